const figures = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than using it a thousand times. */
function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { style = "", signDisplay = "", minimumFractionDigits = "" } = options;
  const key = `${locale} ${style} ${signDisplay} ${minimumFractionDigits}`;
  let format = figures.get(key);
  if (!format) figures.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}

/** A minus is a minus, also where a language writes a hyphen for it: no line ends at it. */
const shown = (value: number, locale: string, options: Intl.NumberFormatOptions): string =>
  formatOf(locale, options).format(value).replace("-", "−");

/** `1 234,50`. */
export const inKronor = (amount: number, locale: string): string =>
  shown(amount, locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `+1 234,50`, `−20,00`, and 0,00 without a sign. */
export const inKronorWithSign = (amount: number, locale: string): string =>
  shown(amount, locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  });

/** `12 400` or `12 400,50`, without its sign: a sentence says whether it is more or less. */
export const kronorInWords = (amount: number, locale: string): string =>
  formatOf(locale, {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(Math.abs(amount));

/** `1 222,5`: an area, a number, a percentage without its sign. */
export const inFigures = (value: number, locale: string): string =>
  shown(value, locale, { maximumFractionDigits: 10 });

/** `1222,5`: as it is typed in a field, without marks between the thousands. */
export const asTyped = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(value);

/** `32,68 %`, for a share of 1. */
export const inPerCent = (share: number, locale: string): string =>
  shown(share, locale, { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 });
