import type { Cell } from "../../../src/cells/ground/cell";
import { guessColumns } from "../../../src/cells/ledger/guess-columns";
import { readLedger, type LedgerAnswers, type ReadLedger } from "../../../src/cells/ledger/read-ledger";
import { cellsAsShown, type ShownTable } from "../../../src/cells/tables/cells-shown-otherwise";

/** What a ledger's headings, title and formats say of its amounts: nothing is multiplied unasked, and nothing but what is meant. */

const headings = ["Konto", "Period", "Ver.nr", "Belopp", "Moms"] as const;
const lines: readonly (readonly Cell[])[] = [
  [6010, 202501, 1, 120, 30],
  [6020, 202501, 2, 7.5, ""],
];

/** The ledger with a format on each of the column's numbers. */
function formatted(column: number, ...formats: readonly string[]): ShownTable {
  const otherwise = formats.flatMap((numberFormat, index) =>
    numberFormat === "" ? [] : [{ row: index + 1, column, numberFormat }],
  );
  return { values: [[...headings], ...lines], otherwise };
}

function read(table: ShownTable, choices?: LedgerAnswers): ReadLedger {
  const cells = cellsAsShown(table);
  const { columns } = guessColumns(cells[0] ?? [], cells.slice(1));
  return readLedger(cells, columns, choices, table.unitAbove);
}

const ore = ({ lines: found }: ReadLedger): unknown[] => found.map(({ amount, vat }) => [amount, vat]);
const kinds = ({ problems }: ReadLedger): unknown[] =>
  problems.map((problem) =>
    problem.kind === "factor"
      ? `${problem.factor} by ${problem.saidBy}: ${problem.unit}`
      : problem.kind === "shown"
        ? `${problem.cells.length} shown as ${problem.shown.kind}`
        : problem.kind,
  );

const tkr = '# ##0 "tkr"';

test("a column whose numbers are all shown in tkr is asked about, and is either, as a person says", () => {
  const table = formatted(3, tkr, tkr);
  expect(read(table)).toMatchObject({
    lines: [],
    problems: [
      {
        kind: "factor",
        saidBy: "format",
        unit: "tkr",
        factor: 1000,
        example: { row: 1, number: 120 },
      },
    ],
  });
  // Thousands: the VAT beside them says nothing, and is counted as they are.
  expect(ore(read(table, { factor: 1000 }))).toEqual([
    [12_000_000, 3_000_000],
    [750_000, undefined],
  ]);
  expect(ore(read(table, { factor: 1 }))).toEqual([
    [12_000, 3_000],
    [750, undefined],
  ]);
});

test.each([
  ["#,##0\\ \\t\\k\\r", "1000 by format: tkr"],
  ['0.0 "mkr"', "1000000 by format: mkr"],
  ['#,##0.00 "kSEK";-#,##0.00 "kSEK"', "1000 by format: kSEK"],
])("%s", (format, asked) => expect(kinds(read(formatted(3, format, format)))).toEqual([asked]));

test.each([
  // What is shown in thousands is a number of kronor, whether its unit is written out or not.
  ['# ##0, "tkr"'],
  ["#,##0,"],
  ['# ##0.00 "kr"'],
  ["General"],
])("%s is kronor", (format) =>
  expect(ore(read(formatted(3, format, format)))).toEqual([
    [12_000, 3_000],
    [750, undefined],
  ]),
);

test.each([
  ["only some of the amounts are shown in tkr", [tkr, ""], "1 shown as unit"],
  ["in tkr and in mkr", [tkr, '0 "mkr"'], "2 shown as unit"],
  ["in euro", ["[$€-2] #,##0", "[$€-2] #,##0"], "2 shown as unit"],
  ["as shares", ["0%", "0%"], "2 shown as percent"],
  ["as days", ["yyyy-mm-dd", ""], "1 shown as date"],
])("%s: no factor is offered, and the cells are told", (_, formats, told) => {
  expect(kinds(read(formatted(3, ...formats)))).toEqual([told]);
  // Nor does an answer that was given of another ledger read them.
  expect(read(formatted(3, ...formats), { factor: 1000 }).lines).toEqual([]);
});

test("what was agreed of one ledger does not multiply another that says nothing", () => {
  const table = formatted(3);
  expect(read(table, { factor: 1000 })).toMatchObject({ factor: undefined });
  expect(ore(read(table, { factor: 1000 }))).toEqual([
    [12_000, 3_000],
    [750, undefined],
  ]);
});

test("VAT that says kronor is kronor, beside amounts in thousands", () => {
  const values = [["Konto", "Period", "Ver.nr", "Belopp (tkr)", "Moms (kr)"], ...lines];
  expect(ore(read({ values }, { factor: 1000 }))).toEqual([
    [12_000_000, 3_000],
    [750_000, undefined],
  ]);
});

test("a title above is called one, and what it says holds of the amounts", () => {
  const table = { values: [[...headings], ...lines], unitAbove: "tkr" };
  expect(read(table).problems).toMatchObject([
    {
      kind: "factor",
      saidBy: "title",
      heading: "Belopp",
      unit: "tkr",
      factor: 1000,
    },
  ]);
  expect(ore(read(table, { factor: 1000 }))[0]).toEqual([12_000_000, 3_000_000]);
  expect(read({ ...table, unitAbove: "EUR" }).problems).toMatchObject([
    { kind: "unit", saidBy: "title", heading: "Belopp", unit: "EUR" },
  ]);
});

test("a heading in tkr above numbers that are shown in thousands: both readings are told by an example", () => {
  const values = [
    ["Konto", "Period", "Ver.nr", "Belopp (tkr)"],
    [6010, 202501, 1, 120_000],
  ];
  const table = { values, otherwise: [] };
  expect(read(table).problems).toMatchObject([{ saidBy: "heading", example: { number: 120_000 } }]);
  expect(ore(read(table, { factor: 1 }))).toEqual([[12_000_000, undefined]]);
});

test("a sum's own format is nobody's business", () => {
  const table = formatted(3, tkr, tkr);
  const values = [...table.values, ["Summa", "", "", 127.5, ""]];
  expect(kinds(read({ ...table, values }))).toEqual(["1000 by format: tkr"]);
});
