/** A row of what was pasted, and where it stands in the text: from `start` up to and not including `end`. */
export interface PastedRow {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A whole cell in quotes, as Excel writes one that holds a tab, a line break or a quotation mark. */
const quotedCell = (separator: string): RegExp =>
  new RegExp(String.raw`"([^"]*(?:""[^"]*)*)"(?=[${separator}\r\n]|$)`, "y");
const plainCell = (separator: string): RegExp => new RegExp(String.raw`[^${separator}\r\n]*`, "y");

/**
 * The cells of a pasted table: between tabs, as Excel and mail programs put them on the clipboard, or between semicolons
 * where the text has no tab. Commas are decimals here and never separate. Every row is there, the empty ones too, so that
 * their numbers are those that a person counts.
 */
export function pastedRows(text: string): PastedRow[] {
  const separator = text.includes("\t") ? "\t" : ";";
  const [inQuotes, plain] = [quotedCell(separator), plainCell(separator)];
  const rows: PastedRow[] = [];
  let place = text.startsWith("\ufeff") ? 1 : 0;
  while (place < text.length) {
    const start = place;
    const cells: string[] = [];
    for (;;) {
      inQuotes.lastIndex = plain.lastIndex = place;
      const quoted = text[place] === '"' ? inQuotes.exec(text) : null;
      const [whole, inside] = quoted ?? (plain.exec(text) as RegExpExecArray);
      cells.push(quoted ? (inside as string).replaceAll('""', '"') : whole);
      place += whole.length;
      if (text[place] !== separator) break;
      place++;
    }
    rows.push({ cells, start, end: place });
    if (text[place] === "\r" && text[place + 1] === "\n") place++;
    place++;
  }
  return rows;
}
