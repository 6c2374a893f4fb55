import { comparisonText } from "../../../text/comparison/comparison";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import type { SourceAnswers } from "../../../cells/comparison/source/read-source";
import { formatDay } from "../../../cells/ground/dates";
import type { Plan } from "../../../workbook/action/plan/plan";
import { comparisonSheet, comparisonSheetName } from "../../../workbook/comparison/comparison-sheet";
import { comparisonRowsSheet, mostColumns } from "../../../workbook/comparison/comparison-rows-sheet";
import { answerPlan, numbersPlan } from "../../../workbook/comparison/figures-plan";
import { readRange, readSelection, readTable } from "../../../workbook/comparison/read-selection";
import { SourceFormulas, type RowChoice } from "../../../workbook/comparison/source-formulas";
import { wordsSheet, wordsSheetName } from "../../../workbook/comparison/words-sheet";
import { inWorkbook } from "../../../workbook/run";
import { comparisonModel, type AskedCell, type ComparisonModel } from "../comparison-model";
import { nameOf } from "../source-options";
import type { ComparisonChoices, ComparisonPlace, IndicatorChoice } from "../place";
import { today } from "../../frame/today";
import { ViewActions } from "../../frame/view-actions";
import type { ColumnType } from "../../../cells/comparison/source/column-type";

/** A change to one indicator's settings. */
export interface IndicatorChange {
  readonly heading: string;
  readonly type?: ColumnType;
  readonly zeros?: "tal" | "saknas" | undefined;
  readonly choice?: IndicatorChoice;
}

/** What a person can do in Tabell and I ord. */
export class TableActions extends ViewActions<ComparisonChoices, ComparisonPlace> {
  private get model(): ComparisonModel | undefined {
    const { contents, choices, place } = this.frame;
    return contents && comparisonModel(contents, choices, place);
  }

  private get text(): ComparisonText {
    return comparisonText.in(this.frame.state.language);
  }

  /** Another table or range: a table that the pane has not read is read now. */
  async chooseSource(id: string): Promise<void> {
    const option = this.model?.options.find((one) => one.id === id);
    if (!option) return;
    this.frame.move({ pointed: undefined, shown: "", open: "" });
    await this.frame.choose({ table: id, answers: {}, chosen: undefined, rows: undefined });
    if (option.cells) return;
    const pointed = await inWorkbook((context) => readTable(context, id)).catch(() => undefined);
    if (pointed) this.frame.move({ pointed });
  }

  /** Reads what is marked in the sheet, or the table that one stands in. */
  async readMarked(): Promise<void> {
    const pointed = await inWorkbook(readSelection).catch(() => undefined);
    if (!pointed) return this.frame.tell(() => this.text.source.notRead);
    const before = this.frame.place;
    this.frame.move({ pointed, shown: "", open: "" });
    await this.frame.choose({ answers: {}, rows: undefined, chosen: undefined });
    const { source } = this.model ?? {};
    if (!source) {
      this.frame.move({ pointed: before.pointed });
      return this.frame.tell(() => this.text.source.notRead);
    }
    this.frame.announce(() => this.text.source.found(source.rows.length, source.indicators.length));
  }

  async answer(change: Partial<SourceAnswers>): Promise<void> {
    await this.frame.choose({ answers: { ...this.frame.choices.answers, ...change } });
  }

  /** What a zero is, in all columns where that has been asked. */
  async answerZeros(headings: readonly string[], zeros: "tal" | "saknas"): Promise<void> {
    const before = this.frame.choices.answers?.zeros ?? {};
    await this.answer({
      zeros: { ...before, ...Object.fromEntries(headings.map((heading) => [heading, zeros])) },
    });
  }

  async setAggregate(name: string, isAggregate: boolean): Promise<void> {
    await this.answer({ aggregates: { ...this.frame.choices.answers?.aggregates, [name]: isAggregate } });
  }

  async check(heading: string, isChosen: boolean): Promise<void> {
    const { indicators = [] } = this.model ?? {};
    const chosen = indicators.filter((one) => (one.indicator.heading === heading ? isChosen : one.isChosen));
    await this.checkAll(chosen.map(({ indicator }) => indicator.heading));
  }

  async checkAll(chosen: readonly string[]): Promise<void> {
    await this.frame.choose({ chosen });
  }

