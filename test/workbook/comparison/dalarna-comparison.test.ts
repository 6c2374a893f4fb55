/** The inventory of 2019 as the view writes it: every figure of the report's summary that a comparison can give. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../../support/functions-metadata";
import { readComparisonSource } from "../../../src/cells/comparison/source/read-source";
import { dalarnaWorkbook } from "../../../src/workbench/sample/dalarna";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { BlankMode, CellValue } from "../../../src/workbench/host";
import { carryOut } from "../../../src/workbook/action/carry-out";
import { undo } from "../../../src/workbook/action/undo/undo";
import type {
  ChosenIndicator,
  ComparisonSheetText,
} from "../../../src/workbook/comparison/comparison-request";
import { comparisonSheet } from "../../../src/workbook/comparison/comparison-sheet";
import { coverageLines, coverageSheet } from "../../../src/workbook/comparison/coverage-sheet";
import { reportSheet } from "../../../src/workbook/comparison/report-sheet";
import { comparisonText } from "../../support/texts";
import { wordsSheet } from "../../../src/workbook/comparison/words-sheet";
import type { FormulaSource } from "../../../src/workbook/comparison/source-formulas";
import { DirectFunctions } from "../../support/direct-functions";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { contentOf } from "../support/content";

const given = globalThis as unknown as { Office: unknown };
const text: ComparisonSheetText = {
  title: "Jämförelse",
  source: () => "Källa",
  summary: "Fem tal",
  signals: "Läget jämfört med de andra",
  median: "Median",
  words: { title: "I ord", note: "" },
  coverage: { title: "Täckning", note: "" },
  years: { title: "Över tid", note: () => "" },
  report: { title: "Rapport", note: "" },
};

/** Statement and value, as the report's summary has them. */
const statements = readFileSync(
  path.resolve(__dirname, "../../../assets/dalarna-2019/reported-summary.csv"),
  "utf8",
)
  .trim()
  .split(/\r?\n/)
  .slice(2)
  .map((line) => line.split(";") as [statement: string, value: string]);

