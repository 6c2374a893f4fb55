import { limits } from "../ground/limits";
import { fileTooLarge, unfinishedQuote } from "../ground/refusal";
import { ReadingBudget } from "./reading-budget";

/** A text file of rows: what stands in it, and how it was told apart. */
export interface CsvFile {
  /** Rows may be of different lengths. Texts as they stand: what is a number is for the reader to say. */
  readonly rows: readonly (readonly string[])[];
  readonly separator: ";" | "," | "\t";
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/**
 * Reads a file of values with separators (RFC 4180, and as Excel writes it in Sweden): semicolon, comma or tab, told by which of them
 * divides the first rows alike; UTF-8 or UTF-16 by its mark, UTF-8 where it is valid, else Windows-1252. A first line `sep=;` is Excel's
 * own hint and no row.
 */
export function readCsv(bytes: Uint8Array, budget = new ReadingBudget()): CsvFile {
  if (bytes.length > limits.fileBytes) throw fileTooLarge(bytes.length, limits.fileBytes);
  budget.addBytes(bytes.length);
  const { text, encoding } = decoded(bytes);
  const hint = /^sep=([;,\t])\r?\n/i.exec(text);
  const content = hint ? text.slice(hint[0].length) : text;
  const separator = (hint?.[1] as CsvFile["separator"] | undefined) ?? separatorOf(content);
  return { rows: rowsOf(content, separator, budget), separator, encoding };
}

function decoded(bytes: Uint8Array): { text: string; encoding: CsvFile["encoding"] } {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : undefined;
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

/** In the order of preference where two divide the rows equally well: a decimal comma divides Swedish rows too. */
const separators = [";", "\t", ","] as const;
const looked = 20;

function separatorOf(text: string): CsvFile["separator"] {
  const lines = text.replace(/"(?:[^"]|"")*"/g, "").split(/\r\n|\r|\n/);
  const sample = lines.filter((line) => line.trim() !== "").slice(0, looked);
  const agreement = (separator: string): number => {
    const counts = sample.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    return Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length));
  };
  let best: CsvFile["separator"] = ";";
  for (const separator of separators) if (agreement(separator) > agreement(best)) best = separator;
  return best;
}

function rowsOf(text: string, separator: string, budget: ReadingBudget): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let at = 0;
  const endField = (): void => {
    budget.addCell();
    row.push(field);
    field = "";
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const character = text[at] as string;
    if (character === '"' && field === "") {
      const quoted = /"((?:[^"]|"")*)"/y;
      quoted.lastIndex = at;
      const match = quoted.exec(text);
      if (!match) throw unfinishedQuote(rows.length + 1);
      field = (match[1] as string).replace(/""/g, '"');
      at = quoted.lastIndex;
      // What stands between the closing mark and the separator belongs to the field, as Excel reads it.
      while (at < text.length && text[at] !== separator && !/[\r\n]/.test(text[at] as string))
        field += text[at++];
      if (text[at] === separator && at + 1 === text.length) endField();
      continue;
    }
    if (character === separator) endField();
    else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[at + 1] === "\n") at++;
      endRow();
    } else field += character;
    at++;
  }
  if (field !== "" || row.length > 0) endRow();
  while (rows.length > 0 && (rows.at(-1) as string[]).every((each) => each === "")) rows.pop();
  return rows;
}
