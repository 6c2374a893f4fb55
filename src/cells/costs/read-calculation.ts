import { onCommonScale } from "../../domain/costs/decimal";
import { parseNumber } from "../numbers";
import { tidy } from "../words";

/** An exact share: numerator ÷ denominator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const ofPercent = /^(.+) % av (.+) %$/;
const ofUnits = /^([-−\d][\d .,]*) av ([-−\d][\d .,]*?)(?: [^\d\s].*)?$/;

/**
 * The share that a calculation in words comes to, as calculationText writes it: "383 av 1 172 m²",
 * "184 av 365 dagar × 100 av 200 m² + …", "hela beloppet". Undefined for words that say something else.
 */
export function readCalculation(text: string): Fraction | undefined {
  let sum: Fraction = { numerator: 0n, denominator: 1n };
  for (const piece of tidy(text).split(" + ")) {
    const part = readPiece(piece);
    if (!part) return undefined;
    sum = {
      numerator: sum.numerator * part.denominator + part.numerator * sum.denominator,
      denominator: sum.denominator * part.denominator,
    };
  }
  return sum;
}

function readPiece(piece: string): Fraction | undefined {
  if (piece.toLowerCase() === "hela beloppet") return { numerator: 1n, denominator: 1n };
  let product: Fraction = { numerator: 1n, denominator: 1n };
  for (const text of piece.split(/ [×x*] /)) {
    const match = ofPercent.exec(text) ?? ofUnits.exec(text);
    const [part, of] = [match?.[1], match?.[2]].map((number) =>
      number === undefined ? undefined : parseNumber(number),
    );
    if (part === undefined || of === undefined || of <= 0 || part < 0) return undefined;
    const [numerator, denominator] = onCommonScale([part, of]).wholes as [bigint, bigint];
    product = {
      numerator: product.numerator * numerator,
      denominator: product.denominator * denominator,
    };
  }
  return product;
}
