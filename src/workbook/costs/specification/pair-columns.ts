import type { PairOutline } from "../../../cells/costs/cost-outline";
import { laidOutColumns, type LaidOutColumn } from "../../../cells/costs/specification/specification-layout";
import type { PlannedCell } from "../../action/plan/cell-input";
import type { PlannedHeight } from "../../action/plan/plan";
import type { SheetColumn } from "../../sheet/columns";
import { wholeWords, type WordColumn } from "../../sheet/whole-words";
import type { CostRequest } from "../cost-request";
import { money, percent } from "../formulas";
import { rowHeights, wrappedLines } from "../row-heights";
import { billerAt, chargedAt } from "./pair-head";

export type PairColumn = Exclude<LaidOutColumn, "biller" | "charged">;

/** In characters: amounts of millions, most of the field's words whole, and all of it at nine points on a page. */
const widths: Readonly<Record<PairColumn, number>> = {
  kind: 24,
  paid: 18.5,
  period: 12.5,
  verksamhet: 23,
  whole: 17.5,
  key: 16,
  calculation: 28,
  share: 9.5,
  amount: 14.5,
  vatCode: 11.5,
};

export const shown = laidOutColumns.filter((column): column is PairColumn => column in widths);

/** Those that hold no words. */
export const figures: Readonly<Partial<Record<PairColumn, string>>> = {
  whole: money,
  share: percent,
  amount: money,
};

/** Those that give way to the others' words. */
const least: Readonly<Partial<Record<PairColumn, number>>> = { whole: 15, calculation: 23 };

/** A column of a specification, which has a width. */
type WideColumn = SheetColumn<PairColumn> & { readonly width: number };

const headingOf = ({ outline }: CostRequest, key: PairColumn): string =>
  outline.headings[laidOutColumns.indexOf(key)] ?? "";

/** The columns of a pair's specification, as its lines have them: no word of these or of its head is parted. */
export function columnsOf(request: CostRequest, pair: PairOutline): WideColumn[] {
  const fitted = wholeWords(
    shown.map((key, index) => ({
      width: widths[key],
      ...(least[key] !== undefined && { least: least[key] }),
      ...wordsOf(request, pair, key, index),
    })),
  );
  return shown.map((key, index): WideColumn => {
    const figure = figures[key];
    return {
      key,
      heading: headingOf(request, key),
      width: fitted[index] ?? widths[key],
      wrap: true,
      ...(figure !== undefined && { numberFormat: figure }),
      ...(key === "vatCode" && { align: "Center" as const }),
    };
  });
}

/** What stands in a column of the lines, and above it in the head. Headings, sums and the two organisations are bold. */
function wordsOf(
  request: CostRequest,
  { rows, biller, charged }: PairOutline,
  key: PairColumn,
  index: number,
): Pick<WordColumn, "texts" | "bold"> {
  const column = laidOutColumns.indexOf(key);
  const said = (isLine: boolean): string[] =>
    key in figures
      ? []
      : rows.flatMap(({ is, cells }) => ((is === "line") === isLine ? [String(cells[column] ?? "")] : []));
  const inHead = index === billerAt.value ? [biller] : index === chargedAt.value ? [charged] : [];
  const { head = {}, outline } = request;
  const { reference, account, address } = outline.contacts[outline.organisations.indexOf(charged)] ?? {};
  const below =
    index === billerAt.value
      ? [head.property, head.agreement]
      : index === chargedAt.value
        ? [reference, account, address]
        : [];
  return {
    texts: [...said(true), ...below.flatMap((text) => (text && goesOnBelow(text, index) ? [text] : []))],
    bold: [headingOf(request, key), ...said(false), ...inHead.filter((name) => goesOnBelow(name, index))],
  };
}

/** It is longer than the columns of the head that stand empty for it. */
const goesOnBelow = (name: string, index: number): boolean =>
  wrappedLines([name, shown.slice(index, index + 2).reduce((sum, key) => sum + widths[key], 0)]) > 1;

/** The headings stand in two lines where a supplier's and a voucher's are one. */
export const headingHeight = (columns: readonly WideColumn[], row: number): PlannedHeight[] =>
  // What is bold is wider than what is not.
  rowHeights(row, [columns.map(({ heading, width }) => [heading, width - 2] as const)]);

/** What a laid out row holds in the columns of a pair's sheet. */
export const pairCells = (cells: readonly (string | number)[]): PlannedCell[] =>
  shown.map((key) => {
    const cell = cells[laidOutColumns.indexOf(key)];
    return cell === "" ? null : (cell ?? null);
  });

/** Where the sums stand, beside the two organisations: their words, and their figures under those of the lines. */
export const at = {
  label: shown.indexOf("calculation"),
  value: shown.indexOf("amount"),
} as const;
