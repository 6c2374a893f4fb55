/**
 * Tables in the ways that regions and municipalities have them, beside the files of the field: what is the heading, which
 * rows are aggregates, which way it is turned. What is right is said by hand from the rules of reading.
 */
import { percentCells } from "../../../src/cells/ground/percent-format";
import type { Cell } from "../../../src/cells/ground/cell";
import type { Reading } from "../../../src/cells/comparison/source/indicator";
import {
  readComparisonSource,
  type ComparisonSource,
  type SourceAnswers,
} from "../../../src/cells/comparison/source/read-source";

const read = (cells: readonly (readonly Cell[])[], answers?: SourceAnswers): ComparisonSource =>
  readComparisonSource(cells, answers)!;
const names = ({ rows }: ComparisonSource): string[] =>
  rows.map(({ name, isAggregate }) => `${name}${isAggregate ? " *" : ""}`);
const headings = ({ indicators }: ComparisonSource): string[] => indicators.map(({ heading }) => heading);
const shown = (reading: Reading): unknown =>
  reading.kind === "missing"
    ? reading.why
    : reading.kind === "asked"
      ? `? ${reading.readings.join(" ")}`
      : reading.value;
const column = (source: ComparisonSource, heading: string): unknown[] =>
  source.indicators.find((one) => one.heading === heading)!.readings.map(shown);

test("centres as columns are found by what stands down the side, also without a corner or units of their own", () => {
  const source = read([
    ["", "Falun", "Mora", "Orsa", "Länet"],
    ["Öppettid (h/v)", 12, 10, 8, 10],
    ["Besök per vecka", 130, 90, "..", 100],
    ["Samordnare", "ja", "nej", "ja", ""],
  ]);
  expect(source.layout.isTurned).toBe(true);
  expect(names(source)).toEqual(["Falun", "Mora", "Orsa", "Länet *"]);
  expect(column(source, "Samordnare")).toEqual([true, false, true, "saknas"]);
});

test("municipalities down the side stay there", () =>
  expect(
    read([
      ["", "Öppettid", "Besök"],
      ["Falun", 12, 130],
      ["Mora", 10, 90],
    ]).layout.isTurned,
  ).toBe(false));

test("a day that may be two is asked about, and so is one that does not exist", () => {
  const source = read([
    ["Central", "Avtal t.o.m.", "Besök"],
    ["Falun", "2026-12-31", "26-12-31"],
    ["Mora", "26-12-31", 12],
    ["Orsa", "2026-06-31", 14],
    ["Leksand", "tills vidare", 9],
    ["Rättvik", 201012, 10],
  ]);
  const days = source.indicators.find(({ heading }) => heading === "Avtal t.o.m.")!;
  expect(days.type).toBe("datum");
  // 31 December 2026 or 26 December 2031, as Excel counts them.
  expect(days.readings.map(shown)).toEqual([46_387, "? 46387 48208", "? ", "tills vidare", "? "]);
  // No day is offered as a number of visits.
  expect(column(source, "Besök")[0]).toBe("? ");
});

test("two heading rows keep abbreviations", () => {
  const source = read([
    ["Familjecentral", "Öppen förskola", "", "Personal", ""],
    ["", "Öppet (h/v)", "Besök/v", "SSK", "Barnmorska"],
    ["Falun", 12, "130", "2,5", "1"],
    ["Mora", "10,5", "ca 90", "–", "½"],
  ]);
  expect(headings(source)).toEqual([
    "Öppen förskola: öppet (h/v)",
    "Öppen förskola: besök/v",
    "Personal: SSK",
    "Personal: barnmorska",
  ]);
  expect(column(source, "Öppen förskola: besök/v")).toEqual([130, "? 90"]);
});

test.each<[string, Cell[][]]>([
  [
    "remarks above, a blank row between",
    [["Tabell 3.", "Inventering 2019"], ["Uppdaterad", "2019-11-01"], []],
  ],
  ["a title above", [["Inventering 2019"]]],
  ["nothing above", []],
])("the table is found: %s", (_, above) => {
  const table: Cell[][] = [
    ["Familjecentral", "Öppet h/v"],
    ["Falun", 12],
    ["Mora", 10],
    ["Orsa", 8],
    ["Källa: egen", ""],
    ["1) Avser hösten", ""],
  ];
  const source = read([...above, ...table]);
  expect(names(source)).toEqual(["Falun", "Mora", "Orsa"]);
  expect(source.layout.notes).toEqual(["Källa: egen", "1) Avser hösten"]);
});

