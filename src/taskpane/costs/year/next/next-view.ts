import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type {
  IndexedRow,
  NextYearKind,
  NextYearParties,
} from "../../../../cells/costs/next-year/next-year-tables";
import { yearText } from "../../../../text/costs/year";
import type { YearText } from "../../../../text/costs/year.sv";
import "../../../components/message-bar";
import "../../../components/select-field";
import type { Writing } from "../../../steps/result-step";
import { sharedStyles } from "../../../components/shared-styles";
import { inKronor } from "../../figures";
import { dayInWords } from "../../time-in-words";
import "./next-choices";
import { nameOfYear, type NextYearModel, type NextYearTables } from "./next-year-model";
import { resultStyles } from "../result-styles";
import { resultOr, writingOf, yearFrame } from "../year-frame";
import { changeInPerCent, inFigures, partInPerCent } from "../shown-numbers";
import { twoBars, twoBarsStyles } from "../two-bars";
import type { YearActions } from "../year-actions";
import { ViewElement } from "../../../frame/view-element";

/** So many rents are worked out in words: one of each kind, as long as there is room. */
const mostExamples = 3;

/** Next year's tables out of this year's: what every kind of cost becomes, how the rent is raised, who comes along. */
@customElement("fc-next-view")
export class NextView extends ViewElement<YearActions> {
  @property({ attribute: false }) model!: NextYearModel;

