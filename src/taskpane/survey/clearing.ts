import { html, nothing, type TemplateResult } from "lit";
import "../components/message-bar";
import type { PaneText } from "../../text/frame/pane.sv";
import type { SurveyText } from "../../text/survey/survey";
import type { MeasureActions } from "./measure-actions";
import type { MeasureModel } from "./measure-model";
import type { SurveyChoices } from "./place";

interface Clearing {
  readonly text: PaneText;
  readonly words: SurveyText;
  readonly model: MeasureModel;
  readonly choices: SurveyChoices;
  readonly actions: MeasureActions;
  /** A person has to say so once more. */
  readonly confirming: boolean;
}

/** Answers whose figures have been published may be cleared; it is asked once more. */
export function clearing({
  text,
  words,
  model,
  choices,
  actions,
  confirming,
}: Clearing): TemplateResult | typeof nothing {
  const { clear } = words;
  const { read, figures } = model;
  const isPublished = (choices.published ?? []).some(({ source }) => source === read?.source.name);
  if (!read || figures?.respondents === 0 || !isPublished) return nothing;
  return html`<section slot="more" class="stack" data-clearing>
    <h3>${clear.heading}</h3>
    ${
      confirming
        ? html`<fc-message-bar intent="error" label=${text.problems.severity.warning}
              >${clear.warning(read.source.name, read.source.area.rows - read.found.firstRow)}</fc-message-bar
            >
            <div class="buttons">
              <button class="button primary" data-action="clear" @click=${() => actions.clear()}>
                ${clear.confirm}
              </button>
              <button class="button" data-action="cancel-clear" @click=${() => actions.cancel()}>
                ${clear.cancel}
              </button>
            </div>`
        : html`<p class="small quiet">${clear.text}</p>
            <button class="button compact" data-action="ask-clear" @click=${() => actions.askToClear()}>
              ${clear.action}
            </button>`
    }
  </section>`;
}
