import { isFormula } from "../../../src/workbook/action/plan/cell-input";
import { costColumns } from "../../../src/cells/costs/headings/cost-headings";
import { costOutline } from "../../../src/cells/costs/cost-outline";
import { invoiceMatrix } from "../../../src/cells/costs/invoice-matrix";
import { partyColumns } from "../../../src/cells/costs/headings/party-headings";
import { reviewSpecification } from "../../../src/cells/costs/review/review-specification";
import type { Review } from "../../../src/domain/costs/review/review";
import { matchHeadings, type Columns } from "../../../src/cells/ground/headings";
import { costSheetsText as swedishCostSheets } from "../../../src/text/sheets/cost-sheets.sv";
import type { CellInput, CellValue } from "../../../src/workbench/host/book";
import type { CostRequest } from "../../../src/workbook/costs/cost-request";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import { pairSheetNames } from "../../../src/workbook/costs/specification/pair-names";
import { reviewPlan } from "../../../src/workbook/costs/review/review-sheet";
import type { ReviewSheetRequest } from "../../../src/workbook/costs/review/review-sheet-request";
import type { SpecificationCells } from "../../../src/workbook/costs/review/specification-cells";
import { SampleBook } from "../../support/sample-book";
import { sheetsOf, tableSheetOf } from "./plan-in-engine";

type Cells = CellInput[][];

const books: SampleBook[] = [];
afterEach(() => books.splice(0).forEach((book) => book.close()));

/** Three organisations, one of which takes over in July; a credit, and VAT codes on some of the lines. */
const parties: Cells = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från", "Till"],
  ["MHV", "Regionen", 100, 1, null, null],
  ["BHV", "Regionen", 80, 1, null, 45_838],
  ["BHV", "Vårdbolaget", 80, 1, 45_839, null],
  ["ÖF", "Kommunen", 120, 1, null, null],
  ["Soc", "Kommunen", 60, 1, null, null],
];
const year = [45_658, 46_022];
const costs: Cells = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till", "Momskod"],
  ["Hyra", 1_000_000.01, null, "MHV", ...year, "K1"],
  ["El", -1234.56, null, "Kommunen", ...year, null],
  ["Samordnare", 99.99, null, "Soc", ...year, "K2"],
  ["Kaffe", 77.77, null, "Vårdbolaget", ...year, "K2"],
];
const shared = { costs, parties };

const headingsOf = <Key extends string>(
  row: CellInput[],
  columns: Columns<Key>,
): Partial<Record<Key, string>> =>
  Object.fromEntries(
    Object.entries(matchHeadings(row, columns).columnOf).map(([key, column]) => [key, row[column as number]]),
  ) as Partial<Record<Key, string>>;

const sources = {
  costs: { table: "tblKostnader", headings: headingsOf(costs[0]!, costColumns) },
  parties: { table: "tblParter", headings: headingsOf(parties[0]!, partyColumns) },
};
const tableSheets = [
  tableSheetOf("Parter", "tblParter", parties),
  tableSheetOf("Kostnader", "tblKostnader", costs),
];

async function opened(
  ...sheets: Parameters<typeof SampleBook.open>[0]["sheets"][number][]
): Promise<SampleBook> {
  const book = await SampleBook.open({ name: "bok.xlsx", sheets: [...tableSheets, ...sheets] }, "desktop");
  books.push(book);
  return book;
}

const shown = (book: SampleBook, sheet: string): CellValue[][] =>
  book.everything().find(({ name }) => name === sheet)!.values;

