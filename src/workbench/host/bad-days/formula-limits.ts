import { invalidArgument } from "../wire/errors";

/** support.microsoft.com, "Excel specifications and limits", and "Formulas with texts longer than 255 characters". */
const longestFormula = 8_192;
const longestLiteral = 255;
const mostArguments = 255;

/** Throws what Excel answers for a formula that it does not take: which code it has there was not seen. */
export function assertWithinLimits(formula: string): void {
  const [, ...literals] = formula.match(/^|"(?:[^"]|"")*"/g) ?? [];
  const tooLong = literals.some(
    (literal) => literal.slice(1, -1).replaceAll('""', '"').length > longestLiteral,
  );
  if (formula.length > longestFormula || tooLong || mostCommas(formula) >= mostArguments) {
    throw invalidArgument();
  }
}

/** The most commas between one pair of brackets, outside texts. */
function mostCommas(formula: string): number {
  const open: number[] = [0];
  let most = 0;
  for (const sign of formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")) {
    if (sign === "(" || sign === "{" || sign === "[") open.push(0);
    else if (sign === ")" || sign === "}" || sign === "]") most = Math.max(most, open.pop() ?? 0);
    else if (sign === ",") open[open.length - 1] = (open.at(-1) ?? 0) + 1;
  }
  return Math.max(most, ...open);
}
