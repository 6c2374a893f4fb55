import type { TypedAgreement } from "../../../cells/follow-up/typed-agreements";
import { calendarFile } from "../../../cells/follow-up/calendar-file";
import { comparisonText } from "../../../text/comparison/comparison";
import { agreementSheet, type AgreementRow } from "../../../workbook/comparison/agreement-sheet";
import { structureRows, structureSheet } from "../../../workbook/comparison/structure-sheet";
import { readSelection } from "../../../workbook/comparison/read-selection";
import { inWorkbook } from "../../../workbook/run";
import { agreementShape, structureShape } from "../../../cells/tables/follow-up-table-shapes";
import type { TableShape } from "../../../cells/tables/table-shape";
import type { PlannedCell } from "../../../workbook/action/plan/cell-input";
import { rowsIntoTable } from "../../../workbook/sheet/rows-into-table";
import type { PlannedSheet } from "../../../workbook/action/plan/plan";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { today } from "../../frame/today";
import { saveFile } from "../../components/save-file";
import { dueInWords } from "./due-in-words";
import { fromHeadings, structureModel, type StructureModel } from "./structure-model";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Avtal och struktur. */
export class StructureActions extends ViewActions<ComparisonChoices, ComparisonPlace> {
  private get model(): StructureModel | undefined {
    const { contents, place } = this.frame;
    return contents && structureModel(contents, today(), place.pointed?.cells);
  }

  /** Agreements that stand in no table: what is marked in the sheet, or the table that one stands in. */
  async readMarked(): Promise<void> {
    const pointed = await inWorkbook(readSelection).catch(() => undefined);
    if (pointed && fromHeadings(pointed.cells)) return this.frame.move({ pointed });
    this.frame.tell(({ language }) => comparisonText.in(language).structure.notRead);
  }

  /** The agreements as the table of centres has them; what has no one reading is left empty. */
  async createAgreements(): Promise<void> {
    const { typed = [] } = this.model ?? {};
    const { sheets } = comparisonText.in(this.frame.state.language);
    await this.create("agreements", agreementSheet(typed.map(rowOf), sheets.agreements));
  }

  async createStructure(): Promise<void> {
    const { prefilled = [] } = this.model ?? {};
    const { sheets } = comparisonText.in(this.frame.state.language);
    await this.create("structure", structureSheet(prefilled, sheets.structure));
  }

  /** Those that a table that is there has no row for. */
  async addAgreements(): Promise<void> {
    const { agreements, furtherAgreements = [] } = this.model ?? {};
    if (agreements)
      await this.fill(
        "agreements",
        agreements,
        agreementShape,
        furtherAgreements.map(rowOf),
        furtherAgreements.length,
      );
  }

  async addCentres(): Promise<void> {
    const { structure, furtherCentres = [] } = this.model ?? {};
    if (structure)
      await this.fill(
        "structure",
        structure,
        structureShape,
        furtherCentres.flatMap(structureRows),
        furtherCentres.length,
      );
  }

  /** The days to remember as a file for a calendar, made in the pane. */
  saveCalendar(): void {
    const { due = [] } = this.model ?? {};
    const { structure } = comparisonText.in(this.frame.state.language);
    const days = due.flatMap((item) =>
      item.day === undefined || item.kind === "passed"
        ? []
        : [{ day: item.day, title: dueInWords(item, structure) }],
    );
    saveFile(structure.calendarName, "text/calendar", calendarFile(days));
  }

  private async fill(
    work: "agreements" | "structure",
    table: NonNullable<StructureModel["agreements"]>,
    shape: TableShape,
    rows: readonly Readonly<Record<string, PlannedCell>>[],
    count: number,
  ): Promise<void> {
    if (rows.length === 0) return;
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work.added,
      { action: `${work}-rows`, sheets: [], columns: [], ...rowsIntoTable(table, shape, rows) },
      () => [table.name, count],
    );
  }

  private async create(work: "agreements" | "structure", sheet: PlannedSheet): Promise<void> {
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work[work],
      { action: `${work}-table`, sheets: [sheet], columns: [], writes: [], show: sheet.name },
      ({ plan }) => [plan.sheets[0]?.name ?? sheet.name],
    );
  }
}

const yesNo = (answer: boolean | undefined): string | null =>
  answer === undefined ? null : answer ? "ja" : "nej";

/** An agreement whose end is asked about keeps an empty end: it is shown in the pane what was written. */
const rowOf = (one: TypedAgreement): AgreementRow => ({
  level: one.level,
  centre: one.name,
  agreement: one.title ?? "Samverkansavtal",
  parties: one.parties ?? null,
  end: one.end ?? null,
  extends: yesNo(one.isExtended),
  extendsBy: one.extendsBy ?? null,
  notice: one.notice ?? null,
  reviewed: one.reviewed ?? null,
  jobs: yesNo(one.hasJobs),
  list: yesNo(one.hasList),
});
