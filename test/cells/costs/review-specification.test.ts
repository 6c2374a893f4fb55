import fc from "../../support/properties";
import { invoiceMatrix } from "../../../src/cells/costs/invoice-matrix";
import { calculationIn } from "../../../src/cells/costs/review/read-calculation";
import { shareIn } from "../../../src/domain/costs/review/calculation";
import { reviewSpecification } from "../../../src/cells/costs/review/review-specification";
import type { Review, ReviewedLine } from "../../../src/domain/costs/review/review";

type Cells = unknown[][];

/** The row with another content in one of its cells. */
const withCell = <Cell>(row: readonly Cell[], column: number, cell: Cell): Cell[] =>
  row.map((own, index) => (index === column ? cell : own));

/** Nässjö: 383 + 465 + 324 = 1 172 m². */
const parties: Cells = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Regionen", 383, 1],
  ["BHV", "Regionen", 465, 1],
  ["ÖF och Soc", "Kommunen", 324, 2],
];
const costs: Cells = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
  ["Hyra", 1_000_000, null, "Regionen"],
  ["Samordnare", 100, null, "Kommunen"],
];
const shared = { costs, parties };
const own = (): Cells => invoiceMatrix(costs, parties, undefined, undefined);

/** What is said of the lines that are not right: verdict, row, kinds of findings, what it is in kronor. */
const said = ({ lines }: Review): unknown[] =>
  lines
    .filter(({ verdict }) => verdict !== "right")
    .map(({ verdict, row, findings, unchecked, difference }) => [
      verdict,
      row,
      unchecked ?? findings.map(({ kind }) => kind).join(" "),
      difference,
    ]);
const right = (count: number): Record<string, number> => ({
  right: count,
  deviating: 0,
  missing: 0,
  unchecked: 0,
});

const headings = [
  "Kostnadsslag",
  "Period",
  "Verksamhet",
  "Helt belopp",
  "Nyckel",
  "Beräkning",
  "Andel",
  "Belopp",
  "Momskod",
  "Betalt av",
];
const rent = [
  "Hyra",
  "",
  "ÖF och Soc",
  "1 000 000,00",
  "Yta",
  "324 av 1 172 m²",
  "27,65 %",
  "276 450,51",
  "",
  "Regionen",
];

describe("calculations in words", () => {
  const value = (text: string): number | undefined => {
    const calculation = calculationIn(text);
    if (!calculation) return undefined;
    const { numerator, denominator } = shareIn(calculation);
    return Number(numerator) / Number(denominator);
  };

  test("come to their shares, as we write them and as others do", () => {
    expect(value("383 av 1 172 m²")).toBeCloseTo(383 / 1172, 12);
    expect(value("383 av 1\u00a0172 m²")).toBeCloseTo(383 / 1172, 12);
    expect(value("383 m2 av 1172 m2")).toBeCloseTo(383 / 1172, 12);
    expect(value("383/1172")).toBeCloseTo(383 / 1172, 12);
    expect(value("1 av 4 basverksamheter")).toBe(0.25);
    expect(value("33,33 av 99,99")).toBeCloseTo(1 / 3, 12);
    expect(value("45 % av 100 %")).toBeCloseTo(0.45, 12);
    expect(value("45 %")).toBeCloseTo(0.45, 12);
    expect(value("Hela beloppet")).toBe(1);
    expect(value("181 av 365 dagar + 184 av 365 dagar × 100 av 200 m²")).toBeCloseTo((181 + 92) / 365, 12);
    expect(value("1 av 2 organisationer × 10,5 av 21 m²")).toBe(0.25);
  });

  test("that say something else are not followed", () => {
    for (const text of [
      "",
      "enligt avtal",
      "3 av",
      "av 4",
      "5 av 0 m²",
      "-5 av 10",
      "383 av 1 172 m² + resten",
    ]) {
      expect([text, value(text)]).toEqual([text, undefined]);
    }
  });
});

