import type { Answers } from "../answers";

/** A grouping that has been published. */
export interface PublishedGrouping {
  readonly heading: string;
  /**
   * By a short number made of each group's name (`groupNumber`), which group it was in, in the order in which they stood:
   * the first of two that are equally small is hidden. Names are not kept: people write their own in such columns too.
   */
  readonly groups: Readonly<Record<string, number>>;
}

/** What was shown of a question: how many answered, and the mean where it was shown. */
export interface PublishedTotal {
  readonly question: string;
  readonly n: number;
  readonly mean?: number;
}

/** What is remembered of a round that has been published: figures that were shown, never whose answers. */
export interface PublishedRound {
  /** As it is called on the sheets. */
  readonly name: string;
  /** The same for a round in every language: the name that was typed, else the year. */
  readonly key: string;
  /** Where the answers stood: a table's name, or a sheet's. */
  readonly source: string;
  readonly respondents: number;
  readonly minst: number;
  /** In the order of their importance. */
  readonly groupings: readonly PublishedGrouping[];
  readonly totals: readonly PublishedTotal[];
}

/** The answers that are to be published now. */
export interface RoundNow {
  readonly key: string;
  readonly source: string;
  readonly answers: Answers;
  /** What each question of the answers is called. */
  readonly questions: readonly string[];
  readonly minst: number;
}
