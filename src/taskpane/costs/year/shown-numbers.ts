/** A number as it was given, with its own decimals: `415,51`. */
export const inFigures = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value);

/** From one number to another in per cent: `+5,33 %`, or without its sign where a word says it. */
export const changeInPerCent = (
  from: number,
  to: number,
  locale: string,
  sign: "exceptZero" | "never",
): string =>
  new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: sign,
  }).format(from === 0 ? 0 : to / from - 1);

/** A part of one with its own decimals: `80 %`, in English `80%`. */
export const partInPerCent = (part: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 8 }).format(part);
