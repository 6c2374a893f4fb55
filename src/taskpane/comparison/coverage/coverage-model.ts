import { classificationOverview } from "../../../cells/classification/overview";
import { builtInDefinitions } from "../../../domain/classification/built-in-definitions";
import { centreColumns } from "../../../cells/classification/centre-columns";
import { yesNoIn } from "../../../cells/comparison/yes-no";
import { isEmpty, textOf, wordOf, type Cell } from "../../../cells/ground/cell";
import { saysNothing } from "../../../cells/ground/what-counts-as-not-answered";
import { matchHeadings } from "../../../cells/ground/headings";
import { keyOf } from "../../../cells/comparison/centre-municipalities";
import { catchmentShape } from "../../../cells/tables/follow-up-table-shapes";
import { municipalityShape } from "../../../cells/tables/centre-table-shapes";
import {
  countedProgress,
  coverageGroup,
  goalProgress,
  type CoverageGroup,
  type GoalProgress,
  type MunicipalityCentres,
} from "../../../domain/comparison/coverage-goal";
import { notStated } from "../../../domain/classification/classify";
import { likelyName } from "../../../domain/names/alike-names";
import type { CoverageRequest } from "../../../workbook/comparison/coverage-sheet";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import type { ComparisonChoices } from "../place";

interface UnknownMunicipality {
  readonly name: string;
  readonly likely: string | undefined;
}

/** What is to be counted: centres of some classes, or those with a ja in a column of one's own. */
export type GoalChoice = { readonly goal: "FC" | "FC eller FCLV" } | { readonly countedBy: string };

export interface CoverageModel {
  readonly lacks: "municipalities" | "centres" | undefined;
  /** What is read, by name. */
  readonly tables: readonly string[];
  readonly municipalities: readonly MunicipalityCentres[];
  readonly groups: ReadonlyMap<CoverageGroup, readonly string[]>;
  readonly goal: "FC" | "FC eller FCLV";
  /** The column that says which centres count, where one has been chosen. */
  readonly countedBy: string | undefined;
  /** The columns of ja and nej that could say it. */
  readonly countColumns: readonly string[];
  readonly progress: GoalProgress | undefined;
  readonly unknown: readonly UnknownMunicipality[];
  /** Municipalities that the list has several times, in whatever spelling: each would be counted as often. */
  readonly doubled: readonly string[];
  readonly hasCatchment: boolean;
  readonly centres: readonly { readonly name: string; readonly municipality: string }[];
  readonly request: CoverageRequest | undefined;
}

const none: Omit<CoverageModel, "lacks" | "goal"> = {
  tables: [],
  municipalities: [],
  groups: new Map(),
  countedBy: undefined,
  countColumns: [],
  progress: undefined,
  unknown: [],
  doubled: [],
  hasCatchment: false,
  centres: [],
  request: undefined,
};

export function coverageModel({ tables }: WorkbookContents, choices: ComparisonChoices): CoverageModel {
  const goal = choices.goal ?? "FC eller FCLV";
  const [known, centres, catchment] = (["municipalities", "centres", "catchment"] as const).map((kind) =>
    tables.find((table) => table.kind === kind && table.cells && table.rows > 0),
  );
  const countColumns = centres ? countColumnsOf(centres) : [];
  const countedBy = countColumns.find((heading) => heading === choices.countedBy);
  const served = centres && centreRows(centres, countedBy);
  if (!centres || !served) return { ...none, goal, lacks: "centres" };
  const names = known && columnOf(known, municipalityShape.columns.kommun);
  if (!known || !names) return { ...none, goal, lacks: "municipalities", centres: served.rows };
  const pairs = catchment ? catchmentPairs(catchment, served.rows) : served.rows;
  const byKey = new Map(
    names.cells.map((name): [string, MunicipalityCentres["centres"][number][]] => [keyOf(name), []]),
  );
  const unknown: UnknownMunicipality[] = [];
  for (const { name, municipality, className, counts } of pairs) {
    const here = byKey.get(keyOf(municipality));
    if (here) here.push({ name, className, counts });
    else if (municipality !== "")
      unknown.push({ name: municipality, likely: likelyName(municipality, names.cells) });
  }
  const doubled = doublesIn(names.cells);
  const municipalities: MunicipalityCentres[] = names.cells.map((municipality) => {
    return { municipality, centres: byKey.get(keyOf(municipality)) ?? [] };
  });
  const groups = new Map<CoverageGroup, string[]>();
  for (const one of municipalities)
    groups.set(coverageGroup(one), [...(groups.get(coverageGroup(one)) ?? []), one.municipality]);
  return {
    lacks: undefined,
    tables: [known, centres, catchment].flatMap((table) => table?.name ?? []),
    municipalities,
    groups,
    goal,
    countedBy,
    countColumns,
    progress: progressOf(municipalities, goal, countedBy),
    unknown,
    doubled,
    hasCatchment: catchment !== undefined,
    centres: served.rows,
    request:
      unknown.length > 0 || doubled.length > 0
        ? undefined
        : {
            municipalities: { table: known.name, heading: names.heading, names: names.cells },
            centres: {
              table: centres.name,
              name: served.headings.name,
              municipality: served.headings.municipality,
              className: served.headings.className,
            },
            catchment: catchment && catchmentHeadings(catchment),
            goal,
            countedBy,
          },
  };
}

