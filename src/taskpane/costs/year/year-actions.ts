import { formatDay } from "../../../cells/ground/dates";
import { isBeingWorkedOut } from "../../../cells/ground/excel-errors";
import { contactColumns } from "../../../cells/costs/headings/contact-headings";
import { costColumns } from "../../../cells/costs/headings/cost-headings";
import { costOutline } from "../../../cells/costs/cost-outline";
import {
  balancesIn,
  reconciliationColumns,
  type ReconciledBy,
  type ReconciledRow,
} from "../../../cells/costs/reconciliation/reconciliation-overview";
import { partyColumns } from "../../../cells/costs/headings/party-headings";
import { preliminaryColumns } from "../../../cells/costs/headings/preliminary-headings";
import { paneText } from "../../../text/frame/pane";
import { yearText } from "../../../text/costs/year";
import { settlementPairs } from "../../../cells/costs/year/settlement-pairs";
import type { YearText } from "../../../text/costs/year.sv";
import type { YearSection } from "./year-section-names";
import type { Plan } from "../../../workbook/action/plan/plan";
import type { FoundTable } from "../../../workbook/reading/contents";
import type { CostSources } from "../../../workbook/costs/formulas";
import { nextYearPlan } from "../../../workbook/costs/next-year-plan";
import { preliminaryPlan } from "../../../workbook/costs/preliminary-plan";
import { reconciliationPlan, type SummedTable } from "../../../workbook/costs/reconciliation-sheet";
import { readInWorkbook } from "../../../workbook/run";
import { readSelectedSpecification } from "../../../workbook/costs/review/specification-cells";
import type { CostsChoices, YearChoices } from "../choices";
import { namedTable } from "../named-tables";
import { WriteAgain, type SheetSet } from "../writing/write-again";
import { inFigures } from "./shown-numbers";
import { settlementSet } from "./settlement-set";
import type { ReconcileModel } from "./reconcile-model";
import { nameOfYear, type NextYearModel } from "./next/next-year-model";
import type { PreliminaryModel } from "./preliminary-model";
import type { SettlementModel } from "./settlement-model";
import { yearModel, type YearModel } from "./year-model";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Året. Each writing is one request that reads and one that writes. */
export class YearActions extends ViewActions<CostsChoices, CostsPlace> {
  private readonly again: WriteAgain;

  constructor(frame: ViewFrame<CostsChoices, CostsPlace>) {
    super(frame);
    this.again = new WriteAgain(frame);
  }

  private get text(): YearText {
    return yearText.in(this.frame.state.language);
  }

  private get model(): YearModel | undefined {
    const { contents, choices, place } = this.frame;
    return contents && yearModel(contents, choices, place.yearSection);
  }

  /** Opens one of the sections, and says which. */
  openSection(yearSection: YearSection): void {
    this.frame.move({ yearSection });
    this.frame.confirm(undefined);
    // What was done in another section is not said over what this one shows.
    const { doing } = this.frame.state;
    this.frame.store.change({ notice: undefined, ...(doing?.status === "done" && { doing: undefined }) });
    this.frame.announce((text) => text.opened(yearText.in(text.language).sections[yearSection].name));
  }

  /** The choices of the year are remembered in the workbook like the others of Kostnader. */
  async choose(change: YearChoices): Promise<void> {
    await this.frame.choose({ year: { ...this.frame.choices.year, ...change } });
  }

  /** Another table in one of the roles. Costs and parties are those of the split as well. */
  async chooseTable(role: "budget" | "costs" | "parties" | "preliminary", name: string): Promise<void> {
    await (role === "costs" || role === "parties"
      ? this.frame.choose({ [role]: name })
      : this.choose({ [role]: name }));
  }

  /** Reads the table that the person stands in, as what its headings say that it is. */
  async useSelection(): Promise<void> {
    const found = await this.frame.pointedTable();
    if (!found) return;
    const { kind, name } = found;
    if (kind !== "costs" && kind !== "parties" && kind !== "preliminary") {
      return this.frame.tell((text) => yearText.in(text.language).source.unknownTable(name));
    }
    this.frame.announceTable(found);
    const isBudget = kind === "costs" && this.model?.section === "preliminary";
    await this.chooseTable(isBudget ? "budget" : kind, name);
  }

  /** The ledger's balances in the cells that are selected: those that are found go before what was typed. */
  async readBalances(rows: readonly ReconciledRow[]): Promise<void> {
    const read = await readInWorkbook(readSelectedSpecification).catch(() => undefined);
    if (typeof read === "object" && read.values.some((row) => row.some(isBeingWorkedOut))) {
      return this.frame.tell((text) => yearText.in(text.language).reconcile.calculating);
    }
    const pointed = typeof read === "object" ? balancesIn(read.values, rows) : undefined;
    const found = Object.keys(pointed?.balances ?? {}).length;
    if (!pointed || found === 0) {
      return this.frame.tell((text) => yearText.in(text.language).reconcile.noneFound);
    }
    const typed = rows.flatMap(({ key, ledger }): [string, number][] =>
      ledger === undefined ? [] : [[key, ledger]],
    );
    await this.choose({ balances: { ...Object.fromEntries(typed), ...pointed.balances } });
    this.frame.announce((text) =>
      yearText.in(text.language).reconcile.found(found, pointed.strangers.length),
    );
  }

