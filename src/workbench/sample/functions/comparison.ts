import type { CellFormat, SheetDefinition } from "../../grid/workbook-definition";
import type { CellInput } from "../../host/book";
import { block, headingHeight, label, spillHeading } from "../look";
import { at, type Block, firstRow, headedSpill, lines, section, sheetOf } from "../sheet";

interface Indicator {
  readonly heading: string;
  readonly source: string;
  readonly width: number;
  readonly numberFormat: string;
}

const indicators: readonly Indicator[] = [
  { heading: "Öppet, timmar/vecka", source: "ÖF timmar/vecka", width: 124, numberFormat: "0.0" },
  { heading: "Besök/vecka", source: "ÖF besök/vecka", width: 116, numberFormat: "0" },
  {
    heading: "Inskrivna barn 0–5 år",
    source: "Inskrivna barn 0–5 år 2018",
    width: 124,
    numberFormat: "#,##0",
  },
];

const yesNo = [
  { heading: "Gemensamma grupper", width: 124 },
  { heading: "Gemensam planeringstid", width: 124 },
];

const top = firstRow;
const statisticsHead = top + 2;
const centresTop = statisticsHead + 8;
const head = centresTop + 2;
/** Below the heading there is room for a hundred centres. */
const roomForCentres = 100;
const sentencesColumn = 7;

const column = (heading: string): string => `tblCentraler[${heading}]`;

/** A gap stays a gap, and says so. */
const shown = (heading: string): string => `=IF(${column(heading)}="","saknas",${column(heading)})`;

const rank = (heading: string): string =>
  `=IF(ISNUMBER(${column(heading)}),RANK.EQ(${column(heading)},${column(heading)}),"saknas")`;

const [hours, visits] = indicators as readonly [Indicator, Indicator, Indicator];
const perHour =
  `=IF(ISNUMBER(${column(visits.source)})*ISNUMBER(${column(hours.source)}),` +
  `${column(visits.source)}/${column(hours.source)},"saknas")`;

const statistics: readonly (readonly [name: string, functionName: string])[] = [
  ["Antal", "COUNT"],
  ["Lägst", "MIN"],
  ["Median", "MEDIAN"],
  ["Medel", "AVERAGE"],
  ["Högst", "MAX"],
];

function nativeStatistics(): Block {
  const rows = statistics.map(([name, functionName]): CellInput[] => [
    name,
    ...indicators.map(({ source }) => `=${functionName}(${column(source)})`),
  ]);
  return {
    at: at(statisticsHead, 0),
    cells: [["Mått", ...indicators.map(({ heading }) => heading)], ...rows],
    formats: [
      { rect: block(0, 0, 1, indicators.length + 1), format: spillHeading },
      { rect: block(0, 1, 1, indicators.length), format: { align: "right" } },
      { rect: block(1, 0, rows.length, 1), format: label },
      ...indicators.map((_, index) => ({
        rect: block(2, 1 + index, rows.length - 1, 1),
        format: { numberFormat: "#,##0.0" },
      })),
    ],
  };
}

const right: CellFormat = { align: "right" };
const centre: CellFormat = { align: "center" };

const spilled = (place: number, heading: string, formula: string, format?: CellFormat): Block =>
  headedSpill(at(head, place), heading, formula, format, roomForCentres);

/** The shown values, side by side, so that FC.SAMMANFATTA can read them. */
const lastShown = "ABCDEF".charAt(indicators.length + yesNo.length);

/** Dalarna's centres beside each other. */
export const indicatorComparison = (): SheetDefinition =>
  sheetOf({
    name: "Jämförelse",
    title: "Dalarnas centraler sida vid sida",
    shows:
      "Det som Excel kan gör Excel: antal, lägst, median, medel, högst, rang och kvot. FC.SIGNAL och FC.SAMMANFATTA lägger till resten.",
    sources:
      "Källa: inventeringen av Dalarnas familjecentraler 2019, bladet Centraler. Färgen är ett läge bland de andra, inte ett omdöme.",
    isInvented: false,
    widths: [
      150,
      ...indicators.map(({ width }) => width),
      ...yesNo.map(({ width }) => width),
      24,
      90,
      76,
      90,
      76,
      124,
    ],
    heights: { [statisticsHead]: headingHeight, [head]: headingHeight },
    blocks: [
      section(
        at(top, 0),
        "I korthet",
        "Excels egna COUNT, MIN, MEDIAN, AVERAGE och MAX. Det som saknas räknas aldrig med.",
      ),
      nativeStatistics(),
      section(
        at(centresTop, 0),
        "Central för central",
        "Varje kolumn är en enda formel. Där en uppgift saknas står det saknas: aldrig noll, aldrig rangordnat.",
      ),
      spilled(0, "Central", `=${column("Central")}`),
      ...indicators.map(({ heading, source, numberFormat }, index) =>
        spilled(1 + index, heading, shown(source), { numberFormat, ...right }),
      ),
      ...yesNo.map(({ heading }, index) =>
        spilled(1 + indicators.length + index, heading, shown(heading), centre),
      ),
      spilled(7, "Öppet: signal", `=FC.SIGNAL(${column(hours.source)},"hög","saknas")`, centre),
      spilled(8, "Öppet: rang", rank(hours.source), right),
      spilled(9, "Besök: signal", `=FC.SIGNAL(${column(visits.source)},"hög","saknas")`, centre),
      spilled(10, "Besök: rang", rank(visits.source), right),
      spilled(11, "Besök per öppen timme", perHour, { numberFormat: "0.0", ...right }),
      section(at(top, sentencesColumn), "I ord, till styrgruppens papper", "FC.SAMMANFATTA"),
      {
        at: at(statisticsHead, sentencesColumn),
        cells: [[`=FC.SAMMANFATTA($A$${head + 1}:$${lastShown}$${head + 1 + roomForCentres},"saknas")`]],
      },
      lines(
        at(centresTop, 7),
        "Signal och rang: hög är bättre. Inskrivna barn säger något om storlek och har ingen riktning.",
        "Kvoten räknas bara där båda delarna finns.",
      ),
    ],
  });