const progressOf = (
  municipalities: readonly MunicipalityCentres[],
  goal: CoverageModel["goal"],
  countedBy: string | undefined,
): GoalProgress =>
  countedBy === undefined
    ? goalProgress(municipalities, (group) => group === "FC" || (goal !== "FC" && group === "FCLV"))
    : countedProgress(municipalities);

/** As they are written, each way of writing once. */
function doublesIn(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return [...new Set(names.filter((name) => (counts.get(keyOf(name)) ?? 0) > 1))];
}

interface NamedColumn {
  readonly heading: string;
  readonly cells: readonly string[];
}

function columnOf(
  { cells }: FoundTable,
  column: { readonly heading: string; readonly synonyms?: readonly string[] },
): NamedColumn | undefined {
  const [headings = [], ...rows] = cells?.values ?? [];
  const { columnOf: at } = matchHeadings(headings, { column });
  if (at.column === undefined) return undefined;
  const index = at.column;
  return {
    heading: String(headings[index]),
    cells: rows.map((row) => textOf(row[index])).filter((name) => name !== ""),
  };
}

interface CentreRow {
  readonly name: string;
  readonly municipality: string;
  readonly className: string | undefined;
  readonly counts: boolean | undefined;
}

/** Columns in which every answer is ja or nej, other than those of the four services: a part is no whole. */
function countColumnsOf({ cells }: FoundTable): string[] {
  const [headings = [], ...rows] = cells?.values ?? [];
  const services = new Set(Object.values(matchHeadings(headings, centreColumns).columnOf));
  return headings.flatMap((heading, at) => {
    const answers = rows.map((row) => row[at]).filter((cell) => !isEmpty(cell) && !saysNothing(wordOf(cell)));
    const isRule = answers.length > 0 && answers.every((cell) => yesNoIn(cell) !== undefined);
    return isRule && !services.has(at) && textOf(heading) !== "" ? [textOf(heading)] : [];
  });
}

function centreRows(
  { cells }: FoundTable,
  countedBy: string | undefined,
):
  | {
      readonly rows: readonly CentreRow[];
      readonly headings: {
        readonly name: string;
        readonly municipality: string;
        readonly className: string | undefined;
      };
    }
  | undefined {
  const [headings = [], ...rows] = cells?.values ?? [];
  const { columnOf: at } = matchHeadings(headings, {
    name: { heading: "Central", synonyms: ["Familjecentral", "Centralens namn"] },
    municipality: { heading: "Kommun", synonyms: ["Kommuner", "Municipality"] },
    className: { heading: "Klass", synonyms: ["Class"] },
  });
  const { name, municipality, className } = at;
  const counted = countedBy === undefined ? -1 : headings.findIndex((one) => textOf(one) === countedBy);
  if (name === undefined || municipality === undefined) return undefined;
  const overview = classificationOverview(cells?.values ?? [], builtInDefinitions.FFFF);
  const worked = new Map(overview?.centres.map(({ row, answer }) => [row, answer?.className]));
  return {
    headings: {
      name: String(headings[name]),
      municipality: String(headings[municipality]),
      className: className === undefined ? undefined : String(headings[className]),
    },
    rows: rows.flatMap((row, index): CentreRow[] => {
      const named = textOf(row[name]);
      if (named === "") return [];
      const own = className === undefined ? undefined : classIn(row[className]);
      return [
        {
          name: named,
          municipality: textOf(row[municipality]),
          className: own ?? knownClass(worked.get(index + 1)),
          counts: counted < 0 ? undefined : yesNoIn(row[counted]),
        },
      ];
    }),
  };
}

const classIn = (cell: Cell): string | undefined => knownClass(textOf(cell));

const knownClass = (text: string | undefined): string | undefined =>
  text === undefined || text === "" || text === notStated || text.startsWith("#") ? undefined : text;

/** Centres that are in the table serve what it says; the others their own municipality. */
function catchmentPairs(table: FoundTable, centres: readonly CentreRow[]): CentreRow[] {
  const [, ...rows] = table.cells?.values ?? [];
  const byName = new Map(centres.map((centre) => [keyOf(centre.name), centre]));
  const pairs = rows.flatMap(([name, municipality]): CentreRow[] => {
    const centre = byName.get(keyOf(name));
    return centre ? [{ ...centre, municipality: textOf(municipality) }] : [];
  });
  const listed = new Set(pairs.map(({ name }) => keyOf(name)));
  return [...pairs, ...centres.filter(({ name }) => !listed.has(keyOf(name)))];
}

function catchmentHeadings({ name, cells }: FoundTable): CoverageRequest["catchment"] {
  const [headings = []] = cells?.values ?? [];
  const { columnOf: at } = matchHeadings(headings, catchmentShape.columns);
  return {
    table: name,
    centre: String(headings[at.centre ?? 0]),
    municipality: String(headings[at.municipality ?? 1]),
  };
}
