import { areaAddress } from "../../workbook/address";
import type { PointedCells } from "../../workbook/comparison/read-selection";
import type { WorkbookContents } from "../../workbook/reading/contents";
import type { ComparisonChoices } from "./place";

/** Something in the workbook that can be compared. */
export interface SourceOption {
  readonly id: string;
  readonly name: string;
  /** Undefined for a table that has not been read: it is when it is chosen. */
  readonly cells: PointedCells | undefined;
}

/** The tables of the workbook, those of centres first, what looks like tables, and last what is known by its names only. */
export function sourceOptions({ tables, ranges = [], comparable = [] }: WorkbookContents): SourceOption[] {
  const own = new Set([
    "parties",
    "costs",
    "preliminary",
    "rooms",
    "responsibilities",
    "answers",
    "definition",
    "structure",
    "agreements",
    "catchment",
  ]);
  const offered = tables.filter(({ kind, rows }) => rows > 0 && !own.has(kind ?? ""));
  const first = [...offered].sort(
    (one, other) => Number(other.kind === "centres") - Number(one.kind === "centres"),
  );
  return [
    ...first.map(
      ({ name, sheet, cells }): SourceOption => ({
        id: name,
        name,
        cells: cells && {
          place: { kind: "table", table: name, sheet, row: cells.row, column: cells.column },
          cells: cells.values,
          ...(cells.percent && { percent: cells.percent }),
        },
      }),
    ),
    ...[
      ...ranges.filter(({ kind }) => kind === undefined || kind === "centres" || kind === "municipalities"),
      ...comparable,
    ].map(
      ({ sheet, address, cells }): SourceOption => ({
        id: `${sheet}!${address}`,
        name: `${sheet}!${address}`,
        cells: {
          place: { kind: "range", sheet, row: cells.row, column: cells.column },
          cells: cells.values,
          ...(cells.percent && { percent: cells.percent }),
        },
      }),
    ),
  ];
}

export function chosenOption(
  options: readonly SourceOption[],
  { table }: ComparisonChoices,
  pointed: PointedCells | undefined,
): SourceOption | undefined {
  if (pointed) {
    const live =
      pointed.place.kind === "table"
        ? options.find(({ id }) => pointed.place.kind === "table" && id === pointed.place.table)
        : undefined;
    return live?.cells ? live : { id: "pointed", name: nameOf(pointed), cells: pointed };
  }
  return options.find(({ id }) => id === table) ?? options.find(({ cells }) => cells !== undefined);
}

export const nameOf = ({ place, cells }: PointedCells): string =>
  place.kind === "table"
    ? place.table
    : `${place.sheet}!${areaAddress({ row: place.row, column: place.column, rows: cells.length, columns: Math.max(1, ...cells.map((row) => row.length)) })}`;
