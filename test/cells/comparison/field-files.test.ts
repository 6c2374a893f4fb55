/**
 * Comparison tables as people have them. The answers stand in facit-compare.json, worked out apart from the product; what
 * must not be guessed has to be asked about.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Reading, SourceIndicator } from "../../../src/cells/comparison/source/indicator";
import {
  readComparisonSource,
  type ComparisonSource,
  type SourceAnswers,
} from "../../../src/cells/comparison/source/read-source";
import { aggregateKind } from "../../../src/domain/comparison/aggregate-kind";
import { described } from "../../../src/domain/comparison/described";
import { signals } from "../../../src/domain/comparison/green-yellow-red";
import { cellsOfFile } from "../../support/field-file";

const folder = path.join(__dirname, "files");
const facit = JSON.parse(readFileSync(path.join(folder, "facit-compare.json"), "utf8")) as Record<
  string,
  Record<string, Record<string, unknown>>
>;

const read = (file: string, answers?: SourceAnswers): ComparisonSource => {
  const source = readComparisonSource(cellsOfFile(path.join(folder, file)), answers);
  if (!source) throw new Error(`${file} has no comparison table`);
  return source;
};

const column = (source: ComparisonSource, heading: string): SourceIndicator => {
  const found = source.indicators.find((one) => one.heading === heading);
  if (!found)
    throw new Error(`no ${heading} among ${source.indicators.map((one) => one.heading).join(", ")}`);
  return found;
};

const shown = (reading: Reading | undefined): unknown => {
  if (!reading) return undefined;
  if (reading.kind === "asked") return `ask: ${reading.why}`;
  return reading.kind === "missing" ? reading.why : reading.value;
};

/** What each compared row has, by its name. */
const byName = (source: ComparisonSource, heading: string): Record<string, unknown> =>
  Object.fromEntries(
    source.rows.flatMap((row, index) =>
      row.isAggregate ? [] : [[row.name, shown(column(source, heading).readings[index])]],
    ),
  );

const numbers = (source: ComparisonSource, heading: string): number[] =>
  column(source, heading).readings.flatMap((reading, row) =>
    reading.kind === "number" && !source.rows[row]?.isAggregate ? [reading.value] : [],
  );

describe("C03: codes before names, years as headings, the county first, a source below", () => {
  const source = read("C03-scb-liknande.csv");

  test("the table is found between its title and its source", () => {
    expect(source.layout.title).toEqual(["Folkmängd 0-5 år efter region och år (påhittade värden)"]);
    expect(source.layout.notes).toEqual(["Källa: påhittad"]);
    expect(source.indicators.map(({ heading }) => heading)).toEqual(["2023", "2024", "2025"]);
    expect(source.rows[1]).toMatchObject({ name: "Vansbro", code: "2021", isAggregate: false });
    expect(source.asksForSigns).toBe(true);
  });

  test.each(["2023", "2024", "2025"])("%s: the county is shown and not counted", (year) => {
    const wanted = facit.C03?.[year] as Record<string, number>;
    const values = numbers(source, year);
    expect(described(values)).toEqual({
      count: wanted.antal,
      lowest: wanted.lagst,
      median: wanted.median,
      mean: expect.closeTo(wanted.medel as number, 5) as number,
      highest: wanted.hogst,
    });
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(wanted.summa);
  });

  test("the county's figure is neither the sum nor the mean of its parts, and that is known", () => {
    expect(source.rows.filter(({ isAggregate }) => isAggregate).map(({ name }) => name)).toEqual([
      "Dalarnas län",
    ]);
    expect(aggregateKind(17210, numbers(source, "2023"))).toBe("neither");
    expect(aggregateKind(17778, numbers(source, "2023"))).toBe("sum");
  });

  test("signals, each municipality's", () => {
    const rows = source.rows.filter(({ isAggregate }) => !isAggregate);
    const given = signals(Float64Array.from(numbers(source, "2023")), "hög");
    expect(Object.fromEntries(rows.map(({ name }, row) => [name, given[row]]))).toEqual(
      facit.C03?.signal_hog_2023,
    );
  });
});

