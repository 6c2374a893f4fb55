import { parseCellRef, parseRect } from "../../xlsx/ground/cell-reference";
import { relationshipsOf } from "../../xlsx/package/relationships";
import type { Rect } from "../../xlsx/ground/cells";
import type { OpenedWorkbook } from "../../xlsx/read/workbook-reader";
import { child, descendants } from "../../xlsx/xml/xml-tree";
import type { DefinedName, Model } from "../host/model/model";
import type { FileLink } from "./workbook-in-book";

/**
 * Hands over to a host what it tells of a file beside its cells: the names that are defined, where threads of comments stand,
 * where its pivot tables stand, and what its properties say of people. Nothing of it is written back: the file keeps it.
 */
export function tellOfFile(model: Model, { opened, sheets }: FileLink): void {
  model.definedNames = namesOf(opened, [...sheets.keys()]);
  for (const [id, { id: part }] of sheets) {
    if (part !== undefined) model.comments.set(id, threadsOf(opened, part));
  }
  model.pivotTables = [...sheets].flatMap(([id, { id: part }]) =>
    part === undefined ? [] : pivotsOf(opened, part).map((pivot) => ({ ...pivot, sheetId: id })),
  );
  Object.assign(model.properties, propertiesOf(opened));
}

/** Excel's own names lose their prefix on the way: `_xlnm.Print_Area` is called Print_Area. */
const namesOf = ({ contents: { names } }: OpenedWorkbook, sheetIds: readonly string[]): DefinedName[] =>
  names.map(({ name, formula, sheet, hidden }) => {
    const sheetId = sheet === undefined ? undefined : sheetIds[sheet];
    return {
      name: name.replace(/^_xlnm\./i, ""),
      formula,
      ...(hidden && { isHidden: true }),
      ...(sheetId !== undefined && { sheetId }),
    };
  });

/** A thread is what answers nothing itself. */
function threadsOf({ source: { parts } }: OpenedWorkbook, part: string): { row: number; column: number }[] {
  return relationshipsOf(parts, part)
    .filter(({ type, target, external }) => type === "threadedComment" && !external && parts.has(target))
    .flatMap(({ target }) => [...descendants(parts.xml(target).root)])
    .flatMap(({ name, attributes: { ref = "", parentId } }) => {
      const place = name === "threadedComment" && parentId === undefined ? parseCellRef(ref) : undefined;
      return place ? [place] : [];
    });
}

function pivotsOf({ source: { parts } }: OpenedWorkbook, part: string): { name: string; rect: Rect }[] {
  return relationshipsOf(parts, part)
    .filter(({ type, target, external }) => type === "pivotTable" && !external && parts.has(target))
    .map(({ target }) => {
      const { root } = parts.xml(target);
      const rect = parseRect(child(root, "location")?.attributes["ref"] ?? "");
      return {
        name: root.attributes["name"] ?? "",
        rect: rect ?? { row: 0, column: 0, rows: 1, columns: 1 },
      };
    });
}

const properties = {
  "docProps/core.xml": { Author: "creator", LastAuthor: "lastModifiedBy" },
  "docProps/app.xml": { Company: "Company", Manager: "Manager" },
} as const;

function propertiesOf({ source: { parts } }: OpenedWorkbook): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([part, elements]) => {
      const root = parts.has(part) ? parts.xml(part).root : undefined;
      const told = new Map(root?.children.map(({ name, text }) => [name.replace(/^.*:/, ""), text]));
      return Object.entries(elements).map(([property, name]) => [property, told.get(name) ?? ""]);
    }),
  );
}