  /**
   * What the open section has worked out, as sheets.
   *
   * @param agreed to what was asked before it
   */
  async write(agreed = false): Promise<void> {
    const { model } = this;
    switch (model?.section) {
      case "preliminary":
        await this.writePreliminary(this.preliminary(model));
        break;
      case "settlement":
        await this.writeSettlement(this.settlement(model), agreed);
        break;
      case "reconcile":
        await this.carryOut("reconciliation", this.reconciliation(model));
        break;
      case "next":
        await this.writeNext(this.next(model));
    }
  }

  /** Amounts that have just been written are those that the settlement is about, where there are older ones too. */
  private async writePreliminary(plan: Plan | undefined): Promise<void> {
    const table = plan?.sheets[0]?.tables?.[0]?.name;
    if ((await this.carryOut("preliminary-amounts", plan)) && table !== undefined) {
      await this.choose({ preliminary: table });
    }
  }

  private async carryOut(
    action: "preliminary-amounts" | "reconciliation",
    plan: Plan | undefined,
  ): Promise<boolean> {
    if (!plan) return false;
    return this.frame.changes.carryOut(
      ({ actions }) => actions.work[action],
      plan,
      ({ plan: { sheets } }) => [sheets[0]?.name ?? ""],
    );
  }

  private async writeNext(plan: Plan | undefined): Promise<void> {
    if (!plan) return;
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["next-year"],
      plan,
      ({ plan: { sheets } }) => [sheets[0]?.name ?? "", sheets[1]?.name ?? ""],
    );
  }

  private preliminary({ sources, centre, overview }: PreliminaryModel): Plan | undefined {
    if (!overview?.value || overview.value.pairs.length === 0) return undefined;
    const tables = tablesOf(sources.budget.table, sources.parties.table, centre);
    if (!tables) return undefined;
    return preliminaryPlan({
      ...tables,
      cells: overview.value.cells,
      settles: overview.value.settles,
      taken: sources.taken,
      text: this.text.sheets,
    });
  }

  private async writeSettlement(set: SheetSet | undefined, agreed: boolean): Promise<void> {
    if (set) await this.again.write(set, agreed);
  }

  private settlement({ sources, centre, overview }: SettlementModel): SheetSet | undefined {
    const { preliminary, costs, parties } = sources;
    const table = preliminary.table;
    if (!table || !overview?.value || overview.value.pairs.length === 0) return undefined;
    const tables = tablesOf(costs.table, parties.table, centre);
    if (!tables) return undefined;
    return settlementSet(this.frame, {
      ...tables,
      preliminary: namedTable(table, table.cells?.values[0], preliminaryColumns),
      text: this.text.sheets,
      pairs: settlementPairs(
        costs.table?.cells?.values,
        parties.table?.cells?.values,
        table.cells?.values,
        centre,
      ),
    });
  }

  private reconciliation({ sources, budget, lastYear, centre, overview }: ReconcileModel): Plan | undefined {
    const costs = sources.costs.table;
    if (!overview?.value || !costs) return undefined;
    const { by } = overview.value;
    return reconciliationPlan({
      overview: overview.value,
      costs: summedTable(costs, by),
      budget: budget && summedTable(budget, by),
      lastYear: lastYear && summedTable(lastYear, by),
      centre,
      text: this.text.sheets.reconciliation,
    });
  }

  private next({ sources, year, indexed, tables }: NextYearModel): Plan | undefined {
    const [costs, parties] = [sources.costs.table, sources.parties.table];
    if (!costs || !parties || !year || !tables?.value) return undefined;
    const name = nameOfYear(year);
    const { sheets } = this.text;
    const { language } = this.frame.state;
    const { left, vacated, owner } = tables.value.parties;
    return nextYearPlan({
      year: name,
      costs: { table: costs.name, next: tables.value.costs },
      parties: { table: parties.name, cells: tables.value.parties.cells },
      indexed,
      taken: sources.taken,
      text: {
        nextCosts: sheets.nextCosts(name, tables.value.costs.indexed.length > 0),
        nextParties: sheets.nextParties(
          name,
          left.map(({ name: gone, lastDay }) => `${gone} (${formatDay(lastDay)})`).join(", "),
          vacated
            .map(({ area, centre }) =>
              sheets.vacatedIn(inFigures(area, paneText.in(language).locale), centre),
            )
            .join(", "),
          owner ?? "",
        ),
      },
    });
  }
}

/** A table of costs as the formulas of a reconciliation name it. */
function summedTable(table: FoundTable, by: ReconciledBy): SummedTable {
  const { name, cells } = table;
  const named = namedTable(table, cells?.values[0], { ...costColumns, ...reconciliationColumns });
  const { headings } = named;
  const { account, kind = costColumns.kind.heading, amount = costColumns.amount.heading, centre } = headings;
  return {
    table: name,
    ...(named.range && { range: named.range }),
    name: by === "account" ? (account ?? kind) : kind,
    amount,
    ...(centre !== undefined && { centre }),
  };
}

/** The tables as formulas name them, and how many rows a settlement of them has; every cost has its payer by now. */
function tablesOf(
  costs: FoundTable | undefined,
  parties: FoundTable | undefined,
  centre: string | undefined,
): (CostSources & { readonly outline: ReturnType<typeof costOutline> }) | undefined {
  if (!costs?.cells || !parties?.cells) return undefined;
  return {
    costs: namedTable(costs, costs.cells.values[0], costColumns),
    parties: namedTable(parties, parties.cells.values[0], { ...partyColumns, ...contactColumns }),
    ...(centre !== undefined && { centre }),
    outline: costOutline(costs.cells.values, parties.cells.values, centre, true),
  };
}
