import type { CustomFunctions } from "./custom-functions";
import { joinTokens, nextSolid, tokenize, type FormulaToken } from "./formula-tokens";
import { takesArrays } from "./takes-arrays";
import { newerFunctions, spillingFunctions, worksheetFunctions } from "./newer-functions";

interface FormulaPlace {
  /** The table that the cell lies in, for `[@Kolumn]` without a table's name. */
  readonly table?: string;
}

/** A formula as files keep it: without "=", newer functions marked, custom functions by their file names. */
export function formulaToFile(formula: string, functions: CustomFunctions, place: FormulaPlace = {}): string {
  const tokens = tokenize(formula.replace(/^=/, ""));
  const parameters = parameterMarks(tokens);
  const written = tokens.map((token, at): FormulaToken => {
    if (token.kind === "bracket")
      return { kind: token.kind, text: thisRow(token.text, tokens[at - 1], place) };
    if (token.kind !== "word") return token;
    if (parameters.has(at)) return { kind: token.kind, text: `_xlpm.${token.text}` };
    return nextSolid(tokens, at)?.text === "("
      ? { kind: token.kind, text: functionName(token.text, functions) }
      : token;
  });
  return joinTokens(unfoldAnchors(written));
}

function functionName(name: string, functions: CustomFunctions): string {
  const upper = name.toUpperCase();
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  if (newerFunctions.has(upper)) return `_xlfn.${upper}`;
  return functions.toFile(name) ?? name;
}

/** `[@Kol]` is only how Excel shows `[[#This Row],[Kol]]`. */
function thisRow(bracket: string, before: FormulaToken | undefined, { table }: FormulaPlace): string {
  if (!bracket.startsWith("[@")) return bracket;
  const column = bracket.slice(2, -1);
  const rest =
    column === "" ? "[#This Row]" : `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
  return before?.kind === "word" || !table ? rest : table + rest;
}

/** The places of the names that LET and LAMBDA introduce, which files mark `_xlpm.`. */
export function parameterMarks(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const marks = new Set<number>();
  const scopes: { end: number; names: ReadonlySet<string> }[] = [];
  tokens.forEach((token, at) => {
    while (scopes.length > 0 && (scopes.at(-1)?.end ?? 0) < at) scopes.pop();
    if (token.kind !== "word") return;
    const upper = token.text.toUpperCase();
    if ((upper === "LET" || upper === "LAMBDA") && tokens[at + 1]?.text === "(") {
      scopes.push(scope(tokens, at + 1, upper));
    } else if (scopes.some(({ names }) => names.has(upper))) marks.add(at);
  });
  return marks;
}

function scope(
  tokens: readonly FormulaToken[],
  open: number,
  name: string,
): { end: number; names: Set<string> } {
  const firstWords: (string | undefined)[] = [];
  let depth = 0;
  let fresh = false;
  let end = tokens.length;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as FormulaToken;
    if (kind === "other" && (text === "(" || text === "{")) {
      depth++;
      if (depth === 1) fresh = true;
    } else if (kind === "other" && (text === ")" || text === "}")) {
      depth--;
      if (depth === 0) {
        end = at;
        break;
      }
    } else if (kind === "other" && text === "," && depth === 1) {
      if (fresh) firstWords.push(undefined);
      fresh = true;
    } else if (fresh && text.trim() !== "") {
      firstWords.push(kind === "word" ? text.toUpperCase() : undefined);
      fresh = false;
    }
  }
  const named = firstWords.slice(0, -1).filter((_, index) => name === "LAMBDA" || index % 2 === 0);
  return { end, names: new Set(named.filter((word) => word !== undefined)) };
}

/** `B1#` → `_xlfn.ANCHORARRAY(B1)` */
function unfoldAnchors(tokens: readonly FormulaToken[]): FormulaToken[] {
  const unfolded: FormulaToken[] = [];
  for (const token of tokens) {
    const last = unfolded.at(-1);
    if (token.kind !== "other" || token.text !== "#" || last?.kind !== "word") {
      unfolded.push(token);
      continue;
    }
    let from = unfolded.length - 1;
    if (unfolded[from - 1]?.text === "!") from -= 2;
    const reference = unfolded.splice(from);
    unfolded.push({ kind: "other", text: `_xlfn.ANCHORARRAY(${joinTokens(reference)})` });
  }
  return unfolded;
}

/** Whether Excel marks the formula as an array: it can fill more cells than its own, or takes ranges cell by cell. */
export function isMarkedArray(formula: string, functions: CustomFunctions): boolean {
  const tokens = tokenize(formula.replace(/^=/, ""));
  return (
    takesArrays(tokens) ||
    tokens.some(
      ({ kind, text }, at) =>
        kind === "word" &&
        nextSolid(tokens, at)?.text === "(" &&
        (spillingFunctions.has(text.toUpperCase()) || functions.isMatrix(text)),
    )
  );
}
