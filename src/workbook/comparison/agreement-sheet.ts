import { agreementShape, type AgreementColumn } from "../../cells/tables/follow-up-table-shapes";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import type { Line } from "../sheet/parts";
import { SheetStack } from "../sheet/sheet-stack";

const { columns: shape, name: agreementTable } = agreementShape;

/** An agreement as it goes into the table: what is not known is left empty. */
export type AgreementRow = Readonly<
  Partial<Record<Exclude<AgreementColumn, "status" | "lastNotice" | "review">, PlannedCell>>
>;

interface AgreementText {
  readonly title: string;
  readonly note: string;
}

/**
 * Days are counted by Excel itself, as EDATE counts; the status is that of FC.AVTALSSTATUS on the day that it is read. By
 * cells of the same row: Excel makes a calculated column of them, which follows new rows.
 */
function calculated(key: AgreementColumn, at: (column: AgreementColumn) => string): PlannedCell | undefined {
  const cell = (column: AgreementColumn): string => `$${at(column)}`;
  const [end, notice, reviewed] = [cell("end"), cell("notice"), cell("reviewed")];
  switch (key) {
    case "status":
      return formula(
        `=FC.AVTALSSTATUS(${end},TODAY(),IF(ISNUMBER(${notice}),MAX(1,${notice}),6),${cell("extends")})`,
      );
    case "lastNotice":
      return formula(
        `=IF(AND(ISNUMBER(${end}),ISNUMBER(${notice})),EDATE(${end},-${notice}),"uppgift saknas")`,
      );
    case "review":
      return formula(
        `=IF(ISNUMBER(${reviewed}),IF(EDATE(${reviewed},12)<TODAY(),"för sent","i tid"),"uppgift saknas")`,
      );
    default:
      return undefined;
  }
}

const widths: Readonly<Record<AgreementColumn, number>> = {
  level: 8,
  centre: 18,
  agreement: 18,
  parties: 17,
  end: 16,
  extends: 9,
  extendsBy: 9,
  notice: 11,
  reviewed: 11,
  jobs: 20,
  list: 20,
  status: 15,
  lastNotice: 12,
  review: 11,
};
const days: ReadonlySet<AgreementColumn> = new Set(["end", "reviewed", "lastNotice"]);
const months: ReadonlySet<AgreementColumn> = new Set(["extendsBy", "notice"]);

/** All fourteen on one lying page: what people write goes on in a line below, and all of a row begins at its top. */
const columns = (Object.keys(shape) as AgreementColumn[]).map((key): SheetColumn<AgreementColumn> => {
  const { heading, holds } = shape[key];
  return {
    ...{ key, heading, width: widths[key] },
    wrap: true,
    ...(days.has(key) && { numberFormat: "yyyy-mm-dd" }),
    ...(months.has(key) && { numberFormat: "0" }),
    ...("words" in holds && { words: holds.words }),
  };
});

/** The agreements of centres and of the county, one a row. At least one row, for a table has one. */
export function agreementSheet(rows: readonly AgreementRow[], text: AgreementText): PlannedSheet {
  const sheet = new SheetStack(
    "Avtal",
    { title: text.title, notes: [text.note] },
    { gridLines: true, orientation: "landscape", frozenColumns: 2 },
  );
  const filled = rows.length > 0 ? rows : [{}];
  const { body } = sheet.table({
    name: agreementTable,
    columns,
    lines: filled.map(
      (row): Line<AgreementColumn> =>
        (at) =>
          columns.map(({ key }) => calculated(key, at) ?? row[key as keyof AgreementRow] ?? null),
    ),
    repeats: true,
  });
  sheet.fit(body);
  return sheet.plan();
}