describe("C07: what is not a plain number", () => {
  const source = read("C07-stokiga-tal.xlsx");

  test("Besök/år", () => {
    expect(byName(source, "Besök/år")).toEqual({
      Alfa: 5210,
      Beta: "ask: about",
      Gamma: "ask: two-readings",
      Delta: 5006,
      Epsilon: "saknas",
      Zeta: "ask: zero",
      Eta: 3300,
    });
  });

  test("Andel nöjda mixes 0–1 and 0–100, which is said", () => {
    expect(column(source, "Andel nöjda")).toMatchObject({ type: "andel", mixesShares: true });
    expect(byName(source, "Andel nöjda")).toEqual({
      Alfa: 0.95,
      Beta: "ask: bound",
      Gamma: 0.93,
      Delta: "ask: share-or-percent",
      Epsilon: 0.87,
      Zeta: "ask: not-of-its-type",
      Eta: 0.9,
    });
  });

  test("both readings of 4.950 are named, and so are halves, spans and parts", () => {
    expect(column(source, "Besök/år").readings[2]).toMatchObject({ readings: [4950, 4.95] });
    expect(byName(source, "Tjänster")).toMatchObject({
      Alfa: 4.5,
      Beta: "ask: span",
      Gamma: "ask: fraction",
      Delta: "ask: parts",
      Zeta: 2,
    });
    expect(byName(source, "Kostnad tkr")).toMatchObject({
      Beta: 1210,
      Delta: "saknas",
      Epsilon: "ask: error",
    });
  });

  test("a yes with more to it is asked about", () => {
    expect(byName(source, "Samordnare 20–30 %")).toMatchObject({
      Alfa: "ask: more-than-yes-or-no",
      Delta: "Delvis",
      Epsilon: "ask: more-than-yes-or-no",
      Eta: "ja",
    });
  });
});

describe("C09: centres as columns", () => {
  const source = read("C09-centraler-som-kolumner.xlsx");

  test("turned round, with the units in the headings and the county as an aggregate", () => {
    expect(source.layout.isTurned).toBe(true);
    expect(source.indicators.map(({ heading, type }) => [heading, type])).toEqual([
      ["Öppettid (h/v)", "tal"],
      ["Besök (antal/v)", "tal"],
      ["Samordnare (ja/nej)", "val"],
      ["Startår (år)", "år"],
      ["Avtal t.o.m. (datum)", "datum"],
    ]);
    expect(source.rows.filter(({ isAggregate }) => isAggregate).map(({ name }) => name)).toEqual(["Länet"]);
  });

  test.each(["Öppettid (h/v)", "Besök (antal/v)"])("%s", (heading) => {
    const wanted = facit.C09?.[heading] as Record<string, number>;
    const given = described(numbers(source, heading));
    expect([given?.count, given?.lowest, given?.median, given?.highest]).toEqual([
      wanted.antal,
      wanted.lagst,
      wanted.median,
      wanted.hogst,
    ]);
    if (wanted.medel !== undefined) expect(given?.mean).toBe(wanted.medel);
  });

  test("Avesta's visits are missing, its agreement is being revised, Gagnef's coordinator is shared", () => {
    expect(byName(source, "Besök (antal/v)").Avesta).toBe("saknas");
    expect(byName(source, "Samordnare (ja/nej)")).toEqual({
      Avesta: "nej",
      "Falun B": "ja",
      "Falun E": "ja",
      Gagnef: "delad",
    });
    expect(byName(source, "Avtal t.o.m. (datum)")).toEqual({
      Avesta: "revideras",
      "Falun B": 50001,
      "Falun E": 44196,
      Gagnef: "tills vidare",
    });
    expect(Object.values(byName(source, "Startår (år)"))).toEqual([2006, 2017, 2011, 2005]);
  });

  test("the county's opening hours are the rounded mean of the four", () => {
    expect(aggregateKind(15.1, numbers(source, "Öppettid (h/v)"))).toBe("mean");
  });

  test("a person can say that it is not turned", () => {
    expect(read("C09-centraler-som-kolumner.xlsx", { isTurned: false }).rows[0]?.name).toBe("Öppettid");
  });
});

