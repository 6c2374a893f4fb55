/** The year that a table or a sheet is called by, as in "Centraler 2025" and "tblCentraler2025"; undefined where it has none. */
export function yearInName(name: string): number | undefined {
  const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(name) ?? [];
  return year === undefined ? undefined : Number(year);
}