describe("a specification that is right", () => {
  test("our own, by itself and by the tables", () => {
    for (const review of [reviewSpecification(own()), reviewSpecification(own(), shared)]) {
      expect(review.counts).toEqual(right(3));
      expect([review.stated, review.difference, review.remarks]).toEqual([276_500.51, 0, []]);
    }
  });

  test("in another order, with other headings and writings of numbers, and columns of others' between", () => {
    const cells = [
      ["Att betala (kr)", "Anm", "Andel i %", "Totalt belopp", "Uträkning", "Kostnad", "Verksamhet"],
      ["12,50", "", "25", "50", "1/4", "Kaffe", "BHV"],
      ["276\u00a0450,51 kr", "x", "27,65", "1 000 000.00 kr", "324 m² av 1172 m²", "Hyra", "ÖF och Soc"],
      ["−5", "", "10,0", "−50,00", "10 %", "Retur", "ÖF och Soc"],
    ];
    expect(reviewSpecification(cells).counts).toEqual(right(3));
  });

  test("shares as parts of one, as per cent and without their sign; rounded ones are no fault", () => {
    const lines = (...shares: unknown[]): Cells => [
      ["Kostnadsslag", "Helt belopp", "Beräkning", "Andel", "Belopp"],
      ...shares.map((share) => ["Hyra", 1_000_000, "324 av 1 172 m²", share, 276_450.51]),
    ];
    const kinds = (share: unknown): string[] =>
      reviewSpecification(lines(share)).lines.flatMap(({ findings }) => findings.map(({ kind }) => kind));
    for (const share of [0.276450511945392, "0,2765", "27,65 %", "27,6451%", "28 %", 27.65, "27,65", ""]) {
      expect([share, kinds(share)]).toEqual([share, []]);
    }
    for (const share of ["27,60 %", "27,60", 0.2764, "29 %", 1])
      expect([share, kinds(share)]).toEqual([share, ["share"]]);
  });

  test("a share without a calculation allows for its rounding, and no more", () => {
    const verdicts = (share: string, amount: string): string[] =>
      reviewSpecification([
        ["Kostnadsslag", "Helt belopp", "Andel", "Belopp"],
        ["Hyra", "1 000 000", share, amount],
      ]).lines.map(({ verdict }) => verdict);
    expect(verdicts("27,65 %", "276 450,51")).toEqual(["right"]);
    // Half of the last digit is 50 kr, and an öre may be left over.
    expect(verdicts("27,65 %", "276 450,00")).toEqual(["right"]);
    expect(verdicts("27,65 %", "276 449,98")).toEqual(["deviating"]);
    expect(verdicts("27,65 %", "276 551,00")).toEqual(["deviating"]);
    expect(verdicts("28 %", "276 450,51")).toEqual(["right"]);
  });

  test("the lines alone, without their headings", () => {
    expect(reviewSpecification(own().slice(1)).counts).toEqual(right(3));
    expect(reviewSpecification([rent, withCell(rent, 2, "Soc")]).counts).toEqual(right(2));
  });

  test("in another order of lines", () => {
    const [head, ...lines] = own();
    expect(reviewSpecification([head!, ...lines.reverse()], shared).counts).toEqual(right(3));
  });

  test("a credit is charged as a negative amount", () => {
    const credit = [["Hyra", -1_000_000, null, "Regionen"]];
    const cells = invoiceMatrix([costs[0]!, ...credit], parties, undefined, undefined);
    expect(cells[1]![9]).toBe(-276_450.51);
    expect(reviewSpecification(cells).counts).toEqual(right(1));
    cells[1]![9] = 276_450.51;
    expect(said(reviewSpecification(cells))).toEqual([["deviating", 1, "amount", 552_901.02]]);
  });

  test("an empty one has no lines", () => {
    expect(reviewSpecification([headings, headings.map(() => "")])).toMatchObject({
      lines: [],
      counts: right(0),
    });
  });
});

/** The whole sheet of a pair, as it is copied from A1. */
function page({
  sum = "276 450,51",
  rounding = "0,49",
  total = "276 451,00",
  code = "276 450,51",
}: {
  sum?: string;
  rounding?: string;
  total?: string;
  code?: string;
} = {}): Cells {
  const wide = (...cells: string[]): string[] => [...cells, ...Array<string>(10 - cells.length).fill("")];
  return [
    wide("Underlag – ej faktura"),
    wide(
      "Varje rad visar sin uträkning. Momskod är vad den som fakturerar har angett; ingen moms är pålagd.",
    ),
    wide(),
    wide("Fakturerar", "", "", "Faktureras", "", "", "", "", "Momskod", "Summa"),
    wide(
      "Organisation",
      "Regionen",
      "",
      "Organisation",
      "Kommunen",
      "Summa av raderna",
      "",
      sum,
      "(ingen)",
      code,
    ),
    wide("Fakturaadress", "Box 1", "", "Fakturaadress", "Box 2", "Öresutjämning", "", rounding),
    wide("Referens", "4711", "", "Referens", "", "Att fakturera", "", total),
    wide("Kontering", "", "", "Kontering", "", "Period från", "", ""),
    wide(),
    headings,
    rent,
    wide(),
  ];
}