describe.each<BlankMode>(["desktop", "web"])("with empty cells as on the %s", (blankMode) => {
  let office: OfficePage;
  let before: unknown;
  let done: Awaited<ReturnType<typeof carryOut>>;

  beforeAll(async () => {
    const { sv } = await functionsMetadata();
    const book = createHeadlessUniver(dalarnaWorkbook(), new DirectFunctions(sv, blankMode));
    office = await officeInJsdom({ book });
    given.Office = office.Office;
    await office.book.settled();
    before = contentOf(office);
    const from = centresOf(office);
    const chosen = (heading: string, more: Partial<ChosenIndicator> = {}): ChosenIndicator => {
      const indicator = from.source.indicators.find((one) => one.heading === heading);
      if (!indicator) throw new Error(heading);
      return { indicator, zeros: "tal", ...more };
    };
    const hours = chosen("ÖF timmar/vecka", {
      direction: "hög",
      hasSignal: true,
      definition: "Timmar med öppet",
    });
    const visits = chosen("ÖF besök/vecka");
    const request = {
      from,
      indicators: [
        chosen("Kommun"),
        chosen("Klass"),
        chosen("Startår"),
        hours,
        visits,
        chosen("Gemensamma grupper"),
        chosen("Samordnare"),
        chosen("Styrgrupp aktiv"),
        chosen("Gemensam planeringstid"),
        chosen("Tilläggsersättning 2019"),
        chosen("MHV fullt bemannad"),
        chosen("BHV fullt bemannad"),
      ],
      ratios: [{ heading: "Besök per öppettimme", over: visits, under: hours }],
      rows: 8,
    };
    const asReported = {
      municipalities: { table: "tblKommuner", heading: "Kommun", names: [] },
      centres: { table: "tblCentraler", name: "Central", municipality: "Kommun", className: undefined },
      goal: "FC" as const,
    };
    const lines = coverageLines(asReported);
    // Nobody is answered maybe.
    const nobody = lines.map(
      ([label, written]) => [label, written.replaceAll('="ja"', '="kanske"')] as const,
    );
    const sheets = [
      comparisonSheet(request, text, { source: "Källa: tblCentraler" }),
      wordsSheet(request, text, "Källa: tblCentraler"),
      coverageSheet(
        {
          municipalities: {
            table: "tblKommuner",
            heading: "Kommun",
            names: tableOf(office, "tblKommuner")
              .slice(1)
              .map(([name]) => String(name)),
          },
          centres: { table: "tblCentraler", name: "Central", municipality: "Kommun", className: undefined },
          goal: "FC eller FCLV",
        },
        text,
      ),
      coverageSheet(
        {
          municipalities: {
            table: "tblKommuner",
            heading: "Kommun",
            names: tableOf(office, "tblKommuner")
              .slice(1)
              .map(([name]) => String(name)),
          },
          centres: { table: "tblCentraler", name: "Central", municipality: "Kommun", className: undefined },
          goal: "FC",
          countedBy: "Tilläggsersättning 2019",
        },
        text,
      ),
      reportSheet(
        {
          coverage: {
            lines: [...lines, ...nobody],
            names: [],
          },
        },
        text.report,
        comparisonText.sv.report.parts as Parameters<typeof reportSheet>[2],
      ),
    ].map((sheet, index) => ({ ...sheet, name: ["J2", "O2", "T2", "E2", "R2"][index] as string }));
    done = await office.Excel.run((context) =>
      carryOut(context, { action: "comparison", sheets, columns: [], writes: [] }),
    );
    await office.book.settled();
  });
  afterAll(() => {
    office.close();
    delete given.Office;
  });

  /** A column of the comparison, by its heading, with the names beside. */
  const column = (heading: string): Record<string, CellValue> => {
    const [headings = [], ...rows] = shown(office, "J2", 10, 0, 9, 16);
    const at = headings.indexOf(heading);
    expect([heading, at > 0]).toEqual([heading, true]);
    return Object.fromEntries(rows.map((row) => [String(row[0]), row[at] ?? null]));
  };
  const figure = (name: string, heading: string): CellValue => {
    const [headings = [], ...rows] = shown(office, "J2", 3, 0, 6, 16);
    return rows.find(([first]) => first === name)?.[headings.indexOf(heading)] ?? null;
  };
  const sentence = (heading: string): CellValue =>
    shown(office, "O2", 4, 0, 12, 2).find(([first]) => first === heading)?.[1] ?? null;
  const covered = (name: string): CellValue =>
    shown(office, "T2", 3, 0, 5, 4).find(([first]) => first === name)?.[1] ?? null;
  const started = (from: number, till: number): number =>
    Object.values(column("Startår")).filter((year) => Number(year) >= from && Number(year) <= till).length;

  test("the report names the municipalities in brackets, and a nought stands alone", () => {
    const lines = shown(office, "R2", 4, 0, 6, 1).map(([line]) => line);
    expect(lines.slice(0, 2)).toEqual([
      "Kommuner med FC: 4 (Falun, Gagnef, Leksand, Mora)",
      "Kommuner med FCLV: 3 (Avesta, Hedemora, Ludvika)",
    ]);
    expect(lines.slice(3, 5)).toEqual(["Kommuner med FC: 0", "Kommuner med FCLV: 0"]);
  });

  /** The report's own statements, each arrived at by what is written. */
  const reported: Readonly<Record<string, () => unknown>> = {
    "family centres": () => Number(String(figure("Antal", "Tilläggsersättning 2019")).split(" ")[0]),
    "municipalities with a family centre": () =>
      Number(covered("Kommuner med FC")) + Number(covered("Kommuner med FCLV")),
    "municipalities without a family centre": () => covered("Kommuner utan"),
    "started 2004-2006": () => started(2004, 2006),
    "started 2011": () => started(2011, 2011),
    "started 2017-2018": () => started(2017, 2018),
    "open preschool hours per week, lowest": () => figure("Lägst", "ÖF timmar/vecka"),
    "open preschool hours per week, highest": () => figure("Högst", "ÖF timmar/vecka"),
    "fully co-located centres": () => Object.values(column("Klass")).filter((one) => one === "FC").length,
    "municipalities with fully co-located centres": () => covered("Kommuner med FC"),
    "centres with joint groups": () => Number(String(figure("Antal", "Gemensamma grupper")).split(" ")[0]),
    "municipalities with joint groups": () => {
      const groups = column("Gemensamma grupper");
      const municipality = column("Kommun");
      return new Set(
        Object.keys(groups).flatMap((name) => (groups[name] === "ja" ? [municipality[name]] : [])),
      ).size;
    },
    "centres with a specific coordinator": () => /särskild (\d)/.exec(String(sentence("Samordnare")))?.[1],
    "centres without any coordinator": () => /ingen (\d)/.exec(String(sentence("Samordnare")))?.[1],
    "centres with the coordinator function split between managers": () =>
      /delad mellan chefer (\d)/.exec(String(sentence("Samordnare")))?.[1],
    "centres with an active steering or management group": () => figure("Antal", "Styrgrupp aktiv"),
    "centres with joint planning time": () => figure("Antal", "Gemensam planeringstid"),
    "fully staffed in all professions": () => {
      const [mhv, bhv] = [column("MHV fullt bemannad"), column("BHV fullt bemannad")];
      return Object.keys(mhv).filter((name) => mhv[name] === "ja" && bhv[name] === "ja").length;
    },
  };

  test.each(statements)("%s: %s", (statement, value) => {
    const arrived = reported[statement]?.();
    expect(String(arrived).split(" av ")[0]).toBe(value);
  });

  test("seven of eight, with the words of those that answered", () => {
    expect(figure("Antal", "Styrgrupp aktiv")).toBe("7 av 8");
    expect(sentence("Gemensamma grupper")).toBe(
      "Gemensamma grupper: 5 av 8 (Falun Britsarvet, Falun Elsborg, Gagnef, Leksand, Mora)",
    );
    expect(sentence("ÖF besök/vecka")).toBe("ÖF besök/vecka: 95–182; uppgift saknas för Avesta");
  });

  test("what is missing stays missing, in ranks and ratios too", () => {
    expect(figure("Antal", "ÖF besök/vecka")).toBe(7);
    expect(column("ÖF besök/vecka").Avesta).toBe("saknas");
    expect(column("Besök per öppettimme").Avesta).toBe("saknas");
    expect(column("Besök per öppettimme").Mora).toBeCloseTo(120 / 20.5, 12);
  });

  test("ranks and signals by the direction that was said", () => {
    // By hand: 24 22,5 20,5 19,5 19,5 15,5 14,5 6; a quarter of eight is two.
    expect(column("Rang")).toEqual({
      Avesta: 8,
      "Falun Britsarvet": 4,
      "Falun Elsborg": 4,
      Gagnef: 6,
      Hedemora: 7,
      Leksand: 1,
      Ludvika: 2,
      Mora: 3,
    });
    const signals = column("Signal");
    expect(Object.keys(signals).filter((name) => signals[name] === "grön")).toEqual(["Leksand", "Ludvika"]);
    expect(Object.keys(signals).filter((name) => signals[name] === "röd")).toEqual(["Avesta", "Hedemora"]);
  });

  test("the goal of one centre in each municipality names those that are left", () => {
    expect(shown(office, "T2", 7, 0, 1, 4)[0]?.[3]).toBe(
      "8 kommuner kvar: Borlänge, Malung-Sälen, Orsa, Rättvik, Smedjebacken, Säter, Vansbro, Älvdalen",
    );
  });

  test("by the rule that the report counts by, the extra payment: eight centres in seven municipalities", () => {
    const [goal = []] = shown(office, "E2", 7, 0, 1, 4);
    expect(goal[1]).toBe(7);
    const rows = shown(office, "E2", 11, 0, 15, 5);
    const counted = rows.filter((row) => row[4] === "ja");
    expect(counted.map(([name]) => name).sort()).toEqual(
      ["Avesta", "Falun", "Gagnef", "Hedemora", "Leksand", "Ludvika", "Mora"].sort(),
    );
    expect(counted.flatMap((row) => String(row[3]).split(", "))).toHaveLength(8);
  });

  test("and all of it is taken back", async () => {
    await office.Excel.run((context) => undo(context, done));
    expect(contentOf(office)).toEqual(before);
  });
});

function tableOf({ book }: OfficePage, name: string): CellValue[][] {
  const table = book.tables().find((one) => one.name === name);
  const sheet = book.sheets().find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw new Error(name);
  return sheet.values(table.rect);
}

function centresOf(office: OfficePage): FormulaSource {
  const cells = tableOf(office, "tblCentraler").map((row) => row.map((cell) => cell ?? ""));
  const source = readComparisonSource(cells, {});
  if (!source) throw new Error("no source");
  return {
    place: { kind: "table", table: "tblCentraler", sheet: "Centraler", row: 3, column: 0 },
    cells,
    source,
    signs: "okänd",
  };
}

const shown = (
  office: OfficePage,
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): CellValue[][] =>
  office.book
    .sheets()
    .find((one) => one.name === sheet)
    ?.values({ row, column, rows, columns }) ?? [];
