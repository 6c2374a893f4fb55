/** A table from a file: semicolons between the fields, none within them, comment lines begin with #. */
export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export function parseCsv(text: string): CsvTable {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"));
  const headings = lines[0]?.split(";") ?? [];
  const rows = lines.slice(1).map((line) => {
    const fields = line.split(";");
    if (fields.length !== headings.length) {
      throw new Error(`A row has ${fields.length} fields and not ${headings.length}: ${line}`);
    }
    return Object.fromEntries(headings.map((heading, index) => [heading, fields[index] ?? ""]));
  });
  return { headings, rows };
}
