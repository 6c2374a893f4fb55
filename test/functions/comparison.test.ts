import { avtalsstatus, finns, sammanfatta, signal } from "../../src/functions/comparison";
import { callFunction, cellError, type Outcome } from "../support/custom-functions";

type Work = (...args: never[]) => unknown;

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const invocation = { address: "Blad1!A1", functionName: "SIGNAL" };
const cells = (outcome: Outcome): unknown => {
  if ("error" in outcome) throw new Error(outcome.message);
  return (outcome.value as unknown[][]).map(([cell]) => cell);
};
const call = (work: Work, ...args: unknown[]): unknown => cells(callFunction(work, ...args));
const sentence = (work: Work, ...args: unknown[]): string => {
  const outcome = callFunction(work, ...args);
  if (!("error" in outcome)) throw new Error(`answered ${JSON.stringify(outcome.value)}`);
  expect(outcome.error).toBe("#VALUE!");
  return outcome.message;
};

const errors: readonly [string, unknown][] = [
  ["#N/A", cellError("#N/A")],
  ["#DIV/0!", { type: "Error", basicType: "Error", basicValue: "#DIV/0!" }],
  ["#N/A", "#SAKNAS!"],
  ["#REF!", "#REF!"],
];

describe("FC.SIGNAL", () => {
  const signalOf = (...args: unknown[]): unknown => call(signal as Work, ...args);
  const refused = (...args: unknown[]): string => sentence(signal as Work, ...args);

  test("the better quarter is green, whichever end is the better", () => {
    expect(signalOf(column(1, 2, 3, 4), "hög")).toEqual(["röd", "gul", "gul", "grön"]);
    expect(signalOf(column(1, 2, 3, 4), "låg")).toEqual(["grön", "gul", "gul", "röd"]);
    expect(signalOf(column(1, 2, 3, 4), " Hog ")).toEqual(["röd", "gul", "gul", "grön"]);
    expect(signalOf(column(1, 2, 3, 4), "LAG")).toEqual(["grön", "gul", "gul", "röd"]);
  });

  test("one value, also as a single cell, is yellow", () => {
    expect(signalOf(column(7), "hög")).toEqual(["gul"]);
    expect(signalOf(7, "hög")).toEqual(["gul"]);
    expect(signalOf(column("saknas"), "hög")).toEqual(["grå"]);
  });

  test("every word for missing is grey and is not counted", () => {
    const missing = ["saknas", "Ej aktuellt", " SKYDDAD ", "-", "–", ".", ".."];
    expect(signalOf(column(...missing, 1, 2, 3, 4), "hög")).toEqual([
      ...missing.map(() => "grå"),
      "röd",
      "gul",
      "gul",
      "grön",
    ]);
  });

  test("a missing word in the first row is a row, any other text above the values is a heading", () => {
    expect(signalOf(column("–", 1, 2), "hög")).toEqual(["grå", "gul", "gul"]);
    expect(signalOf(column("Öppettid (h/vecka)", 1, 2, 3, 4), "hög")).toEqual([
      "Signal",
      "röd",
      "gul",
      "gul",
      "grön",
    ]);
    expect(signalOf(column("Antal", "saknas"), "hög")).toEqual(["Signal", "grå"]);
    expect(signalOf(column("Antal", 5), "hög")).toEqual(["Signal", "gul"]);
  });

  test("a year is a heading unless all the values are years", () => {
    expect(signalOf(column("2018", 1, 2, 3, 4), "hög")).toEqual(["Signal", "röd", "gul", "gul", "grön"]);
    expect(signalOf(column("2018", "1", "2", "3"), "hög")).toEqual(["Signal", "gul", "gul", "gul"]);
    expect(signalOf(column(2018, 1, 2, 3, 4), "hög")).toEqual(["Signal", "röd", "gul", "gul", "grön"]);
    expect(signalOf(column(2018, 2004, 2019, 2020), "hög")).toEqual(["gul", "röd", "gul", "grön"]);
    expect(signalOf(column("2018", "2004", "2019", "2020"), "hög")).toEqual(["gul", "röd", "gul", "grön"]);
    for (const missing of ["..", "N/A", "<5"]) {
      expect(signalOf(column(missing, 1, 2, 3, 4), "hög")).toEqual(["grå", "röd", "gul", "gul", "grön"]);
    }
    expect(signalOf(column("12,5", 1, 2, 3), "hög")).toEqual(["grön", "röd", "gul", "gul"]);
  });

  test("numbers as people write them", () => {
    expect(signalOf(column("1\u00a0234,5 kr", "(3)", "24 1)", "12,5 m²"), "hög")).toEqual([
      "grön",
      "röd",
      "gul",
      "gul",
    ]);
  });

  test("shares are written in one way", () => {
    expect(signalOf(column("95 %", 0.93, "87 %", 0.5), "hög")).toEqual(["grön", "gul", "gul", "röd"]);
    expect(refused(column("95 %", 0.93, 93, 0.87), "hög")).toMatch(
      /^Värden, rad 3, kolumn 1: 93 står bland andelar i procent.*: 93 % eller 9 300 %\?/,
    );
    expect(refused(column("95 %", 1, "87 %", "93 %"), "hög")).toMatch(
      /^Värden, rad 2, kolumn 1: 1 står bland andelar i procent \(”95 %” på rad 1\).*: 1 % eller 100 %\?/,
    );
    // A part of one beside it tells that 1 is all of it; so does Excel's own format, where the cell brings it along.
    expect(signalOf(column("95 %", 1, 0.5, "87 %"), "hög")).toEqual(["gul", "grön", "röd", "gul"]);
    const formatted = (basicValue: number): unknown => ({
      type: "FormattedNumber",
      basicType: "Double",
      basicValue,
      numberFormat: "0.0%",
    });
    expect(signalOf(column("95 %", formatted(1), "80 %", "87 %"), "hög")).toEqual([
      "gul",
      "grön",
      "röd",
      "gul",
    ]);
    expect(refused(column(formatted(0.95), 93), "hög")).toMatch(/rad 2, kolumn 1: 93 står bland andelar/);
    expect(refused(column("4.950", 3, 4), "hög")).toMatch(/”4.950” kan vara både 4 950 och 4,95/);
    for (const guess of ["ca 150", ">95 %", "6–7", "3½", "2 (varav 1)"]) {
      expect(refused(column(1, guess), "hög")).toMatch(/är inget tal/);
    }
  });

  test("values that look the same in the sheet tie", () => {
    expect(signalOf(column(0.1 + 0.2, 0.3, 0.1, 0.05), "hög")).toEqual(["gul", "gul", "gul", "röd"]);
  });

  test("0 and an empty cell are the same, and nollor says what they are", () => {
    for (const empty of [0, null, "", "  ", undefined, "0"]) {
      expect(signalOf(column(3, empty, 5, 2, 9), "hög", "tal")).toEqual(["gul", "röd", "gul", "gul", "grön"]);
      expect(signalOf(column(3, empty, 5, 2, 9), "hög", "Saknas")).toEqual([
        "gul",
        "grå",
        "gul",
        "röd",
        "grön",
      ]);
      for (const none of [undefined, null, "", 0, invocation, [[""]]]) {
        expect(refused(column(3, empty, 5), "hög", none)).toBe(
          "Värden, rad 2, kolumn 1: cellen är 0 eller tom, och Excel skiljer inte på det. Ange nollor: ”tal” om en nolla är ett värde (skriv då saknas där värdet saknas), eller ”saknas” om värdet saknas.",
        );
      }
      expect(refused(column("Antal", empty), "hög")).toMatch(
        /^Värden, rad 2, kolumn 1: cellen är 0 eller tom/,
      );
      expect(refused(column(empty), "hög")).toMatch(/^Värden, rad 1, kolumn 1: cellen är 0 eller tom/);
      // Empty rows are rows: the answers stay beside their values.
      expect(signalOf(column(empty, empty, 1, empty), "låg", "saknas")).toEqual(["grå", "grå", "gul", "grå"]);
    }
  });

  test("without zeros nollor makes no difference", () => {
    for (const zeros of [undefined, null, "", 0, invocation, "tal", "saknas"]) {
      expect(signalOf(column(1, 2, 3, 4), "hög", zeros)).toEqual(["röd", "gul", "gul", "grön"]);
    }
  });

  test.each([
    [[column(1, "många", 3), "hög"], /^Värden, rad 2, kolumn 1: ”många” är inget tal\./],
    [[column("Antal", 1, "många"), "hög"], /^Värden, rad 3, kolumn 1: ”många” är inget tal\./],
    [[column("Antal"), "hög"], /^Värden, rad 1, kolumn 1: ”Antal” är inget tal\./],
    [[column(1, true), "hög"], /^Värden, rad 2, kolumn 1: ”SANT” är inget tal\./],
    [[[[1, 2]], "hög"], /^Värden ska vara en enda kolumn .* men området har 2 kolumner\.$/],
    [[column(1, 2), undefined], /^Argumentet riktning saknas\. Ange hög .* eller låg/],
    [[column(1, 2), invocation], /^Argumentet riktning saknas\./],
    [[column(1, 2), 0], /^Argumentet riktning saknas\./],
    [[column(1, 2), "ingen"], /^Riktning: ”ingen” finns inte\. Ange hög/],
    [[column(1, 2), true], /^Riktning: ”SANT” finns inte\./],
    [[column(1, 2), column("hög", "låg")], /^Argumentet riktning ska vara ett enda värde, men fick 2 rader/],
    [[column(1, 2), "hög", "nej"], /^Nollor: ”nej” finns inte\. Välj tal eller saknas\.$/],
    [[undefined, "hög"], /^Argumentet värden saknas/],
  ])("%j is refused", (args, expected) => {
    expect(refused(...args)).toMatch(expected);
  });

  test.each(errors)("%s among the arguments comes out", (code, error) => {
    for (const args of [
      [column("x", 1, error, "y"), "hög"],
      [column(1), error],
      [column(1), "hög", error],
    ]) {
      expect(callFunction(signal as Work, ...args)).toMatchObject({ error: code });
    }
  });

  test("a hundred thousand rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [((index * 7919) % 100_000) + 1]);
    const answers = signalOf(rows, "hög") as string[];
    expect(answers.filter((one) => one === "grön")).toHaveLength(25_000);
    expect(answers.filter((one) => one === "röd")).toHaveLength(25_000);
    expect(answers[rows.findIndex(([value]) => value === 75_001)]).toBe("grön");
    expect(answers[rows.findIndex(([value]) => value === 75_000)]).toBe("gul");
  });
});

