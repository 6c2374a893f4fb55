import type { CustomFunctions } from "./custom-functions";
import { joinTokens, tokenize, type FormulaToken } from "./formula-tokens";

const marks = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/** A formula as cells show it: with "=", without the marks that files carry, custom functions by their own names. */
export function formulaFromFile(formula: string, functions: CustomFunctions): string {
  if (!/_xl|_XL/.test(formula)) return `=${formula}`;
  const tokens = tokenize(formula).map((token) =>
    token.kind === "word" ? { kind: token.kind, text: cellName(token.text, functions) } : token,
  );
  return `=${joinTokens(foldAnchors(tokens))}`;
}

/** LibreOffice writes functions that it does not know in small letters; Excel shows every function in capitals. */
function cellName(name: string, functions: CustomFunctions): string {
  const bare = name.replace(marks, "");
  const own = functions.fromFile(name) ?? functions.fromFile(bare) ?? bare;
  return /^_xlfn\.(?!_xlpm)/i.test(name) ? own.toUpperCase() : own;
}

/** `ANCHORARRAY(B1)` is how files write `B1#`. */
function foldAnchors(tokens: FormulaToken[]): FormulaToken[] {
  const folded: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    const close =
      token.text === "ANCHORARRAY" && tokens[at + 1]?.text === "(" ? anchorEnd(tokens, at + 2) : -1;
    if (close < 0) folded.push(token);
    else {
      folded.push(...tokens.slice(at + 2, close), { kind: "other", text: "#" });
      at = close;
    }
  }
  return folded;
}

/** Where the parenthesis closes, if there is nothing but a reference in it. */
function anchorEnd(tokens: readonly FormulaToken[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as FormulaToken;
    if (text === ")") return at;
    if (kind !== "word" && kind !== "sheet" && text !== "!") return -1;
  }
  return -1;
}
