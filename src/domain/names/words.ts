/**
 * Texts as people type them, made comparable: composed letters, single plain spaces, nothing that cannot be seen, dashes
 * alike, no case. Every step takes linear time whatever a cell holds, so a text that no person wrote as a name is not
 * normalised: composing tens of thousands of combining marks does not.
 */

const longestNormalised = 300;

/**
 * Soft hyphen, zero-width spaces and joiners, marks of direction, selectors of variants, the byte order mark: what stands in
 * a text and cannot be seen. For a class of a regular expression.
 */
export const unseenMarks =
  "\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb";

const unseen = new RegExp(`[${unseenMarks}]+`, "g");
/** The next line of old systems is a space as well. */
const spaces = /[\s\u0085]+/g;

/** Everything that begins a new line in a cell, also as other programs write it. For a class of a regular expression. */
export const lineBreaks = "\\r\\n\\v\\f\\u0085\\u2028\\u2029";
const lineBreak = new RegExp(`[${lineBreaks}]`);
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Most cells: nothing to be tidied in them. No two parts can take the same letter, so that it is linear. */
const isTidy = /^[\x21-\x7eåäöÅÄÖéÉüÜ§²³]+(?: [\x21-\x7eåäöÅÄÖéÉüÜ§²³]+)*$/;

/** The text without surrounding spaces and without what cannot be seen, with every kind of space as one plain space. */
export function tidy(text: string): string {
  if (isTidy.test(text)) return text;
  const composed = text.length > longestNormalised ? text : text.normalize("NFC");
  return composed.replace(unseen, "").replace(spaces, " ").trim();
}

/** Every dash and minus sign as the plain one. */
export const withPlainDashes = (text: string): string => text.replace(dashes, "-");

/** `tidy`, without case and with dashes alike: two texts with the same key are the same word to a reader. */
export const wordKey = (text: string): string => withPlainDashes(tidy(text)).toLowerCase();

/** Whether a text has a line break between its words, not only around them. */
export const hasInnerLineBreak = (text: string): boolean => lineBreak.test(text.trim());
