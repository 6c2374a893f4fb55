import { isEmpty, textOf } from "../../../cells/ground/cell";
import { matchHeadings } from "../../../cells/ground/headings";
import { nameKey } from "../../../cells/ground/names";
import { collect, chosenOnly, type CollectedRow, type Collection } from "../../../cells/share/collect";
import { readIncoming, type IncomingTable } from "../../../cells/share/incoming";
import { centreShape } from "../../../cells/tables/centre-shapes";
import { municipalityShape } from "../../../cells/tables/centre-shapes";
import type { FoundTable, WorkbookContents } from "../../../workbook/contents";
import { collectedShape } from "../../../workbook/share/collect-plan";
import type { FileRefusal } from "../../../workbook/share/read-file";
import type { ChosenFile, SharePlace } from "../place";

export interface ReadFile {
  readonly name: string;
  readonly state: "read" | "ask" | "refused";
  readonly table: IncomingTable | undefined;
  readonly refusal: FileRefusal | { readonly kind: "nothing" } | undefined;
}

export interface Coverage {
  readonly there: number;
  readonly of: number;
  readonly lacking: readonly string[];
}

export interface CollectModel {
  readonly files: readonly ReadFile[];
  readonly progress: SharePlace["progress"];
  /** Nothing where no file has rows. */
  readonly collection: Collection | undefined;
  /** The rows to be written: of a centre that comes several times, those of the file that counts. */
  readonly rows: readonly CollectedRow[];
  readonly coverage: Coverage | undefined;
  readonly tables: readonly string[];
}

const nameColumn = "central";

export function collectModel({ tables }: WorkbookContents, place: SharePlace): CollectModel {
  const files = place.files.map((file) => readOne(file, place));
  const incoming = files.flatMap(({ name, table }) =>
    (table?.rows ?? []).map((cells): CollectedRow => ({ source: name, cells })),
  );
  const collection = incoming.length > 0 ? collect(earlierRows(tables), incoming, nameColumn) : undefined;
  const chosen = new Map(Object.entries(place.chosen).filter(([, source]) => source !== ""));
  const rows = collection ? chosenOnly(collection.rows, nameColumn, chosen) : [];
  return {
    files,
    progress: place.progress,
    collection,
    rows,
    coverage: coverageOf(tables, rows),
    tables: tables.map(({ name }) => name),
  };
}

function readOne({ name, reading }: ChosenFile, { pointed }: SharePlace): ReadFile {
  if ("refusal" in reading) return { name, state: "refused", table: undefined, refusal: reading.refusal };
  const table = readIncoming(reading.workbook, "centres", pointed[name]);
  if (!table) return { name, state: "refused", table, refusal: { kind: "nothing" } };
  const state = table.missing.length > 0 || table.problems.length > 0 ? "ask" : "read";
  return { name, state, table, refusal: undefined };
}

/** The last collection that the workbook holds, known by its headings. */
function earlierRows(tables: readonly FoundTable[]): CollectedRow[] {
  const found = tables.flatMap(({ cells }) => {
    const [headings = [], ...body] = cells?.values ?? [];
    const { columnOf } = matchHeadings(headings, collectedShape.columns);
    return columnOf.central !== undefined && columnOf.source !== undefined && columnOf.readOn !== undefined
      ? [{ columnOf, body }]
      : [];
  });
  const last = found.at(-1);
  if (!last) return [];
  const { columnOf, body } = last;
  const keys = Object.keys(centreShape.columns).filter((key) => columnOf[key] !== undefined);
  return body.flatMap((row) =>
    isEmpty(row[columnOf.central as number])
      ? []
      : [
          {
            source: textOf(row[columnOf.source as number]),
            cells: Object.fromEntries(keys.map((key) => [key, row[columnOf[key] as number]])),
          },
        ],
  );
}

/** Which of the workbook's municipalities have a row; nothing where it has no table of them. */
function coverageOf(tables: readonly FoundTable[], rows: readonly CollectedRow[]): Coverage | undefined {
  const known = tables.find(
    ({ kind, cells, rows: count }) => kind === "municipalities" && cells && count > 0,
  );
  const [headings = [], ...body] = known?.cells?.values ?? [];
  const { kommun } = matchHeadings(headings, municipalityShape.columns).columnOf;
  if (kommun === undefined || rows.length === 0) return undefined;
  const names = body.map((row) => textOf(row[kommun])).filter((name) => name !== "");
  const answered = new Set(rows.map(({ cells }) => nameKey(textOf(cells.kommun))));
  const lacking = names.filter((name) => !answered.has(nameKey(name)));
  return { there: names.length - lacking.length, of: names.length, lacking };
}
