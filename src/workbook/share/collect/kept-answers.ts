import { headingKey } from "../../../cells/ground/headings";
import type { CountedOtherwise } from "../../../cells/share/counted-otherwise";
import { readIncomingFile, type IncomingFile, type SaidOfTables } from "../../../cells/share/incoming";
import type { IncomingTable, SaidOfTable } from "../../../cells/share/incoming-table";
import type { IncomingWorkbook } from "../../../cells/share/incoming-sheets";
import { sharedKinds, type SharedKind } from "../../../cells/share/shared-tables";
import { markOf } from "../../action/mark";

/** What has been said of the columns of files, so that it is not asked again: by marks, with none of the contents. */
export interface KeptAnswers {
  /** Marks of a column of ours and the heading that it was pointed out under, in whatever file. */
  readonly columns: readonly string[];
  /** By a mark of the file, the column and what is said of it: what its numbers are multiplied by. */
  readonly factors: Readonly<Record<string, number>>;
}

export const noAnswers: KeptAnswers = { columns: [], factors: {} };

/** So many of each are remembered, those that were given last. */
const mostAnswers = 2000;

/** A file and what has been said of its tables, now and before. */
export interface AnsweredFile {
  readonly file: IncomingFile;
  readonly said: SaidOfTables;
}

/** Of headings that are alike, each by its place among them. */
function columnMark({ kind, headings }: IncomingTable, key: string, column: number): string {
  const keys = headings.slice(0, column + 1).map(headingKey);
  const [own] = keys.slice(-1);
  return markOf([kind, key, own, keys.filter((one) => one === own).length]);
}

const factorMark = (file: string, kind: SharedKind, { key, saidBy, said }: CountedOtherwise): string =>
  markOf([file, kind, key, saidBy, said]);

/** A file as it is read with what is said of it now, and of all else with what was said before. */
export function readAnswered(
  workbook: IncomingWorkbook,
  saidNow: SaidOfTables,
  answers: KeptAnswers,
): AnsweredFile {
  let said = saidNow;
  let file = readIncomingFile(workbook, said);
  // A column that has been pointed out may be counted otherwise, which was answered too.
  for (const more of [withColumns, withFactors]) {
    const next = more(file, said, answers, workbook.file);
    if (next !== said) file = readIncomingFile(workbook, (said = next));
  }
  return { file, said };
}

function withColumns({ tables }: IncomingFile, said: SaidOfTables, { columns }: KeptAnswers): SaidOfTables {
  const known = new Set(columns);
  return withMore(tables, said, "pointed", (table) => {
    const found = table.missing.flatMap(({ key }) => {
      const meant = table.free.filter(({ column }) => known.has(columnMark(table, key, column)));
      return meant.length === 1 ? meant.map(({ column }) => [key, column] as const) : [];
    });
    const isAlone = (column: number): boolean => found.filter(([, other]) => other === column).length === 1;
    return found.filter(([, column]) => isAlone(column));
  });
}

function withFactors(
  { tables }: IncomingFile,
  said: SaidOfTables,
  { factors }: KeptAnswers,
  file: string,
): SaidOfTables {
  return withMore(tables, said, "factors", (table) =>
    table.countedOtherwise.flatMap((one) => {
      const factor = factors[factorMark(file, table.kind, one)];
      return factor === undefined || one.factor === undefined ? [] : [[one.key, factor] as const];
    }),
  );
}

/** What a person has said now stands, also that there is nothing. */
function withMore(
  tables: readonly IncomingTable[],
  said: SaidOfTables,
  what: keyof SaidOfTable,
  found: (table: IncomingTable) => (readonly [key: string, value: number])[],
): SaidOfTables {
  const more = tables.flatMap((table) => {
    const own = said[table.kind];
    const added = found(table).filter(([key]) => !(key in (own?.[what] ?? {})));
    if (added.length === 0) return [];
    return [[table.kind, { ...own, [what]: { ...Object.fromEntries(added), ...own?.[what] } }] as const];
  });
  return more.length === 0 ? said : { ...said, ...Object.fromEntries(more) };
}

/** What is to be known the next time. What a person has taken back is forgotten. */
export function answersToKeep(
  files: readonly (AnsweredFile & { readonly name: string })[],
  before: KeptAnswers,
): KeptAnswers {
  const columns = new Set(before.columns);
  const factors = new Map(Object.entries(before.factors));
  for (const { name, file, said } of files) {
    for (const table of file.tables) {
      for (const [key, column] of Object.entries(said[table.kind]?.pointed ?? {})) {
        table.headings.forEach((_, at) => columns.delete(columnMark(table, key, at)));
        if (column !== undefined) columns.add(columnMark(table, key, column));
      }
      for (const one of table.countedOtherwise) {
        const mark = factorMark(name, table.kind, one);
        factors.delete(mark);
        if (one.chosen !== undefined) factors.set(mark, one.chosen);
      }
    }
  }
  return {
    columns: [...columns].slice(-mostAnswers),
    factors: Object.fromEntries([...factors].slice(-mostAnswers)),
  };
}

/** The columns that have been pointed out. */
export const pointedIn = ({
  said,
}: Pick<AnsweredFile, "said">): { kind: SharedKind; key: string; column: number }[] =>
  sharedKinds.flatMap((kind) =>
    Object.entries(said[kind]?.pointed ?? {}).flatMap(([key, column]) =>
      column === undefined ? [] : [{ kind, key, column }],
    ),
  );
