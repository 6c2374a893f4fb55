import { invalid, unavailable } from "../../domain/refusal";
import type { Answers } from "../../domain/survey/answers";
import type { Change } from "../../domain/survey/change";
import { isStacked } from "../../domain/survey/rounds";
import { wordKey } from "../../domain/names/words";
import { headingsOf } from "../results/result-shape";
import { changeResult } from "../results/survey-results";
import { readAnswers, type AnswerTable } from "./answer-table";
import { readFactorNames, readNames } from "./factor-names";

interface Rounds {
  readonly before: Answers;
  readonly after: Answers;
  readonly names: readonly string[];
}

/**
 * Reads two rounds of the same survey. Headings that differ are refused, because a change between different questions
 * means nothing; names that are given say that they are the same.
 */
export function readRounds(before: unknown, after: unknown, names: unknown): Rounds {
  const first = readAnswers(before, "före");
  const second = readAnswers(after, "efter");
  if (first.answers.questions !== second.answers.questions) {
    throw invalid(
      `Före har ${first.answers.questions} kolumner och efter har ${second.answers.questions}. De två mätningarna ska ha samma faktorer i samma ordning.`,
    );
  }
  if (isStacked(first.answers, second.answers)) {
    throw unavailable(
      "Den ena mätningen är den andra med fler svar. Jämför två skilda mätningar: annars går de nya svaren att räkna ut.",
    );
  }
  const given = readNames(names, first.answers.questions);
  if (!given) refuseOtherHeadings(first, second);
  return {
    before: first.answers,
    after: second.answers,
    names: given ?? readFactorNames(undefined, first.headings ? first : second),
  };
}

function refuseOtherHeadings(before: AnswerTable, after: AnswerTable): void {
  before.headings?.forEach((heading, column) => {
    const other = after.headings?.[column] ?? "";
    if (heading !== "" && other !== "" && wordKey(heading) !== wordKey(other)) {
      throw invalid(
        `Kolumn ${column + 1} heter ”${heading}” i före men ”${other}” i efter. De två mätningarna ska ha samma faktorer i samma ordning; ange faktorer om bara namnet har ändrats.`,
      );
    }
  });
}

/** The table of changes with its heading row: a row per factor. */
export const changeRows = (names: readonly string[], changes: readonly Change[]): (string | number)[][] => [
  headingsOf(changeResult),
  ...changes.map(({ before, after, difference, from, to }, at) => [
    names[at] as string,
    before,
    after,
    difference,
    from,
    to,
  ]),
];
