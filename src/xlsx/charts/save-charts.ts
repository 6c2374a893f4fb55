import { chartKinds, type ChartKind } from "./chart-kinds";
import { sameButCells, withReferences } from "./chart-references";
import { chartContentType, chartXml } from "./chart-writer";
import { addContentType } from "../package/content-types";
import type { ChartContents } from "../ground/contents";
import { drawingNames, localName } from "./drawing-names";
import { placedCharts, type PlacedChart } from "./drawing-reader";
import { anchorXml, blankDrawing, drawingContentType, movedAnchor } from "./drawing-writer";
import { cannotSave, XlsxRefusal } from "../ground/refusal";
import { followSheets } from "./renamed-charts";
import { addRelationship, insertLast, relationshipsOf, removeRelationship } from "../package/relationships";
import { relationshipNamespace } from "../write/save-notes";
import type { SheetSaving } from "../write/sheet-saving";
import type { SectionWriter } from "../write/sheet-patcher";
import { TextPatch } from "../xml/text-patch";
import { child, descendants, element, isTrue, type XmlDocument } from "../xml/xml-tree";

/**
 * Charts that came, changed or went. Each is a part of its own, which the sheet's drawing leads to and places; pictures and all else
 * that lies in the drawing stays. The parts of a chart that went are taken out with all others that nothing leads to any more.
 */
export function saveCharts(saving: SheetSaving, sections: Map<string, SectionWriter>): void {
  const { sheet, present, changes } = saving;
  const wanted = sheet.charts;
  if (!wanted) return;
  const inFile = present?.contents.charts ?? [];
  const known = new Map(inFile.map((chart) => [chart.id, chart]));
  const kept = new Set(wanted.map(({ id }) => id));
  const gone = inFile.filter(({ id }) => !kept.has(id));
  const added = wanted.filter(({ id }) => id === undefined || !known.has(id));
  const moved: ChartContents[] = [];
  for (const chart of wanted) {
    const before = known.get(chart.id);
    if (!before) continue;
    saveContents(saving, before, followSheets(before, changes), chart);
    if (!samePlace(before, chart)) moved.push(chart);
  }
  if (gone.length + added.length + moved.length === 0) return;

  const drawing = drawingOf(saving, added[0] ?? moved[0] ?? gone[0]) ?? addDrawing(saving);
  placeAnew(saving, drawing, gone, moved);
  for (const chart of added) addChart(saving, drawing, chart);
  if (saving.edit.xml(drawing).root.children.length > 0) lead(saving, drawing, sections);
  else {
    const relation = relationshipsOf(saving.edit, saving.part).find(({ target }) => target === drawing);
    if (relation) removeRelationship(saving.edit, saving.part, relation.id);
    sections.set("drawing", () => "");
  }
}

const samePlace = (a: ChartContents, b: ChartContents): boolean =>
  a.name === b.name && JSON.stringify(corners(a)) === JSON.stringify(corners(b));

const corners = ({ anchor: { from, to } }: ChartContents): number[] =>
  [from, to].flatMap(({ row, column, right, down }) => [row, column, right, down]);

/** Whether what a chart says, rather than where it lies, has changed; then its part is patched or, where that cannot be, written anew. */
function saveContents(
  saving: SheetSaving,
  inFile: ChartContents,
  before: ChartContents,
  chart: ChartContents,
): void {
  const { edit, sheet, chartCells, notes } = saving;
  const part = inFile.id as string;
  if (sameButCells(before, chart) && before.series.length === chart.series.length) {
    const old = { chart: before, cells: chartCells.before };
    edit.setText(part, withReferences(edit.xml(part), old, { chart, cells: chartCells.now }));
    return;
  }
  const known = withoutCaches(edit.text(part)) === withoutCaches(xmlOf(saving, inFile));
  edit.setText(part, xmlOf(saving, chart));
  if (known) return;
  const named = chart.title || chart.name;
  notes.push({
    sv: `Diagrammet ${named} på bladet ${sheet.name} har ändrats och skrevs om: utseende som inte visas här finns inte kvar i filen.`,
    en: `The chart ${named} on the sheet ${sheet.name} was changed and written anew: looks that are not shown here are no longer in the file.`,
  });
}

const withoutCaches = (xml: string): string => xml.replace(/<c:(num|str)Cache>[\s\S]*?<\/c:\1Cache>/g, "");

function xmlOf({ source, sheet, chartCells }: SheetSaving, chart: ChartContents): string {
  return chartXml(
    chart,
    kindOf(chart, sheet.name),
    chartCells.now,
    drawingNames(source.namespaces),
    from1904(source.parts.xml(source.workbookPart)),
  );
}

const from1904 = ({ root }: XmlDocument): boolean =>
  isTrue(child(root, "workbookPr")?.attributes["date1904"]);

