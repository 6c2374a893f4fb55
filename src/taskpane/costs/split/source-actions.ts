import { matchHeadings, type Columns } from "../../../cells/ground/headings";
import { costColumns } from "../../../cells/costs/headings/cost-headings";
import { partyColumns } from "../../../cells/costs/headings/party-headings";
import { responsibilityColumns } from "../../../cells/tables/responsibility-table-shape";
import { sheetText } from "../../../text/sheets/tables";
import type { SheetText } from "../../../text/sheets/tables.sv";
import type { FoundTable, TableCells } from "../../../workbook/reading/contents";
import type { FoundRange } from "../../../workbook/ranges/found-range";
import { vacantRows } from "../../../cells/costs/rooms/vacancy-overview";
import { vacancyPlan } from "../../../workbook/costs/vacancy-plan";
import { areaPlan } from "../../../workbook/costs/area-plan";
import type { NamedTable } from "../../../workbook/costs/cost-request";
import { fillListPlan, listPlan } from "../../../workbook/costs/list-plan";
import { fittingSupply, supplyPlan } from "../../../workbook/costs/supply-plan";
import { workingSetPlan } from "../../../workbook/working-set/working-set-plan";
import { sourceText } from "../../../text/costs/source";
import { costsModel, type CostsModel } from "../costs-model";
import { sourceModel, type SourceModel, type SplitTable } from "./source-model";
import { builtInKeyNames } from "../../../cells/costs/keys/built-in-keys";
import type { CostsChoices } from "../choices";
import { roomColumns } from "../../../cells/costs/headings/room-headings";
import { namedTable } from "../named-tables";
import { isAsItIs, placesOf, rangeChoice } from "../ranges-as-they-are";
import type { CostsPlace } from "../place";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Underlag of the split. */
export class SourceActions extends ViewActions<CostsChoices, CostsPlace> {
  private get models(): { readonly model: CostsModel; readonly source: SourceModel } | undefined {
    const { contents, choices } = this.frame;
    if (!contents) return undefined;
    const model = costsModel(contents, choices);
    return { model, source: sourceModel(contents, model) };
  }

  private get text(): SheetText["workingSet"] {
    return sheetText.in(this.frame.state.language).workingSet;
  }

  /** Reads a plain range as it stands from now on: what comes of it is written on sheets of its own. */
  async readAsItIs(range: FoundRange): Promise<void> {
    if (!isAsItIs(range.kind)) return;
    this.frame.announce((text) => text.steps.place(range.sheet, range.rows));
    await this.frame.choose({ [range.kind]: rangeChoice(range) });
  }

  /** The same for all that a split is read out of. */
  async readAllAsTheyAre(ranges: readonly FoundRange[]): Promise<void> {
    this.frame.announce(({ language }) => sourceText.in(language).asTheyAre.read(placesOf(ranges)));
    await this.frame.choose(Object.fromEntries(ranges.map((range) => [range.kind, rangeChoice(range)])));
  }

  /** Lays out tables that the workbook lacks. */
  async createTables(tables: readonly SplitTable[]): Promise<void> {
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["working-set"],
      workingSetPlan(this.text, tables),
      ({ plan: { sheets } }) => [sheets.length],
    );
  }

  /** Asks a person to agree that areas of their own are written over. */
  confirmAreas(areas: number): void {
    this.frame.confirm("overwrite");
    const table = this.models?.model.parties?.name ?? "";
    this.frame.announce(({ language }) => sourceText.in(language).areas.overwrites(areas, table));
  }

  /** The rooms' areas in the table of parties, as formulas; asked before where it writes over something. */
  async carryAreas(): Promise<void> {
    const { model, source } = this.models ?? {};
    const parties = model?.parties;
    const rows = source?.areas?.rows.filter(({ holds }) => holds !== "follows") ?? [];
    if (!model?.rooms || !parties?.cells || rows.length === 0) return;
    const plan = areaPlan({
      parties: named(parties, parties.cells, partyColumns),
      rooms: namedTable(model.rooms, model.rooms.cells?.values[0], roomColumns),
      rows,
    });
    this.frame.confirm(undefined);
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["carry-areas"],
      plan,
      () => [rows.length, parties.name],
    );
  }

  /** Area that nobody leases, as rows of the organisation that has the lease. */
  async chargeVacancy(organisation: string): Promise<void> {
    const { model } = this.models ?? {};
    const parties = model?.parties;
    if (!model?.vacancy || !parties?.cells) return;
    const rows = vacantRows(parties.cells.values, model.vacancy, organisation, model.centre);
    if (!rows) return;
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["charge-vacancy"],
      vacancyPlan(parties.sheet, parties.cells, rows),
      () => [organisation],
    );
  }

  /** The list of responsibilities on a sheet of its own, with a usual key for each kind of cost. */
  async createList(): Promise<void> {
    const { model, source } = this.models ?? {};
    if (!source) return;
    const parties = model?.overview?.value?.organisations ?? [];
    const plan = listPlan(
      { kinds: source.kinds, answers: source.answers },
      {
        parties: [
          ...parties.map(({ name }) => name),
          ...new Set(parties.flatMap(({ verksamheter }) => verksamheter.map(({ name }) => name))),
        ],
        keys: builtInKeyNames,
      },
      this.text.responsibilities,
    );
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["responsibility-list"],
      plan,
      ({ plan: { sheets } }) => [source.kinds.length, sheets[0]?.name ?? ""],
    );
  }

  /** Kinds and keys that the list lacks. */
  async fillList(): Promise<void> {
    const { model, source } = this.models ?? {};
    const list = model?.responsibilities;
    const { cells = [], added = [], keyed = [], paid = [] } = source?.additions ?? {};
    if (!list?.cells || cells.length === 0) return;
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["fill-list"],
      fillListPlan(list.sheet, list.cells, cells),
      () => [added.length, keyed.length, paid.length],
    );
  }

  /** Puts right what can be put right in some of the tables. */
  repair(tables: readonly FoundTable[]): Promise<void> {
    return this.frame.pane.repair(tables);
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
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["supply-keys"],
      plan,
      () => [fitting.length, costs.name],
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
