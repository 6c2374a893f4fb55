import { html, nothing, type TemplateResult } from "lit";
import type { PaneText } from "../../text/frame/pane.sv";
import "../components/select-field";
import type { CostsChoices } from "./choices";

/** One centre at a time, where the tables keep several apart. */
export const centreChoice = (
  text: PaneText,
  label: string,
  { centres, centre }: { readonly centres: readonly string[]; readonly centre?: string | undefined },
  actions: { remember(change: Pick<CostsChoices, "centre">): Promise<void> },
): TemplateResult | typeof nothing =>
  centre === undefined
    ? nothing
    : html`<fc-select-field
        .text=${text}
        .label=${label}
        .options=${centres.map((name) => ({ value: name, label: name }))}
        .value=${centre}
        data-choose="centre"
        @choose=${({ detail }: CustomEvent<string>) => void actions.remember({ centre: detail })}
      ></fc-select-field>`;