  static override styles = [
    sharedStyles,
    resultStyles,
    twoBarsStyles,
    css`
      .how {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalXS);
        padding: var(--spacingVerticalS) var(--spacingHorizontalM);
        border-radius: var(--borderRadiusLarge);
        background: var(--colorNeutralBackground2);
        overflow-wrap: anywhere;
        font-variant-numeric: tabular-nums;
      }

      @media (forced-colors: active) {
        .how {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { sources } = this.model;
    const isThere = sources.costs.table && sources.parties.table;
    return yearFrame(this.text, this.actions, {
      sources,
      roles: ["costs", "parties"],
      choices:
        isThere && !this.model.tables?.refused?.isCalculating
          ? html`<fc-next-choices
          .text=${this.text}
          .actions=${this.actions}
          .model=${this.model}
        ></fc-next-choices>`
          : undefined,
      result: isThere ? this.result() : undefined,
      writing: this.writing,
      isBusy: this.busy,
    });
  }

  private get words(): YearText {
    return yearText.in(this.text.language);
  }

  private result(): TemplateResult {
    const { waitsFor, tables, year } = this.model;
    const { empty, next, refused } = this.words;
    if (waitsFor === "year") return html`<p class="quiet" data-waits="year">${next.yearFirst}</p>`;
    if (waitsFor !== undefined) return html`<p class="quiet">${empty[waitsFor]}</p>`;
    return resultOr(this.text, refused.next, tables, (value) =>
      year ? this.tables(value, nameOfYear(year)) : html``,
    );
  }

  private tables({ costs, parties, left, now }: NextYearTables, year: string): TemplateResult {
    const { locale } = this.text;
    const text = this.words.next;
    const raised = this.model.indexed ? costs.kinds.filter(({ isIndexed }) => isIndexed) : [];
    const rest = costs.kinds.filter((kind) => !raised.includes(kind));
    const most = Math.max(...raised.flatMap(({ now, next }) => [now, next]));
    return html`<div class="result">
      ${this.doubts()}
      <h3>${text.heading(year)}</h3>
      <p class="strong">${text.caption(inKronor(costs.next, locale), inKronor(now, locale))}</p>
      ${
        left.rows > 0
          ? html`<p class="small" data-left-out>${text.leftOut(left.rows, inKronor(left.amount, locale))}</p>`
          : nothing
      }
      ${
        raised.length === 0
          ? nothing
          : html`<table>
              <thead class="heard">
                <tr>
                  <th scope="col">${text.kind}</th>
                  <th scope="col">${text.amount}</th>
                </tr>
              </thead>
              ${raised.map((kind) => this.raised(kind, most))}
            </table>`
      }
      ${rest.length === 0 ? nothing : this.rest(rest)} ${this.how(costs.indexed)}
      <h3>${text.partiesHeading(year)}</h3>
      <p>${text.follow(parties.follow)}</p>
      ${parties.left.map(({ name, lastDay }) => html`<p data-left>${text.left(name, dayInWords(lastDay))}</p>`)}
      ${this.vacated(parties)}
    </div>`;
  }

  /** Area that goes with those who leave, and whoever is to bear it. */
  private vacated({ vacated, owners, owner }: NextYearParties): TemplateResult | typeof nothing {
    const text = this.words.next;
    if (vacated.length === 0) return nothing;
    const { locale } = this.text;
    const said = vacated.map(({ centre, area }) => text.vacated(inFigures(area, locale), centre));
    return html`<fc-message-bar
        label=${this.text.problems.severity.warning}
        data-warning="vacated"
      >
        ${said.join(" ")} ${owner === undefined ? text.othersGrow : text.ownerBears(owner)}
        ${owners.length === 0 ? text.writeOwner : nothing}
      </fc-message-bar>
      ${
        owners.length === 0
          ? nothing
          : html`<fc-select-field
              .label=${text.vacantTo}
              .options=${["", ...owners].map((value) => ({ value, label: value || text.vacantToNobody }))}
              .value=${owner ?? ""}
              data-choose="vacantTo"
              @choose=${(event: CustomEvent<string>) => {
                event.stopPropagation();
                void this.actions.choose({ vacantTo: event.detail });
              }}
            ></fc-select-field>`
      }`;
  }

  private doubts(): TemplateResult | typeof nothing {
    const { doubtful, indexed } = this.model;
    if (!doubtful || !indexed) return nothing;
    const change = changeInPerCent(indexed.baseIndex, indexed.index, this.text.locale, "never");
    return html`<fc-message-bar label=${this.text.problems.severity.warning} data-warning=${doubtful}>
      ${this.words.next.doubtful[doubtful](change)}
    </fc-message-bar>`;
  }

  private raised({ kind, now, next }: NextYearKind, most: number): TemplateResult {
    const { locale } = this.text;
    const text = this.words.next;
    return html`<tbody data-kind=${kind}>
      <tr class="strong">
        <th scope="row">${kind}</th>
        <td class="figure">${inKronor(next, locale)}</td>
      </tr>
      ${
        now > 0 || next > 0
          ? html`<tr aria-hidden="true">
              <td colspan="2">${twoBars(now, next, most)}</td>
            </tr>`
          : nothing
      }
      <tr>
        <td colspan="2" class="small quiet">
          ${text.becomes(inKronor(now, locale), changeInPerCent(now, next, locale, "exceptZero"))}
        </td>
      </tr>
    </tbody>`;
  }

  /** The kinds that no index is applied to: their amounts this year, which are kept or left out. */
  private rest(kinds: readonly NextYearKind[]): TemplateResult {
    return html`<details class="details small" data-rest>
      <summary>${this.words.next.rest[this.model.others](kinds.length)}</summary>
      <ul>
        ${kinds.map(
          ({ kind, next }) =>
            html`<li data-kind=${kind}>
              <span>${kind}</span>
              ${this.model.others === "keep" ? html`<span>${inKronor(next, this.text.locale)}</span>` : nothing}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** The formula in words with the numbers in it, and what some rents become. */
  private how(rents: readonly IndexedRow[]): TemplateResult {
    const { locale } = this.text;
    const text = this.words.next;
    const { indexed, factor, kinds } = this.model;
    if (!indexed || factor === undefined) {
      return kinds.some(({ isChosen }) => isChosen)
        ? html`<p class="small quiet" data-how="none">${text.notIndexed}</p>`
        : html``;
    }
    const { baseIndex, index, indexedPart, neverLower } = indexed;
    const isPart = indexedPart < 1;
    const examples = rents.filter(({ kind }, row) => rents.findIndex((other) => other.kind === kind) === row);
    const isOwn = rents.some(({ isOwnBase }) => isOwnBase);
    return html`<section class="how small" aria-labelledby="how" data-how>
      <h3 id="how">${text.howRent}</h3>
      <p>
        ${text.formula(
          inFigures(baseIndex, locale),
          inFigures(index, locale),
          isPart ? partInPerCent(indexedPart, locale) : undefined,
          changeInPerCent(1, factor, locale, "exceptZero"),
        )}
      </p>
      <p class="quiet">${isOwn ? text.ownBase : text.thisYearsBase}</p>
      ${examples.slice(0, mostExamples).map(
        ({ kind, base, now, next }) =>
          html`<p data-example>
              ${
                neverLower && next === now && base * factor < now
                  ? text.atLeast(kind, inKronor(now, locale))
                  : text.example(kind, inKronor(base, locale), inKronor(next, locale))
              }
            </p>`,
      )}
      ${isPart && !isOwn ? html`<p data-part>${text.partOfBase}</p>` : nothing}
    </section>`;
  }

  private get writing(): Writing | undefined {
    const { write } = this.words.next;
    const tables = this.model.tables?.value;
    if (!tables) return undefined;
    const sentence = tables.costs.indexed.length > 0 ? write.live : write.values;
    return writingOf({ sentence, action: write.action });
  }
}