describe("the whole sheet of a pair", () => {
  test("is found its heading row, its organisations and its sums in", () => {
    const review = reviewSpecification(page(), shared);
    expect(review).toMatchObject({ biller: "Regionen", charged: "Kommunen", wrongSums: 0, counts: right(1) });
    expect(review.lines[0]!.row).toBe(10);
    expect(review.sums.map(({ role, stated }) => [role, stated])).toEqual([
      ["sum", 276_450.51],
      ["rounding", 0.49],
      ["total", 276_451],
      ["vat", 276_450.51],
    ]);
  });

  test.each([
    [{ sum: "276 450,52" }, [["sum", 4, 7, 0.01]]],
    [{ rounding: "−0,51" }, [["rounding", 5, 7, -1]]],
    [{ total: "276 541,00" }, [["total", 6, 7, 90]]],
    [{ code: "276 450,00" }, [["vat", 4, 9, -0.51]]],
  ])("a fault in a sum is found once, where it is: %j", (change, expected) => {
    const { sums, counts } = reviewSpecification(page(change));
    expect(counts).toEqual(right(1));
    expect(
      sums
        .filter(({ difference }) => difference !== 0)
        .map((sum) => [sum.role, sum.row, sum.column, sum.difference]),
    ).toEqual(expected);
  });

  test("a sum that is rounded without a line for it is told", () => {
    const cells = page({ total: "276 451" });
    cells[5]!.fill("");
    expect(reviewSpecification(cells).sums.map(({ role, difference }) => [role, difference])).toEqual([
      ["sum", 0],
      ["total", 0.49],
      ["vat", 0],
    ]);
  });
});

test("sums below the lines, of all, of a kind and of parts; headings that are repeated; notes that are nobody's", () => {
  const line = (kind: string, verksamhet: string, amount: number): unknown[] => [
    ...[kind, verksamhet, 4 * amount, "1 av 4 basverksamheter", amount],
  ];
  const head = ["Kostnadsslag", "Verksamhet", "Helt belopp", "Beräkning", "Belopp"];
  const cells = [
    ["Avser familjecentralen Björken", "", "", "", ""],
    head,
    line("El", "Soc", 10),
    line("El", "ÖF", 20.5),
    ["Summa El", "", "", "", 30.5],
    head,
    line("IT", "Soc", 5),
    ["Delsumma", "", "", "", 5.25],
    ["Summa (kr)", "", "", "", 35.5],
    ["Öresutjämning", "", "", "", 0.5],
    ["Totalt:", "", "", "", "36 kr"],
    ["Summa inkl. moms", "", "", "", 45],
    ["Betalas inom 30 dagar", "", "", "", ""],
  ];
  const { sums, counts } = reviewSpecification(cells);
  expect(counts).toEqual(right(3));
  expect(sums.map(({ role, row, difference }) => [role, row, difference])).toEqual([
    ["named", 4, 0],
    ["part", 7, 0.25],
    ["sum", 8, 0],
    ["rounding", 9, 0],
    ["total", 10, 0],
    ["named", 11, undefined],
  ]);
});

