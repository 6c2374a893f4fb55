import { responsibilityColumns, type ResponsibilityColumn } from "../../cells/tables/responsibility-shape";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type {
  PlannedBlock,
  PlannedFormat,
  PlannedHeight,
  PlannedSheet,
  PlannedSpill,
} from "../action/plan/plan";
import { onSheet } from "../action/plan/sheet-reference";
import { cellAddress } from "../address";
import { columnOf, tableColumn } from "../structured-reference";
import type { CostRequest } from "./cost-request";
import {
  andOfCentre,
  costCells,
  fixedArea,
  fixedCell,
  isoDate,
  literal,
  partyCells,
  partyNames,
  percent,
  squareMetres,
} from "./formulas";
import { signatures } from "./annex-signatures";
import { besideFigures } from "../sheet/columns";
import { rowHeights } from "./row-heights";
import { heading, sheetTop } from "./sheet-top";
import { splitPlaces, splitSheetName } from "./split/split-layout";

const annexSheetName = "Avtalsbilaga";

/** Rows that a list may grow by before it meets the next one, and says so by #SPILL!. */
const further = 5;

/** A part of the sheet, and the first row below it. */
interface Part {
  readonly blocks: readonly PlannedBlock[];
  readonly spills: readonly PlannedSpill[];
  readonly formats: readonly PlannedFormat[];
  readonly heights?: readonly PlannedHeight[];
  readonly next: number;
}

/** In characters: an A4 page is about ninety of them wide, and what is wider is printed smaller. */
const widths = [24, 20, 26, 13, 24, 11];

/**
 * What the parties attach to their agreement: areas and shares, base services and agreed percentages, the list of
 * responsibilities, or else which key each kind of cost follows and who gets the supplier's invoice, and places to sign. All of it
 * is read from the cells that the costs are divided by, so that what is signed and what is charged cannot drift apart
 * unseen.
 */
export function annexSheet(request: CostRequest, responsibilityRows: number): PlannedSheet {
  const parts: Part[] = [];
  const next = (): number => parts.at(-1)?.next ?? sheetTop(request.text.annex).rows + 1;
  parts.push(areasPart(request, next()));
  if (request.parties.headings.baseServices !== undefined || request.agreements?.length) {
    parts.push(agreementsPart(request, next()));
  }
  // The parties' own list says what the costs' keys and payers say: one of the two is enough to sign.
  parts.push(
    request.responsibilities === undefined
      ? keysPart(request, next())
      : responsibilitiesPart(request, request.responsibilities, responsibilityRows, next()),
  );
  parts.push({ spills: [], ...signatures(request, next(), widths) });
  return {
    name: annexSheetName,
    ifTaken: "number",
    blocks: [...sheetTop(request.text.annex).blocks, ...parts.flatMap(({ blocks }) => blocks)],
    spills: parts.flatMap(({ spills }) => spills),
    formats: parts.flatMap(({ formats }) => formats),
    columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
    rowHeights: parts.flatMap(({ heights = [] }) => heights),
    gridLines: false,
    page: {
      orientation: "portrait",
      columns: widths.length,
      titleRows: { first: 0, last: 0 },
      footer: request.text.annex.title,
    },
  };
}

const section = (row: number, title: string): PlannedBlock => ({
  row,
  column: 0,
  cells: [[title]],
  look: { role: "subtitle" },
});

/** A column of a list: what fills it from its first cell on. */
interface ListColumn {
  readonly heading: string;
  readonly formula: string;
  readonly numberFormat?: string;
  readonly wrap?: true;
}

