import { addContentType, removeContentType } from "../package/content-types";
import type { TableContents } from "../ground/contents";
import { addRelationship, relationshipsOf, removeRelationship } from "../package/relationships";
import { relationshipNamespace } from "./save-notes";
import type { SheetSaving } from "./sheet-saving";
import type { SectionWriter } from "./sheet-patcher";
import { tableType, tableXml } from "./table-writer";
import { element } from "../xml/xml-tree";

/** Tables that changed, came or went; each is a part of its own that the sheet leads to. */
export function saveTables(
  { edit, source, sheet, part }: Pick<SheetSaving, "edit" | "source" | "sheet" | "part">,
  before: readonly TableContents[],
  sections: Map<string, SectionWriter>,
): void {
  const tables = sheet.tables ?? [];
  const old = new Map(before.map((table) => [table.id, table]));
  const relations = relationshipsOf(edit, part).filter(({ type }) => type === "table");
  const kept = new Set(tables.map(({ id }) => id));
  const gone = relations.filter(({ target }) => !kept.has(target));
  for (const { id, target } of gone) {
    removeRelationship(edit, part, id);
    edit.remove(target);
    removeContentType(edit, target);
  }
  const added: string[] = [];
  for (const table of tables) {
    const present = table.id === undefined ? undefined : old.get(table.id);
    if (present && table.id !== undefined) {
      if (JSON.stringify(present) === JSON.stringify(table)) continue;
      edit.setText(
        table.id,
        tableXml(table, 0, source.namespaces.main, source.functions, edit.xml(table.id)),
      );
    } else {
      const target = edit.freeName("xl/tables/table", "xml");
      edit.setText(
        target,
        tableXml(table, freeNumber(edit, source), source.namespaces.main, source.functions, null),
      );
      addContentType(edit, target, tableType);
      added.push(addRelationship(edit, part, "table", target));
    }
  }
  if (gone.length === 0 && added.length === 0) return;
  const remaining = relations.filter((relation) => !gone.includes(relation)).map(({ id }) => id);
  sections.set("tableParts", (_, text, prefix) => {
    const ids = [...remaining, ...added];
    const namespace = relationshipNamespace(text, source.namespaces.relationships);
    const items = ids.map((id) => element(`${prefix}tablePart`, { ...namespace, "r:id": id }));
    return items.length === 0 ? "" : element(`${prefix}tableParts`, { count: items.length }, items.join(""));
  });
}

/** A table's number has to be its own in the whole workbook, not only on its sheet. */
function freeNumber(edit: SheetSaving["edit"], { sheets }: SheetSaving["source"]): number {
  const old = [...sheets.values()].flatMap(({ contents }) => contents.tables.map(({ id }) => id ?? ""));
  const own = edit.names().filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name) && !edit.parts.has(name));
  const numbers = [...old, ...own]
    .filter((name) => edit.has(name))
    .map((name) => Number(edit.xml(name).root.attributes["id"] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
