import { isBlank, isEmpty, type Cell } from "../../ground/cell";
import type { PercentCells } from "../../ground/percent-format";
import { sectionsAmong } from "../../ground/section-names";
import { aggregatesAmong } from "./aggregate-names";
import type { ColumnType } from "./column-type";
import { readIndicatorColumn, type SourceIndicator } from "./indicator";
import { layOutComparison, type ComparisonLayout } from "./layout";
import { withoutCodes } from "./name-codes";
import { shiftedHeading, type ShiftedHeading } from "./shifted-heading";
import { isSign, type SignSource } from "./signs";
import { wordKey } from "../../../domain/names/words";

/** A row of a comparison table: a centre, a municipality, or an aggregate of others. */
interface SourceRow {
  readonly name: string;
  readonly code: string | undefined;
  /** Its row among the cells (turned: its column). */
  readonly at: number;
  readonly isAggregate: boolean;
}

/** A comparison table as people have it, read: nothing in it is guessed. */
export interface ComparisonSource {
  readonly layout: ComparisonLayout;
  readonly rows: readonly SourceRow[];
  readonly indicators: readonly SourceIndicator[];
  /** Names that stand more than once among what is compared. */
  readonly doubled: readonly string[];
  /** How many rows have figures and no name: they are not read. */
  readonly nameless: number;
  /** Dashes and dots stand in the table, and nobody has said whose they are. */
  readonly asksForSigns: boolean;
  /** A heading that stands beside its own values: then there are no indicators. */
  readonly shifted: ShiftedHeading | undefined;
}

/** What a person has said about a table: remembered in the workbook, by the headings and names that it concerns. */
export interface SourceAnswers {
  readonly isTurned?: boolean;
  readonly signs?: SignSource;
  readonly types?: Readonly<Record<string, ColumnType>>;
  readonly zeros?: Readonly<Record<string, "tal" | "saknas">>;
  /** Rows that are (or are not) aggregates, by name, where it is another than it looks. */
  readonly aggregates?: Readonly<Record<string, boolean>>;
}

/**
 * Reads a comparison table out of the cells of a table, a marked range or a sheet.
 *
 * @param percent which of them are shown in per cent
 * @returns undefined where there is no heading row with names and data below it
 */
export function readComparisonSource(
  cells: readonly (readonly Cell[])[],
  answers: SourceAnswers = {},
  percent?: PercentCells,
): ComparisonSource | undefined {
  const layout = layOutComparison(cells, answers.isTurned);
  if (!layout) return undefined;
  const rows = sourceRows(cells, layout, answers);
  if (rows.length === 0) return undefined;
  const at = <Of>(matrix: readonly (readonly Of[])[], row: number, column: number): Of | undefined =>
    layout.isTurned ? matrix[column]?.[row] : matrix[row]?.[column];
  const cellAt = (row: number, column: number): Cell => at(cells, row, column);
  const signs = answers.signs ?? "okänd";
  const isAggregate = rows.map((row) => row.isAggregate);
  const cellsOf = (column: number): Cell[] => rows.map((row) => cellAt(row.at, column));
  const unitColumns = unitColumnsAmong(layout.columns);
  const isUnits = new Set(unitColumns.values());
  const shifted = shiftedHeading(cells, layout);
  const indicators = (shifted ? [] : layout.columns)
    .filter(({ at }) => !isUnits.has(at))
    .map((column) => {
      const units = unitColumns.get(column.at);
      return readIndicatorColumn(
        {
          ...column,
          cells: cellsOf(column.at),
          isAggregate,
          ...(percent && { percent: rows.map((row) => at(percent, row.at, column.at) === true) }),
          ...(units !== undefined && { units: cellsOf(units) }),
        },
        { type: answers.types?.[column.heading], zeros: answers.zeros?.[column.heading], signs },
      );
    });
  const hasSigns = indicators.some((one) =>
    one.cells.some((cell) => typeof cell === "string" && isSign(cell.trim())),
  );
  return {
    layout,
    rows,
    indicators,
    nameless: layout.rows.filter(
      ({ name, at }) => name === "" && layout.columns.some((column) => !isEmpty(cellAt(at, column.at))),
    ).length,
    doubled: doubledAmong(rows.filter((row) => !row.isAggregate).map(({ name }) => name)),
    asksForSigns: hasSigns && answers.signs === undefined,
    shifted,
  };
}

/** What is compared, without what has no name; a person's word of an aggregate counts before what it looks like. */
function sourceRows(
  cells: readonly (readonly Cell[])[],
  layout: ComparisonLayout,
  answers: SourceAnswers,
): SourceRow[] {
  const coded = withoutCodes(layout.rows.map(({ name }) => name));
  const looksAggregate = aggregatesAmong(coded.map(({ name }) => name));
  const isCounty = areCounties(coded.map(({ code }) => code));
  const isSection = sectionsIn(cells, layout, coded);
  return layout.rows.flatMap(({ at }, index): SourceRow[] => {
    const { name = "", code } = coded[index] ?? {};
    if (name === "") return [];
    return [
      {
        name,
        code,
        at,
        isAggregate:
          answers.aggregates?.[name] ??
          [looksAggregate, isCounty, isSection].some((is) => is[index] === true),
      },
    ];
  });
}

/** Rows with nothing but a name, above those of a region or a part of it. */
const sectionsIn = (
  cells: readonly (readonly Cell[])[],
  { isTurned, columns, rows }: ComparisonLayout,
  coded: readonly { readonly name: string }[],
): boolean[] =>
  sectionsAmong(
    rows.map((row, index) => ({
      name: coded[index]?.name ?? "",
      isBare: columns.every(({ at }) => isBlank(isTurned ? cells[at]?.[row.at] : cells[row.at]?.[at])),
    })),
  );

/** Codes of two figures among those of four: the counties of the municipalities, and 00 the country. */
function areCounties(codes: readonly (string | undefined)[]): boolean[] {
  const municipal = codes.filter((code) => code?.length === 4).length;
  return codes.map((code) => code?.length === 2 && municipal * 2 > codes.length);
}

/** "Soc på plats, enhet" beside "Soc på plats": by the column of numbers, where its rows' units stand. */
function unitColumnsAmong(columns: ComparisonLayout["columns"]): ReadonlyMap<number, number> {
  const atOf = new Map(columns.map(({ heading, at }) => [wordKey(heading), at]));
  return new Map(
    columns.flatMap(({ heading, at }): [number, number][] => {
      const [, of] = /^(.+?)(?:, | \()enhet\)?$/u.exec(wordKey(heading)) ?? [];
      const numbers = of === undefined ? undefined : atOf.get(of);
      return numbers === undefined ? [] : [[numbers, at]];
    }),
  );
}

function doubledAmong(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  for (const name of names) seen.set(wordKey(name), (seen.get(wordKey(name)) ?? 0) + 1);
  return [...new Set(names.filter((name) => (seen.get(wordKey(name)) ?? 0) > 1))];
}
