import { html } from "lit";
import { surveyPartsText } from "../../../text/survey/survey-parts";
import { surveyText } from "../../../text/survey/survey";
import { inWorkbook } from "../../../workbook/run";
import { readMeasurements } from "../../../workbook/survey/measurements";
import { timePlan } from "../../../workbook/survey/time-sheet";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SurveyChoices, SurveyPlace } from "../place";
import { timeModel, type TimeModel } from "./time-model";
import "./time-view";

/** What a person can do in Över tid. */
export class TimeActions {
  constructor(private readonly frame: ViewFrame<SurveyChoices, SurveyPlace>) {}

  get model(): TimeModel {
    const { choices, place } = this.frame;
    return timeModel(place.measurements, choices.before, choices.after, place.timeGroup);
  }

  async look(): Promise<void> {
    const measurements = await inWorkbook(readMeasurements).catch(() => this.frame.place.measurements);
    this.frame.move({ measurements });
  }

  async write(): Promise<void> {
    const { before, after, changes } = this.model;
    if (before === undefined || after === undefined) return;
    const { time } = surveyPartsText.in(this.frame.state.language);
    await this.frame.changes.carryOut(
      ({ language }) => surveyPartsText.in(language).time,
      timePlan(time.title(before, after), changes, time),
      ({ plan }) => [plan.sheets[0]?.name ?? ""],
    );
  }
}

/** Two rounds beside each other, out of what has been published. */
export const part = definePart({
  model: (_, { before, after }: SurveyChoices, { measurements, timeGroup }: SurveyPlace) =>
    timeModel(measurements, before, after, timeGroup),
  actions: (frame: ViewFrame<SurveyChoices, SurveyPlace>) => new TimeActions(frame),
  view: ({ text, model, actions, busy, frame }) =>
    html`<fc-time-view
      .text=${text}
      .words=${surveyPartsText.in(text.language)}
      .decimal=${surveyText.in(text.language).decimal}
      .contents=${frame.contents}
      .model=${model}
      ?busy=${busy}
      @look=${() => void actions.look()}
      @to-measure=${() => frame.openPart("measure")}
      @choose-survey=${({ detail }: CustomEvent<SurveyChoices>) => void frame.choose(detail)}
      @see=${({ detail }: CustomEvent<Partial<SurveyPlace>>) => frame.move(detail)}
      @write=${() => void actions.write()}
    ></fc-time-view>`,
});
