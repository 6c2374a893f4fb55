import { callFunction, cellError } from "../../support/custom-functions";
import { fakturaunderlag, kostnader, slutreglering } from "../../../src/functions/costs";

const value = (result: unknown): unknown => ({ value: result });
const refused = (message: string | RegExp, code = "#VALUE!"): unknown => ({
  error: code,
  message: typeof message === "string" ? message : (expect.stringMatching(message) as string),
});

/** Nässjö's areas and base services. */
const nassjo = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Region", 383, 1],
  ["BHV", "Region", 465, 1],
  ["ÖF och Soc", "Kommun", 324, 2],
];
/** Three organisations: a private provider runs the child health centre. Areas are invented. */
const three = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal", "Städ 2026"],
  ["MHV", "Region", 100, 1, 33.33, 0.25],
  ["BHV", "Vårdbolaget", 200, 1, 33.33, 0.25],
  ["ÖF", "Kommun", 150, 1, 33.33, 0.3],
  ["Soc", "Kommun", 50, 1, null, 0.2],
  ["Bibliotek", "Kommun", "ingen", "ingen", null, null],
];
const joinsInJuly = [
  ["Verksamhet", "Organisation", "Yta", "Från"],
  ["A", "Region", 100, null],
  ["B", "Kommun", 100, "2025-07-01"],
];
const year = ["2025-01-01", "2025-12-31"];

const split = (costs: unknown[][], parties: unknown[][] = three): unknown =>
  callFunction(kostnader, costs, parties);
/** The row of the only cost. */
const row = (
  cost: unknown[],
  parties: unknown[][] = three,
  headings = ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"],
): unknown => {
  const outcome = callFunction(kostnader, [headings.slice(0, Math.max(cost.length, 2)), cost], parties);
  return "value" in outcome ? (outcome.value as unknown[][])[1] : outcome;
};

