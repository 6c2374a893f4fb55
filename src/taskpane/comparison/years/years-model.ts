import { readComparisonSource, type ComparisonSource } from "../../../cells/comparison/source/read-source";
import type { SourceIndicator } from "../../../cells/comparison/source/indicator";
import { yearInName } from "../../../domain/names/year-in-name";
import { wordKey } from "../../../domain/names/words";
import { keyOf } from "../../../cells/comparison/centre-municipalities";
import { pairNames } from "../../../domain/comparison/two-years";
import { SourceFormulas } from "../../../workbook/comparison/source-formulas";
import type { PointedCells } from "../../../workbook/comparison/read-selection";
import type { NotCompared, YearsRequest } from "../../../workbook/comparison/years-sheet";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import { nameOf, sourceOptions, type SourceOption } from "../source-options";
import { isFigureType } from "../components/shown";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { yearFigures, type YearFigures } from "./year-figures";

export type Side = "before" | "after";

interface YearSource {
  readonly option: SourceOption;
  readonly source: ComparisonSource;
}

export interface YearsModel {
  readonly options: readonly SourceOption[];
  readonly chosen: Readonly<Record<Side, SourceOption | undefined>>;
  /** The indicator that is looked at, as it will be written. */
  readonly shown: YearFigures | undefined;
  /** Cells of both years that are no numbers, each with where it stands. */
  readonly unread: readonly string[];
  /** Undefined while there are not two years that can be read. */
  readonly request: YearsRequest | undefined;
  /** Names that are probably the same centre, and nobody has said so. */
  readonly likely: readonly { readonly before: string; readonly after: string }[];
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
  readonly same: number;
}

export function yearsModel(
  contents: WorkbookContents,
  choices: ComparisonChoices,
  place: ComparisonPlace,
): YearsModel {
  const options = sourceOptions(contents);
  const usual = choices.before === undefined && choices.after === undefined ? twoYears(options) : undefined;
  const chosen = {
    before: chosenSide(options, choices.before ?? usual?.before, place.before),
    after: chosenSide(options, choices.after ?? usual?.after, place.after),
  };
  const [before, after] = [read(chosen.before), read(chosen.after)];
  const none = {
    ...{ options, chosen, request: undefined, shown: undefined },
    ...{ likely: [], fresh: [], gone: [], unread: [], same: 0 },
  };
  if (!before || !after) return none;
  const paired = pairUp(before, after, choices.pairs ?? {});
  const { rows, ...told } = paired;
  const request = requestOf(before, after, rows);
  const figures = request ? yearFigures(request, { before: before.source, after: after.source }) : [];
  return {
    ...{ options, chosen, ...told, request },
    shown: figures.find(({ heading }) => heading === place.year) ?? figures[0],
    unread: figures.flatMap(({ unread }) => unread),
  };
}

/** The last two of the tables that are called by their years, for a person who has not chosen yet. */
function twoYears(options: readonly SourceOption[]): Record<Side, string> | undefined {
  const byYear = options
    .flatMap(({ id, name, cells }) => {
      const year = yearInName(name);
      return cells && year !== undefined ? [{ id, year }] : [];
    })
    .sort((a, b) => a.year - b.year);
  const after = byYear.at(-1);
  const before = byYear.filter(({ year }) => year !== after?.year).at(-1);
  return before && after && { before: before.id, after: after.id };
}

function chosenSide(
  options: readonly SourceOption[],
  id: string | undefined,
  pointed: PointedCells | undefined,
): SourceOption | undefined {
  if (pointed) return { id: "pointed", name: nameOf(pointed), cells: pointed };
  return options.find((one) => one.id === id);
}

function read(option: SourceOption | undefined): YearSource | undefined {
  const source = option?.cells && readComparisonSource(option.cells.cells, {}, option.cells.percent);
  return option && source && { option, source };
}

const namesOf = ({ source }: YearSource): string[] =>
  source.rows.flatMap(({ name, isAggregate }) => (isAggregate ? [] : [name]));

type Row = YearsRequest["rows"][number];

/** Names that are the same, those that a person has paired, and those that stand alone. */
function pairUp(
  before: YearSource,
  after: YearSource,
  pairs: Readonly<Record<string, string | null>>,
): Pick<YearsModel, "likely" | "fresh" | "gone" | "same"> & { readonly rows: readonly Row[] } {
  const found = pairNames(namesOf(before), namesOf(after), keyOf);
  const afterByKey = new Map(namesOf(after).map((name) => [keyOf(name), name]));
  const confirmed = found.likely.filter((pair) => pairs[pair.before] === pair.after);
  const denied = found.likely.filter((pair) => pairs[pair.before] === null);
  const likely = found.likely.filter((pair) => !confirmed.includes(pair) && !denied.includes(pair));
  const alone = [...denied, ...likely];
  const gone = [...found.onlyBefore, ...alone.map((pair) => pair.before)];
  const fresh = [...found.onlyAfter, ...alone.map((pair) => pair.after)];
  const rows: Row[] = [
    ...found.same.map((name) => ({ before: name, after: afterByKey.get(keyOf(name)) })),
    ...confirmed,
    ...fresh.map((name) => ({ before: undefined, after: name })),
    ...gone.map((name) => ({ before: name, after: undefined })),
  ];
  return { rows, likely, fresh, gone, same: found.same.length + confirmed.length };
}

/** Figures that stand in both years under the same heading; another unit or type means another thing. */
function requestOf(before: YearSource, after: YearSource, rows: readonly Row[]): YearsRequest | undefined {
  const bare = (heading: string): string => wordKey(heading.replace(/\s*\([^()]*\)$/, ""));
  const indicators = after.source.indicators.flatMap((now): YearsRequest["indicators"][number][] => {
    const old = before.source.indicators.find(({ heading }) => bare(heading) === bare(now.heading));
    if (!old || !isFigureType(now) || now.type === "år") return [];
    return [
      { heading: now.heading, type: now.type, before: old.at, after: now.at, notCompared: whyNot(old, now) },
    ];
  });
  const formulas = ({ option, source }: YearSource): SourceFormulas | undefined =>
    option.cells &&
    new SourceFormulas({ place: option.cells.place, cells: option.cells.cells, source, signs: "okänd" });
  const [old, now] = [formulas(before), formulas(after)];
  if (!old || !now || indicators.length === 0) return undefined;
  const labels = labelsOf(before.option.name, after.option.name);
  return {
    before: { label: labels.before, formulas: old },
    after: { label: labels.after, formulas: now },
    rows,
    indicators,
  };
}

/** Why two years' figures are not taken from each other. */
function whyNot(old: SourceIndicator, now: SourceIndicator): NotCompared | undefined {
  if (old.type !== now.type || wordKey(old.unit ?? "") !== wordKey(now.unit ?? "")) return "changed";
  if (now.type !== "andel") return undefined;
  const steps = [old, now].flatMap(({ cells, mixesShares }) =>
    mixesShares
      ? [true, false]
      : cells.flatMap((cell) => (typeof cell === "number" && cell !== 0 ? [cell > 1.5] : [])),
  );
  return steps.includes(true) && steps.includes(false) ? "mixed" : undefined;
}

/** What the two are called where they stand beside each other: their years, or else the sheets. */
function labelsOf(before: string, after: string): Record<Side, string> {
  const years = [yearInName(before), yearInName(after)];
  if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) {
    return { before: String(years[0]), after: String(years[1]) };
  }
  const bare = (name: string): string => name.replace(/![^!]*$/, "");
  return bare(before) === bare(after) ? { before, after } : { before: bare(before), after: bare(after) };
}
