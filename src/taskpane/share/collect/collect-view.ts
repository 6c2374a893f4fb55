import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { nameKey } from "../../../cells/ground/names";
import type { IncomingTable } from "../../../cells/share/incoming";
import { centreShape } from "../../../cells/tables/centre-shapes";
import type { ShareText } from "../../../text/share/share.sv";
import { cellAddress } from "../../../workbook/address";
import { collectedSheet } from "../../../workbook/share/collect-plan";
import "../../components/file-field";
import "../../components/message-bar";
import { PaneElement } from "../../components/pane-element";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/choices-step";
import "../../steps/result-step";
import "../../steps/source-step";
import type { SharePlace } from "../place";
import { collectedInWords } from "./collected-in-words";
import type { CollectModel, ReadFile } from "./collect-model";

/** Samla in: files, what is to be decided on, what becomes of them. Asks `choose-files`, `stop`, `clear`, `point`, `choose-source`, `copy-reminder`, `write`. */
@customElement("fc-collect-view")
export class CollectView extends PaneElement {
  @property({ attribute: false }) words!: ShareText["collect"];
  @property({ attribute: false }) model!: CollectModel;
  @property({ attribute: false }) place!: SharePlace;
  @property({ type: Boolean }) busy = false;

  static override styles = [
    sharedStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        min-height: 44px;
        padding: var(--spacingVerticalS) 0;
        border-bottom: 1px solid var(--colorNeutralStroke2);
        overflow-wrap: anywhere;
      }

      li p {
        margin: var(--spacingVerticalXXS) 0 0;
      }

      .name {
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  override render(): TemplateResult {
    const { words, model } = this;
    const { progress } = model;
    return html`<fc-source-step .text=${this.text}>
        <fc-file-field
          .label=${words.choose}
          .note=${words.note}
          accept=".xlsx"
          multiple
          @choose-files=${({ detail }: CustomEvent<readonly File[]>) => this.ask("choose-files", detail)}
        ></fc-file-field>
        ${
          progress
            ? html`<p role="status">
                ${words.reading(progress.done, progress.of)}
                <button class="link" data-action="stop" @click=${() => this.ask("stop", null)}>
                  ${words.stop}
                </button>
              </p>`
            : nothing
        }
        ${model.files.length === 0 ? html`<p class="small quiet">${words.none}</p>` : this.files()}
      </fc-source-step>
      ${this.choices()}${this.result()}`;
  }

  private files(): TemplateResult {
    const { words, model } = this;
    return html`<ul>
        ${model.files.map(
          (file) =>
            html`<li data-state=${file.state}>
              <span class="name">${file.name}</span>
              <span class="small quiet">${words.state[file.state]}</span>
              ${this.about(file)}
            </li>`,
        )}
      </ul>
      <button class="link small" data-action="clear" @click=${() => this.ask("clear", null)}>
        ${words.clear}
      </button>`;
  }

  private about({ table, refusal }: ReadFile): TemplateResult {
    const { words } = this;
    if (!table) return html`<p class="small">${this.refused(refusal)}</p>`;
    const [problem] = table.problems;
    const lines = [
      words.rowsRead(table.rows.length, table.sheet),
      ...table.missing.map(({ heading, likely }) =>
        [words.missing(table.sheet, heading), likely ? words.likely(likely.heading) : ""].join(" "),
      ),
      ...(table.repairs.length > 0 ? [words.repaired(table.repairs.length)] : []),
      ...(problem ? [words.problems(table.problems.length, placeOf(table, problem))] : []),
      ...(table.leftOut.length > 0 ? [words.leftOut(table.leftOut.join(", "))] : []),
    ];
    return html`${lines.map((line) => html`<p class="small">${line}</p>`)}`;
  }

  private refused(refusal: ReadFile["refusal"]): string {
    const { words } = this;
    switch (refusal?.kind) {
      case "refused":
        return refusal.sentence[this.text.language];
      case "too-large":
        return words.tooLarge;
      case "too-many":
        return words.tooMany;
      default:
        return words.nothing;
    }
  }

  private choices(): TemplateResult | typeof nothing {
    const { words, model, place } = this;
    const asked = model.files.flatMap(({ name, table }) =>
      (table?.missing ?? []).map((missing) => ({ name, table: table as IncomingTable, missing })),
    );
    const pointed = model.files.flatMap(({ name }) =>
      Object.keys(place.pointed[name] ?? {}).map((key) => ({ name, key })),
    );
    const several = model.collection?.severalTimes ?? [];
    if (asked.length + several.length + pointed.length === 0) return nothing;
    return html`<fc-choices-step .text=${this.text}>
      ${asked.map(
        ({ name, table, missing }) =>
          html`<fc-select-field
            .label=${`${name}: ${words.meant(missing.heading)}`}
            .options=${[
              { value: "", label: words.noColumn },
              ...table.free.map(({ heading, column }) => ({ value: String(column), label: heading })),
            ]}
            value=""
            @choose=${({ detail }: CustomEvent<string>) =>
              this.ask("point", {
                file: name,
                key: missing.key,
                column: detail === "" ? undefined : Number(detail),
              })}
          ></fc-select-field>`,
      )}
      ${pointed.map(
        ({ name, key }) =>
          html`<p class="small">
            ${name}: ${centreShape.columns[key as keyof typeof centreShape.columns].heading}
            <button class="link" @click=${() => this.ask("point", { file: name, key, column: undefined })}>
              ${words.clear}
            </button>
          </p>`,
      )}
      ${several.map(
        ({ name, sources, differs }) =>
          html`<p class="small">
              ${words.severalTimes(name, sources.length)}.
              ${differs.length === 0 ? words.alike : words.differs(headingsOf(differs))}
            </p>
            <fc-select-field
              .label=${words.counts(name)}
              .options=${[
                { value: "", label: words.all },
                ...sources.map((source) => ({ value: source, label: source })),
              ]}
              .value=${place.chosen[nameKey(name)] ?? ""}
              @choose=${({ detail }: CustomEvent<string>) => this.ask("choose-source", { name, source: detail })}
            ></fc-select-field>`,
      )}
    </fc-choices-step>`;
  }

  private result(): TemplateResult | typeof nothing {
    const { words, model } = this;
    const { collection, rows, coverage } = model;
    if (!collection) return nothing;
    return html`<fc-result-step
      .text=${this.text}
      .writing=${{ sentence: words.writes(collectedSheet), action: words.write, isCurrent: false, confirm: undefined }}
      ?busy=${this.busy}
    >
      <p data-summary>${words.summary(new Set(rows.map(({ source }) => source)).size, rows.length)}</p>
      ${collectedInWords(collection, words).map((line) => html`<p class="small">${line}</p>`)}
      ${
        coverage
          ? html`<p data-coverage>
              ${words.coverage(coverage.there, coverage.of)}
              ${coverage.lacking.length > 0 ? words.lacking(coverage.lacking.join(", ")) : nothing}
            </p>`
          : nothing
      }
      ${
        coverage && coverage.lacking.length > 0
          ? html`<button
              class="link"
              data-action="copy-reminder"
              @click=${() => this.ask("copy-reminder", null)}
            >
              ${words.copyReminder}
            </button>`
          : nothing
      }
    </fc-result-step>`;
  }
}

const headingsOf = (keys: readonly string[]): string =>
  keys.map((key) => centreShape.columns[key as keyof typeof centreShape.columns]?.heading ?? key).join(", ");

const placeOf = (
  { sheet, area }: IncomingTable,
  { row, heading }: IncomingTable["problems"][number],
): string => `${sheet}!${cellAddress(area.row + row, area.column)} (${heading})`;
