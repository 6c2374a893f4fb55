import type { CellInput } from "./book";

/**
 * In a `CellInput` a text with "=" first is a formula, so a text that looks like one goes in as Excel lets people type it,
 * with an apostrophe before it. An apostrophe more for what has some already makes the way back certain. A cell's value
 * is the text itself.
 */
export const asInput = (text: string): string => (/^'*=./s.test(text) ? `'${text}` : text);

export const fromInput = <Input extends CellInput>(input: Input): Input | string =>
  typeof input === "string" && /^'+=./s.test(input) ? input.slice(1) : input;

export const isFormula = (input: CellInput | undefined): input is string =>
  typeof input === "string" && input.length > 1 && input.startsWith("=");
