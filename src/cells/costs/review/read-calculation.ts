import type { Calculation, Step } from "../../../domain/costs/review/calculation";
import { parseNumber } from "../../ground/numbers";
import { tidy, wordKey } from "../../../domain/names/words";

const number = String.raw`[-−\d][\d .,]*?`;
const ofUnits = new RegExp(
  String.raw`^(${number})(?: ?(m2|[^\d\s.,][^\d]*?))? (?:av|/) (${number})(?: ?([^\d\s.,].*))?$`,
);
const perCent = new RegExp(String.raw`^(${number}) ?%$`);

/**
 * A calculation in words as calculationText writes it: "383 av 1 172 m²", "184 av 365 dagar × 100 av 200 m² + …",
 * "hela beloppet"; also "45 %" and "383 m² av 1 172 m²", as others write. Undefined for words that say something else.
 */
export function calculationIn(text: string): Calculation | undefined {
  const pieces: Step[][] = [];
  for (const piece of tidy(text).split(/ ?\+ ?/)) {
    const steps = stepsIn(piece);
    if (!steps) return undefined;
    pieces.push(steps);
  }
  return pieces;
}

function stepsIn(piece: string): Step[] | undefined {
  if (piece.toLowerCase() === "hela beloppet") return [];
  const steps: Step[] = [];
  for (const text of piece.split(/ ?[×*] ?| x /)) {
    const step = stepIn(text.replace(/(\d) ?\/ ?(?=\d)/, "$1 / "));
    if (!step) return undefined;
    steps.push(step);
  }
  return steps;
}

function stepIn(text: string): Step | undefined {
  const [, part, unit = "", of, ofUnit = ""] = ofUnits.exec(text) ?? [];
  const [, alone] = perCent.exec(text) ?? [];
  const step = {
    part: parseNumber(part ?? alone ?? ""),
    of: of === undefined ? (alone === undefined ? undefined : 100) : parseNumber(of),
    unit: alone === undefined ? unitKey(ofUnit || unit) : "%",
  };
  if (step.part === undefined || step.of === undefined || step.of <= 0 || step.part < 0) return undefined;
  return { part: step.part, of: step.of, unit: step.unit };
}

const unitKey = (unit: string): string => {
  const word = wordKey(unit).replace(/\.$/, "");
  if (/^(m2|kvm|kvadratmeter)$/.test(word)) return "m²";
  return word === "dag" || word === "dgr" ? "dagar" : word;
};
