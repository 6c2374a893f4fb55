import { agreementShape, type AgreementColumn } from "../../cells/tables/follow-up-shapes";
import { formula, type Formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import { cellAddress } from "../address";

const { columns: shape, name: agreementTable } = agreementShape;

/** An agreement as it goes into the table: what is not known is left empty. */
export type AgreementRow = Readonly<
  Partial<Record<Exclude<AgreementColumn, "status" | "lastNotice" | "review">, PlannedCell>>
>;

interface AgreementText {
  readonly title: string;
  readonly note: string;
}

const top = 3;

/**
 * Days are counted by Excel itself, as EDATE counts; the status is that of FC.AVTALSSTATUS on the day that it is read. By
 * cells of the same row: Excel makes a calculated column of them, which follows new rows.
 */
function calculated(row: number): Readonly<Partial<Record<AgreementColumn, Formula>>> {
  const cell = (column: AgreementColumn): string => `$${cellAddress(row, keys.indexOf(column))}`;
  const [end, notice, reviewed] = [cell("end"), cell("notice"), cell("reviewed")];
  return {
    status: formula(
      `=FC.AVTALSSTATUS(${end},TODAY(),IF(ISNUMBER(${notice}),MAX(1,${notice}),6),${cell("extends")})`,
    ),
    lastNotice: formula(
      `=IF(AND(ISNUMBER(${end}),ISNUMBER(${notice})),EDATE(${end},-${notice}),"uppgift saknas")`,
    ),
    review: formula(
      `=IF(ISNUMBER(${reviewed}),IF(EDATE(${reviewed},12)<TODAY(),"för sent","i tid"),"uppgift saknas")`,
    ),
  };
}

const widths: Readonly<Record<AgreementColumn, number>> = {
  level: 10,
  centre: 22,
  agreement: 26,
  parties: 26,
  end: 16,
  extends: 10,
  extendsBy: 12,
  notice: 12,
  reviewed: 13,
  jobs: 18,
  list: 18,
  status: 16,
  lastNotice: 15,
  review: 14,
};
const wordsOf = (key: AgreementColumn): readonly string[] | undefined => {
  const { holds } = shape[key];
  return "words" in holds ? holds.words : undefined;
};
const days: readonly AgreementColumn[] = ["end", "reviewed", "lastNotice"];

const keys = Object.keys(shape) as AgreementColumn[];

/** The agreements of centres and of the county, one a row. At least one row, for a table has one. */
export function agreementSheet(rows: readonly AgreementRow[], text: AgreementText): PlannedSheet {
  const filled = rows.length > 0 ? rows : [{}];
  const body = { row: top + 1, rows: filled.length, columns: 1 };
  return {
    name: "Avtal",
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[text.note]], look: { role: "note" } },
      { row: top, column: 0, cells: [keys.map((key) => shape[key].heading)], look: { wrap: true } },
      {
        row: top + 1,
        column: 0,
        cells: filled.map((row) =>
          keys.slice(0, keys.indexOf("status")).map((key) => written(row[key as keyof AgreementRow])),
        ),
      },
      {
        row: top + 1,
        column: keys.indexOf("status"),
        cells: filled.map((_, row) => {
          const formulas = calculated(top + 1 + row);
          return keys.slice(keys.indexOf("status")).map((key) => formulas[key] ?? null);
        }),
      },
    ],
    tables: [{ name: agreementTable, row: top, column: 0, rows: filled.length + 1, columns: keys.length }],
    formats: days.map((key) => ({
      ...body,
      column: keys.indexOf(key),
      look: { numberFormat: "yyyy-mm-dd", align: "Right" },
    })),
    validations: keys.flatMap((key, column) => {
      const words = wordsOf(key);
      return words ? [{ ...body, column, words }] : [];
    }),
    columnWidths: Object.fromEntries(keys.map((key, column) => [column, widths[key]])),
    frozenRows: top + 1,
    frozenColumns: 2,
    page: { orientation: "landscape", titleRows: { first: top, last: top }, footer: text.title },
  };
}

const written = (cell: PlannedCell | undefined): PlannedCell => cell ?? null;