  async checkRatio(id: string, isChosen: boolean): Promise<void> {
    const others = (this.frame.choices.ratios ?? []).filter((one) => one !== id);
    await this.frame.choose({ ratios: isChosen ? [...others, id] : others });
  }

  /** A column's type or zeros are how it is read; the rest is how it is shown. */
  async changeIndicator({ heading, type, choice, ...more }: IndicatorChange): Promise<void> {
    const { answers = {} } = this.frame.choices;
    if (type) await this.answer({ types: { ...answers.types, [heading]: type } });
    if ("zeros" in more) {
      const zeros = { ...answers.zeros };
      delete zeros[heading];
      await this.answer({ zeros: { ...zeros, ...(more.zeros && { [heading]: more.zeros }) } });
    }
    if (choice) await this.setIndicator(heading, choice);
  }

  private async setIndicator(heading: string, change: IndicatorChoice): Promise<void> {
    const { indicators = {} } = this.frame.choices;
    const now = { ...indicators[heading], ...change };
    // Without a direction nobody knows which end is the better one.
    if (now.direction === undefined) now.hasSignal = false;
    await this.frame.choose({ indicators: { ...indicators, [heading]: now } });
  }

  async chooseRows(rows: RowChoice | undefined): Promise<void> {
    await this.frame.choose({ rows });
  }

  show(heading: string): void {
    this.frame.move({ shown: heading });
  }

  async selectAsked({ place }: AskedCell): Promise<void> {
    await this.frame.pane.selectPlace(place);
  }

  /** Writes the number that was meant, or that the value is missing, into the cell itself. */
  async write(cell: AskedCell, answer: number | "saknas"): Promise<void> {
    const from = this.model?.request?.from;
    if (!from) return;
    const { isInPercent, type } = cell.indicator;
    const shownAs = type === "datum" ? "day" : isInPercent ? "percent" : undefined;
    await this.changeFigures(answerPlan(from.place, from.cells, cell.at, answer, shownAs));
  }

  /** Numbers that are typed as text, as numbers. */
  async makeNumbers(): Promise<void> {
    const from = this.model?.request?.from;
    if (from) await this.changeFigures(numbersPlan(from.place, from.cells, from.source));
  }

  async writeComparison(): Promise<void> {
    await this.readAgain();
    const { request, askedChosen = 0 } = this.model ?? {};
    // What has been changed in between may have to be answered first: the view says so.
    if (!request || askedChosen > 0) return;
    const { sheets } = this.text;
    const said = { name: comparisonSheetName, source: this.sourceLine() };
    // Ranks, signals and ratios stand beside columns: whoever has asked for them gets columns.
    const { indicators, ratios } = request;
    const isWide =
      indicators.length > mostColumns &&
      ratios.length === 0 &&
      !indicators.some(({ direction }) => direction);
    const sheet = (isWide ? comparisonRowsSheet : comparisonSheet)(request, sheets, said);
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work.comparison,
      { action: "comparison", sheets: [sheet], columns: [], writes: [], show: comparisonSheetName },
      ({ plan }) => [plan.sheets[0]?.name ?? comparisonSheetName],
    );
  }

  async writeWords(): Promise<void> {
    await this.readAgain();
    const { request, askedChosen = 0 } = this.model ?? {};
    if (!request || askedChosen > 0) return;
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work.words,
      {
        action: "comparison-words",
        sheets: [wordsSheet(request, this.text.sheets, this.sourceLine())],
        columns: [],
        writes: [],
        show: wordsSheetName,
      },
      ({ plan }) => [plan.sheets[0]?.name ?? wordsSheetName],
    );
  }

  private sourceLine(): string {
    const { request } = this.model ?? {};
    if (!request) return "";
    const { from } = request;
    return this.text.sheets.source(nameOf(from), new SourceFormulas(from).grows, formatDay(today()));
  }

  private async changeFigures(plan: Plan): Promise<void> {
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work.figures,
      plan,
      () => [plan.writes.reduce((sum, { cells }) => sum + cells.length, 0)],
    );
    await this.readAgain();
  }

  /** Cells that were pointed at are no table of the workbook's contents: they are read again when something has changed. */
  async readAgain(): Promise<void> {
    const { pointed } = this.frame.place;
    const now =
      pointed && (await inWorkbook((context) => readRange(context, pointed)).catch(() => undefined));
    if (now && this.frame.place.pointed === pointed) this.frame.receive({ pointed: now });
  }
}
