import { isEmpty, textOf, type Cell } from "../../../cells/ground/cell";
import { nameKey } from "../../../cells/ground/names";
import {
  collect,
  chosenOnly,
  type ChosenSource,
  type CollectedRow,
  type Collection,
} from "../../../cells/share/collect";
import type { IncomingFile, SaidOfTables } from "../../../cells/share/incoming";
import type { IncomingTable } from "../../../cells/share/incoming-table";
import {
  askedBy,
  sharedKinds,
  sharedShapes,
  sharedTables,
  type SharedKind,
} from "../../../cells/share/shared-tables";
import { wordKey } from "../../../domain/names/words";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import { collectedInto, type CollectedInto } from "../../../workbook/share/collect/collect-into";
import {
  readAnswered,
  type AnsweredFile,
  type KeptAnswers,
} from "../../../workbook/share/collect/kept-answers";
import {
  earlierChoice,
  rowsByName,
  withCellsChosenBefore,
  type EarlierChoice,
  type RowsByName,
} from "../../../workbook/share/collect/kept-choices";
import { today } from "../../frame/today";
import type { ChosenFile, CollectInto, FileReading, FileRefusal, SharePlace } from "../place";
import { coverageOf, type Coverage } from "./coverage";
import { earlierCollection, rowsOf } from "./earlier-collection";

export interface ReadFile {
  readonly name: string;
  readonly state: "read" | "ask" | "refused";
  readonly file: IncomingFile | undefined;
  /** What has been said of its tables, now or before. */
  readonly said: SaidOfTables;
  readonly refusal: FileRefusal | { readonly kind: "nothing" } | undefined;
}

/** What has come in of one kind of table. */
export interface KindCollection {
  readonly kind: SharedKind;
  readonly collection: Collection;
  /** The rows of the files that have been read now, as they say it. */
  readonly incoming: RowsByName;
  /** By the name's key: the file that counts, as a person says now or as the table says already. */
  readonly chosen: ReadonlyMap<string, ChosenSource>;
  /** The same, as it was said before. */
  readonly earlier: ReadonlyMap<string, EarlierChoice>;
  /** Names of which a file is new or says something new, and the file counts that the table has its row from. */
  readonly standing: readonly string[];
  /** The rows to be written: of a name that comes several times, those of the file that counts. */
  readonly rows: readonly CollectedRow[];
  /** So many of them are of the files that have been read now. */
  readonly come: number;
  /** What becomes of them in a table that is there; nothing where they go on a sheet of their own. */
  readonly into: CollectedInto | undefined;
  /** Names that come from several files, of which nobody has said which counts, where the table has each name once. */
  readonly undecided: readonly string[];
  /** The same where the table will have a row for each file. */
  readonly doubled: readonly string[];
}

export interface CollectModel {
  readonly files: readonly ReadFile[];
  readonly progress: SharePlace["progress"];
  /** Nothing while files are being read. */
  readonly kinds: readonly KindCollection[];
  readonly coverage: Coverage | undefined;
  readonly tables: readonly string[];
  readonly where: CollectInto;
  /** Where it can be written, with the table where there is one. */
  readonly choices: readonly { readonly where: CollectInto; readonly table: string }[];
}

export function collectModel({ tables }: WorkbookContents, place: SharePlace): CollectModel {
  const files = place.files.map((file) => readOne(file, place));
  const come = sharedKinds.filter((kind) => files.some((one) => rowsIn(kind, one).length > 0));
  const choices = choicesIn(come, tables);
  const where = choices.find((one) => one.where === place.where)?.where ?? choices[0]?.where ?? "sheets";
  const kinds = place.progress ? [] : come.map((kind) => collectedOf(kind, { files, tables, place, where }));
  return {
    files,
    progress: place.progress,
    kinds,
    coverage: coverageOf(tables, answeredIn(kinds, tables, where, place)),
    tables: tables.map(({ name }) => name),
    where,
    choices,
  };
}