/** A list below its headings, each column spilled by itself, in as many rows as it may take. */
function listAt(
  head: number,
  rows: number,
  columns: readonly ListColumn[],
): Pick<Part, "blocks" | "spills" | "formats"> {
  return {
    blocks: [
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
    formats: columns.flatMap(({ numberFormat, wrap }, column): PlannedFormat[] => {
      const area = { row: head + 1, column, rows, columns: 1 };
      if (wrap) return [{ ...area, look: { wrap } }];
      if (numberFormat === undefined) return [];
      // Days begin where their heading does, at a distance from the figures before them.
      if (numberFormat === isoDate)
        return [
          { ...area, look: { numberFormat } },
          { ...area, row: head, rows: rows + 1, look: besideFigures },
        ];
      return [
        { ...area, look: { numberFormat, align: "Right" } },
        { row: head, column, rows: 1, columns: 1, look: { align: "Right" } },
      ];
    }),
  };
}

/** Which rows of the table of parties are the centre's, and a column of them without gaps turned into zeros. */
function partyRows(request: CostRequest): {
  readonly isThere: string;
  readonly list: (cells: string) => string;
} {
  const inCentre = andOfCentre(request, partyCells(request, "centre"));
  const isThere = `(TRIM(${partyNames(request, "verksamhet")})<>"")${inCentre}`;
  return { isThere, list: (cells) => `FILTER(IF(${cells}="","",${cells}),${isThere},"")` };
}

function areasPart(request: CostRequest, top: number): Part {
  const rows = request.outline.verksamheter.length + further;
  const { isThere, list } = partyRows(request);
  const [area, from, till] = (["area", "from", "till"] as const).map((key) => partyCells(request, key));
  const columns: ListColumn[] = [
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
  const parts = listAt(head, rows, columns);
  return {
    blocks: [
      section(top, "Ytor och andelar"),
      ...(isDated
        ? [{ row: top + 1, column: 0, cells: [["Andelarna gäller den", formula(`=${lastDayOf(request)}`)]] }]
        : []),
      ...parts.blocks,
    ],
    spills: parts.spills,
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
      ...parts.formats,
    ],
    next: head + 1 + rows + 1,
  };
}

/** The last day of the costs; where none says its period, the first one when all have come that will come. */
function lastDayOf(request: CostRequest): string {
  const [costs, from, till] = [
    costCells(request, "till"),
    partyCells(request, "from"),
    partyCells(request, "till"),
  ];
  const otherwise = from === undefined ? `MIN(${till ?? ""})` : `MAX(${from})`;
  return costs === undefined ? otherwise : `IF(MAX(${costs})>0,MAX(${costs}),${otherwise})`;
}

/** What the keys Lika and those of the agreement read. */
function agreementsPart(request: CostRequest, top: number): Part {
  const rows = request.outline.verksamheter.length + further;
  const { list } = partyRows(request);
  const services = partyCells(request, "baseServices");
  const columns: ListColumn[] = [
    { heading: "Verksamhet", formula: list(partyNames(request, "verksamhet")) },
    ...(services === undefined
      ? []
      : [{ heading: "Basverksamheter", formula: list(services), numberFormat: "General" }]),
    ...(request.agreements ?? []).map((agreement) => ({
      heading: agreement,
      formula: list(columnOf(request.parties, agreement)),
      numberFormat: "General",
    })),
  ];
  const parts = listAt(top + 1, rows, columns);
  return {
    ...parts,
    blocks: [section(top, "Basverksamheter och avtalade andelar"), ...parts.blocks],
    next: top + 2 + rows + 1,
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
    const when = (of: string): PlannedCell => formula(`=IF(${kind}="","",${of})`);
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

/** The columns of the list that belong to the agreement, in the order in which they are printed. */
export const annexColumns = [
  "kind",
  "responsible",
  "payer",
  "key",
  "source",
] as const satisfies ResponsibilityColumn[];

/** The list as it stands, with the columns that it has, for the centre or for all of them. */
function responsibilitiesPart(
  request: CostRequest,
  { table, headings, texts }: NonNullable<CostRequest["responsibilities"]>,
  rows: number,
  top: number,
): Part {
  const cellsOf = (key: ResponsibilityColumn): string | undefined => {
    const own = headings[key];
    return own === undefined ? undefined : tableColumn(table, own);
  };
  const [kind, centre] = [cellsOf("kind"), cellsOf("centre")];
  const ofCentre =
    request.centre === undefined || centre === undefined
      ? ""
      : `*((TRIM(${centre})="")+(TRIM(${centre})=${literal(request.centre)})>0)`;
  const isThere = `(TRIM(${kind ?? ""})<>"")${ofCentre}`;
  const columns = annexColumns.flatMap((key): ListColumn[] => {
    const cells = cellsOf(key);
    return cells === undefined
      ? []
      : [
          {
            heading: responsibilityColumns[key].heading,
            formula: `FILTER(IF(${cells}="","",${cells}),${isThere},"")`,
            wrap: true,
          },
        ];
  });
  const parts = listAt(top + 1, rows + further, columns);
  return {
    ...parts,
    blocks: [section(top, "Gränsdragningslista"), ...parts.blocks],
    heights: rowHeights(
      top + 2,
      texts.map((row) => row.map((text, column) => [text, widths[column] ?? 0] as const)),
    ),
    next: top + 2 + rows + further + 1,
  };
}
