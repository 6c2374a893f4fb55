import { html, nothing, type TemplateResult } from "lit";
import type { PaneText } from "../../../text/frame/pane.sv";
import "../../steps/choices-step";
import "../../steps/result-step";
import type { Writing } from "../../steps/result-step";
import type { Answer } from "../costs-model";
import "../components/refused-message";
import "./year-source";
import type { SourceRole } from "./year-source";
import type { YearSources } from "./year-sources";
import type { YearActions } from "./year-actions";

/** What stands in the steps of one part of the year; a step that is undefined is not there yet. */
interface YearSteps {
  readonly sources: YearSources;
  /** The tables that it is made from. */
  readonly roles: readonly SourceRole[];
  /** The costs are what they became. */
  readonly hasActuals?: boolean;
  readonly choices: TemplateResult | undefined;
  readonly result: TemplateResult | undefined;
  readonly writing: Writing | undefined;
  readonly isBusy: boolean;
}

/** The steps that each part of the year has: its tables, what can be chosen, what comes out and can be written. */
export const yearFrame = (
  text: PaneText,
  actions: YearActions,
  { sources, roles, hasActuals = false, choices, result, writing, isBusy }: YearSteps,
): TemplateResult =>
  html`<fc-year-source
      .text=${text}
      .actions=${actions}
      .sources=${sources}
      .roles=${roles}
      ?actuals=${hasActuals}
    ></fc-year-source>
    ${choices ? html`<fc-choices-step .text=${text}>${choices}</fc-choices-step>` : nothing}
    ${
      result
        ? html`<fc-result-step
            .text=${text}
            .number=${choices ? 3 : 2}
            .writing=${writing}
            ?busy=${isBusy}
            @write=${({ detail }: CustomEvent<boolean>) => void actions.write(detail)}
            @cancel=${() => actions.cancel()}
          >
            ${result}
          </fc-result-step>`
        : nothing
    }`;

/** What was worked out, or why it could not be. */
export const resultOr = <Value>(
  text: PaneText,
  lead: string,
  overview: Answer<Value> | undefined,
  shown: (value: Value) => TemplateResult,
): TemplateResult => {
  if (!overview) return html``;
  return overview.refused
    ? html`<fc-refused-message .text=${text} .lead=${lead} .refused=${overview.refused}></fc-refused-message>`
    : shown(overview.value);
};

/** A result that can be written: there is nothing to replace or to confirm. */
export const writingOf = ({ sentence, action }: Pick<Writing, "sentence" | "action">): Writing => ({
  ...{ sentence, action },
  isCurrent: false,
  confirm: undefined,
});
