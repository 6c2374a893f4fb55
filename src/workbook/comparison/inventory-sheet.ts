import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedBlock, PlannedSheet } from "../action/plan/plan";
import { cellAddress } from "../address";

const yesNo = ["ja", "nej"] as const;

interface InventoryColumn {
  readonly heading: string;
  readonly width: number;
  readonly words?: readonly string[];
  readonly isNumber?: boolean;
}

interface InventoryGroup {
  readonly title: string;
  readonly columns: readonly InventoryColumn[];
}

/** What the inventories and presentations ask about each centre, service by service. */
const groups: readonly InventoryGroup[] = [
  {
    title: "Centralen",
    columns: [
      { heading: "Central", width: 24 },
      { heading: "Kommun", width: 18 },
      { heading: "Startår", width: 9, isNumber: true },
      {
        heading: "Målgrupp",
        width: 22,
        words: ["gravida och barn 0–5 år", "gravida och barn 0–6 år", "även ungdomar"],
      },
      { heading: "Övriga aktörer", width: 26 },
      { heading: "Tilläggsersättning", width: 16, words: yesNo },
    ],
  },
  {
    title: "Öppen förskola",
    columns: [
      { heading: "ÖF timmar/vecka", width: 11, isNumber: true },
      { heading: "ÖF dagar/vecka", width: 11, isNumber: true },
      { heading: "ÖF personal (tjänster)", width: 12, isNumber: true },
      { heading: "ÖF besök/vecka (medel av en termin)", width: 16, isNumber: true },
      { heading: "Varav kyrka eller förening (h/vecka)", width: 16, isNumber: true },
    ],
  },
  {
    title: "Socialtjänst",
    columns: [
      { heading: "Soc på plats", width: 10, isNumber: true },
      { heading: "Soc på plats, enhet", width: 16, words: ["h/vecka", "% av en tjänst", "personer"] },
    ],
  },
  {
    title: "Hälsovård",
    columns: [
      { heading: "Barnmorskor, tillsatta", width: 13, isNumber: true },
      { heading: "Barnmorskor, vakanta", width: 13, isNumber: true },
      { heading: "BHV-sjuksköterskor, tillsatta", width: 17, isNumber: true },
      { heading: "BHV-sjuksköterskor, vakanta", width: 17, isNumber: true },
      { heading: "Psykologer, tillsatta", width: 12, isNumber: true },
      { heading: "Psykologer, vakanta", width: 12, isNumber: true },
      { heading: "Inskrivna barn", width: 11, isNumber: true },
      { heading: "Inskrivna gravida per år", width: 12, isNumber: true },
    ],
  },
  {
    title: "Ledning",
    columns: [
      { heading: "Samordnare", width: 13, words: ["särskild", "delad", "ingen"] },
      { heading: "Samordnare (%)", width: 13, isNumber: true },
      { heading: "Styrgruppsmöten/år", width: 14, isNumber: true },
      { heading: "Styrgruppens funktioner", width: 26 },
      { heading: "Verksamhetsplan", width: 15, words: yesNo },
      { heading: "Verksamhetsberättelse", width: 18, words: yesNo },
    ],
  },
  {
    title: "Arbetssätt",
    columns: [
      { heading: "Lotsning", width: 16, words: ["ja", "vid behov", "systematiskt", "nej"] },
      { heading: "Gemensamma grupper", width: 14, words: yesNo },
      { heading: "Besökarenkät", width: 14, words: yesNo },
      { heading: "Föräldraråd", width: 13, words: yesNo },
      { heading: "Regional resurs", width: 13, words: yesNo },
      { heading: "Planeringsmöten (antal/år)", width: 16, isNumber: true },
      { heading: "Tid per möte (h)", width: 12, isNumber: true },
    ],
  },
];

const asked = groups.flatMap(({ columns }) => columns);
const planningTime = "Planeringstid (h/år)";
const meetings = asked.findIndex(({ heading }) => heading.startsWith("Planeringsmöten"));

const title = "Inventering av familjecentralerna";
const note =
  "En rad per central. Läs av tabellen i Jämför. Lämna tomt det som inte är känt; planeringstiden räknas av Excel. Inget om enskilda familjer.";
const source =
  "Källa till frågorna: inventeringen av Dalarnas familjecentraler 2019; Region Värmlands presentation (lotsning).";

const top = 5;
/** Rows to begin with; the table grows with what is written below it. */
const rows = 12;

/** Native, and by cells of the same row: Excel makes a calculated column of it. */
const hoursAYear = (row: number): PlannedCell => {
  const [often, long] = [`$${cellAddress(row, meetings)}`, `$${cellAddress(row, meetings + 1)}`];
  return formula(`=IF(COUNT(${often},${long})=2,${often}*${long},"saknas")`);
};

/** What a service is called above its columns. */
function bands(): PlannedBlock[] {
  let column = 0;
  return groups.map(({ title: band, columns }) => {
    const block = { row: top - 1, column, cells: [[band]], look: { role: "subtitle" as const } };
    column += columns.length;
    return block;
  });
}

/** A table for what is asked of every centre, with drop-downs; Jämför reads it as any other. */
export function inventorySheet(): PlannedSheet {
  const columns = [...asked, { heading: planningTime, width: 14 }];
  const body = { row: top + 1, rows, columns: 1 };
  return {
    name: "Inventering",
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[note]], look: { role: "note" } },
      { row: 2, column: 0, cells: [[source]], look: { role: "note" } },
      ...bands(),
      { row: top, column: 0, cells: [columns.map(({ heading }) => heading)], look: { wrap: true } },
      {
        row: top + 1,
        column: asked.length,
        cells: Array.from({ length: rows }, (_, row) => [hoursAYear(top + 1 + row)]),
      },
    ],
    tables: [{ name: "tblInventering", row: top, column: 0, rows: rows + 1, columns: columns.length }],
    formats: [
      ...asked.flatMap(({ isNumber }, column) =>
        isNumber ? [{ ...body, column, look: { align: "Right" as const } }] : [],
      ),
      { ...body, column: asked.length, look: { numberFormat: "0.0", align: "Right" as const } },
    ],
    validations: asked.flatMap(({ words }, column) => (words ? [{ ...body, column, words }] : [])),
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    frozenRows: top + 1,
    frozenColumns: 1,
    page: { orientation: "landscape", titleRows: { first: top, last: top }, footer: title },
  };
}

export const inventory = { id: "inventory", title, sheet: inventorySheet };
