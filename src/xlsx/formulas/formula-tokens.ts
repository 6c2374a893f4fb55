/**
 * A formula cut into pieces that joined again give the same text. Enough to rename functions, references and sheets
 * without touching texts and headings; not a grammar.
 */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "bracket" | "word" | "number" | "error" | "other";
  readonly text: string;
}

const text = /"(?:[^"]|"")*"?/y;
const sheet = /'(?:[^']|'')*'?/y;
const error =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|EXTERNAL!|PYTHON!)/iy;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const word = /[$\p{L}_\\][\p{L}\p{M}\p{N}_.$\\?]*/uy;
const space = /[\s\u00a0]+/y;

export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  const push = (kind: FormulaToken["kind"], piece: string): void => {
    tokens.push({ kind, text: piece });
    at += piece.length;
  };
  while (at < formula.length) {
    const character = formula[at] as string;
    if (character === '"') push("text", take(text) as string);
    else if (character === "'") push("sheet", take(sheet) as string);
    else if (character === "[") push("bracket", formula.slice(at, bracketEnd(formula, at)));
    else {
      const failure = character === "#" ? take(error) : null;
      const name = failure ? null : take(word);
      const digits = (failure ?? name) ? null : take(number);
      const blank = (failure ?? name ?? digits) ? null : take(space);
      if (failure) push("error", failure);
      else if (name) push("word", name);
      else if (digits) push("number", digits);
      else push("other", blank ?? character);
    }
  }
  return tokens;
}

/** Brackets nest, and an apostrophe takes the next character out of the counting. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

export const joinTokens = (tokens: readonly FormulaToken[]): string =>
  tokens.map((token) => token.text).join("");

/** The next token that is no space. */
export function nextSolid(tokens: readonly FormulaToken[], after: number): FormulaToken | undefined {
  for (let at = after + 1; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    if (token.kind !== "other" || token.text.trim() !== "") return token;
  }
  return undefined;
}
