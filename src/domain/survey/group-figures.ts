import { hiddenGroups, shownMean } from "./anonymity";
import { skyddad, type NotShown } from "../words-for-hidden-and-missing";
import { isRespondent, type Answers } from "./answers";
import type { Fraction } from "./fraction";

/** What is published about one group's answers to one question. */
export interface GroupCell {
  /** Number of answers; hidden in a group so small that it would tell what single people left out. */
  readonly n: number | typeof skyddad;
  readonly mean: Fraction | NotShown;
}

export interface GroupRow {
  readonly respondents: number;
  /** One for each question. */
  readonly cells: readonly GroupCell[];
}

export interface GroupFigures {
  /** In order of first appearance among the respondents. */
  readonly groups: readonly (GroupRow & { readonly name: string })[];
  readonly total: GroupRow;
}

/** No group has this for a name: a group without one is called something else. */
const totalName = "";

interface Sums {
  readonly name: string;
  respondents: number;
  readonly n: Float64Array;
  readonly sum: Float64Array;
}

/**
 * The means of each group and of all together. Question by question, groups are hidden so that no hidden one can be
 * computed as the total less the others (anonymity.ts).
 *
 * @param groupOf the group of each row of the answers; rows without answers are no respondents and form no group
 */
export function groupFigures(
  answers: Answers,
  groupOf: (row: number) => { readonly key: string; readonly name: string },
  minst: number,
): GroupFigures {
  const { rows, questions, ratings } = answers;
  const emptySums = (name: string): Sums => ({
    name,
    respondents: 0,
    n: new Float64Array(questions),
    sum: new Float64Array(questions),
  });
  const byKey = new Map<string, Sums>();
  const all = emptySums(totalName);
  for (let row = 0; row < rows; row++) {
    if (!isRespondent(answers, row)) continue;
    const { key, name } = groupOf(row);
    let group = byKey.get(key);
    if (!group) byKey.set(key, (group = emptySums(name)));
    add(group, ratings, row * questions);
    add(all, ratings, row * questions);
  }
  const groups = [...byKey.values()];
  const hidden = Array.from({ length: questions }, (_, question) =>
    hiddenGroups(
      groups.map(({ n }) => n[question] as number),
      minst,
    ),
  );
  // How many answered tells, less the total, what single people of a small group left out: it is hidden in the same way.
  const countsHidden = hiddenGroups(
    groups.map(({ respondents }) => respondents),
    minst,
  );
  return {
    groups: groups.map((group, position) => ({
      name: group.name,
      ...rowOf(
        group,
        minst,
        countsHidden[position] === true,
        (question) => hidden[question]?.[position] === true,
      ),
    })),
    total: rowOf(all, minst, false, () => false),
  };
}

function add(to: Sums, ratings: Uint8Array, first: number): void {
  to.respondents++;
  for (let question = 0; question < to.n.length; question++) {
    const rating = ratings[first + question] as number;
    if (rating === 0) continue;
    to.n[question] = (to.n[question] as number) + 1;
    to.sum[question] = (to.sum[question] as number) + rating;
  }
}

function rowOf(
  sums: Sums,
  minst: number,
  isCountHidden: boolean,
  isHidden: (question: number) => boolean,
): GroupRow {
  const { name, respondents } = sums;
  const isSmall = name !== totalName && respondents < minst;
  return {
    respondents,
    cells: Array.from(sums.n, (n, question) => ({
      n: isCountHidden ? skyddad : n,
      mean:
        isSmall || isHidden(question) ? skyddad : shownMean({ n, sum: sums.sum[question] as number }, minst),
    })),
  };
}
