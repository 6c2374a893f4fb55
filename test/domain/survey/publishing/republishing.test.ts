import type { Answers } from "../../../../src/domain/survey/answers";
import {
  republishing,
  withPublished,
  type PublishedRound,
  type RoundNow,
} from "../../../../src/domain/survey/publishing/republishing";

/** Everybody answers both questions, in a way that tells their rows apart. */
const ratings = Array.from({ length: 60 }, (_, person): [number, number] => [
  1 + (((person * 7919) >> 3) % 5),
  1 + (((person * person * 104_729) >> 5) % 5),
]);
const answersOf = (rows: readonly (readonly number[])[]): Answers => ({
  rows: rows.length,
  questions: 2,
  ratings: Uint8Array.from(rows.flat()),
});
const mean = (rows: readonly (readonly number[])[], question: number): number =>
  rows.reduce((sum, row) => sum + row[question]!, 0) / rows.length;

const thirty = ratings.slice(0, 30);
const round: PublishedRound = {
  name: "Samverkansmätning 2026",
  source: "T",
  respondents: 30,
  minst: 5,
  groupings: [{ heading: "Yrke", groups: { 7: 0, 9: 1 } }],
  totals: [
    { question: "Tid", n: 30, mean: mean(thirty, 0) },
    { question: "Lokaler", n: 30, mean: mean(thirty, 1) },
  ],
};
const shownOf = (rows: readonly (readonly number[])[]) => ({
  respondents: rows.length,
  totals: ["Tid", "Lokaler"].map((question, at) => ({ question, n: rows.length, mean: mean(rows, at) })),
});
const now = (rows: readonly (readonly number[])[], other: Partial<RoundNow> = {}) =>
  republishing([round], {
    questions: ["Tid", "Lokaler"],
    minst: 5,
    answers: answersOf(rows),
    ...other,
  });

test.each([
  [30, "same"],
  [31, "wait"],
  [34, "wait"],
  [35, "grown"],
])("with %i respondents: %s", (respondents, kind) => {
  const rows = ratings.slice(0, respondents);
  expect(now(rows).kind).toBe(kind);
  // New answers above the old ones.
  expect(now([...ratings.slice(30, respondents), ...thirty]).kind).toBe(kind);
});

test("a higher limit asks for more of them", () =>
  expect(now(ratings.slice(0, 36), { minst: 8 }).kind).toBe("wait"));

test("a few more among the old ones wait too, also where a person has said that all are new", () => {
  const mixed = [...thirty, ...ratings.slice(30, 33)].reverse();
  mixed.splice(0, 0, ...mixed.splice(9, 9));
  expect(now(mixed, { apart: [round.name] })).toMatchObject({ kind: "wait", changed: 3 });
});

