import { knownShapes, type TableKind } from "../tables/shapes";
import type { TableColumn, TableShape } from "../tables/table-shape";

/** By what a row is known again when its file is read once more. */
export interface RowNames {
  /** The keys of the columns that name it; rows of one name in a file are told apart by their order. */
  readonly names: readonly string[];
  /** A name stands once in all files together: where it comes twice, a person says which counts. */
  readonly isUnique: boolean;
  /** What all rows are about that one file has to say it of: where it comes from several files, a person says whose rows count. */
  readonly of?: string;
}

/** The tables that organisations fill in for each other, in the order in which they are sent out and collected. */
export const sharedTables = {
  centres: { names: ["central"], isUnique: true },
  rooms: { names: ["room"], isUnique: false },
  parties: { names: ["verksamhet", "organisation", "centre"], isUnique: false },
  costs: { names: ["kind", "centre"], isUnique: false },
  responsibilities: { names: ["kind", "centre"], isUnique: false },
  agreements: { names: ["centre", "agreement"], isUnique: false, of: "centre" },
  structure: { names: ["centre", "check"], isUnique: false, of: "centre" },
  catchment: { names: ["centre", "municipality"], isUnique: false, of: "centre" },
} as const satisfies Partial<Record<TableKind, RowNames>>;

/** By what a person says which file counts; nothing where rows of several files stand beside each other. */
export const askedBy = ({ names, isUnique, of }: RowNames): readonly string[] | undefined =>
  isUnique ? names : of === undefined ? undefined : [of];

export type SharedKind = keyof typeof sharedTables;

export const sharedKinds = Object.keys(sharedTables) as SharedKind[];

/** What is worked out of the other columns where the table is kept: nobody fills it in, and no file has it. */
const workedOut: Readonly<Partial<Record<SharedKind, readonly string[]>>> = {
  agreements: ["status", "lastNotice", "review"],
};

/** A table as it is sent out and collected. */
export const sharedShapes = Object.fromEntries(
  sharedKinds.map((kind) => [kind, withoutWorkedOut(knownShapes[kind], workedOut[kind] ?? [])]),
) as Readonly<Record<SharedKind, TableShape>>;

function withoutWorkedOut({ name, columns }: TableShape, left: readonly string[]): TableShape {
  const kept = Object.entries<TableColumn>(columns).filter(([key]) => !left.includes(key));
  return { name, columns: Object.fromEntries(kept) };
}

/** The columns that say where a collected row was read, and when: under names that the table has no column of already. */
export function sourceColumnsOf({ columns }: TableShape): { source: TableColumn; readOn: TableColumn } {
  const isTaken = Object.values<TableColumn>(columns).some(({ heading }) => heading === "Källa");
  return {
    source: { heading: isTaken ? "Källa (fil)" : "Källa", holds: { kind: "anything" } },
    readOn: { heading: "Inläst", holds: { kind: "date" } },
  };
}
