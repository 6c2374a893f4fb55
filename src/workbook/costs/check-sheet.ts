import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedFormat, PlannedSheet } from "../action/plan/plan";
import { onSheet } from "../action/plan/sheet-reference";
import { cellAddress } from "../address";
import type { CostRequest } from "./cost-request";
import {
  andOfCentre,
  costCells,
  costFunction,
  fixedArea,
  isoDate,
  literal,
  money,
  namesIn,
  namesOfParties,
  partyCells,
} from "./formulas";
import { invoiceCells, invoiceColumns } from "./invoice-sheet";
import { labelWidth, oneLine, pairLabel } from "./specification/check-labels";
import type { PairSheet } from "./specification/pair-sheet";
import { rowHeights } from "./row-heights";
import { heading, sheetTop } from "./sheet-top";
import { areaChecks, type Check } from "./split/area-checks";
import { columnOwners, splitPlaces, splitSheetName, totalsOf } from "./split/split-layout";

const checkSheetName = "Kontroll";

/** What the check sheet compares with, of the sheets that are made with it. */
interface Checked {
  /** The sheets of the pairs, in the order of the outline's pairs; none without invoices. */
  readonly pairs: readonly PairSheet[];
  readonly hasInvoices: boolean;
}

const rowLook = { verticalAlign: "Top", wrap: true, lines: "rows" } as const;
const payerColumn = 7;

/** Two ways to each figure, and their difference: all are 0, or something is wrong and stands here. */
export function checkSheet(request: CostRequest, checked: Checked): PlannedSheet {
  const top = sheetTop(request.text.check).rows + 1;
  const first = top + 3;
  const payers = { row: first, column: payerColumn, rows: splitPlaces(request).parts.rows, columns: 1 };
  const figures = [
    ...splitChecks(request),
    otherOrganisations(request),
    ...(checked.hasInvoices ? invoiceChecks(request, checked, fixedArea(payers)) : []),
  ];
  const checks = [...figures, ...areaChecks(request, first + figures.length)];
  const cells = checks.map(({ label, words = label, one, other, look }, index): PlannedCell[] => {
    const row = first + index;
    const [left, right, difference] = [1, 2, 3].map((column) => cellAddress(row, column));
    if (look === "day") return [words, one, other, null, null];
    const isStated = look === "input";
    return [
      words,
      one,
      other,
      isStated
        ? formula(`=IF(${right}="","",ROUND(${left}-${right},2))`)
        : formula(`=ROUND(${left}-${right},2)`),
      isStated
        ? formula(`=IF(${right}="","ej angiven",IF(${difference}=0,"ja","nej"))`)
        : formula(`=IF(${difference}=0,"ja","nej")`),
    ];
  });
  const differences = fixedArea({ row: first, column: 3, rows: checks.length, columns: 1 });
  const answers = fixedArea({ row: first, column: 4, rows: checks.length, columns: 1 });
  const sources = payerSources(request);
  return {
    name: checkSheetName,
    ifTaken: "number",
    blocks: [
      ...sheetTop(request.text.check).blocks,
      {
        row: top,
        column: 0,
        cells: [
          [
            "Kontroller som inte stämmer",
            // An error in a cell is no 0 either.
            formula(`=COUNTIF(${answers},"nej")+SUMPRODUCT(--ISERROR(${differences}))`),
          ],
        ],
        look: { role: "sum" },
      },
      heading(first - 1, 0, ["Kontroll", "Det ena", "Det andra", "Skillnad", "Stämmer"]),
      { row: first, column: 0, cells },
      ...(checked.hasInvoices && sources
        ? [heading(first - 1, payerColumn, ["Betalas av, rad för rad"])]
        : []),
    ],
    formats: [
      { row: first - 1, column: 1, rows: 1, columns: 3, look: { align: "Right" } },
      { row: first - 1, column: 4, rows: checks.length + 1, columns: 1, look: { align: "Center" } },
      { row: first, column: 0, rows: checks.length, columns: 5, look: rowLook },
      { row: first, column: 1, rows: checks.length, columns: 3, look: { numberFormat: money } },
      ...checks.flatMap(({ look }, index): PlannedFormat[] =>
        look === undefined
          ? []
          : [
              {
                row: first + index,
                column: look === "input" ? 2 : 1,
                rows: 1,
                columns: 1,
                look: { role: "input", ...(look === "day" && { numberFormat: isoDate }) },
              },
            ],
      ),
    ],
    spills:
      checked.hasInvoices && sources
        ? [{ ...payers, formula: `=FILTER(${sources.payers},${sources.isThere},"")` }]
        : [],
    columnWidths: { 0: labelWidth, 1: 16, 2: 16, 3: 14, 4: 11, 5: 4, 6: 4, [payerColumn]: 24 },
    rowHeights: rowHeights(
      first,
      checks.map(({ label }) => [[label, labelWidth] as const]),
    ),
    frozenRows: first,
    gridLines: false,
    page: {
      orientation: "landscape",
      // What the checks read beside them is not printed.
      columns: 5,
      titleRows: { first: first - 1, last: first - 1 },
      footer: request.text.check.title,
    },
  };
}

