import "../support/custom-functions";
import "../../src/functions";
import { readComparisonSource } from "../../src/cells/comparison/source/read-source";
import { readFigure } from "../../src/cells/comparison/source/figure";
import { matchQuestion } from "../../src/cells/survey/matching/match-question";
import { associatedFunctions, callFunction } from "../support/custom-functions";

/** What an examiner wrote of the kinds that had failed before, with the right answers by hand before anything was run. */
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

describe("times as programs and people write them", () => {
  const timeOf = (written: unknown): unknown => {
    const costs = [
      ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
      ["Hyra", 400, "Region", written, written],
    ];
    const rows = answer("FAKTURAUNDERLAG", costs, parties);
    return Array.isArray(rows) ? (rows as unknown[][])[1]?.[3] : rows;
  };
  test.each([
    ["2025.01", "2025-01-01–2025-01-31"],
    ["01.2025", "2025-01-01–2025-01-31"],
    ["001.2025", "2025-01-01–2025-01-31"],
    ["2025 01", "2025-01-01–2025-01-31"],
    ["2025M01", "2025-01-01–2025-01-31"],
    ["jan.2025", "2025-01-01–2025-01-31"],
    ["2025 helår", "2025-01-01–2025-12-31"],
    ["hela 2025", "2025-01-01–2025-12-31"],
    ["2025 - 07 - 01", "2025-07-01–2025-07-01"],
    ["1st of July 2025", "2025-07-01–2025-07-01"],
  ])("%s", (written, time) => expect(timeOf(written)).toBe(time));
  test.each(["2025.13", "013.2025", "2025 1 1", "2025 - 07", "2025M13"])("%s is none", (written) =>
    expect(timeOf(written)).toContain("rad 2, kolumn 4 (Period från)"),
  );

  test.each([
    ["tillsvidareavtal", "tills vidare"],
    ["Under revidering (klart till våren)", "under revidering"],
    ["2024-01-01 -- 2024-12-31", "utgånget"],
  ])("an agreement: %s", (written, status) =>
    expect(answer("AVTALSSTATUS", column(written), "2025-10-01")).toEqual([[status]]),
  );
  test("under revision until a day is asked", () =>
    expect(answer("AVTALSSTATUS", column("under revidering till 2026-01-01"), "2025-10-01")).toContain(
      "rad 1",
    ));
  test("months of notice may be called months", () => {
    // Half a year before the last day is over, three months are not.
    expect(answer("AVTALSSTATUS", column("2026-03-31"), "2025-10-01", "3 mån")).toEqual([["gäller"]]);
    expect(answer("AVTALSSTATUS", column("2026-03-31"), "2025-10-01", "6 månader")).toEqual([["löper ut"]]);
    expect(answer("AVTALSSTATUS", column("2026-03-31"), "2025-10-01", "3 år")).toContain("Varsel");
  });
});

describe("sums among the costs", () => {
  const withRow = (name: string): unknown =>
    answer(
      "KOSTNADER",
      [
        ["Kostnadsslag", "Belopp"],
        ["Hyra", 400],
        [name, 400],
      ],
      parties,
    );
  test.each([
    "Sa",
    "S a:",
    "Att betala",
    "Kvar att fördela",
    "Ackumulerat",
    "Totalhyra",
    "Totalstäd",
    "Kostnader totalt exkl. moms",
    "Hyra, summa (kr)",
    "Lokaler totalt per år",
  ])("%s is refused with its place", (name) => expect(withRow(name)).toContain("rad 3"));
  test.each(["Totalrenovering", "Sabbatsledighet", "Attester", "Satellit", "Ackord", "Tillsammans-dagar"])(
    "%s is a cost",
    (name) => expect(withRow(name)).toContainEqual(["Summa", 800, "", 200, 600]),
  );
});

describe("comparisons", () => {
  test.each(["Län: Dalarna", "Rikets kommuner", "Kommuner i länet", "Övriga Sverige", "Jämförelsetal riket"])(
    "%s is shown and not counted",
    (name) =>
      expect(
        answer("SAMMANFATTA", [
          ["Central", "Tid"],
          ["A", 6],
          ["B", 24],
          [name, 300],
        ]),
      ).toEqual([[`Tid: 6–24; ${name} räknas inte med`]]),
  );
  test.each(["Länna", "Rikstens central", "Jämtögården", "Familjecentralen Tillsammans"])(
    "%s is counted",
    (name) =>
      expect(
        answer("SAMMANFATTA", [
          ["Central", "Tid"],
          ["A", 6],
          ["B", 24],
          [name, 300],
        ]),
      ).toEqual([["Tid: 6–300"]]),
  );
  test.each(["1/3", "⅓", "½"])("%s above numbers is no heading", (first) =>
    expect(answer("SIGNAL", column(first, 1, 2, 3), "hög")).toContain("rad 1"),
  );
  test("a span of years is one, and a mark in square brackets points to a note", () => {
    expect(answer("SIGNAL", column("2024/25", 1, 2, 3, 4), "hög")).toEqual(
      column("Signal", "röd", "gul", "gul", "grön"),
    );
    expect(answer("SIGNAL", column("12 [1]", 1, 2, 3), "hög")).toEqual(column("grön", "röd", "gul", "gul"));
    expect(readFigure("24 [a]")).toMatchObject({ kind: "number", value: 24, written: { note: "[a]" } });
  });
  test.each(["✓", "✔", "☑"])("%s says yes, as a cross does", (mark) => {
    expect(answer("KLASS", [[mark, mark, mark, mark]])).toEqual([["FC"]]);
    expect(
      answer("SAMMANFATTA", [
        ["Central", "Plan"],
        ["A", mark],
        ["B", "nej"],
      ]),
    ).toEqual([["Plan: 1 av 2 (A)"]]);
  });
});