describe("sums beside lines that are wrong", () => {
  const head = ["Kostnadsslag", "Verksamhet", "Helt belopp", "Beräkning", "Belopp", "Momskod"];
  const specified = (sum: number, code: number): Review =>
    reviewSpecification([
      head,
      ["Hyra", "ÖF", 1000, "1 av 4 m²", 300, 25],
      ["El", "ÖF", 400, "1 av 4 m²", 100, "25 %"],
      ["IT", "ÖF", 80, "1 av 4 m²", 20, 0],
      ["Summa", "", "", "", sum, ""],
      ["", "", "", "", "", ""],
      ["Momskod", "", "", "", "Summa", ""],
      ["0,25", "", "", "", code, ""],
      ["0", "", "", "", 20, ""],
    ]);
  // The lines as they stand: 300 + 100 + 20. The first is to be 250, so right ones come to 370; of 25 % 400 and 350.
  const figures = (review: Review): unknown[] =>
    review.sums.map(({ role, of, stated, expected, right, offRight }) => [
      ...[role, of, stated, expected, right, offRight],
    ]);

  test("what the lines come to, what right ones would, and what stands", () => {
    expect(figures(specified(420, 400))).toEqual([
      ["sum", "", 420, 420, 370, 50],
      ["vat", "0,25", 400, 400, 350, 50],
      ["vat", "0", 20, 20, 20, 0],
    ]);
    expect(specified(420, 400).wrongSums).toBe(0);
    // The sum is that of right lines: it is the line that is wrong.
    expect(figures(specified(370, 350)).slice(0, 2)).toEqual([
      ["sum", "", 370, 420, 370, 0],
      ["vat", "0,25", 350, 400, 350, 0],
    ]);
    expect(figures(specified(500, 350))[0]).toEqual(["sum", "", 500, 420, 370, 130]);
    expect(specified(500, 350).wrongSums).toBe(2);
  });

  test("where a line cannot be said to be anything, neither can its sum", () => {
    const { sums } = reviewSpecification([
      head.slice(0, 5),
      ["Hyra", "ÖF", 1000, "5 av 4 m²", 300],
      ["Summa", "", "", "", 300],
    ]);
    expect(sums[0]).toMatchObject({ expected: 300, right: undefined, offRight: undefined });
  });

  test("lines that are missing belong to what right ones come to", () => {
    const cells: Cells = own().filter((_, row) => row !== 2);
    const stated = cells.slice(1).reduce((sum, row) => sum + Math.round(Number(row[9]) * 100), 0) / 100;
    const review = reviewSpecification([...cells, ["Summa", ...Array(8).fill(""), stated, "", ""]], shared);
    expect(review.sums[0]).toMatchObject({ difference: 0, offRight: -25 });
  });
});

describe("a line's own figures", () => {
  const changed = (row: number, column: number, value: unknown): Cells =>
    own().map((line, index) => (index === row ? withCell(line, column, value) : line));

  test("a wrong amount, to the öre", () => {
    const review = reviewSpecification(changed(1, 9, 276_550.51));
    expect(said(review)).toEqual([["deviating", 1, "amount", 100]]);
    expect(review.lines[0]).toMatchObject({ stated: 276_550.51, expected: 276_450.51 });
    expect(review.lines[0]!.findings[0]).toMatchObject({
      column: 9,
      stated: 276_550.51,
      expected: 276_450.51,
    });
    expect(review.difference).toBe(100);
  });

  test("a stated nothing is an amount that is wrong; an empty cell is no amount", () => {
    expect(said(reviewSpecification(changed(1, 9, 0)))).toEqual([["deviating", 1, "amount", -276_450.51]]);
    expect(said(reviewSpecification(changed(1, 9, "0,00")))).toEqual([
      ["deviating", 1, "amount", -276_450.51],
    ]);
    expect(said(reviewSpecification(changed(1, 9, "")))).toEqual([["unchecked", 1, "no-amount", undefined]]);
    expect(said(reviewSpecification(changed(1, 9, "se bilaga")))).toEqual([
      ["unchecked", 1, "amount-text", undefined],
    ]);
  });

  test("the öre that is left over may go to anybody; two may not", () => {
    // A third of 100,00 kr is 33,33 or 33,34.
    const line = (amount: number): Cells => [
      ["Kostnadsslag", "Helt belopp", "Beräkning", "Belopp"],
      ["El", 100, "1 av 3 organisationer", amount],
    ];
    expect([33.33, 33.34].map((amount) => reviewSpecification(line(amount)).counts)).toEqual([
      right(1),
      right(1),
    ]);
    expect(said(reviewSpecification(line(33.32)))).toEqual([["deviating", 1, "amount", -0.01]]);
    expect(said(reviewSpecification(line(33.35)))).toEqual([["deviating", 1, "amount", 0.02]]);
    // A quarter of it is 25,00 kr, and nothing is left over.
    const even = line(25.01).map((row) =>
      row.map((cell) => (cell === "1 av 3 organisationer" ? "1 av 4" : cell)),
    );
    expect(said(reviewSpecification(even))).toEqual([["deviating", 1, "amount", 0.01]]);
  });

  test("a share of another size is a deviation, of no kronor", () => {
    expect(said(reviewSpecification(changed(2, 8, 0.2)))).toEqual([["deviating", 2, "share", 0]]);
  });

  test("more than the whole is told, and what it should be is not guessed", () => {
    expect(said(reviewSpecification(changed(1, 7, "1 172 av 324 m²")))).toEqual([
      ["deviating", 1, "over-whole", undefined],
    ]);
  });

  test("a calculation that cannot be followed is checked by its share, or not at all", () => {
    const cells = changed(1, 7, "enligt avtal");
    expect(reviewSpecification(cells).counts).toEqual(right(3));
    cells[1]![8] = "";
    expect(said(reviewSpecification(cells))).toEqual([["unchecked", 1, "words", undefined]]);
    cells[1]![7] = "";
    expect(said(reviewSpecification(cells))).toEqual([["unchecked", 1, "no-calculation", undefined]]);
    expect(said(reviewSpecification(changed(1, 5, "")))).toEqual([["unchecked", 1, "no-whole", undefined]]);
    expect(said(reviewSpecification(changed(1, 5, "okänt")))).toEqual([
      ["unchecked", 1, "whole-text", undefined],
    ]);
  });

  test("days of a year that the period does not have", () => {
    const line = (calculation: string, amount: number): Cells => [
      ["Kostnadsslag", "Period", "Helt belopp", "Beräkning", "Belopp"],
      ["Hyra", "2025-01-01–2025-12-31", 365_000, calculation, amount],
    ];
    const half = "184 av 365 dagar × 1 av 2 m²";
    expect(reviewSpecification(line(half, 92_000)).counts).toEqual(right(1));
    // 184 of 366 days, half, is 91 748,63; of 365 it is 92 000,00.
    expect(said(reviewSpecification(line(half.replace("365", "366"), 91_748.63)))).toEqual([
      ["deviating", 1, "days", -251.37],
    ]);
    expect(
      said(reviewSpecification(line("182 av 365 dagar + 184 av 365 dagar × 1 av 2 m²", 274_000))),
    ).toEqual([["deviating", 1, "too-many-days", undefined]]);
  });
});

