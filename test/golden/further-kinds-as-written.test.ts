import "../support/custom-functions";
import "../../src/functions";
import { costShape } from "../../src/cells/tables/cost-table-shapes";
import { readGrouping } from "../../src/cells/survey/reading/groupings";
import { checkTable } from "../../src/cells/tables/check-table";
import { associatedFunctions, callFunction } from "../support/custom-functions";

/** Kinds of input that were met later: what is read, and what is refused with its place. All worked out by hand. */
const answer = (id: string, ...args: unknown[]): unknown => {
  const outcome = callFunction(associatedFunctions.get(id) as (...args: unknown[]) => unknown, ...args);
  return "value" in outcome ? outcome.value : outcome.message;
};

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const times = (count: number, ...cells: unknown[]): unknown[][] => Array.from({ length: count }, () => cells);
const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Region", 100],
  ["ÖF", "Kommun", 300],
];
const split = (heading: string): unknown =>
  answer(
    "KOSTNADER",
    [
      ["Kostnadsslag", heading],
      ["Hyra", 1200],
    ],
    parties,
  );

describe("what a heading says of its amounts", () => {
  test.each([
    ["Belopp (t kr)", "gånger 1 000."],
    ["Belopp (k kr)", "gånger 1 000."],
    ["Belopp\ntkr", "gånger 1 000."],
    ["Belopp (000' kr)", "gånger 1 000."],
    ["Belopp (’000)", "gånger 1 000."],
    ["Belopp (000 SEK)", "gånger 1 000."],
    ["Belopp (m kr)", "gånger 1 000 000."],
    ["Belopp (hkr)", "gånger 100."],
    ["Belopp (m. moms)", "utan moms"],
    ["Belopp (moms 25 %)", "utan moms"],
    ["Belopp (kr T)", "säger kr T"],
  ])("%j is refused", (heading, said) => {
    expect(split(heading)).toContain("rad 1, kolumn 2 (Belopp)");
    expect(split(heading)).toContain(said);
  });

  test.each([
    "Belopp\nkr",
    "Belopp u moms",
    "Belopp (kr + moms)",
    "Belopp (kr 2025)",
    "Belopp (tak 100 000)",
    "Belopp (0 % moms)",
  ])("%j is in kronor without VAT", (heading) =>
    expect(split(heading)).toContainEqual(["Hyra", 1200, "Yta", 300, 900]),
  );
});

describe("parts of a year", () => {
  const timeOf = (written: unknown): unknown => {
    const costs = [
      ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
      ["Hyra", 100, "Region", written, written],
    ];
    const rows = answer("FAKTURAUNDERLAG", costs, parties);
    return Array.isArray(rows) ? (rows as unknown[][])[1]?.[3] : rows;
  };
  test.each([
    ["första halvåret 2025", "2025-01-01–2025-06-30"],
    ["2:a kvartalet 2025", "2025-04-01–2025-06-30"],
    ["tredje tertialet 2025", "2025-09-01–2025-12-31"],
    ["vecka 27 2025", "2025-06-30–2025-07-06"],
    ["v. 1, 2026", "2025-12-29–2026-01-04"],
    ["2026-W53", "2026-12-28–2027-01-03"],
  ])("%s", (written, time) => expect(timeOf(written)).toBe(time));
  test.each(["fjärde tertialet 2025", "v 53 2025", "v 0 2025"])("%s is none", (written) =>
    expect(timeOf(written)).toContain("rad 2, kolumn 4 (Period från)"),
  );
});

describe("a last day that there is none of", () => {
  const words = ["tills vidare", "Löpande", "tillsvidare", "9999-12-31", 2_958_465];
  test.each(words)("%s among the parties: there for all of the time", (till) => {
    const own = [
      ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
      ["MHV", "Region", 100, "", till],
      ["ÖF", "Kommun", 100, "2025-07-01", till],
    ];
    const costs = [
      ["Kostnadsslag", "Belopp", "Period från", "Period till"],
      ["Hyra", 1_000_000, 250101, 251231],
    ];
    expect(answer("KOSTNADER", costs, own)).toContainEqual([
      "Hyra",
      1_000_000,
      "Yta",
      747_945.21,
      252_054.79,
    ]);
  });
  test.each(words)("%s as the end of a cost's time is asked for, and is no fault of the cell's", (till) => {
    const costs = [
      ["Kostnadsslag", "Belopp", "Period från", "Period till"],
      ["Hyra", 1000, 45_658, till],
    ];
    expect(answer("KOSTNADER", costs, parties)).toContain("Period till saknas");
    expect(checkTable(costShape, costs)).toEqual([]);
  });
});

