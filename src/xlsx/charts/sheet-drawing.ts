import type { ChartContents } from "../ground/contents";
import { readChart, type ReadChart } from "./chart-reader";
import { placedCharts, type Sizes } from "./drawing-reader";
import type { LimitationKind } from "../read/limitations";
import type { Parts } from "../zip/parts";
import { XlsxRefusal } from "../ground/refusal";
import { relationshipsOf } from "../package/relationships";
import { MalformedXml } from "../xml/xml-text";
import { parseXml, type XmlDocument } from "../xml/xml-tree";

interface SheetDrawing {
  readonly charts: readonly ChartContents[];
  /** What lies on the sheet besides, or is shown in a simpler form. */
  readonly kinds: readonly LimitationKind[];
}

/** In characters, of a part that is taken apart. A chart's has some thousands; one beyond this is kept and not looked at. */
const longest = 4_000_000;

/** What lies over the cells of a sheet. A chart that cannot be read or understood keeps nobody from the workbook. */
export function readDrawing(
  parts: Parts,
  drawing: string,
  sizes: Sizes,
  isSheet: (name: string) => boolean,
): SheetDrawing {
  const relations = relationshipsOf(parts, drawing);
  const text = parts.textOnce(drawing);
  const document = parsed(text);
  const targets = new Map(
    relations
      .filter(({ type, external }) => type === "chart" && !external)
      .map(({ id, target }) => [id, target]),
  );
  const charts = new Map<string, ChartContents>();
  let simplified = false;
  for (const { relation, name, anchor } of document ? placedCharts(document, sizes) : []) {
    const id = targets.get(relation);
    const read = id === undefined || charts.has(id) ? null : chartAt(parts, id, isSheet);
    if (id === undefined || !read) continue;
    charts.set(id, { id, name, ...read.chart, anchor });
    simplified ||= read.simplified;
  }
  const found = relations.filter(({ type }) => type === "chart" || type === "chartEx").length;
  return {
    charts: [...charts.values()],
    kinds: [
      ...(found > charts.size ? (["chart"] as const) : []),
      ...(simplified ? (["chart-details"] as const) : []),
      ...(/<[\w.-]*:?pic[\s>]/.test(text) ? (["picture"] as const) : []),
      ...(/<[\w.-]*:?(?:sp|cxnSp)[\s>]/.test(text) ? (["shape"] as const) : []),
    ],
  };
}

function chartAt(parts: Parts, part: string, isSheet: (name: string) => boolean): ReadChart | null {
  try {
    const document = parts.has(part) ? parsed(parts.textOnce(part)) : null;
    return document && readChart(document, isSheet);
  } catch (error) {
    if (error instanceof XlsxRefusal) return null;
    throw error;
  }
}

function parsed(text: string): XmlDocument | null {
  if (text.length > longest) return null;
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof MalformedXml) return null;
    throw error;
  }
}
