import type { DefinedName, SheetToSave, WorkbookToSave } from "../ground/contents";
import type { CustomFunctions } from "../formulas/custom-functions";
import { formulaFromFile } from "../formulas/formula-from-file";
import { formulaToFile } from "../formulas/formula-to-file";
import type { PrintName } from "../package/print-names";
import { changeSheetNames, type SheetChanges } from "../formulas/sheet-names-in-formula";
import { TextPatch } from "../xml/text-patch";
import { without } from "../ground/without";
import { escapeText } from "../xml/xml-text";
import { insertionPlace } from "../xml/xml-sections";
import {
  child,
  childrenOf,
  element,
  relationshipId,
  type XmlDocument,
  type XmlElement,
} from "../xml/xml-tree";

const order = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export interface WorkbookEdits {
  readonly contents: WorkbookToSave;
  /** The relationship that leads to each sheet of `contents`, in its order. */
  readonly relations: readonly string[];
  /** Relationships of sheets that were removed. */
  readonly removed: ReadonlySet<string>;
  readonly changes: SheetChanges;
  readonly functions: CustomFunctions;
  /** By the sheet's place in `contents`, then by the name: only what is said anew. */
  readonly printNames: ReadonlyMap<number, ReadonlyMap<string, PrintName>>;
  /** The sheet in front is the one that was: what the file says of it stays, also where it names none that can be shown. */
  readonly sameInFront: boolean;
}

/** A tab of the workbook: one of `contents`, or a sheet of another kind, which stays behind its neighbour. */
interface Tab {
  readonly relation: string;
  readonly sheet: number | null;
  /** The tab of a sheet of another kind, as it is. */
  readonly other?: XmlElement;
}

export function patchWorkbook(document: XmlDocument, edits: WorkbookEdits): string {
  const { prefix, root } = document;
  const patch = new TextPatch(document.text);
  const section = child(root, "sheets");
  const present = childrenOf(section, "sheet");
  const tabs = arrange(present, edits);
  const replace = (name: string, old: XmlElement | undefined, xml: string): void => {
    if (old) patch.replace(old.start, old.end, xml);
    else if (xml !== "") patch.insert(insertionPlace(document, order, name), xml);
  };

  /** A list whose items are as they were keeps the spaces between them too. */
  const replaceItems = (name: string, old: XmlElement | undefined, items: readonly string[]): void => {
    const before = (old?.children ?? []).map(({ start, end }) => document.text.slice(start, end));
    if (before.length === items.length && before.every((item, index) => item === items[index])) return;
    replace(name, old, items.length === 0 ? "" : element(`${prefix}${name}`, {}, items.join("")));
  };

  const written = tabs.map((tab) => tabXml(document, present, tab, edits, nextIds(present)));
  replaceItems("sheets", section, written);
  const sameTabs =
    tabs.length === present.length &&
    tabs.every(({ relation }, index) => relation === relationshipId(present[index]?.attributes ?? {}));
  if (!edits.sameInFront || !sameTabs) patchViews(document, present, tabs, edits, replace);
  const names = child(root, "definedNames");
  replaceItems("definedNames", names, namesXml(document, names, present, tabs, edits));
  return patch.apply();
}

/** Says which tab is in front, and that the first one to be seen is there. */
function patchViews(
  document: XmlDocument,
  present: readonly XmlElement[],
  tabs: readonly Tab[],
  edits: WorkbookEdits,
  replace: (name: string, old: XmlElement | undefined, xml: string) => void,
): void {
  const { prefix, root } = document;
  const active = activeTab(document, present, tabs, edits);
  const views = child(root, "bookViews");
  const view = views?.children[0];
  const shown = Number(view?.attributes["activeTab"] ?? 0);
  const first = Number(view?.attributes["firstSheet"] ?? 0);
  if (view && (shown !== active || first >= tabs.length)) {
    const attributes = {
      ...without(view.attributes, "firstSheet"),
      ...(first > 0 && first < tabs.length && { firstSheet: String(first) }),
    };
    const inner = view.innerStart < 0 ? "" : document.text.slice(view.innerStart, view.innerEnd);
    replace(
      "",
      view,
      element(`${prefix}workbookView`, { ...attributes, activeTab: active || undefined }, inner),
    );
  } else if (!view && active > 0) {
    const xml = element(`${prefix}bookViews`, {}, element(`${prefix}workbookView`, { activeTab: active }));
    replace("bookViews", views, xml);
  }
}

const nextIds = (present: readonly XmlElement[]): number =>
  Math.max(0, ...present.map(({ attributes }) => Number(attributes["sheetId"] ?? 0))) + 1;

function arrange(present: readonly XmlElement[], { relations, removed }: WorkbookEdits): Tab[] {
  const tabs: Tab[] = relations.map((relation, sheet) => ({ relation, sheet }));
  let before: string | null = null;
  for (const other of present) {
    const relation = relationshipId(other.attributes) ?? "";
    if (!relations.includes(relation) && !removed.has(relation)) {
      const at = before === null ? 0 : tabs.map((tab) => tab.relation).lastIndexOf(before) + 1;
      tabs.splice(at, 0, { relation, sheet: null, other });
    }
    if (!removed.has(relation)) before = relation;
  }
  return tabs;
}

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" };

