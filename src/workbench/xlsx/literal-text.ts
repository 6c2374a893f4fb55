import type { CellInput } from "../host/book";

/**
 * In a `CellInput` a text with "=" first is a formula, so a text of a file that looks like one is shown as Excel lets people type it,
 * with an apostrophe before it. An apostrophe more for what has some already makes the way back certain.
 */
export const asInput = (text: string): string => (/^'*=./s.test(text) ? `'${text}` : text);

export const fromInput = (input: CellInput): CellInput =>
  typeof input === "string" && /^'+=./s.test(input) ? input.slice(1) : input;

export const isFormula = (input: CellInput): input is string =>
  typeof input === "string" && input.length > 1 && input.startsWith("=");