describe("lines beside each other, without the tables", () => {
  const head = [
    "Kostnadsslag",
    "Period",
    "Verksamhet",
    "Helt belopp",
    "Nyckel",
    "Beräkning",
    "Belopp",
    "Momskod",
  ];
  const line = (
    kind: string,
    verksamhet: string,
    part: number,
    of: number,
    code = "",
    key = "Yta",
  ): unknown[] => [
    ...[
      kind,
      "2025",
      verksamhet,
      1172,
      key,
      `${part} av ${of} m²`,
      Math.round((117_200 * part) / of) / 100,
      code,
    ],
  ];
  const review = (...lines: unknown[][]): unknown[] => said(reviewSpecification([head, ...lines]));

  test("another area than most lines have, with what it makes in kronor", () => {
    expect(
      review(line("Hyra", "MHV", 383, 1172), line("El", "BHV", 465, 1172), line("El", "MHV", 383, 1222)),
      // 1 172 kr × 383 ÷ 1 222 = 367,33 kr, and 383,00 kr by 1 172 m².
    ).toEqual([["deviating", 3, "other-whole", -15.67]]);
    expect(
      review(
        ...[line("Hyra", "MHV", 383, 1172), line("El", "MHV", 388, 1172, "", "Yta (okänt kostnadsslag)")],
        line("Städ", "MHV", 383, 1172),
      ),
    ).toEqual([["deviating", 2, "other-part", 5]]);
  });

  test("of two that differ nobody knows which is right", () => {
    expect(review(line("Hyra", "MHV", 383, 1172), line("El", "MHV", 388, 1172))).toEqual([
      ["deviating", 2, "other-part", undefined],
    ]);
  });

  test("other keys and periods are others' business", () => {
    const other = line("El", "MHV", 1, 2);
    expect(review(line("Hyra", "MHV", 383, 1172), withCell(other, 1, "2026"))).toEqual([]);
    expect(review(line("Hyra", "MHV", 383, 1172), withCell(other, 4, "Avtal"))).toEqual([]);
  });

  test("one cost with two VAT codes; two costs that look alike are two", () => {
    const [mhv, bhv] = [line("Hyra", "MHV", 383, 1172, "K1"), line("Hyra", "BHV", 465, 1172, "K2")];
    expect(review(mhv, bhv)).toEqual([["deviating", 2, "vat-mixed", 0]]);
    expect(review(mhv, withCell(mhv, 7, "K2"), withCell(bhv, 7, "K1"), bhv)).toEqual([]);
  });

  test("a line that stands twice is charged twice", () => {
    const cells = own();
    expect(said(reviewSpecification([...cells, [...cells[1]!]]))).toEqual([
      ["deviating", 4, "twice", 276_450.51],
    ]);
  });
});

