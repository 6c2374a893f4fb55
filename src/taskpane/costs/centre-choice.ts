import { html, nothing, type TemplateResult } from "lit";
import type { PaneText } from "../../text/frame/pane.sv";
import type { CostsChoices } from "./choices";
import "../components/select-field";

/** One centre at a time, where the tables keep several apart. Asks `choose-costs`. */
export const centreChoice = (
  text: PaneText,
  label: string,
  centres: readonly string[],
  centre: string | undefined,
): TemplateResult | typeof nothing =>
  centre === undefined
    ? nothing
    : html`<fc-select-field
        .text=${text}
        .label=${label}
        .options=${centres.map((name) => ({ value: name, label: name }))}
        .value=${centre}
        data-choose="centre"
        @choose=${(event: CustomEvent<string>) => {
          event.stopPropagation();
          event.target?.dispatchEvent(
            new CustomEvent<CostsChoices>("choose-costs", {
              detail: { centre: event.detail },
              bubbles: true,
              composed: true,
            }),
          );
        }}
      ></fc-select-field>`;