/** Nothing is written as long as something has no room or is to be decided, or where all is as it stands. */
export const canWrite = ({ kinds }: CollectModel): boolean =>
  kinds.every(({ into, undecided }) => undecided.length + (into?.noRoom.length ?? 0) === 0) &&
  kinds.some(({ into }) => !into || into.write !== undefined);

const ownTable = (tables: readonly FoundTable[]): FoundTable | undefined =>
  tables.find(({ name, cells }) => cells && wordKey(name) === wordKey(sharedShapes.centres.name));

/** The first one holds where nobody has said otherwise. */
function choicesIn(come: readonly SharedKind[], tables: readonly FoundTable[]): CollectModel["choices"] {
  const earlier = come.flatMap((kind) => earlierCollection(kind, tables)?.table.name ?? []);
  const own = come.includes("centres") ? ownTable(tables) : undefined;
  return [
    ...(earlier.length > 0 ? [{ where: "earlier" as const, table: earlier.join(", ") }] : []),
    { where: "sheets", table: "" },
    ...(own ? [{ where: "own" as const, table: own.name }] : []),
  ];
}

const rowsIn = (kind: SharedKind, { name, file }: ReadFile): CollectedRow[] =>
  (file?.tables ?? [])
    .filter((table) => table.kind === kind)
    .flatMap(({ rows }) => rows.map((cells): CollectedRow => ({ source: name, cells })));

interface Gathered {
  readonly files: readonly ReadFile[];
  readonly tables: readonly FoundTable[];
  readonly place: SharePlace;
  readonly where: CollectInto;
}

function collectedOf(kind: SharedKind, { files, tables, place, where }: Gathered): KindCollection {
  const own = where === "own" && kind === "centres" ? ownTable(tables) : undefined;
  const earlier = where === "sheets" || own ? undefined : earlierCollection(kind, tables);
  const read = files.flatMap((file) => rowsIn(kind, file));
  const collection = collect(earlier?.rows ?? [], read, sharedTables[kind]);
  const incoming = rowsByName(kind, read);
  const table = own ?? earlier?.table;
  const kept = table && place.collected[table.name];
  const there = rowsByName(kind, own?.cells ? rowsOf(kind, own.cells) : (earlier?.rows ?? []));
  const before = earlierChoices(collection, there, { kind, incoming, kept });
  const chosen = chosenNow(kind, before, place.chosen, collection);
  const asked = askedBy(sharedTables[kind]);
  const counting = asked ? chosenOnly(collection.rows, asked, chosen) : collection.rows;
  const rows = sharedTables[kind].isUnique
    ? withCellsChosenBefore(counting, { kind, incoming, kept })
    : counting;
  const untouched = new Set(earlier?.rows);
  const several = severalIn(rowsByName(kind, rows), collection);
  const into =
    table?.cells &&
    collectedInto(
      { kind, rows },
      { ...table, cells: table.cells, hasTotals: table.totals !== undefined },
      {
        by: own ? "name" : "file",
        untouched,
        kept,
        takesFile: new Set(place.takesFile.flatMap((one) => (one.kind === kind ? [one.key] : []))),
        today: today(),
      },
    );
  const come = rows.filter((row) => !untouched.has(row)).length;
  return {
    kind,
    collection,
    incoming,
    chosen,
    earlier: before,
    standing: collection.severalTimes.flatMap(({ name }) =>
      before.get(nameKey(name))?.isAnswered === false && !place.chosen[nameKey(name)] ? [name] : [],
    ),
    rows,
    come,
    into,
    ...(own ? { undecided: several, doubled: [] } : { undecided: [], doubled: several }),
  };
}

/** Names that have rows of more than one file. */
const severalIn = (rows: RowsByName, { severalTimes }: Collection): string[] =>
  severalTimes.flatMap(({ name }) =>
    new Set(rows.get(nameKey(name))?.map(({ source }) => source)).size > 1 ? [name] : [],
  );

function earlierChoices(
  { severalTimes }: Collection,
  there: RowsByName,
  rows: Parameters<typeof earlierChoice>[2],
): ReadonlyMap<string, EarlierChoice> {
  const found = severalTimes.flatMap((several) => {
    const choice = earlierChoice(several, there, rows);
    return choice ? [[nameKey(several.name), choice] as const] : [];
  });
  return new Map(found);
}

