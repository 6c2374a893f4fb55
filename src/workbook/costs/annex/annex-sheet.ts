import {
  responsibilityColumns,
  type ResponsibilityColumn,
} from "../../../cells/tables/responsibility-table-shape";
import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { PlannedSheet } from "../../action/plan/plan";
import { onSheet } from "../../action/plan/sheet-reference";
import type { SheetColumn } from "../../sheet/columns";
import { fixedArea, fixedCell, type PlacedColumns } from "../../sheet/placed";
import { SheetStack } from "../../sheet/sheet-stack";
import { columnOf, tableColumn } from "../../action/plan/structured-reference";
import { writeSignatures } from "./annex-signatures";
import { namesIn, saidOfKinds, widthsFor } from "./annex-texts";
import type { CostRequest } from "../cost-request";
import {
  andOfCentre,
  costCells,
  isoDate,
  literal,
  partyCells,
  partyNames,
  percent,
  squareMetres,
} from "../formulas";
import { rowHeights, type WrappedText } from "../row-heights";
import { splitSheetName, type SplitPlaces } from "../split/split-places";

const annexSheetName = "Avtalsbilaga";

/**
 * Rows that a list may grow by before it meets the next one, and says so by #SPILL!: the sheet is then written anew. Until it
 * does they are what stands free between the two.
 */
const further = 1;

/** Rows that the last list may grow by, which meets nothing: they wrap their texts and are high enough already. */
const furtherOfLast = 40;

/** Kinds that may come and have their key and their payer: a formula each, so they are not as many. */
const furtherKinds = 6;

/** Agreements beside each other: those that are left stand in a list of their own. */
const mostAgreements = 4;

/**
 * What the parties attach to their agreement: areas and shares, base services and agreed percentages, the list of
 * responsibilities, or else which key each kind of cost follows and who gets the supplier's invoice, and places to sign. All of it
 * is read from the cells that the costs are divided by, so that what is signed and what is charged cannot drift apart
 * unseen. That list is the one that goes on over pages: it stands last, and its headings on each of them.
 */
export function annexSheet(
  request: CostRequest,
  responsibilityRows: number,
  split: SplitPlaces,
): PlannedSheet {
  const fitted = widthsFor(request);
  const sheet = new SheetStack(annexSheetName, request.text.annex, {
    orientation: "portrait",
    printed: fitted.length,
  });
  fitted.forEach((width, column) => sheet.widen(column, width));
  writeAreas(sheet, request);
  writeAgreements(sheet, request);
  writeSignatures(sheet, request, fitted);
  const list = sheet.row;
  // The parties' own list says what the costs' keys and payers say: one of the two is enough to sign.
  if (request.responsibilities === undefined) writeKeys(sheet, request, split);
  else writeResponsibilities(sheet, request, request.responsibilities, responsibilityRows);
  // Its name and its headings.
  sheet.repeatOnPages(list, list + 1);
  return sheet.plan();
}

/** A column of a list: what fills it from its first cell on; nothing where its cells are put there one by one. */
interface ListColumn extends Omit<SheetColumn, "key" | "width"> {
  readonly fills?: string;
}