describe("ends of agreements, on 28 November 2026", () => {
  const status = (written: string): unknown => answer("AVTALSSTATUS", column(written), "2026-11-28");
  test.each([
    ["2027-10-31 med 12 månaders uppsägningstid", "löper ut"],
    ["2025-12-31, därefter förlängning 1 år", "förlängt"],
    ["20240101-20261231", "löper ut"],
    ["1 jan 2024–31 dec 2027", "gäller"],
    ["tills vidare, ej uppsagt", "tills vidare"],
    ["tills vidare från 2019-09-01", "tills vidare"],
  ])("%s: %s", (written, expected) => expect(status(written)).toEqual([[expected]]));
  test.each([
    "fr.o.m. 2024-01-01 t.o.m. 2027-03-31",
    "från 2024-01-01 till och med 2027-03-31",
    "från och med 240101 t o m 270331",
  ])("%s: the end of the two", (written) => expect(status(written)).toEqual([["löper ut"]]));
  test("a beginning alone is no end", () => expect(status("fr.o.m. 2024-01-01")).toContain("rad 1"));
  test.each([
    "tills vidare, dock längst 2026-12-31",
    "tills vidare t.o.m. 2026-12-31",
    "tills vidare?",
    "tills vidare, uppsagt",
  ])("%s has another end beside it: asked", (written) => expect(status(written)).toContain("rad 1"));
});

describe("sums and aggregates", () => {
  test.each(["Årstotal", "Sums"])("%s is a total", (name) => {
    expect(
      answer(
        "KOSTNADER",
        [
          ["Hyra", 1000],
          [name, 1000],
        ],
        parties,
      ),
    ).toContain("rad 2");
  });
  test.each(["(Summa)", "Länet 2025", "Landet", "Västra Götalandsregionen"])("%s is not compared", (name) => {
    expect(answer("FINNS", column("Falun", "Mora", name), column("Falun"))).toEqual([["ja"], ["nej"], [""]]);
    expect(
      answer("SAMMANFATTA", [
        ["Kommun", "Tid"],
        ["Falun", 1],
        ["Mora", 2],
        [name, 30],
      ]),
    ).toEqual([[`Tid: 1–2; ${name} räknas inte med`]]);
  });
});

describe("a sum below", () => {
  const centres = (...last: unknown[]): unknown[][] => [
    ["Central", "MHV", "BHV", "ÖF", "Soc"],
    ["Falun", "ja", "ja", "ja", "ja"],
    ["Mora", "nej", "ja", "nej", "ja"],
    last,
  ];
  test.each([
    [1, 2, 1, 2],
    [1, 1, 1, 1],
    ["", "", "", ""],
    ["st", "st", "st", "st"],
  ])("the centres is no centre: %j", (...counts) => {
    expect(answer("KLASS", centres("Antal ja:", ...counts))).toEqual([["Klass"], ["FC"], ["FCLV"], [""]]);
    expect(answer("HINDER", centres("Summa", ...counts))).toContainEqual([""]);
  });
  test("a centre by such a name in the middle of a word is one", () => {
    expect(answer("KLASS", centres("Medelpad", "ja", "ja", "ja", "ja"))).toEqual([
      ["Klass"],
      ["FC"],
      ["FCLV"],
      ["FC"],
    ]);
  });
  test("the kinds of cost has no key", () => {
    expect(answer("NYCKEL", column("Hyra", "Summa hyra", "IT"))).toEqual([["Yta"], [""], ["Lika"]]);
  });
});

