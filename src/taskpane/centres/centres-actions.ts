import { builtInDefinitionIds } from "../../domain/classification/built-in-definitions";
import type { PaneText } from "../../text/frame/pane.sv";
import { areaAddress } from "../../workbook/address";
import type { Plan } from "../../workbook/action/plan";
import type { DefinitionChoice } from "../../workbook/centres/classify-plan";
import { inWorkbook } from "../../workbook/run";
import { selectPlace } from "../../workbook/select";
import { selectedTable } from "../../workbook/selected-table";
import { changeSettings, type CentresChoices } from "../../workbook/settings";
import { tableNames } from "../../workbook/table-kinds";
import type { WorkbookChanges } from "../changes";
import { copyText } from "../clipboard";
import type { CentresPlace, PaneState } from "../state";
import type { Store } from "../store";
import { textIn } from "../texts";
import { announce, tell } from "../voice";
import { centresModel, type CentresModel } from "./centres-model";
import { questionsInWords } from "./questions-in-words";

/** How long the sign that something was copied stays. */
const copiedForMilliseconds = 2000;

/** What a person can do in Centraler. */
export class CentresActions {
  private copiedUntil: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly changes: WorkbookChanges,
    private readonly rememberPlace: () => void,
  ) {}

  private get model(): CentresModel | undefined {
    const { workbook, centresChoices } = this.store.state;
    return workbook.status === "here" ? centresModel(workbook.value, centresChoices) : undefined;
  }

  chooseTable(table: string): Promise<void> {
    this.change({ chosen: undefined });
    return this.choose({ table });
  }

  chooseDefinition(definition: DefinitionChoice): Promise<void> {
    return this.choose({ definition });
  }

  /** Reads the table that the person stands in. */
  async useSelection(): Promise<void> {
    const { workbook } = this.store.state;
    const id = await inWorkbook(selectedTable).catch(() => undefined);
    const found = workbook.status === "here" ? workbook.value.tables.find((one) => one.id === id) : undefined;
    if (!found) return tell(this.store, (text) => text.steps.noTable);
    if (found.kind !== "centres") return tell(this.store, (text) => text.steps.unknownTable(found.name));
    this.store.change({ notice: undefined });
    announce(this.store, (text) => text.steps.place(found.sheet, found.rows));
    await this.chooseTable(found.name);
  }

  /** Looks for centres, or shows those of one class. */
  change(change: Partial<CentresPlace>): void {
    this.store.change({ centresPlace: { ...this.store.state.centresPlace, ...change } });
    this.rememberPlace();
  }

  announceFound(count: number): void {
    announce(this.store, (text) => text.centres.list.found(count));
  }

  /** Shows a centre in the pane and selects its row; the one that is shown is closed again. */
  async chooseCentre(row: number): Promise<void> {
    const { chosen } = this.store.state.centresPlace;
    this.change({ chosen: chosen === row ? undefined : row });
    const { table, overview } = this.model ?? {};
    const centre = overview?.centres.find((one) => one.row === row);
    if (chosen === row || !table?.cells || !centre) return;
    const { row: top, column, values } = table.cells;
    const address = areaAddress({ row: top + row, column, rows: 1, columns: values[0]?.length ?? 1 });
    const said = (text: PaneText): string =>
      text.centres.list.selected(
        centre.name || text.centres.list.nameless(top + row + 1),
        centre.answer?.motivation ?? text.centres.list.unreadableRow,
      );
    try {
      await inWorkbook((context) => selectPlace(context, { sheet: table.sheet, address }));
      this.store.change({ notice: undefined });
      announce(this.store, said);
    } catch {
      tell(this.store, (text) => text.problems.notSelected);
    }
  }

  /** Writes the calculated columns; where the table has its own contents under those headings, it is asked first. */
  async write(overwrite: boolean): Promise<void> {
    const { plan, table } = this.model ?? {};
    if (!plan || !table) return;
    this.store.change({ confirming: undefined });
    await this.changes.carryOut(
      "classify-centres",
      overwrite ? overwriting(plan) : plan,
      () => (text) => text.actions.done["classify-centres"](table.name, table.rows),
      ({ kind }) => {
        if (kind !== "foreign-column") return false;
        this.store.change({ confirming: "overwrite" });
        announce(this.store, (text) => text.centres.write.foreign(table.name));
        return true;
      },
    );
  }

  /** Lays the chosen definition, or FFFF, in a table to change, and classifies by it. */
  async writeDefinition(): Promise<void> {
    const { choice } = this.model ?? {};
    const id = builtInDefinitionIds.find((one) => choice?.kind === "built-in" && choice.id === one);
    const { language } = this.store.state;
    const done = await this.changes.carryOut(
      "definition-table",
      ({ definitionPlan, sheetText }) => definitionPlan(sheetText.in(language).definition, id),
      ({ plan: { sheets } }) =>
        ({ actions }) =>
          actions.done["definition-table"](sheets[0]?.name ?? ""),
    );
    if (done) await this.choose({ definition: { kind: "table", table: tableNames.definition } });
  }

  async writeQuestions(): Promise<void> {
    const { table, overview } = this.model ?? {};
    if (!table || !overview) return;
    const { language } = this.store.state;
    const text = textIn(language);
    const questions = questionsInWords(overview.questions, text, (table.cells?.row ?? 0) + 1);
    await this.changes.carryOut(
      "question-list",
      ({ questionListPlan }) => questionListPlan(questions, text.centres.questions.sheet),
      ({ plan: { sheets } }) =>
        ({ actions }) =>
          actions.done["question-list"](sheets[0]?.name ?? "", questions.length),
    );
  }

  async copyQuestions(questions: readonly string[]): Promise<void> {
    clearTimeout(this.copiedUntil);
    if (await copyText(questions.join("\n"))) {
      this.store.change({ copied: "questions", notice: undefined });
      announce(this.store, (text) => text.centres.questions.copiedAll(questions.length));
      this.copiedUntil = setTimeout(() => this.store.change({ copied: undefined }), copiedForMilliseconds);
    } else {
      tell(this.store, (text) => text.centres.questions.copyFailed);
    }
  }

  /** The choices are remembered in the workbook, for everybody who opens it; one that is read-only forgets them. */
  private async choose(change: CentresChoices): Promise<void> {
    const centres = { ...this.store.state.centresChoices, ...change };
    this.store.change({ centresChoices: centres, confirming: undefined });
    await inWorkbook((context) => changeSettings(context, { centres })).catch(() => {
      // The choice holds for as long as the pane is there.
    });
  }
}

const overwriting = (plan: Plan): Plan => ({
  ...plan,
  columns: plan.columns.map(({ table, columns }) => ({
    table,
    columns: columns.map((column) => ({ ...column, overwrite: true })),
  })),
});
