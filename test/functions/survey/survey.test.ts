import { inspect } from "node:util";
import fc from "../../support/properties";
import { oric, samverkan, samvgrupp, samvindex, skillnad } from "../../../src/functions/survey";
import { surveyExamples } from "../../../src/text/help/examples/survey-examples";
import { surveyHelp } from "../../../src/text/help/survey.sv";
import { callFunction, cellError } from "../../support/custom-functions";
import { column, headed, refusalOf, resultOf, type Table } from "./call";
import { calc, ratingsInCalc, welchInSciPy } from "./spreadsheet-figures";

const functions = {
  SAMVERKAN: samverkan,
  SAMVGRUPP: samvgrupp,
  SAMVINDEX: samvindex,
  SKILLNAD: skillnad,
  ORIC: oric,
};
type Id = keyof typeof functions;
type Work = (...args: never[]) => unknown;

const headings = [
  "Faktor",
  "Antal svar",
  "Saknas",
  "Medelvärde",
  "Andel 4–5",
  "Andel 1–2",
  "Median",
  "Spridning",
  "Index",
];
const nine = [
  "Tid för samverkan",
  "Lokaler",
  "Styrgruppens/ledningens stöd och engagemang",
  "Kollegornas engagemang",
  "Samsyn kring arbetssätt",
  "Kunskap om kollegornas uppdrag",
  "Besökarnas möjlighet att påverka",
  "Gemensamma utbildningar/konferenser",
  "Flödet/slussningar mellan verksamheterna",
];
const hidden = Array<string>(6).fill("skyddad");
const none = Array<string>(6).fill("inga svar");
const rowsOf = (count: number, width: number, rating: unknown = 3): unknown[][] =>
  Array.from({ length: count }, () => Array<unknown>(width).fill(rating));

describe("the worked examples of the help", () => {
  test.each(
    (Object.keys(surveyExamples) as (keyof typeof surveyExamples)[]).flatMap((id) =>
      surveyExamples[id].map((one, index) => [id, surveyHelp[id].examples[index], one] as const),
    ),
  )("FC.%s: %s", (id, _, { args, result }) => {
    expect(resultOf(functions[id as Id], ...args)).toEqual(result);
  });
});

