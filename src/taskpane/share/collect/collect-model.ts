import { isEmpty, textOf } from "../../../cells/ground/cell";
import { matchHeadings } from "../../../cells/ground/headings";
import { wordKey } from "../../../domain/names/words";
import { nameKey, namesIn } from "../../../cells/ground/names";
import {
  collect,
  chosenOnly,
  nameOfRow,
  type CollectedRow,
  type Collection,
} from "../../../cells/share/collect";
import {
  readIncomingFile,
  type IncomingFile,
  type IncomingTable,
  type PointedTables,
} from "../../../cells/share/incoming";
import { sharedKinds, sharedShapes, sharedTables, type SharedKind } from "../../../cells/share/shared-tables";
import { municipalityShape } from "../../../cells/tables/centre-table-shapes";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import { collectedShapes, readOnKey, sourceKey } from "../../../workbook/share/collect/collect-plan";
import { collectedInto, type CollectedInto } from "../../../workbook/share/collect/collect-into";
import { today } from "../../frame/today";
import type { ChosenFile, FileReading, FileRefusal, SharePlace } from "../place";

export interface ReadFile {
  readonly name: string;
  readonly state: "read" | "ask" | "refused";
  readonly file: IncomingFile | undefined;
  readonly refusal: FileRefusal | { readonly kind: "nothing" } | undefined;
}

interface Coverage {
  readonly there: number;
  readonly of: number;
  readonly lacking: readonly string[];
}

/** What has come in of one kind of table. */
export interface KindCollection {
  readonly kind: SharedKind;
  readonly collection: Collection;
  /** The rows to be written: of a name that comes several times, those of the file that counts. */
  readonly rows: readonly CollectedRow[];
}

export interface CollectModel {
  readonly files: readonly ReadFile[];
  readonly progress: SharePlace["progress"];
  /** Nothing while files are being read. */
  readonly kinds: readonly KindCollection[];
  readonly coverage: Coverage | undefined;
  readonly tables: readonly string[];
  /** The workbook's own table of centres, where centres have come in. */
  readonly own: OwnTable | undefined;
}

/** A table that what has come in may be written into. */
export interface OwnTable {
  readonly name: string;
  readonly isChosen: boolean;
  readonly into: CollectedInto;
  /** Centres that come from several files, of which nobody has said which counts. */
  readonly undecided: readonly string[];
}

export function collectModel({ tables }: WorkbookContents, place: SharePlace): CollectModel {
  const files = place.files.map((file) => readOne(file, place.pointed[file.name]));
  const kinds = place.progress ? [] : sharedKinds.flatMap((kind) => collectedOf(kind, files, tables, place));
  const cellsOf = (kind: SharedKind, key: string): unknown[] =>
    (kinds.find((one) => one.kind === kind)?.rows ?? []).map(({ cells }) => cells[key]);
  return {
    files,
    progress: place.progress,
    kinds,
    coverage: coverageOf(tables, [...cellsOf("centres", "kommun"), ...cellsOf("catchment", "municipality")]),
    tables: tables.map(({ name }) => name),
    own: ownTable(tables, kinds, place.isInto),
  };
}

/** Nothing is written as long as something has no room, or is to be decided. */
export const canWriteInto = ({ into, undecided }: OwnTable): boolean =>
  undecided.length + into.noRoom.length === 0;

function ownTable(
  tables: readonly FoundTable[],
  kinds: readonly KindCollection[],
  isChosen: boolean,
): OwnTable | undefined {
  const centres = kinds.find(({ kind }) => kind === "centres");
  const table = tables.find(({ name }) => wordKey(name) === wordKey(sharedShapes.centres.name));
  if (!centres || !table?.cells) return undefined;
  const keys = centres.rows.map((row) => nameKey(nameOfRow(row, sharedTables.centres.names)));
  const undecided = centres.collection.severalTimes.flatMap(({ name }) =>
    keys.filter((key) => key === nameKey(name)).length > 1 ? [name] : [],
  );
  const into = collectedInto(centres, { sheet: table.sheet, cells: table.cells }, today());
  return { name: table.name, isChosen, into, undecided };
}

