/**
 * An attack that needs no cleverness: it goes through every survey that could have been, collects those that publish
 * exactly the same, and looks which sets of answers have the same sum in all of them.
 *
 * An *atom* is the answers of one group to one question: the smallest thing that the public structure tells apart. Who
 * within it gave which answer makes no difference to anything that is published, so a set of answers is known by how
 * many it takes from each atom.
 */

/** The sizes of the atoms, and what is published when their answers are these. */
export interface Structure {
  readonly atoms: readonly number[];
  publish(answers: readonly (readonly number[])[]): string;
}

/** A set of fewer than five answers whose mean can be told, though no larger set of equal answers explains it. */
export interface Break {
  readonly published: string;
  /** How many answers of each atom. */
  readonly set: readonly number[];
  readonly sum: number;
}

const fewest = 5;

export function exhaustiveAttack({ atoms, publish }: Structure): Break[] {
  const small = takes(atoms, (total) => total > 0 && total < fewest);
  const unions = wholes(atoms);
  const classes = new Map<string, number[][][]>();
  for (const world of product(atoms.map(multisets))) {
    const published = publish(world);
    const same = classes.get(published);
    if (same) same.push(world);
    else classes.set(published, [world]);
  }
  // Computable whatever was answered: the sum of these whole atoms follows from what is published, in every class.
  const computable = unions.filter((union) =>
    [...classes.values()].every((worlds) => isConstant(worlds, (world) => sumOf(world, union))),
  );
  const size = (set: readonly number[]): number => set.reduce((a, b) => a + b, 0);
  const breaks: Break[] = [];
  for (const [published, worlds] of classes) {
    for (const set of small) {
      const sum = knownSum(worlds, set);
      if (sum === undefined) continue;
      // Each part of the set for itself: five equal answers here explain nothing about other answers there.
      const isExcused = set.every((count, atom) => {
        if (count === 0) return true;
        const around = computable.filter((union) => union[atom] !== 0).sort((a, b) => size(a) - size(b))[0];
        return around !== undefined && size(around) >= fewest && allEqual(worlds, around);
      });
      if (!isExcused) breaks.push({ published, set, sum });
    }
  }
  return breaks;
}

/** The sum of the set in every world, however it is chosen within the atoms; undefined when it can vary. */
function knownSum(worlds: readonly number[][][], set: readonly number[]): number | undefined {
  let known: number | undefined;
  for (const world of worlds) {
    let lowest = 0;
    let highest = 0;
    for (let atom = 0; atom < set.length; atom++) {
      const answers = world[atom] as number[];
      for (let taken = 0; taken < (set[atom] as number); taken++) {
        lowest += answers[taken] as number;
        highest += answers[answers.length - 1 - taken] as number;
      }
    }
    if (lowest !== highest || (known ?? lowest) !== lowest) return undefined;
    known = lowest;
  }
  return known;
}

const sumOf = (world: readonly (readonly number[])[], union: readonly number[]): number =>
  world.reduce((total, answers, atom) => total + (union[atom] ? answers.reduce((a, b) => a + b, 0) : 0), 0);

const isConstant = (worlds: readonly number[][][], of: (world: number[][]) => number): boolean => {
  const first = of(worlds[0] as number[][]);
  return worlds.every((world) => of(world) === first);
};

/** All answers of the whole atoms are the same one, whichever world it is. */
const allEqual = (worlds: readonly number[][][], union: readonly number[]): boolean => {
  const answers = worlds.flatMap((world) => world.flatMap((one, atom) => (union[atom] ? one : [])));
  return answers.every((answer) => answer === answers[0]);
};

/** All ways of giving `size` answers, in ascending order. */
function multisets(size: number): number[][] {
  const all: number[][] = [];
  const extend = (answers: number[], from: number): void => {
    if (answers.length === size) {
      all.push(answers);
      return;
    }
    for (let rating = from; rating <= 5; rating++) extend([...answers, rating], rating);
  };
  extend([], 1);
  return all;
}

function* product(choices: readonly number[][][], at = 0): Generator<number[][]> {
  if (at === choices.length) {
    yield [];
    return;
  }
  for (const rest of product(choices, at + 1)) {
    for (const choice of choices[at] as number[][]) yield [choice, ...rest];
  }
}

function takes(atoms: readonly number[], wanted: (total: number) => boolean): number[][] {
  const all: number[][] = [];
  const extend = (taken: number[], total: number): void => {
    if (taken.length === atoms.length) {
      if (wanted(total)) all.push(taken);
      return;
    }
    for (let count = 0; count <= Math.min(atoms[taken.length] as number, fewest); count++) {
      extend([...taken, count], total + count);
    }
  };
  extend([], 0);
  return all;
}

/** Every union of whole atoms, as the number of answers from each. */
const wholes = (atoms: readonly number[]): number[][] =>
  Array.from({ length: 2 ** atoms.length - 1 }, (_, mask) =>
    atoms.map((size, atom) => (((mask + 1) >> atom) & 1 ? size : 0)),
  );
