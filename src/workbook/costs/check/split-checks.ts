import { formula } from "../../action/plan/cell-input";
import { onSheet } from "../../action/plan/sheet-reference";
import { cellAddress } from "../../address";
import { fixedArea } from "../../sheet/placed";
import type { CostRequest } from "../cost-request";
import { andOfCentre, costCells, literal, namesOfParties, partyCells } from "../formulas";
import { splitSheetName, totalsOf, type SplitPlaces } from "../split/split-places";
import type { Check } from "./check";

export const onSplit = (address: string): string => onSheet(splitSheetName, address);

/** Formulas of the sheets that the tables do not let work out: their own cells say why. */
export function unworked(
  { kinds }: SplitPlaces,
  invoices: { readonly formulas: readonly string[] } | undefined,
): Check {
  const formulas = [onSplit(cellAddress(kinds.row - 1, kinds.column)), ...(invoices?.formulas ?? [])];
  return {
    label: "Formler som inte går att räkna: peka på felet i Fördelning eller Fakturaunderlag",
    one: formula(`=${formulas.map((cell) => `ISERROR(${cell})`).join("+")}`),
    other: 0,
  };
}

/** The costs as they stand in their table against the parts, all together and line by line. */
export function splitChecks(request: CostRequest, places: SplitPlaces): Check[] {
  const [amounts, parts] = [places.amounts, places.parts].map((area) => onSplit(fixedArea(area))) as [
    string,
    string,
  ];
  const costs = costCells(request, "amount") ?? "";
  const ofCentre = andOfCentre(request, costCells(request, "centre"));
  return [
    {
      label: "Summan av kostnaderna i tabellen, mot summan av alla delar",
      one: formula(
        `=SUMPRODUCT((TRIM(${costCells(request, "kind") ?? ""})<>"")${ofCentre || "*1"},IFERROR(ROUND(${costs},2),0))`,
      ),
      other: formula(`=SUM(${totalsOf(places, onSplit)})`),
    },
    {
      label: "Rad för rad: delarna mot beloppet, skillnaderna utan tecken lagda ihop",
      one: formula(
        `=SUMPRODUCT(ABS(ROUND(IF(ISNUMBER(${amounts}),${amounts},0)-` +
          `MMULT(IF(ISNUMBER(${parts}),${parts},0),TRANSPOSE(COLUMN(${firstRowOf(parts)})^0)),2)))`,
      ),
      other: 0,
    },
  ];
}

/** The first row of a fixed area: what MMULT needs as many ones as it has columns. */
const firstRowOf = (area: string): string => area.replace(/\$(\d+):\$([A-Z]+)\$\d+$/, "$$$1:$$$2$$$1");

/** Rows of the parties whose organisation has come since the sheets were written, and which they are. */
export function otherOrganisations(request: CostRequest): Check {
  const label = "Verksamheter vars organisation har tillkommit sedan bladen skrevs";
  const [, organisation] = namesOfParties(request);
  const known = request.outline.organisations.map((name) => `(${organisation}=${literal(name)})`);
  const isOther = `(${organisation}<>"")*(1-(${known.join("+") || "0"}>0))${andOfCentre(request, partyCells(request, "centre"))}`;
  const count = `SUMPRODUCT(${isOther})`;
  return {
    label,
    words: formula(
      `=IF(${count}=0,${literal(label)},"Skriv bladen på nytt, det har tillkommit: "&TEXTJOIN(", ",TRUE,UNIQUE(FILTER(${organisation},${isOther},""))))`,
    ),
    one: formula(`=${count}`),
    other: 0,
  };
}
