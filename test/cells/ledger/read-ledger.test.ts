import fc from "../../support/properties";
import { guessColumns } from "../../../src/cells/ledger/guess-columns";
import { readLedger, type LedgerAnswers, type ReadLedger } from "../../../src/cells/ledger/read-ledger";
import type { Unbooked } from "../../../src/cells/ledger/ledger-problem";
import { costRow } from "../../../src/cells/ledger/cost-rows";
import { costsOfLedger } from "../../../src/domain/ledger/costs-of-ledger";
import type { Cell } from "../../../src/cells/ground/cell";

type Rows = readonly (readonly Cell[])[];

function read(cells: Rows, choices?: LedgerAnswers): ReadLedger {
  const { columns } = guessColumns(cells[0] ?? [], cells.slice(1));
  return readLedger(cells, columns, choices);
}

const january = { from: 45_658, till: 45_688 };

describe("exports as systems write them", () => {
  test("Unit4: a code's name under (T), month as a number", () => {
    const { lines, problems } = read([
      ["Ansvar", "Ansvar (T)", "Konto", "Konto (T)", "Period", "Ver.nr", "Resk.nr (T)", "Text", "Belopp"],
      [4711, "FC Björken", 6010, "Lokalhyra", 202501, 10_001, "Fastighets AB", "Hyra januari", 20_000.1],
    ]);
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      {
        row: 1,
        account: "6010",
        accountText: "Lokalhyra",
        amount: 2_000_010,
        vat: undefined,
        period: january,
        voucher: "10001",
        supplier: "Fastighets AB",
        text: "Hyra januari",
        codes: { Ansvar: "4711" },
      },
    ]);
  });

  test("a VAT code follows its line: ways of writing one code are one, an empty cell is none", () => {
    const { lines } = read([
      ["Konto", "Konto (T)", "Period", "Ver.nr", "Momskod", "Belopp"],
      ...["25 %", 0.25, "25", "6 %", "", null].map((code, index) => [
        ...[6010, "Lokalhyra", 202501, index + 1, code],
        100,
      ]),
    ]);
    expect(lines.map(({ vatCode }) => vatCode)).toEqual([
      "25 %",
      "25 %",
      "25 %",
      "6 %",
      undefined,
      undefined,
    ]);
    expect(costRow(costsOfLedger(lines, new Map(), "line").costs[1]!, {})).toMatchObject({ vatCode: "25 %" });
  });

  test("Visma and Fortnox: series, debit and credit, date", () => {
    const { lines } = read([
      ["Konto", "Benämning", "Serie", "Vernr", "Datum", "Text", "Debet", "Kredit", "Saldo"],
      ["5010", "Lokalhyra", "A", 12, "2025-01-31", "Hyra", "1 200,50", "", "1 200,50"],
      ["5010", "Lokalhyra", "A", 13, "20250131", "Rättelse", "", "200,-", "1 000,50"],
    ]);
    expect(lines.map(({ voucher, amount, period }) => [voucher, amount, period])).toEqual([
      ["A 12", 120_050, january],
      ["A 13", -20_000, january],
    ]);
  });

  test("Raindance: texts as numbers, account and text in one cell, VAT beside", () => {
    const { lines } = read([
      ["Verdatum", "Vernr", "Konto", "Objekt", "Motpart", "Leverantörsnamn", "Moms", "Belopp, kr"],
      ["2025-01-15", "E250001", "6010 Lokalhyra", "77", "", "Hus AB", "250,00", "1 000,00-"],
      ["2025-01-15", "E250002", "6010 Lokalhyra", "77", "", "Hus AB", "250,00", "-1 000,00"],
      ["2025-01-15", "E250003", "6020 El", "78", "", "Kraft AB", "", "3 000,00"],
      ["2025-01-15", "E250004", "6020 El", "78", "", "Kraft AB", "", "3 000,00"],
    ]);
    expect(lines[0]).toMatchObject({
      account: "6010",
      accountText: "Lokalhyra",
      amount: -100_000,
      vat: 25_000,
    });
    expect(lines[3]).toMatchObject({
      account: "6020",
      accountText: "El",
      codes: { Objekt: "78", Motpart: "" },
    });
  });

  test("headings that say nothing: by what stands below them", () => {
    const headings = ["Kol1", "Kol2", "Kol3", "Kol4"];
    const rows = [
      [202501, 6010, "Hyra", 1200.5],
      [202502, 6010, "Hyra", 1300],
      [202503, 6020, "El", -12.25],
    ];
    expect(guessColumns(headings, rows)).toEqual({
      columns: { period: 0, account: 1, amount: 3 },
      byContents: ["period", "account", "amount"],
      amounts: [],
      notBooked: [],
    });
  });
});

const booked = ({ lines, problems }: Pick<ReadLedger, "lines" | "problems">): unknown =>
  problems.length > 0
    ? problems
    : lines.map(({ account, accountText, amount }) => `${account} ${accountText} ${amount}`);

