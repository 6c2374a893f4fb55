import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { yearText } from "../../../../text/costs/year";
import type { YearText } from "../../../../text/costs/year.sv";
import type { YearChoices } from "../../choices";
import { checkStyles } from "../../../components/check-styles";
import type { RowToRepeat } from "../../../../cells/costs/next-year/rows-to-repeat";
import { asTyped, inKronor } from "../../figures";
import { periodInWords } from "../../time-in-words";
import "../../../components/select-field";
import { sharedStyles, stackedApart } from "../../../components/shared-styles";
import { nameOfYear, type IndexableKind, type NextYearModel } from "./next-year-model";
import { indexTyped, partTyped, yearTyped } from "../typed";
import "../../../components/value-field";
import type { YearActions } from "../year-actions";
import { ViewElement } from "../../../frame/view-element";

/** So many rows are shown in a list: a ledger has thousands. */
const mostRows = 100;

/**
 * Val for next year: which year, where the costs do not say it; which kinds of cost follow an index and from what to what;
 * what becomes of the other amounts.
 */
@customElement("fc-next-choices")
export class NextChoices extends ViewElement<YearActions> {
  @property({ attribute: false }) model!: NextYearModel;

  static override styles = [
    sharedStyles,
    stackedApart,
    checkStyles,
    css`
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalXS);
      }

      legend {
        margin-bottom: var(--spacingVerticalXS);
      }

      summary {
        width: fit-content;
        line-height: 24px;
        cursor: pointer;
        color: var(--colorBrandForegroundLink);
      }

      .others {
        display: grid;
        gap: var(--spacingVerticalXS);
        margin-top: var(--spacingVerticalXS);
      }

      .index {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
      }

      .dates {
        display: block;
      }

      .index > p {
        grid-column: 1 / -1;
      }
    `,
  ];

  override render(): TemplateResult {
    const text = this.words.next;
    const { kinds, neverLower, others } = this.model;
    const hasIndex = kinds.some(({ isChosen }) => isChosen);
    return html`${this.year()} ${this.kinds()} ${hasIndex ? this.index() : nothing}
      ${
        hasIndex
          ? html`<label class="check">
              <input
                type="checkbox"
                data-choice="neverLower"
                .checked=${neverLower}
                @change=${(event: Event) => this.choose({ neverLower: isChecked(event) })}
              />
              <span>${text.neverLower}</span>
            </label>`
          : nothing
      }
      <fc-select-field
        .label=${text.others}
        .options=${(["keep", "empty"] as const).map((value) => ({ value, label: text.othersOf[value] }))}
        .value=${others}
        data-choose="others"
        @choose=${(event: CustomEvent<"keep" | "empty">) => {
          event.stopPropagation();
          this.choose({ others: event.detail });
        }}
      ></fc-select-field>
      ${this.rows()}`;
  }

  /** What looks like something that happens once comes first, left out until somebody says otherwise. */
  private rows(): TemplateResult | typeof nothing {
    const text = this.words.next;
    const { rows } = this.model;
    const first = rows.filter(({ isProposedOneOff, comesAlong }) => isProposedOneOff || !comesAlong);
    const others = rows.filter((row) => !first.includes(row));
    if (rows.length === 0) return nothing;
    return html`<fieldset data-rows>
      <legend class="small quiet">${text.rows}</legend>
      <p class="small quiet">${first.length > 0 ? text.oneOffs : text.noOneOffs}</p>
      ${first.slice(0, mostRows).map(this.row)}
      <details class="small">
        <summary>${text.otherRows(others.length)}</summary>
        <div class="others">${others.slice(0, mostRows).map(this.row)}</div>
        ${others.length > mostRows ? html`<p class="quiet">${text.moreRows(mostRows)}</p>` : nothing}
      </details>
    </fieldset>`;
  }

  private readonly row = ({ id, kind, amount, period, comesAlong }: RowToRepeat): TemplateResult =>
    html`<label class="check">
      <input
        type="checkbox"
        data-row=${id}
        .checked=${comesAlong}
        @change=${(event: Event) => this.repeat(id, isChecked(event))}
      />
      <span
        >${this.words.next.row(kind, amount === undefined ? undefined : inKronor(amount, this.text.locale))}
        ${period ? html`<span class="dates small quiet">${periodInWords(period, this.text)}</span>` : nothing}
      </span>
    </label>`;