describe("FC.SAMVERKAN", () => {
  test("agrees with LibreOffice's functions on the same cells", () => {
    const table = resultOf(samverkan, ratingsInCalc);
    expect(table[0]).toEqual(headings);
    table.slice(1).forEach(([name, n, missing, mean, high, low, median, spread, index], at) => {
      expect(name).toBe(`Fråga ${at + 1}`);
      expect([n, missing]).toEqual([calc.n[at], 38 - (calc.n[at] as number)]);
      expect(mean).toBeCloseTo(calc.mean[at] as number, 13);
      expect(high).toBeCloseTo(calc.high[at] as number, 13);
      expect(low).toBeCloseTo(calc.low[at] as number, 13);
      expect(median).toBe(calc.median[at]);
      expect(spread).toBeCloseTo(calc.spread[at] as number, 13);
      expect(index).toBeCloseTo(25 * ((calc.mean[at] as number) - 1), 11);
    });
  });

  test("names nine questions, the first eight, or numbers them", () => {
    const names = (width: number): unknown[] =>
      resultOf(samverkan, rowsOf(5, width))
        .slice(1)
        .map(([name]) => name);
    expect(names(9)).toEqual(nine);
    expect(names(8)).toEqual(nine.slice(0, 8));
    expect(names(3)).toEqual(["Fråga 1", "Fråga 2", "Fråga 3"]);
    expect(names(12).at(-1)).toBe("Fråga 12");
  });

  test("takes names from faktorer before the heading row, and the heading row before the usual ones", () => {
    const answers = [["Tid", ""], ...rowsOf(5, 2)];
    const names = (...args: unknown[]): unknown[] =>
      resultOf(samverkan, answers, ...args)
        .slice(1)
        .map(([name]) => name);
    expect(names()).toEqual(["Tid", "Fråga 2"]);
    expect(names(5, [["A", "B"]])).toEqual(["A", "B"]);
    expect(names(5, [["A"], [" B  b "]])).toEqual(["A", "B b"]);
    expect(names(5, [["Faktor"], ["A"], ["B"]])).toEqual(["A", "B"]);
    for (const empty of [0, null, "", undefined, [[0, null]], [[""]]]) {
      expect(names(5, empty)).toEqual(["Tid", "Fråga 2"]);
    }
  });

  test("a heading row is no respondent, whatever it looks like", () => {
    const answers = rowsOf(5, 5);
    const plain = resultOf(samverkan, answers, null, [["a", "b", "c", "d", "e"]]);
    for (const row of [
      ["1. Tid", "2. Lokaler", "3. Stöd", "4. Tid", "5."],
      ["1: Tid", "2: Lokaler", "3: Stöd", "4: Engagemang", "Samsyn"],
      ["Tid", null, "", "..", "vet ej"],
      ["kanske", "6 – bra", "4-5", "bra (4)", "betyg"],
    ]) {
      if (row[4] === "5.") row[4] = "5. Samsyn";
      expect(resultOf(samverkan, [row, ...answers], null, [["a", "b", "c", "d", "e"]])).toEqual(plain);
    }
  });

  test("the thresholds by hand", () => {
    const row = (...ratings: number[]): unknown[] => resultOf(samverkan, column(...ratings))[1] as unknown[];
    expect(row(5, 5, 5, 5)).toEqual(["Fråga 1", 4, 0, ...hidden]);
    expect(row(5, 5, 5, 5, 4)).toEqual([
      "Fråga 1",
      5,
      0,
      4.8,
      "skyddad",
      "skyddad",
      "skyddad",
      "skyddad",
      95,
    ]);
    // 18/8 = 2,25 is rounded up; its index is the rounded mean's.
    expect(row(2, 2, 2, 2, 2, 2, 2, 4).slice(3)).toEqual([
      2.3,
      "skyddad",
      "skyddad",
      "skyddad",
      "skyddad",
      32.5,
    ]);
    // Ten answers: 2 2 2 2 2 3 4 4 5 5, mean 31/10, sum of squares 111, (111 − 96,1)/9.
    expect(row(2, 2, 2, 2, 2, 3, 4, 4, 5, 5)).toEqual([
      "Fråga 1",
      10,
      0,
      3.1,
      0.4,
      0.5,
      2.5,
      Math.sqrt(149 / 90),
      52.5,
    ]);
  });

  test("a higher minst hides more", () => {
    const answers = rowsOf(12, 1, 4);
    expect(resultOf(samverkan, answers, 12)[1]?.slice(3)).toEqual([
      4,
      "skyddad",
      "skyddad",
      "skyddad",
      "skyddad",
      75,
    ]);
    expect(resultOf(samverkan, answers, "13")[1]?.slice(3)).toEqual(hidden);
    expect(resultOf(samverkan, answers, 6)[1]?.slice(3)).toEqual([4, 1, 0, 4, 0, 75]);
  });

  test("counts those who answered something, and shows what nobody answered", () => {
    const answers = [
      [4, null, null],
      [null, 0, ""],
      ["vet ej", "-", "saknas"],
      [null, 5, ""],
    ];
    expect(resultOf(samverkan, answers)).toEqual([
      headings,
      ["Fråga 1", 1, 1, ...hidden],
      ["Fråga 2", 1, 1, ...hidden],
      ["Fråga 3", 0, 2, ...none],
    ]);
    expect(resultOf(samverkan, [[null]])).toEqual([headings, ["Fråga 1", 0, 0, ...none]]);
    expect(resultOf(samverkan, [["Tid"]])).toEqual([headings, ["Tid", 0, 0, ...none]]);
  });

  test("rows of different lengths lack what they do not have; a single value is one answer", () => {
    expect(resultOf(samverkan, [[3], [3, 4], []])[2]).toEqual(["Fråga 2", 1, 1, ...hidden]);
    expect(resultOf(samverkan, 4)[1]).toEqual(["Fråga 1", 1, 0, ...hidden]);
  });

  test("the order of the respondents changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(fc.nat(1000)),
        (answers, order) => {
          const mixed = answers
            .map((row) => [order.next().value as number, row] as const)
            .sort(([a], [b]) => a - b)
            .map(([, row]) => row);
          expect(resultOf(samverkan, headed(mixed))).toEqual(resultOf(samverkan, headed(answers)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("names that look like parts of the language are names", () => {
    expect(
      resultOf(samverkan, [["__proto__", "constructor"], ...rowsOf(5, 2)]).map(([name]) => name),
    ).toEqual(["Faktor", "__proto__", "constructor"]);
    expect(resultOf(samvgrupp, rowsOf(6, 1), column(...Array<string>(6).fill("__proto__")))[1]).toEqual([
      "__proto__",
      6,
      3,
    ]);
  });

  test("a hundred thousand respondents", () => {
    const answers = Array.from({ length: 100_000 }, (_, row) => [1 + (row % 5), row % 2 ? 5 : null]);
    const table = resultOf(samverkan, answers);
    expect(table[1]?.slice(1, 7)).toEqual([100_000, 0, 3, 0.4, 0.4, 3]);
    expect(table[1]?.[7]).toBeCloseTo(Math.sqrt((2 * 100_000) / 99_999), 13);
    expect(table[2]?.slice(1)).toEqual([50_000, 50_000, 5, 1, 0, 5, 0, 100]);
  });
});

describe("FC.SAMVGRUPP", () => {
  const answers = [
    [4, 1],
    [2, null],
    [5, 2],
    [3, 3],
    [4, null],
    [3, 5],
    [2, 5],
    [null, null],
    [5, 4],
    [1, 3],
    [3, 3],
    [3, 4],
    [4, 2],
  ];
  const groups = ["BHV", "Soc", "bhv ", null, "BHV", "BHV", "BHV", "Ö", "Soc", "Soc", "Soc", "Soc", "Soc"];

  test("groups in order of first appearance, whatever their letters' case, and the total last", () => {
    // Tid: BHV 4 5 4 3 2 = 18/5; Soc 2 5 1 3 3 4 = 18/6; unknown 3; the total 39/12.
    // The one unknown answer hides the smallest other group. Lokaler: BHV 1 2 5 5 is too few, and Okänd 3; together five.
    expect(resultOf(samvgrupp, answers, column(...groups), null, null, [["Tid", "Lokaler"]])).toEqual([
      ["Grupp", "Antal svarande", "Tid", "Lokaler"],
      ["BHV", 5, "skyddad", "skyddad"],
      ["Soc", 6, 3, 3.2],
      ["Okänd", 1, "skyddad", "skyddad"],
      ["Totalt", 12, 3.25, 3.2],
    ]);
    expect(resultOf(samvgrupp, answers, column(...groups), null, "Index")[4]).toEqual([
      "Totalt",
      12,
      56.25,
      55,
    ]);
    expect(resultOf(samvgrupp, answers, column(...groups), null, "antal").slice(1)).toEqual([
      // Okänd is alone with few: what its one person left out would be the total less the others.
      ["BHV", 5, "skyddad", "skyddad"],
      ["Soc", 6, 6, 5],
      ["Okänd", 1, "skyddad", "skyddad"],
      ["Totalt", 12, 12, 10],
    ]);
  });

  test("either range may have a heading row that the other has not", () => {
    const plain = resultOf(samvgrupp, answers, column(...groups), null, null, [["Tid", "Lokaler"]]);
    const named = [["Tid", "Lokaler"], ...answers];
    expect(resultOf(samvgrupp, named, column("Yrke", ...groups))).toEqual(plain);
    expect(refusalOf(samvgrupp, named, column(...groups))).toMatch(
      /Grupp: området har \d+ rader, men svar har/,
    );
    expect(refusalOf(samvgrupp, answers, column("Yrke", ...groups))).toMatch(/Grupp: området har \d+ rader/);
  });

  test("a group column that tells who people are is refused", () => {
    const six = rowsOf(6, 2);
    expect(
      refusalOf(samvgrupp, six, column("a@x.se", "b@x.se", "a@x.se", "b@x.se", "a@x.se", "b@x.se")),
    ).toBe(
      "#VALUE! Grupp: kolumnen ser ut att innehålla personuppgifter (e-postadresser eller personnummer) och används inte som indelning. Ange en kolumn med till exempel yrke eller central.",
    );
    expect(refusalOf(samvgrupp, six, column("Eva", "Ali", "Bo", "Cia", "Dan", "Dan"))).toContain(
      "mer än hälften av de svarande är ensamma i sin grupp",
    );
  });

  test("nobody answered: only the total stands there", () => {
    expect(resultOf(samvgrupp, [[null], [0]], column("A", "B"))).toEqual([
      ["Grupp", "Antal svarande", "Fråga 1"],
      ["Totalt", 0, "inga svar"],
    ]);
  });

  test("a group's mean is what FC.SAMVERKAN shows for that group alone, where it is shown", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 60 }),
        fc.constantFrom("medelvärde", "index"),
        (rows, measure) => {
          // With four groups and eight people no more than half can be alone.
          fc.pre(rows.filter(([, ...ratings]) => ratings.some((rating) => rating > 0)).length >= 8);
          const grouped = resultOf(
            samvgrupp,
            [["Tid", "Lokaler"], ...rows.map(([, ...ratings]) => ratings)],
            [["Grupp"], ...rows.map(([group]) => [`G${group}`])],
            null,
            measure,
          );
          for (const [name, , ...cells] of grouped.slice(1)) {
            const own = rows.filter(([group]) => name === "Totalt" || `G${group}` === name);
            const alone = resultOf(samverkan, [["Tid", "Lokaler"], ...own.map(([, ...ratings]) => ratings)]);
            cells.forEach((cell, at) => {
              const same = alone[at + 1]?.[measure === "index" ? 8 : 3];
              if (cell !== "skyddad" || name === "Totalt") expect(cell).toBe(same);
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("FC.SAMVINDEX", () => {
  test("is the mean of the Index column of FC.SAMVERKAN", () => {
    const shown = resultOf(samverkan, ratingsInCalc)
      .slice(1)
      .map((row) => row[8] as number);
    expect(resultOf<number>(samvindex, ratingsInCalc)).toBeCloseTo(
      calc.mean.reduce((total, mean) => total + 25 * (mean - 1), 0) / 12,
      11,
    );
    expect(shown).toHaveLength(12);
  });

  test("says why there is none", () => {
    expect(refusalOf(samvindex, rowsOf(4, 9))).toBe("#N/A Index är skyddat: ingen faktor har minst 5 svar.");
    expect(refusalOf(samvindex, rowsOf(7, 9), 8)).toBe(
      "#N/A Index är skyddat: ingen faktor har minst 8 svar.",
    );
    expect(refusalOf(samvindex, [[null]])).toBe("#N/A Det finns inga svar att räkna index på.");
  });
});

describe("FC.SKILLNAD", () => {
  test("refuses a round beside a stack that it is part of: the rest could be worked out", () => {
    const [first, second] = [rowsOf(6, 2), rowsOf(9, 2, 4)];
    const stack = [...first, ...second];
    for (const [before, after] of [
      [first, stack],
      [second, stack],
      [stack, first],
      [first, [...first, [1, 1]]],
    ] as const) {
      expect(refusalOf(skillnad, before, after)).toContain(
        "#N/A Den ena mätningen är den andra med fler svar",
      );
    }
    expect(resultOf(skillnad, first, first)[1]?.[3]).toBe(0);
    expect(resultOf(skillnad, first, second)).toHaveLength(3);
  });

  const top = ["Faktor", "Före", "Efter", "Förändring", "Osäkerhet från", "Osäkerhet till"];
  const rated = (at: number): unknown[][] => ratingsInCalc.map((row) => [row[at]]);

  test.each(welchInSciPy)("columns %i and %i: SciPy's Welch interval", (a, b, from, to) => {
    const [heading, row] = resultOf(skillnad, rated(a), rated(b)) as [unknown[], unknown[]];
    expect(heading).toEqual(top);
    expect(row[3]).toBeCloseTo((calc.mean[b] as number) - (calc.mean[a] as number), 13);
    expect(row[4]).toBeCloseTo(from, 12);
    expect(row[5]).toBeCloseTo(to, 12);
  });

  test("shows what each number of answers allows", () => {
    // The threes first before, the fours first after: neither is the other with rows added.
    const round = (n: number): number[] => Array.from({ length: n }, (_, at) => 3 + (at % 2)).sort();
    const row = (before: number, after: number): unknown[] =>
      resultOf(skillnad, column(...round(before), null), column(...round(after).reverse(), null))[1]?.slice(
        1,
      ) as unknown[];
    // 3 4 3 4 3 = 17/5 = 3,4; 3 4 3 4 3 4 3 = 24/7 → 3,4; ten and twenty answers: 3,5.
    expect(row(5, 7)).toEqual([3.4, 3.4, 0, "skyddad", "skyddad"]);
    expect(row(5, 10)).toEqual([3.4, 3.5, 0.1, "skyddad", "skyddad"]);
    expect(row(10, 9)).toEqual([3.5, 3.4, -0.1, "skyddad", "skyddad"]);
    expect(row(4, 10)).toEqual(["skyddad", 3.5, "skyddad", "skyddad", "skyddad"]);
    expect(row(10, 3)).toEqual([3.5, "skyddad", "skyddad", "skyddad", "skyddad"]);
    expect(row(0, 10)).toEqual(["inga svar", 3.5, "inga svar", "inga svar", "inga svar"]);
    expect(row(4, 0)).toEqual(["skyddad", "inga svar", "inga svar", "inga svar", "inga svar"]);
    expect(row(0, 0)).toEqual(Array(5).fill("inga svar"));
    const [before, after, difference, from, to] = row(10, 20) as number[];
    expect([before, after, difference]).toEqual([3.5, 3.5, 0]);
    expect(from).toBeLessThan(0);
    expect(to).toBe(-(from as number));
  });

  test("the change is exact: 4,2 less 3,9 is 0,3", () => {
    expect(
      resultOf(skillnad, column(4, 4, 4, 4, 4, 4, 4, 4, 3), column(4, 4, 4, 4, 5))[1]?.slice(1, 4),
    ).toEqual([3.9, 4.2, 0.3]);
  });

  test("refuses rounds with other factors, unless the names are given", () => {
    const [before, after] = [
      [["Tid", "Lokaler"], ...rowsOf(5, 2)],
      [["Lokaler", "Tid"], ...rowsOf(5, 2)],
    ];
    expect(refusalOf(skillnad, before, after)).toMatch(/Kolumn 1 heter ”Tid” i före men ”Lokaler” i efter/);
    expect(resultOf(skillnad, before, after, null, [["A", "B"]])[1]?.[0]).toBe("A");
    expect(resultOf(skillnad, rowsOf(5, 2), after)[1]?.[0]).toBe("Lokaler");
    expect(refusalOf(skillnad, rowsOf(5, 2), rowsOf(5, 3))).toMatch(
      /^#VALUE! Före har 2 kolumner och efter har 3/,
    );
  });

  test("changing places turns the signs", () => {
    const forth = resultOf(skillnad, rated(3), rated(5))[1] as [string, ...number[]];
    const back = resultOf(skillnad, rated(5), rated(3))[1] as [string, ...number[]];
    expect(back.slice(1)).toEqual([forth[2], forth[1], -forth[3]!, -forth[5]!, -forth[4]!]);
  });
});

describe("FC.ORIC", () => {
  const one = (commitment: unknown, efficacy: unknown): unknown[] =>
    Array.from({ length: 12 }, (_, at) => ([2, 4, 6, 9, 11].includes(at + 1) ? commitment : efficacy));
  const shown = (answers: unknown[][], ...more: unknown[]): unknown[][] =>
    resultOf(oric, answers, ...more).slice(1);

  test("pools the answers of each subscale and of both", () => {
    // Ten people, commitment 4 but for one 2: (9 × 4 + 2)/10 = 3,8; efficacy 5; total (38 × 5 + 50 × 7)/120.
    const answers = [...Array.from({ length: 9 }, () => one(4, 5)), one(2, 5)];
    expect(resultOf(oric, answers)).toEqual([
      ["Delskala", "Antal svarande", "Medelvärde"],
      ["Förändringsvilja", 10, 3.8],
      ["Förändringsförmåga", 10, 5],
      ["Totalt", 10, 4.5],
    ]);
  });

  test("leaves out answers that are missing, and counts people", () => {
    // Item 2 is missing twice: commitment has 28 answers of 4, five people.
    const answers = Array.from({ length: 6 }, (_, at) => {
      const row = one(4, 2);
      if (at === 0) row[1] = null;
      return row;
    });
    expect(shown(answers)).toEqual([
      ["Förändringsvilja", 6, 4],
      ["Förändringsförmåga", 6, 2],
      ["Totalt", 6, 2.8],
    ]);
  });

  test("the total is hidden when a subscale is, and has no answers to rest on when one has none", () => {
    const few = [...Array.from({ length: 4 }, () => one(4, 2)), one(null, 2), one(null, 2)];
    expect(shown(few)).toEqual([
      ["Förändringsvilja", 4, "skyddad"],
      ["Förändringsförmåga", 6, 2],
      ["Totalt", 6, "skyddad"],
    ]);
    expect(shown(rowsOf(6, 12).map(() => one(3, null)))).toEqual([
      ["Förändringsvilja", 6, 3],
      ["Förändringsförmåga", 0, "inga svar"],
      ["Totalt", 6, "inga svar"],
    ]);
    expect(shown([one(null, null)])).toEqual([
      ["Förändringsvilja", 0, "inga svar"],
      ["Förändringsförmåga", 0, "inga svar"],
      ["Totalt", 0, "inga svar"],
    ]);
  });

  test("a subscale is hidden where it would give away an item that FC.SAMVERKAN hides", () => {
    // Item 2 has four answers: the subscale less the four other items would be the mean of those four.
    const answers = Array.from({ length: 12 }, (_, at) => {
      const row = one(4, 2);
      if (at >= 4) row[1] = null;
      return row;
    });
    expect(shown(answers)).toEqual([
      ["Förändringsvilja", 12, "skyddad"],
      ["Förändringsförmåga", 12, 2],
      ["Totalt", 12, "skyddad"],
    ]);
  });

  test("people count, not answers: one person's answers to several hidden items are one person's", () => {
    // Everybody answers item 1; one person alone answers the six other items of the subscale.
    const answers = Array.from({ length: 6 }, (_, at) =>
      Array.from({ length: 12 }, (_, item) =>
        [2, 4, 6, 9, 11].includes(item + 1) || item === 0 || at === 0 ? 3 : null,
      ),
    );
    expect(shown(answers)[1]).toEqual(["Förändringsförmåga", 6, "skyddad"]);
    // Five other people each answer one of them: then six people stand behind the hidden items.
    for (let at = 1; at < 6; at++) (answers[at] as unknown[])[[0, 2, 4, 6, 7, 9][at] as number] = 3;
    expect(shown(answers)[1]).toEqual(["Förändringsförmåga", 6, 3]);
  });

  test("takes a heading row, and twelve columns only", () => {
    const items = Array.from({ length: 12 }, (_, at) => `Påstående ${at + 1}`);
    expect(shown([items, ...rowsOf(5, 12)])[2]).toEqual(["Totalt", 5, 3]);
    expect(refusalOf(oric, rowsOf(5, 11))).toBe(
      "#VALUE! Svar: området har 11 kolumner, men ORIC har 12 påståenden, ett i varje kolumn.",
    );
  });
});

/** Every function with its answers, and everything it can be given after them. */
const calls: readonly (readonly [Id, (cells: unknown[][]) => unknown[]])[] = [
  ["SAMVERKAN", (cells) => [cells]],
  ["SAMVGRUPP", (cells) => [cells, cells.map((_, at) => [at % 2 ? "A" : "B"])]],
  ["SAMVINDEX", (cells) => [cells]],
  ["SKILLNAD", (cells) => [cells, cells]],
  ["ORIC", (cells) => [cells]],
];

const twelve = (cell: unknown): unknown[][] => [...rowsOf(11, 12), [cell, ...Array<number>(11).fill(3)]];

describe.each(calls)("FC.%s with bad input", (id, args) => {
  const work = functions[id] as Work;

  test.each([
    [6, "6"],
    [-1, "−1"],
    [2.5, "2,5"],
    [1e15, "1 000 000 000 000 000"],
    ["2,5", "”2,5”"],
    ["6", "”6”"],
    ["kanske", "”kanske”"],
    ["4. Tid", "”4. Tid”"],
    ["4-5", "”4-5”"],
    [true, "”SANT”"],
    [false, "”FALSKT”"],
    ["__proto__", "”__proto__”"],
  ])("%p is no rating: the sentence names it and its place", (cell, shown) => {
    expect(refusalOf(work, ...args(twelve(cell)))).toMatch(
      new RegExp(
        `^#VALUE! (Svar|Före), rad 12, kolumn 1: ${shown.replace(/[.()]/g, "\\$&")} är ingen skattning\\. Skriv ett heltal 1–5`,
      ),
    );
  });

  test("the place counts the heading row, and names the heading", () => {
    const names = Array.from({ length: 12 }, (_, at) => `Rubrik ${at + 1}`);
    expect(refusalOf(work, ...args([names, ...twelve(7)]))).toMatch(
      /^#VALUE! (Svar|Före), rad 13, kolumn 1 \(Rubrik 1\): 7 är/,
    );
  });

  test("a first row that mixes texts and numbers may be a heading or an answer: it is refused", () => {
    const row = [4, "kanske", ...Array<number>(10).fill(3)];
    expect(refusalOf(work, ...args([row, ...rowsOf(6, 12)]))).toMatch(
      /^#VALUE! (Svar|Före), rad 1: ”kanske” i kolumn 2 är ingen skattning, men 4 i kolumn 1 är ingen rubrik/,
    );
  });

  test("an Excel error comes out as itself, wherever it stands", () => {
    for (const error of ["#N/A", "#DIV/0!", "#REF!"]) {
      for (const cell of [
        error,
        cellError(error),
        { type: "Error", basicType: "Error", basicValue: error },
      ]) {
        const outcome = callFunction(
          work,
          ...args([...rowsOf(6, 11).map((row) => [...row, 9]), ...twelve(cell)]),
        );
        expect(outcome).toMatchObject({ error });
        const first = callFunction(work, ...args([[cell, ...Array<string>(11).fill("x")], ...rowsOf(6, 12)]));
        expect(first).toMatchObject({ error });
      }
    }
  });

  test.each([3, "4", 0.5, -5, "5,5", "många", true, 4.999])("minst %p is refused", (minst) => {
    const given = args(rowsOf(6, 12));
    expect(refusalOf(work, ...given, minst)).toMatch(
      /^#VALUE! Minst: .*(sänkas under 5|heltal, 5 eller mer)\.$/,
    );
  });

  test("an omitted minst is 5, also when only the invocation object arrives", () => {
    const given = args(twelve(4));
    const expected = callFunction(work, ...given, 5);
    const invocation = { address: "Blad1!A1", functionName: id, setResult: undefined };
    for (const omitted of [undefined, null, 0, "", " ", [[0]], [[null]], [[""]], "5", [[5]], invocation]) {
      expect([omitted, callFunction(work, ...given, omitted)]).toEqual([omitted, expected]);
    }
    expect(callFunction(work, ...given)).toEqual(expected);
    expect(callFunction(work, ...given, 5, invocation)).toEqual(expected);
    expect(callFunction(work, ...given, 5, undefined, invocation)).toEqual(expected);
  });

  test("answers that are left out are asked for", () => {
    expect(refusalOf(work, ...[undefined, undefined])).toMatch(/^#VALUE! Argumentet (svar|före) saknas/);
    expect(refusalOf(work, [])).toMatch(/^#VALUE! Argumentet (svar|före) är tomt/);
  });

  test("empty cells are the same as 0, null, an empty text and as the words for a missing answer", () => {
    const pattern = (empty: unknown): unknown[][] =>
      Array.from({ length: 14 }, (_, row) =>
        Array.from({ length: 12 }, (_, at) => ((row * 5 + at * 3) % 4 === 0 ? empty : 1 + ((row + at) % 5))),
      );
    const expected = callFunction(work, ...args(pattern(null)));
    expect(expected).toHaveProperty("value");
    for (const empty of [
      0,
      "",
      undefined,
      "  ",
      "\u00a0",
      -0,
      "0",
      "-",
      "–",
      ".",
      "..",
      "Vet ej",
      "ej svar",
    ]) {
      expect([empty, callFunction(work, ...args(pattern(empty)))]).toEqual([empty, expected]);
    }
  });
});

describe("bad names, groups and measures", () => {
  test.each([
    ["too few names", [["A"]], /^#VALUE! Faktorer: 1 namn, men svaren har 2 kolumner/],
    ["too many", [["A", "B", "C"]], /^#VALUE! Faktorer: 3 namn/],
    ["a whole table", rowsOf(2, 2, "A"), /^#VALUE! Faktorer: ange namnen i en enda rad eller kolumn/],
    ["a gap in a row", [["A", null]], /^#VALUE! Faktorer, rad 1, kolumn 2: namnet saknas/],
    ["a gap in a column", [["A"], [0]], /^#VALUE! Faktorer, rad 2, kolumn 1: namnet saknas/],
    ["an error", [["A", "#N/A"]], /^#N\/A/],
  ])("faktorer: %s", (_, names, sentence) => {
    expect(refusalOf(samverkan, rowsOf(5, 2), null, names)).toMatch(sentence);
    expect(refusalOf(samvgrupp, rowsOf(5, 2), rowsOf(5, 1, "G"), null, null, names)).toMatch(sentence);
    expect(refusalOf(skillnad, rowsOf(5, 2), rowsOf(5, 2), null, names)).toMatch(sentence);
  });

  test.each([
    ["another number of rows", rowsOf(4, 1, "G"), /^#VALUE! Grupp: området har 4 rader, men svar har 6\./],
    ["two columns", rowsOf(6, 2, "G"), /^#VALUE! Grupp: området har 2 kolumner/],
    ["nothing", undefined, /^#VALUE! Argumentet grupp saknas/],
    ["an error", column("#REF!", 1, 1, 1, 1, 1), /^#REF!/],
  ])("grupp: %s", (_, groups, sentence) => {
    expect(refusalOf(samvgrupp, rowsOf(6, 2), groups)).toMatch(sentence);
  });

  test("grupp with a heading row too many says so", () => {
    expect(refusalOf(samvgrupp, [["Tid"], ...rowsOf(6, 1)], rowsOf(9, 1, "G"))).toMatch(
      /området har 9 rader, men svar har 7 med rubrikraden/,
    );
  });

  test.each(["median", 3, true, "medel"])("mått %p is refused", (measure) => {
    expect(refusalOf(samvgrupp, rowsOf(6, 1), rowsOf(6, 1, "G"), null, measure)).toMatch(
      /^#VALUE! Mått: .*Välj medelvärde, index eller antal\.$/,
    );
  });

  test.each([
    ["numbers", 3, "3"],
    ["0, which cannot be told from empty", 0, "Okänd"],
    ["booleans", true, "SANT"],
    ["the word itself", " okänd ", "Okänd"],
  ])("groups may be %s", (_, cell, name) => {
    expect(resultOf(samvgrupp, rowsOf(6, 1), rowsOf(6, 1, cell))[1]).toEqual([name, 6, 3]);
  });
});

describe("anything at all", () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      null,
      "",
      "4 – bra",
      "vet ej",
      "Tid",
      true,
      "#N/A",
      "2,5",
      "__proto__",
    ),
    // What is said of a cell repeats it: NaN, which Excel has none of, would be taken for a slip of ours.
    fc.anything({ maxDepth: 1 }).filter((value) => !inspect(value).includes("NaN")),
  );
  const range = fc.oneof(
    fc.array(fc.array(cell, { maxLength: 13 }), { maxLength: 8 }),
    fc.array(fc.array(fc.constantFrom<unknown>(0, 3, 5, null, "4"), { minLength: 12, maxLength: 12 }), {
      minLength: 1,
      maxLength: 14,
    }),
    cell,
  );

  test("gives values that Excel can show, or an error with a sentence", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(functions) as Id[])),
        fc.array(range, { minLength: 1, maxLength: 5 }),
        (id, args) => {
          const outcome = callFunction(functions[id] as Work, ...args);
          if ("error" in outcome) {
            expect(outcome.message).toMatch(/[.?]$/);
            expect(outcome.message).not.toMatch(/fel i tillägget|undefined|NaN|null/);
            return;
          }
          const rows = (Array.isArray(outcome.value) ? outcome.value : [[outcome.value]]) as Table;
          for (const row of rows) {
            expect(row).toHaveLength((rows[0] as unknown[]).length);
            for (const one of row) {
              expect(typeof one === "string" || (typeof one === "number" && Number.isFinite(one))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});
