import { textCell, type PlannedCell } from "../action/cell-input";
import type { PlannedBlock, PlannedFormat, PlannedSheet, PlannedSpill } from "../action/plan";
import { onSheet } from "../action/sheet-reference";
import { cellAddress } from "../address";
import { wholeTable } from "../structured-reference";
import type { CostRequest } from "./cost-request";
import {
  andOfCentre,
  costCells,
  fixedArea,
  fixedCell,
  isoDate,
  partyCells,
  partyNames,
  percent,
  squareMetres,
} from "./formulas";
import { heading, sheetTop } from "./sheet-top";
import { splitPlaces, splitSheetName } from "./split-sheet";

export const annexSheetName = "Avtalsbilaga";

/** Rows that a list may grow by before it meets the next one, and says so by #SPILL!. */
const further = 5;

/** A part of the sheet, and the first row below it. */
interface Part {
  readonly blocks: readonly PlannedBlock[];
  readonly spills: readonly PlannedSpill[];
  readonly formats: readonly PlannedFormat[];
  readonly next: number;
}

/**
 * What the parties attach to their agreement: areas and shares, which key each kind of cost follows and who gets the
 * supplier's invoice, the list of responsibilities, and places to sign. All of it is read from the cells that the costs
 * are divided by, so that what is signed and what is charged cannot drift apart unseen.
 */
export function annexSheet(request: CostRequest, responsibilityRows: number): PlannedSheet {
  const parts: Part[] = [];
  const next = (): number => parts.at(-1)?.next ?? sheetTop(request.text.annex).rows + 1;
  parts.push(areasPart(request, next()));
  parts.push(keysPart(request, next()));
  if (request.responsibilities !== undefined) {
    parts.push(responsibilitiesPart(request.responsibilities, responsibilityRows, next()));
  }
  parts.push(signaturesPart(request, next()));
  return {
    name: annexSheetName,
    ifTaken: "number",
    blocks: [...sheetTop(request.text.annex).blocks, ...parts.flatMap(({ blocks }) => blocks)],
    spills: parts.flatMap(({ spills }) => spills),
    formats: parts.flatMap(({ formats }) => formats),
    columnWidths: { 0: 30, 1: 26, 2: 22, 3: 14, 4: 14, 5: 14 },
    gridLines: false,
    page: { orientation: "portrait", footer: request.text.annex.title },
  };
}

const section = (row: number, title: string): PlannedBlock => ({
  row,
  column: 0,
  cells: [[title]],
  look: { role: "subtitle" },
});

function areasPart(request: CostRequest, top: number): Part {
  const rows = request.outline.verksamheter.length + further;
  const inCentre = andOfCentre(request, partyCells(request, "centre"));
  const isThere = `(TRIM(${partyNames(request, "verksamhet")})<>"")${inCentre}`;
  const [area, from, till] = (["area", "from", "till"] as const).map((key) => partyCells(request, key));
  const list = (cells: string): string => `FILTER(IF(${cells}="","",${cells}),${isThere},"")`;
  const columns: { readonly heading: string; readonly formula: string; readonly numberFormat?: string }[] = [
    { heading: "Verksamhet", formula: list(partyNames(request, "verksamhet")) },
    { heading: "Organisation", formula: list(partyNames(request, "organisation")) },
  ];
  const isDated = from !== undefined || till !== undefined;
  const day = fixedCell(top + 1, 1);
  if (area !== undefined) {
    columns.push({ heading: "Yta (m²)", formula: list(area), numberFormat: squareMetres });
    const present = [
      from === undefined ? [] : [`(${from}<=${day})`],
      till === undefined ? [] : [`((${till}="")+(${till}>=${day})>0)`],
    ].flat();
    const leased = isDated ? `IF(${present.join("*")},${area},"ingen")` : area;
    columns.push({
      heading: isDated ? "Andel den dagen" : "Andel",
      formula: `FC.YTANDEL(FILTER(${leased},${isThere}))`,
      numberFormat: percent,
    });
  }
  if (from !== undefined) columns.push({ heading: "Från", formula: list(from), numberFormat: isoDate });
  if (till !== undefined) columns.push({ heading: "Till", formula: list(till), numberFormat: isoDate });
  const head = top + (isDated ? 2 : 1);
  const lastDay = costCells(request, "till");
  return {
    blocks: [
      section(top, "Ytor och andelar"),
      ...(isDated
        ? [
            {
              row: top + 1,
              column: 0,
              cells: [["Andelarna gäller den", lastDay === undefined ? null : `=MAX(${lastDay})`]],
            },
          ]
        : []),
      heading(
        head,
        0,
        columns.map((column) => column.heading),
      ),
    ],
    spills: columns.map(({ formula }, column) => ({
      row: head + 1,
      column,
      rows,
      columns: 1,
      formula: `=${formula}`,
    })),
    formats: [
      ...(isDated
        ? [
            {
              row: top + 1,
              column: 1,
              rows: 1,
              columns: 1,
              look: { role: "input", numberFormat: isoDate },
            } as const,
          ]
        : []),
      ...columns.flatMap(({ numberFormat }, column): PlannedFormat[] =>
        numberFormat === undefined
          ? []
          : [{ row: head + 1, column, rows, columns: 1, look: { numberFormat, align: "Right" } }],
      ),
    ],
    next: head + 1 + rows + 1,
  };
}

