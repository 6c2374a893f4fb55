import type { Table } from "./call";
import { publish } from "./publish";
import { randomSurvey } from "./random-survey";

/**
 * The rule once more, written apart and from the counts alone: what it lets be seen must be seen, with the figure that
 * the raw answers give, and everything else must be hidden.
 */

const mean = (answers: readonly number[]): number => answers.reduce((a, b) => a + b, 0) / answers.length;

/** Half up to one decimal, in whole tenths: the remainder of 10·sum/n decides. */
function oneDecimal(answers: readonly number[]): number {
  const [sum, n] = [answers.reduce((a, b) => a + b, 0), answers.length];
  const rest = (10 * sum) % n;
  return ((10 * sum - rest) / n + (2 * rest >= n ? 1 : 0)) / 10;
}

function shownMean(answers: readonly number[], minst: number, people = answers.length): number | string {
  if (people === 0) return "inga svar";
  if (people < minst) return "skyddad";
  return people < 2 * minst ? oneDecimal(answers) : mean(answers);
}

/**
 * The rule's own words: hide the smallest shown group, first on ties, until two groups and minst answers are hidden.
 */
function hiddenByTheRule(counts: readonly number[], minst: number): Set<number> {
  const hidden = new Set(counts.flatMap((n, at) => (n > 0 && n < minst ? [at] : [])));
  const answers = (): number => [...hidden].reduce((total, at) => total + (counts[at] as number), 0);
  while (hidden.size > 0 && (hidden.size < 2 || answers() < minst)) {
    let smallest = -1;
    counts.forEach((n, at) => {
      if (n === 0 || hidden.has(at)) return;
      if (smallest < 0 || n < (counts[smallest] as number)) smallest = at;
    });
    if (smallest < 0) break;
    hidden.add(smallest);
  }
  return hidden;
}

const close = (shown: unknown, expected: number | string): void => {
  if (typeof expected === "number") expect(shown).toBeCloseTo(expected, 12);
  else expect(shown).toBe(expected);
};

describe("nothing is hidden but what the rule says, and nothing less", () => {
  test("in five hundred random surveys", () => {
    for (let seed = 10_001; seed <= 11_500; seed++) {
      const minst = 5 + (seed % 3 === 0 ? seed % 5 : 0);
      const { answers: all, groups: allGroups, other } = randomSurvey(seed);
      const published = publish(all, allGroups, other, minst);
      const respondents = all.flatMap((row, at) => (row.some((rating) => rating > 0) ? [at] : []));
      const answers = respondents.map((at) => all[at] as readonly number[]);
      const groups = respondents.map((at) => allGroups[at] as string);
      const names = [...new Set(groups)];
      const given = (question: number, group?: string): number[] =>
        answers.flatMap((row, at) =>
          (group === undefined || groups[at] === group) && row[question] ? [row[question] as number] : [],
        );
      const questions = all[0]?.length ?? 0;

      for (let question = 0; question < questions; question++) {
        const own = given(question);
        const [, n, missing, shown, high, low, median, spread, index] = published.factors[
          question + 1
        ] as Table[0];
        expect([n, missing]).toEqual([own.length, respondents.length - own.length]);
        const expected = shownMean(own, minst);
        close(shown, expected);
        close(index, typeof expected === "number" ? 25 * (expected - 1) : expected);
        const detail = (figure: () => number): number | string =>
          own.length >= 2 * minst ? figure() : own.length === 0 ? "inga svar" : "skyddad";
        close(
          high,
          detail(() => own.filter((rating) => rating >= 4).length / own.length),
        );
        close(
          low,
          detail(() => own.filter((rating) => rating <= 2).length / own.length),
        );
        close(
          median,
          detail(() => {
            const sorted = [...own].sort((a, b) => a - b);
            const middle = sorted.length / 2;
            return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
          }),
        );
        close(
          spread,
          detail(() =>
            Math.sqrt(own.reduce((total, rating) => total + (rating - mean(own)) ** 2, 0) / (own.length - 1)),
          ),
        );

        const counts = names.map((name) => given(question, name).length);
        const hidden = hiddenByTheRule(counts, minst);
        const countsHidden = hiddenByTheRule(
          names.map((name) => groups.filter((group) => group === name).length),
          minst,
        );
        names.forEach((name, at) => {
          const isSmall = groups.filter((group) => group === name).length < minst;
          const cell = hidden.has(at) || isSmall ? "skyddad" : shownMean(given(question, name), minst);
          close(published.groups[at + 1]?.[question + 2], cell);
          close(
            published.groupIndex[at + 1]?.[question + 2],
            typeof cell === "number" ? 25 * (cell - 1) : cell,
          );
          expect(published.shownCounts[at + 1]?.[question + 2]).toBe(
            countsHidden.has(at) ? "skyddad" : counts[at],
          );
        });
        close(published.groups.at(-1)?.[question + 2], expected);

        const before = other.map((row) => row[question] as number);
        const past = shownMean(before, minst);
        const [, from, to, change, lower, upper] = published.change[question + 1] as Table[0];
        close(from, past);
        close(to, expected);
        const difference =
          own.length === 0
            ? "inga svar"
            : typeof expected === "number" && typeof past === "number"
              ? expected - past
              : "skyddad";
        close(change, difference);
        const hasInterval = own.length >= 2 * minst && before.length >= 2 * minst;
        for (const end of [lower, upper]) {
          if (hasInterval) expect(typeof end).toBe("number");
          else expect(end).toBe(own.length === 0 ? "inga svar" : "skyddad");
        }
      }

      expect(published.groups.map(([name]) => name)).toEqual(["Grupp", ...names, "Totalt"]);
      expect(published.groups.slice(1).map(([, count]) => count)).toEqual([
        ...names.map((name) => groups.filter((group) => group === name).length),
        respondents.length,
      ]);
      const indices = published.factors
        .slice(1)
        .flatMap((row) => (typeof row[8] === "number" ? [row[8]] : []));
      if (indices.length === 0) expect(published.index).toMatchObject({ error: "#N/A" });
      else close((published.index as { value: unknown }).value, mean(indices));
      if (published.oric) checkOric(published.oric, answers, minst);
    }
  });
});

function checkOric(shown: Table, answers: readonly (readonly number[])[], minst: number): void {
  const scales = [
    [2, 4, 6, 9, 11],
    [1, 3, 5, 7, 8, 10, 12],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ].map((items) => items.map((item) => item - 1));
  const people = (items: readonly number[]): number =>
    answers.filter((row) => items.some((item) => row[item])).length;
  const figures = scales.map((items) => {
    const few = items.filter((item) => {
      const n = answers.filter((row) => row[item]).length;
      return n > 0 && n < minst;
    });
    const pooled = items.flatMap((item) => answers.flatMap((row) => row[item] || []));
    const behindHidden = people(few);
    return behindHidden > 0 && behindHidden < minst ? "skyddad" : shownMean(pooled, minst, people(items));
  });
  const parts = figures.slice(0, 2);
  figures[2] = parts.includes("skyddad")
    ? "skyddad"
    : parts.includes("inga svar")
      ? "inga svar"
      : (figures[2] as number);
  expect(shown.slice(1).map(([name, respondents]) => [name, respondents])).toEqual([
    ["Förändringsvilja", people(scales[0] as number[])],
    ["Förändringsförmåga", people(scales[1] as number[])],
    ["Totalt", answers.length],
  ]);
  figures.forEach((figure, at) => close(shown[at + 1]?.[2], figure));
}