test("fewer of the same wait, and those in another order are asked about", () => {
  expect(now(thirty.slice(2, 28)).kind).toBe("wait");
  const mixed = [...ratings.slice(0, 40)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  expect(now(mixed)).toEqual({ kind: "asked", earlier: [round] });
});

describe("answers that no figure tells from the round's: some may have left and others come", () => {
  const others = [...ratings.slice(2, 30), ...ratings.slice(40, 42)];

  test("are asked about", () => expect(now(others)).toEqual({ kind: "asked", earlier: [round] }));

  test("a person has said that all are new", () =>
    expect(now(others, { apart: [round.name] }).kind).toBe("first"));

  test.each([
    ["after it", { first: 46_100, last: 46_120 }, "first"],
    ["before it", { first: 45_000, last: 45_079 }, "first"],
    ["on one of its days", { first: 45_090, last: 45_120 }, "asked"],
    ["on days that are not known", undefined, "asked"],
  ])("were given %s", (_, days, kind) => {
    const then: PublishedRound = { ...round, days: { first: 45_080, last: 45_090 } };
    const again = republishing([then], {
      ...{ questions: ["Tid", "Lokaler"], minst: 5, answers: answersOf(others), days },
    });
    expect(again.kind).toBe(kind);
  });

  test("what was said is remembered with the round, and asked again where more have come", () => {
    const said = now(others, { apart: [round.name] });
    const published = withPublished([round], said, { ...roundOf("Ny", []), ...shownOf(others) });
    const again = (rows: readonly (readonly number[])[]) =>
      republishing(published, { questions: ["Tid", "Lokaler"], minst: 5, answers: answersOf(rows) }).kind;
    expect(published.at(-1)!.apart).toEqual([round.name]);
    expect(again(others)).toBe("same");
    expect(again(thirty)).toBe("same");
    expect(again([...others, ...ratings.slice(44, 52)])).toBe("asked");
  });
});

describe("answers that have been corrected since", () => {
  const shown: PublishedRound = {
    ...round,
    totals: [...round.totals, { question: "Samsyn", n: 30, mean: 4 }],
  };
  const corrected = (samsyn: readonly number[], published = shown) =>
    republishing([published], {
      ...{ questions: ["Tid", "Lokaler", "Samsyn"], minst: 5, same: [published.name] },
      answers: {
        rows: 30,
        questions: 3,
        ratings: Uint8Array.from(thirty.flatMap((row, at) => [...row, samsyn[at]!])),
      },
    });
  const four = Array<number>(30).fill(4);
  const oneLower = four.map((rating, at) => (at === 7 ? 2 : rating));

  test("one of them tells itself by the difference: nothing of its question is shown", () =>
    expect(corrected(oneLower)).toMatchObject({ kind: "same", earlier: [{ doubtful: ["Samsyn"] }] }));

  test("so many that nobody's is told, or a column that was wrong, are shown", () =>
    expect(corrected(four.map((rating, at) => (at < 20 ? 1 : rating)))).toMatchObject({
      kind: "same",
      earlier: [{ doubtful: [] }],
    }));

  test("are asked about until a person says that they are the same people's", () => {
    const answers = (samsyn: number) => ({
      rows: 30,
      questions: 3,
      ratings: Uint8Array.from(thirty.flatMap((row, at) => [...row, at === 7 ? samsyn : 4])),
    });
    const now = { questions: ["Tid", "Lokaler", "Samsyn"], minst: 5 };
    expect(republishing([shown], { ...now, answers: answers(2) }).kind).toBe("asked");
    expect(republishing([shown], { ...now, answers: answers(4) }).kind).toBe("same");
  });

  test("what was shown of it stays known when the rest is published anew", () => {
    const anew = { ...shown, totals: [...round.totals, { question: "Samsyn", n: 30 }] };
    const [after] = withPublished([shown], corrected(oneLower), anew);
    expect(after!.before).toEqual([{ question: "Samsyn", n: 30, mean: 4 }]);
    const again = republishing([after!], {
      ...{ questions: ["Tid", "Lokaler", "Samsyn"], minst: 5 },
      answers: {
        rows: 30,
        questions: 3,
        ratings: Uint8Array.from(thirty.flatMap((row, at) => [...row, oneLower[at]!])),
      },
    });
    expect(again).toMatchObject({ kind: "same", earlier: [{ doubtful: ["Samsyn"] }] });
  });
});

test("a scale that was the wrong way round leaves the round known", () =>
  expect(now(thirty.map(([a, b]): [number, number] => [6 - a, 6 - b])).kind).toBe("same"));

test("the same answers are remembered once, with everything that they were divided by", () => {
  const again = now(thirty);
  const anew: PublishedRound = {
    ...round,
    name: "Igen",
    groupings: [{ heading: "Yrke", groups: { 7: 0, 9: 0 } }, ...round.groupings],
  };
  expect(withPublished([round], again, anew)).toEqual([
    {
      ...anew,
      groupings: [...round.groupings, { heading: "Yrke", groups: { 7: 0, 9: 0 } }],
      before: [],
      apart: [],
    },
  ]);
  const grown = now(ratings.slice(0, 40));
  expect(withPublished([round], grown, { ...round, respondents: 40 })).toHaveLength(2);
});

test("a question that was not shown then leaves the round known", () => {
  const [tid, lokaler] = round.totals;
  const closed: PublishedRound = { ...round, totals: [tid!, { question: lokaler!.question, n: lokaler!.n }] };
  expect(
    republishing([closed], {
      questions: ["Tid", "Lokaler"],
      minst: 5,
      answers: answersOf(ratings.slice(0, 40)),
    }).kind,
  ).toBe("grown");
});

/** Nine questions, so that figures are nobody else's by chance. */
const nine = Array.from({ length: 9 }, (_, at) => `Fråga ${at + 1}`);
const people = Array.from({ length: 60 }, (_, person) =>
  nine.map((_, at) => 1 + ((Math.imul(person * 9 + at + 1, 2_654_435_761) >>> 16) % 5)),
);
const roundOf = (name: string, rows: readonly (readonly number[])[]): PublishedRound => ({
  ...{ name, source: name, respondents: rows.length, minst: 5, groupings: [] },
  totals: nine.map((question, at) => ({ question, n: rows.length, mean: mean(rows, at) })),
});
const beside = (published: readonly PublishedRound[], rows: readonly (readonly number[])[]) =>
  republishing(published, {
    ...{ questions: nine, minst: 5, apart: published.map(({ name }) => name) },
    answers: { rows: rows.length, questions: 9, ratings: Uint8Array.from(rows.flat()) },
  });
/** No rows of it stand as they did. */
const shuffled = (rows: readonly (readonly number[])[]) =>
  [...rows].sort((a, b) => Number(a.join("")) - Number(b.join("")));

describe("several rounds and one of them all", () => {
  const [one, other, few] = [people.slice(0, 12), people.slice(12, 27), people.slice(27, 30)];

  test("a region and three people beside its two centres, whichever comes last", () => {
    const region = shuffled([...one, ...other, ...few]);
    const [a, b] = [roundOf("A", one), roundOf("B", other)];
    expect(beside([a, b], region)).toMatchObject({ kind: "beside", people: 3, rounds: [a, b] });
    expect(beside([a, roundOf("Region", region)], other)).toMatchObject({ kind: "beside", people: 3 });
  });

  test("two that overlap in four people, beside those that they have apart", () => {
    const overlap = people.slice(40, 44);
    const [a, b] = [roundOf("A", [...overlap, ...one]), roundOf("B", [...overlap, ...other])];
    // 16 + 19 − 27: those four, twice over.
    expect(beside([a, b], shuffled([...one, ...other]))).toMatchObject({ kind: "beside", people: 4 });
  });

  test("enough people beside them may be shown, and so may another round of three fewer", () => {
    const published = [roundOf("A", one), roundOf("B", other)];
    expect(beside(published, shuffled([...one, ...other, ...people.slice(27, 33)])).kind).toBe("first");
    expect(beside(published, people.slice(30, 54)).kind).toBe("first");
  });

  test("a round whose rows stand in the middle is found there: which are new cannot be told", () => {
    const rows = [...people.slice(30, 37), ...one, ...people.slice(37, 45)];
    expect(beside([roundOf("A", one)], rows).kind).toBe("mixed");
  });
});
