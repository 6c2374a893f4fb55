import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import type { Line } from "../sheet/parts";
import { SheetStack } from "../sheet/sheet-stack";

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

const title = "Inventering av familjecentralerna";
const note =
  "En rad per central. Läs av tabellen i Jämför. Lämna tomt det som inte är känt; planeringstiden räknas av Excel. Inget om enskilda familjer.";
const source =
  "Källa till frågorna: inventeringen av Dalarnas familjecentraler 2019; Region Värmlands presentation (lotsning).";

/** Rows to begin with; the table grows with what is written below it. */
const rows = 12;

const columns: readonly SheetColumn[] = [
  ...asked.map(
    ({ heading, width, words, isNumber }): SheetColumn => ({
      ...{ key: heading, heading, width },
      ...(words && { words }),
      ...(isNumber ? { align: "Right" } : { wrap: true }),
    }),
  ),
  { key: planningTime, heading: planningTime, width: 14, numberFormat: "0.0", align: "Right" },
];

/** Native, and by cells of the same row: Excel makes a calculated column of it. */
const hoursAYear = (at: (heading: string) => string): PlannedCell => {
  const [often, long] = [`$${at("Planeringsmöten (antal/år)")}`, `$${at("Tid per möte (h)")}`];
  return formula(`=IF(COUNT(${often},${long})=2,${often}*${long},"saknas")`);
};

/** A table for what is asked of every centre, with drop-downs; Jämför reads it as any other. */
export function inventorySheet(): PlannedSheet {
  const sheet = new SheetStack(
    "Inventering",
    { title, notes: [note, source] },
    { gridLines: true, orientation: "landscape", frozenColumns: 1 },
  );
  const bands = sheet.reserve(1);
  const table = sheet.table({
    name: "tblInventering",
    columns,
    lines: Array.from(
      { length: rows },
      (): Line<string> => (at) => [...asked.map(() => null), hoursAYear(at)],
    ),
    repeats: true,
  });
  // What a service is called above its columns.
  for (const { title: band, columns: own } of groups) {
    sheet.put({ ...bands, column: table.columnOf(own[0]?.heading ?? "") }, [[band]], { role: "subtitle" });
  }
  return sheet.plan();
}

export const inventory = { id: "inventory", title, sheet: inventorySheet };
