/** The hyphens of a date are such that no line ends at them: what is copied out of the pane is read as a date all the same. */
export const withWholeDates = (sentence: string): string =>
  sentence.replace(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, "$1\u2011$2\u2011$3");
