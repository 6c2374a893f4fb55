import { isEmpty, textOf, wordOf, type Cell } from "../../ground/cell";
import { groupNameOf } from "../../ground/names";
import { saysNothing } from "../../ground/what-counts-as-not-answered";
import { wordKey } from "../../../domain/names/words";

/** How the people are divided by one column. */
export interface Grouping {
  readonly column: number;
  readonly heading: string;
  /** The groups' names, in the order of their first appearance. */
  readonly names: readonly string[];
  /** Each respondent's group, as a position in `names`. */
  readonly groupOf: Int32Array;
  /** How many respondents each group has. */
  readonly people: readonly number[];
  /** The column's own groups, before any are merged or renamed. */
  readonly own: OwnGroups;
}

interface OwnGroups {
  /** By own group, what it is called now, as a position in `names`. */
  readonly into: readonly number[];
  /** As each is first written. */
  readonly names: readonly string[];
  readonly people: readonly number[];
  /** Each respondent's own group. */
  readonly groupOf: Int32Array;
}

/** What a person has said about a column's groups: another name for a group, by its key; two of one name are one. */
export type GroupNames = Readonly<Record<string, string>>;

/** Whose group is not stated. */
const unknownGroup = "Okänd";

/** What several groups in one cell are called, by what the column is about. */
function severalIn(heading: string): string {
  if (/yrk|profession|befattning|roll/iu.test(heading)) return "Flera yrkesgrupper";
  if (/kommun/iu.test(heading)) return "Flera kommuner";
  if (/central/iu.test(heading)) return "Flera centraler";
  return "Flera verksamheter";
}

/**
 * The groups of a column.
 *
 * @param cells the column's cell for each respondent
 * @param names what groups are called instead, by `groupKey`; groups that get the same name are merged
 */
export function readGrouping(
  column: number,
  heading: string,
  cells: readonly Cell[],
  names: GroupNames = {},
): Grouping {
  const alone = new Set(
    cells.flatMap((cell) => (partsBy(always, cell).length === 1 ? groupKey(textOf(cell)) : [])),
  );
  const known = new Map<Cell, number>();
  const own = new Numbered();
  const shown = new Numbered();
  const into: number[] = [];
  const ownOf = new Int32Array(cells.length);
  for (const [row, cell] of cells.entries()) {
    let number = known.get(cell);
    if (number === undefined) {
      const name = nameOf(cell, heading, alone);
      known.set(cell, (number = own.numberOf(name)));
      into[number] ??= shown.numberOf(names[groupKey(name)] ?? name);
    }
    ownOf[row] = number;
  }
  const groupOf = ownOf.map((number) => into[number] as number);
  return {
    column,
    heading,
    names: shown.names,
    groupOf,
    people: countsOf(groupOf, shown.names.length),
    own: { into, names: own.names, people: countsOf(ownOf, own.names.length), groupOf: ownOf },
  };
}

function countsOf(groupOf: Int32Array, groups: number): number[] {
  const counts = new Array<number>(groups).fill(0);
  for (const group of groupOf) counts[group] = (counts[group] as number) + 1;
  return counts;
}

/** Groups by number, in the order in which they appear, each in the way it is first written. */
class Numbered {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(name: string): number {
    const key = groupKey(name);
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.names.length));
      this.names.push(name);
    }
    return number;
  }
}

/** The same for every way of writing a group's name. */
export const groupKey = (name: string): string => wordKey(name);

const always = /[;\n\r]+/u;
const perhaps = /[;\n\r]+|\s*[,+/]\s*/u;

const partsBy = (mark: RegExp, cell: Cell): string[] =>
  (typeof cell === "string" ? cell : textOf(cell))
    .split(mark)
    .map(textOf)
    .filter((part) => part !== "");

/** Other marks than semicolons and line breaks belong to a name, unless each part is a group of its own elsewhere. */
function nameOf(cell: Cell, heading: string, alone: ReadonlySet<string>): string {
  if (isEmpty(cell) || saysNothing(wordOf(cell))) return unknownGroup;
  const parts = partsBy(always, cell);
  if (parts.length > 1) return severalIn(heading);
  const finer = partsBy(perhaps, cell);
  if (finer.length > 1 && finer.every((part) => alone.has(groupKey(part)))) return severalIn(heading);
  return typeof cell === "number" ? groupNameOf(cell) : (parts[0] ?? unknownGroup);
}
