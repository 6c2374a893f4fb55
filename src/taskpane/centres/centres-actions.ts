import { centresText } from "../../text/centres/centres";
import { builtInDefinitionIds } from "../../domain/classification/built-in-definitions";
import type { PaneText } from "../../text/frame/pane.sv";
import { areaAddress } from "../../workbook/address";
import type { Plan } from "../../workbook/action/plan/plan";
import type { DefinitionChoice } from "../../workbook/centres/classify-plan";
import type { FoundRange } from "../../workbook/ranges/found-range";
import { tableNames } from "../../workbook/table-kinds";
import { centresModel, type CentresModel } from "./centres-model";
import type { CentresChoices, CentresPlace } from "./place";
import { questionsInWords } from "./questions-in-words";
import { ViewActions } from "../frame/view-actions";

/** What a person can do in Centraler. */
export class CentresActions extends ViewActions<CentresChoices, CentresPlace> {
  private get model(): CentresModel | undefined {
    const { contents, choices } = this.frame;
    return contents && centresModel(contents, choices);
  }

  chooseTable(table: string): Promise<void> {
    this.frame.move({ chosen: undefined });
    return this.frame.choose({ table });
  }

  chooseDefinition(definition: DefinitionChoice): Promise<void> {
    return this.frame.choose({ definition });
  }

  /** Reads the table that the person stands in. */
  async useSelection(): Promise<void> {
    const found = await this.frame.pointedTable();
    if (!found) return;
    if (found.kind !== "centres") return this.frame.tell((text) => text.steps.unknownTable(found.name));
    this.frame.announceTable(found);
    await this.chooseTable(found.name);
  }

  announceFound(count: number): void {
    this.frame.announce((text) => centresText.in(text.language).list.found(count));
  }

  /** Shows a centre in the pane and selects its row; the one that is shown is closed again. */
  async chooseCentre(row: number): Promise<void> {
    const { chosen } = this.frame.place;
    this.move({ chosen: chosen === row ? undefined : row });
    const { table, overview } = this.model ?? {};
    const centre = overview?.centres.find((one) => one.row === row);
    if (chosen === row || !table?.cells || !centre) return;
    const { row: top, column, values } = table.cells;
    const address = areaAddress({ row: top + row, column, rows: 1, columns: values[0]?.length ?? 1 });
    const said = (text: PaneText): string =>
      centresText
        .in(text.language)
        .list.selected(
          centre.name || centresText.in(text.language).list.nameless(top + row + 1),
          centre.answer?.motivation ?? centresText.in(text.language).list.unreadableRow,
        );
    await this.frame.pane.selectPlace({ sheet: table.sheet, address }, said);
  }

  /** Writes the calculated columns; where the table has its own contents under those headings, it is asked first. */
  async write(overwrite: boolean): Promise<void> {
    const { plan, table } = this.model ?? {};
    if (!plan || !table) return;
    this.frame.confirm(undefined);
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["classify-centres"],
      overwrite ? overwriting(plan) : plan,
      () => [table.name, table.rows],
      ({ kind }) => {
        if (kind !== "foreign-column") return false;
        this.frame.confirm("overwrite");
        this.frame.announce((text) => centresText.in(text.language).write.foreign(table.name));
        return true;
      },
    );
  }

  /** The classes of a plain range, on a sheet of their own. */
  async readAsItIs(range: FoundRange): Promise<void> {
    const definition = this.model?.choice ?? { kind: "built-in", id: "FFFF" };
    const { asItIs } = centresText.in(this.frame.state.language);
    await this.frame.changes.carryOut(
      ({ language }) => centresText.in(language).asItIs.work,
      ({ classesOfRangePlan }) => classesOfRangePlan(range, definition, asItIs.sheet),
      ({ plan: { sheets } }) => [sheets[0]?.name ?? "", range.rows],
    );
  }

  /** Lays the chosen definition, or FFFF, in a table to change, and classifies by it. */
  async writeDefinition(): Promise<void> {
    const { choice } = this.model ?? {};
    const id = builtInDefinitionIds.find((one) => choice?.kind === "built-in" && choice.id === one);
    const { language } = this.frame.state;
    const done = await this.frame.changes.carryOut(
      ({ actions }) => actions.work["definition-table"],
      ({ definitionPlan, sheetText }) => definitionPlan(sheetText.in(language).definition, id),
      ({ plan: { sheets } }) => [sheets[0]?.name ?? ""],
    );
    if (done) await this.frame.choose({ definition: { kind: "table", table: tableNames.definition } });
  }

  async writeQuestions(): Promise<void> {
    const { table, overview } = this.model ?? {};
    if (!table || !overview) return;
    const { language } = this.frame.state;
    const text = centresText.in(language);
    const questions = questionsInWords(overview.questions, text, (table.cells?.row ?? 0) + 1);
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["question-list"],
      ({ questionListPlan }) => questionListPlan(questions, text.questions.sheet),
      ({ plan: { sheets } }) => [sheets[0]?.name ?? "", questions.length],
    );
  }

  async copyQuestions(questions: readonly string[]): Promise<void> {
    await this.frame.copy(
      "questions",
      questions.join("\n"),
      ({ language }) => centresText.in(language).questions.copiedAll(questions.length),
      ({ language }) => centresText.in(language).questions.copyFailed,
    );
  }
}

const overwriting = (plan: Plan): Plan => ({
  ...plan,
  columns: plan.columns.map(({ table, columns }) => ({
    table,
    columns: columns.map((column) => ({ ...column, overwrite: true })),
  })),
});
