/** A number with a mark behind it that points to a note: "24 1)", "6*", "12 a)", "1 234²", "12 [1]". */
const marked =
  /^(.*\d(?: ?%)?)(?: (\d{1,2}\)|[a-zåäö]\))| ?(\[(?:\d{1,2}|[a-zåäö])\])| ?(\*{1,3}|[†‡]|[¹²³⁴⁵⁶⁷⁸⁹]+[)⁾]?))$/;

/** Longer texts are no numbers with a mark. */
const longest = 60;

/** The text without its mark, and the mark; nothing where it has none. */
export function splitFootnote(text: string): { readonly text: string; readonly note: string } | undefined {
  const [, before, spaced, square, close] = text.length > longest ? [] : (marked.exec(text) ?? []);
  const note = spaced ?? square ?? close;
  return before === undefined || note === undefined ? undefined : { text: before.trim(), note };
}