describe("FC.KOSTNADER, worked out by hand", () => {
  test("Nässjö: rent by area, a coordinator by base services where one row stands for two", () => {
    expect(
      split(
        [
          ["Hyra", 1172000, "Yta"],
          ["Samordnare", 100000, "Lika"],
        ],
        nassjo,
      ),
    ).toEqual(
      value([
        ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "BHV", "ÖF och Soc"],
        ["Hyra", 1172000, "Yta", 383000, 465000, 324000],
        ["Samordnare", 100000, "Lika", 25000, 25000, 50000],
        ["Summa", 1272000, "", 408000, 490000, 374000],
      ]),
    );
  });

  test.each<[string, unknown[], unknown[]]>([
    ["by area", ["Hyra", 500], ["Hyra", 500, "Yta", 100, 200, 150, 50, 0]],
    ["a library is no base service", ["IT", 400], ["IT", 400, "Lika", 100, 100, 100, 100, 0]],
    [
      "an unknown kind says so",
      ["Fika", 500],
      ["Fika", 500, "Yta (okänt kostnadsslag)", 100, 200, 150, 50, 0],
    ],
    ["a stated key goes first", ["Fika", 400, "lika"], ["Fika", 400, "Lika", 100, 100, 100, 100, 0]],
    [
      "33,33 three times",
      ["Städ", 100, "Avtal"],
      ["Städ", 100, "Avtal, summa 99,99", 33.34, 33.33, 33.33, 0, 0],
    ],
    ["parts of one", ["Städ", 100, "städ 2026"], ["Städ", 100, "Städ 2026", 25, 25, 30, 20, 0]],
    // A third each; within the municipality 150 and 50 of 200.
    [
      "per organisation",
      ["Fest", 900, "Per organisation"],
      ["Fest", 900, "Per organisation", 300, 300, 225, 75, 0],
    ],
    ["own", ["Möbler", 7.5, "Egen", "BHV"], ["Möbler", 7.5, "Egen", 0, 7.5, 0, 0, 0]],
    [
      "own, of an organisation with one",
      ["Möbler", 7.5, "Egen", "vårdbolaget"],
      ["Möbler", 7.5, "Egen", 0, 7.5, 0, 0, 0],
    ],
    ["all to one", ["Möbler", 7.5, "bibliotek"], ["Möbler", 7.5, "Bibliotek", 0, 0, 0, 0, 7.5]],
    [
      "what FC.NYCKEL answers is a key",
      ["Fika", 500, "Yta (okänt kostnadsslag)"],
      ["Fika", 500, "Yta (okänt kostnadsslag)", 100, 200, 150, 50, 0],
    ],
    ["an empty amount is 0 kr", ["Hyra", null], ["Hyra", 0, "Yta", 0, 0, 0, 0, 0]],
    [
      "text that holds a number",
      ["Hyra", "1\u00a0234,50 kr", "Avtal"],
      ["Hyra", 1234.5, "Avtal, summa 99,99", 411.5, 411.5, 411.5, 0, 0],
    ],
    // 40, 80, 60, 20 öre and 0,5 more: −2,005 is −201 öre; quotas 40,2 80,4 60,3 20,1.
    [
      "a credit, rounded away from zero and mirrored",
      ["Hyra", -2.005],
      ["Hyra", -2.01, "Yta", -0.4, -0.81, -0.6, -0.2, 0],
    ],
  ])("%s", (_, cost, expected) => {
    expect(row(cost)).toEqual(expected);
  });

  test.each([
    [[1, 1, 1], "Lika (3 basverksamheter)"],
    [[1, 1, 2], "Lika"],
    [[2, 2, 1], "Lika (5 basverksamheter)"],
    [["ingen", 1, "ingen"], "Lika (1 basverksamhet)"],
    [[0.5, 0.5, 2.5], "Lika (3,5 basverksamheter)"],
  ])("base services %j: %s", (counts, expected) => {
    const parties = counts.map((count, index) => [`V${index}`, "Region", 10, count]);
    expect((row(["IT", 100], parties) as unknown[])[2]).toBe(expected);
  });

  test("without the column each row counts one", () => {
    expect(
      row(
        ["IT", 100],
        nassjo.map((cells) => cells.slice(0, 3)),
      ),
    ).toEqual(["IT", 100, "Lika (3 basverksamheter)", 33.34, 33.33, 33.33]);
  });

  test("an organisation without any area divides its part equally", () => {
    const parties = [
      ["A", "Region", 60],
      ["B", "Kommun", "ingen"],
      ["C", "Kommun", "ingen"],
    ];
    expect(row(["Fest", 100, "Per organisation"], parties)).toEqual([
      "Fest",
      100,
      "Per organisation",
      50,
      25,
      25,
    ]);
  });

  test("joining on 1 July: 184 of 365 days, half", () => {
    expect(row(["Hyra", 1000000, "", "", ...year], joinsInJuly)).toEqual([
      "Hyra",
      1000000,
      "Yta",
      747945.21,
      252054.79,
    ]);
  });

  test("a year of three pieces is rounded once", () => {
    // 2024: A all the year, B until 31 March (91 days), C from 1 October (92 days), equal areas.
    const parties = [
      ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
      ["A", "Region", 50, null, null],
      ["B", "Kommun", 50, 45292, 45382],
      ["C", "Bolaget", 50, "2024-10-01", null],
    ];
    // 366 kr: B 91 × 1/2 = 45,5 öre-exact kr; C 92 × 1/2 = 46; A the rest, 183 + 91,5 = 274,5.
    expect(row(["Hyra", 366, "Yta", "", "2024-01-01", "2024-12-31"], parties)).toEqual([
      "Hyra",
      366,
      "Yta",
      274.5,
      45.5,
      46,
    ]);
  });

  test("the same verksamhet twice, with another area", () => {
    const parties = [
      ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
      ["A", "Region", 100, null, "2025-06-30"],
      ["B", "Kommun", 100, null, null],
      ["a", "Region", 300, "2025-07-01", null],
    ];
    // A: 181 × 1/2 + 184 × 3/4 = 90,5 + 138 = 228,5 of 365.
    expect(row(["Hyra", 365, "Yta", "", ...year], parties)).toEqual(["Hyra", 365, "Yta", 228.5, 136.5]);
  });

  test("a verksamhet that changes organisation is two parties in one column", () => {
    const parties = [
      ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
      ["BHV", "Region", 100, null, "2025-06-30"],
      ["ÖF", "Kommun", 100, null, null],
      ["BHV", "Vårdbolaget", 100, "2025-07-01", null],
    ];
    expect(row(["Hyra", 730, "Yta", "Kommun", ...year], parties)).toEqual(["Hyra", 730, "Yta", 365, 365]);
    const costs = [
      ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
      ["Hyra", 730, "Kommun", ...year],
    ];
    expect(
      (callFunction(fakturaunderlag, costs, parties) as { value: unknown[][] }).value
        .slice(1)
        .map((one) => [one[1], one[4], one[7], one[9]]),
    ).toEqual([
      ["Region", "BHV", "181 av 365 dagar × 100 av 200 m²", 181],
      ["Vårdbolaget", "BHV", "184 av 365 dagar × 100 av 200 m²", 184],
    ]);
    expect(row(["Hyra", 730, "Egen", "BHV", ...year], parties)).toEqual(
      refused(/BHV.*hör till flera organisationer/),
    );
  });

  test("base services that change during the year are all said", () => {
    const parties = [
      ["Verksamhet", "Organisation", "Yta", "Från"],
      ["A", "Region", 1, null],
      ["B", "Region", 1, null],
      ["C", "Kommun", 1, null],
      ["D", "Kommun", 1, "2025-07-01"],
    ];
    expect((row(["IT", 100, "", "", ...year], parties) as unknown[])[2]).toBe(
      "Lika (3 och 4 basverksamheter)",
    );
    expect((row(["IT", 100, "", "", "2025-08-01", "2025-12-31"], parties) as unknown[])[2]).toBe("Lika");
  });

  test("Egen and a name as key do not look at dates", () => {
    expect(row(["Möbler", 10, "Egen", "B"], joinsInJuly)).toEqual(["Möbler", 10, "Egen", 0, 10]);
    expect(row(["Möbler", 10, "B"], joinsInJuly)).toEqual(["Möbler", 10, "B", 0, 10]);
  });

  test("columns in any order, with the words that people use, and others left alone", () => {
    const costs = [
      ["Nr", "Belopp (kr)", "Fr.o.m.", "KOSTNAD", "Betalt av:"],
      [1, 500, null, "Hyra", "MHV"],
    ];
    const parties = [
      ["Huvudman", "Area m²", "Egen yta (m²)", "verksamhet"],
      ["Region", "x", 1, "MHV"],
      ["Kommun", "y", 4, "ÖF"],
    ];
    expect(split(costs, parties)).toEqual(
      value([
        ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "ÖF"],
        ["Hyra", 500, "Yta", 100, 400],
        ["Summa", 500, "", 100, 400],
      ]),
    );
  });

  test("rows without text are dropped, also in the middle, and no costs are a sum of nothing", () => {
    const empty = [null, 0, "", " "];
    expect(
      split([["Hyra", 5, null, null], empty, ["El", 5, null, null], empty], [...nassjo, [null, "", 0, null]]),
    ).toEqual(
      split(
        [
          ["Hyra", 5],
          ["El", 5],
        ],
        nassjo,
      ),
    );
    expect(split([["Kostnadsslag", "Belopp"]], nassjo)).toEqual(
      value([
        ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "BHV", "ÖF och Soc"],
        ["Summa", 0, "", 0, 0, 0],
      ]),
    );
  });

  test("a heading that is a number is a key, as number and as text", () => {
    const parties = [
      ["Verksamhet", "Organisation", "Yta", 2026],
      ["A", "Region", 1, 40],
      ["B", "Kommun", 1, "60"],
    ];
    for (const key of [2026, "2026"])
      expect(row(["Hyra", 10, key], parties)).toEqual(["Hyra", 10, "2026", 4, 6]);
  });

  test("names are only names", () => {
    const parties = [
      ["__proto__", "constructor", 1],
      ["toString", "__proto__", 3],
    ];
    expect(row(["hasOwnProperty", 4, "", "__proto__"], parties)).toEqual(
      refused(/__proto__.*både en verksamhet och en annan organisation/),
    );
    expect(row(["hasOwnProperty", 4, "", "toString"], parties)).toEqual([
      "hasOwnProperty",
      4,
      "Yta (okänt kostnadsslag)",
      1,
      3,
    ]);
  });

  test("an amount whose parts have more digits than Excel keeps is refused, one whose parts have not is divided", () => {
    expect(row(["Hyra", 1e15, "Avtal"])).toEqual(
      refused(/Belopp\): 1 000 000 000 000 000 är för stort att dela så/),
    );
    expect(row(["Hyra", 9e12, "Avtal"])).toEqual([
      "Hyra",
      9e12,
      "Avtal, summa 99,99",
      3e12,
      3e12,
      3e12,
      0,
      0,
    ]);
  });

  test("a thousand organisations share; 100 000 rows are no centre", () => {
    const crowd = (count: number): unknown[][] =>
      Array.from({ length: count }, (_, index) => [`V${index}`, `O${index}`, 1 + index / 7, 1]);
    const fest = row(["Fest", 10, "Per organisation"], crowd(1000)) as number[];
    expect(fest.slice(3)).toEqual(Array.from({ length: 1000 }, () => 0.01));
    expect(row(["Hyra", 1], crowd(100_000))).toEqual(refused(/^Parter: 100 000 rader är fler än de 1 000/));
  });

  test("100 000 costs are divided", () => {
    const costs = Array.from({ length: 100_000 }, () => ["Hyra", 5]);
    const outcome = callFunction(kostnader, costs, three) as { value: unknown[][] };
    expect(outcome.value.length).toBe(100_002);
    expect(outcome.value.at(-1)).toEqual(["Summa", 500000, "", 100000, 200000, 150000, 50000, 0]);
  });
});

