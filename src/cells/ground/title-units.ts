import { isBlank, isEmpty, textOf, type Cell } from "./cell";
import { headingParts, unitProblem, withUnitInBrackets } from "./heading-units";

/** A title is short; a note that speaks of money is none. */
const longest = 80;
/** One letter or a number in a title is rarely a unit: "Familjecentralen (K)", "Konto 1000". */
const mayBeUnit = /\p{L}{2}|^['’]?000$|€|£|\$/u;

/**
 * What a title above a table says that its amounts are counted in, where that is something else than kronor without VAT:
 * "Kostnader 2025 (tkr)", "Alla belopp i tusental kronor", "tkr". Undefined where it says nothing of that.
 */
export function unitOfTitle(cells: readonly Cell[]): string | undefined {
  for (const cell of cells) {
    const title = typeof cell === "string" && !isEmpty(cell) ? textOf(cell) : "";
    if (title === "" || title.length > longest) continue;
    const problem =
      unitProblem(withUnitInBrackets(title), "money") ?? unitProblem(`Belopp (${title})`, "money");
    if (!problem || !mayBeUnit.test(problem.unit)) continue;
    // "Per månad" and "andel" above a table are about other things than its amounts.
    if (problem.kind !== "other" || isCurrency.test(problem.unit)) return problem.unit;
  }
  return undefined;
}

/** So many rows above a table's headings a title is looked for. */
export const titleRows = 4;

/**
 * What a title just above a table says of its amounts: rows of a text or two, no number and no headings.
 *
 * @param above the rows above the headings, from the top
 */
export function unitAbove(above: readonly (readonly Cell[])[]): string | undefined {
  for (const row of above.slice(-titleRows).reverse()) {
    const cells = row.filter((cell) => !isBlank(cell));
    if (cells.length > 2 || cells.some((cell) => typeof cell !== "string")) return undefined;
    const unit = unitOfTitle(cells);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

const isCurrency = /[€$£]|(?<!\p{L})(?:eur|euro|usd|dollar|nok|dkk|gbp|chf|pln)(?!\p{L})/iu;

/** A heading of amounts with what a title says of them; one that has a unit or a remark of its own says it itself. */
export const withUnitOfTitle = (heading: string, unit: string): string =>
  headingParts(withUnitInBrackets(heading)).remarks.length > 0 ? heading : `${heading} (${unit})`;
