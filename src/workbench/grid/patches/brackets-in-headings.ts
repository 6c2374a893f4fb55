import { LexerTreeBuilder, ReferenceNodeFactory } from "@univerjs/engine-formula";

interface Lexer {
  _nodeMaker(formula: string, ...more: unknown[]): unknown;
}

interface Factory {
  checkAndCreateNodeType(token: unknown): unknown;
}

/** Private characters, one for one, so that places in the formula stay what they are. */
const [open, close] = ["\ue000", "\ue001"];

/** The formula with other characters for the brackets in a table's headings: `tbl[Öppet (h/v)]`. */
function hidden(formula: string): string {
  if (!formula.includes("[")) return formula;
  let [depth, isText, out] = [0, false, ""];
  for (const character of formula) {
    if (character === '"' && depth === 0) isText = !isText;
    if (!isText && character === "[") depth++;
    if (!isText && character === "]") depth--;
    const isInHeading = depth > 0 && !isText;
    out += isInHeading && character === "(" ? open : isInHeading && character === ")" ? close : character;
  }
  return out;
}

const shown = (token: unknown): unknown =>
  typeof token === "string" ? token.replaceAll(open, "(").replaceAll(close, ")") : token;

/**
 * The engine takes a bracket for a function's also where it stands in a table's heading, which Excel does not: a column
 * called Öppet (h/v) would be #VALUE! wherever it is named.
 */
const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
const make = lexer._nodeMaker;
lexer._nodeMaker = function (formula, ...more) {
  return make.call(this, hidden(formula), ...more);
};

const factory = ReferenceNodeFactory.prototype as unknown as Factory;
const create = factory.checkAndCreateNodeType;
factory.checkAndCreateNodeType = function (token) {
  return create.call(this, shown(token));
};