describe("several centres", () => {
  const parties = [
    ["Central", "Verksamhet", "Organisation", "Yta"],
    ["Norra", "MHV", "Region", 100],
    ["Norra", "ÖF", "Kommun", 300],
    ["Södra", "MHV", "Region", null],
  ];
  const costs = [
    ["Central", "Kostnadsslag", "Belopp", "Betalas av"],
    ["Norra", "Hyra", 4000, "Region"],
    ["Södra", "Hyra", 500, "Ingen alls"],
  ];

  test("one is asked for, and what stands in the others' rows does not matter", () => {
    expect(callFunction(kostnader, costs, parties, " norra ")).toEqual(
      value([
        ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "ÖF"],
        ["Hyra", 4000, "Yta", 1000, 3000],
        ["Summa", 4000, "", 1000, 3000],
      ]),
    );
    expect(callFunction(fakturaunderlag, costs, parties, null, "Norra")).toMatchObject({
      value: [
        expect.anything(),
        ["Region", "Kommun", "Hyra", "", "ÖF", 4000, "Yta", "300 av 400 m²", 0.75, 3000, "", "Region"],
      ],
    });
    expect(
      callFunction(
        slutreglering,
        costs,
        parties,
        [
          ["Central", "Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"],
          ["Södra", "Kyrkan", "x", "Hyra", 9],
          ["Norra", "Region", "Kommun", "Hyra", 3001],
        ],
        "Norra",
      ),
    ).toMatchObject({
      value: [
        expect.anything(),
        ["Region", "Kommun", "Hyra", 3001, 3000, -1],
        expect.anything(),
        expect.anything(),
      ],
    });
  });

  test.each([
    [
      "none is named",
      undefined,
      "Tabellerna har flera centraler: Norra, Södra. Ange central, för en fördelning gäller en i taget.",
    ],
    ["one that is not there", "Västra", "Central: ”Västra” finns inte i tabellerna. Välj Norra, Södra."],
    ["one that is nearly there", "Nora", /finns inte i tabellerna\. Menas Norra\? Välj/],
  ])("%s", (_, central, message) => {
    expect(callFunction(kostnader, costs, parties, central)).toEqual(refused(message));
  });

  test("a row that does not say which is refused, where there are several", () => {
    const unsaid = [...costs, [null, "El", 5, "Region"]];
    expect(callFunction(kostnader, unsaid, parties, "Norra")).toEqual(
      refused(
        "Kostnader, rad 4, kolumn 1 (Central): en tom cell, men tabellerna har flera centraler. Skriv vilken raden hör till.",
      ),
    );
    const one = parties.slice(0, 3);
    expect(callFunction(kostnader, [costs[0], costs[1], unsaid[3]], one)).toMatchObject({
      value: { length: 4 },
    });
  });

  test("a name without a column", () => {
    expect(callFunction(kostnader, [["Hyra", 1]], nassjo, "Norra")).toEqual(
      refused(/tabellerna har ingen kolumn Central/),
    );
  });
});