function collectedOf(
  kind: SharedKind,
  files: readonly ReadFile[],
  tables: readonly FoundTable[],
  place: SharePlace,
): KindCollection[] {
  const incoming = files.flatMap(({ name, file }) =>
    (file?.tables ?? [])
      .filter((table) => table.kind === kind)
      .flatMap(({ rows }) => rows.map((cells): CollectedRow => ({ source: name, cells }))),
  );
  if (incoming.length === 0) return [];
  const collection = collect(earlierRows(kind, tables), incoming, sharedTables[kind]);
  const chosen = new Map(Object.entries(place.chosen).filter(([, { source }]) => source !== ""));
  const isUnique = sharedTables[kind].isUnique;
  const rows = isUnique ? chosenOnly(collection.rows, sharedTables[kind], chosen) : collection.rows;
  return [{ kind, collection, rows }];
}

/** A file is looked into once, and once more when a person has pointed something out. */
const lookedInto = new WeakMap<
  FileReading,
  { readonly pointed: PointedTables | undefined; readonly file: IncomingFile }
>();

/** @param pointed the columns that a person has pointed out in it */
export function readOne({ name, reading }: ChosenFile, pointed: PointedTables | undefined): ReadFile {
  if ("refusal" in reading) return { name, state: "refused", file: undefined, refusal: reading.refusal };
  const before = lookedInto.get(reading);
  const file =
    before?.pointed === pointed && before ? before.file : readIncomingFile(reading.workbook, pointed);
  lookedInto.set(reading, { pointed, file });
  if (file.tables.length === 0) return { name, state: "refused", file, refusal: { kind: "nothing" } };
  const isAsked = ({ missing, problems }: IncomingTable): boolean => missing.length + problems.length > 0;
  return {
    name,
    state: file.tables.some(isFilledIn) && !file.tables.some(isAsked) ? "read" : "ask",
    file,
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

/** The last collection of the kind that the workbook holds, known by its headings. */
function earlierRows(kind: SharedKind, tables: readonly FoundTable[]): CollectedRow[] {
  const shape = collectedShapes[kind];
  const [name] = sharedTables[kind].names;
  const found = tables.flatMap(({ name: table, cells }) => {
    const [headings = [], ...body] = cells?.values ?? [];
    const { columnOf } = matchHeadings(headings, shape.columns);
    const isOne = [name, sourceKey, readOnKey].every((key) => columnOf[key] !== undefined);
    return isOne && isKind(kind, headings, table) ? [{ columnOf, body }] : [];
  });
  const last = found.at(-1);
  if (!last) return [];
  const { columnOf, body } = last;
  const keys = Object.keys(sharedShapes[kind].columns).filter((key) => columnOf[key] !== undefined);
  return body.flatMap((row) =>
    isEmpty(row[columnOf[name] as number])
      ? []
      : [
          {
            source: textOf(row[columnOf[sourceKey] as number]),
            cells: Object.fromEntries(keys.map((key) => [key, row[columnOf[key] as number]])),
          },
        ],
  );
}

/**
 * A collection of one kind may have the name and the source of another: the one that has most of its columns is meant. Of
 * catchments every column stands among those of centres: they are known by the table's name.
 */
function isKind(kind: SharedKind, headings: readonly unknown[], table: string): boolean {
  const isCatchment = wordKey(table).startsWith(wordKey(collectedShapes.catchment.name));
  if (isCatchment || kind === "catchment") return isCatchment && kind === "catchment";
  const known = (one: SharedKind): number => matchHeadings(headings, sharedShapes[one].columns).known;
  return sharedKinds.every((other) => known(other) <= known(kind));
}

/** Which of the workbook's municipalities have a row; nothing where it has no table of them. */
function coverageOf(tables: readonly FoundTable[], municipalities: readonly unknown[]): Coverage | undefined {
  const known = tables.find(
    ({ kind, cells, rows: count }) => kind === "municipalities" && cells && count > 0,
  );
  const [headings = [], ...body] = known?.cells?.values ?? [];
  const { kommun } = matchHeadings(headings, municipalityShape.columns).columnOf;
  if (kommun === undefined || municipalities.length === 0) return undefined;
  const names = body.map((row) => textOf(row[kommun])).filter((name) => name !== "");
  const answered = new Set(municipalities.flatMap((cell) => namesIn(cell)).map(nameKey));
  const lacking = names.filter((name) => !answered.has(nameKey(name)));
  return { there: names.length - lacking.length, of: names.length, lacking };
}