describe("words for nothing mean nothing wherever they stand", () => {
  test.each(["-", "(vet ej)", "vet ej, ej aktuellt", "??", "Vill ej svara", "missing", "n.a.", "OKÄND"])(
    "%s",
    (word) => {
      expect(answer("NYCKEL", column("Hyra", word, "IT"))).toEqual([["Yta"], [""], ["Lika"]]);
      const groups = answer("SAMVGRUPP", times(12, 3), [...times(6, "A"), ...times(6, word)]);
      expect((groups as unknown[][]).map(([group]) => group)).toEqual(["Grupp", "A", "Okänd", "Totalt"]);
      expect(answer("KLASS", [["ja", "ja", "ja", word]])).toEqual([["Uppgift saknas"]]);
      const survey = answer("SAMVERKAN", [["Tid", "Lokaler"], ...times(10, 3, 3), [word, 3]]);
      expect((survey as unknown[][])[1]?.slice(0, 3)).toEqual(["Tid", 10, 1]);
      expect(answer("SIGNAL", column(word, 1, 2, 3, 4), "hög")).toEqual([
        ["grå"],
        ["röd"],
        ["gul"],
        ["gul"],
        ["grön"],
      ]);
      expect(answer("AVTALSSTATUS", column(word), "2026-11-28")).toEqual([["uppgift saknas"]]);
      const costs = [
        ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
        ["Hyra", 1200, word, word],
      ];
      expect(answer("KOSTNADER", costs, parties)).toContainEqual(["Hyra", 1200, "Yta", 300, 900]);
      const advance = [
        ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"],
        ["Kommun", "Region", word, 10],
      ];
      const paid = [
        ["Kostnadsslag", "Belopp", "Betalas av"],
        ["Hyra", 1200, "Kommun"],
      ];
      expect(answer("SLUTREGLERING", paid, parties, advance)).toContainEqual([
        "Kommun",
        "Region",
        "Ej uppdelat",
        10,
        0,
        -10,
      ]);
    },
  );

  test("and are no names", () => {
    expect(answer("KOSTNADER", [["Hyra", 1]], [...parties, ["Soc", "-", 10]])).toContain(
      "rad 4, kolumn 2 (Organisation)",
    );
    expect(answer("KOSTNADER", [["Hyra", 1]], [...parties, ["?", "Kommun", 10]])).toContain(
      "rad 4, kolumn 1 (Verksamhet)",
    );
    expect(
      answer(
        "KOSTNADER",
        [
          ["Hyra", 1],
          ["–", 5],
        ],
        parties,
      ),
    ).toContain("rad 2, kolumn 1 (Kostnadsslag)");
  });
});

describe("ratings and the rows above them", () => {
  const first = (cells: unknown[][]): unknown => {
    const rows = answer("SAMVERKAN", cells);
    return Array.isArray(rows) ? (rows as unknown[][]).slice(1).map((row) => row.slice(0, 4)) : rows;
  };
  test("a digit in brackets before its label", () => {
    expect(first([["Tid"], ...times(10, "(4) bra"), ["[2] dåligt"]])).toEqual([["Tid", 11, 0, 42 / 11]]);
  });
  test.each(["ca 4", "minst 4", "4 ungefär"])("%s is not quite a rating, however often it stands", (cell) =>
    expect(first([["Tid"], ...times(10, cell)])).toContain("rad 2, kolumn 1 (Tid)"),
  );
  test("the numbers of six questions, and years, are headings", () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    expect(first([numbers, ...times(10, 3, 3, 3, 3, 3, 3)])).toEqual(
      numbers.map((one) => [String(one), 10, 0, 3]),
    );
    expect(first([[2025, "2026"], ...times(10, 2, 4)])).toEqual([
      ["2025", 10, 0, 2],
      ["2026", 10, 0, 4],
    ]);
    // 1 March 2025, as Excel keeps a day.
    expect(first([[45_717, 2026], ...times(10, 2, 4)])).toEqual([
      ["2025-03-01", 10, 0, 2],
      ["2026", 10, 0, 4],
    ]);
  });
});

