import { plainValue, type Cell } from "./cell";
import { isPercentFormat } from "./percent-format";
import { unitProblem, type Measure, type UnitProblem } from "./heading-units";

/** A number that its cell shows as something else than it is read as; the unit is as the format has it. */
export type ShownOtherwise =
  | { readonly kind: "percent" }
  | { readonly kind: "date" }
  | { readonly kind: "unit"; readonly unit: UnitProblem };

/** Texts between quotes or behind a stroke, and in brackets what currency it is: `[$kr-41D]`. */
const written = /"([^"]*)"?|\\(.)|\[\$([^\]-]*)[^\]]*\]/g;
/** Colours, conditions, hours that go on beyond a day, and what only takes room. */
const unwritten = /\[[^\]]*\]|[_*]./g;
/** Commas behind the digits show thousands: 120 000 as 120. */
const inThousands = /[0#?](,+)(?=[^0#?]*$)/;

/**
 * What a cell's format says besides digits, where that does not fit: 0,25 shown as 25 %, a number shown as a day, 120 shown
 * as "120 tkr" though the number is no more than that. "120 tkr" of 120 000, shown in thousands, fits.
 *
 * @param format as Excel gives it, in its own language: of several sections the first, which positive numbers have
 */
export function shownOtherwise(format: unknown, measure: Measure): ShownOtherwise | undefined {
  if (typeof format !== "string" || format === "General" || format === "@") return undefined;
  if (isPercentFormat(format)) return { kind: "percent" };
  const [first = ""] = format.match(/^(?:"[^"]*"?|\\.|[^;])*/) ?? [];
  const bare = first.replace(written, "").replace(unwritten, "");
  if (/[ymdhs]/i.test(bare)) return { kind: "date" };
  let said = "";
  for (const [, quotes = "", letter = "", currency = ""] of first.matchAll(written)) {
    said += quotes + letter + currency;
  }
  const unit = unitProblem(`x (${said.replace(/[()[\]]/g, " ").trim()})`, measure);
  if (!unit) return undefined;
  const factor = 1000 ** (inThousands.exec(bare)?.[1]?.length ?? 0);
  return unit.kind === "factor" && unit.factor === factor ? undefined : { kind: "unit", unit };
}

/** The same of a cell that brings its format along: a number in it that is shown as something else. */
export function cellShownOtherwise(cell: Cell, measure: Measure): ShownOtherwise | undefined {
  const value = plainValue(cell);
  return typeof value !== "number" || value === cell
    ? undefined
    : shownOtherwise((cell as { readonly numberFormat?: unknown }).numberFormat, measure);
}