test("totals, means, extremes, counties and the country are aggregates, in either language", () => {
  const aggregates = [
    "Totalt",
    "Snitt länet",
    "Summa 2024",
    "Region Dalarna",
    "Dalarnas län",
    "Riksgenomsnitt",
    "Sverige",
    "Antal centraler",
    "Medel FC",
    "Hela länet",
    "Medelvärde Dalarna",
    "Max",
    "Min",
    "Lägst",
    "Högst",
    "Alla kommuner (ovägt medel)",
    "Dalarnas läns kommuner (ovägt medel)",
    "Dalarnas läns kommuner",
    "Total",
    "Average",
    "County",
    "All municipalities",
    "Min–max",
    "Differens mot länet",
  ];
  const own = ["Falun", "Mora", "Länna", "Medelpad FC", "Minnesberg", "Maxi Björken", "Regnbågen"];
  const source = read([
    ["Central", "Timmar"],
    ...[...own, ...aggregates].map((name, at): Cell[] => [name, at + 1]),
  ]);
  expect(names(source)).toEqual([...own, ...aggregates.map((name) => `${name} *`)]);
});

test("a heading above the rows of a region is no centre, and a centre of which nothing is known is one", () => {
  const parted = read([
    ["Central", "Timmar", "Besök"],
    ["Norr", "", ""],
    ["Björken", 12, 130],
    ["Eken", "", ""],
    ["Region Gävleborg", "", ""],
    ["Asken", 10, 90],
  ]);
  expect(names(parted)).toEqual(["Norr", "Björken", "Eken", "Region Gävleborg *", "Asken"]);
  const inOrder = read([
    ["Central", "Timmar"],
    ["Norr", ""],
    ["Björken", 12],
    ["Söder", ""],
    ["Asken", 10],
  ]);
  expect(names(inOrder)).toEqual(["Norr *", "Björken", "Söder *", "Asken"]);
});

test("codes and numbers before the names count nothing", () =>
  expect(
    headings(
      read([
        ["Kod", "Kommun", "Antal"],
        [2080, "Falun", 24],
        [2062, "Mora", 12],
      ]),
    ),
  ).toEqual(["Antal"]));

test("amounts are read with what stands before and behind them; what has two readings is asked", () => {
  const source = read([
    ["Central", "Belopp"],
    ...["1.234,50 kr", "1,234.50", "kr 12", "(12)", "1 200,-", "4.950", "SEK 7"].map((cell, at): Cell[] => [
      `C${at}`,
      cell,
    ]),
  ]);
  expect(column(source, "Belopp")).toEqual([1234.5, 1234.5, 12, -12, 1200, "? 4950 4.95", 7]);
});

test("a share in a column of per cent is asked, whichever there are more of; small per cents are not", () => {
  const mixed = read([
    ["Central", "Andel nöjda (%)"],
    ["A", 93],
    ["B", 0.29],
    ["C", 95],
    ["D", 90],
  ]);
  expect(mixed.indicators[0]!.mixesShares).toBe(true);
  expect(column(mixed, "Andel nöjda (%)")).toEqual([93, "? 29 0.29", 95, 90]);
  const small = read([
    ["Central", "Andel nöjda (%)"],
    ["A", 3],
    ["B", 0.4],
    ["C", 12],
  ]);
  expect(small.indicators[0]!.mixesShares).toBe(false);
});

describe("shares that Excel shows in per cent", () => {
  const rows = (...cells: Cell[]): Cell[][] => [
    ["Central", "Nöjda"],
    ...cells.map((cell, at): Cell[] => [`C${at}`, cell]),
  ];
  /** Formats of the rows of data; plain ones where none is said. */
  const withFormats = (cells: Cell[][], ...formats: string[]): ComparisonSource =>
    readComparisonSource(
      cells,
      {},
      percentCells([[], ...cells.slice(1).map((_, at) => ["General", formats[at] ?? "General"])]),
    )!;

  test("a plain 1 among them is 100 or 1 per cent, and asked; one that is shown so is all of it", () => {
    const cells = rows("93 %", 1, "45 %");
    expect(column(withFormats(cells), "Nöjda")).toEqual([0.93, "? 1 0.01", 0.45]);
    expect(column(withFormats(cells, "General", "0%"), "Nöjda")).toEqual([0.93, 1, 0.45]);
    // Parts of one beside it tell what it is.
    expect(column(withFormats(rows("93 %", 1, 0.45)), "Nöjda")).toEqual([0.93, 1, 0.45]);
  });

  test("whole ones and more than a whole are shares by their format, and a plain number beside them is asked", () => {
    const source = withFormats(rows(1, 1.2, 1), "0%", "0.0 %", "0%");
    expect([source.indicators[0]!.type, column(source, "Nöjda")]).toEqual(["andel", [1, 1.2, 1]]);
    expect(column(withFormats(rows(0.93, 45, 0.5), "0%", "General", "0%"), "Nöjda")).toEqual([
      0.93,
      "? 0.45 45",
      0.5,
    ]);
    expect(column(withFormats(rows(45, 93, 60), '0" %"', "0\\%", "General"), "Nöjda")).toEqual([45, 93, 60]);
  });

  test("a part of a post is a post; per cent of kronor are none", () => {
    const posts = [["Central", "Kurator (tjänst)"], ...rows(0.5, 0.75).slice(1)];
    expect(column(withFormats(posts, "General", "0%"), "Kurator (tjänst)")).toEqual([0.5, 0.75]);
    const money = [["Central", "Hyra (kr)"], ...rows(5000, 0.25).slice(1)];
    expect(column(withFormats(money, "General", "0%"), "Hyra (kr)")).toEqual([5000, "? "]);
  });

  test("turned", () => {
    const cells: Cell[][] = [
      ["Indikator", "Falun", "Mora"],
      ["Andel nöjda", "93 %", 1],
      ["Besök per vecka", 130, 1],
    ];
    const shown = percentCells([[], ["General", "General", "0%"], []]);
    expect(column(readComparisonSource(cells, {}, shown)!, "Andel nöjda")).toEqual([0.93, 1]);
    expect(column(read(cells), "Andel nöjda")).toEqual([0.93, "? 1 0.01"]);
  });
});

