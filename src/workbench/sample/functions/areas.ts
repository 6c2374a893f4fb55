import type { SheetDefinition } from "../../grid/workbook-definition";
import { headingHeight, percent, squareMetres } from "../look";
import { at, firstRow, figures, headedSpill, lines, section, sheetOf, spill, table } from "../sheet";

const rooms: readonly (readonly [room: string, area: number, users: string | null])[] = [
  ["Barnmorskemottagning", 62, "MHV"],
  ["Provtagning", 14.5, "MHV"],
  ["BVC-mottagning 1", 48, "BHV"],
  ["BVC-mottagning 2", 36, "BHV"],
  ["Öppen förskola", 120, "ÖF"],
  ["Kök", 22, "ÖF, Soc"],
  ["Samtalsrum 1", 14, "Soc"],
  ["Samtalsrum 2", 16, "Samtalsmottagning"],
  ["Grupprum", 40, "MHV, BHV, ÖF"],
  ["Väntrum och entré", 65, "alla"],
  ["Personalrum", 32.5, "alla"],
  ["Förråd", 18, null],
];

const top = firstRow;
const head = top + 2;

/** Where the areas stand that the table of parties takes from here: from the row below the headings, with room to grow. */
const first = head + 2;
const last = first + 38;
const names = `Ytor!$E$${first}:$E$${last}`;
const sums = `Ytor!$H$${first}:$H$${last}`;

/** The area of the verksamhet that `name` is a reference to. */
export const areaOf = (name: string): string => `=INDEX(${sums},MATCH(${name},${names},0))`;

/** From a list of rooms to areas, and from areas to shares. */
export const areas = (): SheetDefinition =>
  sheetOf({
    name: "Ytor",
    title: "Från rum till ytor",
    shows:
      "Rumslistan till vänster blir varje verksamhets yta. Ytorna går vidare till parterna på nästa blad.",
    sources: "PÅHITTAT: Björkbacken och alla dess rum är påhittade.",
    widths: [190, 90, 160, 32, 150, 90, 110, 90, 32, 170, 90],
    heights: { [head]: headingHeight },
    blocks: [
      section(at(top, 0), "Rum", "Ändra en yta eller vem som använder ett rum."),
      table(
        at(head, 0),
        "tblRum",
        [
          { heading: "Rum" },
          { heading: "Yta", format: { numberFormat: squareMetres } },
          { heading: "Används av" },
        ],
        rooms,
      ),
      section(at(top, 4), "Ytor i m²", "FC.RUMSYTOR: en formel, som fyller cellerna under sig."),
      spill(at(head, 4), "=FC.RUMSYTOR(tblRum[#All])", [
        undefined,
        { numberFormat: squareMetres },
        { numberFormat: squareMetres },
        { numberFormat: squareMetres },
      ]),
      section(at(top, 9), "Andel av uthyrd yta", "FC.YTANDEL på parternas ytor."),
      headedSpill(at(head, 9), "Verksamhet", "=tblParter[Verksamhet]", undefined),
      headedSpill(at(head, 10), "Andel", "=FC.YTANDEL(tblParter[Yta])", { numberFormat: percent }),
      figures(at(head + 16, 0), [
        { label: "Alla rum, m²", value: "=SUM(tblRum[Yta])", numberFormat: squareMetres },
        {
          label: "Varav uthyrda, m²",
          value: "=SUM(tblParter[Yta])",
          numberFormat: squareMetres,
        },
      ]),
      lines(
        at(head + 19, 0),
        "Ett rum som några delar fördelas lika mellan dem. Det som alla delar fördelas efter egen yta.",
        "Förrådet används av ingen: det står som Ej uthyrd och bekostas inte av parterna.",
      ),
    ],
  });
