import { parameterMarks } from "../../xlsx/formulas/formula-to-file";
import { tokenize, type FormulaToken } from "../../xlsx/formulas/formula-tokens";
import { arrayFunctions, scalarFunctions } from "../../xlsx/formulas/takes-arrays";
import { distrustedFunctions, emptyTextFunctions, hiddenRowFunctions } from "./engine-limits";
import { knownTableReference } from "./known-table-reference";

/** What the grid's engine is given of a workbook. All names in small letters. */
export interface EngineKnowledge {
  readonly hasFunction: (name: string) => boolean;
  readonly sheets: ReadonlySet<string>;
  /** Columns by table. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether each of the names that the engine is told stands for several cells. */
  readonly names: ReadonlyMap<string, boolean>;
  /** Some rows are hidden, by a filter or by hand, and the engine does not know by which. */
  readonly hiddenRows: boolean;
  /** Some cells hold a text without any character, which the engine takes for nothing. */
  readonly emptyTexts: boolean;
}

/** Why the engine cannot be trusted with a formula. */
export type Unknown =
  | "function"
  | "name"
  | "table"
  | "other-workbook"
  | "several-sheets"
  | "intersection"
  | "spill-reference"
  | "lost-reference"
  | "union"
  | "hidden-rows"
  | "empty-texts"
  | "local-format";

/**
 * What in a formula the engine does not fully know; undefined when it knows all. A formula that it would calculate to something else than
 * Excel is no better than one that it cannot calculate: the file's value stands.
 *
 * @param formula as cells show it, with "="
 * @param array whether Excel calculates it as an array: any other takes one cell out of each range that an operator meets
 */
export function unknownIn(formula: string, array: boolean, knowledge: EngineKnowledge): Unknown | undefined {
  const tokens = solid(tokenize(formula.slice(1)));
  if (tokens === undefined) return "intersection";
  return new FormulaReading(tokens, parameterMarks(tokens), array, knowledge).unknown();
}

/** Without spaces; undefined where a space stands between two references, which is Excel's operator for what they share. */
function solid(tokens: readonly FormulaToken[]): FormulaToken[] | undefined {
  const kept: FormulaToken[] = [];
  let spaced = false;
  for (const token of tokens) {
    if (token.kind === "other" && token.text.trim() === "") {
      spaced = true;
      continue;
    }
    if (spaced && endsReference(kept.at(-1)) && startsReference(token)) return undefined;
    kept.push(token);
    spaced = false;
  }
  return kept;
}

const endsReference = (token: FormulaToken | undefined): boolean =>
  token !== undefined && (token.kind === "word" || token.kind === "bracket" || token.text === ")");
const startsReference = ({ kind, text }: FormulaToken): boolean =>
  kind === "word" || kind === "sheet" || kind === "bracket" || text === "(";

const cell = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const columnOrRow = /^\$?(?:[A-Za-z]{1,3}|\d{1,7})$/;
const operators = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">"]);

