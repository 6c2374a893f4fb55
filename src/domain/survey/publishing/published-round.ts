import type { Day } from "../../calendar";
import type { Answers } from "../answers";

/** A grouping that has been published. */
export interface PublishedGrouping {
  readonly heading: string;
  /**
   * By a short number made of each group's name (`groupNumber`), which group it was in, in the order in which they stood:
   * the first of two that are equally small is hidden. Names are not kept: people write their own in such columns too.
   */
  readonly groups: Readonly<Record<string, number>>;
  /** How many each of these groups had: where somebody has another group now, what was shown then is about others. */
  readonly people?: readonly number[];
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
  /** Where the answers stood: a table's name, or a sheet's. */
  readonly source: string;
  readonly respondents: number;
  readonly minst: number;
  /** In the order of their importance. */
  readonly groupings: readonly PublishedGrouping[];
  readonly totals: readonly PublishedTotal[];
  /** What was shown of the same answers before they were corrected, or read in another way. */
  readonly before?: readonly PublishedTotal[];
  /** Between which days it was answered, where every answer has its day. */
  readonly days?: AnsweredBetween;
  /** The names of rounds that had been published and hold none of its answers. */
  readonly apart?: readonly string[];
}

export interface AnsweredBetween {
  readonly first: Day;
  readonly last: Day;
}

/** The answers that are to be published now. */
export interface RoundNow {
  readonly answers: Answers;
  /** What each question of the answers is called. */
  readonly questions: readonly string[];
  readonly minst: number;
  /** Between which days they were given, where each of them has its day. */
  readonly days?: AnsweredBetween | undefined;
  /** The names of rounds of which a person has said that they hold none of these answers. */
  readonly apart?: readonly string[];
  /** … and that they are the same people's, corrected or read in another way. */
  readonly same?: readonly string[];
}
