import { centreNames } from "../../../cells/costs/centre/centre-names";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import type { CostsChoices } from "../choices";
import { tableNames } from "../../../workbook/table-kinds";
import { chosenAmong } from "../costs-model";
import { readAmong, tableChoice, tablesAndRanges } from "../ranges-as-they-are";

/** A table that is read, and those that could be read in its place. */
export interface Source {
  readonly tables: readonly FoundTable[];
  readonly table: FoundTable | undefined;
}

/** The tables of the year, found and chosen. */
export interface YearSources {
  readonly budget: Source;
  readonly costs: Source;
  readonly parties: Source;
  readonly preliminary: Source;
  /** The names of all tables of the workbook. */
  readonly taken: readonly string[];
}

/**
 * @param mayBeRanges whether plain ranges can be chosen as well: what comes of them is written on sheets of their own
 */
export function sourcesIn(
  contents: WorkbookContents,
  choices: CostsChoices,
  mayBeRanges: boolean,
): YearSources {
  const { tables } = contents;
  const found = mayBeRanges ? contents : { tables };
  const { year = {} } = choices;
  const [allCosts, allParties] = [tablesAndRanges(found, "costs"), tablesAndRanges(found, "parties")];
  const costs = readAmong(allCosts, choices.costs, year.budget);
  const parties = readAmong(allParties, choices.parties);
  const preliminary = tables.filter((table) => table.kind === "preliminary" && table.cells);
  const source = (found: readonly FoundTable[], chosen: string | undefined, usual: string): Source => ({
    tables: found,
    table: chosenAmong(found, chosen, usual),
  });
  // A budget is a table of costs: one that is called so comes before the actual costs.
  const called = costs.find(({ name, range }) => !range && /budget/i.test(name))?.name;
  const actuals = costs.filter(({ name }) => !/budget/i.test(name));
  return {
    budget: { ...source(costs, year.budget ?? called, tableNames.costs), tables: allCosts },
    costs: {
      tables: allCosts,
      table:
        costs.find((table) => tableChoice(table) === choices.costs) ??
        chosenAmong(actuals, undefined, tableNames.costs) ??
        costs[0],
    },
    parties: { ...source(parties, choices.parties, tableNames.parties), tables: allParties },
    preliminary: source(preliminary, year.preliminary, tableNames.preliminary),
    taken: tables.map(({ name }) => name),
  };
}

/** Which centre is looked at, where the tables keep several apart: one at a time, as in the split. */
export function centreOf(
  choices: CostsChoices,
  ...tables: readonly (FoundTable | undefined)[]
): { readonly centres: readonly string[]; readonly centre: string | undefined } {
  const centres = centreNames(...tables.flatMap((table) => (table?.cells ? [table.cells.values] : [])));
  return {
    centres,
    centre: centres.length > 1 ? (centres.find((name) => name === choices.centre) ?? centres[0]) : undefined,
  };
}
