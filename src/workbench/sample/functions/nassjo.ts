import type { SheetDefinition } from "../../grid/workbook-definition";
import { headingHeight, kronor, percent, squareMetres } from "../look";
import {
  at,
  firstRow,
  figures,
  headedSpill,
  lines,
  section,
  sheetOf,
  spill,
  table,
  type Block,
} from "../sheet";

const top = firstRow;
const head = top + 2;
const totalsTop = head + 6;
const totals = totalsTop + 2;
const costTop = totals + 7;
const costHead = costTop + 2;
const splitTop = costHead + 6;

/** Of the figures about the total area, counted from the first. */
const total = (line: number): string => `$C$${totals + 1 + line}`;
const region = 'SUMIFS(tblNassjo[Yta],tblNassjo[Organisation],"Regionen")';

const money = { numberFormat: kronor };
const share = { numberFormat: percent };

/** Real areas: what the share of each is, and what a stated total that is another does to it. */
export const nassjo = (): SheetDefinition =>
  sheetOf({
    name: "Nässjö",
    title: "Nässjös ytor: andelar, totalyta och fördelning",
    shows: "Regionen hyr 383 + 465 m² och kommunen 324 m². Hela bygget är 1 222 m²: femtio hör till ingen.",
    sources:
      "Ytorna är verkliga: Region Jönköpings län om familjecentralen i Nässjö vårdcentrum (rjl.se). PÅHITTAT: alla belopp är påhittade.",
    widths: [210, 136, 120, 150, 32, 150, 170, 150, 136, 136, 136],
    heights: { [head]: headingHeight, [costHead]: headingHeight },
    blocks: [...sharesOfArea(), ...twoTotals(), ...costsAndSplit(), ...wholeKronor()],
  });

/** Three parties, and what the fifty square metres that nobody has to themselves do to their shares. */
const sharesOfArea = (): Block[] => [
  section(at(top, 0), "Parter"),
  table(
    at(head, 0),
    "tblNassjo",
    [
      { heading: "Verksamhet" },
      { heading: "Organisation" },
      { heading: "Yta", format: { numberFormat: squareMetres } },
      { heading: "Basverksamheter", format: { align: "right" } },
    ],
    [
      ["MHV", "Regionen", 383, 1],
      ["BHV", "Regionen", 465, 1],
      ["ÖF och Soc", "Kommunen", 324, 2],
    ],
  ),
  section(at(top, 5), "Andelar", "FC.YTANDEL, med och utan de femtio kvadratmeterna."),
  headedSpill(at(head, 5), "Av den egna ytan", "=FC.YTANDEL(tblNassjo[Yta])", share, 20),
  headedSpill(at(head, 6), "Med 50 m² efter yta", '=FC.YTANDEL(tblNassjo[Yta],50,"yta")', share, 20),
  headedSpill(at(head, 7), "Med 50 m² lika", '=FC.YTANDEL(tblNassjo[Yta],50,"lika")', share, 20),
  lines(
    at(totals, 5),
    "Efter yta ändrar den gemensamma ytan ingen andel;",
    "lika gör de mindre andelarna något större.",
  ),
];

/** A stated total area beside the sum of the areas. */
const twoTotals = (): Block[] => [
  section(
    at(totalsTop, 0),
    "Två nämnare, två svar",
    "Bestäm vilken totalyta som gäller innan någon betalar: Excels egna formler visar skillnaden.",
  ),
  figures(
    at(totals, 0),
    [
      {
        label: "Summan av parternas ytor, m²",
        value: "=SUM(tblNassjo[Yta])",
        numberFormat: squareMetres,
      },
      { label: "Angiven totalyta, m²", value: 1222, numberFormat: squareMetres, isInput: true },
      { label: "Skillnad, m²", value: `=${total(1)}-${total(0)}`, numberFormat: squareMetres },
      {
        label: "Regionens andel av summan",
        value: `=${region}/${total(0)}`,
        numberFormat: "0.00 %",
      },
      {
        label: "Regionens andel av den angivna ytan",
        value: `=${region}/${total(1)}`,
        numberFormat: "0.00 %",
      },
    ],
    2,
  ),
];

/** Two costs, split by their usual keys. */
const costsAndSplit = (): Block[] => [
  section(at(costTop, 0), "Kostnader", "Två kostnader och deras vanliga nycklar."),
  table(
    at(costHead, 0),
    "tblNassjoKostnader",
    [
      { heading: "Kostnadsslag" },
      { heading: "Belopp", format: money },
      { heading: "Nyckel" },
      { heading: "Betalas av" },
    ],
    [
      ["Hyra", 1_172_000, null, "Regionen"],
      ["Samordnare", 100_000, null, "Kommunen"],
    ],
  ),
  section(
    at(costTop, 5),
    "FC.KOSTNADER",
    "Hyran efter yta; samordnaren lika mellan de fyra basverksamheterna.",
  ),
  spill(
    at(costHead, 5),
    "=FC.KOSTNADER(tblNassjoKostnader[#All],tblNassjo[#All])",
    [undefined, money, undefined, money, money, money],
    20,
  ),
];

/** A sum in whole kronor, by the largest remainders. */
const wholeKronor = (): Block[] => [
  section(
    at(splitTop, 0),
    "Tusen kronor i hela kronor",
    "FC.DELA efter ytan. Kvoterna är 326,79, 396,76 och 276,45; kronorna som blir över går till de största resterna.",
  ),
  headedSpill(at(splitTop + 2, 0), "Verksamhet", "=tblNassjo[Verksamhet]", undefined, 20),
  headedSpill(
    at(splitTop + 2, 1),
    "Exakt kvot",
    "=1000*tblNassjo[Yta]/SUM(tblNassjo[Yta])",
    { numberFormat: "#,##0.0000" },
    20,
  ),
  headedSpill(at(splitTop + 2, 2), "FC.DELA", "=FC.DELA(1000,tblNassjo[Yta],1)", money, 20),
];
