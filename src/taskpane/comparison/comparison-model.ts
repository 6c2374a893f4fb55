import { textOf } from "../../cells/ground/cell";
import { isBeingWorkedOut } from "../../cells/ground/excel-errors";
import { measureOf } from "../../cells/comparison/source/measures";
import type { Reading, SourceIndicator } from "../../cells/comparison/source/indicator";
import { readComparisonSource, type ComparisonSource } from "../../cells/comparison/source/read-source";
import { ratioOffers, type Measure, type RatioOffer } from "../../domain/comparison/ratios";
import { areaAddress } from "../../workbook/address";
import type { ChosenIndicator, ComparisonRequest } from "../../workbook/comparison/comparison-request";
import { cellOf, type SourceCell } from "../../workbook/comparison/figures-plan";
import type { PointedCells } from "../../workbook/comparison/read-selection";
import type { RowChoice } from "../../workbook/comparison/source-formulas";
import type { Place, WorkbookContents } from "../../workbook/reading/contents";
import { memoised } from "../frame/memoised";
import { aggregatesOf, type AggregateNote } from "./aggregate-notes";
import type { ComparisonChoices, ComparisonPlace } from "./place";
import { chosenOption, sourceOptions, type SourceOption } from "./source-options";

/** A cell that has to be asked about. */
export interface AskedCell {
  readonly indicator: SourceIndicator;
  readonly name: string;
  readonly written: string;
  readonly reading: Extract<Reading, { kind: "asked" }>;
  readonly at: SourceCell;
  readonly place: Place;
}

export interface IndicatorState {
  readonly indicator: SourceIndicator;
  readonly chosen: ChosenIndicator;
  readonly isChosen: boolean;
  readonly known: number;
  readonly missing: number;
  readonly asked: number;
}

export interface ComparisonModel {
  readonly options: readonly SourceOption[];
  readonly chosen: SourceOption | undefined;
  readonly source: ComparisonSource | undefined;
  readonly indicators: readonly IndicatorState[];
  /** Headings that were chosen and that the table no longer has: it has been renamed since, or taken away. */
  readonly gone: readonly string[];
  /** Those that are chosen, in the table's order. */
  readonly compared: readonly IndicatorState[];
  readonly aggregates: readonly AggregateNote[];
  readonly asked: readonly AskedCell[];
  /** Excel is still working out cells of the table: they are asked about by nobody, and counted by nothing. */
  readonly isCalculating: boolean;
  /** Of the chosen indicators. */
  readonly askedChosen: number;
  readonly zeroHeadings: readonly string[];
  readonly textNumbers: number;
  readonly ratios: readonly (RatioOffer & { readonly isChosen: boolean })[];
  readonly rowChoices: readonly RowChoice[];
  readonly request: ComparisonRequest | undefined;
  /** Which rows are compared: neither aggregates nor those that are not chosen. */
  readonly isCompared: readonly boolean[];
}

/** A table of hundreds of centres is read once, however often something is ticked or turned. */
const readOnce = memoised(readComparisonSource);

const mostPreselected = 8;

export function comparisonModel(
  contents: WorkbookContents,
  choices: ComparisonChoices,
  place: ComparisonPlace,
): ComparisonModel {
  const options = sourceOptions(contents);
  const chosen = chosenOption(options, choices, place.pointed);
  const cells = chosen?.cells;
  const source = cells && readOnce(cells.cells, choices.answers, cells.percent);
  if (!cells || !source) return { ...nothing, options, chosen };
  const indicators = statesOf(source, choices);
  const compared = indicators.filter(({ isChosen }) => isChosen);
  const asked = askedIn(cells, source);
  const isCompared = source.rows.map(
    ({ isAggregate, at }) => !isAggregate && (!choices.rows || hasWord(cells, choices.rows, at)),
  );
  const ratios = ratiosOf(indicators, choices);
  return {
    options,
    chosen,
    source,
    indicators,
    gone: goneFrom(source, choices),
    compared,
    aggregates: aggregatesOf(source, choices),
    asked,
    isCalculating: cells.cells.some((row) => row.some(isBeingWorkedOut)),
    askedChosen: compared.reduce((sum, one) => sum + one.asked, 0),
    zeroHeadings: indicators.flatMap(({ indicator: { heading, readings } }) =>
      readings.some((reading) => reading.kind === "asked" && reading.why === "zero") ? [heading] : [],
    ),
    textNumbers: textNumbersIn(source),
    ratios,
    rowChoices: rowChoicesIn(cells, source),
    request: {
      from: {
        place: cells.place,
        cells: cells.cells,
        source,
        signs: choices.answers?.signs ?? "okänd",
        rows: choices.rows,
      },
      indicators: compared.map((one) => one.chosen),
      ratios: chosenRatios(ratios, indicators),
      rows: isCompared.filter(Boolean).length,
    },
    isCompared,
  };
}

const nothing: Omit<ComparisonModel, "options" | "chosen"> = {
  source: undefined,
  indicators: [],
  gone: [],
  compared: [],
  aggregates: [],
  asked: [],
  isCalculating: false,
  askedChosen: 0,
  zeroHeadings: [],
  textNumbers: 0,
  ratios: [],
  rowChoices: [],
  request: undefined,
  isCompared: [],
};

/** What gives the class, or comes of it, is no indicator: class, quality and pay are never mixed. */
const classHeadings = /^(?:mhv|bhv|öf|soc|klass|hinder|motivering|familjecentral|kommun|samlokaliserad)\b/i;

