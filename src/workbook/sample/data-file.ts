/** A row of a data file by the file's headings; "" where the source says nothing. */
export type DataRow = Readonly<Record<string, string>>;

/** The rows of a data file of the sample: semicolons between the fields, none within them, comment lines begin with #. */
export function readDataFile(text: string): DataRow[] {
  const [head = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const headings = head.split(";");
  return lines.map((line) => {
    const fields = line.split(";");
    return Object.fromEntries(headings.map((heading, index) => [heading, fields[index] ?? ""]));
  });
}
