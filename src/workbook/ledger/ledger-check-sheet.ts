import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { Area } from "../address";
import { literal, money } from "../costs/formulas";
import type { SheetColumn } from "../sheet/columns";
import type { Line } from "../sheet/parts";
import { fixedCell } from "../sheet/placed";
import { wrapLongTexts } from "../sheet/long-texts";
import { SheetStack } from "../sheet/sheet-stack";
import { tableColumn } from "../action/plan/structured-reference";
import { costColumns } from "../../cells/costs/headings/cost-headings";

/** An account with what it has in the ledger, and how much of that was left out; in kronor. */
interface CheckedAccount {
  readonly account: string;
  readonly text: string;
  readonly kind: string;
  readonly lines: number;
  readonly sum: number;
  readonly leftOut: number;
}

export interface LedgerCheckRequest {
  /** What the ledger is: an address or a file's name, and how many lines. */
  readonly source: string;
  /** The ledger's own sum as a formula over its cells; absent where it is a file, or holds numbers as texts. */
  readonly sum?: string | undefined;
  readonly accounts: readonly CheckedAccount[];
  /** What was passed: totals, notes of the file, what was chosen. */
  readonly remarks: readonly string[];
  /** The table of costs. */
  readonly table: string;
  readonly text: LedgerCheckText;
}

export interface LedgerCheckText {
  readonly title: string;
  readonly notes: readonly string[];
  readonly ledger: string;
  readonly leftOut: string;
  readonly remaining: string;
  readonly costs: (table: string) => string;
  readonly difference: string;
  readonly right: string;
  readonly wrong: string;
  readonly headings: readonly [
    account: string,
    text: string,
    kind: string,
    lines: string,
    sum: string,
    leftOut: string,
    taken: string,
  ];
  readonly sum: string;
}

const ledgerCheckName = "Avstämning huvudbok";

const accountKeys = ["account", "text", "kind", "lines", "sum", "leftOut", "taken"] as const;
type AccountColumn = (typeof accountKeys)[number];

const widths: Readonly<Record<AccountColumn, number>> = {
  ...{ account: 30, text: 26, kind: 26, lines: 8 },
  ...{ sum: 16, leftOut: 16, taken: 16 },
};

const kronor: ReadonlySet<AccountColumn> = new Set(["sum", "leftOut", "taken"]);

const columnsOf = ({ headings }: LedgerCheckText): SheetColumn<AccountColumn>[] =>
  accountKeys.map((key, index) => ({
    key,
    heading: headings[index] ?? "",
    width: widths[key],
    ...(kronor.has(key) && { numberFormat: money }),
  }));

/** The ledger less what was left out is the table of costs, in live formulas; and the same account by account. */
export function ledgerCheckSheet(request: LedgerCheckRequest): PlannedSheet {
  const { source, remarks, text } = request;
  const sheet = new SheetStack(
    ledgerCheckName,
    { title: text.title, notes: [...text.notes, source, ...remarks] },
    { orientation: "landscape" },
  );
  const figures = sheet.reserve(5, 2);
  const verdict = sheet.reserve(1);
  sheet.gap();
  const sums = writeAccounts(sheet, request);
  writeFigures(sheet, figures, sums, request);
  const difference = fixedCell(figures.row + 4, 1);
  sheet.put(verdict, [[formula(`=IF(${difference}=0,${literal(text.right)},${literal(text.wrong)})`)]], {
    role: "sum",
  });
  return sheet.plan();
}

type Sums = Readonly<Record<"sum" | "leftOut", string>>;

/** Account by account, with their sums below; where these stand. */
function writeAccounts(sheet: SheetStack, { accounts, text }: LedgerCheckRequest): Sums {
  const list = sheet.list({
    columns: columnsOf(text),
    lines: accounts.map(
      (one): Line<AccountColumn> =>
        (at) => [
          ...[one.account, one.text, one.kind, one.lines, one.sum, one.leftOut],
          formula(`=${at("sum")}-${at("leftOut")}`),
        ],
    ),
  });
  wrapLongTexts(
    sheet,
    list,
    accounts.map(({ account, text: name, kind }) => [account, name, kind]),
  );
  sheet.repeatOnPages(list.head, list.head);
  const total = (key: AccountColumn): PlannedCell =>
    accounts.length === 0 ? 0 : formula(`=SUM(${list.cells(key)})`);
  const sums = sheet.add(
    [[text.sum, null, null, total("lines"), total("sum"), total("leftOut"), total("taken")]],
    { look: { role: "sum" } },
  );
  sheet.dress({ ...list.area("sum", "taken"), row: sums.row, rows: 1 }, { numberFormat: money });
  const sumOf = (key: AccountColumn): string => fixedCell(sums.row, list.columnOf(key));
  return { sum: sumOf("sum"), leftOut: sumOf("leftOut") };
}

/** The ledger, what was left out, what remains, the table of costs, and the difference of the two. */
function writeFigures(
  sheet: SheetStack,
  area: Area,
  sums: Sums,
  { sum = sums.sum, table, text }: LedgerCheckRequest,
): void {
  const [ledger, leftOut, remaining, costs] = [0, 1, 2, 3].map((line) => fixedCell(area.row + line, 1));
  const lines: readonly (readonly [string, PlannedCell])[] = [
    [text.ledger, formula(`=${sum}`)],
    [text.leftOut, formula(`=${sums.leftOut}`)],
    [text.remaining, formula(`=${ledger}-${leftOut}`)],
    [text.costs(table), formula(`=SUM(${tableColumn(table, costColumns.amount.heading)})`)],
    [text.difference, formula(`=ROUND(${remaining}-${costs},2)`)],
  ];
  sheet.put(area, lines);
  sheet.dress({ ...area, column: 1, columns: 1 }, { numberFormat: money });
  sheet.dress({ ...area, row: area.row + lines.length - 1, rows: 1 }, { role: "sum" });
}
