/** Numbers and lists as each language writes them inside a sentence. */

type Count = (number: number, one: string, many: string) => string;

const counted =
  (locale: string): Count =>
  (number, one, many) =>
    `${number.toLocaleString(locale)} ${number === 1 ? one : many}`;

/** `1 rad`, `12 345 rader`. */
export const countSv = counted("sv-SE");
export const countEn = counted("en-GB");

/** What a button says that shows more of a list: how many, and of how many that are left where those are not all. */
const shown =
  (locale: string, words: (number: string) => string, of: string) =>
  (number: number, left: number): string =>
    [words(number.toLocaleString(locale)), ...(number < left ? [of, left.toLocaleString(locale)] : [])].join(
      " ",
    );

/** `Visa 15 till av 40`, and `Visa 10 till` where they are the last. */
export const moreSv = shown("sv-SE", (number) => `Visa ${number} till`, "av");
export const moreEn = shown("en-GB", (number) => `Show ${number} more`, "of");

const listed =
  (last: string) =>
  (...words: readonly string[]): string =>
    words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;

/** `ja, delvis eller nej`. */
export const orListSv = listed("eller");
export const orListEn = listed("or");

/** `ja, delvis och nej`. */
export const andListSv = listed("och");
export const andListEn = listed("and");
