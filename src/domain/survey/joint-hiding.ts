/**
 * Which groups are hidden where the same answers are published by several groupings (profession, centre, municipality,
 * year): by blocks.
 *
 * A block is a set of people who nothing that is published tells apart. All begin in one. A group is shown only where it
 * takes nobody or at least `minst` people out of every block, and leaves nobody or at least `minst` in it. So every
 * published figure is about a union of blocks of at least `minst` people. That is the proof: answers may change places
 * among the people of a block without anything that is published changing, so nothing can be told about fewer than
 * `minst`, unless all the answers of a block are the same.
 *
 * Only counts decide, never the answers: a rule that looked at the answers would give away what it hides.
 */

/** How many people there are of each combination of groups; nobody is counted twice. */
interface Combinations {
  /** The people of each combination. */
  readonly people: ArrayLike<number>;
  /** By grouping: the number of each combination's group, from 0. */
  readonly groupings: readonly ArrayLike<number>[];
}

/** Those of a block who belong to the same group. */
interface Part {
  readonly block: number;
  readonly people: number;
}

/** A group of one grouping, with how it lies in the blocks that the groupings before have left. */
interface Group {
  readonly parts: readonly Part[];
  readonly people: number;
}

/**
 * The groups that are hidden, by grouping and group.
 *
 * @param groupings for each grouping, in the order of their importance, each person's group as a number from 0; all the
 *   people are those who answered the question
 * @param minst the fewest people that a figure may rest on, at least five
 * @returns for each grouping, for each group number whether the group is hidden; a group without people has nothing to
 *   hide
 */
export function hiddenJointly(groupings: readonly ArrayLike<number>[], minst: number): boolean[][] {
  const people = groupings[0]?.length ?? 0;
  if (groupings.some(({ length }) => length !== people)) {
    throw new RangeError("Every grouping has a group for each person.");
  }
  return hiddenAmong({ people: new Uint8Array(people).fill(1), groupings }, minst);
}

/** As `hiddenJointly`, of people who are counted beforehand: a national survey has many people and few combinations. */
export function hiddenAmong({ people, groupings }: Combinations, minst: number): boolean[][] {
  const everybody = total(people);
  let blockOf: Int32Array = new Int32Array(people.length);
  return groupings.map((groupOf) => {
    const groups = groupsOf(people, groupOf, blockOf);
    if (everybody < minst) return groups.map(({ people: n }) => n > 0);
    const shown = shownGroups(groups, minst);
    blockOf = split(blockOf, groupOf, shown);
    return groups.map(({ people: n }, group) => n > 0 && !shown[group]);
  });
}

function groupsOf(people: ArrayLike<number>, groupOf: ArrayLike<number>, blockOf: Int32Array): Group[] {
  let groups = 0;
  for (let at = 0; at < groupOf.length; at++) groups = Math.max(groups, (groupOf[at] as number) + 1);
  const inParts = new Map<number, number>();
  for (let at = 0; at < people.length; at++) {
    const n = people[at] as number;
    if (n === 0) continue;
    const part = (blockOf[at] as number) * groups + (groupOf[at] as number);
    inParts.set(part, (inParts.get(part) ?? 0) + n);
  }
  const parts = Array.from({ length: groups }, (): Part[] => []);
  for (const [part, n] of inParts) {
    parts[part % groups]?.push({ block: Math.floor(part / groups), people: n });
  }
  return parts.map((one) => ({ parts: one, people: total(one.map(({ people: n }) => n)) }));
}

/** By group, whether it is shown. */
function shownGroups(groups: readonly Group[], minst: number): boolean[] {
  const fits = groups.map(({ parts, people }) => people > 0 && parts.every((part) => part.people >= minst));
  const shown = [...fits];
  const rest = restOf(groups, shown);
  const isShort = (left: number): boolean => left > 0 && left < minst;
  const bySize = groups
    .flatMap((_, group) => (fits[group] ? [group] : []))
    .sort((a, b) => sizeOf(groups, a) - sizeOf(groups, b) || a - b);
  // What a hidden group gives back is enough for every block that it reaches into: no block becomes short anew.
  for (const group of bySize) {
    const { parts } = groups[group] as Group;
    if (!parts.some(({ block }) => isShort(rest.get(block) ?? 0))) continue;
    shown[group] = false;
    for (const { block, people } of parts) rest.set(block, (rest.get(block) ?? 0) + people);
  }
  const largestFirst = [...bySize].sort((a, b) => sizeOf(groups, b) - sizeOf(groups, a) || a - b);
  for (const group of largestFirst) {
    const { parts } = groups[group] as Group;
    if (shown[group] || parts.some(({ block, people }) => isShort((rest.get(block) ?? 0) - people))) continue;
    shown[group] = true;
    for (const { block, people } of parts) rest.set(block, (rest.get(block) ?? 0) - people);
  }
  return shown;
}

const sizeOf = (groups: readonly Group[], group: number): number => groups[group]?.people ?? 0;

/** By block, the people of all groups that are not shown. */
function restOf(groups: readonly Group[], shown: readonly boolean[]): Map<number, number> {
  const rest = new Map<number, number>();
  groups.forEach(({ parts }, group) => {
    if (shown[group]) return;
    for (const { block, people } of parts) rest.set(block, (rest.get(block) ?? 0) + people);
  });
  return rest;
}

/** Every block falls into its shown groups' parts and what is left of it. */
function split(blockOf: Int32Array, groupOf: ArrayLike<number>, shown: readonly boolean[]): Int32Array {
  const numbers = new Map<number, number>();
  return blockOf.map((block, at) => {
    const group = groupOf[at] as number;
    const part = block * (shown.length + 1) + (shown[group] ? group + 1 : 0);
    let number = numbers.get(part);
    if (number === undefined) numbers.set(part, (number = numbers.size));
    return number;
  });
}

function total(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += numbers[at] as number;
  return sum;
}
