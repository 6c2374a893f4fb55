const figures = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than using it a thousand times. */
function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.style ?? ""}`;
  let format = figures.get(key);
  if (!format) figures.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}

/** `1 234,50`. */
export const inKronor = (amount: number, locale: string): string =>
  formatOf(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);

/** `32,68 %`, for a share of 1. */
export const inPerCent = (share: number, locale: string): string =>
  formatOf(locale, { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(share);