describe("FC.SAMMANFATTA", () => {
  const summary = (...args: unknown[]): unknown => call(sammanfatta as Work, ...args);
  const refused = (...args: unknown[]): string => sentence(sammanfatta as Work, ...args);
  const table = (heading: unknown, ...values: unknown[]): unknown[][] => [
    ["Central", heading],
    ...values.map((value, index) => [String.fromCharCode(65 + index), value]),
  ];

  test.each([0, null, ""])(
    "a heading above a region's rows is left out and named; blank cells as %p",
    (blank) =>
      expect(
        summary(
          [
            ["Central", "Timmar"],
            ["Region Dalarna", blank],
            ["Björken", 12],
            ["Eken", 10],
          ],
          "saknas",
        ),
      ).toEqual(["Timmar: 10–12; Region Dalarna räknas inte med"]),
  );

  test.each<[unknown[][], string]>([
    [table("Öppettid (h/vecka)", 6, 19.5, 24), "Öppettid (h/vecka): 6–24"],
    [table("Öppettid", 6.5, 6.25), "Öppettid: 6,25–6,5"],
    [table("Barn", 598, 1645), "Barn: 598–1 645"],
    [table("Barn", "1 645", "598,0"), "Barn: 598–1 645"],
    [table("Start", 2004, 2017), "Start: 2004–2017"],
    [table("Start", 2017), "Start: 2017"],
    [table("Barn", 1899, 2017), "Barn: 1 899–2 017"],
    [table("Lika", 4, 4, 4), "Lika: 4"],
    [table("Lika", 0.3, 0.1 + 0.2), "Lika: 0,3"],
    [table("Ett", 4), "Ett: 4"],
    [table("Skillnad", -3, 5), "Skillnad: −3 till 5"],
    [table("Skillnad", -3, -5), "Skillnad: −5 till −3"],
    [table("Öppettid:", 6, 24), "Öppettid: 6–24"],
    [table("Tid", "..", 24), "Tid: 24; uppgift saknas för A"],
    [table("Tid", 1, "–", "saknas", 24), "Tid: 1–24; uppgift saknas för B och C"],
    [
      table("Tid", 1, "-", "ej aktuellt", ".", "skyddad", "."),
      "Tid: 1; uppgift saknas för B, D och F; ej aktuellt för C; skyddad för E",
    ],
    [table("Tid", "saknas", ".."), "Tid: uppgift saknas"],
    [table("Tid", "ej aktuellt"), "Tid: ej aktuellt"],
    [table("Tid", "saknas", "skyddad"), "Tid: uppgift saknas för A; skyddad för B"],
    [table("Grupper", "ja", "nej", "Ja"), "Grupper: 2 av 3 (A, C)"],
    [table("Grupper", true, false, "SANT"), "Grupper: 2 av 3 (A, C)"],
    [table("Grupper", "nej", "nej"), "Grupper: 0 av 2"],
    [table("Grupper", "ja", "ja"), "Grupper: 2 av 2 (A, B)"],
    [table("Grupper", "ja", "..", "nej"), "Grupper: 1 av 2 (A); uppgift saknas för B"],
    [table("Grupper", "ja", "ej aktuellt", "nej"), "Grupper: 1 av 2 (A); ej aktuellt för B"],
    [table("__proto__", "ja"), "__proto__: 1 av 1 (A)"],
    [table(2018, 5, 1200), "2018: 5–1 200"],
    [table("Andel", "45 %", "93,5 %"), "Andel: 45 %–93,5 %"],
    [
      table("Avtal t.o.m.", 46387, "2025-01-31", ".."),
      "Avtal t.o.m.: 2025-01-31 till 2026-12-31; uppgift saknas för C",
    ],
    [table("Besök", "24 1)", "6*", "<5"), "Besök: 6–24; skyddad för C"],
    [table("Grupper", "J", "n", "Ja."), "Grupper: 2 av 3 (A, C)"],
  ])("%j", (rows, expected) => {
    expect(summary(rows)).toEqual([expected]);
  });

  test("rows that sum up the others are left out, and named", () => {
    const rows = [
      ["Kommun", "Barn"],
      ["Falun", 500],
      ["Mora", 200],
      ["Länet", 700],
      ["Riket", 90_000],
    ];
    expect(summary(rows)).toEqual(["Barn: 200–500; Länet och Riket räknas inte med"]);
    // Where counties are what is compared, they are no sums.
    const counties = [
      ["Län", "Barn"],
      ["Region Dalarna", 5],
      ["Region Skåne", 9],
      ["Riket", 99],
    ];
    expect(summary(counties)).toEqual(["Barn: 5–9; Riket räknas inte med"]);
    expect(
      summary([
        ["Kommun", "Barn"],
        ["Totalt", 7],
      ]),
    ).toEqual(["Barn: 7"]);
  });

  test("a sentence a column, in the table's order", () => {
    expect(
      summary([
        ["Central", "Start", "Grupper", "Lön"],
        ["Avesta", 2006, "nej", "skyddad"],
        ["Mora", 2018, "ja", "skyddad"],
      ]),
    ).toEqual(["Start: 2006–2018", "Grupper: 1 av 2 (Mora)", "Lön: skyddad"]);
  });

  test("more than twenty names are shortened", () => {
    const rows = (count: number): unknown[][] => [
      ["Central", "Grupper"],
      ...Array.from({ length: count }, (_, index) => [`C${index + 1}`, "ja"]),
    ];
    const twenty = Array.from({ length: 20 }, (_, index) => `C${index + 1}`).join(", ");
    expect(summary(rows(20))).toEqual([`Grupper: 20 av 20 (${twenty})`]);
    expect(summary(rows(23))).toEqual([`Grupper: 23 av 23 (${twenty} och 3 till)`]);
  });

  test("0 and an empty cell are the same; among numbers nollor says what they are", () => {
    for (const empty of [0, null, "", " ", undefined, "0"]) {
      expect(summary(table("Tid", 6, empty, 24), "tal")).toEqual(["Tid: 0–24"]);
      expect(summary(table("Tid", 6, empty, 24), "saknas")).toEqual(["Tid: 6–24; uppgift saknas för B"]);
      expect(summary(table("Tid", empty, empty), "tal")).toEqual(["Tid: 0"]);
      expect(summary(table("Tid", empty, empty), "saknas")).toEqual(["Tid: uppgift saknas"]);
      for (const none of [undefined, null, "", 0, invocation]) {
        expect(refused(table("Tid", 6, empty, 24), none)).toMatch(
          /^Tabell, rad 3, kolumn 2 \(Tid\): cellen är 0 eller tom, .*”tal” .*”saknas”/,
        );
      }
      // No number can be meant among yes and no.
      for (const zeros of [undefined, "tal", "saknas"]) {
        expect(summary(table("Grupper", "ja", empty, "nej"), zeros)).toEqual([
          "Grupper: 1 av 2 (A); uppgift saknas för B",
        ]);
      }
      expect(refused(table("Grupper", empty, "saknas"))).toMatch(
        /^Tabell, rad 2, kolumn 2 \(Grupper\): cellen är 0/,
      );
    }
  });

  test("rows and columns that are wholly empty are not there", () => {
    for (const empty of [0, null, ""]) {
      expect(
        summary([
          ["Central", "Tid", empty],
          ["A", 1, empty],
          [empty, empty, empty],
          ["B", 2, empty],
          [empty, empty, empty],
        ]),
      ).toEqual(["Tid: 1–2"]);
    }
  });

  test.each<[unknown[], RegExp]>([
    [
      [table("Tid", 1, "ja")],
      /^Tabell, rad 3, kolumn 2 \(Tid\): ”ja” blandas med 1 på rad 2\. .*bara tal eller bara ja och nej/,
    ],
    [[table("Tid", "saknas", "nej", 2)], /^Tabell, rad 4, kolumn 2 \(Tid\): 2 blandas med ”nej” på rad 3\./],
    [
      [table("Tid", 1, "6-7")],
      /^Tabell, rad 3, kolumn 2 \(Tid\): ”6-7” är varken ett tal eller ja eller nej\./,
    ],
    [[table("Tid", "delvis")], /^Tabell, rad 2, kolumn 2 \(Tid\): ”delvis” är varken/],
    [[table(7, 5)], /^Tabell, rad 1, kolumn 2: 7 är ingen rubrik\./],
    [[table("Andel", "45 %", 1)], /^Tabell, rad 3, kolumn 2 \(Andel\): 1 står .*: 1 % eller 100 %\?/],
    [[table("Andel", "45 %", 93)], /^Tabell, rad 3, kolumn 2 \(Andel\): 93 står bland andelar i procent/],
    [[table("Slut", "2025-01-31", 7)], /blandas med datum och tal/],
    [[table("Besök", "4.950")], /kan vara både 4 950 och 4,95/],
    [[table("", 5)], /^Tabell, rad 1, kolumn 2: rubriken saknas\./],
    [
      [
        [
          ["Central", "Tid"],
          ["", 5],
        ],
      ],
      /^Tabell, rad 2, kolumn 1: namnet saknas, fast raden har 5 i kolumn 2\./,
    ],
    [[[["Central", "Tid"]]], /^Tabell: det finns inga rader under rubrikraden\./],
    [[column("Central", "A")], /^Tabell: området har 1 kolumn, men behöver minst 2/],
    [
      [
        [
          ["Central", ""],
          ["A", ""],
        ],
      ],
      /^Tabell: det finns inga uppgifter till höger om namnen\./,
    ],
    [[table("Tid", 1), "nej"], /^Nollor: ”nej” finns inte\. Välj tal eller saknas\./],
    [[undefined], /^Argumentet tabell saknas/],
    [[7], /^Tabell: området har 1 kolumn/],
  ])("%j is refused", (args, expected) => {
    expect(refused(...args)).toMatch(expected);
  });

  test.each(errors)("%s among the arguments comes out", (code, error) => {
    expect(callFunction(sammanfatta as Work, table("Tid", 1, "fel", error))).toMatchObject({ error: code });
    expect(callFunction(sammanfatta as Work, table("Tid", 1), error)).toMatchObject({ error: code });
  });
});