describe("C01: an inventory typed as people type", () => {
  const source = read("C01-inventering-som-text.xlsx");

  test("whatever is no number, yes, no or year is asked about, and none of it is counted", () => {
    expect(byName(source, "Startår")).toMatchObject({ Avesta: 2006, Hedemora: "ask: words-beside" });
    expect(Object.values(byName(source, "Öppen förskola, öppettid"))).toEqual(
      Array(8).fill("ask: words-beside"),
    );
    expect(byName(source, "Besök per vecka").Avesta).toBe("ask: about");
    expect(byName(source, "BHV-ssk")).toEqual({
      Avesta: "ask: not-of-its-type",
      "Falun Britsarvet": 4,
      "Falun Elsborg": "ask: parts",
      Gagnef: 3,
      Hedemora: "ask: parts",
      Leksand: 3,
      Ludvika: 4,
      Mora: "ask: span",
    });
    expect(byName(source, "Barnmorskor")).toMatchObject({
      Leksand: "ask: parts",
      Ludvika: "ask: not-of-its-type",
    });
    expect(byName(source, "Verksamhetsplan").Avesta).toBe("ask: more-than-yes-or-no");
  });

  test("a number with its unit is read: 275 st", () => {
    expect(column(source, "Inskrivna gravida 2018").readings[0]).toMatchObject({
      value: 275,
      written: { unit: "st" },
    });
  });

  test("the choices are choices", () => {
    expect(column(source, "Samordnare").type).toBe("val");
    expect(column(source, "Styrgrupp").type).toBe("val");
  });
});

describe("signs and footnotes", () => {
  const cells = [
    ["Kommun", "Besök"],
    ["Mora", "24 1)"],
    ["Falun", "6*"],
    ["Orsa", "-"],
    ["Säter", ".."],
  ];
  const readings = (answers: SourceAnswers): unknown[] =>
    readComparisonSource(cells, answers)?.indicators[0]?.readings.map(shown) ?? [];

  test("a footnote's mark stands beside the number", () => {
    const [mora, falun] = readComparisonSource(cells)?.indicators[0]?.readings ?? [];
    expect(mora).toMatchObject({ value: 24, written: { note: "1)" } });
    expect(falun).toMatchObject({ value: 6, written: { note: "*" } });
  });

  test("a dash is missing to Kolada and a zero to Statistics Sweden", () => {
    expect(readings({ signs: "Kolada" })).toEqual([24, 6, "saknas", "skyddad"]);
    expect(readings({ signs: "SCB" })).toEqual([24, 6, 0, "saknas"]);
    expect(readings({})).toEqual([24, 6, "saknas", "saknas"]);
  });

  test("a zero is asked about until somebody says what it is", () => {
    const zeros = [
      ["Central", "Vakanta"],
      ["A", 0],
      ["B", 3],
      ["C", ""],
    ];
    const reading = (answer?: "tal" | "saknas"): unknown =>
      shown(
        readComparisonSource(zeros, answer ? { zeros: { Vakanta: answer } } : {})?.indicators[0]?.readings[0],
      );
    expect([reading(), reading("tal"), reading("saknas")]).toEqual(["ask: zero", 0, "saknas"]);
  });
});

test("two heading rows are one, a row of units goes into the heading, and rows of regions are what is compared", () => {
  const source = readComparisonSource([
    ["", "Öppen förskola", "", "Barn"],
    ["Central", "Öppet", "Besök", ""],
    ["", "h/v", "antal/v", "antal"],
    ["Mora", 20.5, 120, 1187],
    ["Falun", 19.5, 182, 820],
    ["Summa", 40, 302, 2007],
  ]);
  expect(source?.layout).toMatchObject({ headingRows: 2, hasUnits: true });
  expect(source?.indicators.map(({ heading }) => heading)).toEqual([
    "Öppen förskola: öppet (h/v)",
    "Öppen förskola: besök (antal/v)",
    "Barn (antal)",
  ]);
  expect(source?.rows.map(({ name, isAggregate }) => [name, isAggregate])).toEqual([
    ["Mora", false],
    ["Falun", false],
    ["Summa", true],
  ]);
  const regions = readComparisonSource([
    ["Region", "FC"],
    ["Region Dalarna", 5],
    ["Region Skåne", 9],
    ["Riket", 14],
  ]);
  expect(regions?.rows.map(({ isAggregate }) => isAggregate)).toEqual([false, false, true]);
});

test.each([
  "Länet",
  "Hela länet:",
  "Dalarnas län",
  "Region Dalarna",
  "Riket",
  "Sverige (2025)",
  "Alla kommuner (ovägt medel)",
  "Ovägt medel",
  "Summa",
  "Medelvärde",
  "Dalarna totalt",
  "Snitt kommuner",
])("%s is shown and not counted", (name) => {
  const source = readComparisonSource([
    ["Kommun", "Besök"],
    ["Mora", 1],
    ["Orsa", 2],
    ["Säter", 3],
    [name, 6],
  ]);
  expect(source?.rows.map(({ isAggregate }) => isAggregate)).toEqual([false, false, false, true]);
});