/** A list below its headings, each column spilled by itself, in as many rows as it may take. */
function writeList(
  sheet: SheetStack,
  rows: number,
  columns: readonly ListColumn[],
  texts: readonly (readonly string[])[],
  spare = 0,
): PlacedColumns<string> {
  const placed = sheet.list({
    columns: columns.map((column, index) => ({
      ...column,
      key: String(index),
      width: sheet.widthOf(index),
    })),
    lines: [],
    rows,
    spare,
  });
  columns.forEach(({ fills }, index) => {
    if (fills !== undefined) sheet.spillInto(placed.area(String(index)), `=${fills}`);
  });
  sheet.dress({ ...placed.body, rows: rows + spare }, { verticalAlign: "Top" });
  sheet.raise(
    rowHeights(
      placed.body.row,
      texts.map((line) => line.map((text, column): WrappedText => [text, sheet.widthOf(column)])),
      texts.length + spare,
    ),
  );
  return placed;
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

function writeAreas(sheet: SheetStack, request: CostRequest): void {
  const { isThere, list } = partyRows(request);
  const [area, from, till] = (["area", "from", "till"] as const).map((key) => partyCells(request, key));
  const columns: ListColumn[] = [
    { heading: "Verksamhet", fills: list(partyNames(request, "verksamhet")), wrap: true },
    { heading: "Organisation", fills: list(partyNames(request, "organisation")), wrap: true },
  ];
  const isDated = from !== undefined || till !== undefined;
  sheet.subtitle("Ytor och andelar");
  const day = fixedCell(sheet.row, 1);
  if (isDated) {
    const asked = sheet.add([["Andelarna gäller den", formula(`=${lastDayOf(request)}`)]]);
    sheet.dress({ ...asked, column: 1, columns: 1 }, { role: "input", numberFormat: isoDate });
  }
  if (area !== undefined) {
    columns.push({ heading: "Yta (m²)", fills: list(area), numberFormat: squareMetres });
    const present = [
      from === undefined ? [] : [`(${from}<=${day})`],
      till === undefined ? [] : [`((${till}="")+(${till}>=${day})>0)`],
    ].flat();
    const leased = isDated ? `IF(${present.join("*")},${area},"ingen")` : area;
    columns.push({
      heading: isDated ? "Andel den dagen" : "Andel",
      fills: `FC.YTANDEL(FILTER(${leased},${isThere}))`,
      numberFormat: percent,
    });
  }
  if (from !== undefined) columns.push({ heading: "Från", fills: list(from), numberFormat: isoDate });
  if (till !== undefined) columns.push({ heading: "Till", fills: list(till), numberFormat: isoDate });
  const names = namesIn(request);
  writeList(sheet, names.length + further, columns, names);
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

/** What the keys Lika and those of the agreements read: every column of agreed percentages, whether a cost uses it or not. */
function writeAgreements(sheet: SheetStack, request: CostRequest): void {
  const { list } = partyRows(request);
  const services = partyCells(request, "baseServices");
  const { agreements = [] } = request;
  if (services === undefined && agreements.length === 0) return;
  const names = namesIn(request).map(([verksamhet = ""]) => [verksamhet]);
  for (let first = 0; first === 0 || first < agreements.length; first += mostAgreements) {
    const isFirst = first === 0;
    sheet.subtitle(isFirst ? "Basverksamheter och avtalade andelar" : "Avtalade andelar, fortsättning");
    writeList(
      sheet,
      names.length + further,
      [
        { heading: "Verksamhet", fills: list(partyNames(request, "verksamhet")), wrap: true },
        ...(services === undefined || !isFirst
          ? []
          : [{ heading: "Basverksamheter", fills: list(services), ...figure }]),
        ...agreements.slice(first, first + mostAgreements).map((agreement) => ({
          heading: agreement,
          fills: list(columnOf(request.parties, agreement)),
          ...figure,
        })),
      ],
      names,
    );
  }
}

const figure = { numberFormat: "General", align: "Right" } as const;

/** Each kind of cost once: the keys that its lines were divided by, and who got the suppliers' invoices. */
function writeKeys(sheet: SheetStack, request: CostRequest, split: SplitPlaces): void {
  const [kinds, keys] = [split.kinds, split.keys].map((area) => onSheet(splitSheetName, fixedArea(area))) as [
    string,
    string,
  ];
  const ownKinds = `TRIM(${costCells(request, "kind") ?? ""})`;
  const payers = costCells(request, "payer");
  const inCentre = andOfCentre(request, costCells(request, "centre"));
  const joined = (values: string, condition: string): string =>
    `TEXTJOIN(", ",TRUE,UNIQUE(FILTER(${values},${condition},"")))`;
  const said = saidOfKinds(request);
  sheet.subtitle("Nyckel och betalare per kostnadsslag");
  const rows = request.outline.kinds.length + furtherKinds;
  const placed = writeList(
    sheet,
    rows,
    [
      {
        heading: "Kostnadsslag",
        fills: `UNIQUE(FILTER(${kinds},(${kinds}<>"")*(${kinds}<>"Summa"),""))`,
        wrap: true,
      },
      { heading: "Nyckel", wrap: true },
      { heading: "Får leverantörens faktura", wrap: true },
    ],
    said,
    furtherOfLast,
  );
  sheet.put(
    { row: placed.body.row, column: placed.columnOf("1") },
    Array.from({ length: rows }, (_, index): PlannedCell[] => {
      const kind = placed.cell("0", index);
      const when = (of: string): PlannedCell => formula(`=IF(${kind}="","",${of})`);
      return [
        when(joined(keys, `${kinds}=${kind}`)),
        payers === undefined ? null : when(joined(`TRIM(${payers})`, `(${ownKinds}=${kind})${inCentre}`)),
      ];
    }),
  );
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
function writeResponsibilities(
  sheet: SheetStack,
  request: CostRequest,
  { table, headings, texts }: NonNullable<CostRequest["responsibilities"]>,
  rows: number,
): void {
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
            fills: `FILTER(IF(${cells}="","",${cells}),${isThere},"")`,
            wrap: true,
          },
        ];
  });
  sheet.subtitle("Gränsdragningslista");
  writeList(sheet, rows + further, columns, texts, furtherOfLast);
}
