import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Exposure } from "../../../cells/share/exposure";
import { columnLetters } from "../../../workbook/address";
import type { ShareText } from "../../../text/share/share.sv";
import { sharedStyles } from "../../components/shared-styles";
import { addressOf, type CheckModel, isHiddenSheet } from "./check-model";
import type { CheckActions, Closer } from "./check-actions";
import { ViewElement } from "../../frame/view-element";

/** What no cell shows: it is read when somebody asks. */
const told: ReadonlySet<Exposure["kind"]> = new Set([
  "hidden-name",
  "broken-name",
  "personal-name",
  "external-name",
  "author",
]);
const propertyKeys = ["author", "lastAuthor", "company", "manager"] as const;

const way = (label: string, where: string, go: () => void): TemplateResult =>
  html`<button class="link small" aria-label=${`${label} ${where}`.trim()} @click=${go}>${label}</button>`;

/** Kontroll: one button, then what was found, each with its place, and what could not be looked at. */
@customElement("fc-check-view")
export class CheckView extends ViewElement<CheckActions> {
  @property({ attribute: false }) words!: ShareText["check"];
  @property({ attribute: false }) model!: CheckModel;
  @state() private closer: ReadonlyMap<Exposure, Closer> = new Map();

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

      li.found [data-closer] {
        display: block;
        margin: var(--spacingVerticalXS) 0 0;
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
        <h2 id="found">${exposures.length === 0 ? words.nothing : words.found(exposures.length)}</h2>
        <ul>
          ${exposures.map((exposure) => this.finding(exposure))}
        </ul>
      </section>
      <section class="card" aria-labelledby="unseen">
        <h2 id="unseen">${words.notLookedAt}</h2>
        <ul class="unseen small quiet">
          ${model.notLookedAt.map((one) => html`<li>${words.notSeen[one]}</li>`)}
          <li>${words.never}</li>
        </ul>
      </section>`;
  }

  private finding(exposure: Exposure): TemplateResult {
    const { words, model } = this;
    const { at } = exposure;
    const where = at && { sheet: at.sheet, column: columnLetters(at.column) };
    const isShown = isHiddenSheet(exposure.kind) && model.shown.has(exposure.what);
    const sentence = isShown
      ? words.wasHidden(exposure.what)
      : words.sentences[exposure.kind]({ ...exposure, ...where });
    const closer = this.closer.get(exposure);
    return html`<li class="found" data-kind=${exposure.kind}>
      <span
        >${sentence}${closer ? this.closerIn(closer).map((line) => html`<span class="small quiet" data-closer>${line}</span>`) : nothing}</span
      >
      ${this.way(exposure, isShown)}
    </li>`;
  }

  /** Where a finding leads: to its cell; to a hidden sheet, by showing that; to what no cell shows, here; or to where it is tidied up. */
  private way(exposure: Exposure, isShown: boolean): TemplateResult | typeof nothing {
    const { words, model } = this;
    const { kind, what, at } = exposure;
    if (isHiddenSheet(kind)) {
      return isShown
        ? way(words.hideSheet, what, () => void this.actions.hideSheet(exposure))
        : way(words.showSheet, what, () => void this.actions.showSheet(exposure));
    }
    const place = at && model.visible.has(at.sheet) ? addressOf(exposure) : undefined;
    if (place)
      return way(words.show, `${place.sheet}!${place.address}`, () => void this.actions.show(exposure));
    if (kind === "journal") return way(words.show, "", () => this.actions.toStart());
    if (!told.has(kind)) return nothing;
    const isOpen = this.closer.has(exposure);
    return html`<button
      class="link small"
      aria-expanded=${isOpen}
      aria-label=${`${isOpen ? words.hideAgain : words.show} ${what}`.trim()}
      @click=${() => void this.turn(exposure)}
    >
      ${isOpen ? words.hideAgain : words.show}
    </button>`;
  }

  /** What is read for a person to see stays in this element alone, and goes with it. */
  private async turn(exposure: Exposure): Promise<void> {
    const closer = new Map(this.closer);
    if (!closer.delete(exposure)) {
      const found = await this.actions.closer(exposure);
      if (found) closer.set(exposure, found);
    }
    this.closer = closer;
  }

  private closerIn(closer: Closer): readonly string[] {
    const { standsFor, properties: names, gone } = this.words;
    const lines =
      closer.kind === "names"
        ? closer.names.map(({ formula, sheet }) => standsFor(formula, sheet))
        : propertyKeys.flatMap((key) => {
            const said = closer.properties[key];
            return said === "" ? [] : [`${names[key]}: ${said}`];
          });
    return lines.length > 0 ? lines : [gone];
  }
}
