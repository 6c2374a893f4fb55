import { wordKey } from "../../names/words";
import { kronor, type Ore } from "../money";
import { sameCalculation, shareIn } from "./calculation";
import { samePeriod, type TableLine } from "./lines-in-tables";
import { finding, type Finding } from "./what-the-receiver-checks";
import type { SpecificationLine as Line } from "./specification-line";

/** What a line says otherwise than the tables. Where its own arithmetic is wrong, that has been said. */
export function tableFindings(line: Line, { line: expected }: TableLine, own: readonly Finding[]): Finding[] {
  const said = own.find(({ kind }) => kind === "amount")?.expected;
  const found: Finding[] = [];
  const differs = (
    column: keyof Line["columnOf"],
    kind: Finding["kind"],
    stated: Finding["stated"],
    own: Finding["expected"],
  ): void => void found.push(finding(line, column, { kind, stated, expected: own }));
  if (line.whole !== undefined && line.whole !== expected.whole) {
    differs("whole", "table-whole", kronor(line.whole), inKronor(expected.whole));
  }
  if (!agreesInCalculation(line, expected)) {
    differs("calculation", "table-calculation", line.words, expected.words);
  } else if (!line.calculation && !agreesInShare(line, expected)) {
    differs("share", "table-share", line.share, expected.share);
  }
  // The öre that is left over may be another's by the tables than by the line alone: then both are said.
  if (found.length === 0 && line.amount !== expected.amount && said !== inKronor(expected.amount)) {
    differs("amount", "table-amount", inKronor(line.amount), inKronor(expected.amount));
  }
  if (line.period !== "" && !samePeriod(line, expected)) {
    differs("period", "table-period", line.period, expected.period);
  }
  if (line.columnOf.vatCode !== undefined && line.vat !== expected.vat) {
    differs("vatCode", "table-vat", line.vatCode, expected.vatCode);
  }
  for (const column of ["kind", "verksamhet"] as const) {
    if (wordKey(line[column]) !== wordKey(expected[column])) {
      differs(column, "table-name", line[column], expected[column]);
    }
  }
  return found;
}

/** In kronor, where there is an amount. */
export const inKronor = (ore: Ore | undefined): number | undefined =>
  ore === undefined ? undefined : kronor(ore);

function agreesInCalculation({ calculation, words }: Line, expected: Line): boolean {
  if (words === "") return true;
  if (calculation && expected.calculation) return sameCalculation(calculation, expected.calculation);
  return wordKey(words) === wordKey(expected.words);
}

/** A share that has been rounded is right where the tables' calculation rounds to it. */
function agreesInShare({ share, shareTolerance }: Line, { calculation }: Line): boolean {
  if (share === undefined || !calculation) return true;
  const { numerator, denominator } = shareIn(calculation);
  return Math.abs(share - Number(numerator) / Number(denominator)) <= shareTolerance + 1e-12;
}