const isFigure = ({ type, heading }: SourceIndicator): boolean =>
  type !== "text" && type !== "datum" && !(type === "val" && classHeadings.test(heading));

/** The same word in every row compares nothing: an indicator's name, "Totalt". */
const isOneWord = ({ type, readings }: SourceIndicator): boolean =>
  type === "val" && new Set(readings.map((one) => (one.kind === "word" ? one.value : one.kind))).size === 1;

function statesOf(source: ComparisonSource, choices: ComparisonChoices): IndicatorState[] {
  const counted = source.indicators.map((indicator) => {
    const counts = { missing: 0, asked: 0, known: 0 };
    indicator.readings.forEach(({ kind }, row) => {
      if (!source.rows[row]?.isAggregate) counts[kind === "missing" || kind === "asked" ? kind : "known"]++;
    });
    return { indicator, ...counts };
  });
  const usual = counted
    .filter(
      ({ indicator, known, asked }) =>
        isFigure(indicator) && known > 1 && asked === 0 && !isOneWord(indicator),
    )
    .slice(0, mostPreselected)
    .map(({ indicator }) => indicator.heading);
  const chosen = new Set(choices.chosen ?? usual);
  return counted.map(({ indicator, ...counts }) => {
    const { heading } = indicator;
    const zeros = choices.answers?.zeros?.[heading];
    return {
      indicator,
      ...counts,
      isChosen: chosen.has(heading),
      chosen: {
        indicator,
        zeros: zeros ?? (indicator.hasZeros ? undefined : "tal"),
        ...choices.indicators?.[heading],
      },
    };
  });
}

function goneFrom({ indicators }: ComparisonSource, { chosen = [] }: ComparisonChoices): string[] {
  const present = new Set(indicators.map(({ heading }) => heading));
  return chosen.filter((heading) => !present.has(heading));
}

function askedIn({ cells, place }: PointedCells, source: ComparisonSource): AskedCell[] {
  const asked: AskedCell[] = [];
  for (const indicator of source.indicators) {
    indicator.readings.forEach((reading, row) => {
      if (reading.kind !== "asked" || reading.why === "zero" || source.rows[row]?.isAggregate) return;
      const at = cellOf(source, indicator, row);
      const cell = cells[at.row]?.[at.column];
      if (isBeingWorkedOut(cell)) return;
      const address = areaAddress({
        row: place.row + at.row,
        column: place.column + at.column,
        rows: 1,
        columns: 1,
      });
      asked.push({
        indicator,
        name: source.rows[row]?.name ?? "",
        written: textOf(cell),
        reading,
        at,
        place: { sheet: place.sheet, address },
      });
    });
  }
  return asked;
}

const textNumbersIn = (source: ComparisonSource): number =>
  source.indicators.reduce(
    (sum, { readings }) =>
      sum +
      readings.filter(
        (reading, row) => reading.kind === "number" && reading.written && !source.rows[row]?.isAggregate,
      ).length,
    0,
  );

function ratiosOf(
  indicators: readonly IndicatorState[],
  { ratios = [] }: ComparisonChoices,
): ComparisonModel["ratios"] {
  const present = new Set<Measure>();
  for (const { indicator } of indicators) {
    const measure = indicator.type === "tal" ? measureOf(indicator.heading) : undefined;
    if (measure) present.add(measure);
  }
  return ratioOffers(present).map((offer) => ({
    ...offer,
    isChosen: ratios.includes(offer.ratio.id) && !offer.refused,
  }));
}

/** The names of ratios are the field's words, Swedish as all that stands in cells. */
const ratioHeadings: Readonly<Record<string, string>> = {
  "visits-per-hour": "Besök per öppettimme",
  "children-per-nurse": "Barn per sjuksköterska",
  "pregnant-per-midwife": "Gravida per barnmorska",
  "children-per-psychologist": "Barn per psykolog",
  "visits-per-child": "Besök per vecka och barn",
};

function chosenRatios(
  ratios: ComparisonModel["ratios"],
  indicators: readonly IndicatorState[],
): ComparisonRequest["ratios"] {
  const of = (measure: Measure): ChosenIndicator | undefined =>
    indicators.find(({ indicator }) => indicator.type === "tal" && measureOf(indicator.heading) === measure)
      ?.chosen;
  return ratios.flatMap(({ ratio, isChosen }) => {
    const [over, under] = [of(ratio.over), of(ratio.under)];
    return isChosen && over && under ? [{ heading: ratioHeadings[ratio.id] ?? ratio.id, over, under }] : [];
  });
}

const groupHeadings = /^(?:klass|kommun|län|region|kommungrupp)$/i;

/** Rows can be chosen by class or municipality, where several rows share one. */
function rowChoicesIn({ cells }: PointedCells, source: ComparisonSource): RowChoice[] {
  if (source.layout.isTurned) return [];
  const [headings = []] = cells;
  return headings.flatMap((cell, column) => {
    const heading = String(cell);
    if (!groupHeadings.test(heading) || column === source.layout.nameColumn) return [];
    const counts = new Map<string, number>();
    for (const { at } of source.rows) {
      const word = textOf(cells[at]?.[column]);
      if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].flatMap(([word, rows]) => (rows > 1 ? [{ heading, word }] : []));
  });
}

function hasWord({ cells }: PointedCells, { heading, word }: RowChoice, at: number): boolean {
  const column = cells[0]?.findIndex((cell) => String(cell) === heading) ?? -1;
  return column < 0 || textOf(cells[at]?.[column]).toLowerCase() === word.toLowerCase();
}