describe("reports of the ledger, account by account", () => {
  test.each<[string, Rows]>([
    [
      "the account stands above its lines, with its name in the same cell",
      [
        ["Konto", "Datum", "Ver.nr", "Text", "Debet", "Kredit"],
        ["6010 Lokalhyra", "", "", "", "", ""],
        ["", "2025-01-15", "A 12", "Hyra jan", 1000, ""],
        ["", "2025-02-15", "A 13", "Hyra feb", 1000, ""],
        ["Summa 6010", "", "", "", 2000, ""],
        ["6020 El", "", "", "", "", ""],
        ["", "2025-01-15", "A 14", "El", 300, ""],
        ["", "2025-01-20", "A 15", "Rättelse", "", 100],
      ],
    ],
    [
      "the account's name stands beside it",
      [
        ["Konto", "Namn", "Datum", "Ver.nr", "Text", "Debet", "Kredit"],
        [6010, "Lokalhyra", "", "", "", "", ""],
        ["", "", "2025-01-15", "A 12", "Hyra jan", 1000, ""],
        ["", "", "2025-02-15", "A 13", "Hyra feb", 1000, ""],
        [6020, "El", "", "", "", "", ""],
        ["", "", "2025-01-15", "A 14", "El", 300, ""],
        ["", "", "2025-01-20", "A 15", "Rättelse", "", 100],
      ],
    ],
    [
      "the account stands beside its opening balance",
      [
        ["Konto", "Namn", "Datum", "Ver.nr", "Text", "Debet", "Kredit"],
        [6010, "Lokalhyra", "2025-01-01", "", "Ingående balans", 7, ""],
        ["", "", "2025-01-15", "A 12", "Hyra jan", 1000, ""],
        ["", "", "2025-02-15", "A 13", "Hyra feb", 1000, ""],
        [6010, "Lokalhyra", "", "", "Utgående balans", 2007, ""],
        [6020, "El", "", "", "Ingående balans", "", ""],
        ["", "", "2025-01-15", "A 14", "El", 300, ""],
        ["", "", "2025-01-20", "A 15", "Rättelse", "", 100],
      ],
    ],
  ])("%s", (_, cells) =>
    expect(booked(read(cells))).toEqual([
      "6010 Lokalhyra 100000",
      "6010 Lokalhyra 100000",
      "6020 El 30000",
      "6020 El -10000",
    ]),
  );

  test("a sum without a name below them is not booked on the account: it is told of", () =>
    expect(
      booked(
        read([
          ["Konto", "Datum", "Ver.nr", "Belopp"],
          ["6010 Lokalhyra", "", "", ""],
          ["", "2025-01-15", "A 12", 1000],
          ["", "", "", 1000],
        ]),
      ),
    ).toEqual([{ kind: "no-account", rows: [3] }]));

  test.each([
    ["its name stands as the line's text", ["5010", "Lokalhyra", "", "", "Summa konto 5010", 2500]],
    ["its name stands as the account's", ["5010", "Summa Lokalhyra", "", "", "", 2500]],
    ["it has no name, and comes to the lines above", ["5010", "Lokalhyra", "", "", "", 2000]],
  ])("a sum behind its account is not counted once more: %s", (_, sum) => {
    const { lines, totals } = read([
      ["Konto", "Kontonamn", "Datum", "Ver.nr", "Text", "Belopp"],
      ["5010", "Lokalhyra", "2025-01-31", "A 1", "Hyra", 1200],
      ["5010", "Lokalhyra", "2025-02-28", "A 2", "Summa januari–februari", 800],
      sum,
      ["5020", "El", "2025-01-31", "A 3", "El", 300],
    ]);
    // What is booked is a line, whatever its text is.
    expect(lines.map(({ voucher, amount }) => [voucher, amount])).toEqual([
      ["A 1", 120_000],
      ["A 2", 80_000],
      ["A 3", 30_000],
    ]);
    expect(totals.map(({ row }) => row)).toEqual([3]);
  });

  test.each<[string, number[], number]>([
    // 0.1 + 0.2 is no 0.3, and a hundred times as much is not within half an öre of it.
    ["öre that no binary fraction holds", Array<number>(3000).fill(1_000_000_000.1), 3_000_000_000_300],
    ["thousands of kronor with three decimals", [12.345, 7.335, 0.335], 20.015],
  ])("a sum without a name is known exactly: %s", (_, amounts, sum) => {
    const { lines, totals } = read([
      ["Konto", "Datum", "Ver.nr", "Belopp"],
      ...amounts.map((amount, index) => ["5010", "2025-01-31", `A ${index}`, amount]),
      ["5010", "", "", sum],
    ]);
    expect([lines.length, totals.map(({ row }) => row)]).toEqual([amounts.length, [amounts.length + 1]]);
  });

  const periods = (...rows: Rows): Rows => [
    ["Konto", "Period", "Ver.nr", "Text", "Belopp"],
    ["5010", "202501", "A 1", "Hyra", 1200],
    ...rows,
  ];
  const february: Rows[number] = ["5010", "202502", "A 2", "Hyra", 800];

  test("a sum without a name may say its period: it has neither a voucher nor a text, and comes to the lines above", () => {
    const { lines, totals } = read(periods(february, ["5010", "202502", "", "", 2000]));
    expect([lines.length, totals.map(({ row }) => row)]).toEqual([2, [3]]);
  });

  test.each<[string, Rows, number]>([
    ["one line above it may have the same amount", periods(["5010", "202502", "", "", 1200]), 2],
    ["its text says what it is", periods(february, ["5010", "202503", "", "Periodisering", 2000]), 3],
    ["it has a voucher", periods(february, ["5010", "202503", "A 3", "", 2000]), 3],
    [
      "no line has more than its period",
      [
        ["Konto", "Period", "Belopp"],
        ["5010", "202501", 1200],
        ["5010", "202502", 800],
        ["5010", "202503", 2000],
      ],
      3,
    ],
  ])("what says its period is a line: %s", (_, cells, count) => {
    const { lines, totals } = read(cells);
    expect([lines.length, totals]).toEqual([count, []]);
  });

  test("what is a krona off is no sum of the lines above: what it is is asked", () => {
    const cells = [
      ["Konto", "Datum", "Ver.nr", "Belopp"],
      ["5010", "2025-01-31", "A 1", 1200],
      ["5010", "2025-02-28", "A 2", 800],
      ["5010", "", "", 2001],
    ];
    expect(read(cells).problems).toEqual([{ kind: "unbooked", rows: [3], above: 2 }]);
    const { totals, lines } = read(cells, { unbooked: "as-is" });
    expect([lines.length, totals]).toEqual([3, []]);
  });

  test("a cell that is longer than any account's name is not taken apart, which takes its length to the square", () => {
    const rows = [300, 32_767].map((length) => `6010 ${"a".repeat(length)}`.slice(0, length));
    const { lines } = read([
      ["Konto", "Datum", "Ver.nr", "Belopp"],
      ...rows.map((cell, row) => [cell, "2025-01-31", `A ${row}`, 100]),
    ]);
    expect(lines.map(({ account }) => account.length)).toEqual([4, 32_767]);
  });

  test("where no line says when it was booked, a sum is told by the account's name", () => {
    const { lines, totals } = read([
      ["Konto", "Kontonamn", "Text", "Belopp"],
      ["5010", "Lokalhyra", "Summa enligt avtal", 1200],
      ["5010", "Lokalhyra summa", "", 1200],
    ]);
    expect(lines.map(({ row }) => row)).toEqual([1]);
    expect(totals).toEqual([{ row: 2, name: "Lokalhyra summa" }]);
  });

  test("a dash beside an amount says that it stands in the other column, and alone is no 0", () => {
    const cells = (debit: Cell, credit: Cell, vat: Cell): Rows => [
      ["Konto", "Datum", "Ver.nr", "Debet", "Kredit", "Moms"],
      ["5010", "2025-01-31", "A 1", 100, "-", "-"],
      ["5010", "2025-01-31", "A 2", "–", "20", 5],
      ["5010", "2025-01-31", "A 3", debit, credit, vat],
    ];
    expect(read(cells(7, "-", "–")).lines.map(({ amount, vat }) => [amount, vat])).toEqual([
      [10_000, undefined],
      [-2_000, 500],
      [700, undefined],
    ]);
    expect(read(cells("-", "-", 0)).problems).toMatchObject([{ kind: "amounts" }, { kind: "amounts" }]);
  });

  test.each([
    ["5010 Lokalhyra", "5010 Lokalhyra"],
    ["5010, Lokalhyra", "5010 Lokalhyra"],
    ["5010. Lokalhyra", "5010 Lokalhyra"],
    ["5010/Lokalhyra", "5010 Lokalhyra"],
    ["5010 (Lokalhyra)", "5010 Lokalhyra"],
    ["5010(Lokalhyra)", "5010 Lokalhyra"],
    ["5010 3D-skrivare", "5010 3D-skrivare"],
    ["5010 24-timmarslarm", "5010 24-timmarslarm"],
    ["Lokalhyra 5010", "5010 Lokalhyra"],
    ["Lokalhyra (5010)", "5010 Lokalhyra"],
    // A year, or a number of something else, is no account.
    ["Projekt 2025", "Projekt 2025 "],
    ["Hus 12", "Hus 12 "],
    ["5010-12", "5010-12 "],
    ["5010 47", "5010 47 "],
  ])("an account and its name in one cell: %s", (cell, right) => {
    const { lines } = read([
      ["Konto", "Datum", "Ver.nr", "Belopp"],
      [cell, "2025-01-31", "A 1", 100],
      ["5020 El", "2025-01-31", "A 2", 100],
    ]);
    expect(`${lines[0]?.account} ${lines[0]?.accountText}`).toBe(right);
  });

  test("the heading of a part of the report is no line", () => {
    const { lines } = read([
      ["Konto", "Datum", "Ver.nr", "Belopp"],
      ["Ansvar 4711 Familjecentralen Eken", "", "", ""],
      ["5010 Lokalhyra", "2025-01-31", "A 1", 100],
    ]);
    expect(lines.map(({ row }) => row)).toEqual([2]);
  });

  test.each([
    ["Tecken", "+", "-"],
    ["Debet-/kreditkod", "S", "H"],
    ["Kolumn 6", "D", "K"],
    ["", "Debet", "Kredit"],
  ])("amounts have their side beside them, under %s", (heading, debit, credit) => {
    const { lines } = read([
      ["Konto", "Datum", "Ver.nr", "Belopp", heading],
      ["5010", "2025-01-31", "A 1", 100, debit],
      ["5010", "2025-01-31", "A 2", 20, credit],
    ]);
    expect(lines.map(({ amount }) => amount)).toEqual([10_000, -2_000]);
  });

  test("words that are not all a side say nothing of the amounts", () => {
    const { lines } = read([
      ["Konto", "Datum", "Ver.nr", "Belopp", "Typ"],
      ["5010", "2025-01-31", "A 1", 100, "D"],
      ["5010", "2025-01-31", "A 2", 20, "K"],
      ["5010", "2025-01-31", "A 3", 20, "L"],
    ]);
    expect(lines.map(({ amount }) => amount)).toEqual([10_000, 2_000, 2_000]);
  });

  test("a line belongs to the month that it was booked in, not to the day of its invoice", () => {
    const { lines } = read([
      ["Konto", "Fakturadatum", "Bokföringsdatum", "Ver.nr", "Belopp"],
      ["5010", "2024-12-20", "2025-01-10", "A 1", 100],
    ]);
    expect(lines[0]?.period).toEqual(january);
    const invoices = read([
      ["Konto", "Fakturadatum", "Ver.nr", "Belopp"],
      ["5010", "2025-01-20", "A 1", 100],
    ]);
    expect(invoices.lines[0]?.period).toEqual(january);
  });

  // From 1 January to 31 March 2025, as Excel counts days: 45 658 + 31 + 28 + 31 - 1.
  const quarter = { from: 45_658, till: 45_747 };
  test.each([
    [2501, january],
    ["2501", january],
    ["25-01", january],
    ["25–01", january],
    ["25-13", undefined],
    ["05-06", undefined],
    ["01-12", undefined],
    ["2513", undefined],
    [2012, undefined],
    ["202501-202503", quarter],
    ["202501 - 202503", quarter],
    ["2025-01–2025-03", quarter],
    ["2025-01 till 2025-03", quarter],
    ["2501-2503", quarter],
    ["jan 2025 - mars 2025", quarter],
    ["202503-202501", undefined],
    ["202501-202513", undefined],
    ["202501-03-05", undefined],
  ])("the period %s", (period, right) => {
    const { lines } = read([
      ["Konto", "Period", "Ver.nr", "Belopp"],
      ["5010", period, "A 1", 100],
    ]);
    expect(lines[0]?.period).toEqual(right);
  });

  test("a page's title and headings stand among the lines, and are none", () => {
    const headings = ["Konto", "Kontonamn", "Datum", "Ver.nr", "Belopp"];
    const { lines, problems, totals } = read([
      headings,
      ["5010", "Lokalhyra", "2025-01-31", "A 1", 1200],
      ["Huvudbok 2025", "", "", "", "Sida 2"],
      headings,
      ["5020", "El", "2025-01-31", "A 2", 300],
    ]);
    expect({ problems, totals }).toEqual({ problems: [], totals: [] });
    expect(lines.map(({ row }) => row)).toEqual([1, 4]);
  });

  test("balances before and after are no lines, and named", () => {
    const { lines, totals } = read([
      ["Konto", "Kontotext", "Datum", "Text", "Belopp"],
      [6010, "Lokalhyra", "", "Ingående saldo", 500],
      [6010, "Lokalhyra", "2025-01-15", "Hyra jan", 1000],
      [6010, "Lokalhyra", "", "Utg. balans", 1500],
      [6010, "Lokalhyra", "2025-02-15", "Ingående hyra", 20],
    ]);
    expect(lines.map(({ amount }) => amount)).toEqual([100_000, 2_000]);
    expect(totals.map(({ name }) => name)).toEqual(["Ingående saldo", "Utg. balans"]);
  });
});

