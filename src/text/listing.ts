const listed =
  (and: string) =>
  (words: readonly string[]): string =>
    words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1) ?? ""}`;

/** "a, b och c" */
export const listSv = listed("och");
/** "a, b and c" */
export const listEn = listed("and");
