/** Characters. */
export const longestSheetName = 31;

/** Whether Excel takes the text as the name of a sheet. */
export const isSheetName = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= longestSheetName &&
  !/[\\/?*[\]:]/.test(name) &&
  !/^'|'$/.test(name) &&
  name.toLowerCase() !== "history";

/** Excel does not tell upper and lower case apart in names. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The name itself, or with the first number that makes it free: "Frågor 2". Shortened to make room for the number. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const isTaken = (candidate: string): boolean => taken.some((other) => sameName(other, candidate));
  let candidate = name;
  for (let number = 2; isTaken(candidate); number++) {
    const suffix = ` ${number}`;
    candidate = name.slice(0, longestSheetName - suffix.length).trimEnd() + suffix;
  }
  return candidate;
}
