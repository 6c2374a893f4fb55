const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Functions that the engine has by name, and that it answers otherwise than Excel, or that ask for what it is not told: where a file lies,
 * which cells hold formulas, what another program knows. A link it draws, and keeps the cell's old value beside it.
 */
export const distrustedFunctions = words(
  "CELL INFO CUBE GETPIVOTDATA RTD SHEET SHEETS FORMULATEXT ISFORMULA IMAGE ASC DBCS PHONETIC BAHTTEXT NUMBERSTRING " +
    "HYPERLINK REGEXEXTRACT REGEXMATCH REGEXREPLACE REGEXTEST COMPARE ARRAY_CONSTRAIN FLATTEN SINGLE ANCHORARRAY",
);

/** Functions that leave out rows that are hidden. */
export const hiddenRowFunctions = words("SUBTOTAL AGGREGATE");

/** Functions that tell an empty text from nothing. */
export const emptyTextFunctions = words("ISBLANK ISTEXT ISNONTEXT COUNTA COUNTBLANK TYPE");

/** As many formulas, and as long ones together, as the engine calculates without making a person wait. */
export const mostFormulas = { count: 20_000, characters: 1_000_000 };
