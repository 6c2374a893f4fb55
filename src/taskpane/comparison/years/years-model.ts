import { readComparisonSource, type ComparisonSource } from "../../../cells/comparison/source/read-source";
import { wordKey } from "../../../domain/names/words";
import { keyOf } from "../../../cells/comparison/centre-municipalities";
import { pairNames } from "../../../domain/comparison/two-years";
import { SourceFormulas } from "../../../workbook/comparison/source-formulas";
import type { PointedCells } from "../../../workbook/comparison/read-selection";
import type { YearsRequest } from "../../../workbook/comparison/years-sheet";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import { nameOf, sourceOptions, type SourceOption } from "../source-options";
import { isFigureType } from "../components/shown";
import type { ComparisonChoices, ComparisonPlace } from "../place";

export type Side = "before" | "after";

interface YearSource {
  readonly option: SourceOption;
  readonly source: ComparisonSource;
}

export interface YearsModel {
  readonly options: readonly SourceOption[];
  readonly chosen: Readonly<Record<Side, SourceOption | undefined>>;
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
  const chosen = {
    before: chosenSide(options, choices.before, place.before),
    after: chosenSide(options, choices.after, place.after),
  };
  const [before, after] = [read(chosen.before), read(chosen.after)];
  const none = { options, chosen, request: undefined, likely: [], fresh: [], gone: [], same: 0 };
  if (!before || !after) return none;
  const paired = pairUp(before, after, choices.pairs ?? {});
  const { rows, ...told } = paired;
  return { options, chosen, ...told, request: requestOf(before, after, rows) };
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
    const isSame = old.type === now.type && wordKey(old.unit ?? "") === wordKey(now.unit ?? "");
    return [{ heading: now.heading, type: now.type, before: old.at, after: now.at, isSame }];
  });
  const formulas = ({ option, source }: YearSource): SourceFormulas | undefined =>
    option.cells &&
    new SourceFormulas({ place: option.cells.place, cells: option.cells.cells, source, signs: "okänd" });
  const [old, now] = [formulas(before), formulas(after)];
  if (!old || !now || indicators.length === 0) return undefined;
  return {
    before: { label: before.option.name, formulas: old },
    after: { label: after.option.name, formulas: now },
    rows,
    indicators,
  };
}
