import { exposuresIn, isOurFormula, type ExposedSheet } from "./exposure";
import { formulaTokens } from "./formula-tokens";
import { respondentsIn } from "./respondents";
import type { RangeArea } from "../ranges/plain-range";

/** What is to be known of a sheet before it may be copied. */
export interface SheetOffer {
  readonly name: string;
  readonly isVisible: boolean;
  /** Formulas with functions of the add-in's. */
  readonly ours: number;
  /** Which of its functions, without the namespace, in capitals. */
  readonly functions: readonly string[];
  /** Other sheets that its formulas read, as they are called. */
  readonly reads: readonly string[];
  /** People whose answers stand there. */
  readonly respondents: number;
  readonly personalNumbers: number;
  readonly emails: number;
}

const functionName = /(?:FC\.|_xldudf_FC_)([\p{L}\d]+)\(/gu;

/** @param tables on the sheet, by their places on it */
export function sheetOffer(sheet: ExposedSheet, tables: readonly RangeArea[]): SheetOffer {
  const written = sheet.formulas
    .flat()
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));
  const ours = written.filter(isOurFormula);
  const reads = written
    .filter((formula) => formula.includes("!"))
    .flatMap((formula) => formulaTokens(formula).flatMap((one) => (one.kind === "sheet" ? [one.name] : [])));
  const marks = exposuresIn(sheet).filter(({ kind }) => kind === "personal");
  const countOf = (mark: string): number =>
    marks.filter(({ what }) => what === mark).reduce((sum, { count }) => sum + count, 0);
  const names = ours.flatMap((formula) =>
    [...formula.matchAll(functionName)].map(([, name = ""]) => name.toUpperCase()),
  );
  const inside = tables.map((area) => ({
    ...area,
    row: area.row - sheet.row,
    column: area.column - sheet.column,
  }));
  return {
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    ours: ours.length,
    functions: [...new Set(names)],
    reads: [...new Set(reads)],
    respondents: respondentsIn(sheet.values, inside),
    personalNumbers: countOf("personnummer"),
    emails: countOf("e-post"),
  };
}
