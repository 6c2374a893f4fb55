import type { SheetDefinition } from "../../grid/workbook-definition";
import type { CellInput } from "../../host/book";
import { dateSerial } from "../dates";
import { headingHeight, isoDate, kronor, squareMetres } from "../look";
import { at, firstRow, lines, section, sheetOf, table } from "../sheet";
import { areaOf } from "./areas";

const area = areaOf("tblParter[[#This Row],[Verksamhet]]");

const parties: readonly (readonly CellInput[])[] = [
  ["MHV", "Regionen", area, 1, null, null, 30, 28],
  ["BHV", "Vårdbolaget AB", area, 1, null, dateSerial("2026-12-31"), 30, 27],
  ["ÖF", "Kommunen", area, 1, null, null, 25, 22],
  ["Soc", "Kommunen", area, 1, null, null, 15, 13],
  ["Samtalsmottagning", "Regionen", area, "ingen", dateSerial("2025-07-01"), null, "ingen", 10],
];

const year = [dateSerial("2025-01-01"), dateSerial("2025-12-31")] as const;
const nextQuarter = [dateSerial("2026-01-01"), dateSerial("2026-03-31")] as const;

type Period = readonly [from: number, till: number];

const usualKey = "=FC.NYCKEL(tblKostnader[[#This Row],[Kostnadsslag]])";

const cost = (
  kind: string,
  amount: number,
  key: string | null,
  payer: string,
  [from, till]: Period = year,
  vatCode = "ej bedömd",
): CellInput[] => [kind, amount, usualKey, key, payer, from, till, vatCode];

const costs: readonly (readonly CellInput[])[] = [
  cost("Hyra", 658_000, null, "Regionen"),
  cost("Hyra (avdrag för vattenskada)", -12_000, null, "Regionen"),
  cost("El", 61_250.5, null, "Regionen", year, "K1"),
  cost("Lokalvård", 98_400, null, "Kommunen", year, "K1"),
  cost("Samordnarlön", 156_000, null, "Kommunen"),
  cost("IT-kostnader", 24_300, null, "Regionen", year, "K1"),
  cost("Inbrottslarm", 7_850, null, "Vårdbolaget AB", year, "K1"),
  cost("Reception", 180_000, "Avtal 2025", "Regionen"),
  cost("Reception", 46_500, "Avtal 2026", "Regionen", nextQuarter),
  cost("Gemensam annons", 9_000, "Per organisation", "Kommunen"),
  cost("Leksaker", 6_900, "ÖF", "Regionen", year, "K1"),
  cost("Tolk", 4_380, "Egen", "Soc"),
  cost("Trivselkväll", 3_200, null, "Kommunen"),
];

const top = firstRow;
const partyHead = top + 2;
const costTop = partyHead + parties.length + 3;
const costHead = costTop + 2;

/** Who is at the centre, and what it costs: what the next three sheets calculate from. */
export const partiesAndCosts = (): SheetDefinition =>
  sheetOf({
    name: "Parter och kostnader",
    title: "Björkbackens parter och kostnader",
    shows:
      "Tre organisationer, varav en privat vårdgivare med barnhälsovården. Bladen Fördelning, Fakturaunderlag och Slutreglering räknar på tabellerna här.",
    sources:
      "PÅHITTAT: centralen, parterna, beloppen, procenten och momskoderna är påhittade. Vanlig nyckel följer FFFF:s nationella vägledning 2021.",
    widths: [220, 140, 190, 150, 130, 110, 110, 104],
    heights: { [partyHead]: headingHeight, [costHead]: headingHeight },
    blocks: [
      section(
        at(top, 0),
        "Parter",
        "Samtalsmottagningen flyttar in den 1 juli 2025. Avtal 2025 och Avtal 2026 är avtalade procent, ett år var; varje summa är 100.",
      ),
      table(
        at(partyHead, 0),
        "tblParter",
        [
          { heading: "Verksamhet" },
          { heading: "Organisation" },
          { heading: "Yta", format: { numberFormat: squareMetres } },
          { heading: "Basverksamheter", format: { align: "right" } },
          { heading: "Från", format: { numberFormat: isoDate, align: "right" } },
          { heading: "Till", format: { numberFormat: isoDate, align: "right" } },
          { heading: "Avtal 2025", format: { align: "right" } },
          { heading: "Avtal 2026", format: { align: "right" } },
        ],
        parties,
      ),
      section(
        at(costTop, 0),
        "Kostnader",
        "En tom Nyckel ger den vanliga. Skriv Yta, Lika, Per organisation, Egen, en avtalskolumns rubrik eller en verksamhets namn.",
      ),
      table(
        at(costHead, 0),
        "tblKostnader",
        [
          { heading: "Kostnadsslag" },
          { heading: "Belopp", format: { numberFormat: kronor } },
          { heading: "Vanlig nyckel", format: { color: "#5c6b68" } },
          { heading: "Nyckel" },
          { heading: "Betalas av" },
          { heading: "Period från", format: { numberFormat: isoDate, align: "right" } },
          { heading: "Period till", format: { numberFormat: isoDate, align: "right" } },
          { heading: "Momskod", format: { align: "center" } },
        ],
        costs,
      ),
      lines(
        at(costHead + costs.length + 3, 0),
        "Belopp är netto. Momskoder fyller varje organisation i själv; tillägget bedömer aldrig moms.",
        "Trivselkväll finns inte i listan över kostnadsslag: den fördelas efter yta, och det sägs i nyckeln.",
      ),
    ],
  });
