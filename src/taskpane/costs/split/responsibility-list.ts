import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "../../components/icons";
import { sharedStyles } from "../../components/shared-styles";
import { blockStyles, SourceElement } from "./source-element";
import type { SourceModel } from "./source-model";
import type { SourceActions } from "./source-actions";

/**
 * Gränsdragningslistan: a button that makes one, one that fills in what it lacks, and one that takes its answers into the
 * costs.
 */
@customElement("fc-responsibility-list")
export class ResponsibilityList extends SourceElement {
  @property({ attribute: false }) actions!: SourceActions;
  @property({ attribute: false }) source!: SourceModel;
  /** The table of costs, by name. */
  @property() costs = "";
  @property({ type: Boolean }) busy = false;

  static override styles = [sharedStyles, blockStyles];

  override render(): TemplateResult {
    const { additions } = this.source;
    return additions ? html`${this.lacking()} ${this.answers()}` : this.creation();
  }

  private creation(): TemplateResult {
    const { list } = this.words;
    const { kinds, kindsAreUsual } = this.source;
    return html`<p class="small quiet">${list.createNote}</p>
      ${this.button("create-list", kindsAreUsual ? list.createUsual : list.create(kinds.length), () => this.actions.createList())}`;
  }

  /** What the list lacks, and what of it can be filled in. */
  private lacking(): TemplateResult | typeof nothing {
    const { list, names } = this.words;
    const {
      added = [],
      left = [],
      keyed = [],
      paid = [],
      contradicted = [],
      cells = [],
    } = this.source.additions ?? {};
    return html`${
      added.length > 0 && !this.source.kindsAreUsual
        ? html`<p class="small" data-list="lacks">${list.lacks(names(added))}</p>`
        : nothing
    }
    ${left.length > 0 ? html`<p class="small" data-list="no-room">${list.noRoom(names(left))}</p>` : nothing}
    ${contradicted.map(
      ({ kind, list: listed, costs }) =>
        html`<p class="small" data-list="contradicted">${list.contradicted(kind, listed, costs)}</p>`,
    )}
    ${
      cells.length > 0
        ? html`<p class="small quiet">${list.fillNote}</p>
            ${this.button("fill-list", list.fill(added.length, keyed.length, paid.length), () => this.actions.fillList())}`
        : nothing
    }`;
  }

  /** What the list has for the costs. */
  private answers(): TemplateResult | typeof nothing {
    const { list } = this.words;
    const { supplied, kindsAreUsual, lacksPayers, additions } = this.source;
    if (kindsAreUsual) return nothing;
    const keys = supplied.filter(({ what }) => what === "key").length;
    if (supplied.length > 0) {
      return html`<p class="small quiet">${list.supplyNote(this.costs)}</p>
        ${this.button("supply", list.supply(keys, supplied.length - keys), () => this.actions.supply())}
        ${lacksPayers ? html`<p class="small quiet">${list.noPayers}</p>` : nothing}`;
    }
    if (lacksPayers) return html`<p class="small quiet" tabindex="-1" data-settled>${list.noPayers}</p>`;
    return additions?.cells.length === 0
      ? html`<p class="settled small" tabindex="-1" data-settled>
          ${icons.done}<span>${list.supplied}</span>
        </p>`
      : nothing;
  }

  private button(
    name: "create-list" | "fill-list" | "supply",
    words: string,
    act: () => Promise<void>,
  ): TemplateResult {
    return html`<div class="buttons">
      <button
        class="button compact"
        data-action=${name}
        aria-disabled=${this.busy}
        @click=${() => act()}
      >
        ${words}
      </button>
    </div>`;
  }
}
