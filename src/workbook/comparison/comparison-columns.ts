import { formula, type PlannedCell } from "../action/plan/cell-input";
import {
  figureFormat,
  usualDecimals,
  type ChosenIndicator,
  type ChosenRatio,
  type ComparisonRequest,
} from "./comparison-request";
import type { SourceFormulas } from "./source-formulas";

/** A column of the comparison: what stands in each of the sheet's parts. */
export interface ComparisonColumn {
  readonly key: string;
  readonly heading: string;
  readonly definition: string;
  readonly summary: readonly PlannedCell[];
  readonly aggregates: readonly PlannedCell[];
  /**
   * With its own heading in the first cell, or without one.
   *
   * @param cells of another of the sheet's columns
   */
  readonly spill: (cells: (key: string) => string) => string;
  readonly hasHeading: boolean;
  readonly numberFormat?: string | undefined;
  readonly width: number;
  readonly align?: "Left" | "Right" | "Center";
}

export function nameColumn({ from }: ComparisonRequest, formulas: SourceFormulas): ComparisonColumn {
  const { source } = from;
  return {
    key: "name",
    heading: source.layout.nameHeading || "Namn",
    definition: "",
    summary: [],
    aggregates: source.rows.filter(({ isAggregate }) => isAggregate).map(({ name }) => name),
    spill: () => formulas.namesWithHeading,
    hasHeading: true,
    width: 24,
  };
}

export function indicatorColumns(
  chosen: ChosenIndicator,
  place: number,
  request: ComparisonRequest,
  formulas: SourceFormulas,
): ComparisonColumn[] {
  const { indicator, direction, hasSignal, zeros, definition = "" } = chosen;
  const cells = formulas.cells(indicator.at);
  const decimals = chosen.decimals ?? usualDecimals(indicator);
  const isFigure = indicator.type === "tal" || indicator.type === "andel" || indicator.type === "år";
  const worded = formulas.worded(indicator, zeros);
  const counted = zeros === "saknas" ? `IF(${cells}=0,"",${cells})` : cells;
  const aggregates = request.from.source.rows.filter(({ isAggregate }) => isAggregate);
  const value: ComparisonColumn = {
    key: `value ${place}`,
    heading: indicator.heading,
    definition,
    summary: isFigure ? fiveFigures(counted, indicator.type === "år") : countsOf(indicator.type, cells),
    aggregates: aggregates.map(({ at }) => formula(`=${formulas.ofRow(at, indicator.at)}`)),
    spill: () => worded,
    hasHeading: true,
    numberFormat: isFigure || indicator.type === "datum" ? figureFormat(indicator.type, decimals) : undefined,
    width: isFigure ? 14 : 20,
    align: isFigure ? "Right" : indicator.type === "text" ? "Left" : "Center",
  };
  if (!direction || !isFigure) return [value];
  const better = direction === "hög" ? ">" : "<";
  // COUNTIF takes cells and no array: those of the source where all of them count, otherwise those on this sheet.
  const follows = formulas.areCells && zeros !== "saknas";
  const rank: ComparisonColumn = {
    key: `rank ${place}`,
    heading: "Rang",
    definition: "",
    summary: [],
    aggregates: [],
    // A count and not RANK.EQ, which takes no array. Texts and gaps have no rank.
    spill: (shown) => rankAmong(follows ? cells : shown(value.key), better),
    hasHeading: false,
    numberFormat: "0",
    width: 8,
    align: "Right",
  };
  const signal: ComparisonColumn = {
    key: `signal ${place}`,
    heading: "Signal",
    definition: "",
    summary: [],
    aggregates: [],
    spill: () => `FC.SIGNAL(${worded},"${direction}","tal")`,
    hasHeading: true,
    width: 10,
    align: "Center",
  };
  return [value, rank, ...(hasSignal ? [signal] : [])];
}

const rankAmong = (cells: string, better: ">" | "<"): string =>
  `IF(ISNUMBER(${cells}),COUNTIF(${cells},"${better}"&${cells})+1,"")`;

export const fiveFigures = (cells: string, isYear: boolean): PlannedCell[] => [
  formula(`=COUNT(${cells})`),
  formula(`=MIN(${cells})`),
  formula(`=MEDIAN(${cells})`),
  isYear ? null : formula(`=AVERAGE(${cells})`),
  formula(`=MAX(${cells})`),
];

/** "5 av 8" where the answers are yes and no; otherwise how many have an answer. */
export const countsOf = (type: string, cells: string): PlannedCell[] => {
  const those = (word: string): string => `SUMPRODUCT(--(${cells}="${word}"))`;
  return type === "ja/nej"
    ? [formula(`=${those("ja")}&" av "&(${those("ja")}+${those("nej")})`)]
    : [formula(`=SUMPRODUCT(--(${cells}<>""))`)];
};

export function ratioColumn(ratio: ChosenRatio, place: number, formulas: SourceFormulas): ComparisonColumn {
  const [over, under] = [ratio.over, ratio.under].map(({ indicator }) => formulas.cells(indicator.at)) as [
    string,
    string,
  ];
  // A part that is missing makes the ratio missing, and so does nothing below it.
  const spill = `IF(ISNUMBER(${over})*ISNUMBER(${under})*(${under}<>0),${over}/${under},"saknas")`;
  return {
    key: `ratio ${place}`,
    heading: ratio.heading,
    definition: `${ratio.over.indicator.heading} / ${ratio.under.indicator.heading}`,
    summary: fiveFigures(spill, false),
    aggregates: [],
    spill: () => spill,
    hasHeading: false,
    numberFormat: figureFormat("tal", 1),
    width: 14,
    align: "Right",
  };
}