describe("FC.FAKTURAUNDERLAG, worked out by hand", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till", "Momskod"],
    ["Hyra", 500000, null, "Kommun", 45658, 46022, "25 %"],
    ["Samordnare", 400, null, "MHV", null, null, 48],
    ["Fest", -900, "Per organisation", "Vårdbolaget", null, null, "ej bedömd"],
    ["Småsak", 0.01, "Yta", "Kommun", null, null, null],
    ["Eget", 50, "Egen", "Vårdbolaget", null, null, null],
    ["Bok", 99, "Bibliotek", "Region", null, null, null],
  ];
  const lines = (internal?: unknown): unknown[][] =>
    (callFunction(fakturaunderlag, costs, three, internal) as { value: unknown[][] }).value;

  test("a line for each cost and verksamhet charged, in the order of the organisations", () => {
    expect(lines()).toEqual([
      [
        "Fakturerar",
        "Faktureras",
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
      ],
      [
        "Region",
        "Vårdbolaget",
        "Samordnare",
        "",
        "BHV",
        400,
        "Lika",
        "1 av 4 basverksamheter",
        0.25,
        100,
        48,
        "MHV",
      ],
      [
        "Region",
        "Kommun",
        "Samordnare",
        "",
        "ÖF",
        400,
        "Lika",
        "1 av 4 basverksamheter",
        0.25,
        100,
        48,
        "MHV",
      ],
      [
        "Region",
        "Kommun",
        "Samordnare",
        "",
        "Soc",
        400,
        "Lika",
        "1 av 4 basverksamheter",
        0.25,
        100,
        48,
        "MHV",
      ],
      ["Region", "Kommun", "Bok", "", "Bibliotek", 99, "Bibliotek", "hela beloppet", 1, 99, "", "Region"],
      [
        "Vårdbolaget",
        "Region",
        "Fest",
        "",
        "MHV",
        -900,
        "Per organisation",
        "1 av 3 organisationer",
        1 / 3,
        -300,
        "ej bedömd",
        "Vårdbolaget",
      ],
      [
        "Vårdbolaget",
        "Kommun",
        "Fest",
        "",
        "ÖF",
        -900,
        "Per organisation",
        "1 av 3 organisationer × 150 av 200 m²",
        0.25,
        -225,
        "ej bedömd",
        "Vårdbolaget",
      ],
      [
        "Vårdbolaget",
        "Kommun",
        "Fest",
        "",
        "Soc",
        -900,
        "Per organisation",
        "1 av 3 organisationer × 50 av 200 m²",
        1 / 12,
        -75,
        "ej bedömd",
        "Vårdbolaget",
      ],
      [
        "Kommun",
        "Region",
        "Hyra",
        "2025-01-01–2025-12-31",
        "MHV",
        500000,
        "Yta",
        "100 av 500 m²",
        0.2,
        100000,
        "25 %",
        "Kommun",
      ],
      [
        "Kommun",
        "Vårdbolaget",
        "Hyra",
        "2025-01-01–2025-12-31",
        "BHV",
        500000,
        "Yta",
        "200 av 500 m²",
        0.4,
        200000,
        "25 %",
        "Kommun",
      ],
      ["Kommun", "Vårdbolaget", "Småsak", "", "BHV", 0.01, "Yta", "200 av 500 m²", 0.4, 0.01, "", "Kommun"],
    ]);
  });

  test("interna: also between verksamheter of one organisation, where one of them paid", () => {
    const within = [
      ["Kostnadsslag", "Belopp", "Betalas av"],
      ["Hyra", 500, "ÖF"],
      ["El", 500, "Kommun"],
    ];
    for (const yes of [true, "SANT", "ja", 1]) {
      const all = (callFunction(fakturaunderlag, within, three, yes) as { value: unknown[][] }).value.slice(
        1,
      );
      expect(all.map((one) => [one[0], one[1], one[2], one[4], one[9], one[11]])).toEqual([
        ["Kommun", "Region", "Hyra", "MHV", 100, "ÖF"],
        ["Kommun", "Region", "El", "MHV", 100, "Kommun"],
        ["Kommun", "Vårdbolaget", "Hyra", "BHV", 200, "ÖF"],
        ["Kommun", "Vårdbolaget", "El", "BHV", 200, "Kommun"],
        ["Kommun", "Kommun", "Hyra", "Soc", 50, "ÖF"],
      ]);
    }
    expect(callFunction(fakturaunderlag, within, three, "kanske")).toEqual(
      refused("Interna: ”kanske” går inte att tolka. Ange SANT för att ta med interna rader, annars FALSKT."),
    );
  });

  test("agreed percentages and pieces of a year in words", () => {
    const parties = [
      ["Verksamhet", "Organisation", "Yta", "Avtal", "Del", "Från", "Till"],
      ["A", "Region", 1100.5, 33.33, 0.6, null, null],
      ["B", "Kommun", 1000, 33.33, 0.4, null, null],
      ["C", "Bolaget", 100, 33.33, "ingen", null, "2025-06-30"],
    ];
    const words = (key: string, from: string, till: string): unknown[] =>
      (
        callFunction(
          fakturaunderlag,
          [
            ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"],
            ["X", 1000, key, "A", from, till],
          ],
          parties,
        ) as { value: unknown[][] }
      ).value
        .slice(1)
        .map((one) => [one[4], one[6], one[7]]);
    expect(words("Avtal", "2025-01-01", "2025-01-31")).toEqual([
      ["B", "Avtal, summa 99,99", "33,33 av 99,99"],
      ["C", "Avtal, summa 99,99", "33,33 av 99,99"],
    ]);
    expect(words("Del", "2025-01-01", "2025-12-31")).toEqual([["B", "Del", "40 % av 100 %"]]);
    expect(words("Yta", "2025-06-30", "2025-07-01")).toEqual([
      ["B", "Yta", "1 av 2 dagar × 1 000 av 2 200,5 m² + 1 av 2 dagar × 1 000 av 2 100,5 m²"],
      ["C", "Yta", "1 av 2 dagar × 100 av 2 200,5 m²"],
    ]);
  });

  test("somebody alone for a while, and a cut where nothing changes", () => {
    const rows = (parties: unknown[][], payer: string): unknown[] =>
      (
        callFunction(
          fakturaunderlag,
          [
            ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
            ["Hyra", 1000000, payer, ...year],
          ],
          parties,
        ) as { value: unknown[][] }
      ).value
        .slice(1)
        .map((one) => [one[4], one[7], one[9]]);
    expect(rows(joinsInJuly, "B")).toEqual([
      ["A", "181 av 365 dagar × 100 av 100 m² + 184 av 365 dagar × 100 av 200 m²", 747945.21],
    ]);
    const unchanged = [
      ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
      ["A", "Region", 100, null, null],
      ["B", "Kommun", 300, null, "2025-06-30"],
      ["B", "Kommun", 300, "2025-07-01", null],
    ];
    expect(rows(unchanged, "A")).toEqual([["B", "300 av 400 m²", 750000]]);
  });

  test("nothing to charge is the heading row", () => {
    expect(callFunction(fakturaunderlag, [["Hyra", 100, "Egen", "BHV"]], three)).toEqual(value([lines()[0]]));
  });

  test("every line needs its payer", () => {
    expect(
      callFunction(
        fakturaunderlag,
        [
          ["Hyra", 1, "", "Region"],
          ["El", 2, "", null],
        ],
        three,
      ),
    ).toEqual(
      refused(
        "Kostnader, rad 2 (El): Betalas av är tom. Skriv vem som fick leverantörens faktura: en verksamhet eller en organisation.",
      ),
    );
    expect(
      callFunction(
        fakturaunderlag,
        [
          ["Kostnadsslag", "Belopp"],
          ["Hyra", 1],
        ],
        three,
      ),
    ).toEqual(refused(/rubriken Betalas av saknas/));
    expect(callFunction(fakturaunderlag, [["Hyra", 1]], three)).toEqual(refused(/2 kolumner.*Betalas av/));
  });
});