describe("what is left empty may be as above", () => {
  const byAccount: Rows = [
    ["Konto", "Kontonamn", "Datum", "Ver.nr", "Text", "Belopp"],
    [6010, "Lokalhyra", "2025-01-15", "A 12", "Hyra jan", 1000],
    ["", "", "2025-02-15", "A 13", "Hyra feb", 1000],
    [6020, "El", "2025-01-15", "A 14", "El", 300],
    ["", "", "2025-01-20", "A 15", "Rättelse", -100],
  ];

  test("an account: it is asked, and read when somebody says so", () => {
    expect(read(byAccount).problems).toEqual([
      { kind: "no-account", rows: [2, 4], above: { row: 1, account: "6010" } },
    ]);
    const { answered, ...ledger } = read(byAccount, { isAccountAbove: true });
    expect(booked(ledger)).toEqual([
      "6010 Lokalhyra 100000",
      "6010 Lokalhyra 100000",
      "6020 El 30000",
      "6020 El -10000",
    ]);
    expect(answered).toEqual({ accountAbove: 2, above: 0, asIs: 0 });
  });

  test("not over a sum, a blank row or a row with nothing but an amount: there the account is missing", () => {
    const cells = [...byAccount.slice(0, 3), ["Summa", "", "", "", "", 2000], ["", "", "", "", "", ""]];
    const more: Rows = [...cells, ["", "", "2025-03-15", "A 16", "Hyra mars", 7], ["", "", "", "", "", 5]];
    expect(read(more).problems).toEqual([
      { kind: "no-account", rows: [2], above: { row: 1, account: "6010" } },
      { kind: "no-account", rows: [5, 6] },
    ]);
    expect(read(more, { isAccountAbove: true }).problems).toEqual([{ kind: "no-account", rows: [5, 6] }]);
  });

  test("below a line that says its account, what stood above that line holds no longer", () => {
    const cells = [
      ["Konto", "Datum", "Ver.nr", "Belopp"],
      ["6010 Lokalhyra", "", "", ""],
      ["", "2025-01-15", "A 1", 100],
      ["6020 El", "2025-01-16", "A 2", 20],
      ["", "2025-01-17", "A 3", 3],
    ];
    expect(read(cells).problems).toEqual([
      { kind: "no-account", rows: [4], above: { row: 3, account: "6020 El" } },
    ]);
  });

  test("nor below a blank row: the account is missing there", () => {
    const { problems } = read([
      ["Konto", "Datum", "Ver.nr", "Belopp"],
      ["6010 Lokalhyra", "", "", ""],
      ["6020 El", "2025-01-16", "A 2", 20],
      ["", "", "", ""],
      ["", "2025-01-17", "A 3", 3],
    ]);
    expect(problems).toEqual([{ kind: "no-account", rows: [4] }]);
  });

  test("nor below a closing balance: the next account's own number is missing", () => {
    const { problems } = read([
      ["Konto", "Datum", "Ver.nr", "Text", "Belopp"],
      ["6010", "", "", "Ingående balans", 7],
      ["", "2025-01-16", "A 2", "Hyra", 20],
      ["6010", "", "", "Utgående balans", 27],
      ["", "2025-01-17", "A 3", "El", 3],
    ]);
    expect(problems).toEqual([{ kind: "no-account", rows: [4] }]);
  });

  test("the account's name without its number is the account that has that name elsewhere", () => {
    const { lines } = read([
      ["Konto", "Kontonamn", "Datum", "Ver.nr", "Belopp"],
      [2440, "Leverantörsskulder", "2025-01-15", "A 12", -1000],
      ["", "Leverantörsskulder", "2025-02-15", "A 13", -500],
    ]);
    expect(lines.map(({ account }) => account)).toEqual(["2440", "2440"]);
  });

  const byVoucher: Rows = [
    ["Ver.nr", "Datum", "Konto", "Text", "Belopp"],
    ["A 1", "2025-01-15", 6010, "Hyra jan", 1000],
    ["", "", 2641, "Moms", 250],
    ["", "", 2440, "Hus AB", -1250],
    ["A 2", "2025-02-15", 6020, "El", 300],
    ["", "", 6020, "El", 300],
  ];

  test("a voucher: it is asked, and each answer is another ledger", () => {
    const asked = read(byVoucher);
    expect(asked.problems).toEqual([{ kind: "unbooked", rows: [2, 3], above: 1 }]);
    const linesOf = (unbooked: Unbooked): unknown => {
      const { lines, totals } = read(byVoucher, { unbooked });
      return [
        lines.map(({ row, voucher, period }) => `${row} ${voucher} ${period?.from ?? ""}`),
        totals.map(({ row, name }) => `${row} ${name}`),
      ];
    };
    // 45 689 is 1 February 2025. The last row repeats the line above it: within a voucher it is a line, else its sum.
    const lines = [...["1 A 1 45658", "2 A 1 45658", "3 A 1 45658"], ...["4 A 2 45689", "5 A 2 45689"]];
    expect(linesOf("above")).toEqual([lines, []]);
    expect(linesOf("as-is")).toEqual([[lines[0], "2  ", "3  ", lines[3]], ["5 6020"]]);
    expect(linesOf("out")).toEqual([
      [lines[0], lines[3]],
      ["2 Moms", "3 Hus AB", "5 6020"],
    ]);
  });

  test("a balance without a name before any line has no voucher above it", () =>
    expect(
      read([
        ["Konto", "Datum", "Ver.nr", "Belopp"],
        [6010, "", "", 5000],
        [6010, "2025-01-15", "A 1", 100],
      ]).problems,
    ).toEqual([{ kind: "unbooked", rows: [1] }]));

  test("nothing is asked where no line says when it was booked", () =>
    expect(
      read([
        ["Konto", "Datum", "Belopp"],
        [6010, "", 5000],
        [6020, "", 100],
      ]).problems,
    ).toEqual([]));
});