describe("groups, rows and headings that are years or days", () => {
  const twice = (...cells: unknown[]): unknown[][] => cells.flatMap((cell) => times(6, cell));
  const groups = (...cells: unknown[]): unknown => {
    const rows = answer(
      "SAMVGRUPP",
      twice(5, 1),
      cells.map((cell) => [cell]),
    );
    return Array.isArray(rows) ? (rows as unknown[][]).slice(1).map((row) => row.slice(0, 2)) : rows;
  };
  const six = (cell: unknown): unknown[] => [cell, cell, cell, cell, cell, cell];

  test("are shown as such, and are the same written as a number and as a text", () => {
    expect(groups(...[2025, "2025", 2025, "2025", 2025, 2025], ...six(2026))).toEqual([
      ["2025", 6],
      ["2026", 6],
      ["Totalt", 12],
    ]);
    expect(groups(...six(45_717), ...six("2025-04-01"))).toEqual([
      ["2025-03-01", 6],
      ["2025-04-01", 6],
      ["Totalt", 12],
    ]);
    expect(groups(...six(202503), ...six("202504"))).toEqual([
      ["202503", 6],
      ["202504", 6],
      ["Totalt", 12],
    ]);
    expect(
      answer("SAMMANFATTA", [
        ["År", "Tid"],
        [2024, 5],
        [2025, ".."],
      ]),
    ).toEqual([["Tid: 5; uppgift saknas för 2025"]]);
  });

  test("the pane's groups are called so too, and a word for nothing is nobody's group there either", () => {
    const cells = [2025, "2025", 45_717, "-", "vet ej", ""];
    expect(readGrouping(0, "Omgång", cells)).toMatchObject({
      names: ["2025", "2025-03-01", "Okänd"],
      people: [2, 1, 3],
    });
  });
});

describe("shares, rooms and municipalities", () => {
  test("parts of one under a heading of shares are shown in per cent", () => {
    expect(
      answer("SAMMANFATTA", [
        ["Kommun", "Andel"],
        ["Falun", 0.25],
        ["Mora", 1],
      ]),
    ).toEqual([["Andel: 25 %–100 %"]]);
    expect(
      answer("SAMMANFATTA", [
        ["Kommun", "Index"],
        ["Falun", 0.25],
        ["Mora", 1],
      ]),
    ).toEqual([["Index: 0,25–1"]]);
    // Half a per cent, or a half that Excel shows as 50 %: nobody can say.
    expect(
      answer("SAMMANFATTA", [
        ["Kommun", "Sjukfrånvaro (%)"],
        ["Falun", 0.5],
        ["Mora", 0.8],
      ]),
    ).toEqual([["Sjukfrånvaro (%): 0,5–0,8"]]);
  });
  test.each(["alla utom MHV", "övriga", "Samtliga förutom BHV"])(
    "%s does not say who shares a room",
    (users) =>
      expect(
        answer("RUMSYTOR", [
          ["1", 10, "MHV"],
          ["2", 20, users],
        ]),
      ).toContain("rad 2, kolumn 3 (Används av)"),
  );
  test("a name that begins with andra is a name", () => {
    const rooms = [
      ["1", 10, "MHV"],
      ["2", 20, "Andra Långgatans förskola"],
    ];
    expect(answer("RUMSYTOR", rooms)).toContainEqual(["Andra Långgatans förskola", 20, 0, 20]);
  });
  test("a heading that nobody knows stands above classes of one's own, beside a heading row", () => {
    const own = (heading: string): unknown =>
      answer(
        "FINNS",
        column("Falun", "Mora"),
        column("Kommun", "Falun", "Mora"),
        column(heading, "Grad 1", "Grad 2"),
        "Grad 1",
      );
    expect(own("Typ")).toEqual([["ja"], ["nej"]]);
    expect(
      answer(
        "FINNS",
        column("Falun", "Mora"),
        column("Falun", "Mora"),
        column("Typ", "Grad 1", "Grad 2"),
        "Grad 1",
      ),
    ).toContain("Klasser har 3 rader");
  });
  test("a mark that points to a note, raised with its bracket, is no part of the number", () => {
    expect(
      answer("SAMMANFATTA", [
        ["Kommun", "Tid"],
        ["Falun", "24²⁾"],
        ["Mora", 6],
      ]),
    ).toEqual([["Tid: 6–24"]]);
  });
  test("a row without a municipality's name has no answer", () => {
    expect(answer("FINNS", column("Falun", "-", "Mora"), column("Falun"))).toEqual([["ja"], [""], ["nej"]]);
  });
  test("an agreed share that says nothing is none, and the others still have to sum to 100", () => {
    const agreed = (last: unknown): unknown =>
      answer(
        "KOSTNADER",
        [
          ["Kostnadsslag", "Belopp", "Nyckel"],
          ["Hyra", 100, "Avtal"],
        ],
        [
          ["Verksamhet", "Organisation", "Avtal"],
          ["MHV", "Region", 40],
          ["ÖF", "Kommun", last],
          ["Bibliotek", "Kommun", "-"],
        ],
      );
    expect(agreed(60)).toContainEqual(["Hyra", 100, "Avtal", 40, 60, 0]);
    expect(agreed("-")).toContain("summerar till 40");
  });
  test("a printer that is hired is a printer", () =>
    expect(answer("NYCKEL", "Skrivarhyra")).toEqual([["Lika"]]));
});

