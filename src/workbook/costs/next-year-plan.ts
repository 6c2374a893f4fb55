import { formula } from "../action/plan/cell-input";
import {
  indexColumns,
  type IndexForKinds,
  type NextYearCosts,
} from "../../cells/costs/next-year/next-year-tables";
import { costColumns } from "../../cells/costs/headings/cost-headings";
import { partyColumns } from "../../cells/costs/headings/party-headings";
import { matchHeadings, type Columns } from "../../cells/ground/headings";
import type { Cell } from "../../cells/ground/cell";
import type { Plan } from "../action/plan/plan";
import type { SheetTop } from "../sheet/parts";
import type { SheetStack } from "../sheet/sheet-stack";
import { percent } from "./formulas";
import { freeTableName, tableNameOfYear } from "./table-names";
import { textLines } from "./text-lines";
import { tablesPlan, type NewTable } from "./table-plan";
import type { YearSheetsText } from "./year-sheets-text";

/** So many letters of a note are printed over a table of parties. */
const longestNote = 80;

/** Next year's tables, and what they are made from. */
interface NextYearRequest {
  /** As it stands in names: `2026`, or `2026–2027` for a year that is broken. */
  readonly year: string;
  readonly costs: { readonly table: string; readonly next: NextYearCosts };
  readonly parties: { readonly table: string; readonly cells: readonly (readonly Cell[])[] };
  readonly indexed: IndexForKinds | undefined;
  /** The names of the workbook's tables. */
  readonly taken: readonly string[];
  readonly text: Pick<YearSheetsText, "nextCosts" | "nextParties">;
}

/**
 * The tables of costs and parties for next year, each on a sheet of its own: values that people go on with. An indexed
 * rent alone is a formula, FC.INDEXHYRA of the base rent in its row and the index values above the table, so that it
 * follows them and can be read by whoever gets the invoice.
 */
export function nextYearPlan({ year, costs, parties, indexed, taken, text }: NextYearRequest): Plan {
  const costTable = freeTableName(tableNameOfYear(costs.table, year), taken);
  const partyTable = freeTableName(tableNameOfYear(parties.table, year), [...taken, costTable]);
  return tablesPlan("next-year", [
    costsOfYear(`Kostnader ${year}`, costTable, costs.next, indexed, text.nextCosts),
    {
      sheet: `Parter ${year}`,
      table: partyTable,
      text: {
        ...text.nextParties,
        notes: text.nextParties.notes.flatMap((note) => textLines(note, longestNote)),
      },
      cells: parties.cells,
      days: headingsOf(parties.cells[0], partyColumns, ["from", "till"]),
      amounts: [],
    },
  ]);
}

function costsOfYear(
  sheet: string,
  table: string,
  { cells, indexed: rents }: NextYearCosts,
  clause: IndexForKinds | undefined,
  text: SheetTop,
): NewTable {
  const [headings] = cells;
  const [amount] = headingsOf(headings, costColumns, ["amount"]);
  const [base = "", lowest = ""] = headingsOf(headings, indexColumns, ["base", "lowest"]);
  const planned: NewTable = {
    ...{ sheet, table, text, cells },
    days: headingsOf(headings, costColumns, ["from", "till"]),
    amounts: [amount, base, lowest].filter((one): one is string => Boolean(one)),
  };
  if (!clause || rents.length === 0 || amount === undefined) return planned;
  const indexed = new Set(rents.map(({ row }) => row - 1));
  return {
    ...planned,
    above: (stack) => {
      const index = writeIndex(stack, clause);
      return (heading, line, at) =>
        heading === amount && indexed.has(line)
          ? formula(`=FC.INDEXHYRA(${at(base)},${index},${at(lowest)})`)
          : undefined;
    },
  };
}

/** The index values, and what they make of what follows them; their cells as FC.INDEXHYRA takes them. */
function writeIndex(sheet: SheetStack, { baseIndex, index, indexedPart }: IndexForKinds): string {
  const figures = sheet.list({
    columns: [
      { key: "label", heading: "Index" },
      { key: "figure", heading: "" },
    ],
    lines: [
      ["Basindex", baseIndex],
      ["Nytt index", index],
      ["Andel som följer index", indexedPart],
      ["Faktor", null],
    ],
  });
  const [from, to, part] = [0, 1, 2].map((line) => figures.line(line, "figure")) as [string, string, string];
  sheet.put(figures.lineArea(3, "figure"), [[formula(`=1+${part}*(${to}/${from}-1)`)]], {
    numberFormat: "0.000000",
  });
  sheet.dress({ ...figures.area("figure"), rows: 3 }, { role: "input" });
  sheet.dress(figures.lineArea(2, "figure"), { numberFormat: percent });
  sheet.gap();
  return [from, to, part].join(",");
}

/** The headings as they stand in the table, of those columns that it has. */
function headingsOf<Key extends string>(
  row: readonly Cell[] | undefined,
  columns: Columns<Key>,
  keys: readonly Key[],
): string[] {
  const { columnOf } = matchHeadings(row ?? [], columns);
  return keys.flatMap((key) => {
    const column = columnOf[key];
    return column === undefined ? [] : [String(row?.[column])];
  });
}
