import { centresText } from "../../text/centres/centres";
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { neither, notStated } from "../../domain/classification/classify";
import { wordKey } from "../../domain/names/words";
import type { CentreAnswer, ClassificationOverview } from "../../cells/classification/overview";
import type { Tone } from "../components/bar-chart";
import { icons } from "../components/icons";
import "../components/search-field";
import "../components/select-field";
import { sharedStyles } from "../components/shared-styles";
import type { CentresPlace } from "./place";
import type { CentresActions } from "./centres-actions";
import { ViewElement } from "../frame/view-element";

/** So many centres are shown at once: thousands in the page would make every edit slow. */
const page = 25;

/** With fewer centres than this there is nothing to look for. */
const worthSearching = 9;

const unreadable = "?";

/** The centres with their classes. */
@customElement("fc-centre-list")
export class CentreList extends ViewElement<CentresActions> {
  @property({ attribute: false }) overview!: ClassificationOverview;
  @property({ attribute: false }) place!: CentresPlace;
  /** The number on the sheet of the table's heading row. */
  @property({ type: Number }) firstRow = 1;
  @state() private shown = page;

  static override styles = [
    sharedStyles,
    css`
      .find {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--spacingHorizontalS);
        margin-bottom: var(--spacingVerticalS);
      }

      li + li {
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      .centre {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--spacingHorizontalXS);
        width: 100%;
        min-height: 36px;
      }

      .centre:hover .name {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      .centre .icon {
        width: 16px;
        height: 16px;
        color: var(--colorNeutralForeground3);
        transition: rotate var(--durationFast) var(--curveEasyEase);
      }

      [aria-expanded="true"] .icon {
        rotate: 90deg;
      }

      [aria-expanded="true"] .name {
        font-weight: var(--fontWeightSemibold);
      }

      .name {
        overflow-wrap: anywhere;
      }

      .class {
        padding: 1px var(--spacingHorizontalS);
        border: 1px solid transparent;
        border-radius: var(--borderRadiusCircular);
        overflow-wrap: anywhere;
      }

      .first {
        background: var(--colorBrandBackground);
        color: var(--colorNeutralForegroundOnBrand);
      }

      .other {
        background: var(--colorBrandBackground2);
        color: var(--colorBrandForeground2);
      }

      .none {
        background: var(--colorNeutralBackground3);
      }

      .unknown {
        border: 1px dashed var(--colorNeutralStrokeAccessible);
      }

      .unreadable {
        border-color: var(--colorStatusDangerBorder2);
      }

      .why {
        padding: 0 0 var(--spacingVerticalM) 20px;
        text-wrap: pretty;
      }

      .more {
        margin-top: var(--spacingVerticalS);
      }

      @media (forced-colors: active) {
        .class {
          border-color: CanvasText;
        }
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("place");
    if (before && (before.search !== this.place.search || before.filter !== this.place.filter)) {
      this.shown = page;
    }
  }

  override render(): TemplateResult {
    const { list } = centresText.in(this.text.language);
    const found = this.found(this.place);
    const left = found.length - this.shown;
    return html`${this.overview.centres.length >= worthSearching ? this.find() : nothing}
    ${
      found.length === 0
        ? html`<p class="quiet">${list.none}</p>`
        : html`<ul>
            ${repeat(
              found.slice(0, this.shown),
              ({ row }) => row,
              (centre) => html`<li>${this.centre(centre)}</li>`,
            )}
          </ul>`
    }
    ${
      left > 0
        ? html`<button class="link small more" data-action="more-centres" @click=${this.more}>
            ${list.more(Math.min(page, left), left)}
          </button>`
        : nothing
    }`;
  }

  private find(): TemplateResult {
    const { list } = centresText.in(this.text.language);
    const { centres, counts } = this.overview;
    const unread = centres.filter(({ answer }) => !answer).length;
    return html`<div class="find">
      <fc-search-field
        .text=${this.text}
        .label=${list.search}
        .value=${this.place.search}
        @look-for=${({ detail }: CustomEvent<string>) => this.lookFor({ search: detail })}
      ></fc-search-field>
      <fc-select-field
        bare
        .label=${list.filter}
        .options=${[
          { value: "", label: list.all(centres.length) },
          ...counts.map(({ className, count }) => ({
            value: className,
            label: list.some(className, count),
          })),
          ...(unread > 0 ? [{ value: unreadable, label: list.some(list.unreadable, unread) }] : []),
        ]}
        .value=${this.place.filter}
        @choose=${({ detail }: CustomEvent<string>) => this.lookFor({ filter: detail })}
      ></fc-select-field>
    </div>`;
  }

  private centre({ row, name, answer }: CentreAnswer): TemplateResult {
    const { list } = centresText.in(this.text.language);
    const isOpen = row === this.place.chosen;
    const tone = answer ? toneOf(answer.className, this.overview.counts[0]?.className) : "unreadable";
    return html`<button
        class="centre"
        data-row=${row}
        aria-expanded=${isOpen}
        @click=${() => this.actions.chooseCentre(row)}
      >
        ${icons.chevron}
        <span class="name">${name || list.nameless(this.firstRow + row)}</span>
        <span class="class small ${tone}">${answer?.className ?? list.unreadable}</span>
      </button>
      ${
        isOpen
          ? html`<p class="why small" lang=${answer ? "sv" : nothing}>
              ${answer?.motivation ?? list.unreadableRow}
            </p>`
          : nothing
      }`;
  }

  private found({ search, filter }: CentresPlace): readonly CentreAnswer[] {
    const word = wordKey(search);
    return this.overview.centres.filter(
      ({ name, answer }) =>
        (filter === "" || (answer?.className ?? unreadable) === filter) &&
        (word === "" || wordKey(name).includes(word)),
    );
  }

  private lookFor(change: Partial<CentresPlace>): void {
    this.actions.move(change);
    this.actions.announceFound(this.found({ ...this.place, ...change }).length);
  }

  /** The button may be gone when everything is shown: the focus goes to the first of those that came. */
  private async more(): Promise<void> {
    const first = this.shown;
    this.shown += page;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>(".centre")[first]?.focus();
  }
}

/** How a class is shown: the definition's first class stands out, what is no class is grey or hatched. */
export function toneOf(className: string, first: string | undefined): Tone {
  if (className === notStated) return "unknown";
  if (className === neither) return "none";
  return className === first ? "first" : "other";
}
