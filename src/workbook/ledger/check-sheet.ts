import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedBlock, PlannedFormat, PlannedSheet } from "../action/plan/plan";
import { cellAddress } from "../address";
import { literal, money } from "../costs/formulas";
import { heading, sheetTop } from "../costs/sheet-top";
import { fixedCell } from "../sheet/placed";
import { tableColumn } from "../structured-reference";
import { costColumns } from "../../cells/costs/columns/cost-columns";

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

const columnsOfAccounts = { lines: 3, sum: 4, leftOut: 5, taken: 6 } as const;

/** The ledger less what was left out is the table of costs, in live formulas; and the same account by account. */
export function ledgerCheckSheet({
  source,
  sum,
  accounts,
  remarks,
  table,
  text,
}: LedgerCheckRequest): PlannedSheet {
  const top = sheetTop({ title: text.title, notes: [...text.notes, source, ...remarks] });
  const first = top.rows + 1;
  const headingRow = first + 7;
  const body = headingRow + 1;
  const sums = body + accounts.length;
  const sumOf = (column: keyof typeof columnsOfAccounts): string =>
    fixedCell(sums, columnsOfAccounts[column]);
  const [ledger, leftOut, remaining, costs, difference] = [0, 1, 2, 3, 4].map((row) =>
    fixedCell(first + row, 1),
  ) as [string, string, string, string, string];
  const figures: readonly (readonly [string, PlannedCell])[] = [
    [text.ledger, formula(`=${sum ?? sumOf("sum")}`)],
    [text.leftOut, formula(`=${sumOf("leftOut")}`)],
    [text.remaining, formula(`=${ledger}-${leftOut}`)],
    [text.costs(table), formula(`=SUM(${tableColumn(table, costColumns.amount.heading)})`)],
    [text.difference, formula(`=ROUND(${remaining}-${costs},2)`)],
  ];
  return {
    name: ledgerCheckName,
    ifTaken: "number",
    blocks: [
      ...top.blocks,
      { row: first, column: 0, cells: figures.map(([label]) => [label]) },
      { row: first, column: 1, cells: figures.map(([, formula]) => [formula]) },
      {
        row: first + 5,
        column: 0,
        cells: [[formula(`=IF(${difference}=0,${literal(text.right)},${literal(text.wrong)})`)]],
        look: { role: "sum" },
      },
      heading(headingRow, 0, text.headings),
      ...accountBlocks(accounts, body, text),
    ],
    formats: [
      { row: first, column: 1, rows: figures.length, columns: 1, look: { numberFormat: money } },
      { row: first + 4, column: 0, rows: 1, columns: 2, look: { role: "sum" } },
      ...formatsOf(body, accounts.length + 1),
    ],
    columnWidths: { 0: 30, 1: 26, 2: 26, 3: 8, 4: 16, 5: 16, 6: 16 },
    gridLines: false,
    page: {
      orientation: "landscape",
      titleRows: { first: headingRow, last: headingRow },
      footer: text.title,
    },
  };
}

function accountBlocks(
  accounts: readonly CheckedAccount[],
  body: number,
  text: LedgerCheckText,
): PlannedBlock[] {
  const { sum, leftOut } = columnsOfAccounts;
  const last = body + accounts.length - 1;
  const total = (column: number): PlannedCell =>
    accounts.length === 0 ? 0 : formula(`=SUM(${cellAddress(body, column)}:${cellAddress(last, column)})`);
  const taken = (row: number): PlannedCell =>
    formula(`=${cellAddress(row, sum)}-${cellAddress(row, leftOut)}`);
  return [
    ...(accounts.length > 0
      ? [
          {
            row: body,
            column: 0,
            cells: accounts.map((one): PlannedCell[] => [
              one.account,
              one.text,
              one.kind,
              one.lines,
              one.sum,
              one.leftOut,
            ]),
          },
          { row: body, column: 6, cells: accounts.map((_, index) => [taken(body + index)]) },
        ]
      : []),
    {
      row: last + 1,
      column: 0,
      cells: [[text.sum, null, null, total(3), total(4), total(5), total(6)]],
      look: { role: "sum" },
    },
  ];
}

const formatsOf = (row: number, rows: number): PlannedFormat[] => [
  { row, column: 4, rows, columns: 3, look: { numberFormat: money } },
];