/** Each kind of cost once: the keys that its lines were divided by, and who got the suppliers' invoices. */
function keysPart(request: CostRequest, top: number): Part {
  const rows = request.outline.kinds.length + further;
  const head = top + 1;
  const places = splitPlaces(request);
  const [kinds, keys] = [places.kinds, places.keys].map((area) =>
    onSheet(splitSheetName, fixedArea(area)),
  ) as [string, string];
  const ownKinds = `TRIM(${costCells(request, "kind") ?? ""})`;
  const payers = costCells(request, "payer");
  const inCentre = andOfCentre(request, costCells(request, "centre"));
  const joined = (values: string, condition: string): string =>
    `TEXTJOIN(", ",TRUE,UNIQUE(FILTER(${values},${condition},"")))`;
  const cells = Array.from({ length: rows }, (_, index): PlannedCell[] => {
    const kind = cellAddress(head + 1 + index, 0);
    const when = (formula: string): string => `=IF(${kind}="","",${formula})`;
    return [
      when(joined(keys, `${kinds}=${kind}`)),
      payers === undefined ? null : when(joined(`TRIM(${payers})`, `(${ownKinds}=${kind})${inCentre}`)),
    ];
  });
  return {
    blocks: [
      section(top, "Nyckel och betalare per kostnadsslag"),
      heading(head, 0, ["Kostnadsslag", "Nyckel", "Får leverantörens faktura"]),
      { row: head + 1, column: 1, cells, look: { wrap: true } },
    ],
    spills: [
      {
        row: head + 1,
        column: 0,
        rows,
        columns: 1,
        formula: `=UNIQUE(FILTER(${kinds},(${kinds}<>"")*(${kinds}<>"Summa"),""))`,
      },
    ],
    formats: [],
    next: head + 1 + rows + 1,
  };
}

function responsibilitiesPart(table: string, rows: number, top: number): Part {
  const all = wholeTable(table);
  return {
    blocks: [section(top, "Gränsdragningslista")],
    spills: [
      { row: top + 1, column: 0, rows: rows + 1 + further, columns: 6, formula: `=IF(${all}="","",${all})` },
    ],
    formats: [{ row: top + 1, column: 0, rows: 1, columns: 6, look: { role: "heading", wrap: true } }],
    next: top + 2 + rows + further + 1,
  };
}

const line = "______________________";

function signaturesPart({ outline }: CostRequest, top: number): Part {
  return {
    blocks: [
      section(top, "Underskrifter"),
      heading(top + 1, 0, ["Organisation", "Ort och datum", "Underskrift", "Namnförtydligande"]),
      {
        row: top + 2,
        column: 0,
        // An empty row before each: room for a hand.
        cells: outline.organisations.flatMap((name): PlannedCell[][] => [
          [null, null, null, null],
          [textCell(name), line, line, line],
        ]),
      },
    ],
    spills: [],
    formats: [],
    next: top + 2 + 2 * outline.organisations.length,
  };
}