describe("FC.SLUTREGLERING, worked out by hand", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
    ["Hyra", 500, "", "Kommun"],
    ["El", 100, "", "Kommun"],
    ["hyra", 500, "", "Kommun"],
    ["IT", 400, "", "Region"],
    ["El", -100, "", "Kommun"],
  ];

  test("per pair and kind, with a sum after each pair and last", () => {
    const preliminary = [
      ["Belopp", "Faktureras", "Fakturerar", "Kostnadsslag"],
      [150, "Region", "Kommun", "HYRA"],
      [10.005, "vårdbolaget", "Kommun", null],
      [null, null, null, null],
      [75, "Kommun", "Region", "Porto"],
      [5, "Kommun", "Vårdbolaget", "Hyra"],
      [60, "Region", "Kommun", "Hyra"],
    ];
    expect(callFunction(slutreglering, costs, three, preliminary)).toEqual(
      value([
        ["Fakturerar", "Faktureras", "Kostnadsslag", "Preliminärt", "Utfall", "Att debitera"],
        ["Region", "Vårdbolaget", "IT", 0, 100, 100],
        ["Region", "Vårdbolaget", "Summa", 0, 100, 100],
        ["Region", "Kommun", "IT", 0, 200, 200],
        ["Region", "Kommun", "Porto", 75, 0, -75],
        ["Region", "Kommun", "Summa", 75, 200, 125],
        ["Vårdbolaget", "Kommun", "Hyra", 5, 0, -5],
        ["Vårdbolaget", "Kommun", "Summa", 5, 0, -5],
        ["Kommun", "Region", "Hyra", 210, 200, -10],
        ["Kommun", "Region", "Summa", 210, 200, -10],
        ["Kommun", "Vårdbolaget", "Hyra", 0, 400, 400],
        ["Kommun", "Vårdbolaget", "Ej uppdelat", 10.01, 0, -10.01],
        ["Kommun", "Vårdbolaget", "Summa", 10.01, 400, 389.99],
        ["Summa", "", "", 300.01, 900, 599.99],
      ]),
    );
  });

  test("kinds stand as they first appear in all of the costs, and a pair with nothing but zeros is left out", () => {
    const preliminary = [
      ["Region", "Kommun", "Hyra", 1],
      ["Vårdbolaget", "Region", "Hyra", 0],
    ];
    const outcome = callFunction(slutreglering, costs.slice(0, 5), three, preliminary) as {
      value: unknown[][];
    };
    expect(
      outcome.value.filter((one) => one[0] === "Region" && one[1] === "Kommun").map((one) => one[2]),
    ).toEqual(["Hyra", "IT", "Summa"]);
    expect(outcome.value.filter((one) => one[0] === "Vårdbolaget")).toEqual([]);
  });

  // 500 kr by 383, 465 and 324 of 1 172: 163,40 and 198,38 to the region.
  test("without preliminary amounts all of it is to be debited; without anything nothing is", () => {
    expect(callFunction(slutreglering, costs.slice(0, 2), nassjo)).toEqual(
      value([
        ["Fakturerar", "Faktureras", "Kostnadsslag", "Preliminärt", "Utfall", "Att debitera"],
        ["Kommun", "Region", "Hyra", 0, 361.78, 361.78],
        ["Kommun", "Region", "Summa", 0, 361.78, 361.78],
        ["Summa", "", "", 0, 361.78, 361.78],
      ]),
    );
    expect(callFunction(slutreglering, costs.slice(0, 1), nassjo)).toMatchObject({
      value: [expect.anything(), ["Summa", "", "", 0, 0, 0]],
    });
  });

  test.each<[string, unknown[], string | RegExp]>([
    [
      "an organisation nobody knows",
      ["Kyrkan", "Region", "Hyra", 1],
      "Preliminärt, rad 1, kolumn 1 (Fakturerar): ”Kyrkan” är ingen organisation i parter. Skriv organisationens namn.",
    ],
    ["an organisation that is nearly one", ["Komun", "Region", "Hyra", 1], /parter\. Menas Kommun\? Skriv/],
    ["a verksamhet", ["Kommun", "MHV", "Hyra", 1], /kolumn 2 \(Faktureras\): ”MHV” är ingen organisation/],
    ["an amount without anything", [null, "", 0, 5], /kolumn 1 \(Fakturerar\).*raden har ett belopp/],
    ["oneself", ["Kommun", "kommun", "Hyra", 1], /”kommun” är samma organisation som fakturerar/],
    ["no amount", ["Kommun", "Region", "Hyra", "mycket"], /kolumn 4 \(Belopp\): ”mycket” är inget belopp/],
    ["a sum", ["Kommun", "Region", "Summa", 1], /ser ut som en summarad/],
    ["three columns", ["Kommun", "Region", 1], /3 kolumner/],
  ])("%s is refused", (_, line, message) => {
    expect(callFunction(slutreglering, costs, three, [line])).toEqual(refused(message));
  });
});

