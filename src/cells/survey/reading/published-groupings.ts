import type { Division } from "../../../domain/survey/divisions";
import { groupNumber, type PublishedGrouping } from "../../../domain/survey/publishing/republishing";
import { groupKey, type Grouping } from "./groupings";

const numberOf = (name: string): string => String(groupNumber(groupKey(name)));

/** What is remembered of a grouping that is published: its heading, which of its groups are one, and how many each had. */
export const toPublished = ({ heading, people, own: { into, names } }: Grouping): PublishedGrouping => ({
  heading,
  people,
  groups: Object.fromEntries(names.map((name, at) => [numberOf(name), into[at] as number])),
});

/**
 * The column that a grouping stands in now: of the same heading, else the one that has exactly its groups, as answers in
 * order have under a heading of ours.
 */
export function columnOfPublished(
  { heading, groups }: PublishedGrouping,
  groupings: readonly Grouping[],
): Grouping | undefined {
  const numbers = Object.keys(groups);
  const hasItsGroups = ({ own: { names } }: Grouping): boolean => {
    const own = new Set(names.map(numberOf));
    return own.size === numbers.length && numbers.every((number) => own.has(number));
  };
  const same = groupings.find((one) => one.heading === heading);
  const alike = same ? [same] : groupings.filter(hasItsGroups);
  return alike.length === 1 ? alike[0] : undefined;
}

/** Whether the groups have as many of these rows as they had when they were published. */
export function hasItsPeople(
  published: PublishedGrouping,
  grouping: Grouping,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const { people } = published;
  if (!people) return true;
  const { names, groupOf } = asPublished(published, grouping);
  const now = names.map(() => 0);
  for (let row = from; row < to; row++) {
    const group = groupOf[row] as number;
    now[group] = (now[group] ?? 0) + 1;
  }
  return now.every((count, group) => count === (people[group] ?? 0));
}

/** A grouping as it was published, out of the column as it stands now; groups that have come since stand last. */
export function asPublished({ heading, groups }: PublishedGrouping, { own }: Grouping): Division {
  let next = Math.max(-1, ...Object.values(groups)) + 1;
  const into = own.names.map((name) => groups[numberOf(name)] ?? next++);
  return {
    heading,
    names: Array.from({ length: next }, (_, group) => String(group)),
    groupOf: own.groupOf.map((group) => into[group] as number),
  };
}
