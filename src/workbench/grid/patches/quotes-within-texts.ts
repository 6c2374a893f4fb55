import { LexerTreeBuilder } from "@univerjs/engine-formula";

interface SequenceNode {
  token: string;
}

interface Sequences {
  sequenceNodesBuilder(formula: string): (string | SequenceNode)[] | undefined;
}

/**
 * When sheets are renamed or rows move, the engine takes each formula apart and joins it again, and of two quotation marks within a text
 * (`"sa ""hej"""`) it keeps one: the formula is broken from then on. So the marks are other signs while it is taken apart, as many as
 * before, because it counts places.
 */
const stand = "\ue0fe\ue0fe";
const texts = /"(?:[^"]|"")*"/g;

const masked = (formula: string): string =>
  formula.replace(texts, (text) => `"${text.slice(1, -1).replaceAll('""', stand)}"`);
const unmasked = (text: string): string => text.replaceAll(stand, '""');

const builder = LexerTreeBuilder.prototype as unknown as Sequences;
const original = builder.sequenceNodesBuilder;
builder.sequenceNodesBuilder = function (formula) {
  if (!formula.includes('""')) return original.call(this, formula);
  return original
    .call(this, masked(formula))
    ?.map((node) => (typeof node === "string" ? unmasked(node) : { ...node, token: unmasked(node.token) }));
};