test.each([
  ["Kostnad [tkr]", "tkr"],
  ["Öppettid, h/vecka", "h/vecka"],
  ["Barn (antal)", "antal"],
  ["Barn, inskrivna", undefined],
])("the unit of %s", (heading, unit) =>
  expect(
    read([
      ["Central", heading],
      ["A", 1],
      ["B", 2],
    ]).indicators[0]!.unit,
  ).toBe(unit),
);

test("a cross is a yes", () =>
  expect(
    column(
      read([
        ["Central", "Bibliotek"],
        ["A", "x"],
        ["B", "nej"],
        ["C", "X"],
      ]),
      "Bibliotek",
    ),
  ).toEqual([true, false, true]));

test("a row of units that nobody has made a list of, below two heading rows, costs no column", () => {
  const source = read([
    ["Familjecentral", "Öppen förskola", "", "BHV", "", "Soc"],
    ["", "Timmar", "Besök", "Ssk", "Barn", "Timmar"],
    ["", "h/v", "antal/v", "tjänster", "antal", "h/v"],
    ["Falun", 19.5, 182, "5,5", 1200, "8 h"],
    ["Mora", "17,5", 158, 3, "1 050", "–"],
    ["Avesta", 6, 130, 2, 900, "20 %"],
  ]);
  expect(headings(source)).toEqual([
    "Öppen förskola: timmar (h/v)",
    "Öppen förskola: besök (antal/v)",
    "BHV: ssk (tjänster)",
    "BHV: barn (antal)",
    "Soc: timmar (h/v)",
  ]);
  // A share among hours is another unit: it is asked about, and the hours stay hours.
  expect(column(source, "Soc: timmar (h/v)")).toEqual([8, "saknas", "? "]);
});

test("numbers with different units beside them are asked about, unless the heading has that unit", () => {
  const source = read([
    ["Central", "Kostnad", "Hyra (kr)", "Personal"],
    ["Falun", "1 200 kr", "1 200 kr", "2,5 tjänster"],
    ["Mora", "1,2 tkr", "1,3 tkr", "1 tjänst"],
    ["Orsa", 900, 1400, 2],
  ]);
  expect(column(source, "Kostnad")).toEqual(["? ", "? ", 900]);
  expect(column(source, "Hyra (kr)")).toEqual([1200, "? ", 1400]);
  expect(column(source, "Personal")).toEqual([2.5, 1, 2]);
});

test("where the centres stand behind their municipalities, the centres are the names", () => {
  const source = read([
    ["Nr", "Kommun", "Central", "Timmar"],
    [1, "Falun", "Britsarvet", 20],
    [2, "Falun", "Elsborg", 15],
    [3, "Mora", "Mora FC", 10],
  ]);
  expect(names(source)).toEqual(["Britsarvet", "Elsborg", "Mora FC"]);
  expect(headings(source)).toEqual(["Kommun", "Timmar"]);
  expect(source.doubled).toEqual([]);
});

test("a column of codes without a heading stands before names without one", () => {
  const source = read([
    ["Antal barn efter kommun och år"],
    [],
    ["", "", "2023", "2024"],
    ["2080", "Falun", 3850, 3799],
    ["2062", "Mora", "..", 1215],
    ["20", "Dalarnas län", 16805, 16402],
    [],
    ["Källa: SCB"],
  ]);
  expect(names(source)).toEqual(["Falun", "Mora", "Dalarnas län *"]);
  expect(headings(source)).toEqual(["2023", "2024"]);
});

