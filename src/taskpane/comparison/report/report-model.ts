import { numberOf, textOf, type Cell } from "../../../cells/ground/cell";
import { matchHeadings } from "../../../cells/ground/headings";
import { structureChecks } from "../../../domain/follow-up/structure-checks";
import { coverageLines } from "../../../workbook/comparison/coverage-sheet";
import { reportParts, type ReportPart, type ReportRequest } from "../../../workbook/comparison/report-sheet";
import { SourceFormulas } from "../../../workbook/comparison/source-formulas";
import { checkWords } from "../../../workbook/comparison/structure-sheet";
import { sentenceFormula } from "../../../workbook/comparison/words-sheet";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import { measurementsTable } from "../../../workbook/table-kinds";
import { comparisonModel, type ComparisonModel } from "../comparison-model";
import { coverageModel } from "../coverage/coverage-model";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { previewOf } from "../table/preview";

export interface ReportModel {
  /** What each part is made of; undefined where the workbook lacks it. */
  readonly available: ReportRequest;
  readonly chosen: ReadonlySet<ReportPart>;
  readonly methods: ReadonlySet<string>;
}

export function reportModel(
  contents: WorkbookContents,
  choices: ComparisonChoices,
  place: ComparisonPlace,
): ReportModel {
  const find = (kind: FoundTable["kind"]): FoundTable | undefined =>
    contents.tables.find((table) => table.kind === kind && table.cells);
  const comparison = comparisonModel(contents, choices, place);
  const { request: coverage, groups } = coverageModel(contents, choices);
  const [agreements, structure] = [find("agreements"), find("structure")];
  const available: ReportRequest = {
    classes: classesIn(find("centres")),
    coverage: coverage && {
      lines: coverageLines(coverage),
      names: (["FC", "FCLV", "varken"] as const).map((group) => (groups.get(group) ?? []).join(", ")),
    },
    words: wordsOf(comparison),
    survey: surveyIn(contents),
    agreements: agreements && { table: agreements.name, rows: agreements.rows },
    structure: structure && {
      table: structure.name,
      checks: structureChecks.map(({ id }) => checkWords[id][0]),
    },
  };
  const wanted = choices.report ?? reportParts;
  return {
    available,
    chosen: new Set(reportParts.filter((part) => available[part] !== undefined && wanted.includes(part))),
    methods: new Set(choices.methods ?? []),
  };
}

function wordsOf(model: ComparisonModel): ReportRequest["words"] {
  const { request } = model;
  if (!request || request.indicators.length === 0) return undefined;
  const formulas = new SourceFormulas(request.from);
  // Sentences are Swedish in both languages.
  const sentenceNow = (heading: string): string => {
    const state = model.compared.find(({ indicator }) => indicator.heading === heading);
    return (state && previewOf(state, model, "sv-SE").sentence) ?? "";
  };
  const said = request.indicators.filter(
    ({ indicator }) => indicator.type !== "text" && indicator.type !== "datum",
  );
  return said.length === 0
    ? undefined
    : said.map((chosen) => ({
        formula: sentenceFormula(chosen, formulas),
        sentence: sentenceNow(chosen.indicator.heading),
      }));
}

/** The classes that stand in the table, each once, in the order of their first centre. */
function classesIn(table: FoundTable | undefined): ReportRequest["classes"] {
  const [headings = [], ...rows] = table?.cells?.values ?? [];
  const { columnOf } = matchHeadings(headings, {
    name: { heading: "Central", synonyms: ["Familjecentral", "Centralens namn"] },
    className: { heading: "Klass" },
  });
  const { name, className } = columnOf;
  if (!table || name === undefined || className === undefined) return undefined;
  const own = [
    ...new Set(
      rows.map((row) => textOf(row[className])).filter((word) => word !== "" && !word.startsWith("#")),
    ),
  ];
  const words = own.map((word) => ({
    word,
    names: rows.flatMap((row) => (textOf(row[className]) === word ? textOf(row[name]) : [])).join(", "),
  }));
  return { table: table.name, name: String(headings[name]), className: String(headings[className]), words };
}

/** Published figures only: the table that Samverkan writes. */
function surveyIn({ tables }: WorkbookContents): ReportRequest["survey"] {
  const table = tables.find(({ name }) => name.toLowerCase() === measurementsTable.toLowerCase());
  const [headings = [], ...rows] = table?.cells?.values ?? [];
  const [at, day] = ["Mätning", "Datum"].map((wanted) =>
    headings.findIndex((heading) => textOf(heading) === wanted),
  ) as [number, number];
  const dayOf = (row: readonly Cell[]): number => numberOf(row[day]) ?? 0;
  const newest = rows.reduce<readonly Cell[] | undefined>(
    (best, row) => (best && dayOf(best) > dayOf(row) ? best : row),
    undefined,
  );
  const latest = at < 0 ? "" : textOf(newest?.[at]);
  return table && latest !== "" ? { table: table.name, latest } : undefined;
}
