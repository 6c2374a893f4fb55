/**
 * References from one new sheet to another. A sheet's name may get a number when the plan is carried out, so a plan's
 * formulas name it by a mark that becomes the sheet's name when the formula is written.
 */

/** `onSheet("Fördelning", "$A$1")`: cells of a sheet of the same plan that stands before the formula's own. */
export const onSheet = (name: string, address: string): string => `«${name}»!${address}`;

/** A sheet's name as formulas write it, whatever is in it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** @param names what the sheets are called, by their planned names */
export const withSheetNames = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replace(/«([^«»]+)»!/g, (mark, planned: string) => {
    const name = names.get(planned);
    return name === undefined ? mark : `${quotedSheet(name)}!`;
  });