describe("answers", () => {
  const counted = (cells: unknown[][]): unknown => {
    const rows = answer("SAMVERKAN", cells);
    return Array.isArray(rows) ? (rows as unknown[][])[1]?.slice(1, 4) : rows;
  };
  test.each([
    "Ej aktuell",
    "ej tillämplig",
    "Har ingen åsikt",
    "Kan inte ta ställning",
    "Vet ej / kan ej ta ställning",
    "(tomt)",
    "Hoppade över",
    "I don't know",
    "No opinion",
  ])("%s is no answer", (word) =>
    expect(counted([["Tid", "Lokaler"], [word, 3], ...times(11, 3, 3)])).toEqual([11, 1, 3]),
  );
  test("a share is neither a rating nor a number of anything", () => {
    expect(counted([["Tid"], ...times(6, "100 %"), ...times(6, 3)])).toContain("rad 2, kolumn 1 (Tid)");
    expect(answer("SAMVERKAN", [["Tid"], ...times(12, 3)], "500 %")).toContain("Minst: ”500 %” är en andel");
    expect(answer("AVTALSSTATUS", column("2026-03-31"), "2025-10-01", "300 %")).toContain("Varsel");
    const own = [
      ["Verksamhet", "Organisation", "Basverksamheter"],
      ["MHV", "Region", "100 %"],
      ["ÖF", "Kommun", 1],
    ];
    expect(answer("KOSTNADER", [["Samordnare", 100, "Lika"]], own)).toContain("rad 2, kolumn 3");
  });
  test("a row of means below the groups is no respondent", () => {
    const grouped = (...last: unknown[]): unknown =>
      answer(
        "SAMVGRUPP",
        [["Tid"], ...times(12, 4), ...times(last.length, 4)],
        [["Yrke"], ...times(6, "MHV"), ...times(6, "BHV"), ...last.map((one) => [one])],
      );
    expect(grouped("Totalt")).toContain("rad 14");
    expect(grouped("MHV", "Medel")).toContain("rad 15");
    expect(grouped("MHV")).toContainEqual(["MHV", 7, 4]);
  });
  test("stars are counted out of five", () => {
    expect(counted([["Tid"], ...times(6, "★★☆☆☆"), ...times(6, "★★★★")])).toEqual([12, 0, 3]);
    expect(counted([["Tid"], ...times(6, "★★☆☆☆☆☆"), ...times(6, "★★★☆☆☆☆")])).toContain("rad 2");
  });
  test("a list of four steps is no list of five, whatever its last one is called", () => {
    const of = (...answers: unknown[]): unknown =>
      counted([["Tid"], ...answers.flatMap((one) => times(4, one))]);
    expect(of("1 – Instämmer inte alls", "2 – Instämmer delvis", "4 – Instämmer helt")).toContain("rad 10");
    expect(of("2 Mycket dåligt", "4 Bra", "3 Varken eller")).toContain("rad 2");
    // The ends alone are often called good and bad.
    expect(of("1 = dåligt", "3", "5 = bra")).toEqual([12, 0, 3]);
  });
  test("the middle of 'i varken stor eller liten grad' is a middle", () => {
    const answers = [
      "I mycket liten grad",
      "I liten grad",
      "I varken stor eller liten grad",
      "I mycket stor grad",
    ];
    // 3 × (1 + 2 + 3 + 5) of 12.
    expect(counted([["Tid"], ...answers.flatMap((one) => times(3, one))])).toEqual([12, 0, 2.75]);
  });
});

