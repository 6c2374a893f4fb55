/**
 * No line ends at the hyphens of a date: an invisible joiner follows each. What is copied out of the pane is read as a date
 * all the same, and fonts that lack a hyphen of its own kind show it.
 */
export const withWholeDates = (sentence: string): string =>
  sentence.replace(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, "$1-\u2060$2-\u2060$3");
