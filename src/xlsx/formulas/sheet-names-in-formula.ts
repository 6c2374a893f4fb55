import { joinTokens, tokenize, type FormulaToken } from "./formula-tokens";

/** Names that Excel writes without apostrophes; any other is quoted. */
const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const likeReference = /^(?:[A-Za-z]{1,3}\d+|[rR]\d*(?:[cC]\d*)?|[cC]\d*|TRUE|FALSE)$/i;

export const quoteSheet = (name: string): string =>
  plain.test(name) && !likeReference.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** A sheet's old name in lower case → its new name, or null when the sheet is gone. */
export type SheetChanges = ReadonlyMap<string, string | null>;

/** The formula after sheets were renamed or removed, as Excel rewrites it: `Ny!A1`, `#REF!A1` becomes `#REF!`. */
export function changeSheetNames(formula: string, changes: SheetChanges): string {
  if (changes.size === 0 || !formula.includes("!")) return formula;
  const tokens = tokenize(formula);
  const written: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    const named = token.kind === "word" || token.kind === "sheet";
    if (!named || tokens[at + 1]?.text !== "!") {
      written.push(token);
      continue;
    }
    const name = token.kind === "sheet" ? token.text.slice(1, -1).replace(/''/g, "'") : token.text;
    const change = changes.get(name.toLowerCase());
    if (change === undefined) written.push(token);
    else if (change !== null) written.push({ kind: "sheet", text: quoteSheet(change) });
    else {
      written.push({ kind: "error", text: "#REF!" });
      at = referenceEnd(tokens, at + 2);
    }
  }
  return joinTokens(written);
}

/** The last token of the reference that begins here: `A1`, `A1:B2`, or a name. */
function referenceEnd(tokens: readonly FormulaToken[], from: number): number {
  return tokens[from + 1]?.text === ":" ? from + 2 : from;
}
