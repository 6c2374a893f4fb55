import { isErrorCode } from "../../xlsx/ground/cell-values";
import type { CellInput } from "./book";

/** What a text without its apostrophes would be taken for, if it went in as it is: a formula, or an error. */
const isTaken = (text: string): boolean => {
  const bare = text.replace(/^'+/, "");
  return (bare.length > 1 && bare.startsWith("=")) || isErrorCode(bare);
};

/**
 * In a `CellInput` a text with "=" first is a formula and one like #N/A an error, so a text that looks like one goes in as Excel lets people
 * type it, with an apostrophe before it. An apostrophe more for what has some already makes the way back certain. A cell's value
 * is the text itself.
 */
export const asInput = (text: string): string => (isTaken(text) ? `'${text}` : text);

export const fromInput = <Input extends CellInput>(input: Input): Input | string =>
  typeof input === "string" && input.startsWith("'") && isTaken(input) ? input.slice(1) : input;

export const isFormula = (input: CellInput | undefined): input is string =>
  typeof input === "string" && input.length > 1 && input.startsWith("=");
