import { centreNames } from "../../../cells/costs/centre/centre-names";
import { nameKey } from "../../../cells/ground/names";
import { whatIf, yearChange, type YearChange, type YearTables } from "../../../cells/costs/year/year-change";
import { partiesBeside, twoYears, type DatedTable } from "../../../cells/costs/year/year-pairs";
import type { Inseparable } from "../../../domain/costs/change-effects";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import { isTrialTable } from "../../../workbook/costs/trial/what-if-sheets";
import type { CostsChoices, YearChoice } from "../choices";
import { tableNames } from "../../../workbook/table-kinds";
import { answer, chosenAmong, holdsAnything, shownIn, type Answer, type Refused } from "../costs-model";
import { memoised } from "../../frame/memoised";
import { readAmong, tableChoice, tablesAndRanges } from "../ranges-as-they-are";

export type Side = "before" | "after";

/** A year's two tables; parties are missing where the workbook has none. */
export interface ComparedYear {
  readonly costs: FoundTable;
  readonly parties: FoundTable | undefined;
}

export interface YearsChange {
  readonly organisations: readonly YearChange[];
  readonly inseparable: readonly Inseparable[];
}

/** What Förändring shows. */
export interface ChangeModel {
  readonly costTables: readonly FoundTable[];
  readonly partyTables: readonly FoundTable[];
  /** The years that are compared; undefined without a table of costs, and last year's where none is like it. */
  readonly years: { readonly before: ComparedYear | undefined; readonly after: ComparedYear } | undefined;
  readonly centres: readonly string[];
  /** The one that is compared, where there are several. */
  readonly centre: string | undefined;
  /** Both years are the same two tables. */
  readonly isSame: boolean;
  /** The first table without rows. */
  readonly empty: FoundTable | undefined;
  readonly change: YearsChange | undefined;
  readonly refused: (Refused & { readonly side: Side }) | undefined;
}

/** Worked out once for as long as what it is worked out of is the same. */
export const changeModel = memoised(workOut);

function workOut(contents: WorkbookContents, choices: CostsChoices): ChangeModel {
  // A trial's copies are no year. Plain ranges can be chosen, and are none of the years unasked.
  const of = (kind: "costs" | "parties"): FoundTable[] =>
    tablesAndRanges(contents, kind).filter((table) => !isTrialTable(table.name));
  const [costTables, partyTables] = [of("costs"), of("parties")];
  const years = yearsAmong(costTables, partyTables, choices);
  const found =
    years &&
    [years.before, years.after].flatMap((year) =>
      year ? [year.costs, ...(year.parties ? [year.parties] : [])] : [],
    );
  const centres = found ? centreNames(...found.map(valuesOf)) : [];
  const centre =
    centres.length > 1 ? (centres.find((name) => name === choices.centre) ?? centres[0]) : undefined;
  const empty = found?.find((table) => !holdsAnything(table));
  const shown = { costTables, partyTables, years, centres, centre, empty };
  const isSame = years?.before !== undefined && isSameYear(years.before, years.after);
  if (!years?.before?.parties || !years.after.parties || empty || isSame) {
    return { ...shown, isSame, change: undefined, refused: undefined };
  }
  const compared = { before: years.before, after: years.after };
  const [before, after] = [compared.before, compared.after].map((year) => yearTables(year, centre)) as [
    YearTables,
    YearTables,
  ];
  const refusedIn = (side: Side, work: () => unknown): ChangeModel["refused"] => {
    const { refused } = inYear(compared[side], work);
    return refused && { ...refused, side };
  };
  const change = inYear(compared.after, () => yearChange(before, after));
  // Which of the years it is that cannot be divided, each of them tells alone.
  const refused = change.refused && {
    ...(refusedIn("before", () => whatIf(before, before)) ??
      refusedIn("after", () => whatIf(after, after)) ?? { ...change.refused, side: "after" as const }),
  };
  return { ...shown, isSame, change: change.value, refused };
}

const valuesOf = (table: FoundTable): readonly (readonly unknown[])[] => shownIn(table) ?? [];

const inYear = <Value>({ costs, parties }: ComparedYear, work: () => Value): Answer<Value> =>
  answer(work, { kostnader: costs, parter: parties });

const isSameYear = (one: ComparedYear, other: ComparedYear): boolean =>
  one.costs === other.costs && one.parties === other.parties;

/** A year's tables hold the centre, or have no word for it where they are of one centre only. */
export function centreIn({ costs, parties }: ComparedYear, centre: string | undefined): string | undefined {
  if (centre === undefined || !parties) return undefined;
  return centreNames(valuesOf(parties), valuesOf(costs)).length > 0 ? centre : undefined;
}

function yearTables(year: ComparedYear, centre: string | undefined): YearTables {
  return {
    costs: valuesOf(year.costs),
    parties: year.parties && valuesOf(year.parties),
    centre: centreIn(year, centre),
  };
}

function yearsAmong(
  costTables: readonly FoundTable[],
  partyTables: readonly FoundTable[],
  { costs, parties, change = {} }: CostsChoices,
): ChangeModel["years"] {
  const { before: chosenBefore, after: chosenAfter } = change;
  const dated = readAmong(costTables, costs, chosenBefore?.costs, chosenAfter?.costs).map(asDated);
  const datedParties = readAmong(partyTables, parties, chosenBefore?.parties, chosenAfter?.parties).map(
    asDated,
  );
  const tablesOf = (those: readonly { readonly table: FoundTable }[]): FoundTable[] =>
    those.map(({ table }) => table);
  const read = chosenAmong(tablesOf(dated), costs, tableNames.costs);
  const asRead = dated.find(({ table }) => table === read);
  if (!asRead) return undefined;
  const usual = twoYears(dated, asRead);
  const chosenCosts = (choice: YearChoice | undefined): FoundTable | undefined =>
    costTables.find((table) => tableChoice(table) === choice?.costs);
  const chosenParties = (choice: YearChoice | undefined): FoundTable | undefined =>
    partyTables.find((table) => tableChoice(table) === choice?.parties);
  const after = chosenCosts(chosenAfter) ?? usual.after.table;
  const before = chosenCosts(chosenBefore) ?? usual.before?.table;
  // The parties that the add-in's other parts read go with the costs that they read.
  const readParties = chosenAmong(tablesOf(datedParties), parties, tableNames.parties);
  const beside = (year: FoundTable, other: FoundTable | undefined): FoundTable | undefined =>
    partiesBeside(
      datedParties,
      asDated(year),
      datedParties.find(({ table }) => table === other),
    )?.table;
  const partiesOf = (year: FoundTable): FoundTable | undefined =>
    year === read ? readParties : beside(year, readParties);
  return {
    before: before && {
      costs: before,
      parties: chosenParties(chosenBefore) ?? partiesOf(before),
    },
    after: { costs: after, parties: chosenParties(chosenAfter) ?? partiesOf(after) },
  };
}

const asDated = (table: FoundTable): DatedTable & { readonly table: FoundTable } => ({
  name: table.name,
  sheet: table.sheet,
  values: valuesOf(table),
  table,
});

/** Whose change is explained: the one that was chosen, or the one with the largest change. */
export function explainedAmong(
  { organisations }: YearsChange,
  chosen: string | undefined,
): YearChange | undefined {
  const size = ({ change }: YearChange): number => Math.abs(change);
  return (
    organisations.find(({ organisation }) => nameKey(organisation) === nameKey(chosen ?? "")) ??
    organisations.reduce<YearChange | undefined>(
      (most, one) => (most && size(most) >= size(one) ? most : one),
      undefined,
    )
  );
}
