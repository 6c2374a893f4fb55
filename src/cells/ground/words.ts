/** Texts as people type them, made comparable: composed letters, single plain spaces, no case. */

const spaces = /[\s\u00a0\u2007\u202f]+/g;

/** The text without surrounding spaces, with every kind of space as one plain space. */
export const tidy = (text: string): string => text.normalize("NFC").replace(spaces, " ").trim();

/** `tidy`, without case: two texts with the same key are the same word to a reader. */
export const wordKey = (text: string): string => tidy(text).toLowerCase();
