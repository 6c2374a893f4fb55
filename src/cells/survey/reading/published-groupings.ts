import type { Division } from "../../../domain/survey/divisions";
import { groupNumber, type PublishedGrouping } from "../../../domain/survey/publishing/republishing";
import { groupKey, type Grouping } from "./groupings";

const numberOf = (name: string): string => String(groupNumber(groupKey(name)));

/** What is remembered of a grouping that is published: its heading, and which of its groups are one. */
export const toPublished = ({ heading, own: { into, names } }: Grouping): PublishedGrouping => ({
  heading,
  groups: Object.fromEntries(names.map((name, at) => [numberOf(name), into[at] as number])),
});

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
