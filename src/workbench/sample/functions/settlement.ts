import type { SheetDefinition } from "../../grid/workbook-definition";
import type { CellInput } from "../../host/book";
import { headingHeight, kronor } from "../look";
import { at, firstRow, lines, section, sheetOf, spill, table } from "../sheet";

const money = { numberFormat: kronor };

const preliminary: readonly (readonly CellInput[])[] = [
  ["Regionen", "Kommunen", "Hyra", 290_000],
  ["Regionen", "Kommunen", "El", 25_000],
  ["Regionen", "Kommunen", "IT-kostnader", 12_000],
  ["Regionen", "Kommunen", "Reception", 88_000],
  ["Regionen", "Vårdbolaget AB", "Hyra", 170_000],
  ["Regionen", "Vårdbolaget AB", "El", 15_000],
  ["Regionen", "Vårdbolaget AB", "Reception", 66_000],
  ["Kommunen", "Regionen", null, 60_000],
  ["Kommunen", "Vårdbolaget AB", "Samordnarlön", 38_000],
  ["Kommunen", "Vårdbolaget AB", "Lokalvård", 25_000],
];

const top = firstRow;
const head = top + 2;

/** What has been paid in advance against what it became. */
export const settlement = (): SheetDefinition =>
  sheetOf({
    name: "Slutreglering",
    title: "Slutreglering av året",
    shows:
      "Preliminära belopp mot utfallet, för varje par och kostnadsslag. Negativt är att kreditera. Aldrig kvittat mellan flera juridiska personer.",
    sources: "PÅHITTAT: de preliminära beloppen är påhittade.",
    widths: [130, 130, 140, 136, 32, 130, 130, 230, 136, 136, 136],
    heights: { [head]: headingHeight },
    blocks: [
      section(at(top, 0), "Preliminärt", "Vad som fakturerats under året."),
      table(
        at(head, 0),
        "tblPreliminart",
        [
          { heading: "Fakturerar" },
          { heading: "Faktureras" },
          { heading: "Kostnadsslag" },
          { heading: "Belopp", format: money },
        ],
        preliminary,
      ),
      lines(
        at(head + preliminary.length + 3, 0),
        "Ett preliminärt belopp utan kostnadsslag står som",
        "Ej uppdelat och regleras mot parets summa.",
      ),
      section(at(top, 5), "Att debitera", "FC.SLUTREGLERING av tblKostnader, tblParter och tblPreliminart."),
      spill(
        at(head, 5),
        "=FC.SLUTREGLERING(tblKostnader[#All],tblParter[#All],tblPreliminart[#All])",
        [undefined, undefined, undefined, money, money, money],
        120,
      ),
    ],
  });