/** As Excel puts cells on the clipboard. */
const copied = (cells: readonly (readonly CellValue[])[]): string[][] =>
  cells.map((row) =>
    row.map((cell) => {
      // The engine of the tests makes a 0 of the empty texts that FILTER passes on, where Excel shows nothing.
      if (cell === null || cell === 0) return "";
      const shares = { style: "percent", minimumFractionDigits: 2 } as const;
      if (typeof cell !== "number") return String(cell);
      return Math.abs(cell) < 1 && !Number.isInteger(cell * 100)
        ? cell.toLocaleString("sv-SE", shares)
        : cell.toLocaleString("sv-SE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    }),
  );

test.each([false, true])(
  "every pair's whole sheet is understood, rounded to kronor: %s",
  async (roundsToKronor) => {
    const request: CostRequest = {
      ...sources,
      roundsToKronor,
      outline: costOutline(costs, parties, undefined, true),
      text: swedishCostSheets,
    };
    const plan = costSheetsPlan(request, { invoices: true, internal: false });
    const book = await opened(...sheetsOf(plan));
    const names = pairSheetNames(request);
    expect(names.length).toBeGreaterThan(3);
    for (const [index, name] of names.entries()) {
      const { biller, charged, lines } = request.outline.pairs[index]!;
      for (const cells of [shown(book, name), copied(shown(book, name))]) {
        const review = reviewSpecification(cells, shared);
        const { right, ...others } = review.counts;
        expect([name, others, review.wrongSums, review.remarks]).toEqual([
          name,
          { deviating: 0, missing: 0, unchecked: 0 },
          0,
          [],
        ]);
        expect(right).toBe(lines.length);
        expect([review.biller, review.charged]).toEqual([biller, charged]);
        const roles = review.sums.map(({ role }) => role);
        expect(roles).toEqual(expect.arrayContaining(["sum", "total", "vat"]));
        // Where VAT comes to it the invoice rounds, and the specification does not.
        const isTaxed = lines.some((line) => line[10] !== "");
        expect(roles.includes("rounding")).toBe(roundsToKronor && !isTaxed);
      }
    }
  },
);

const requestFor = (
  review: Review,
  source: SpecificationCells | undefined,
  more: Partial<ReviewSheetRequest> = {},
): ReviewSheetRequest => ({
  review,
  source,
  tables: review.isCompared
    ? { sources, lines: invoiceMatrix(costs, parties, undefined, undefined).slice(1) }
    : undefined,
  remarks: review.lines.map(({ findings }) => findings.map(({ kind }) => kind).join(" ")),
  sumRemarks: review.sums.map(() => ""),
  text: { title: "Granskning", notes: ["En rad."], tables: { title: "Underlag", notes: ["En rad."] } },
  ...more,
});

/** The rows of the sheet below its headings, by heading. */
function rowsOf(book: SampleBook): Record<string, CellValue>[] {
  const cells = shown(book, "Granskning");
  const head = cells.findIndex((row) => row.includes("Skillnad") && row.includes("Bedömning"));
  const headings = cells[head]!.map(String);
  return cells
    .slice(head + 1)
    .map((row) => Object.fromEntries(row.map((cell, column) => [headings[column] as string, cell])));
}

const cellOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

const specification = (): Cells => invoiceMatrix(costs, parties, undefined, undefined) as Cells;

const onSheet = (values: Cells): SpecificationCells => ({
  sheet: "Från regionen's",
  area: { row: 3, column: 1, rows: values.length, columns: values[0]!.length },
  isWholeSheet: false,
  values,
});

/** The specification on a sheet of its own, not in its corner. */
const sheetWith = (values: Cells): ReturnType<typeof tableSheetOf> => ({
  name: "Från regionen's",
  cells: [[], [], [], ...values.map((row) => [null, ...row])],
  tables: [],
});

const numbers = (rows: Record<string, CellValue>[], heading: string): unknown[] =>
  rows.map((row) => (row[heading] === "" ? null : row[heading]));

describe("a specification that is in the workbook", () => {
  test("its cells are read live: the differences follow it, and the tables", async () => {
    const values = specification();
    const count = values.length - 1;
    const review = reviewSpecification(values, shared);
    const plan = reviewPlan(requestFor(review, onSheet(values)));
    const book = await opened(sheetWith(values), ...sheetsOf(plan));
    const before = rowsOf(book).slice(0, count);
    expect(numbers(before, "Skillnad")).toEqual(Array(count).fill(0));
    expect(numbers(before, "Belopp i specifikationen")).toEqual(values.slice(1).map((row) => row[9]));
    expect(numbers(before, "Enligt tabellerna")).toEqual(values.slice(1).map((row) => row[9]));
    expect(numbers(before, "Rad")).toEqual(values.slice(1).map((_, index) => index + 5));
    expect(rowsOf(book)[count]).toMatchObject({ Kostnadsslag: "Summa", Skillnad: 0 });

    // 100 kr more on the first line, which stands in row 5; its amount in column K.
    await book.write("Från regionen's", cellOf(4, 10), (values[1]![9] as number) + 100);
    expect(rowsOf(book)[0]).toMatchObject({ Skillnad: 100 });
    expect(rowsOf(book)[count]).toMatchObject({ Skillnad: 100 });

    // MHV's area changes, and with it what the tables give.
    await book.write("Parter", "C2", 140);
    const changed = parties.map((row) =>
      row[0] === "MHV" ? row.map((cell, at) => (at === 2 ? 140 : cell)) : row,
    );
    const after = invoiceMatrix(costs, changed, undefined, undefined);
    expect(numbers(rowsOf(book).slice(0, count), "Enligt tabellerna")).toEqual(
      after.slice(1).map((row) => row[9]),
    );
  });

  test("a number that stands as a text is written as a number, so that the formulas count with it", async () => {
    const values = specification().map((row, index) =>
      index === 1 ? row.map((cell, column) => (column === 9 ? "1 000,00 kr" : cell)) : row,
    );
    const review = reviewSpecification(values);
    const book = await opened(
      sheetWith(values),
      ...sheetsOf(reviewPlan(requestFor(review, onSheet(values)))),
    );
    expect(rowsOf(book)[0]).toMatchObject({
      "Belopp i specifikationen": 1000,
      Skillnad: review.lines[0]!.difference,
      Bedömning: "Avviker",
      Anmärkning: "amount",
    });
  });
});

/** Everything that can be wrong at once, in a specification with its sums below. */
function wrong(): Cells {
  const cells = specification().map((row) => [...row]);
  const change = (row: number, column: number, value: CellInput): void => {
    cells[row]![column] = value;
  };
  change(1, 9, (cells[1]![9] as number) + 0.01);
  change(2, 7, "enligt avtal");
  change(2, 8, null);
  change(3, 9, "se bilaga");
  change(4, 5, (cells[4]![5] as number) + 1000);
  cells.splice(5, 1);
  cells.push(["Regionen", "Kommunen", "Fika", "", "ÖF", 10, "Yta", "1 av 2", 0.5, 5, "", "Regionen"]);
  const sum = ["Summa", ...Array<CellInput>(8).fill(null), 12_345.67];
  return [...cells, sum, ["Öresutjämning", ...Array<CellInput>(8).fill(null), 0.33]];
}

test.each(["with the tables", "by itself"])(
  "what was pasted is kept, and differs on the sheet as in the pane: %s",
  async (how) => {
    const cells = wrong();
    const review = reviewSpecification(copiedLines(cells), how === "by itself" ? undefined : shared);
    const plan = reviewPlan(requestFor(review, undefined));
    expect(plan.sheets.map(({ name }) => name)).toEqual(
      how === "by itself" ? ["Granskning"] : ["Granskning – underlag", "Granskning"],
    );
    const book = await opened(...sheetsOf(plan));
    const rows = rowsOf(book);
    const count = review.lines.length;
    expect(numbers(rows.slice(0, count), "Skillnad")).toEqual(
      review.lines.map(({ difference }) => difference ?? null),
    );
    expect(new Set(review.lines.map(({ verdict }) => verdict)).size).toBeGreaterThan(2);
    expect(rows[count]).toMatchObject({ Skillnad: review.difference });
    const sums = rows.slice(count + 3, count + 5);
    expect(numbers(sums, "Omräknat ur raden")).toEqual(review.sums.map(({ expected }) => expected));
    expect(numbers(sums, "Skillnad")).toEqual(review.sums.map(({ difference }) => difference));
    expect(sums.map((row) => row.Bedömning)).toEqual(["Avviker", expect.any(String)]);
  },
);

/** Amounts as texts, shares and calculations as they are. */
function copiedLines(cells: Cells): Cells {
  return cells.map((row, index) =>
    index === 0
      ? row
      : row.map((cell, column) =>
          typeof cell === "number" && column !== 8
            ? cell.toLocaleString("sv-SE", { minimumFractionDigits: 2 })
            : cell,
        ),
  );
}

test("rounded shares, a line that stands twice and days that the period has not differ on the sheet as in the pane", async () => {
  const head = ["Kostnadsslag", "Period", "Verksamhet", "Helt belopp", "Beräkning", "Andel", "Belopp"];
  const period = "2025-01-01–2025-12-31";
  const cells: Cells = [
    head,
    ["Hyra", period, "MHV", 1_000_000, "", "27,65 %", 276_450],
    ["Hyra", period, "BHV", 1_000_000, "", "27,65 %", 276_600],
    ["El", period, "MHV", 100, "1 av 3", "", 33.34],
    ["El", period, "MHV", 100, "1 av 3", "", 33.34],
    ["Städ", period, "MHV", 365_000, "184 av 366 dagar × 1 av 2 m²", "", 91_748.63],
    ["Städ", period, "BHV", 365_000, "3 av 2 m²", "", 547_500],
  ];
  const review = reviewSpecification(cells);
  const book = await opened(...sheetsOf(reviewPlan(requestFor(review, undefined))));
  const differences = numbers(rowsOf(book).slice(0, 6), "Skillnad");
  expect(differences).toEqual([0, 100, 0, 33.34, -251.37, null]);
  expect(review.lines.map(({ difference }) => difference ?? null)).toEqual(differences);
});

test("nothing that was pasted becomes a formula", () => {
  const cells: Cells = [
    ["Kostnadsslag", "Verksamhet", "Helt belopp", "Beräkning", "Belopp"],
    ['=HYPERLINK("http://x")', "+cmd", 100, "hela beloppet", 100],
  ];
  const [sheet] = reviewPlan(requestFor(reviewSpecification(cells), undefined)).sheets;
  const written = sheet!.blocks.flatMap((block) => block.cells.flat());
  expect(written).toContain('=HYPERLINK("http://x")');
  expect(written).toContain("+cmd");
  expect(written.filter((cell) => isFormula(cell) && cell.formula.startsWith("=H"))).toEqual([]);
});
