import { parseCellRef } from "../ground/cell-reference";
import type { Note } from "../ground/contents";
import { decodeSpreadsheetText } from "../xml/xml-text";
import { child, childrenOf, descendants, type XmlDocument, type XmlElement } from "../xml/xml-tree";

/** Notes as Excel calls them today; the file says comments. */
export function readNotes({ root }: XmlDocument): Note[] {
  const authors = childrenOf(child(root, "authors"), "author").map(({ text }) => text);
  return childrenOf(child(root, "commentList"), "comment").flatMap((comment) => {
    const place = parseCellRef(comment.attributes["ref"] ?? "");
    if (!place) return [];
    const author = authors[Number(comment.attributes["authorId"] ?? 0)] ?? "";
    return [{ ...place, author, text: decodeSpreadsheetText(noteText(child(comment, "text"))) }];
  });
}

export const noteText = (text: XmlElement | undefined): string =>
  text
    ? [...descendants(text)]
        .filter(({ name }) => name === "t")
        .map((piece) => piece.text)
        .join("")
    : "";