describe("lines that say no month are counted", () => {
  test("what stands there is no month, or nothing does", () => {
    const { lines, withoutMonth } = read([
      ["Konto", "Period", "Ver.nr", "Belopp"],
      ["5010", "05-06", "A 1", 100],
      ["5010", "202513", "A 2", 100],
      ["5010", "", "A 3", 100],
      ["5010", "202501", "A 4", 100],
    ]);
    expect(lines.map(({ period }) => period)).toEqual([undefined, undefined, undefined, january]);
    expect(withoutMonth).toEqual({
      unread: [
        { row: 1, column: 1, holds: "05-06" },
        { row: 2, column: 1, holds: "202513" },
      ],
      blank: [3],
    });
  });

  test("beside its year 05-06 is May and June; without such columns nothing is missed", () => {
    const { lines, withoutMonth } = read([
      ["Konto", "Period", "År", "Ver.nr", "Belopp"],
      ["5010", "05-06", 2025, "A 1", 100],
    ]);
    // From 1 May (45 778) to 30 June (45 838) 2025.
    expect([lines[0]?.period, withoutMonth]).toEqual([{ from: 45_778, till: 45_838 }, undefined]);
    const without = read([
      ["Konto", "Text", "Belopp"],
      ["5010", "Hyra", 100],
    ]);
    expect(without.withoutMonth).toBeUndefined();
  });
});

