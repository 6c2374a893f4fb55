import { withPublished } from "../../../domain/survey/publishing/republishing";
import { surveyPartsText, type SurveyPartsText } from "../../../text/survey/survey-parts";
import { readInWorkbook } from "../../../workbook/run";
import { findAnswerSources } from "../../../workbook/survey/answer-sources";
import { readMeasurements } from "../../../workbook/survey/measurements";
import { readAnswers, type ReadAnswers } from "../../../workbook/survey/read-answers";
import { timePlan } from "../../../workbook/survey/time-sheet";
import type { SurveyChoices, SurveyPlace } from "../place";
import { everyone, timeModel, type TimeModel } from "./time-model";
import { roundToRemember, sourceOf } from "./time-rounds";
import { ViewActions } from "../../frame/view-actions";

/** The group that is compared, as the choice and the sheet call it; undefined for everybody. */
export function groupInWords(group: string, { groupOption }: SurveyPartsText["time"]): string | undefined {
  const [division = "", name = ""] = group.split("\t");
  return group === everyone ? undefined : groupOption(division, name);
}

/** What a person can do in Över tid. */
export class TimeActions extends ViewActions<SurveyChoices, SurveyPlace> {
  get model(): TimeModel {
    return timeModel(this.frame.choices, this.frame.place);
  }

  /** What has been published, where there are answers, and those of them that are compared. */
  async look(): Promise<void> {
    const found = await readInWorkbook(async (context) => ({
      measurements: await readMeasurements(context),
      sources: (await findAnswerSources(context)).sources,
    })).catch(() => undefined);
    if (found) this.frame.receive(found);
    await this.readCompared();
  }

  async compare(change: Pick<SurveyChoices, "before" | "after">): Promise<void> {
    await this.frame.choose(change);
    await this.readCompared();
  }

  private async readCompared(): Promise<void> {
    const { before, after } = this.model;
    const wanted = [before, after].flatMap((round) => sourceOf(round?.id) ?? []);
    const { sources } = this.frame.place;
    const timeRead = await readInWorkbook(async (context) => {
      const read: Record<string, ReadAnswers> = {};
      for (const source of sources) {
        if (wanted.includes(source.name)) read[source.name] = await readAnswers(context, source);
      }
      return read;
    }).catch(() => undefined);
    if (timeRead) this.frame.receive({ timeRead });
  }

  async write(): Promise<void> {
    const { before, after, changes, answers, group } = this.model;
    if (before === undefined || after === undefined || changes.length === 0) return;
    const { time } = surveyPartsText.in(this.frame.state.language);
    const done = await this.frame.changes.carryOut(
      ({ language }) => surveyPartsText.in(language).time,
      timePlan(time.title(before.name, after.name, groupInWords(group, time)), changes, time),
      ({ plan }) => [plan.sheets[0]?.name ?? ""],
    );
    if (!done || answers.length === 0) return;
    // What is written of answers is published: what comes after has to stand beside it.
    const published = answers.reduce(
      (all, one) => withPublished(all, one.model.republishing, roundToRemember(one)),
      this.frame.choices.published ?? [],
    );
    await this.frame.choose({ published });
  }
}