/**
 * What a person says now goes before what was said; of a name for which all are to count, no file is chosen. A file that is chosen for a
 * centre counts for its rows in the other tables too, where it has any.
 */
function chosenNow(
  kind: SharedKind,
  before: ReadonlyMap<string, EarlierChoice>,
  said: SharePlace["chosen"],
  { severalTimes }: Collection,
): ReadonlyMap<string, ChosenSource> {
  return new Map(
    severalTimes.flatMap(({ name, sources }) => {
      const key = nameKey(name);
      const now = said[key];
      const choice = now && (now.source === "" || sources.includes(now.source)) ? now : before.get(key);
      if (!choice || !sources.includes(choice.source)) return [];
      // Cells are chosen of one row alone.
      return [[key, sharedTables[kind].isUnique ? choice : { source: choice.source }] as const];
    }),
  );
}

/** The municipalities that the files have answered for. */
export const municipalitiesIn = ({ kinds }: CollectModel): string[] =>
  kinds.flatMap(({ kind, rows }) =>
    rows.map(({ cells }) =>
      textOf(kind === "catchment" ? cells.municipality : kind === "centres" ? cells.kommun : ""),
    ),
  );

/** The municipalities that have answered: with the files, and before them where those are laid to what was there. */
function answeredIn(
  kinds: readonly KindCollection[],
  tables: readonly FoundTable[],
  where: CollectInto,
  { answered }: SharePlace,
): Cell[] {
  const own = ownTable(tables)?.cells;
  const before = (kind: SharedKind): readonly CollectedRow[] =>
    kinds.length === 0 ? (earlierCollection(kind, tables)?.rows ?? []) : [];
  const rowsFor = (kind: SharedKind): readonly CollectedRow[] =>
    kinds.find((one) => one.kind === kind)?.rows ?? before(kind);
  const written = where === "own" || kinds.length === 0;
  const collected = written && own ? rowsOf("centres", own).filter(({ source }) => source !== "") : [];
  return [
    ...(written ? answered : []),
    ...[...rowsFor("centres"), ...collected].map(({ cells }) => cells.kommun),
    ...rowsFor("catchment").map(({ cells }) => cells.municipality),
  ];
}

/** A file is looked into once, and once more when a person has said something of it. */
const lookedInto = new WeakMap<
  FileReading,
  { readonly now: SaidOfTables; readonly answers: KeptAnswers; readonly answered: AnsweredFile }
>();

const nothingSaid: SaidOfTables = {};

export function readOne(
  { name, reading }: ChosenFile,
  { said: { [name]: now = nothingSaid }, answers }: Pick<SharePlace, "said" | "answers">,
): ReadFile {
  if ("refusal" in reading) {
    return { name, state: "refused", file: undefined, said: {}, refusal: reading.refusal };
  }
  const before = lookedInto.get(reading);
  const isSame = before?.now === now && before.answers === answers;
  const answered = isSame ? before.answered : readAnswered(reading.workbook, now, answers);
  lookedInto.set(reading, { now, answers, answered });
  const { file, said } = answered;
  if (file.tables.length === 0) return { name, state: "refused", file, said, refusal: { kind: "nothing" } };
  const isAsked = ({ missing, problems, countedOtherwise, leftBlank }: IncomingTable): boolean =>
    missing.length + problems.length + leftBlank.length > 0 ||
    countedOtherwise.some(({ chosen }) => chosen === undefined);
  return {
    name,
    state: file.tables.some(isFilledIn) && !file.tables.some(isAsked) ? "read" : "ask",
    file,
    said,
    refusal: undefined,
  };
}

/** A template for a centre that comes back as it was sent has a row, with the name that was in it. */
export const isFilledIn = ({ kind, rows }: IncomingTable): boolean =>
  rows.some((cells) =>
    Object.entries(cells).some(
      ([key, cell]) => !isEmpty(cell) && !(kind === "centres" && key === sharedTables.centres.names[0]),
    ),
  );
