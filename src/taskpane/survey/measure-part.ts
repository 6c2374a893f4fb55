import { html } from "lit";
import type { ColumnUse } from "../../cells/survey/reading/column-uses";
import { surveyText } from "../../text/survey/survey";
import { definePart } from "../frame/view";
import type { ViewFrame } from "../frame/view-frame";
import { MeasureActions } from "./measure-actions";
import { measureModel, surveyYear } from "./measure-model";
import "./measure-view";
import type { SurveyChoices, SurveyPlace } from "./place";
import type { GroupNaming, GroupSent } from "./survey-choices";

/** The yearly survey, from the export to the sheets. */
export const part = definePart({
  model: (_, choices: SurveyChoices, place: SurveyPlace) => measureModel(choices, place),
  actions: (frame: ViewFrame<SurveyChoices, SurveyPlace>) => new MeasureActions(frame),
  view: ({ text, model, actions, choices, place, state, busy, frame }) =>
    html`<fc-measure-view
      .text=${text}
      .words=${surveyText.in(text.language)}
      .contents=${frame.contents}
      .model=${model}
      .choices=${choices}
      .place=${place}
      .defaultName=${surveyText.in(text.language).choices.defaultName(surveyYear(model.reading, model.read, new Date()))}
      ?confirming=${state.confirming === "clear-answers"}
      ?busy=${busy}
      @look=${() => void actions.look()}
      @use-selection=${() => void actions.useSelection()}
      @sample=${() => void actions.writeSample()}
      @choose-source=${({ detail }: CustomEvent<string>) => void actions.chooseSource(detail)}
      @choose-column=${({ detail }: CustomEvent<{ column: number; use: ColumnUse }>) =>
        void actions.chooseColumn(detail.column, detail.use)}
      @choose-meaning=${({ detail }: CustomEvent<{ key: string; rating: number }>) =>
        actions.chooseMeaning(detail.key, detail.rating)}
      @turn-scale=${() => actions.turnScale()}
      @choose-survey=${({ detail }: CustomEvent<SurveyChoices>) => void frame.choose(detail)}
      @toggle-grouping=${({ detail }: CustomEvent<string>) => void actions.toggleGrouping(detail)}
      @move-up=${({ detail }: CustomEvent<string>) => void actions.moveUp(detail)}
      @put-first=${({ detail }: CustomEvent<string>) => void actions.moveUp(detail)}
      @name-group=${({ detail }: CustomEvent<GroupNaming>) =>
        actions.nameGroup(detail.column, detail.name, detail.newName)}
      @send-to=${({ detail }: CustomEvent<GroupSent>) =>
        actions.sendTo(detail.column, detail.name, detail.sent)}
      @see=${({ detail }: CustomEvent<Partial<SurveyPlace>>) => frame.move(detail)}
      @select-row=${({ detail }: CustomEvent<number>) => void actions.selectRow(detail)}
      @write=${() => void actions.write()}
      @ask-to-clear=${() => actions.askToClear()}
      @clear-answers=${() => void actions.clear()}
      @cancel=${() => frame.confirm(undefined)}
    ></fc-measure-view>`,
});