function tabXml(
  document: XmlDocument,
  present: readonly XmlElement[],
  tab: Tab,
  { contents, relations }: WorkbookEdits,
  nextId: number,
): string {
  const old = tab.other ?? present.find(({ attributes }) => relationshipId(attributes) === tab.relation);
  const raw = old ? document.text.slice(old.start, old.end) : "";
  if (tab.sheet === null) return raw;
  const sheet = contents.sheets[tab.sheet] as SheetToSave;
  const state = sheet.visibility === undefined ? old?.attributes["state"] : states[sheet.visibility];
  const visible = (word: string | undefined): string => word ?? "visible";
  if (old?.attributes["name"] === sheet.name && visible(old.attributes["state"]) === visible(state))
    return raw;
  const known = new Set(present.map(({ attributes }) => relationshipId(attributes)));
  const added = relations.filter((relation) => !known.has(relation)).indexOf(tab.relation);
  const own = /\sxmlns:r\s*=/.test(document.text.slice(document.root.start, document.root.innerStart));
  return element(
    `${document.prefix}sheet`,
    old
      ? { ...old.attributes, name: sheet.name, state }
      : {
          name: sheet.name,
          sheetId: nextId + added,
          state,
          ...(!own && { "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships" }),
          "r:id": tab.relation,
        },
  );
}

/** The tab in front: as wished, otherwise the one that was, otherwise the first that is visible. */
export function frontSheet(contents: WorkbookToSave, wished: number | undefined): number {
  const visible = (index: number | undefined): boolean =>
    index !== undefined &&
    (contents.sheets[index]?.visibility ?? "Visible") === "Visible" &&
    index < contents.sheets.length;
  return visible(wished)
    ? (wished as number)
    : Math.max(
        0,
        contents.sheets.findIndex((_, index) => visible(index)),
      );
}

function activeTab(
  document: XmlDocument,
  present: readonly XmlElement[],
  tabs: readonly Tab[],
  { contents }: WorkbookEdits,
): number {
  const shown = Number(
    child(child(document.root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0,
  );
  const relation = relationshipId(present[shown]?.attributes ?? {});
  const same = tabs.findIndex((tab) => tab.relation === relation);
  if (contents.activeSheet === undefined && same >= 0 && tabs[same]?.sheet === null) return same;
  const front = frontSheet(contents, contents.activeSheet ?? tabs[same]?.sheet ?? undefined);
  return tabs.findIndex((tab) => tab.sheet === front);
}

/**
 * Names keep their elements with all that the file says of them; only places, texts and sheets' numbers change. Names of sheets that are
 * not worksheets were never shown, so they stay.
 */
function namesXml(
  { text, prefix }: XmlDocument,
  section: XmlElement | undefined,
  present: readonly XmlElement[],
  tabs: readonly Tab[],
  { contents, changes, functions, printNames }: WorkbookEdits,
): string[] {
  const wanted =
    contents.names && new Map(contents.names.map((name) => [nameKey(name.name, name.sheet), name]));
  const written: string[] = [];
  const prints = new Map(
    [...printNames].flatMap(([sheet, names]) =>
      [...names].map(([name, say]) => [nameKey(name, sheet), { name, sheet, say }] as const),
    ),
  );
  for (const old of childrenOf(section, "definedName")) {
    const local = old.attributes["localSheetId"];
    if (local !== undefined && !present[Number(local)]) {
      // It belongs to no sheet at all, and Excel passes over it.
      written.push(text.slice(old.start, old.end));
      continue;
    }
    const relation =
      local === undefined ? undefined : relationshipId(present[Number(local)]?.attributes ?? {});
    const place = tabs.findIndex((tab) => tab.relation === relation);
    if (local !== undefined && place < 0) continue;
    const sheet = tabs[place]?.sheet;
    const shown = local === undefined || typeof sheet === "number";
    const key = nameKey(old.attributes["name"] ?? "", sheet ?? undefined);
    const name = shown ? wanted?.get(key) : undefined;
    wanted?.delete(key);
    const print = shown ? prints.get(key) : undefined;
    prints.delete(key);
    const said = print?.say(formulaFromFile(old.text, functions));
    if (print ? said === null : shown && wanted && !name) continue;
    const formula = said ?? changeSheetNames(name?.formula ?? formulaFromFile(old.text, functions), changes);
    const unchanged = formula === formulaFromFile(old.text, functions);
    const moved = local !== undefined && Number(local) !== place;
    if (unchanged && !moved) written.push(text.slice(old.start, old.end));
    else {
      const attributes = { ...old.attributes, ...(local !== undefined && { localSheetId: String(place) }) };
      const inner = unchanged
        ? text.slice(old.innerStart, old.innerEnd)
        : escapeText(formulaToFile(formula, functions));
      written.push(element(`${prefix}definedName`, attributes, inner));
    }
  }
  for (const { name, sheet, say } of prints.values()) {
    const formula = say(wanted?.get(nameKey(name, sheet))?.formula);
    wanted?.delete(nameKey(name, sheet));
    if (formula !== null) written.push(newName({ name, sheet, formula }, prefix, tabs, functions));
  }
  for (const name of wanted?.values() ?? []) written.push(newName(name, prefix, tabs, functions));
  return written;
}

const nameKey = (name: string, sheet: number | undefined): string => `${name.toLowerCase()}|${sheet ?? ""}`;

const newName = (
  name: DefinedName,
  prefix: string,
  tabs: readonly Tab[],
  functions: CustomFunctions,
): string =>
  element(
    `${prefix}definedName`,
    {
      name: name.name,
      comment: name.comment,
      localSheetId: name.sheet === undefined ? undefined : tabs.findIndex((tab) => tab.sheet === name.sheet),
      hidden: name.hidden || undefined,
    },
    escapeText(formulaToFile(name.formula, functions)),
  );