describe("pages, balances and sums that are no lines", () => {
  test.each([
    "Ingående balans",
    "Ingående balans 2025-01-01",
    "Ing saldo",
    "Ing.saldo",
    "Ing. bal.",
    "IB",
    "IB 2025",
    "UB 2025-12-31",
    "Saldo från föregående år",
    "Överfört saldo från föregående år",
    "Transport från föregående sida",
    "Transport till nästa sida",
    "Att transportera",
    "Transport",
    "Från föregående sida",
  ])("%s", (name) => {
    const { lines, totals } = read([
      ["Konto", "Kontonamn", "Datum", "Ver.nr", "Text", "Belopp"],
      [6010, "Lokalhyra", "2025-01-15", "A 1", "Hyra", 1000],
      ["", "", "", "", name, 1000],
      [6010, "Lokalhyra", "2025-02-15", "A 2", "Hyra", 7],
    ]);
    expect([lines.map(({ row }) => row), totals]).toEqual([[1, 3], [{ row: 2, name }]]);
  });

  test("a sum that is named says which period it is of, and is no line for all that", () => {
    const { lines, totals } = read([
      ["Konto", "Kontonamn", "Period", "Ver.nr", "Text", "Belopp"],
      [6010, "Lokalhyra", 202501, "A 1", "Hyra", 10],
      [6010, "Summa", "202501-202512", "", "", 10],
      [6020, "El", 202502, "A 2", "Summa enligt faktura", 5],
    ]);
    expect([lines.map(({ row }) => row), totals.map(({ row }) => row)]).toEqual([[1, 3], [2]]);
  });

  test("freight is a cost", () => {
    const { lines } = read([
      ["Konto", "Kontonamn", "Datum", "Ver.nr", "Text", "Belopp"],
      [5700, "Transport", "2025-01-15", "A 1", "Transport", 1000],
      [5700, "Frakter", "2025-01-16", "A 2", "Transport till Eken", 10],
      [5700, "Frakter", "2025-01-17", "A 3", "IB-konsult", 10],
      [5710, "Budkostnader", "", "", "", ""],
      ["", "", "2025-01-18", "A 4", "Transport", 10],
    ]);
    expect(lines.map(({ account }) => account)).toEqual(["5700", "5700", "5700", "5710"]);
  });

  const ofSides = (...sum: Cell[]): unknown => {
    const { totals, problems } = read([
      ["Konto", "Datum", "Ver.nr", "Belopp", "D/K"],
      ["5010", "2025-01-31", "A 1", 1000.1, "D"],
      ["5010", "2025-02-28", "A 2", 300.2, "K"],
      ["5010", "2025-03-28", "A 3", 0.3, "D"],
      sum,
    ]);
    return totals.length > 0 ? totals[0]?.row : problems[0]?.kind;
  };
  // 1 000.10 − 300.20 + 0.30 = 700.20; on the debit side 1 000.40.
  test.each([
    [["5010", "", "", 700.2, ""], 4],
    [["5010", "", "", 700.2, "D"], 4],
    [["5010", "", "", 1000.4, "D"], 4],
    [["5010", "", "", 300.2, "K"], 4],
    [["", "", "", 700.2, ""], 4],
    [["5010", "", "", 1300.6, ""], "unbooked"],
    [["5010", "", "", 700.19, ""], "unbooked"],
    [["5010", "", "", 700.2, "K"], "unbooked"],
  ])("a sum of amounts with sides: %j", (sum, right) => expect(ofSides(...sum)).toBe(right));

  test.each([
    [[800, 100], true],
    [[700, ""], true],
    [["", -700], true],
    [["", 700], false],
    [[800, ""], false],
  ])("a sum of debits and credits: %j", (sum, right) => {
    const { totals } = read([
      ["Konto", "Datum", "Ver.nr", "Debet", "Kredit"],
      ["5010", "2025-01-31", "A 1", 800, ""],
      ["5010", "2025-02-28", "A 2", "", 100],
      ["5010", "", "", ...sum],
    ]);
    expect(totals.length > 0).toBe(right);
  });

  test("below all accounts, a row with nothing but the sum of everything is no line", () => {
    const { lines, totals } = read([
      ["Konto", "Datum", "Ver.nr", "Debet", "Kredit"],
      ["5010", "2025-01-31", "A 1", 800, ""],
      ["5020", "2025-02-28", "A 2", "", 100],
      ["", "", "", 800, 100],
    ]);
    expect([lines.length, totals.map(({ row }) => row)]).toEqual([2, [3]]);
  });
});

