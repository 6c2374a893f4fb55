import type { SheetDefinition } from "../../grid/workbook-definition";
import type { CellInput } from "../../host/book";
import { block, kronor, percent, spillHeading } from "../look";
import { at, type Block, firstRow, lines, section, sheetOf, spill } from "../sheet";

const organisations = ["Regionen", "Vårdbolaget AB", "Kommunen"];

const pairs = organisations.flatMap((biller) =>
  organisations.filter((charged) => charged !== biller).map((charged) => [biller, charged] as const),
);

const top = firstRow;
const pairHead = top + 2;
const spillTop = pairHead + pairs.length + 3;
const head = spillTop + 2;

const money = { numberFormat: kronor };

/** The lines below the heading of the specification, with room for five hundred. */
const column = (letter: string): string => `$${letter}$${head + 2}:$${letter}$${head + 501}`;

function sums(): Block {
  const rows = pairs.map(([biller, charged], index): CellInput[] => {
    const row = pairHead + 2 + index;
    return [
      biller,
      charged,
      `=SUMIFS(${column("J")},${column("A")},$A${row},${column("B")},$B${row})`,
      `=ROUND(ROUND($C${row},0)-$C${row},2)`,
      `=$C${row}+$D${row}`,
    ];
  });
  return {
    at: at(pairHead, 0),
    cells: [["Fakturerar", "Faktureras", "Summa av raderna", "Öresutjämning", "Att fakturera"], ...rows],
    formats: [
      { rect: block(0, 0, 1, 5), format: spillHeading },
      { rect: block(0, 2, 1, 3), format: { align: "right" } },
      { rect: block(1, 2, rows.length, 3), format: money },
    ],
  };
}

/** Who charges whom for what, line by line. */
export const invoices = (): SheetDefinition =>
  sheetOf({
    name: "Fakturaunderlag",
    title: "Underlag för vidarefakturering",
    shows:
      "Den som betalade leverantören debiterar de andra. Den som får fakturan kan räkna om varje rad: belopp, nyckel, beräkning och andel.",
    sources: "PÅHITTAT: beloppen är påhittade. Det är ett underlag och inte en faktura.",
    widths: [130, 130, 220, 190, 150, 136, 190, 640, 80, 136, 90, 130],
    blocks: [
      section(
        at(top, 0),
        "Summa per par",
        "Excels egen SUMIFS på raderna nedanför. Öresutjämningen står på summan, aldrig på raderna.",
      ),
      sums(),
      section(
        at(spillTop, 0),
        "Rader",
        "FC.FAKTURAUNDERLAG. Tolken är Socs egen kostnad och faktureras inte.",
      ),
      spill(
        at(head, 0),
        "=FC.FAKTURAUNDERLAG(tblKostnader[#All],tblParter[#All])",
        [
          undefined,
          undefined,
          undefined,
          undefined,
          undefined,
          money,
          undefined,
          undefined,
          { numberFormat: percent },
          money,
          { align: "center" },
          undefined,
        ],
        200,
      ),
      lines(
        at(pairHead + 1, 6),
        "Skriv SANT som tredje argument för att också se",
        "raderna mellan verksamheter i samma organisation.",
      ),
    ],
  });
