/** The parts of a formula, as Excel gives them in en-US. */
export type FormulaToken =
  /** A function's name, in capitals; its bracket follows. */
  | { readonly kind: "function"; readonly name: string }
  /** The sheet before a reference, as it is called. */
  | { readonly kind: "sheet"; readonly name: string }
  /** One cell, or several: a range, whole columns, whole rows. */
  | { readonly kind: "cells"; readonly isOne: boolean }
  /** A table's part: `tbl[Kolumn]`; without a name it is the formula's own table. */
  | { readonly kind: "table"; readonly name: string; readonly isOne: boolean }
  /** A defined name, or a word that nothing is known of. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "constant" }
  | { readonly kind: "open" | "close" | "comma" | "operator" }
  /** Something that no formula of a plain workbook has: another file, `A1#`, an array constant. */
  | { readonly kind: "strange" };

const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => FormulaToken | undefined])[] = [
  [/\s+/y, () => undefined],
  [/"(?:[^"]|"")*"/y, () => ({ kind: "constant" })],
  [/'((?:[^']|'')+)'!/y, ([, name = ""]) => sheet(name.replaceAll("''", "'"))],
  [/\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}:\d])/iuy, () => ({ kind: "constant" })],
  [/#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iy, () => ({ kind: "constant" })],
  [/(?:TRUE|FALSE)(?![\p{L}\d_.(])/iuy, () => ({ kind: "constant" })],
  [/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?![\p{L}\d_(!#])/iuy, () => ({ kind: "cells", isOne: false })],
  [/\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\d_(!#])/iuy, () => ({ kind: "cells", isOne: false })],
  [/\$?\d+:\$?\d+(?![\p{L}\d_(!#])/uy, () => ({ kind: "cells", isOne: false })],
  [/\$?[A-Z]{1,3}\$?\d+(?![\p{L}\d_.(![#:])/iuy, () => ({ kind: "cells", isOne: true })],
  [/([\p{L}_][\p{L}\d_.]*)(?=\()/uy, ([, name = ""]) => ({ kind: "function", name: name.toUpperCase() })],
  [/([\p{L}_][\p{L}\d_.]*)!/uy, ([, name = ""]) => sheet(name)],
  [/\(/y, () => ({ kind: "open" })],
  [/\)/y, () => ({ kind: "close" })],
  [/,/y, () => ({ kind: "comma" })],
  [/<>|<=|>=|[-+*/^&=<>%]/y, () => ({ kind: "operator" })],
];

/** A sheet of another file has its name in square brackets. */
const sheet = (name: string): FormulaToken =>
  /[[\]]/.test(name) ? { kind: "strange" } : { kind: "sheet", name };

/** @param formula with its "=" */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 1; at < formula.length; ) {
    const table = tableAt(formula, at);
    const [token, length] = table ?? plainAt(formula, at);
    if (token) tokens.push(token);
    at += length;
  }
  return tokens;
}

function plainAt(formula: string, at: number): readonly [FormulaToken | undefined, number] {
  for (const [pattern, make] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return [make(found), found[0].length];
  }
  const word = /[\p{L}_\\][\p{L}\d_.\\]*/uy;
  word.lastIndex = at;
  const [name] = word.exec(formula) ?? [];
  return name === undefined ? [{ kind: "strange" }, 1] : [{ kind: "name", name }, name.length];
}

/** `tbl[[#This Row],[MHV]:[Soc]]`: the square brackets lie in each other, and `'` takes the next mark for a letter. */
function tableAt(formula: string, at: number): readonly [FormulaToken, number] | undefined {
  const start = /([\p{L}_][\p{L}\d_.]*)?\[/uy;
  start.lastIndex = at;
  const found = start.exec(formula);
  if (!found) return undefined;
  let depth = 1;
  let end = start.lastIndex;
  for (; end < formula.length && depth > 0; end++) {
    if (formula[end] === "'") end++;
    else if (formula[end] === "[") depth++;
    else if (formula[end] === "]") depth--;
  }
  const inside = formula.slice(start.lastIndex, end - 1);
  const isRow = inside.startsWith("@") || /^\[#This Row\]/i.test(inside);
  // A sheet's name behind the brackets: another file.
  if (depth > 0 || /^[\p{L}\d_. ]*!/u.test(formula.slice(end))) return [{ kind: "strange" }, end - at];
  return [{ kind: "table", name: found[1] ?? "", isOne: isRow && !inside.includes(":") }, end - at];
}
