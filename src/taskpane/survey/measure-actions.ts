import type { ColumnUse } from "../../cells/survey/reading/column-uses";
import { groupKey } from "../../cells/survey/reading/groupings";
import type { NoAnswers } from "../../cells/survey/reading/why-no-survey";
import { turnedScale } from "../../cells/survey/reading/scale";
import { withPublished } from "../../domain/survey/publishing/republishing";
import { surveyText, type SurveyText } from "../../text/survey/survey";
import { inWorkbook, readInWorkbook } from "../../workbook/run";
import {
  findAnswerSources,
  isInOrder,
  selectedAnswers,
  type AnswerSource,
} from "../../workbook/survey/answer-sources";
import { areaAddress } from "../../workbook/address";
import { answerSamplePlan } from "../../workbook/survey/answer-sample";
import { clearAnswers, formulasThatRead } from "../../workbook/survey/clear-answers";
import { addMeasurements, readMeasurements } from "../../workbook/survey/measurements";
import { readAnswers } from "../../workbook/survey/read-answers";
import { surveyPlan } from "../../workbook/survey/survey-sheets";
import type { PaneText } from "../../text/frame/pane.sv";
import { measureModel, mostGroupings, mustWait, replaceable, type MeasureModel } from "./measure-model";
import { publishedRound } from "./published-round";
import type { SurveyChoices, SurveyPlace } from "./place";
import { surveyRequest } from "./survey-request";
import { ViewActions } from "../frame/view-actions";

const wordsIn = ({ language }: PaneText): SurveyText => surveyText.in(language);

/** What a person can do in Mätningen. */
export class MeasureActions extends ViewActions<SurveyChoices, SurveyPlace> {
  private reading: Promise<void> | undefined;

  get model(): MeasureModel {
    return measureModel(this.frame.choices, this.frame.place);
  }

  /** Finds the answers and reads them; what was shown stays until they are here. One reading at a time. */
  async look(): Promise<void> {
    this.reading ??= this.readOnce();
    await this.reading;
    this.reading = undefined;
  }

  private async readOnce(): Promise<void> {
    if (this.frame.place.looking !== "here") this.frame.receive({ looking: "waiting" });
    try {
      const found = await readInWorkbook(async (context) => {
        const { sources, noAnswers } = await findAnswerSources(context);
        const { source } = this.frame.choices;
        const chosen = sources.find(({ name }) => name === source) ?? sources[0];
        return {
          sources,
          noAnswers,
          read: chosen && (await readAnswers(context, chosen)),
          measurements: await readMeasurements(context),
        };
      });
      this.frame.receive({ looking: "here", ...found });
    } catch {
      this.frame.receive({ looking: "failed", read: undefined });
    }
  }

  /** Other answers have other columns, other values and other groups. */
  async chooseSource(name: string): Promise<void> {
    await this.frame.choose({ source: name, ...freshReading });
    this.frame.move({ scale: {}, groups: {}, sentTo: {}, shownQuestion: 0, ...nothingSaid });
    await this.look();
  }

  async useSelection(): Promise<void> {
    const source = await readInWorkbook(selectedAnswers).catch((): NoAnswers => "too few");
    if (typeof source === "string") return this.frame.tell((text) => wordsIn(text).none.why[source]);
    await this.chooseSource(source.name);
  }

  chooseColumn(column: number, use: ColumnUse): Promise<void> {
    return this.frame.choose({ columns: { ...this.frame.choices.columns, [column]: use } });
  }

  chooseMeaning(key: string, rating: number): void {
    this.frame.move({ scale: { ...this.frame.place.scale, [key]: rating } });
  }

  turnScale(): void {
    const values = this.model.reading?.scale.values ?? [];
    this.frame.move({ scale: turnedScale(values) });
  }

  /** Groups that get the same name are one. */
  nameGroup(column: number, name: string, newName: string): void {
    const { groups } = this.frame.place;
    const names = { ...groups[column] };
    // What has been renamed before keeps following: a name is what the group is called now.
    for (const [from, to] of Object.entries(names)) {
      if (groupKey(to) === groupKey(name)) names[from] = newName.trim() || from;
    }
    names[groupKey(name)] = newName.trim() || name;
    this.frame.move({ groups: { ...groups, [column]: names } });
  }

  /** How many of a group were asked; nothing takes it back. */
  sendTo(column: number, group: string, sent: number | undefined): void {
    const { sentTo } = this.frame.place;
    const of = Object.entries(sentTo[column] ?? {}).filter(([key]) => key !== groupKey(group));
    const now = sent === undefined ? of : [...of, [groupKey(group), sent] as const];
    this.frame.move({ sentTo: { ...sentTo, [column]: Object.fromEntries(now) } });
  }

  async toggleGrouping(heading: string): Promise<void> {
    const shown = this.shownHeadings();
    const without = shown.filter((one) => one !== heading);
    const groupings = without.length < shown.length ? without : [...shown, heading].slice(0, mostGroupings);
    await this.frame.choose({ groupings });
  }

  async moveUp(heading: string): Promise<void> {
    const shown = this.shownHeadings();
    const at = shown.indexOf(heading);
    if (at <= 0) return;
    const moved = shown.filter((one) => one !== heading);
    moved.splice(at - 1, 0, heading);
    await this.frame.choose({ groupings: moved });
  }

  private shownHeadings(): string[] {
    const { chosen, reading } = this.model;
    return chosen.flatMap((at) => reading?.groupings[at]?.heading ?? []);
  }