describe("columns beside those that are known", () => {
  test("an agreement's column may say that it is in per cent", () => {
    const costs = [
      ["Kostnadsslag", "Belopp", "Nyckel"],
      ["Städ", 100, "Städ 2026"],
    ];
    const own = (...headings: string[]): unknown[][] =>
      [
        ["Verksamhet", "Organisation", ...headings],
        ["MHV", "Region", 40, 50],
        ["ÖF", "Kommun", 60, 50],
      ].map((row) => row.slice(0, 2 + headings.length));
    expect(answer("KOSTNADER", costs, own("Städ 2026 (%)"))).toContainEqual([
      "Städ",
      100,
      "Städ 2026 (%)",
      40,
      60,
    ]);
    expect(answer("KOSTNADER", costs, own("Städ 2026 (%)", "Städ 2026"))).toContainEqual([
      "Städ",
      100,
      "Städ 2026",
      50,
      50,
    ]);
    expect(answer("KOSTNADER", costs, own("Städ 2026 (%)", "Städ 2026 (andel)"))).toContain(
      "rad 2, kolumn 3 (Nyckel)",
    );
  });

  test("an agreement's column whose heading is a day is called by that day, in whichever way it is written", () => {
    const agreed = [
      ["Verksamhet", "Organisation", 45_658],
      ["MHV", "Region", 40],
      ["ÖF", "Kommun", 60],
    ];
    for (const key of ["2025-01-01", 45_658]) {
      expect(
        answer(
          "KOSTNADER",
          [
            ["Kostnadsslag", "Belopp", "Nyckel"],
            ["Städ", 100, key],
          ],
          agreed,
        ),
      ).toContainEqual(["Städ", 100, "2025-01-01", 40, 60]);
    }
  });

  test("times with both ends in one column are named, not passed over", () => {
    const costs = (heading: string, time: string): unknown[][] => [
      ["Kostnadsslag", "Belopp", heading],
      ["Hyra", 1200, time],
    ];
    for (const time of ["2025-01-01–2025-12-31", "jan–mar 2025", "2025-01-01 - 2025-03-31"]) {
      expect(answer("KOSTNADER", costs("Period", time), parties)).toContain(
        "rad 1, kolumn 3: kolumnen ”Period” har tider",
      );
    }
    expect(answer("KOSTNADER", costs("Fakturaperiod", "jan–mar 2025"), parties)).toContainEqual([
      "Hyra",
      1200,
      "Yta",
      300,
      900,
    ]);
    expect(answer("KOSTNADER", costs("Period", "löpande"), parties)).toContainEqual([
      "Hyra",
      1200,
      "Yta",
      300,
      900,
    ]);
  });

  test("payers under a heading that nobody knows are named; whom a cost is about is left alone", () => {
    const costs = (heading: string): unknown[][] => [
      ["Kostnadsslag", "Belopp", heading],
      ["Hyra", 1200, "Kommun"],
    ];
    expect(answer("KOSTNADER", costs("Vem står för den?"), parties)).toContain(
      "rad 1, kolumn 3: kolumnen ”Vem står för den?” liknar Betalas av",
    );
    for (const heading of ["Anmärkning", "Avser", "Motpart"]) {
      expect(answer("KOSTNADER", costs(heading), parties)).toContainEqual(["Hyra", 1200, "Yta", 300, 900]);
    }
  });
});