test("Medelpad is a place", () => {
  const source = readComparisonSource([
    ["Område", "Besök"],
    ["Medelpad", 1],
    ["Jämtland", 2],
  ]);
  expect(source?.rows.map(({ isAggregate }) => isAggregate)).toEqual([false, false]);
});

test("two centres of one name are pointed out", () => {
  const source = readComparisonSource([
    ["Central", "Besök"],
    ["Mora", 1],
    ["mora ", 2],
    ["Orsa", 3],
  ]);
  expect(source?.doubled).toEqual(["Mora", "mora"]);
});

describe("tables of other kinds", () => {
  const table = (...rows: readonly (readonly (string | number)[])[]): ComparisonSource => {
    const source = readComparisonSource(rows);
    if (!source) throw new Error("no comparison table");
    return source;
  };
  const names = (source: ComparisonSource): string[] =>
    source.rows.map(({ name, isAggregate }) => (isAggregate ? `(${name})` : name));

  test("Kolada: codes are no figures, and what stands in every row names none of them", () => {
    const source = table(
      ["kpi", "Nyckeltal", "kommun", "kommunnamn", "2023", "2024"],
      ["N11805", "Inskrivna", 114, "Upplands Väsby", 88, 89],
      ["N11805", "Inskrivna", 2080, "Falun", 85, ".."],
      ["N11805", "Inskrivna", 2081, "Borlänge", 86, "-"],
    );
    expect(names(source)).toEqual(["Upplands Väsby", "Falun", "Borlänge"]);
    expect(source.indicators.filter(({ type }) => type === "tal").map(({ heading }) => heading)).toEqual([
      "2023",
      "2024",
    ]);
  });

  test("codes alone are written as codes", () => {
    expect(names(table(["Kommun", "Barn"], [114, 3400], [2080, 3921]))).toEqual(["114", "2080"]);
  });

  test("the county beside its municipalities is counted with none of them, by its name or by its code", () => {
    const rows = [
      ["Avesta", 1248],
      ["Borlänge", 3540],
      ["Falun", 3799],
    ] as const;
    expect(names(table(["Kommun", "Barn"], ["Dalarna", 8587], ...rows))[0]).toBe("(Dalarna)");
    const coded = table(
      ["Kommun", "Barn"],
      ["18 Örebro", 9],
      ["1860 Laxå", 2],
      ["1861 Hallsberg", 3],
      ["1880 Örebro", 4],
    );
    expect(names(coded)).toEqual(["(Örebro)", "Laxå", "Hallsberg", "Örebro"]);
    // Counties among one another are what is compared.
    expect(names(table(["Region", "Barn"], ["Dalarna", 1], ["Värmland", 2], ["Skåne", 3]))).toEqual([
      "Dalarna",
      "Värmland",
      "Skåne",
    ]);
  });

  test("the municipality is the name where its county stands before it in every row", () => {
    const source = table(
      ["Region", "Kommun", "Barn"],
      ["Dalarna", "Avesta", 1],
      ["Dalarna", "Borlänge", 2],
      ["Dalarna", "Hela länet", 3],
    );
    expect(names(source)).toEqual(["Avesta", "Borlänge", "(Hela länet)"]);
  });

  test("what is hidden because it is few is hidden, and a source's cross among numbers is no yes", () => {
    const source = table(
      ["Kommun", "Barn"],
      ["Avesta", "n<5"],
      ["Borlänge", "<5"],
      ["Falun", "x"],
      ["Gagnef", "*"],
      ["Hedemora", 18],
      ["Leksand", "färre än 5"],
    );
    expect(column(source, "Barn").type).toBe("tal");
    expect(byName(source, "Barn")).toEqual({
      Avesta: "skyddad",
      Borlänge: "skyddad",
      Falun: "ask: not-of-its-type",
      Gagnef: "ask: not-of-its-type",
      Hedemora: 18,
      Leksand: "skyddad",
    });
  });

  test("a row of figures without a name is told of", () => {
    const source = table(["Central", "Öppet"], ["Björken", 12], ["", 14], ["Granen", 15]);
    expect([source.nameless, names(source)]).toEqual([1, ["Björken", "Granen"]]);
  });

  test("a month is no day", () => {
    const source = table(
      ["Central", "Avtal t.o.m."],
      ["A", "2027-01-31"],
      ["B", "2026-12"],
      ["C", "2026-12-31"],
    );
    expect(byName(source, "Avtal t.o.m.")["B"]).toBe("2026-12");
  });
});
