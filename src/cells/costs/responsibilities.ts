import { isOfCentre } from "./centre/rows-of-centre";
import {
  answerFor,
  answersInCosts,
  isContradicted,
  type KeySource,
  type KindAnswer,
  type KindAnswers,
} from "../../domain/costs/responsibilities";
import { isEmpty, type Cell } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import { responsibilityColumns, type ResponsibilityColumn } from "../tables/responsibility-table-shape";
import { costColumns } from "./headings/cost-headings";
import { costSectionsIn } from "./section-rows";
import { isTotalName } from "../ground/total-names";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { builtInKey, builtInKeys } from "./keys/built-in-keys";
import { nameKey, nameOf } from "../ground/names";
import { partyColumns } from "./headings/party-headings";

type Table = readonly (readonly Cell[])[];

const sources = {
  S001: "FFFF:s nationella vägledning 2021",
  practice: "Vanligt ord för ett slag som vägledningen nämner",
  accounts: "Kontonamn för ett slag som vägledningen nämner",
} as const;

const notNamed = "Står inte i vägledningen: efter yta när inget annat är avtalat";

const inCosts = "Står i kostnaderna";
const differsInCosts = "Olika i kostnaderna";

function sourceText(source: KeySource): string {
  if (source.is === "stated") return inCosts;
  if (source.is === "differing") return `${differsInCosts}: ${source.keys.join(", ")}`;
  return source.by === undefined ? notNamed : sources[source.by];
}

/** Each of the names once, by the words that a reader takes for the same. */
function once(names: Iterable<string>): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (name !== "" && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()];
}

/**
 * What the costs say of each kind, so far as they do.
 *
 * @param costs the table with its heading row; `parties` likewise
 */
export function answersOfCosts(costs: Table, parties: Table, centre?: string): KindAnswers {
  const { columnOf } = matchHeadings(costs[0] ?? [], costColumns);
  const at = (cells: readonly Cell[], key: keyof typeof columnOf): string =>
    columnOf[key] === undefined ? "" : nameOf(cells[columnOf[key]]);
  // "–" and "saknas" say no more than an empty cell.
  const said = (cells: readonly Cell[], key: "key" | "payer"): string => {
    const name = at(cells, key);
    return saysNothing(nameKey(name)) ? "" : name;
  };
  const written = costs
    .slice(1)
    .filter((cells) => isOfCentre(cells, columnOf.centre, centre))
    .map((cells) => ({
      kind: at(cells, "kind"),
      key: keyAsNamed(said(cells, "key")),
      payer: said(cells, "payer"),
    }));
  return answersInCosts(written, partiesIn(parties));
}

/** A key that is everybody's by its own name, "Lika" for "lika (4 basverksamheter)": keys that are one are not different. */
function keyAsNamed(name: string): string {
  const kind = builtInKey(name)?.kind;
  return kind !== undefined && kind in builtInKeys ? builtInKeys[kind as keyof typeof builtInKeys] : name;
}

function partiesIn(parties: Table): { readonly verksamhet: string; readonly organisation: string }[] {
  const { verksamhet, organisation } = matchHeadings(parties[0] ?? [], partyColumns).columnOf;
  if (verksamhet === undefined || organisation === undefined) return [];
  return parties.slice(1).map((cells) => ({
    verksamhet: nameOf(cells[verksamhet]),
    organisation: nameOf(cells[organisation]),
  }));
}

const noAnswers: KindAnswers = new Map();

/**
 * The list to begin with: each kind of cost once, with what the costs say of it or else its usual key, and where that
 * comes from, for the parties to change and attach to their agreement.
 */
export function defaultResponsibilities(
  kinds: readonly string[],
  answers: KindAnswers = noAnswers,
): string[][] {
  const rows = once(kinds.map((kind) => kind.trim())).map((name) => {
    const { responsible, payer, key, source } = answerFor(name, answers);
    return [name, responsible, payer, key, sourceText(source)];
  });
  const { kind, responsible, payer, key, source } = responsibilityColumns;
  return [[kind, responsible, payer, key, source].map(({ heading }) => heading), ...rows];
}

/** The kinds that stand in a table of costs, in their order; of one centre, where it is said which. */
export function kindsIn(costs: Table, centre?: string): string[] {
  const { columnOf } = matchHeadings(costs[0] ?? [], costColumns);
  if (columnOf.kind === undefined) return [];
  const sections = costSectionsIn(costs);
  return once(
    costs
      .filter((_, row) => row > 0 && sections.at(row) === undefined)
      .filter((cells) => isOfCentre(cells, columnOf.centre, centre))
      .map((cells) => nameOf(cells[columnOf.kind as number]))
      .filter((kind) => !isTotalName(kind)),
  );
}

