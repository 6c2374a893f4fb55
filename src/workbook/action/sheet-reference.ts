/**
 * References from one new sheet to another. A sheet is a draft under another name until all are built, and its own name
 * may get a number, so a plan's formulas name it by a mark that becomes the draft's name when the formula is written.
 */

/** `onSheet("Fördelning", "$A$1")`: cells of a sheet of the same plan that stands before the formula's own. */
export const onSheet = (name: string, address: string): string => `«${name}»!${address}`;

/** @param draft the sheets' names while they are built, by their planned names */
export const withDrafts = (formula: string, draft: ReadonlyMap<string, string>): string =>
  formula.replace(/«([^«»]+)»!/g, (mark, name: string) => {
    const now = draft.get(name);
    return now === undefined ? mark : `'${now}'!`;
  });
