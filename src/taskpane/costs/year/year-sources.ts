import { centreNames } from "../../../cells/costs/centre/centre-names";
import type { FoundTable, WorkbookContents } from "../../../workbook/contents";
import type { CostsChoices } from "../../../workbook/settings";
import { tableNames } from "../../../workbook/table-kinds";
import { chosenAmong } from "../costs-model";

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

export function sourcesIn({ tables }: WorkbookContents, choices: CostsChoices): YearSources {
  const of = (kind: FoundTable["kind"]): FoundTable[] =>
    tables.filter((table) => table.kind === kind && table.cells);
  const [costs, parties, preliminary] = [of("costs"), of("parties"), of("preliminary")];
  const source = (found: readonly FoundTable[], chosen: string | undefined, usual: string): Source => ({
    tables: found,
    table: chosenAmong(found, chosen, usual),
  });
  const { year = {} } = choices;
  // A budget is a table of costs: one that is called so comes before the actual costs.
  const called = costs.find(({ name }) => /budget/i.test(name))?.name;
  const actuals = costs.filter(({ name }) => !/budget/i.test(name));
  return {
    budget: source(costs, year.budget ?? called, tableNames.costs),
    costs: {
      tables: costs,
      table:
        costs.find(({ name }) => name === choices.costs) ??
        chosenAmong(actuals, undefined, tableNames.costs) ??
        costs[0],
    },
    parties: source(parties, choices.parties, tableNames.parties),
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
