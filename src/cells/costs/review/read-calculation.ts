import { onCommonScale } from "../../../domain/costs/decimal";
import { parseNumber } from "../../ground/numbers";
import { tidy, wordKey } from "../../../domain/names/words";

/** An exact share: numerator ÷ denominator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** So much of so much: 383 of 1 172 m². */
export interface Step {
  readonly part: number;
  readonly of: number;
  /** "m²", "dagar", "%"; empty where none is written. */
  readonly unit: string;
}

/** The pieces are added, the steps of each multiplied; without steps it is the whole amount. */
export type Calculation = readonly (readonly Step[])[];

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

/** The exact share that a calculation comes to. */
export function shareIn(calculation: Calculation): Fraction {
  let sum: Fraction = { numerator: 0n, denominator: 1n };
  for (const steps of calculation) {
    let product: Fraction = { numerator: 1n, denominator: 1n };
    for (const { part, of } of steps) {
      const [numerator, denominator] = onCommonScale([part, of]).wholes as [bigint, bigint];
      product = {
        numerator: product.numerator * numerator,
        denominator: product.denominator * denominator,
      };
    }
    sum = {
      numerator: sum.numerator * product.denominator + product.numerator * sum.denominator,
      denominator: sum.denominator * product.denominator,
    };
  }
  return sum;
}

/** Whether two calculations say the same, however their numbers and units are written. */
export const sameCalculation = (one: Calculation, other: Calculation): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
