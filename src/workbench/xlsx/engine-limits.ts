const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Functions that the engine has by name, and that it answers otherwise than Excel, or that ask for what it is not told: where a file lies,
 * which cells hold formulas, what another program knows.
 */
export const distrustedFunctions = words(
  "CELL INFO CUBE GETPIVOTDATA RTD SHEET SHEETS FORMULATEXT ISFORMULA IMAGE ASC DBCS PHONETIC BAHTTEXT NUMBERSTRING " +
    "REGEXEXTRACT REGEXMATCH REGEXREPLACE REGEXTEST COMPARE ARRAY_CONSTRAIN FLATTEN SINGLE ANCHORARRAY",
);

/** Functions that leave out rows that are hidden. */
export const hiddenRowFunctions = words("SUBTOTAL AGGREGATE");

/** Functions that tell an empty text from nothing. */
export const emptyTextFunctions = words("ISBLANK ISTEXT ISNONTEXT COUNTA COUNTBLANK TYPE");

/** Functions that Excel gives one value for each argument: a range among them stands for one of its cells, unless the formula is an array. */
export const scalarFunctions = words(
  "ABS ACOS ASIN ATAN ATAN2 CEILING CHAR CLEAN CODE COS DATE DATEVALUE DAY DAYS DEGREES EDATE EOMONTH EVEN EXACT EXP FACT FIND FIXED " +
    "FLOOR HOUR INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE " +
    "MOD MONTH NOT NUMBERVALUE ODD POWER PROPER QUOTIENT RADIANS REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT " +
    "SUBSTITUTE TAN TEXT TIME TRIM TRUNC UPPER VALUE WEEKDAY WEEKNUM YEAR",
);

/** Functions within which Excel calculates arrays, whatever kind of formula they stand in. */
export const arrayFunctions = words(
  "SUMPRODUCT MMULT MDETERM MINVERSE FREQUENCY LOOKUP FILTER SORT SORTBY UNIQUE XLOOKUP XMATCH LET LAMBDA MAP REDUCE SCAN BYROW BYCOL " +
    "MAKEARRAY VSTACK HSTACK TAKE DROP TOCOL TOROW CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS",
);

/** As many formulas, and as long ones together, as the engine calculates without making a person wait. */
export const mostFormulas = { count: 20_000, characters: 1_000_000 };
