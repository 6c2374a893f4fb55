import { addContentType, addDefaultType, removeContentType } from "../package/content-types";
import { commentsType, commentsXml, drawingType, notesDrawing } from "./notes-writer";
import { addRelationship, relationshipsOf, removeRelationship } from "../package/relationships";
import type { SheetSaving } from "./sheet-saving";
import type { SectionWriter } from "./sheet-patcher";
import { element } from "../xml/xml-tree";

/** A note needs its text in one part and its box in another, and the sheet has to lead to both. */
export function saveNotes(
  { edit, source, sheet, part }: Pick<SheetSaving, "edit" | "source" | "sheet" | "part">,
  sections: Map<string, SectionWriter>,
): void {
  const notes = sheet.notes ?? [];
  const relations = relationshipsOf(edit, part);
  const comments = relations.find(({ type }) => type === "comments");
  const drawing = relations.find(({ type }) => type === "vmlDrawing");

  if (notes.length === 0 && comments) {
    removeRelationship(edit, part, comments.id);
    edit.remove(comments.target);
    removeContentType(edit, comments.target);
  } else if (notes.length > 0) {
    const target = comments?.target ?? edit.freeName("xl/comments", "xml");
    const isThere = edit.has(target);
    edit.setText(target, commentsXml(notes, source.namespaces.main, isThere ? edit.xml(target) : null));
    if (!isThere) addContentType(edit, target, commentsType);
    if (!comments) {
      addRelationship(edit, part, "comments", target);
    }
  }

  if (drawing) {
    // A drawing that is named may be missing: then it is made.
    const isThere = edit.has(drawing.target);
    if (!isThere) addDefaultType(edit, "vml", drawingType);
    const boxes = notesDrawing(notes, isThere ? edit.text(drawing.target) : null);
    if (/<v:shape\b(?!type)/.test(boxes)) edit.setText(drawing.target, boxes);
    else {
      removeRelationship(edit, part, drawing.id);
      edit.remove(drawing.target);
      sections.set("legacyDrawing", () => "");
    }
  } else if (notes.length > 0) {
    const target = edit.freeName("xl/drawings/vmlDrawing", "vml");
    edit.setText(target, notesDrawing(notes, null));
    addDefaultType(edit, "vml", drawingType);
    const id = addRelationship(edit, part, "vmlDrawing", target);
    sections.set("legacyDrawing", (_, text, prefix) =>
      element(`${prefix}legacyDrawing`, {
        ...relationshipNamespace(text, source.namespaces.relationships),
        "r:id": id,
      }),
    );
  }
}

/** The namespace of `r:id`, declared on the spot where the sheet's root does not. */
export const relationshipNamespace = (text: string, address: string): Record<string, string> =>
  /<(?:[\w.-]+:)?worksheet\b[^>]*\sxmlns:r\s*=/.test(text) ? {} : { "xmlns:r": address };