  /** Writes the sheets, keeps the round's figures in tblMatningar, and remembers how many it rests on. */
  async write(): Promise<void> {
    const { model, frame } = this;
    const { language } = frame.state;
    const text = surveyText.in(language);
    const tables = (frame.contents?.tables ?? []).map(({ name }) => name);
    const request = surveyRequest(model, frame.choices, frame.place, text, new Date(), tables);
    if (!request || !model.read || mustWait(model.republishing)) return;
    const done = await frame.changes.carryOut(
      (pane) => wordsIn(pane).write,
      surveyPlan(request, text.sheets),
      ({ plan }) => [plan.sheets[request.tidy ? 1 : 0]?.name ?? ""],
    );
    if (!done) return;
    const isKept =
      !request.hasMeasurements ||
      (await inWorkbook((context) => addMeasurements(context, request)).then(
        () => true,
        () => false,
      ));
    const left = (frame.choices.published ?? []).filter(({ name }) => name !== request.withdrawn);
    const published = withPublished(left, model.republishing, publishedRound(model, request.name));
    frame.move(nothingSaid);
    // Answers in order are a table of answers too: what is read stays what was read.
    await frame.choose({ published, source: model.read.source.name });
    await this.look();
    if (!isKept) frame.tell((pane) => wordsIn(pane).write.notKept);
  }

  /** Everybody has answered anew: the rounds that no figure tells these from hold none of these answers. */
  sayApart(): void {
    const { republishing: again } = this.model;
    if (again.kind !== "asked") return;
    this.frame.move({ apart: [...this.frame.place.apart, ...again.earlier.map(({ name }) => name)] });
  }

  /** The answers of one round that has as many, corrected or read in another way. */
  saySame(): void {
    const { republishing: again } = this.model;
    if (again.kind === "asked") this.frame.move({ same: again.earlier.map(({ name }) => name) });
  }

  /** Nobody has seen the figures of the round that these answers may be: they take its place. */
  withdraw(): void {
    this.frame.move({ withdrawn: replaceable(this.model.republishing)?.name });
  }

  unsay(): void {
    this.frame.move(nothingSaid);
  }

  /** Shows a row of answers in the sheet. */
  async selectRow(row: number): Promise<void> {
    const source = this.model.read?.source;
    if (!source) return;
    const address = areaAddress({ ...source.area, row: row - 1, rows: 1 });
    await this.frame.pane.selectPlace({ sheet: source.sheet, address });
  }

  /** Invented answers, marked as such, to try with. */
  async writeSample(): Promise<void> {
    const { sampleText } = surveyText.in(this.frame.state.language);
    const done = await this.frame.changes.carryOut(
      (pane) => wordsIn(pane).sampleText,
      answerSamplePlan(sampleText),
      ({ plan }) => [plan.sheets[0]?.name ?? ""],
    );
    if (done) await this.look();
  }

  askToClear(): void {
    this.frame.confirm("clear-answers");
    const { read } = this.model;
    if (read)
      this.frame.announce((text) =>
        wordsIn(text).clear.warning(read.source.name, read.source.area.rows - read.found.firstRow),
      );
  }

  /** By a way of its own: neither the journal nor Ångra may hold what anybody answered. */
  async clear(): Promise<void> {
    const { read, republishing: again } = this.model;
    this.frame.confirm(undefined);
    if (!read) return;
    const inOrder = this.frame.place.sources.filter((one) => isInOrder(one) && one.name !== read.source.name);
    const cleared = await clearAll(inOrder, read.source, !mustWait(again)).catch(() => undefined);
    await this.look();
    const left = this.frame.place.sources
      .filter(({ area, found, name }) => area.rows > found.firstRow + 1 && name !== read.source.name)
      .map(({ name }) => name);
    if (cleared && !("because" in cleared)) {
      // What is written is all that is left of the answers: Ångra must not take it away.
      return this.frame.changes.doneForGood((text) =>
        wordsIn(text).clear.done(cleared.rows, cleared.frozen, left),
      );
    }
    this.frame.tell((text) => {
      const { clear } = wordsIn(text);
      if (!cleared) return clear.failed;
      const place = `${cleared.at.sheet}!${cleared.at.address}`;
      return cleared.because === "unreadable" ? clear.unreadable(place) : clear.countsOthers(place);
    });
  }
}

/** @param inOrder tables with the same answers, as they were published */
async function clearAll(inOrder: readonly AnswerSource[], source: AnswerSource, isAsPublished: boolean) {
  // A copy of what was published: its formulas first, while all is there to be worked out.
  let frozen = 0;
  for (const copy of inOrder) {
    const one = await clearOne(copy, true);
    if ("because" in one) return one;
    frozen += one.frozen;
  }
  const all = await clearOne(source, isAsPublished);
  return "because" in all ? all : { ...all, frozen: all.frozen + frozen };
}

/** What is read comes first, and by itself: where Excel says that an answer would be too long, it is asked for in shorter ones. */
async function clearOne(source: AnswerSource, isAsPublished: boolean) {
  const readers = await readInWorkbook((context) => formulasThatRead(context, source));
  return inWorkbook((context) => clearAnswers(context, source, isAsPublished, readers));
}

const nothingSaid = { apart: [], same: [], withdrawn: undefined } as const;

const freshReading = { columns: {}, doubles: "keep", unsent: "leave out", sent: undefined } as const;
