import { unitProblem, withUnitInBrackets, type Measure, type UnitProblem } from "../ground/heading-units";
import { capital, refuseAt, type Range } from "../ground/range";
import { tidy } from "../../domain/names/words";

/** Refuses a heading whose numbers would be read as something else, with the factor or the unit named. */
export function refuseOtherUnit(range: Range, column: number, heading: string, measure: Measure): void {
  const cell = range.rows[0]?.[column];
  const problem = typeof cell === "string" ? unitProblem(withUnitInBrackets(cell), measure) : undefined;
  if (problem)
    throw refuseAt(range, 0, column, heading, unitSentence(range, String(cell), problem, heading, measure));
}

const timesWords: Readonly<Record<number, string>> = {
  10: "10",
  100: "100",
  1000: "1 000",
  1_000_000: "1 000 000",
  1_000_000_000: "1 000 000 000",
};

function unitSentence(
  { unitAbove }: Range,
  cell: string,
  { unit, ...problem }: UnitProblem,
  heading: string,
  measure: Measure,
): string {
  const isAbove = unit === unitAbove;
  const said = isAbove ? `en rad ovanför rubrikerna säger ${unit}` : `rubriken ”${tidy(cell)}” säger ${unit}`;
  // A title is put right where it stands, or the heading says that it does not hold here.
  const mend = isAbove
    ? `rätta raden. Gäller det inte här: skriv rubriken ${heading} (kr).`
    : "rätta rubriken.";
  const asked = measure === "area" ? "m²" : "kronor";
  switch (problem.kind) {
    case "factor":
      return `${said}, men beloppen läses i kronor. Räkna om dem: gånger ${timesWords[problem.factor]}${isAbove ? `, och ${mend}` : "."}`;
    case "vat":
      return `${said}, men belopp fördelas utan moms. Ange beloppen exklusive moms, och ${isAbove ? mend : "skriv det i rubriken."}`;
    case "other":
      return `${said}. ${capital(asked)} behövs här: räkna om kolumnen och ${mend}`;
  }
}
