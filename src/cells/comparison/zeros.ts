import { type Range, refuseAt } from "../ground/range";
import { readWord } from "../ground/scalars";

/** What a 0 or an empty cell is: on desktop Excel hands both over as 0, so nobody but the user can tell. */
const zeroWords = ["tal", "saknas"] as const;

export type Zeros = (typeof zeroWords)[number];

/** The argument `nollor`; undefined where it is left out. @throws a refusal that lists the two words */
export const readZeros = (argument: unknown): Zeros | undefined => readWord(argument, "nollor", zeroWords);

/** Asks what a 0 or an empty cell among the values means. */
export const refuseZero = (range: Range, row: number, column: number, heading?: string): Error =>
  refuseAt(
    range,
    row,
    column,
    heading,
    `cellen är 0 eller tom, och Excel skiljer inte på det. ` +
      `Ange nollor: ”tal” om en nolla är ett värde (skriv då saknas där värdet saknas), eller ”saknas” om värdet saknas.`,
  );
