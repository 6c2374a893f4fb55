import type { SheetDefinition } from "../../grid/workbook-definition";
import { headingHeight, kronor } from "../look";
import { at, firstRow, figures, room, section, sheetOf, spill } from "../sheet";

const top = firstRow;
const head = top + 6;

const money = { numberFormat: kronor };

/** Every cost, divided between those at the centre. */
export const split = (): SheetDefinition =>
  sheetOf({
    name: "Fördelning",
    title: "Björkbackens kostnader, fördelade",
    shows: "En rad per kostnad, med nyckeln den fördelades efter och varje verksamhets del i hela ören.",
    sources: "PÅHITTAT: beloppen är påhittade. Reglerna är de som står i hjälpen till FC.KOSTNADER.",
    widths: [230, 140, 190, 130, 130, 130, 130, 160, 130, 130],
    heights: { [head]: headingHeight },
    blocks: [
      section(at(top, 0), "Kontroll"),
      figures(at(top + 1, 0), [
        { label: "Summa i tblKostnader", value: "=SUM(tblKostnader[Belopp])", numberFormat: kronor },
        {
          label: "Summa av alla delar",
          // Every part stands in its cost's row and once more in the row of sums.
          value: `=SUM($D$${head + 2}:$M$300)/2`,
          numberFormat: kronor,
        },
        {
          label: "Skillnad",
          value: `=ROUND($B$${top + 2}-$B$${top + 3},2)`,
          numberFormat: kronor,
        },
      ]),
      section(at(top + 5, 0), "FC.KOSTNADER"),
      spill(
        at(head, 0),
        "=FC.KOSTNADER(tblKostnader[#All],tblParter[#All])",
        [undefined, money, undefined, money, money, money, money, money, money, money],
        room,
        8,
      ),
    ],
  });