class FormulaReading {
  /** The functions that are open; empty for a parenthesis of none. */
  private readonly open: string[] = [];

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly parameters: ReadonlySet<number>,
    private readonly array: boolean,
    private readonly knowledge: EngineKnowledge,
  ) {}

  unknown(): Unknown | undefined {
    for (let at = 0; at < this.tokens.length; at++) {
      const found = this.at(at);
      if (found) return found;
    }
    return undefined;
  }

  private at(at: number): Unknown | undefined {
    const { kind, text } = this.tokens[at] as FormulaToken;
    if (kind === "error") return text.toUpperCase() === "#REF!" ? "lost-reference" : undefined;
    if (kind === "sheet") return this.sheet(text.slice(1, -1).replace(/''/g, "'"), at);
    if (kind === "bracket") return this.bracket(text, at);
    if (kind === "word") return this.word(text, at);
    if (kind === "text") return this.localFormat(text);
    if (kind === "number") return this.wholeRows(at);
    return this.sign(text, at);
  }

  private text(at: number): string {
    return this.tokens[at]?.text ?? "";
  }

  private sign(text: string, at: number): Unknown | undefined {
    if (text === "@") return "intersection";
    if (text === "#") return "spill-reference";
    if (text === "(")
      this.open.push(this.tokens[at - 1]?.kind === "word" ? this.text(at - 1).toUpperCase() : "");
    else if (text === ")") this.open.pop();
    else if (text === "{") this.open.push("{");
    else if (text === "}") this.open.pop();
    else if (text === "," && (this.open.at(-1) ?? "") === "") return "union";
    return undefined;
  }

  private word(text: string, at: number): Unknown | undefined {
    const next = this.text(at + 1);
    if (next === "(") return this.called(text);
    if (next === "!") return this.sheet(text, at);
    if (this.tokens[at + 1]?.kind === "bracket") return undefined;
    if (/^(TRUE|FALSE)$/i.test(text) || this.parameters.has(at)) return undefined;
    if (cell.test(text)) return this.text(at + 1) === ":" ? this.range(at, at + 2) : undefined;
    if (columnOrRow.test(text) && next === ":" && columnOrRow.test(this.text(at + 2)))
      return this.range(at, at + 2);
    if (columnOrRow.test(text) && this.text(at - 1) === ":") return undefined;
    const name = text.toLowerCase();
    const several = this.knowledge.names.get(name);
    if (several !== undefined && this.hasQuotedQuote()) return "name";
    if (several !== undefined) return several ? this.range(at, at) : undefined;
    return this.knowledge.tables.has(name) ? this.range(at, at) : "name";
  }

  private called(text: string): Unknown | undefined {
    const name = text.toUpperCase();
    if (distrustedFunctions.has(name)) return "function";
    if (hiddenRowFunctions.has(name) && this.knowledge.hiddenRows) return "hidden-rows";
    if (emptyTextFunctions.has(name) && this.knowledge.emptyTexts) return "empty-texts";
    return name.startsWith("FC.") || this.knowledge.hasFunction(name) ? undefined : "function";
  }

  private sheet(name: string, at: number): Unknown | undefined {
    if (name.includes("[")) return "other-workbook";
    if (name.includes(":")) return "several-sheets";
    if (this.text(at + 1) !== "!") return "name";
    // `Jan:Mar!A1`: cells of all sheets from the one to the other.
    const before = this.text(at - 2);
    if (this.text(at - 1) === ":" && !cell.test(before)) return "several-sheets";
    if (this.text(at - 1) === ":" && this.knowledge.sheets.has(before.toLowerCase())) return "several-sheets";
    return this.knowledge.sheets.has(name.toLowerCase()) ? undefined : "name";
  }

  private bracket(text: string, at: number): Unknown | undefined {
    const table = this.tokens[at - 1];
    if (table?.kind !== "word") return "other-workbook";
    const columns = this.knowledge.tables.get(table.text.toLowerCase());
    if (!columns || !knownTableReference(text, columns)) return "table";
    return /#This Row|^\[@/i.test(text) ? undefined : this.range(at - 1, at);
  }

  private wholeRows(at: number): Unknown | undefined {
    return this.text(at + 1) === ":" && this.tokens[at + 2]?.kind === "number"
      ? this.range(at, at + 2)
      : undefined;
  }

  /** Several cells, from one token to another: where Excel would take one of them. */
  private range(from: number, to: number): Unknown | undefined {
    if (this.array || this.open.some((name) => arrayFunctions.has(name) || name.startsWith("FC.")))
      return undefined;
    const first = this.text(from - 1) === "!" ? from - 2 : from;
    const inner = this.open.at(-1) ?? "";
    const alone = this.open.every((name) => name === "");
    const met = operators.has(this.text(first - 1)) || operators.has(this.text(to + 1));
    return alone || met || scalarFunctions.has(inner) ? "intersection" : undefined;
  }

  /** Where a name stands the engine takes the formula apart and loses one of two quotation marks within a text. */
  private hasQuotedQuote(): boolean {
    return this.tokens.some(({ kind, text }) => kind === "text" && text.slice(1, -1).includes('""'));
  }

  /** Codes such as ÅÅÅÅ-MM-DD mean something in the Excel that they were written in, and nothing to the engine. */
  private localFormat(text: string): Unknown | undefined {
    return this.open.includes("TEXT") && /[åÅ]/.test(text) ? "local-format" : undefined;
  }
}