describe("against the tables", () => {
  const change = (act: (cells: Cells) => void): Review => {
    const cells = own();
    act(cells);
    return reviewSpecification(cells, shared);
  };

  test("another area, in a line that is right by itself", () => {
    const wrong = ["344 av 1 172 m²", 344 / 1172, 293_515.36];
    const review = change((cells) => cells[1]!.splice(7, 3, ...wrong));
    // 1 000 000 × 344 ÷ 1 172 less 1 000 000 × 324 ÷ 1 172.
    expect(said(review)).toEqual([["deviating", 1, "table-calculation", 17_064.85]]);
  });

  test("another whole amount, key, period and VAT code", () => {
    expect(said(change((cells) => cells[1]!.splice(5, 1, 1_100_000)))).toEqual([
      ["deviating", 1, "table-whole", 0],
    ]);
    expect(said(change((cells) => (cells[1]![10] = "K1")))).toEqual([["deviating", 1, "table-vat", 0]]);
    expect(said(change((cells) => (cells[1]![3] = "2024")))).toEqual([["deviating", 1, "table-period", 0]]);
    const equal = ["2 av 4 basverksamheter", 0.5, 500_000];
    expect(said(change((cells) => cells[1]!.splice(7, 3, ...equal)))).toEqual([
      ["deviating", 1, "table-calculation", 223_549.49],
    ]);
  });

  test("without a calculation the share says", () => {
    expect(said(change((cells) => cells[1]!.splice(7, 3, "", "27,65 %", 276_450.51)))).toEqual([]);
    expect(said(change((cells) => cells[1]!.splice(7, 3, "", "30,00 %", 300_000)))).toEqual([
      ["deviating", 1, "table-share", 23_549.49],
    ]);
  });

  test("amounts that have changed places", () => {
    const review = change((cells) => {
      [cells[1]![9], cells[2]![9]] = [cells[2]![9], cells[1]![9]];
    });
    expect(said(review)).toEqual([
      ["deviating", 1, "amount", -276_425.51],
      ["deviating", 2, "amount", 276_425.51],
    ]);
    expect(review.difference).toBe(0);
  });

  test("a line too much and a line too few", () => {
    const review = change((cells) => {
      cells[3] = [
        ...cells[2]!.slice(0, 2),
        "Fika",
        "",
        "MHV",
        10,
        "Yta",
        "hela beloppet",
        1,
        10,
        "",
        "Kommunen",
      ];
    });
    expect(said(review)).toEqual([
      ["deviating", 3, "not-in-tables", 10],
      ["missing", undefined, "", -25],
    ]);
    expect(review.lines.at(-1)).toMatchObject({ kind: "Samordnare", verksamhet: "BHV", expected: 25 });
    expect(review.difference).toBe(-15);
  });

  test("a line twice; two equal costs are none", () => {
    expect(said(change((cells) => cells.push([...cells[1]!])))).toEqual([
      ["deviating", 4, "twice", 276_450.51],
    ]);
    const two = { costs: [...costs, costs[1]!], parties };
    const cells = invoiceMatrix(two.costs, parties, undefined, undefined);
    expect(reviewSpecification(cells, two).counts).toEqual(right(4));
  });

  test("an organisation that is spelt otherwise is the same, and said", () => {
    const review = change((cells) =>
      cells.slice(1, 2).forEach((line) => line.splice(0, 2, "Regionnen", "KOMMUNEN")),
    );
    expect(review.counts).toEqual(right(3));
    expect(review.remarks).toEqual([
      { kind: "organisation-alike", stated: "Regionnen", inTables: "Regionen" },
    ]);
  });

  test("an organisation that is not in the tables is told by its lines; so is one that is not named", () => {
    const named = (biller: string): Review =>
      change((cells) => cells.slice(2).forEach((line) => (line[0] = biller)));
    expect(named("Nässjö").counts).toEqual(right(3));
    expect(named("Nässjö").remarks).toEqual([{ kind: "organisation-unknown", stated: "Nässjö" }]);
    expect(named("")).toMatchObject({ counts: right(3), remarks: [] });
    const missing = change((cells) => {
      cells.slice(2).forEach((line) => (line[0] = "Nässjö"));
      cells.pop();
    });
    expect(said(missing)).toEqual([["missing", undefined, "", -25]]);
  });

  test("a name of a kind or verksamhet that is another", () => {
    expect(said(change((cells) => (cells[3]![4] = "Barnhälsovården")))).toEqual([
      ["deviating", 3, "table-name", 0],
    ]);
  });

  test("another centre's specification is looked at by itself, and that is said", () => {
    const cells = own().map((line, index) =>
      index === 0 ? line : withCell(withCell(line, 0, "X"), 4, `V${index}`),
    );
    const review = reviewSpecification(cells, shared);
    expect(review.counts).toEqual(right(3));
    expect(review.remarks).toEqual([
      { kind: "organisation-unknown", stated: "X" },
      { kind: "not-compared", lines: 3 },
    ]);
  });

  test("a line that cannot be followed by itself is checked by the tables", () => {
    expect(said(change((cells) => cells[1]!.splice(5, 4, "", "Yta", "enligt avtal", "")))).toEqual([
      ["deviating", 1, "table-calculation", 0],
    ]);
    expect(said(change((cells) => cells[1]!.splice(5, 4, "", "Yta", "", "")))).toEqual([]);
    const noAmount = change((cells) => (cells[1]![9] = ""));
    expect(said(noAmount)).toEqual([["unchecked", 1, "no-amount", undefined]]);
    expect(noAmount.lines[0]!.expected).toBe(276_450.51);
  });

  test("costs of other periods are not missing, and are mentioned", () => {
    const dated: Cells = [
      ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
      ["Hyra", 1172, "Regionen", 45_658, 45_747],
      ["Hyra", 2344, "Regionen", 45_748, 45_838],
    ];
    const [head, first, second] = invoiceMatrix(dated, parties, undefined, undefined) as [
      unknown[],
      unknown[],
      unknown[],
    ];
    const year = { costs: dated, parties };
    expect(reviewSpecification([head, first], year)).toMatchObject({
      counts: right(1),
      remarks: [{ kind: "other-periods", lines: 1, amount: 648 }],
    });
    expect(reviewSpecification([head, first, second], year).counts).toEqual(right(2));
    // A period written in another way is the same period.
    const written = withCell(second, 3, "2025-04-01 - 2025-06-30");
    expect(reviewSpecification([head, first, written], year).counts).toEqual(right(2));
  });

  test("tables that cannot be divided are refused in the functions' words", () => {
    expect(() => reviewSpecification(own(), { costs: [costs[0]!, ["Hyra", 1, null, "X"]], parties })).toThrow(
      "Betalas av",
    );
  });
});