test("parts of a post are numbers and no shares; an error says nothing of its column", () => {
  const source = read([
    ["Central", "Psykolog", "MHV (tj)", "Andel", "Kvot"],
    ["Falun", 0.2, 1, 0.9, "#DIV/0!"],
    ["Mora", 0.1, 0.75, 0.8, 2.5],
    ["Orsa", 0.5, 0.5, 1, "#DIV/0!"],
  ]);
  expect(source.indicators.map(({ type }) => type)).toEqual(["tal", "tal", "andel", "tal"]);
  expect(column(source, "Kvot")).toEqual(["? ", 2.5, "? "]);
});

test("units of their own beside the numbers: those of another unit than most are asked about", () => {
  const source = read([
    ["Central", "Soc på plats", "Soc på plats, enhet", "Startår"],
    ["Avesta", 3, "h/vecka", 2006],
    ["Hedemora", 4, "h/vecka", 2017],
    ["Mora", 100, "% av en tjänst", 2010],
    ["Leksand", 6, "personer", 2004],
    ["Ludvika", "", "", 2018],
  ]);
  expect(headings(source)).toEqual(["Soc på plats", "Startår"]);
  expect(source.indicators[0]!.unit).toBe("h");
  expect(column(source, "Soc på plats")).toEqual([3, 4, "? ", "? ", "saknas"]);
});

describe("headings that are moved against their cells are said once, and no figure stands under another's", () => {
  const codes = [2062, 2034, 2080];
  const [places, children, shares] = [
    ["Mora", "Orsa", "Falun"],
    [450, 130, 1200],
    [10, 12, 9],
  ];
  const table = (head: readonly Cell[], ...columns: readonly (readonly Cell[])[]): Cell[][] => [
    [...head],
    ...codes.map((_, row) => columns.map((column) => column[row])),
  ];
  const turned = (cells: readonly (readonly Cell[])[]): Cell[][] =>
    cells[0]!.map((_, column) => cells.map((row) => row[column]));
  const codesFirst = table(["Kommun", "Barn", "Andel", ""], codes, places!, children!, shares!);

  test.each([
    ["codes before the names, the last column without a heading", codesFirst, "Barn", "Mora"],
    [
      "as many headings as columns",
      table(["Kommun", "Barn", "Andel"], codes, places!, shares!),
      "Barn",
      "Mora",
    ],
    [
      "a heading that nobody knows",
      table(["Kommun", "Fordon", "Hus", ""], codes, places!, children!, shares!),
      "Fordon",
      "Mora",
    ],
    [
      "Excel's own heading last",
      table(["Kommun", "Barn", "Andel", "Kolumn1"], codes, places!, children!, shares!),
      "Barn",
      "Mora",
    ],
    [
      "no heading above the names",
      table(["Antal barn", "Andel", ""], places!, children!, shares!),
      "Antal barn",
      "Mora",
    ],
    [
      "moved the other way",
      table(["", "Kommun", "Barn", "Andel"], places!, children!, shares!, ["", "", ""]),
      "Kommun",
      "450",
    ],
  ])("%s", (_, cells, heading, holds) => {
    const source = read(cells);
    expect(source.shifted).toEqual({ heading, holds });
    expect(source.indicators).toEqual([]);
  });

  test("a table that is turned round", () => {
    const source = read(turned(codesFirst), { isTurned: true });
    expect([source.shifted, source.indicators]).toEqual([{ heading: "Barn", holds: "Mora" }, []]);
  });

  test.each([
    [
      ["Kommun", "Namn", "Barn", "Andel"],
      [codes, places, children, shares],
    ],
    [
      ["Kommun", "Ort", "Barn", "Andel"],
      [codes, places, children, shares],
    ],
    [
      ["Kommun", "", "Barn", "Andel"],
      [codes, places, children, shares],
    ],
    [
      ["", "Kommun", "Barn", "Andel"],
      [places, codes, children, shares],
    ],
    [
      ["", "Kommun", "Barn", "Andel"],
      [codes, places, children, shares],
    ],
    [
      ["Antal barn", "Barn", "Andel"],
      [places, children, shares],
    ],
    [
      ["Kommun", "Barn", "Andel", ""],
      [places, children, shares, ["", "se not", ""]],
    ],
  ])("%p stands where it should", (head, columns) => {
    const source = read(table(head, ...(columns as Cell[][])));
    expect(source.shifted).toBeUndefined();
    expect([column(source, "Barn"), column(source, "Andel")]).toEqual([children, shares]);
  });
});
