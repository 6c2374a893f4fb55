import type { ChartCells } from "./chart-cells";
import { categoriesXml, nameXml, valuesXml } from "./chart-writer";
import type { ChartContents, ChartSeriesContents } from "../ground/contents";
import { localName, within } from "./drawing-names";
import { TextPatch } from "../xml/text-patch";
import { descendants, type XmlDocument, type XmlElement } from "../xml/xml-tree";

/** A chart and the cells that it is drawn from, at one time. */
interface ChartWithCells {
  readonly chart: ChartContents;
  readonly cells: ChartCells;
}

/** The three places of a series that name cells, as they would be written. */
const places: readonly {
  readonly name: "tx" | "cat" | "val";
  readonly xml: (series: ChartSeriesContents, cells: ChartCells) => string;
}[] = [
  { name: "tx", xml: nameXml },
  {
    name: "cat",
    xml: ({ categories }, cells) => (categories ? categoriesXml(categories, cells) : ""),
  },
  { name: "val", xml: ({ values }, cells) => valuesXml(values, cells) },
];

/**
 * A chart's part in which the cells that are named, or what stands in them, have changed: these places are written anew, everything
 * else stays to the character, so that a chart keeps all that is not shown here.
 */
export function withReferences(document: XmlDocument, before: ChartWithCells, now: ChartWithCells): string {
  const { text, prefix, root } = document;
  const patch = new TextPatch(text);
  const inFile = [...descendants(root)].filter((each) => localName(each) === "ser");
  now.chart.series.forEach((series, index) => {
    const element = inFile[index];
    const old = before.chart.series[index];
    if (!element || !old) return;
    for (const { name, xml } of places) {
      const wanted = xml(series, now.cells);
      if (wanted === xml(old, before.cells)) continue;
      const present = within(element, name);
      const written = wanted.replace(/(<\/?)c:/g, `$1${prefix}`);
      if (present) patch.replace(present.start, present.end, written);
      else patch.insert(placeOf(name, element), written);
    }
  });
  return patch.apply();
}

/** Before what the schema places later in a series of any kind. */
const later: Readonly<Record<"tx" | "cat" | "val", ReadonlySet<string>>> = {
  val: new Set(["smooth", "shape", "extLst"]),
  cat: new Set(["val", "smooth", "shape", "extLst"]),
  tx: new Set(),
};

const placeOf = (name: "tx" | "cat" | "val", series: XmlElement): number => {
  if (name === "tx") return (within(series, "order") as XmlElement).end;
  return series.children.find((each) => later[name].has(localName(each)))?.start ?? series.innerEnd;
};

/** Whether two charts are the same but for the cells that they name. */
export const sameButCells = (a: ChartContents, b: ChartContents): boolean => bare(a) === bare(b);

const bare = ({ type, title, legend, valueAxis, categoryAxis, series }: ChartContents): string =>
  JSON.stringify([
    type,
    title,
    legend,
    axis(valueAxis),
    axis(categoryAxis),
    series.map(({ name, nameCell, color }) => [nameCell ? null : name, color]),
  ]);

const axis = (each: ChartContents["valueAxis"]): unknown[] => [
  each?.title,
  each?.numberFormat,
  each?.minimum,
  each?.maximum,
];
