import { isMiddle, labelKey, scaleCount, stepsOf } from "./rating-scales";

/** The same step in another gender or number: "dåligt" and "dåliga", "litet" and "små". */
const stemOf = (label: string): string =>
  labelKey(label)
    .replace(/ ?(?:litet|lite|små)$/u, " liten")
    .replace(/ ?(?:stort|stora)$/u, " stor")
    .trim()
    .replace(/(?:t|a)$/u, "");

/**
 * The ratings that labels without digits stand for: those of the one scale that most of them belong to. Labels of
 * another scale, and labels that none knows, get none: a person says what they mean.
 */
export function ratingsOfLabels(labels: readonly string[]): Map<string, number> {
  const inScale = new Array<number>(scaleCount).fill(0);
  for (const label of labels) {
    for (const { scale } of stepsOf.get(labelKey(label)) ?? []) inScale[scale] = (inScale[scale] ?? 0) + 1;
  }
  const most = Math.max(...inScale);
  const scale = inScale.indexOf(most);
  const found = new Map<string, number>();
  if (most < 2 || inScale.filter((count) => count === most).length > 1) return found;
  for (const label of labels) {
    const step = stepsOf.get(labelKey(label))?.find((one) => one.scale === scale);
    if (step) found.set(label, step.rating);
    else if (isMiddle(labelKey(label))) found.set(label, 3);
  }
  return isShortList(found) ? new Map() : withoutDoubled(found);
}

/** "Till viss del", "delvis": the middle of five steps, or the second of four. */
const partly = /(?:i viss (?:grad|mån|utsträckning)|till viss del|delvis|i någon mån)$/u;
const much = /^(?:i )?(?:mycket|helt och hållet) /u;

/**
 * "Inte alls", "till viss del", "till stor del", "helt": a list of four steps, of which none lies between the two first. Five
 * steps whose ends are called "mycket" are five, whoever has used them.
 */
function isShortList(found: ReadonlyMap<string, number>): boolean {
  const labels = [...found].map(([label, rating]) => [labelKey(label), rating] as const);
  const isSecond = labels.some(([, rating]) => rating === 2);
  const isOfFive = labels.some(([label, rating]) => (rating === 1 || rating === 5) && much.test(label));
  return !isSecond && !isOfFive && labels.some(([label, rating]) => rating === 3 && partly.test(label));
}

/** Two words on one step say that the list has more steps than five: a person says what they mean. */
function withoutDoubled(found: ReadonlyMap<string, number>): Map<string, number> {
  const stems = new Map<number, Set<string>>();
  for (const [label, rating] of found) {
    stems.set(rating, (stems.get(rating) ?? new Set()).add(stemOf(label)));
  }
  return new Map([...found].filter(([, rating]) => stems.get(rating)?.size === 1));
}