describe("amounts with D or K beside them", () => {
  const beside = (...rows: readonly (readonly [Cell, Cell])[]): unknown =>
    booked(
      read([
        ["Konto", "Kontotext", "Datum", "Belopp", "D/K"],
        ...rows.map(([amount, side]): Cell[] => [6010, "Hyra", "2025-01-15", amount, side]),
      ]),
    );
  test("credits are taken away; one with a minus is a correction", () =>
    expect(beside([1000, "D"], [300, "K"], [-50, "K"])).toEqual([
      "6010 Hyra 100000",
      "6010 Hyra -30000",
      "6010 Hyra 5000",
    ]));
  test("credits that all have a minus already say it themselves", () =>
    expect(beside([1000, "Debet"], [-300, "Kredit"])).toEqual(["6010 Hyra 100000", "6010 Hyra -30000"]));
  test("what is neither is told of", () =>
    expect(beside([1000, "D"], [300, "X"])).toMatchObject([
      { kind: "amounts", cells: [{ row: 2, column: 4 }] },
    ]));
});

test.each([["202501"], ["jan 2025"], ["januari 2025"], ["2025/01"], ["01-2025"]])("the month %s", (period) =>
  expect(
    read([
      ["Konto", "Period", "Belopp"],
      [6010, period, 1],
    ]).lines[0]?.period,
  ).toEqual(january),
);

