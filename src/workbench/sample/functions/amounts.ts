import type { SheetDefinition } from "../../grid/workbook-definition";
import type { CellInput } from "../../host/book";
import { dateSerial } from "../dates";
import { block, headingHeight, isoDate, kronor, spillHeading } from "../look";
import { at, type Block, firstRow, figures, headedSpill, section, sheetOf, spill, table } from "../sheet";

const money = { numberFormat: kronor };
const date = { numberFormat: isoDate, align: "right" as const };

const top = firstRow;
const joinHead = top + 2;
const monthTop = joinHead + 6;
const monthHead = monthTop + 3;
const months = 12;
const indexTop = monthHead + months + 5;

const budget = `$C$${monthTop + 3}`;

const rents: readonly (readonly [
  base: number,
  baseIndex: number,
  index: number,
  part: CellInput,
  least: CellInput,
])[] = [
  [40_000, 293.85, 313.42, null, null],
  [40_000, 293.85, 313.42, 0.75, null],
  [1_000, 314.4, 314.02, null, 1_000],
];

function indexRents(): Block {
  const head = ["Bashyra", "Basindex", "Index", "Andel", "Lägst", "Årets hyra"];
  const first = indexTop + 3;
  const rows = rents.map((rent, line): CellInput[] => {
    const row = first + 1 + line;
    return [...rent, `=FC.INDEXHYRA($A${row},$B${row},$C${row},$D${row},$E${row})`];
  });
  return {
    at: at(first - 1, 0),
    cells: [head, ...rows],
    formats: [
      { rect: block(0, 0, 1, head.length), format: { ...spillHeading, align: "right" } },
      { rect: block(1, 0, rows.length, 1), format: money },
      { rect: block(1, 1, rows.length, 2), format: { numberFormat: "0.00" } },
      { rect: block(1, 3, rows.length, 1), format: { numberFormat: "0 %" } },
      { rect: block(1, 4, rows.length, 2), format: money },
    ],
  };
}

const monthNames = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

/** Part of a year, a budget in months that sums exactly, and rent that follows an index. */
export const amounts = (): SheetDefinition =>
  sheetOf({
    name: "Del av år och index",
    title: "Del av år, månader och indexhyra",
    shows:
      "Tre små räkningar att prova: någon som flyttar in mitt i året, en budget i månader och en hyra som följer index.",
    sources: "PÅHITTAT: alla belopp, ytor och indextal är påhittade exempel.",
    widths: [150, 140, 140, 130, 130, 140, 32, 150, 140, 120, 140, 140],
    heights: { [joinHead]: headingHeight },
    blocks: [
      ...halfYear(),
      ...budgetInMonths(),
      section(
        at(indexTop, 0),
        "Indexhyra",
        "Båda indextalen skrivs in för hand ur samma serie med samma basår. Tom Andel: hela hyran följer index. Tom Lägst: ingen lägsta hyra.",
      ),
      indexRents(),
    ],
  });

/** Somebody who moves in with the year half gone. */
const halfYear = (): Block[] => [
  section(
    at(top, 0),
    "B flyttar in den 1 juli",
    "Hyran delas där någon kommer eller går: B betalar hälften i 184 av 365 dagar.",
  ),
  table(
    at(joinHead, 0),
    "tblHalvar",
    [
      { heading: "Verksamhet" },
      { heading: "Organisation" },
      { heading: "Yta" },
      { heading: "Från", format: date },
    ],
    [
      ["A", "Regionen", 100, null],
      ["B", "Kommunen", 100, dateSerial("2025-07-01")],
    ],
  ),
  table(
    at(joinHead, 7),
    "tblHalvarHyra",
    [
      { heading: "Kostnadsslag" },
      { heading: "Belopp", format: money },
      { heading: "Period från", format: date },
      { heading: "Period till", format: date },
    ],
    [["Hyra", 1_000_000, dateSerial("2025-01-01"), dateSerial("2025-12-31")]],
  ),
  section(at(joinHead + 4, 7), "FC.KOSTNADER"),
  spill(
    at(joinHead + 5, 7),
    "=FC.KOSTNADER(tblHalvarHyra[#All],tblHalvar[#All])",
    [undefined, money, undefined, money, money],
    20,
  ),
];

/** Twelve months that sum to the budget, beside twelve that do not. */
const budgetInMonths = (): Block[] => [
  section(
    at(monthTop, 0),
    "En budget i tolv månader",
    "Avrundad månad för månad blir summan fel. FC.DELA ger hela ören som summerar till budgeten.",
  ),
  figures(
    at(monthTop + 2, 0),
    [{ label: "Budget för året", value: 100_000, numberFormat: kronor, isInput: true }],
    2,
  ),
  {
    at: at(monthHead, 0),
    cells: [["Månad"], ...monthNames.map((name) => [name]), ["Summa"]],
    formats: [
      { rect: block(0, 0, 1, 1), format: spillHeading },
      { rect: block(months + 1, 0, 1, 3), format: { bold: true } },
    ],
  },
  headedSpill(
    at(monthHead, 1),
    "Avrundat för sig",
    `=ROUND(${budget}/SEQUENCE(${months},1,${months},0),2)`,
    money,
    months + 1,
  ),
  headedSpill(
    at(monthHead, 2),
    "FC.DELA",
    `=FC.DELA(${budget},SEQUENCE(${months},1,1,0))`,
    money,
    months + 1,
  ),
  {
    at: at(monthHead + months + 1, 1),
    cells: [["B", "C"].map((letter) => `=SUM(${letter}${monthHead + 2}:${letter}${monthHead + months + 1})`)],
    formats: [{ rect: block(0, 0, 1, 2), format: { ...money, bold: true } }],
  },
];
