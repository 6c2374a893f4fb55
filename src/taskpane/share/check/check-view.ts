import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Exposure } from "../../../cells/share/exposure";
import { columnLetters } from "../../../workbook/address";
import type { ShareText } from "../../../text/share/share.sv";
import { sharedStyles } from "../../components/shared-styles";
import { addressOf, type CheckModel } from "./check-model";
import type { CheckActions } from "./check-actions";
import { ViewElement } from "../../frame/view-element";

/** Kontroll: one button, then what was found, each with its place, and what could not be looked at. */
@customElement("fc-check-view")
export class CheckView extends ViewElement<CheckActions> {
  @property({ attribute: false }) words!: ShareText["check"];
  @property({ attribute: false }) model!: CheckModel;

  static override styles = [
    sharedStyles,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalS);
        margin-top: var(--spacingVerticalM);
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
      }

      section > .button {
        justify-self: start;
      }

      li.found:last-child {
        border-bottom: 0;
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li.found {
        display: flex;
        gap: var(--spacingHorizontalM);
        align-items: center;
        min-height: 44px;
        padding: var(--spacingVerticalS) 0;
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }

      li.found > span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .unseen {
        margin: 0;
        padding-inline-start: var(--spacingHorizontalL);
        list-style: disc;
      }
    `,
  ];

  override render(): TemplateResult {
    const { words, model } = this;
    const isLooking = model.status === "looking";
    return html`<section class="card">
        <p class="small quiet">${words.intro}</p>
        <button
          class="button primary"
          data-action="inspect"
          ?disabled=${isLooking}
          @click=${() => this.actions.inspect()}
        >
          ${isLooking ? words.running : model.status === "here" ? words.again : words.action}
        </button>
      </section>
      ${model.status === "here" ? this.findings() : nothing}`;
  }

  private findings(): TemplateResult {
    const { words, model } = this;
    const { exposures } = model;
    return html`<section class="card" aria-labelledby="found">
        <h3 id="found">${exposures.length === 0 ? words.nothing : words.found(exposures.length)}</h3>
        <ul>
          ${exposures.map((exposure) => this.finding(exposure))}
        </ul>
      </section>
      <section class="card" aria-labelledby="unseen">
        <h3 id="unseen">${words.notLookedAt}</h3>
        <ul class="unseen small quiet">
          ${model.notLookedAt.map((one) => html`<li>${words.notSeen[one]}</li>`)}
          <li>${words.never}</li>
        </ul>
      </section>`;
  }

  private finding(exposure: Exposure): TemplateResult {
    const { words, model } = this;
    const { at } = exposure;
    const place = at && model.visible.has(at.sheet) ? addressOf(exposure) : undefined;
    const where = at && { sheet: at.sheet, column: columnLetters(at.column) };
    const sentence = words.sentences[exposure.kind]({ ...exposure, ...where });
    return html`<li class="found" data-kind=${exposure.kind}>
      <span>${sentence}</span>
      ${
        place
          ? html`<button
              class="link small"
              aria-label=${`${words.show} ${place.sheet}!${place.address}`}
              @click=${() => this.actions.show(exposure)}
            >
              ${words.show}
            </button>`
          : nothing
      }
    </li>`;
  }
}
