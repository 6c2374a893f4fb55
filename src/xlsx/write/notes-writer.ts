import { cellRef } from "../ground/cell-reference";
import type { Note } from "../ground/contents";
import { noteText } from "../read/notes-reader";
import { TextPatch } from "../xml/text-patch";
import { decodeSpreadsheetText, encodeSpreadsheetText, escapeText, spreadsheetText } from "../xml/xml-text";
import { child, childrenOf, element, type XmlDocument } from "../xml/xml-tree";

export const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
export const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** The notes' part. A note that did not change keeps its text with its formatting. */
export function commentsXml(notes: readonly Note[], namespace: string, present: XmlDocument | null): string {
  const prefix = present?.prefix ?? "";
  const authors = childrenOf(child(present?.root, "authors"), "author").map(({ text }) => text);
  const old = childrenOf(child(present?.root, "commentList"), "comment");
  const sorted = [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
  const comments = sorted.map((note) => {
    const ref = cellRef(note.row, note.column);
    const before = old.find(
      ({ attributes, children }) =>
        attributes["ref"] === ref &&
        (authors[Number(attributes["authorId"] ?? 0)] ?? "") === note.author &&
        decodeSpreadsheetText(noteText(children.find(({ name }) => name === "text"))) === note.text,
    );
    if (before) return present?.text.slice(before.start, before.end) ?? "";
    let author = authors.indexOf(note.author);
    if (author < 0) author = authors.push(note.author) - 1;
    const run = element(`${prefix}r`, {}, spreadsheetText(`${prefix}t`, note.text));
    return element(
      `${prefix}comment`,
      { ref, authorId: author, shapeId: 0 },
      element(`${prefix}text`, {}, run),
    );
  });
  const authorList = authors.map(
    (author) => `<${prefix}author>${escapeText(encodeSpreadsheetText(author))}</${prefix}author>`,
  );
  const inner =
    `<${prefix}authors>${authorList.join("")}</${prefix}authors>` +
    `<${prefix}commentList>${comments.join("")}</${prefix}commentList>`;
  const rest = (present?.root.children ?? []).filter(
    ({ name }) => name !== "authors" && name !== "commentList",
  );
  const kept = rest.map((each) => present?.text.slice(each.start, each.end) ?? "").join("");
  const head = present
    ? present.text.slice(0, present.root.start)
    : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return (
    head +
    element(`${prefix}comments`, present ? present.root.attributes : { xmlns: namespace }, inner + kept)
  );
}

const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/**
 * Excel finds a note's box in a drawing in VML, and shows no note without one. Drawings of that kind are not always well-formed, so
 * this one is changed as text: a box for each new note, none for a note that is gone, all others as they are.
 */
export function notesDrawing(notes: readonly Note[], present: string | null): string {
  const text = present ?? emptyDrawing;
  const patch = new TextPatch(text);
  const wanted = new Map(notes.map((note) => [`${note.row},${note.column}`, note]));
  for (const match of text.matchAll(/<v:shape\b[^>]*>[\s\S]*?<\/v:shape>/g)) {
    if (!/ObjectType\s*=\s*["']Note["']/.test(match[0])) continue;
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(match[0])?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(match[0])?.[1];
    if (!wanted.delete(`${row},${column}`)) patch.replace(match.index, match.index + match[0].length, "");
  }
  const end = text.lastIndexOf("</xml>");
  let number = 1024 + [...text.matchAll(/<v:shape\b/g)].length;
  for (const note of wanted.values()) patch.insert(end < 0 ? text.length : end, shape(note, ++number));
  return patch.apply();
}

/** A hidden box to the right of its cell, high enough for its lines. */
function shape({ row, column, text }: Note, number: number): string {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 30), 0);
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 2, column + 4, 15, top + Math.min(20, 2 + lines), 4].join(", ");
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" ` +
    'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
