import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { VacancyOverview } from "../../../cells/costs/rooms/vacancy-overview";
import type { VacantStretch } from "../../../domain/costs/split/vacancy";
import "../../components/message-bar";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import { inFigures, inKronor } from "../figures";
import { periodInWords } from "../time-in-words";
import { blockStyles, SourceElement } from "./source-element";
import type { SourceActions } from "./source-actions";

/**
 * Area that nobody leases: how much, what it costs, who bears it without having decided it, and the choice to charge the
 * organisation that has the lease.
 */
@customElement("fc-vacant-area")
export class VacantArea extends SourceElement {
  @property({ attribute: false }) actions!: SourceActions;
  @property({ attribute: false }) vacancy!: VacancyOverview;
  /** The table of parties, by name. */
  @property() parties = "";
  /** Blank rows that the table of parties lacks for it. */
  @property({ type: Number }) rowsLacking = 0;
  @property({ type: Boolean }) busy = false;
  @state() private owner: string | undefined;

  static override styles = [
    sharedStyles,
    blockStyles,
    css`
      ul {
        display: grid;
        gap: 2px;
        margin: var(--spacingVerticalXS) 0;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--spacingHorizontalM);
        font-variant-numeric: tabular-nums;
      }

      li span:first-child {
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render(): TemplateResult {
    const { vacancy } = this.words;
    const { stretches, amount, borne } = this.vacancy;
    const { locale, problems } = this.text;
    return html`<fc-message-bar class="small" label=${problems.severity.warning} data-warning="vacant-area">
        ${stretches.map((stretch) => html`<p>${this.area(stretch)}</p>`)}
        ${
          amount === 0
            ? nothing
            : html`<p>${vacancy.costs(inKronor(amount, locale))}</p>
                <ul data-borne>
                  ${borne.map(
                    (one) =>
                      html`<li>
                        <span>${one.organisation}</span><span>${inKronor(one.amount, locale)}</span>
                      </li>`,
                  )}
                </ul>`
        }
      </fc-message-bar>
      ${
        this.rowsLacking === 0
          ? this.charging()
          : html`<p class="small quiet">${vacancy.noRoom(this.parties, this.rowsLacking)}</p>`
      }`;
  }

  private area({ area, from, till }: VacantStretch): string {
    const { vacancy } = this.words;
    const figure = inFigures(area, this.text.locale);
    return Number.isFinite(from)
      ? vacancy.during(figure, periodInWords({ from, till }, this.text))
      : vacancy.always(figure);
  }

  private charging(): TemplateResult {
    const { vacancy } = this.words;
    const { organisations } = this.vacancy;
    const owner = organisations.find((name) => name === this.owner) ?? organisations[0] ?? "";
    return html`<fc-select-field
        .label=${vacancy.owner}
        .options=${organisations.map((name) => ({ value: name, label: name }))}
        .value=${owner}
        data-choose="lease-owner"
        @choose=${(event: CustomEvent<string>) => {
          event.stopPropagation();
          this.owner = event.detail;
        }}
      ></fc-select-field>
      <p class="small quiet">${vacancy.note(this.parties)}</p>
      <div class="buttons">
        <button
          class="button compact"
          data-action="charge-vacancy"
          aria-disabled=${this.busy}
          @click=${() => this.actions.chargeVacancy(owner)}
        >
          ${vacancy.charge(owner)}
        </button>
      </div>`;
  }
}