describe("what stands in the way is said once", () => {
  const headings = ["Konto", "Text", "Ver.nr", "Belopp"];

  test("columns that were shifted when they were pasted", () => {
    const rows = Array.from({ length: 35 }, (_, index) => ["", 6010, "Hyra", `A ${index}`]);
    expect(read([headings, ...rows]).problems).toEqual([
      {
        kind: "shifted",
        meaning: "amount",
        heading: "Belopp",
        column: 3,
        others: 35,
        filled: 35,
      },
    ]);
  });

  test.each([
    ["Belopp (tkr)", 1_000],
    ["Belopp tSEK", 1_000],
    ["Belopp, 1000 kr", 1_000],
    ["Belopp (mnkr, exkl. moms)", 1_000_000],
  ] as const)("%s is read when somebody agrees to multiply", (heading, factor) => {
    const cells = [
      ["Konto", "Text", "Ver.nr", heading],
      [6010, "Hyra", 1, 1.2345],
    ];
    const columns = { account: 0, text: 1, voucher: 2, amount: 3 };
    expect(readLedger(cells, columns)).toEqual({
      lines: [],
      totals: [],
      problems: [
        {
          ...{
            kind: "factor",
            heading,
            column: 3,
            factor,
            saidBy: "heading",
          },
          unit: heading.replace(/^Belopp[ ,(]+|, exkl. moms|\)$/g, ""),
          example: { row: 1, column: 3, holds: "1,2345", number: 1.2345 },
        },
      ],
    });
    // Or they are kronor all the same.
    expect(readLedger(cells, columns, { factor: 1 }).lines[0]?.amount).toBe(123);
    expect(readLedger(cells, columns, { factor }).lines[0]?.amount).toBe((12_345 * factor) / 100);
  });

  test.each([
    ["Belopp (EUR)", "EUR"],
    ["Belopp inkl. moms", "inkl. moms"],
    ["Belopp kr/mån", "kr/mån"],
  ])("%s cannot be made kronor net", (heading, unit) => {
    const { problems } = readLedger(
      [
        ["Konto", heading],
        [6010, 1],
      ],
      { account: 0, amount: 1 },
    );
    expect(problems).toEqual([{ kind: "unit", heading, column: 1, saidBy: "heading", unit }]);
  });

  test("some amounts that cannot be read, with their places; and nothing is read by halves", () => {
    const { lines, problems } = read([
      headings,
      [6010, "Hyra", 1, 100],
      [6010, "Hyra", 2, "ca 100"],
      [6010, "Hyra", 3, 100],
    ]);
    expect(lines).toEqual([]);
    expect(problems).toEqual([
      {
        kind: "amounts",
        heading: "Belopp",
        cells: [{ row: 2, column: 3, holds: "ca 100" }],
      },
    ]);
  });

  test("an amount without an account, and no account or amount at all", () => {
    expect(read([headings, [6010, "Hyra", 1, 100], ["", "?", 2, 7]]).problems).toEqual([
      { kind: "no-account", rows: [2], above: { row: 1, account: "6010" } },
    ]);
    expect(readLedger([["Text"], ["Hyra"]], { text: 0 }).problems).toEqual([
      { kind: "no-column", meaning: "account" },
      { kind: "no-column", meaning: "amount" },
    ]);
  });

  test("costs that all stand with a minus are asked about", () => {
    const cells = [headings, [6010, "Hyra", 1, -100], [6020, "El", 2, -50], [3010, "Bidrag", 3, 500]];
    expect(read(cells).problems).toEqual([{ kind: "negative", lines: 2, of: 2 }]);
    expect(read(cells, { isNegated: true }).lines.map(({ amount }) => amount)).toEqual([
      10_000, 5_000, -50_000,
    ]);
    expect(read(cells, { isNegated: false }).lines.map(({ amount }) => amount)).toEqual([
      -10_000, -5_000, 50_000,
    ]);
  });
});