describe("FC.FINNS", () => {
  const found = (...args: unknown[]): unknown => call(finns as Work, ...args);
  const refused = (...args: unknown[]): string => sentence(finns as Work, ...args);
  const kommuner = column("Avesta", "Falun", "Mora", "Orsa");

  test("without classes every centre counts", () => {
    for (const none of [undefined, null, 0, "", [[0]], [[""]], [[null]], invocation]) {
      expect(found(kommuner, column("Falun", "Mora", "Falun"), none)).toEqual(["nej", "ja", "ja", "nej"]);
    }
  });

  test("FC or FCLV counts when no class is asked for, and what is not known is said", () => {
    const centres = column("Falun", "Falun", "Mora", "Mora", "Orsa");
    const classes = column("Ingendera", "FCLV", "Ingendera", "Uppgift saknas", "Ingendera");
    expect(found(kommuner, centres, classes)).toEqual(["nej", "ja", "uppgift saknas", "nej"]);
    for (const none of [undefined, null, 0, "", invocation]) {
      expect(found(kommuner, centres, classes, none)).toEqual(["nej", "ja", "uppgift saknas", "nej"]);
    }
    expect(found(kommuner, centres, classes, "fc")).toEqual(["nej", "nej", "uppgift saknas", "nej"]);
    expect(found(kommuner, centres, classes, "Ingendera")).toEqual(["nej", "ja", "ja", "ja"]);
  });

  test("a class that no centre has any more gives nej; only what looks like a slip is asked about", () => {
    expect(found(kommuner, column("Falun", "Mora"), column("FC", "Ingendera"), "Bas")).toEqual([
      "nej",
      "nej",
      "nej",
      "nej",
    ]);
  });

  test.each([0, null, "", "..", "-", "uppgift saknas", "saknas"])(
    "a class that is %j is not known",
    (empty) => {
      expect(found(kommuner, column("Falun", "Mora"), [[empty], ["FC"]])).toEqual([
        "nej",
        "uppgift saknas",
        "ja",
        "nej",
      ]);
      expect(found(kommuner, column("Falun", "Falun"), [[empty], ["FC"]])).toEqual([
        "nej",
        "ja",
        "nej",
        "nej",
      ]);
      expect(found(kommuner, column("Falun", "Falun"), [[empty], ["FC"]], "FCLV")).toEqual([
        "nej",
        "uppgift saknas",
        "nej",
        "nej",
      ]);
    },
  );

  test("one centre of unknown class", () => {
    expect(found(kommuner, column("Falun"), [[""]])).toEqual(["nej", "uppgift saknas", "nej", "nej"]);
  });

  test("headings: each column may have its own, and whole tables are mapped", () => {
    expect(found(column("Kommun", "Falun", "Orsa"), column("Orsa"))).toEqual(["Finns", "nej", "ja"]);
    expect(found(column("Falun", "Orsa"), column("Kommun", "Orsa"), column("Klass", "FC"))).toEqual([
      "nej",
      "ja",
    ]);
    const centres = [
      ["Central", "MHV", "Klass", "Kommun"],
      ["Elsborg", "ja", "FC", "Falun"],
      ["Avesta", "ja", "FCLV", "Avesta"],
    ];
    expect(found(column("Kommun", "Avesta", "Falun"), centres, centres, "FC")).toEqual([
      "Finns",
      "nej",
      "ja",
    ]);
  });

  test("names in any case, with any dash and space; own classes; __proto__", () => {
    expect(found(column("Malung-Sälen", "ÄLVDALEN"), column("malung–sälen ", "älvdalen"))).toEqual([
      "ja",
      "ja",
    ]);
    expect(found(column("A", "B"), column("A", "B"), column("Grad 1", "Grad 2"), "grad 2")).toEqual([
      "nej",
      "ja",
    ]);
    expect(found(column("__proto__", "constructor"), column("__proto__"))).toEqual(["ja", "nej"]);
    expect(found(column(2080, 2026), column("2080"))).toEqual(["ja", "nej"]);
  });

  test("empty rows", () => {
    for (const empty of [0, null, "", " "]) {
      expect(found(column("Falun", empty, "Orsa", empty), column(empty, "Orsa", empty))).toEqual([
        "nej",
        "",
        "ja",
        "",
      ]);
      expect(found(column(empty), column("Orsa"))).toEqual(["uppgift saknas"]);
      expect(found(column("Kommun", empty), column("Orsa"))).toEqual(["Finns", "uppgift saknas"]);
    }
  });

  test("a single municipality, as in a calculated column: other names are other places", () => {
    expect(found(column("Falun"), column("Avesta", "Falun"))).toEqual(["ja"]);
    expect(found("Falun", column("Avesta", "Mora"))).toEqual(["nej"]);
    expect(refused(column("Falun"), column("Avesta", "Flaun"))).toMatch(
      /^Centralkommuner, rad 2, kolumn 1 \(Kommun\): ”Flaun” finns inte i kommuner\. Menas Falun\? .*hela kolumnen/,
    );
  });

  test.each<[unknown[], RegExp]>([
    [
      [kommuner, column("Kommun", "Falun", "Flaun")],
      /^Centralkommuner, rad 3, kolumn 1 \(Kommun\): ”Flaun” finns inte i kommuner\. Menas Falun\?$/,
    ],
    [[kommuner, column("Falu kommun")], /Menas Falun\?$/],
    [
      [kommuner, column("Stockholm")],
      /”Stockholm” finns inte i kommuner\. Lägg till kommunen eller rätta namnet\.$/,
    ],
    [[kommuner, column("Falun", "Mora"), column("FC")], /^Klasser har 1 rad men centralkommuner 2/],
    [
      [kommuner, column("Falun", ""), column("FC", "FCLV")],
      /^Centralkommuner, rad 2, kolumn 1 \(Kommun\): kommunen saknas för en central med klassen ”FCLV”\./,
    ],
    [
      [kommuner, column("Falun"), column("FCVL")],
      /^Klasser, rad 1, kolumn 1 \(Klass\): ”FCVL” är varken FC, FCLV, Ingendera eller Uppgift saknas\. Ange argumentet klass/,
    ],
    [[kommuner, column("Falun"), column(3)], /^Klasser, rad 1, kolumn 1 \(Klass\): 3 är ingen klass\./],
    [
      [kommuner, column("Falun"), column(true), "FC"],
      /^Klasser, rad 1, kolumn 1 \(Klass\): ”SANT” är ingen klass\./,
    ],
    [
      [kommuner, column("Falun"), column("FC"), "FCX"],
      /^Klass: ”FCX” finns inte bland klasserna\. Menas FC\? Välj FC, FCLV eller Ingendera\.$/,
    ],
    [[kommuner, column("Falun"), column("Grad 1"), "Grad 2"], /Välj FC, FCLV, Ingendera eller Grad 1\.$/],
    [[kommuner, column("Falun"), undefined, "FC"], /^Klass går bara att ange tillsammans med klasser/],
    [[kommuner, column("", 0)], /^Centralkommuner: det finns inga centraler/],
    [[[["Falun", "ja"]], column("Falun")], /^Kommuner: området har 2 kolumner, men utan rubrikrad behövs 1/],
    [[undefined, column("Falun")], /^Argumentet kommuner saknas/],
    [[kommuner, undefined], /^Argumentet centralkommuner saknas/],
    [
      [kommuner, column("Falun"), column("FC"), column("FC", "FCLV")],
      /^Argumentet klass ska vara ett enda värde/,
    ],
  ])("%j is refused", (args, expected) => {
    expect(refused(...args)).toMatch(expected);
  });

  test.each(errors)("%s among the arguments comes out", (code, error) => {
    for (const args of [
      [column("A", error), column("X")],
      [column("A"), column("X", error)],
      [column("A", "B"), column("X"), column(error)],
      [column("A", "B"), column("X"), column("FC"), error],
    ]) {
      expect(callFunction(finns as Work, ...args)).toMatchObject({ error: code });
    }
  });

  test("a hundred thousand municipalities and centres", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => [`K${index}`]);
    const even = many.filter((_, index) => index % 2 === 0);
    const answers = found(many, even) as string[];
    expect(answers.filter((one) => one === "ja")).toHaveLength(50_000);
  });
});