/** The payers of the lines that the split shows, in its order: a row without its kind of cost is no line. */
function payerSources(
  request: CostRequest,
): { readonly payers: string; readonly isThere: string } | undefined {
  const payers = costCells(request, "payer");
  const kinds = costCells(request, "kind");
  if (payers === undefined || kinds === undefined) return undefined;
  const ofCentre = andOfCentre(request, costCells(request, "centre"));
  return { payers: namesIn(request, payers), isThere: `(TRIM(${kinds})<>"")${ofCentre}` };
}

const onSplit = (address: string): string => onSheet(splitSheetName, address);

function splitChecks(request: CostRequest): Check[] {
  const places = splitPlaces(request);
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

/** Rows of the parties whose organisation has come since the sheets were written, and which they are. */
function otherOrganisations(request: CostRequest): Check {
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

/** The first row of a fixed area: what MMULT needs as many ones as it has columns. */
const firstRowOf = (area: string): string => area.replace(/\$(\d+):\$([A-Z]+)\$\d+$/, "$$$1:$$$2$$$1");

function invoiceChecks(request: CostRequest, checked: Checked, payers: string): Check[] {
  const { biller, charged, amount } = invoiceColumns;
  const [billers, chargeds, amounts] = [biller, charged, amount].map((column) =>
    invoiceCells(request, column),
  ) as [string, string, string];
  const pairs = request.outline.pairs.flatMap((pair, index): Check[] => {
    const own = checked.pairs[index];
    if (own === undefined) return [];
    const sum = formula(`=${own.sum}`);
    const sent = request.head?.sent?.[index];
    return [
      ...(sent
        ? [
            {
              label: pairLabel(pair, "summan på parets blad, mot det som skickats"),
              one: sum,
              other: sent.sum,
            },
          ]
        : []),
      {
        label: pairLabel(pair, "raderna i underlaget, mot summan på parets blad"),
        one: formula(
          `=SUMPRODUCT((${billers}=${literal(pair.biller)})*(${chargeds}=${literal(pair.charged)}),${amounts})`,
        ),
        other: sum,
      },
      {
        label: pairLabel(pair, "summorna per momskod, mot summan"),
        one: formula(`=SUM(${own.codeSums})`),
        other: sum,
      },
    ];
  });
  return [
    {
      label: "Alla fordringar, mot summan av parens blad",
      one: formula(`=SUM(${amounts})`),
      other: formula(`=${checked.pairs.map(({ sum }) => sum).join("+") || "0"}`),
    },
    ...laidOutChecks(request, payers),
    ...pairs,
    {
      label: "Antal rader i underlaget, mot dem som bladen läser",
      one: formula(`=ROWS(${costFunction("FAKTURAUNDERLAG", request)})-1`),
      // Not COUNTA, which counts empty texts as well.
      other: formula(`=SUMPRODUCT(--(${invoiceCells(request, biller)}<>""))`),
    },
  ];
}

/**
 * What each organisation has laid out for others, from the split, against what it claims, from the specifications. Where a
 * verksamhet has changed organisation its column belongs to both, so those are taken together.
 */
function laidOutChecks(request: CostRequest, payers: string): Check[] {
  const places = splitPlaces(request);
  const owners = onSplit(fixedArea(places.organisations));
  const parts = onSplit(fixedArea(places.parts));
  const [verksamhet, organisation] = namesOfParties(request);
  const [billers, chargeds, amounts] = [
    invoiceColumns.biller,
    invoiceColumns.charged,
    invoiceColumns.amount,
  ].map((column) => invoiceCells(request, column)) as [string, string, string];
  return togetherIn(request).map((group): Check => {
    const paid = group
      .map(
        (name) =>
          // Not COUNTIFS: names may hold what a criterion takes for a pattern, "Kommun*" or "<Region>".
          `(${payers}=${literal(name)})+(${payers}<>"")*MMULT(--(${payers}=TRANSPOSE(${verksamhet})),--(${organisation}=${literal(name)}))`,
      )
      .join("+");
    // A sum of truths and not one truth: Excel holds TRUE and FALSE alike for more than any number.
    const among = (cells: string, names: readonly string[]): string =>
      `(${["0", ...names.map((name) => `(${cells}=${literal(name)})`)].join("+")})`;
    const own = columnOwners(request).filter((owner) =>
      owner.split(" / ").every((name) => group.includes(name)),
    );
    return {
      label: oneLine(group.join(" och "), ": utlagt för andra, mot fordringarna på andra"),
      // A column beyond the last verksamhet has no owner, and no parts.
      one: formula(`=SUMPRODUCT(((${paid})>0)*(1-${among(owners, own)})*${parts})`),
      other: formula(`=SUMPRODUCT(${among(billers, group)}*(1-${among(chargeds, group)}),${amounts})`),
    };
  });
}

/** The organisations one by one; those that a verksamhet has moved between, together. */
function togetherIn({ outline }: CostRequest): string[][] {
  let groups = outline.organisations.map((name) => [name]);
  for (const { organisations } of outline.verksamheter) {
    const touched = groups.filter((group) => group.some((name) => organisations.includes(name)));
    if (touched.length > 1) {
      groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
    }
  }
  return groups;
}