function kindOf({ type, title, name }: ChartContents, sheet: string): ChartKind {
  const kind = chartKinds.get(type);
  if (kind) return kind;
  const named = title || name;
  throw cannotSave({
    sv: `Diagrammet ${named} på bladet ${sheet} är av slaget ${type}, som inte kan skrivas i en fil härifrån. Ta bort det eller välj ett annat slag.`,
    en: `The chart ${named} on the sheet ${sheet} is of the kind ${type}, which cannot be written into a file from here. Take it away or choose another kind.`,
  });
}

/** The drawing that the sheet has; a person hears of one that nothing can be put into. */
function drawingOf({ edit, sheet, part }: SheetSaving, chart: ChartContents | undefined): string | undefined {
  const relation = relationshipsOf(edit, part).find(({ type }) => type === "drawing");
  if (!relation) return undefined;
  if (!relation.external && edit.has(relation.target) && isDrawing(edit, relation.target))
    return relation.target;
  const named = chart?.title || chart?.name || "";
  throw cannotSave({
    sv: `Diagrammet ${named} på bladet ${sheet.name} kan inte sparas: bladets ritning i filen (${relation.target}) är skadad eller saknas.`,
    en: `The chart ${named} on the sheet ${sheet.name} cannot be saved: the sheet's drawing in the file (${relation.target}) is damaged or missing.`,
  });
}

function isDrawing(edit: SheetSaving["edit"], part: string): boolean {
  try {
    return localName(edit.xml(part).root) === "wsDr";
  } catch (error) {
    if (error instanceof XlsxRefusal) return false;
    throw error;
  }
}

function addDrawing({ edit, source, part }: SheetSaving): string {
  const drawing = edit.freeName("xl/drawings/drawing", "xml");
  edit.setText(drawing, blankDrawing(drawingNames(source.namespaces)));
  addContentType(edit, drawing, drawingContentType);
  addRelationship(edit, part, `${source.namespaces.relationships}/drawing`, drawing);
  return drawing;
}

/** The sheet names its drawing; where it has done so before nothing changes. */
function lead({ edit, source, part }: SheetSaving, drawing: string, sections: Map<string, SectionWriter>) {
  const relation = relationshipsOf(edit, part).find(({ target }) => target === drawing);
  sections.set("drawing", (present, text, prefix) => {
    if (present) return null;
    const namespace = relationshipNamespace(text, source.namespaces.relationships);
    return element(`${prefix}drawing`, { ...namespace, "r:id": relation?.id });
  });
}

function placeAnew(
  { edit, source, present }: SheetSaving,
  drawing: string,
  gone: readonly ChartContents[],
  moved: readonly ChartContents[],
): void {
  if (!present || gone.length + moved.length === 0) return;
  const document = edit.xml(drawing);
  const relations = relationshipsOf(edit, drawing);
  const placed = placedCharts(document, present.contents);
  const placeOf = ({ id }: ChartContents): PlacedChart | undefined =>
    placed.find(({ relation }) => relations.some((each) => each.id === relation && each.target === id));
  const patch = new TextPatch(document.text);
  for (const chart of gone) {
    const place = placeOf(chart);
    if (!place) continue;
    patch.replace(place.element.start, place.element.end, "");
    removeRelationship(edit, drawing, place.relation);
  }
  for (const chart of moved) {
    const place = placeOf(chart);
    if (!place) continue;
    const { element: old, relation } = place;
    const renamed = chart.name !== place.name;
    const xml = renamed
      ? newAnchor(document, chart, relation, drawingNames(source.namespaces))
      : movedAnchor(old, chart.anchor, document);
    patch.replace(old.start, old.end, xml);
  }
  edit.setText(drawing, patch.apply());
}

function addChart(saving: SheetSaving, drawing: string, chart: ChartContents): void {
  const { edit, source } = saving;
  const part = edit.freeName("xl/charts/chart", "xml");
  edit.setText(part, xmlOf(saving, chart));
  addContentType(edit, part, chartContentType);
  const relation = addRelationship(edit, drawing, `${source.namespaces.relationships}/chart`, part);
  const document = edit.xml(drawing);
  edit.setText(
    drawing,
    insertLast(document, newAnchor(document, chart, relation, drawingNames(source.namespaces))),
  );
}

function newAnchor(
  document: XmlDocument,
  { anchor, name, title }: ChartContents,
  relation: string,
  names: ReturnType<typeof drawingNames>,
): string {
  const numbers = [...descendants(document.root)]
    .filter((each) => localName(each) === "cNvPr")
    .map(({ attributes }) => Number(attributes["id"]))
    .filter(Number.isInteger);
  const number = Math.max(1, ...numbers) + 1;
  return anchorXml(
    {
      anchor,
      relation,
      number,
      name: name === "" ? `Diagram ${number - 1}` : name,
      description: title ?? "",
    },
    document.prefix,
    names,
  );
}