describe("questions, by a reader of Swedish", () => {
  const inShort = (question: string): string => {
    const match = matchQuestion(question);
    if (match.kind === "sure") return String(match.factor + 1);
    return match.kind === "check" ? `?${match.factors.map((factor) => factor + 1).join("/")}` : match.kind;
  };
  test.each([
    ["I vilken utsträckning har du tid att samverka?", "1"],
    ["Jag har avsatt tid i mitt schema för samverkan", "1"],
    ["Vi är eniga om hur vi ska arbeta", "5"],
    ["Föräldrar kan påverka innehållet i öppna förskolan", "7"],
    ["Familjernas delaktighet i familjecentralens utveckling", "7"],
    ["Vi åker på konferenser tillsammans", "8"],
    ["Flödet mellan MHV och BHV", "9"],
    ["Besökarna slussas vidare till rätt person", "9"],
    ["How do you rate the time for collaboration?", "?1"],
    ["Suitable premises", "?2"],
    ["Support from the steering group", "?3"],
    ["Colleagues' commitment", "?4"],
    ["We have common goals", "?5"],
    ["Knowledge of colleagues' assignments", "?6"],
    ["Visitors' opportunity to influence", "?7"],
    ["We attend courses together", "?8"],
    ["Flow between the services", "?9"],
    ["Opening hours suit the visitors", "none"],
    ["My own education", "none"],
    ["Which service do you work in?", "group"],
    ["Lokaler för utbildning", "?2/8"],
    ["Tid, lokaler och ledning", "?2/1/3"],
    ["Jag får gå på utbildningar", "?8"],
    ["Besökarna är nöjda med lokalerna", "?2"],
    ["Besökarna upplever att personalen är engagerad", "?4"],
    ["Föräldrarna har samsyn med oss", "?5"],
    ["Samverkan tar för mycket tid", "?1"],
    ["Vilka lokaler saknar ni?", "free"],
    ["Din e-postadress", "meta"],
    ["Submission ID", "meta"],
    ["Inlämnad", "meta"],
  ])("%s: %s", (question, right) => expect(inShort(question)).toBe(right));
});

describe("what stands above the headings", () => {
  const under = (...rows: unknown[][]): unknown => answer("KOSTNADER", [...rows, ["Hyra", 400]], parties);
  const headings = ["Kostnadsslag", "Belopp"];
  test.each([
    ["Kostnader 2025 (tkr)", "säger tkr, men beloppen läses i kronor. Räkna om dem: gånger 1 000, och"],
    ["Alla belopp i tusental kronor", "gånger 1 000, och rätta raden"],
    ["tkr", "gånger 1 000, och rätta raden"],
    ["Kostnader, mnkr", "gånger 1 000 000, och rätta raden"],
    ["Kostnader 2025 inkl. moms", "utan moms"],
    ["Kostnader (EUR)", "säger EUR"],
  ])("a title %s is said of the amounts", (title, said) => {
    expect(under([title, ""], headings)).toContain("rad 1, kolumn 2 (Belopp)");
    expect(under([title, ""], headings)).toContain(`(Belopp): en rad ovanför rubrikerna säger`);
    expect(under([title, ""], headings)).toContain(said);
  });
  test("a heading that says so itself is called one", () =>
    expect(under(["Kostnader 2025", ""], ["Kostnadsslag", "Belopp (tkr)"])).toContain(
      "(Belopp): rubriken ”Belopp (tkr)” säger tkr",
    ));
  test.each([
    "Kostnader 2025",
    "Familjecentralen (K)",
    "Konto 1000",
    "Per månad",
    "Kostnader exkl. moms (kr)",
  ])("a title %s changes nothing", (title) =>
    expect(under([title, ""], headings)).toContainEqual(["Hyra", 400, "Yta", 100, 300]),
  );
  test("a heading that says its unit itself is believed", () =>
    expect(under(["Budget i tkr", ""], ["Kostnadsslag", "Belopp (kr)"])).toContainEqual([
      "Hyra",
      400,
      "Yta",
      100,
      300,
    ]));
  test("of one heading that is known, the missing one is named and the unknown ones", () => {
    expect(under(["Slag", "Belopp"])).toBe(
      "Kostnader, rad 1: rubriken Kostnadsslag saknas. Rubrikraden behöver Kostnadsslag, Belopp. " +
        "Rubriken ”Slag” känns inte igen: byt namn om någon av dem är den.",
    );
  });
});

test("a table of comparison without its headings loses no row: it is refused, and found by no view", () => {
  for (const rows of [
    [
      ["Eken", "ja", "nej"],
      ["Asken", "ja", "ja"],
    ],
    [
      ["Eken", 1, 2],
      ["Asken", 3, 4],
    ],
  ]) {
    expect(answer("SAMMANFATTA", rows)).toContain("rad 1, kolumn 2");
    expect(answer("SAMMANFATTA", rows)).toContain("är ingen rubrik");
    expect(readComparisonSource(rows)).toBeUndefined();
  }
  const months = [
    ["Central", 1, 2],
    ["Eken", 3, 4],
  ];
  expect(readComparisonSource(months)?.rows.map(({ name }) => name)).toEqual(["Eken"]);
});