describe("FC.AVTALSSTATUS", () => {
  const status = (...args: unknown[]): unknown => call(avtalsstatus as Work, ...args);
  const refused = (...args: unknown[]): string => sentence(avtalsstatus as Work, ...args);
  // 43 784 is 15 November 2019, 50 001 is 22 November 2036.
  const today = 43_784;

  test("serial numbers, ISO texts and words", () => {
    const ends = column(
      50_001,
      "2036-11-22",
      "43966",
      43_966.75,
      43_967,
      "2019-11-14",
      "Tills vidare",
      "under revidering",
    );
    expect(status(ends, today)).toEqual([
      "gäller",
      "gäller",
      "löper ut",
      "löper ut",
      "gäller",
      "utgånget",
      "tills vidare",
      "under revidering",
    ]);
    expect(status(ends, "2019-11-15")).toEqual(status(ends, today));
    expect(status(ends, [[today + 0.99]])).toEqual(status(ends, today));
  });

  test("every row has an answer", () => {
    for (const empty of [0, null, "", " ", "..", "-", "saknas", "?", "uppgift saknas"]) {
      expect(status(column("2036-11-22", empty, empty), today)).toEqual([
        "gäller",
        "uppgift saknas",
        "uppgift saknas",
      ]);
      expect(status(column(empty), today)).toEqual(["uppgift saknas"]);
      expect(status(empty ?? "", today)).toEqual(["uppgift saknas"]);
    }
  });

  test("months of notice: six by default, none with the word ingen", () => {
    const ends = column("2019-11-15", "2019-11-16", "2020-05-15", "2020-05-16", "2020-11-15", "2020-11-16");
    const six = ["löper ut", "löper ut", "löper ut", "gäller", "gäller", "gäller"];
    for (const none of [undefined, null, "", 0, "0", invocation, [[0]], 6, "6"]) {
      expect(status(ends, today, none)).toEqual(six);
    }
    expect(status(ends, today, "ingen")).toEqual([
      "löper ut",
      "gäller",
      "gäller",
      "gäller",
      "gäller",
      "gäller",
    ]);
    expect(status(ends, today, 12)).toEqual([
      "löper ut",
      "löper ut",
      "löper ut",
      "löper ut",
      "löper ut",
      "gäller",
    ]);
  });

  test("extended counts only for agreements that have passed", () => {
    const ends = column("2019-01-01", "2019-01-01", "2019-01-01", "2019-12-01", "2036-11-22", "");
    expect(status(ends, today, 6, column("ja", "nej", "", "ja", "ja", "ja"))).toEqual([
      "förlängt",
      "utgånget",
      "utgånget",
      "löper ut",
      "gäller",
      "uppgift saknas",
    ]);
    for (const none of [undefined, null, "", 0, invocation, [[""]], [[0]]]) {
      expect(status(column("2019-01-01", "2019-01-02"), today, 6, none)).toEqual(["utgånget", "utgånget"]);
    }
    expect(status(column("2019-01-01"), today, undefined, true)).toEqual(["förlängt"]);
  });

  test("headings", () => {
    for (const heading of ["Giltigt till", "AVTAL TILL", "Slutdatum:", "Avtal giltigt till"]) {
      expect(status(column(heading, "2036-11-22"), today)).toEqual(["Status", "gäller"]);
    }
    const agreements = [
      ["Förlängs", "Kommentar", "Giltigt till", "Central"],
      ["ja", "", "2019-01-01", "Avesta"],
      ["nej", "x", "2019-01-01", ""],
    ];
    expect(status(agreements, today, 6, agreements)).toEqual(["Status", "förlängt", "utgånget"]);
    expect(status(column("2019-01-01"), today, 6, column("Förlängs", "ja"))).toEqual(["förlängt"]);
  });

  test.each<[unknown[], RegExp]>([
    [
      [column("2036-11-22", "snart"), today],
      /^Giltigt_till, rad 2, kolumn 1 \(Giltigt till\): ”snart” är inget datum\. Skriv ett datum, till exempel 2025-07-01, eller tills vidare/,
    ],
    [
      [column("Giltigt till", "2025-02-30"), today],
      /^Giltigt_till, rad 2, kolumn 1 \(Giltigt till\): ”2025-02-30” är inget datum/,
    ],
    [[column(2025), today], /: 2 025 är inget datum/],
    [[column(true), today], /: ”SANT” är inget datum/],
    [[column("2036-11-22"), undefined], /^Argumentet idag saknas\. .*IDAG\(\)/],
    [[column("2036-11-22"), 0], /^Argumentet idag saknas/],
    [[column("2036-11-22"), "idag"], /^Idag: ”idag” är inget datum\./],
    [[column("2036-11-22"), 19_999], /^Idag: 19 999 är inget datum\./],
    [
      [column("2036-11-22"), today, -1],
      /^Varsel: −1 är inget antal månader som går att räkna med\. Ange ett heltal/,
    ],
    [[column("2036-11-22"), today, 1.5], /^Varsel: 1,5 är inget antal månader/],
    [[column("2036-11-22"), today, 1e15], /^Varsel: 1 000 000 000 000 000 är inget antal månader/],
    [[column("2036-11-22"), today, "ett halvår"], /^Varsel: ”ett halvår” är inget antal månader/],
    [[column("2036-11-22", "2036-11-22"), today, 6, column("ja")], /^Förlängs har 1 rad men giltigt_till 2/],
    [
      [column("2036-11-22"), today, 6, column("kanske")],
      /^Förlängs, rad 1, kolumn 1 \(Förlängs\): ”kanske” är varken ja eller nej\./,
    ],
    [[[["2036-11-22", "ja"]], today], /^Giltigt_till: området har 2 kolumner, men utan rubrikrad behövs 1/],
    [[undefined, today], /^Argumentet giltigt_till saknas/],
  ])("%j is refused", (args, expected) => {
    expect(refused(...args)).toMatch(expected);
  });

  test.each(errors)("%s among the arguments comes out", (code, error) => {
    for (const args of [
      [column("fel", error), today],
      [column("fel"), error],
      [column("fel"), today, error],
      [column("fel"), today, 6, column(error)],
    ]) {
      expect(callFunction(avtalsstatus as Work, ...args)).toMatchObject({ error: code });
    }
  });

  test("a hundred thousand rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [
      today - 50_000 / 10 + Math.floor(index / 10),
    ]);
    const answers = status(rows, today) as string[];
    expect(answers.filter((one) => one === "utgånget")).toHaveLength(50_000);
    expect(answers.filter((one) => one === "löper ut")).toHaveLength(1_830);
  });
});