/** A cell of the list and what is to stand there; rows and columns count from 0, the heading row included. */
export interface ListedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** How a list of responsibilities is filled in further. */
export interface ListAdditions {
  /** Kinds that are written into blank rows, with their usual keys. */
  readonly added: readonly string[];
  /** Kinds that the list has no blank row for. */
  readonly left: readonly string[];
  /** Kinds that are there and get their key. */
  readonly keyed: readonly string[];
  /** Kinds that get their payer. */
  readonly paid: readonly string[];
  /** Kinds that the list gives another key, or another payer, than the costs say. */
  readonly contradicted: readonly { readonly kind: string; readonly list: string; readonly costs: string }[];
  readonly cells: readonly ListedCell[];
}

/**
 * What a list lacks: kinds of cost that are not in it, keys and payers, as the costs say them or as is usual. A kind is
 * written into the next blank row, for a table is not made longer here; what somebody has chosen stays, and is told where
 * the costs say otherwise.
 *
 * @param list the table with its heading row
 */
export function additionsTo(
  list: Table,
  kinds: readonly string[],
  answers: KindAnswers = noAnswers,
): ListAdditions {
  const { columnOf } = matchHeadings(list[0] ?? [], responsibilityColumns);
  const { kind: kindColumn } = columnOf;
  const nothing = { added: [], keyed: [], paid: [], contradicted: [], cells: [] };
  if (kindColumn === undefined) return { ...nothing, left: [...kinds] };
  const listed = listedKinds(list, kindColumn);
  const keyed: string[] = [];
  const paid: string[] = [];
  const contradicted: ListAdditions["contradicted"][number][] = [];
  const cells = listed.rows.flatMap(({ row, kind }) => {
    const answer = answerFor(kind, answers);
    const put = answered(list, row, columnOf, answer);
    if (put.some(({ column }) => column === columnOf.key)) keyed.push(kind);
    if (put.some(({ column }) => column === columnOf.payer)) paid.push(kind);
    contradicted.push(...contradictionsIn(list[row] ?? [], columnOf, kind, answers.get(nameKey(kind))));
    return put;
  });
  const known = new Set(listed.rows.map(({ kind }) => nameKey(kind)));
  const lacking = once(kinds).filter((kind) => !known.has(nameKey(kind)));
  const added = lacking.slice(0, listed.blank.length);
  added.forEach((kind, index) => {
    const row = listed.blank[index] as number;
    cells.push({ row, column: kindColumn, value: kind });
    cells.push(...answered(list, row, columnOf, answerFor(kind, answers)));
  });
  return { added, left: lacking.slice(listed.blank.length), keyed, paid, contradicted, cells };
}

type ListColumns = Readonly<Partial<Record<ResponsibilityColumn, number>>>;

function listedKinds(
  list: Table,
  kindColumn: number,
): { readonly rows: { readonly row: number; readonly kind: string }[]; readonly blank: number[] } {
  const rows: { row: number; kind: string }[] = [];
  const blank: number[] = [];
  list.forEach((line, row) => {
    if (row === 0) return;
    const kind = nameOf(line[kindColumn]);
    if (kind !== "") rows.push({ row, kind });
    else if (line.every(isEmpty)) blank.push(row);
  });
  return { rows, blank };
}

/** The empty cells of a row that there is an answer for; where the key comes from is said only with the key. */
function answered(list: Table, row: number, columnOf: ListColumns, answer: KindAnswer): ListedCell[] {
  const put = (column: number | undefined, value: string): ListedCell[] =>
    column !== undefined && value !== "" && isEmpty(list[row]?.[column]) ? [{ row, column, value }] : [];
  const lacksKey = columnOf.key !== undefined && isEmpty(list[row]?.[columnOf.key]);
  return [
    ...put(columnOf.responsible, answer.responsible),
    ...put(columnOf.payer, answer.payer),
    ...put(columnOf.key, answer.key),
    ...(lacksKey ? put(columnOf.source, sourceText(answer.source)) : []),
  ];
}

function contradictionsIn(
  cells: readonly Cell[],
  columnOf: ListColumns,
  kind: string,
  answer: KindAnswer | undefined,
): ListAdditions["contradicted"][number][] {
  return (["key", "payer"] as const).flatMap((what) => {
    const list = columnOf[what] === undefined ? "" : nameOf(cells[columnOf[what]]);
    const costs = answer?.[what] ?? "";
    return isContradicted(list, costs) ? [{ kind, list, costs }] : [];
  });
}