  /** What is as proposed need not be remembered. */
  private repeat(id: string, comesAlong: boolean): void {
    const { rows } = this.model;
    const said = rows.map((row) => (row.id === id ? { ...row, comesAlong } : row));
    const other = said.filter((row) => row.comesAlong === row.isProposedOneOff);
    this.choose({ repeated: Object.fromEntries(other.map((row) => [row.id, row.comesAlong])) });
  }

  private get words(): YearText {
    return yearText.in(this.text.language);
  }

  private year(): TemplateResult {
    const text = this.words.next;
    const { isYearKnown, year } = this.model;
    if (isYearKnown && year) return html`<p>${text.moves(nameOfYear(year))}</p>`;
    return html`<fc-value-field
      data-field="year"
      keyboard="numeric"
      .label=${text.year}
      .note=${text.yearAsked}
      .value=${year ? nameOfYear(year) : ""}
      .wrong=${(typed: string) => (yearTyped(typed) === undefined ? text.noYear(typed) : undefined)}
      @give=${({ detail }: CustomEvent<string>) => this.choose({ year: yearTyped(detail) })}
    ></fc-value-field>`;
  }

  /** Rent first, and what else is chosen; the other kinds are there for whoever looks for them. */
  private kinds(): TemplateResult {
    const text = this.words.next;
    const { kinds } = this.model;
    const rents = kinds.filter(({ isRent, isChosen }) => isRent || isChosen);
    const others = kinds.filter(({ isRent, isChosen }) => !isRent && !isChosen);
    return html`<fieldset>
      <legend class="small quiet">${text.kinds}</legend>
      ${rents.length === 0 ? html`<p class="small">${text.noRent}</p>` : rents.map(this.kind)}
      ${
        others.length === 0
          ? nothing
          : html`<details class="small">
              <summary>${text.otherKinds(others.length)}</summary>
              <div class="others">${others.map(this.kind)}</div>
            </details>`
      }
    </fieldset>`;
  }

  private readonly kind = ({ kind, isChosen }: IndexableKind): TemplateResult =>
    html`<label class="check">
      <input
        type="checkbox"
        data-kind=${kind}
        .checked=${isChosen}
        @change=${(event: Event) => this.follow(kind, isChecked(event))}
      />
      <span>${kind}</span>
    </label>`;

  private follow(kind: string, follows: boolean): void {
    const chosen = this.model.kinds.filter(({ isChosen }) => isChosen).map((one) => one.kind);
    this.choose({ indexed: follows ? [...chosen, kind] : chosen.filter((one) => one !== kind) });
  }

  private index(): TemplateResult {
    const text = this.words.next;
    const { baseIndex, index, indexedPart } = this.model;
    const isOneMissing = (baseIndex === undefined) !== (index === undefined);
    return html`<div class="index">
        ${this.indexValue("baseIndex", text.baseIndex, baseIndex)}
        ${this.indexValue("index", text.index, index)}
        ${isOneMissing ? html`<p class="small" data-waits="index">${text.oneMissing}</p>` : nothing}
        <p class="small quiet">${text.sameSeries}</p>
      </div>
      <fc-value-field
        data-field="indexedPart"
        .label=${text.part}
        .value=${asTyped(Number((100 * indexedPart).toPrecision(15)), this.text.locale)}
        .wrong=${(typed: string) => (partTyped(typed) === undefined ? text.noPart(typed) : undefined)}
        @give=${({ detail }: CustomEvent<string>) => this.choose({ indexedPart: partTyped(detail) ?? 1 })}
      ></fc-value-field>`;
  }

  private indexValue(which: "baseIndex" | "index", label: string, value: number | undefined): TemplateResult {
    const { noIndex } = this.words.next;
    return html`<fc-value-field
      data-field=${which}
      .label=${label}
      .value=${value === undefined ? "" : asTyped(value, this.text.locale)}
      .wrong=${(typed: string) => (indexTyped(typed) === undefined ? noIndex(typed) : undefined)}
      @give=${({ detail }: CustomEvent<string>) => this.choose({ [which]: indexTyped(detail) })}
    ></fc-value-field>`;
  }

  private choose(choice: YearChoices): void {
    this.actions.choose(choice);
  }
}

const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;
