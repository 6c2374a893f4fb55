import { formula, type PlannedCell } from "../action/plan/cell-input";
import { areaAddress } from "../address";
import {
  figureFormat,
  usualDecimals,
  type ChosenIndicator,
  type ChosenRatio,
  type ComparisonRequest,
} from "./comparison-request";
import { fixed, type SourceFormulas } from "./source-formulas";

/** A column of the sheet: what stands in each of its parts. */
export interface SheetColumn {
  readonly heading: string;
  readonly definition: string;
  readonly summary: readonly PlannedCell[];
  readonly aggregates: readonly PlannedCell[];
  /** With its own heading in the first cell, or without one. */
  readonly spill: string;
  readonly hasHeading: boolean;
  readonly numberFormat?: string | undefined;
  readonly width: number;
  readonly align?: "Left" | "Right" | "Center";
}

export function nameColumn({ from }: ComparisonRequest, formulas: SourceFormulas): SheetColumn {
  const { source } = from;
  return {
    heading: source.layout.nameHeading || "Namn",
    definition: "",
    summary: [],
    aggregates: source.rows.filter(({ isAggregate }) => isAggregate).map(({ name }) => name),
    spill: formulas.namesWithHeading,
    hasHeading: true,
    width: 24,
  };
}

export function indicatorColumns(
  chosen: ChosenIndicator,
  request: ComparisonRequest,
  formulas: SourceFormulas,
  at: { readonly row: number; readonly column: number },
): SheetColumn[] {
  const { indicator, direction, hasSignal, zeros, definition = "" } = chosen;
  const cells = formulas.cells(indicator.at);
  const decimals = chosen.decimals ?? usualDecimals(indicator);
  const isFigure = indicator.type === "tal" || indicator.type === "andel" || indicator.type === "år";
  const worded = formulas.worded(indicator, zeros);
  const counted = zeros === "saknas" ? `IF(${cells}=0,"",${cells})` : cells;
  const aggregates = request.from.source.rows.filter(({ isAggregate }) => isAggregate);
  const value: SheetColumn = {
    heading: indicator.heading,
    definition,
    summary: isFigure ? fiveFigures(counted, indicator.type === "år") : countsOf(indicator.type, cells),
    aggregates: aggregates.map(({ at }) => formula(`=${formulas.ofRow(at, indicator.at)}`)),
    spill: worded,
    hasHeading: true,
    numberFormat: isFigure || indicator.type === "datum" ? figureFormat(indicator.type, decimals) : undefined,
    width: isFigure ? 14 : 20,
    align: isFigure ? "Right" : indicator.type === "text" ? "Left" : "Center",
  };
  if (!direction || !isFigure) return [value];
  const better = direction === "hög" ? ">" : "<";
  // COUNTIF takes cells and no array: those of the source where all of them count, otherwise those on this sheet.
  const follows = formulas.areCells && zeros !== "saknas";
  const shownCells = fixed(areaAddress({ ...at, rows: request.rows, columns: 1 }));
  const rank: SheetColumn = {
    heading: "Rang",
    definition: "",
    summary: [],
    aggregates: [],
    // A count and not RANK.EQ, which takes no array. Texts and gaps have no rank.
    spill: rankAmong(follows ? cells : shownCells, better),
    hasHeading: false,
    numberFormat: "0",
    width: 8,
    align: "Right",
  };
  const signal: SheetColumn = {
    heading: "Signal",
    definition: "",
    summary: [],
    aggregates: [],
    spill: `FC.SIGNAL(${worded},"${direction}","tal")`,
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

export function ratioColumn(ratio: ChosenRatio, formulas: SourceFormulas): SheetColumn {
  const [over, under] = [ratio.over, ratio.under].map(({ indicator }) => formulas.cells(indicator.at)) as [
    string,
    string,
  ];
  // A part that is missing makes the ratio missing, and so does nothing below it.
  const spill = `IF(ISNUMBER(${over})*ISNUMBER(${under})*(${under}<>0),${over}/${under},"saknas")`;
  return {
    heading: ratio.heading,
    definition: `${ratio.over.indicator.heading} / ${ratio.under.indicator.heading}`,
    summary: fiveFigures(spill, false),
    aggregates: [],
    spill,
    hasHeading: false,
    numberFormat: figureFormat("tal", 1),
    width: 14,
    align: "Right",
  };
}