test("without headings and calculations there is nothing to read by", () => {
  expect(() => reviewSpecification([["Hyra", 1, 2]])).toThrow("rubrikrad");
  expect(() => reviewSpecification([])).toThrow("rubrikrad");
});

const cost = fc
  .record({
    kind: fc.constantFrom("Hyra", "El", "IT", "Fika"),
    amount: fc.integer({ min: -1e9, max: 1e9 }).map((ore) => ore / 100),
    key: fc.constantFrom(null, "Yta", "Lika", "Per organisation", "Avtal", "V0"),
    payer: fc.constantFrom("V0", "V1", "V2"),
    from: fc.integer({ min: 45_658, max: 45_900 }),
    days: fc.integer({ min: 0, max: 120 }),
    code: fc.constantFrom(null, "K1", "K2"),
  })
  .map(({ kind, amount, key, payer, from, days, code }) => [
    kind,
    amount,
    key,
    payer,
    from,
    from + days,
    code,
  ]);
const table = fc
  .record({
    lines: fc.array(cost, { minLength: 1, maxLength: 6 }),
    areas: fc.array(
      fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10),
      { minLength: 4, maxLength: 4 },
    ),
    joins: fc.integer({ min: 45_600, max: 46_000 }),
    isDated: fc.boolean(),
  })
  .map(({ lines, areas, joins, isDated }) => ({
    costs: [
      ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till", "Momskod"],
      ...lines,
    ] as Cells,
    parties: [
      ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal", "Från", "Till"],
      ["V0", "Regionen", areas[0], 1, 60, null, null],
      ["V1", "Kommunen", areas[1], 2, 30, null, null],
      ["V2", "Vårdbolaget", areas[2], 1, "ingen", isDated ? joins : null, null],
      ["V3", "Kommunen", areas[3], 1, 10, null, null],
    ] as Cells,
  }));
