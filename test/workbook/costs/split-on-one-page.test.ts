import { widthsOf } from "../../../src/workbook/action/ornaments/paper";
import type { PlannedSheet } from "../../../src/workbook/action/plan/plan";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import { wordWidth } from "../../../src/workbook/costs/row-heights";
import { printedSize } from "../../support/printed-size";
import type { CostCase } from "./cases";
import { requestFor } from "./request-for";

/** Seven verksamheter of six organisations, and a kind of cost and a key that are longer than their columns need to be. */
const six: CostCase = {
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
    ["Barnmorskemottagningen", "Region Exempelmark", 383, 1],
    ["Barnhälsovården", "Vårdbolaget Solrosen AB", 265.5, 1],
    ["Öppna förskolan", "Exempelstads kommun", 224, 1],
    ["Socialtjänstens förebyggande verksamhet", "Exempelstads kommun", 96, 1],
    ["Språkförskolan", "Grannköpings kommun", 58.25, "ingen"],
    ["Samtalsmottagningen", "Exempelstads församling", 18, "ingen"],
    ["Tandhälsan", "Folktandvården Exempelmark AB", 27.5, "ingen"],
  ],
  costs: [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ["Förbrukningsmaterial, kredit", -12_345_678.9, "Region Exempelmark"],
    ["Gemensam kompetensutveckling", 24_000, "Region Exempelmark"],
    ["Tidskrifter", 3_200, "Exempelstads kommun"],
  ],
};
const keys = ["Lika", "Lika", "Yta (okänt kostnadsslag)"].map((key, index) => ({
  kind: String(six.costs[index + 1]![0]),
  key,
}));

const splitOf = ({ costs, parties }: CostCase, known?: typeof keys): PlannedSheet =>
  costSheetsPlan(requestFor(costs, parties, known && { keys: known }), {
    invoices: false,
    internal: false,
  }).sheets[0]!;

const printed = (sheet: PlannedSheet): number[] => widthsOf(sheet.columnWidths!, sheet.page!.columns!);

test("six organisations stand on one page across, in letters that can be read, with every word whole", () => {
  const sheet = splitOf(six, keys);
  expect(sheet.page!.across ?? 1).toBe(1);
  const widths = printed(sheet);
  expect(printedSize(widths, { orientation: sheet.page!.orientation, across: 1 })).toBeGreaterThanOrEqual(8);
  for (const [column, texts] of [
    [0, keys.map(({ kind }) => kind)],
    [2, keys.map(({ key }) => key)],
    ...six.parties.slice(1).map(([name], index): [number, string[]] => [3 + index, [String(name)]]),
  ] as [number, string[]][]) {
    for (const text of texts) expect([text, widths[column]! > wordWidth(text)]).toEqual([text, true]);
  }
  // A figure is thirteen characters and a little that stands free behind it.
  for (const width of widths.slice(3)) expect(width).toBeGreaterThan(13.5);
});

test("kinds of cost and keys that go on below have rows that are as high", () => {
  const sheet = splitOf(six, keys);
  const { row } = sheet.spills!.find(({ formula }) => formula.startsWith("=FC.KOSTNADER("))!;
  const high = (index: number): number =>
    sheet.rowHeights!.find(
      ({ row: first, rows }) => first <= row + 1 + index && row + 1 + index < first + rows,
    )?.lines ?? 1;
  expect(keys.map((_, index) => high(index))).toEqual([2, 2, 2]);
  const wraps = (column: number): boolean =>
    sheet.formats!.some(
      ({ look, ...area }) => look.wrap && area.row === row + 1 && area.column === column && area.rows > 3,
    );
  expect([wraps(0), wraps(2)]).toEqual([true, true]);
});

test("where it takes several pages across all the same, names stand as wide as they did and the chart below the title", () => {
  const many: CostCase = {
    parties: [
      six.parties[0]!,
      ...[1, 2, 3].flatMap((floor) =>
        six.parties
          .slice(1)
          .map(([name, organisation, ...rest]) => [`${name} ${floor}`, organisation!, ...rest]),
      ),
    ],
    costs: six.costs,
  };
  const sheet = splitOf(many, keys);
  expect(sheet.page!.across).toBeGreaterThan(1);
  expect(sheet.columnWidths).toEqual(splitOf(many).columnWidths);
  const [chart] = sheet.charts!;
  // A page of a title alone, and the next of a chart alone.
  expect(sheet.page!.breaks![0]).toBeGreaterThanOrEqual(chart!.at.row + chart!.at.rows);
  // 842 points less the margins: a printer whose columns are a little wider does not cut it.
  const points = widthsOf(sheet.columnWidths!, chart!.at.column + chart!.at.columns).reduce(
    (sum, width) => sum + width * 5.25 + 3.75,
    0,
  );
  expect(points).toBeLessThanOrEqual((841.89 - 2 * 28.35) * 0.95);
});

test("what is written on a chart can be read on paper, where all else is printed smaller", () => {
  const sheet = splitOf(six, keys);
  const size = printedSize(printed(sheet), { orientation: sheet.page!.orientation, across: 1 });
  // Excel writes nine points by itself.
  expect(9 * (size / 11)).toBeLessThan(8);
  expect(sheet.charts![0]!.letters! * (size / 11)).toBeGreaterThanOrEqual(8);
  const small = splitOf({ ...six, parties: six.parties.slice(0, 4) }, keys);
  expect(small.charts![0]!.letters).toBeUndefined();
});