describe("costs and parties that cannot be used", () => {
  const dated = ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"];
  test.each<[string, unknown[][], unknown[][], string | RegExp, string?]>([
    [
      "an unknown key",
      [["Hyra", 1, "Kyta"]],
      three,
      "Kostnader, rad 1, kolumn 3 (Nyckel): ”Kyta” är ingen nyckel. Menas Yta? Välj Yta, Lika, Per organisation, Egen, Avtal, Städ 2026, en verksamhets namn. Där ingen nyckel står gäller kostnadsslagets vanliga.",
    ],
    [
      "a key that is nearly an agreement",
      [["Hyra", 1, "Städ 2062"]],
      three,
      /”Städ 2062” är ingen nyckel\. Menas Städ 2026\? Välj Yta/,
    ],
    [
      "a key that is nothing like one",
      [["Hyra", 1, "Trappan"]],
      three,
      /”Trappan” är ingen nyckel\. Välj Yta/,
    ],
    [
      "a payer that is nearly one",
      [["Hyra", 1, "", "Komun"]],
      three,
      /”Komun” finns inte i parter, varken som verksamhet eller organisation\. Menas Kommun\?/,
    ],
    [
      "an amount that is a word",
      [["Hyra", "tusen"]],
      three,
      "Kostnader, rad 1, kolumn 2 (Belopp): ”tusen” är inget belopp. Ange kronor, till exempel 1 234,50.",
    ],
    ["an amount that is a truth value", [["Hyra", true]], three, /rad 1, kolumn 2 \(Belopp\)/],
    [
      "an amount without its kind",
      [
        ["Hyra", 1],
        [null, 5],
      ],
      three,
      /Kostnader, rad 2, kolumn 1 \(Kostnadsslag\)/,
    ],
    [
      "a key without its kind",
      [
        ["Hyra", 1, null],
        [null, null, "Yta"],
      ],
      three,
      /rad 2.*inget kostnadsslag/,
    ],
    [
      "a payer nobody knows",
      [["Hyra", 1, "", "Kyrkan"]],
      three,
      "Kostnader, rad 1, kolumn 4 (Betalas av): ”Kyrkan” finns inte i parter, varken som verksamhet eller organisation.",
    ],
    [
      "own, without a payer",
      [["Hyra", 1, "Egen"]],
      three,
      /Kostnader, rad 1 \(Hyra\): nyckeln Egen behöver veta/,
    ],
    ["own, of an organisation with several", [["Hyra", 1, "Egen", "Kommun"]], three, /”Kommun” har flera/],
    [
      "a sum row",
      [
        ["Hyra", 1],
        ["Summa", 1],
      ],
      three,
      /Kostnader, rad 2.*summarad/,
    ],
    [
      "one date only",
      [dated, ["Hyra", 1, "", "", "2025-01-01", null]],
      three,
      "Kostnader, rad 2: Period till saknas, men Period från är angiven. Ange båda dagarna eller ingen.",
    ],
    [
      "a period backwards",
      [dated, ["Hyra", 1, "", "", "2025-02-01", "2025-01-31"]],
      three,
      /rad 2, kolumn 6 \(Period till\): 2025-01-31 ligger före Period från, 2025-02-01/,
    ],
    [
      "no date",
      [dated, ["Hyra", 1, "", "", "2025-02-30", "2025-03-31"]],
      three,
      /”2025-02-30” är inget datum: den dagen finns inte\. Skriv ett datum, till exempel 2025-07-01\./,
    ],
    [
      "a date that may be two",
      [dated, ["Hyra", 1, "", "", "01/07/2025", "2025-12-31"]],
      three,
      /kan vara både 2025-07-01 och 2025-01-07/,
    ],
    [
      "an amount for a date",
      [dated, ["Hyra", 1, "", "", 4500, 2025]],
      three,
      /4 500 är inget datum. Är det ett/,
    ],
    [
      "no period where the parties have dates",
      [["Hyra", 1]],
      joinsInJuly,
      /Kostnader, rad 1 \(Hyra\): parter har datum/,
    ],
    [
      "nobody present",
      [dated, ["Hyra", 1, "", "", "2024-12-31", "2025-01-02"]],
      [joinsInJuly[0] as unknown[], ["A", "Region", 1, "2025-01-02"]],
      "Kostnader, rad 2 (Hyra): ingen verksamhet i parter finns på plats under 2024-12-31–2025-01-01. Rätta perioden eller parternas datum.",
    ],
    [
      "percentages that make 90",
      [["Hyra", 1, "P"]],
      [
        ["Verksamhet", "Organisation", "Yta", "P"],
        ["A", "R", 1, 45],
        ["B", "K", 1, 45],
      ],
      "Kostnader, rad 1 (Hyra): procenten i P summerar till 90, men ska bli 100 (eller 1 i procentformat).",
    ],
    [
      "percentages that make 110",
      [["Hyra", 1, "P"]],
      [
        ["Verksamhet", "Organisation", "Yta", "P"],
        ["A", "R", 1, 55],
        ["B", "K", 1, 55],
      ],
      /summerar till 110/,
    ],
    [
      "percentages beyond the tolerance",
      [["Hyra", 1, "P"]],
      [
        ["Verksamhet", "Organisation", "Yta", "P"],
        ["A", "R", 1, 50],
        ["B", "K", 1, 49.949],
      ],
      /summerar till 99,949/,
    ],
    [
      "percentages of those who are there",
      [dated, ["Hyra", 1, "P", "", ...year]],
      [
        ["Verksamhet", "Organisation", "Yta", "P", "Från"],
        ["A", "R", 1, 50, null],
        ["B", "K", 1, 50, "2025-07-01"],
      ],
      /summerar till 50 under 2025-01-01–2025-06-30/,
    ],
    [
      "a negative percentage",
      [["Hyra", 1, "P"]],
      [
        ["Verksamhet", "Organisation", "Yta", "P"],
        ["A", "R", 1, 150],
        ["B", "K", 1, -50],
      ],
      /Parter, rad 3, kolumn 4 \(P\): −50 är negativt/,
    ],
    [
      "an agreed word",
      [["Hyra", 1, "P"]],
      [
        ["Verksamhet", "Organisation", "Yta", "P"],
        ["A", "R", 1, 100],
        ["B", "K", 1, "resten"],
      ],
      /rad 3, kolumn 4 \(P\): ”resten” är inget tal/,
    ],
    [
      "a heading twice",
      [["Hyra", 1, "P"]],
      [
        ["Verksamhet", "Organisation", "Yta", "P", "p"],
        ["A", "R", 1, 100, 100],
      ],
      /rad 1, kolumn 3 \(Nyckel\): ”P” står som rubrik på två kolumner/,
    ],
    [
      "an empty area",
      [["Hyra", 1]],
      [
        ["A", "R", 10],
        ["B", "K", null],
      ],
      /^Parter, rad 2, kolumn 3 \(Yta\): en tom cell eller 0 är ingen yta\. Ange m², eller ingen om ingen yta hyrs\.$/,
    ],
    [
      "an area of 0 as text",
      [["Hyra", 1]],
      [
        ["A", "R", 10],
        ["B", "K", "0 m²"],
      ],
      /Parter, rad 2, kolumn 3/,
    ],
    ["a negative area", [["Hyra", 1]], [["A", "R", -10]], /−10 är negativt/],
    [
      "an empty area per organisation",
      [["Hyra", 1, "Per organisation"]],
      [
        ["A", "R", 10],
        ["B", "K", null],
      ],
      /Parter, rad 2, kolumn 3/,
    ],
    [
      "no column for the area",
      [["Hyra", 1]],
      [
        ["Verksamhet", "Organisation"],
        ["A", "R"],
      ],
      /kolumnen Yta saknas/,
    ],
    ["nobody with an area", [["Hyra", 1]], [["A", "R", "ingen"]], /ingen part har någon yta/, "#DIV/0!"],
    [
      "no base services said",
      [["IT", 1]],
      [
        ["A", "R", 10, 1],
        ["B", "K", 10, null],
      ],
      /Parter, rad 2, kolumn 4 \(Basverksamheter\)/,
    ],
    [
      "nobody a base service",
      [["IT", 1]],
      [["A", "R", 10, "ingen"]],
      /ingen part har några basverksamheter/,
      "#DIV/0!",
    ],
    [
      "the same verksamhet twice",
      [["Hyra", 1]],
      [
        ["A", "R", 10],
        ["a", "R", 10],
      ],
      /Parter, rad 2: verksamheten ”A” står redan på rad 1 för samma tid/,
    ],
    [
      "the same verksamhet on one day twice",
      [dated, ["Hyra", 1, "", "", ...year]],
      [
        ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
        ["A", "R", 1, null, "2025-07-01"],
        ["A", "R", 1, "2025-07-01", null],
      ],
      /står redan på rad 2/,
    ],
    [
      "dates backwards",
      [["Hyra", 1]],
      [
        ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
        ["A", "R", 1, 45839, 45658],
      ],
      /Parter, rad 2, kolumn 5 \(Till\)/,
    ],
    [
      "a verksamhet that is a key",
      [["Hyra", 1]],
      [
        ["Verksamhet", "Organisation", "Yta", "Bibliotek"],
        ["Bibliotek", "R", 1, 100],
      ],
      "Parter, rad 1, kolumn 4: ”Bibliotek” är både en verksamhet och en nyckel. Byt namn på den ena.",
    ],
    [
      "a verksamhet named as a built-in key",
      [["Hyra", 1]],
      [["Lika", "R", 1]],
      /rad 1, kolumn 1 \(Verksamhet\): ”Lika” är namnet på en nyckel/,
    ],
    [
      "an agreement without percentages",
      [["Hyra", 1, "P"]],
      [
        ["Verksamhet", "Organisation", "Yta", "P"],
        ["A", "R", 1, 0],
        ["B", "K", 1, "ingen"],
      ],
      /rad 1, kolumn 3 \(Nyckel\): ”P” finns som rubrik i parter, men kolumnen har inga procentsatser/,
    ],
    [
      "a period backwards, as serial numbers",
      [dated, ["Hyra", 1, "", "", 45689, 45658]],
      three,
      /rad 2, kolumn 6 \(Period till\): 2025-01-01 ligger före Period från, 2025-02-01/,
    ],
    [
      "a column named as a built-in key",
      [["Hyra", 1]],
      [
        ["Verksamhet", "Organisation", "Yta", "Egen"],
        ["A", "R", 1, 100],
      ],
      /inbyggd nyckel/,
    ],
    [
      "an area without a verksamhet",
      [["Hyra", 1]],
      [
        ["A", "R", 1],
        [null, null, 5],
      ],
      /Parter, rad 2, kolumn 1 \(Verksamhet\)/,
    ],
    [
      "no organisation",
      [["Hyra", 1]],
      [["A", null, 1]],
      /kolumn 2 \(Organisation\): en tom cell eller 0 är inget namn/,
    ],
    [
      "a sum among the parties",
      [["Hyra", 1]],
      [
        ["A", "R", 1],
        ["Summa", "R", 1],
      ],
      /summarad/,
    ],
    ["no parties", [["Hyra", 1]], [["Verksamhet", "Organisation", "Yta"]], /ingen rad med en verksamhet/],
    ["two columns of parties", [["Hyra", 1]], [["A", "R"]], /2 kolumner/],
    ["five columns of costs without headings", [["Hyra", 1, "", "", 5]], three, /5 kolumner/],
    ["an Excel error anywhere", [["Hyra", 1, cellError("#REF!")]], three, /#REF!/, "#REF!"],
  ])("%s", (_, costs, parties, ...[message, code]) => {
    expect(split(costs, parties)).toEqual(refused(message, code));
  });

  test("cells that no cost uses are not refused", () => {
    const parties = [
      ["A", "R", null, null],
      ["B", "K", "", 0],
    ];
    expect(row(["Möbler", 5, "B"], parties)).toEqual(["Möbler", 5, "B", 0, 5]);
    const later = [
      ["Verksamhet", "Organisation", "Yta", "Från"],
      ["A", "R", 10, null],
      ["B", "K", null, "2026-01-01"],
    ];
    expect(row(["Hyra", 5, "", "", ...year], later)).toEqual(["Hyra", 5, "Yta", 5, 0]);
  });

  test("percentages just within the tolerance", () => {
    const parties = (a: number, b: number): unknown[][] => [
      ["Verksamhet", "Organisation", "Yta", "P"],
      ["A", "R", 1, a],
      ["B", "K", 1, b],
    ];
    expect((row(["Hyra", 1, "P"], parties(50, 49.95)) as unknown[])[2]).toBe("P, summa 99,95");
    expect((row(["Hyra", 1, "P"], parties(50.05, 50)) as unknown[])[2]).toBe("P, summa 100,05");
    expect((row(["Hyra", 1, "P"], parties(0.5, 0.4995)) as unknown[])[2]).toBe("P, summa 99,95");
    expect(row(["Hyra", 1, "P"], parties(0.5, 0.4994))).toEqual(refused(/0,9994/));
    expect((row(["Hyra", 1, "P"], parties(60, 40)) as unknown[])[2]).toBe("P");
  });
});
