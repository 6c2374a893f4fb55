import { responsibilityShape } from "../../cells/tables/responsibility-table-shape";
import { defaultResponsibilities, type ListedCell } from "../../cells/costs/responsibilities";
import type { KindAnswers } from "../../domain/costs/responsibilities";
import { cellIn } from "../action/plan/cell-input";
import type { Plan, PlannedChange } from "../action/plan/plan";
import type { TableCells } from "../reading/contents";
import type { TableSheetText } from "../sheet/sheet-text";
import { tableSheet } from "../working-set/table-sheet";
import { blankRows, sheetNames } from "../working-set/working-set-plan";

interface ListChoices {
  /** Who may be responsible and get invoices, and what a cost may be split by, as this workbook has them. */
  readonly parties: readonly string[];
  readonly keys: readonly string[];
}

/** Excel takes a list of so many characters, and none with a comma in a word. */
const longestList = 255;

const fitting = (words: readonly string[]): readonly string[] | undefined => {
  const whole = words.filter((word) => !word.includes(","));
  return whole.length > 0 && whole.join(",").length <= longestList ? whole : undefined;
};

/** The list of responsibilities on a sheet of its own, with the key of each kind and where that comes from. */
export function listPlan(
  { kinds, answers }: { readonly kinds: readonly string[]; readonly answers?: KindAnswers },
  { parties, keys }: ListChoices,
  text: TableSheetText,
): Plan {
  const width = Object.keys(responsibilityShape.columns).length;
  const [, ...filled] = defaultResponsibilities(kinds, answers);
  const line = (cells: readonly string[]): (string | null)[] =>
    Array.from({ length: width }, (_, column) => cells[column] || null);
  const [who, key] = [fitting(parties), fitting(keys)];
  const sheet = tableSheet({
    name: sheetNames.responsibilities,
    shape: responsibilityShape,
    text,
    rows: [...filled, ...Array.from({ length: blankRows.responsibilities }, () => [])].map(line),
    words: { ...(who && { responsible: who, payer: who }), ...(key && { key }) },
  });
  return { action: "responsibility-list", sheets: [sheet], columns: [], writes: [], show: sheet.name };
}

/** Kinds and keys that a list lacks, in its empty cells. */
export function fillListPlan(sheet: string, cells: TableCells, additions: readonly ListedCell[]): Plan {
  const { row, column, values } = cells;
  return {
    action: "fill-list",
    sheets: [],
    columns: [],
    writes: [
      {
        sheet,
        area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
        cells: additions.map(
          (one): PlannedChange => ({
            row: one.row,
            column: one.column,
            expected: cellIn(cells, one.row, one.column),
            input: one.value,
          }),
        ),
      },
    ],
  };
}
