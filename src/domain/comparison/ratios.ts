/**
 * What a column counts, as far as ratios between columns need to know. A head count says whether vacant posts are in it:
 * only posts that are filled can do any work.
 */
export type Measure =
  | "visits-per-week"
  | "hours-per-week"
  | "children"
  | "pregnant"
  | "nurses-filled"
  | "nurses"
  | "midwives-filled"
  | "midwives"
  | "psychologists-filled"
  | "psychologists"
  | "inhabitants";

interface Ratio {
  readonly id: string;
  readonly over: Measure;
  readonly under: Measure;
}

/** The ratios whose parts are comparable. */
const ratios: readonly Ratio[] = [
  { id: "visits-per-hour", over: "visits-per-week", under: "hours-per-week" },
  { id: "children-per-nurse", over: "children", under: "nurses-filled" },
  { id: "pregnant-per-midwife", over: "pregnant", under: "midwives-filled" },
  { id: "children-per-psychologist", over: "children", under: "psychologists-filled" },
  { id: "visits-per-child", over: "visits-per-week", under: "children" },
];

/** The same with a head count that has vacancies in it, or does not say so: refused, with the reason. */
const withVacancies: Readonly<Partial<Record<Measure, Measure>>> = {
  "nurses-filled": "nurses",
  "midwives-filled": "midwives",
  "psychologists-filled": "psychologists",
};

export interface RatioOffer {
  readonly ratio: Ratio;
  /** `vacancies`: the column below may count posts that nobody fills. */
  readonly refused?: "vacancies";
}

/** The ratios that a table's columns allow, and those that they only seem to allow. */
export function ratioOffers(present: ReadonlySet<Measure>): RatioOffer[] {
  return ratios.flatMap((ratio): RatioOffer[] => {
    if (!present.has(ratio.over)) return [];
    if (present.has(ratio.under)) return [{ ratio }];
    const head = withVacancies[ratio.under];
    return head && present.has(head) ? [{ ratio, refused: "vacancies" }] : [];
  });
}
