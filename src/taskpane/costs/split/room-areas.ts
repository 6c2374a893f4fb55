import { costsText } from "../../../text/costs/costs";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { textOf } from "../../../cells/ground/cell";
import type { AreaFromRooms, RoomAreasBeside } from "../../../cells/costs/rooms/room-areas";
import { beyondTheSum } from "../../../domain/costs/split/area-shares";
import { icons } from "../../components/icons";
import "../../components/message-bar";
import { sharedStyles } from "../../components/shared-styles";
import { roomRowInWords } from "../answers-in-words";
import { inFigures, inKronor } from "../figures";
import { blockStyles, SourceElement } from "./source-element";
import type { SourceActions } from "./source-actions";

/** So many areas that will be other ones are told; the rest are counted. */
const told = 4;

/**
 * FC.RUMSYTOR: rooms of one's own, parts of shared ones, and their sum; and the way from there into the table of
 * parties.
 */
@customElement("fc-room-areas")
export class RoomAreas extends SourceElement {
  @property({ attribute: false }) actions!: SourceActions;
  /** The rows of FC.RUMSYTOR. */
  @property({ attribute: false }) areas: readonly (readonly (string | number)[])[] = [];
  @property({ attribute: false }) beside: RoomAreasBeside | undefined;
  /** The table of parties, by name. */
  @property() parties = "";
  @property({ type: Boolean }) hasColumn = false;
  /** m² by the lease. */
  @property({ attribute: false }) statedArea: number | undefined;
  @property({ type: Boolean }) confirming = false;
  @property({ type: Boolean }) busy = false;

  static override styles = [
    sharedStyles,
    blockStyles,
    css`
      summary {
        cursor: pointer;
        min-height: 24px;
      }

      table {
        margin-top: var(--spacingVerticalXS);
        font-variant-numeric: tabular-nums;
      }

      :is(th, td) {
        padding: 2px 0 2px var(--spacingHorizontalS);
        border-top: 1px solid var(--colorNeutralStroke2);
        text-align: end;
        font-weight: inherit;
        white-space: nowrap;
      }

      :is(th, td):first-child {
        padding-inline-start: 0;
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }

      thead :is(th, td) {
        border-top: 0;
        color: var(--colorNeutralForeground2);
      }

      tr:last-child :is(th, td) {
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  override render(): TemplateResult {
    const { source } = costsText.in(this.text.language);
    return html`<details class="small">
        <summary>${source.areas}</summary>
        ${this.table()}
      </details>
      ${this.beside ? this.besideParties(this.beside) : nothing}`;
  }

  private table(): TemplateResult {
    const { areasOf } = costsText.in(this.text.language).source;
    const [, ...rows] = this.areas;
    return html`<table>
      <thead>
        <tr>
          <td>m²</td>
          <th scope="col">${areasOf.own}</th>
          <th scope="col">${areasOf.shared}</th>
          <th scope="col">${areasOf.sum}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...figures], row) =>
            html`<tr>
              <th scope="row">${roomRowInWords(String(name), row === rows.length - 1, this.text)}</th>
              ${figures.map((figure) => html`<td>${inKronor(Number(figure), this.text.locale)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private besideParties(beside: RoomAreasBeside): TemplateResult {
    const { areas, names } = this.words;
    const { severity } = this.text.problems;
    return html`<p class="small quiet" data-rooms="sum">${this.sum(beside)}</p>
      ${beside.strangers.map(
        ({ name, likely }) =>
          html`<fc-message-bar class="small" label=${severity.warning} data-rooms="stranger">
            ${likely === undefined ? areas.stranger(name, this.parties) : areas.likelyStranger(name, likely)}
          </fc-message-bar>`,
      )}
      ${
        beside.withoutRooms.length > 0
          ? html`<p class="small quiet" data-rooms="without">
              ${areas.withoutRooms(names(beside.withoutRooms), this.parties)}
            </p>`
          : nothing
      }
      ${this.carrying(beside.rows)}`;
  }

  private sum({ sum, unlet }: RoomAreasBeside): string {
    const { areas } = this.words;
    const rooms =
      unlet > 0
        ? areas.unlet(inFigures(sum, this.text.locale), inFigures(unlet, this.text.locale))
        : areas.sum(inFigures(sum, this.text.locale));
    const { statedArea } = this;
    if (statedArea === undefined) return rooms;
    const difference = Math.abs(beyondTheSum(statedArea, sum));
    const lease =
      difference === 0
        ? areas.statedSame
        : areas.stated(inFigures(statedArea, this.text.locale), inFigures(difference, this.text.locale));
    return `${rooms} ${lease}`;
  }

  private carrying(rows: readonly AreaFromRooms[]): TemplateResult | typeof nothing {
    const { areas } = this.words;
    const left = rows.filter(({ holds }) => holds !== "follows");
    if (rows.length === 0) return nothing;
    if (left.length === 0) {
      return html`<p class="settled small" tabindex="-1" data-settled>
        ${icons.done}<span>${areas.follows(this.parties)}</span>
      </p>`;
    }
    const replaced = left.filter(({ holds }) => holds === "other");
    if (this.confirming && replaced.length > 0) return this.confirm(replaced);
    return html`<p class="small quiet">
        ${this.hasColumn ? areas.writes(left.length) : areas.addsColumn(this.parties)}
      </p>
      <div class="buttons">
        <button
          class="button compact"
          data-action="carry-areas"
          aria-disabled=${this.busy}
          @click=${() =>
            replaced.length > 0 ? this.actions.confirmAreas(replaced.length) : this.actions.carryAreas()}
        >
          ${areas.carry(this.parties)}
        </button>
      </div>`;
  }

  private confirm(replaced: readonly AreaFromRooms[]): TemplateResult {
    const { areas } = this.words;
    const others = replaced.filter(({ now, area }) => now !== area);
    const changes = others
      .slice(0, told)
      .map(({ verksamhet, now, area }) =>
        areas.change(verksamhet, textOf(now), inFigures(area, this.text.locale)),
      );
    if (others.length > told) changes.push(areas.furtherChanges(others.length - told));
    return html`<fc-message-bar class="small" label=${this.text.problems.severity.warning}>
        ${areas.overwrites(replaced.length, this.parties)}
        ${
          changes.length > 0
            ? html`<ul>
                ${changes.map((change) => html`<li>${change}</li>`)}
              </ul>`
            : nothing
        }
      </fc-message-bar>
      <div class="buttons">
        <button
          class="button primary compact"
          data-action="carry-areas"
          aria-disabled=${this.busy}
          @click=${() => this.actions.carryAreas()}
        >
          ${areas.overwrite}
        </button>
        <button class="button compact" data-action="cancel" @click=${() => this.actions.cancel()}>
          ${this.text.steps.cancel}
        </button>
      </div>`;
  }
}