type Tables = { costs: Cells; parties: Cells };

/** As Excel copies what it shows: Swedish texts, with shares in two decimals. */
const copied = (cells: Cells): string[][] =>
  cells.map((row, index) =>
    row.map((cell, column) => {
      if (index === 0 || typeof cell !== "number") return String(cell);
      const shown = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
      return column === 8
        ? cell.toLocaleString("sv-SE", { ...shown, style: "percent" })
        : cell.toLocaleString("sv-SE", shown);
    }),
  );

const specification = ({ costs, parties }: Tables): Cells =>
  invoiceMatrix(costs, parties, undefined, undefined);

test("whatever the centre, our own specification is right by itself and by its tables, as cells and as text", () => {
  fc.assert(
    fc.property(table, (tables) => {
      const cells = specification(tables);
      for (const pasted of [cells, copied(cells)]) {
        expect(said(reviewSpecification(pasted, tables))).toEqual([]);
        // By itself a line that stands twice might be two equal costs: nothing else is said.
        const alone = reviewSpecification(pasted).lines.flatMap(({ findings }) => findings);
        expect(alone.filter(({ kind }) => kind !== "twice")).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test("one changed öre is found by the tables with exactly that amount, and by a sum; two by the line itself", () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.constantFrom(-1, 1), (tables, pick, direction) => {
      const cells = specification(tables);
      fc.pre(cells.length > 1);
      const row = 1 + (pick % (cells.length - 1));
      const inOre = (line: unknown[]): number => Math.round((line[9] as number) * 100);
      const changed = (ore: number): Cells =>
        cells.map((line, index) => (index === row ? withCell(line, 9, (inOre(line) + ore) / 100) : line));
      const isOdd = ({ verdict }: ReviewedLine): boolean => verdict !== "right";
      const one = reviewSpecification(changed(direction), tables);
      expect(one.lines.filter(isOdd).map((line) => [line.row, line.difference])).toEqual([
        [row, direction / 100],
      ]);
      expect(one.difference).toBe(direction / 100);

      const sum = cells.slice(1).reduce((total, line) => total + inOre(line), 0) / 100;
      const summed = [...changed(direction), ["Summa", "", "", "", "", "", "", "", "", sum]];
      expect(reviewSpecification(summed).sums.map(({ difference }) => difference)).toEqual([
        -direction / 100,
      ]);

      const two = reviewSpecification(changed(2 * direction)).lines.find((line) => line.row === row);
      expect(two?.findings.map(({ kind }) => kind)).toContain("amount");
    }),
    { numRuns: 300 },
  );
});

test("a line that is taken out is missed with its amount, and one that is put in twice is too much", () => {
  fc.assert(
    fc.property(table, fc.nat(), (tables, pick) => {
      const cells = specification(tables);
      const line = cells[1 + (pick % Math.max(1, cells.length - 1))];
      // The last line of a pair or a period takes with it what tells that it should be there.
      const undated = { ...tables, parties: tables.parties.map((row) => row.slice(0, 5)) };
      fc.pre(
        line !== undefined &&
          cells.filter((other) => other[0] === line[0] && other[1] === line[1]).length > 1,
      );
      const without = specification(undated).map((row) => withCell(row, 3, ""));
      const gone = without[1 + (pick % Math.max(1, without.length - 1))];
      fc.pre(
        gone !== undefined && without.filter((row) => row[0] === gone[0] && row[1] === gone[1]).length > 1,
      );
      const review = reviewSpecification(
        without.filter((row) => row !== gone),
        undated,
      );
      expect(review.difference).toBe(-(gone[9] as number));
      expect(reviewSpecification([...cells, line], tables).difference).toBe(line[9]);
    }),
    { numRuns: 200 },
  );
});