test("sums between the lines are left out and named; blank rows are nothing", () => {
  const { lines, totals } = read([
    ["Konto", "Text", "Ver.nr", "Belopp"],
    [6010, "Hyra", 1, 100],
    ["Summa 6010", "", "", 100],
    ["", "", "", ""],
    [6020, "El", 2, 50],
    ["Totalt", "", "", 150],
  ]);
  expect(lines).toHaveLength(2);
  expect(totals).toEqual([
    { row: 2, name: "Summa 6010" },
    { row: 5, name: "Totalt" },
  ]);
});

test("the lines sum to what was written, to the öre, in whatever order the columns stand", () => {
  const written = (ore: number): Cell[] => {
    const [sign, digits] = [ore < 0 ? "−" : "", String(Math.abs(ore)).padStart(3, "0")];
    const [whole, decimals] = [digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, "\u00a0"), digits.slice(-2)];
    return [ore / 100, `${sign}${whole},${decimals}`, `${sign}${whole},${decimals} kr`];
  };
  const names = ["Konto", "Kontotext", "Ver.nr", "Period", "Leverantör", "Belopp"];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -1e11, max: 1e11 }), fc.nat({ max: 2 })), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.shuffledSubarray(names, { minLength: names.length }),
      (amounts, order) => {
        const rows = amounts.map(([ore, way], index) => {
          const cells: Record<string, Cell> = {
            Konto: 6010,
            Kontotext: "Hyra",
            "Ver.nr": index,
            Period: 202501,
            Leverantör: "Hus AB",
            Belopp: written(ore)[way],
          };
          return order.map((name) => cells[name]);
        });
        const { lines } = read([order, ...rows], { isNegated: false });
        const sum = lines.reduce((all, { amount }) => all + Number(amount), 0);
        expect(sum).toBe(amounts.reduce((all, [ore]) => all + ore, 0));
      },
    ),
  );
});

describe("what an examiner tried, by hand", () => {
  const sumOf = (cells: Rows): number =>
    read(cells).lines.reduce((sum, { amount }) => sum + Number(amount), 0);

  test("SAP: the period a number beside its year, in each of the ways it is written", () => {
    for (const period of [1, "1", "01", "001", "jan", "Januari", "001.2025", "01.2025", "2025M01"]) {
      const { lines } = read([
        ["Konto", "Period", "Räkenskapsår", "Belopp"],
        [501_000, period, 2025, 1000],
      ]);
      expect([period, lines[0]?.period]).toEqual([period, january]);
    }
    // Periods of the closing of a year are no months.
    const { lines } = read([
      ["Konto", "Period", "År", "Belopp"],
      [501_000, 13, 2025, 1000],
    ]);
    expect(lines[0]?.period).toBeUndefined();
  });

  test("credits that have their minus already are taken away once", () => {
    const headings = ["Konto", "Datum", "Debet", "Kredit"];
    expect(sumOf([headings, [5010, "2025-01-01", 1000, ""], [5010, "2025-01-02", "", -200]])).toBe(80_000);
    expect(sumOf([headings, [5010, "2025-01-01", 1000, ""], [5010, "2025-01-02", "", "200,00"]])).toBe(
      80_000,
    );
    // Among plain credits a minus corrects one of them: 1000 − 200 + 50.
    const corrected = [
      [5010, "2025-01-01", 1000, ""],
      [5010, "2025-01-02", "", 200],
      [5010, "2025-01-03", "", -50],
    ];
    expect(sumOf([headings, ...corrected])).toBe(85_000);
  });

  test("a share is no amount, and a balance no line", () => {
    const headings = ["Konto", "Period", "Belopp"];
    expect(read([headings, [5010, 202501, "25 %"], [5010, 202501, 12]]).problems).toMatchObject([
      { kind: "amounts", cells: [{ row: 1, column: 2, holds: "25 %" }] },
    ]);
    expect(read([headings, [5010, 202501, 12], ["Omslutning", "", 12]]).lines).toHaveLength(1);
    expect(
      sumOf([
        ["Konto", "Datum", "Text", "Belopp"],
        [5010, "2025-01-02", "Förändring", 12],
      ]),
    ).toBe(1200);
  });

  test("hundreds are asked to be recalculated: only thousands and millions are offered", () => {
    const problemsOf = (heading: string): unknown =>
      read([
        ["Konto", "Period", heading],
        [5010, 202501, 1],
      ]).problems;
    expect(problemsOf("Belopp (hkr)")).toMatchObject([{ kind: "unit" }]);
    expect(problemsOf("Belopp (tkr)")).toMatchObject([{ kind: "factor", factor: 1000 }]);
  });
});
