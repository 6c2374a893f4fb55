import { matchHeadings, type Columns } from "../../../cells/ground/headings";
import { costColumns } from "../../../cells/costs/cost-columns";
import { partyColumns } from "../../../cells/costs/party-columns";
import { responsibilityColumns } from "../../../cells/costs/responsibilities";
import { sheetText } from "../../../text/sheets/tables";
import type { SheetText } from "../../../text/sheets/tables.sv";
import type { FoundTable, TableCells } from "../../../workbook/contents";
import { areaPlan } from "../../../workbook/costs/area-plan";
import type { NamedTable } from "../../../workbook/costs/cost-request";
import { fillListPlan, listPlan } from "../../../workbook/costs/list-plan";
import { fittingSupply, supplyPlan } from "../../../workbook/costs/supply-plan";
import { workingSetPlan } from "../../../workbook/working-set/working-set-plan";
import type { WorkbookChanges } from "../../changes";
import type { PaneState } from "../../state";
import type { Store } from "../../store";
import { announce } from "../../voice";
import { sourceText } from "../../../text/costs/source";
import { costsModel, type CostsModel } from "../costs-model";
import { sourceModel, type SourceModel, type SplitTable } from "./source-model";
import { builtInKeyNames } from "../../../cells/costs/built-in-keys";

/** The keys that need no column of their own. */

/** What a person can do in Underlag of the split. */
export class SourceActions {
  constructor(
    private readonly store: Store<PaneState>,
    private readonly changes: WorkbookChanges,
  ) {}

  private get models(): { readonly model: CostsModel; readonly source: SourceModel } | undefined {
    const { workbook, costsChoices } = this.store.state;
    if (workbook.status !== "here") return undefined;
    const model = costsModel(workbook.value, costsChoices);
    return { model, source: sourceModel(workbook.value, model) };
  }

  private get text(): SheetText["workingSet"] {
    return sheetText.in(this.store.state.language).workingSet;
  }

  /** Lays out tables that the workbook lacks. */
  async createTables(tables: readonly SplitTable[]): Promise<void> {
    await this.changes.carryOut(
      "working-set",
      workingSetPlan(this.text, tables),
      ({ plan: { sheets } }) =>
        ({ actions }) =>
          actions.done["working-set"](sheets.length),
    );
  }

  /** Asks a person to agree that areas of their own are written over. */
  confirmAreas(areas: number): void {
    this.store.change({ confirming: "overwrite" });
    const table = this.models?.model.parties?.name ?? "";
    announce(this.store, ({ language }) => sourceText.in(language).areas.overwrites(areas, table));
  }

  /** The rooms' areas in the table of parties, as formulas; asked before where it writes over something. */
  async carryAreas(): Promise<void> {
    const { model, source } = this.models ?? {};
    const parties = model?.parties;
    const rows = source?.areas?.rows.filter(({ holds }) => holds !== "follows") ?? [];
    if (!model?.rooms || !parties?.cells || rows.length === 0) return;
    const plan = areaPlan({
      parties: named(parties, parties.cells, partyColumns),
      rooms: model.rooms.name,
      rows,
    });
    this.store.change({ confirming: undefined });
    await this.changes.carryOut(
      "carry-areas",
      plan,
      () =>
        ({ actions }) =>
          actions.done["carry-areas"](rows.length, parties.name),
    );
  }

  /** The list of responsibilities on a sheet of its own, with a usual key for each kind of cost. */
  async createList(): Promise<void> {
    const { model, source } = this.models ?? {};
    if (!source) return;
    const parties = model?.overview?.value?.organisations ?? [];
    const plan = listPlan(
      source.kinds,
      {
        parties: [
          ...parties.map(({ name }) => name),
          ...new Set(parties.flatMap(({ verksamheter }) => verksamheter.map(({ name }) => name))),
        ],
        keys: builtInKeyNames,
      },
      this.text.responsibilities,
    );
    await this.changes.carryOut(
      "responsibility-list",
      plan,
      ({ plan: { sheets } }) =>
        ({ actions }) =>
          actions.done["responsibility-list"](source.kinds.length, sheets[0]?.name ?? ""),
    );
  }

  /** Kinds and keys that the list lacks. */
  async fillList(): Promise<void> {
    const { model, source } = this.models ?? {};
    const list = model?.responsibilities;
    const { cells = [], added = [], keyed = [] } = source?.additions ?? {};
    if (!list?.cells || cells.length === 0) return;
    await this.changes.carryOut(
      "fill-list",
      fillListPlan(list.sheet, list.cells, cells),
      () =>
        ({ actions }) =>
          actions.done["fill-list"](added.length, keyed.length),
    );
  }

  /** The list's keys and payers in the costs that do not say them. */
  async supply(): Promise<void> {
    const { model, source } = this.models ?? {};
    const { costs, responsibilities: list } = model ?? {};
    const supplied = source?.supplied ?? [];
    if (!costs?.cells || !list?.cells || supplied.length === 0) return;
    const asking = named(costs, costs.cells, costColumns);
    const fitting = fittingSupply(asking, supplied);
    const plan = supplyPlan(asking, named(list, list.cells, responsibilityColumns), fitting);
    await this.changes.carryOut(
      "supply-keys",
      plan,
      () =>
        ({ actions }) =>
          actions.done["supply-keys"](fitting.length, costs.name),
    );
  }
}

/** A table with its headings as they stand, and where it is. */
function named<Key extends string>(
  { name, sheet }: FoundTable,
  cells: TableCells,
  columns: Columns<Key>,
): NamedTable<Key> & { readonly sheet: string; readonly cells: TableCells } {
  const row = cells.values[0] ?? [];
  const headings = Object.fromEntries(
    Object.entries(matchHeadings(row, columns).columnOf).map(([key, column]) => [
      key,
      String(row[column as number]),
    ]),
  ) as Partial<Record<Key, string>>;
  return { table: name, sheet, cells, headings };
}
