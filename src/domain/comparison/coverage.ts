/** Whether a municipality has a centre of the class asked for. */
export type Coverage = "ja" | "nej" | "uppgift saknas";

/**
 * `ja` as soon as one of the municipality's centres has a class that is asked for; `uppgift saknas` where only a centre
 * of unknown class (undefined) could make it ja; otherwise `nej`.
 *
 * @param classes the classes of the centres in the municipality; empty when it has none
 */
export function coverage(
  classes: readonly (string | undefined)[],
  isAskedFor: (className: string) => boolean,
): Coverage {
  if (classes.some((one) => one !== undefined && isAskedFor(one))) return "ja";
  return classes.includes(undefined) ? "uppgift saknas" : "nej";
}
