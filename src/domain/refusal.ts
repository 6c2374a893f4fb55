/**
 * What a rule of the field says when it cannot answer. A refusal is an answer to a person, not a programming error:
 * its sentence is Swedish, says what is wrong, where and what was expected, and is shown as it stands.
 *
 * - `invalid`: the input is not what was asked for (`#VALUE!` in a cell)
 * - `unavailable`: there is an answer, but not for this input, or it must be hidden (`#N/A`)
 * - `impossible`: the arithmetic has no answer, such as shares of nothing (`#DIV/0!`)
 */
export type RefusalReason = "invalid" | "unavailable" | "impossible";

/**
 * What a refusal is about, as data: the range by the name that sentences call it, and the row, or one cell of it, counted
 * from 0 within the range. Nobody has to read the place back out of the sentence.
 */
export interface RefusedPlace {
  readonly range: string;
  readonly row: number;
  /** Undefined where the whole row is meant. */
  readonly column?: number;
}

export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly sentence: string,
    readonly at?: RefusedPlace,
    /** The sentence without its place, for whoever shows the place beside it. */
    readonly what?: string,
  ) {
    super(sentence);
    this.name = "Refusal";
  }
}

/** What was given is not what was asked for: `#VALUE!` in a cell. */
export const invalid = (sentence: string, at?: RefusedPlace, what?: string): Refusal =>
  new Refusal("invalid", sentence, at, what);
/** There is an answer, but not for this input, or it must be hidden: `#N/A` in a cell. */
export const unavailable = (sentence: string): Refusal => new Refusal("unavailable", sentence);
/** The arithmetic has no answer, such as shares of nothing: `#DIV/0!` in a cell. */
export const impossible = (sentence: string, at?: RefusedPlace, what?: string): Refusal =>
  new Refusal("impossible", sentence, at, what);
