import { costsText } from "../../../text/costs/costs";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { matchHeadings } from "../../../cells/ground/headings";
import { partyColumns } from "../../../cells/costs/headings/party-headings";
import type { FoundTable } from "../../../workbook/reading/contents";
import type { FoundRange } from "../../../workbook/ranges/found-range";
import "../../components/empty-state";
import { icons } from "../../components/icons";
import "../../components/problem-list";
import { isCalculatingTable } from "../../components/problems";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import { tableName } from "../../components/table-name";
import "../../steps/source-step";
import { pointAtCells } from "../point-at-cells";
import { sourceTableStyles } from "../source-table-styles";
import type { CostsModel } from "../costs-model";
import "../../ranges/plain-ranges";
import { isReadAsItIs, placesOf, rangesOfASplit, tableChoice } from "../ranges-as-they-are";
import "../components/refused-message";
import "./responsibility-list";
import "./room-areas";
import { SourceElement } from "./source-element";
import { problemsBeside, type SourceModel, type SplitTable } from "./source-model";
import type { SplitActions } from "./split-actions";

/**
 * Underlag: the tables of the split in the order in which they are filled in, each found by its name or its headings,
 * chosen where there are several, pointed at in the sheet, or laid out from here; with the areas that the rooms give and
 * what the list of responsibilities answers.
 */
@customElement("fc-split-source")
export class SplitSource extends SourceElement {
  @property({ attribute: false }) actions!: SplitActions;
  @property({ attribute: false }) model!: CostsModel;
  @property({ attribute: false }) source!: SourceModel;
  @property({ type: Boolean }) confirming = false;
  @property({ type: Boolean }) busy = false;

  static override styles = [
    sharedStyles,
    sourceTableStyles,
    css`
      .create {
        grid-column: 2;
      }

      .block {
        padding-inline-start: calc(36px + var(--spacingHorizontalM));
      }
    `,
  ];

  override render(): TemplateResult {
    const { costs, costTables, parties, partyTables, rooms, responsibilities } = this.model;
    if (!costs && !parties && !rooms && !responsibilities) {
      const found = this.source.ranges.length > 0;
      return html`<fc-source-step .text=${this.text}>
        ${found ? html`${this.asTheyAre()} ${this.plainRanges()} ${this.none("outline")}` : this.none("primary")}
        ${this.point()}
      </fc-source-step>`;
    }
    return html`<fc-source-step .text=${this.text}>
      ${this.table("parties", parties, partyTables)} ${rooms ? this.found("rooms", rooms) : this.noRooms()}
      ${this.areas()} ${this.table("costs", costs, costTables)} ${this.list()} ${this.repair()}
      ${this.plainRanges()} ${this.point()}
    </fc-source-step>`;
  }

  private plainRanges(): TemplateResult {
    return html`<fc-plain-ranges
      .text=${this.text}
      .ranges=${this.source.ranges}
      .isReadable=${isReadAsItIs}
      ?busy=${this.busy}
      @read-as-it-is=${({ detail }: CustomEvent<FoundRange>) => void this.actions.source.readAsItIs(detail)}
    ></fc-plain-ranges>`;
  }

  /** All that the split needs stands in plain ranges, and nobody has to guess which. */
  private asTheyAre(): TemplateResult | typeof nothing {
    const ranges = rangesOfASplit(this.source.ranges);
    const { asTheyAre } = this.words;
    if (ranges.length === 0) return nothing;
    return html`<fc-empty-state .heading=${asTheyAre.heading} .icon=${icons.costs}>
      <p>${asTheyAre.text(placesOf(ranges))}</p>
      <button
        class="button primary"
        data-action="read-all-as-they-are"
        aria-disabled=${this.busy}
        @click=${() => !this.busy && this.actions.source.readAllAsTheyAre(ranges)}
      >
        ${asTheyAre.action}
      </button>
    </fc-empty-state>`;
  }

  private none(appearance: "primary" | "outline"): TemplateResult {
    const { none } = this.words;
    return html`<fc-empty-state .heading=${none.heading} .icon=${icons.costs}>
      <p>${none.text}</p>
      ${this.creation(this.source.missing, none.action, appearance)}
    </fc-empty-state>`;
  }

  private creation(
    tables: readonly SplitTable[],
    words: string,
    appearance: "primary" | "outline" = "outline",
  ): TemplateResult {
    return html`<button
      class="button ${appearance === "primary" ? "primary" : "compact"}"
      data-action="create-tables"
      aria-disabled=${this.busy}
      @click=${() => this.actions.source.createTables(tables)}
    >
      ${words}
    </button>`;
  }

  private table(
    kind: "costs" | "parties",
    table: FoundTable | undefined,
    tables: readonly FoundTable[],
  ): TemplateResult {
    const { source } = costsText.in(this.text.language);
    if (!table) {
      return this.missing(kind, source.missing[kind], this.words.create);
    }
    return this.found(
      kind,
      table,
      tables.length > 1
        ? html`<fc-select-field
            .label=${source[kind]}
            .options=${tables.map((one) => ({ value: tableChoice(one), label: one.name }))}
            .value=${tableChoice(table)}
            data-choose=${kind}
            @choose=${({ detail }: CustomEvent<string>) => void this.actions.remember({ [kind]: detail })}
          ></fc-select-field>`
        : nothing,
    );
  }

  /** A table that is not there, and a button that lays it out, unless one of its name cannot be read. */
  private missing(kind: SplitTable, sentence: string, words: string): TemplateResult {
    return html`<div class="table missing" data-missing=${kind}>
      <span class="picture">${icons[kind]}</span>
      <p class="small">${sentence}</p>
      ${
        this.source.missing.includes(kind)
          ? html`<div class="create">${this.creation([kind], words)}</div>`
          : nothing
      }
    </div>`;
  }

  private noRooms(): TemplateResult | typeof nothing {
    return this.model.parties && this.source.missing.includes("rooms")
      ? this.missing("rooms", this.words.roomsHint, this.words.roomsAction)
      : nothing;
  }

  private found(
    kind: SplitTable,
    table: FoundTable,
    choice: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const isCalculating = isCalculatingTable(table);
    const problems = isCalculating ? [] : problemsBeside(table, this.model);
    return html`<div class="table" data-table=${kind}>
      ${choice}
      <span class="picture">${icons[kind]}</span>
      <div>
        ${tableName(this.text, table, () => this.actions.selectTable(table))}
        ${table.range ? html`<p class="small" data-as-it-is>${this.text.start.ranges.readAsItIs}</p>` : nothing}
        ${
          table.hidesRows
            ? html`<p class="small" data-hidden-rows>
                ${this.text.problems.hiddenRows(table.name, table.hiddenRows)}
              </p>`
            : nothing
        }
        ${
          table.beside === undefined
            ? nothing
            : html`<p class="small" data-beside>${this.text.problems.beside(table.name, table.beside)}</p>`
        }
        ${isCalculating ? html`<p class="small quiet" data-calculating>${this.text.problems.calculating}</p>` : nothing}
      </div>
      ${
        problems.length > 0
          ? html`<fc-problem-list .text=${this.text} .table=${table} .problems=${problems}></fc-problem-list>`
          : nothing
      }
    </div>`;
  }

  private areas(): TemplateResult | typeof nothing {
    const { areas, parties, warnings } = this.model;
    // One difference from the lease is enough: what the parties' areas lack is said among the warnings.
    const isSaid = warnings.some(({ kind }) => kind === "stated-area");
    const statedArea = isSaid ? undefined : this.model.statedArea;
    if (!areas) return nothing;
    if (areas.refused?.isCalculating) return nothing;
    if (areas.refused) {
      return html`<fc-refused-message
        .text=${this.text}
        .lead=${costsText.in(this.text.language).refused.rooms}
        .refused=${areas.refused}
      ></fc-refused-message>`;
    }
    const headings = parties?.cells?.values[0] ?? [];
    return html`<fc-room-areas
      class="block"
      .text=${this.text}
      .actions=${this.actions.source}
      .areas=${areas.value}
      .beside=${this.source.areas}
      .parties=${parties?.name ?? ""}
      .statedArea=${statedArea}
      ?hasColumn=${matchHeadings(headings, partyColumns).columnOf.area !== undefined}
      ?confirming=${this.confirming}
      ?busy=${this.busy}
    ></fc-room-areas>`;
  }

  private list(): TemplateResult | typeof nothing {
    const { responsibilities, costs } = this.model;
    const { list } = this.words;
    if (this.source.isWaiting)
      return responsibilities ? this.found("responsibilities", responsibilities) : nothing;
    const block = html`<fc-responsibility-list
      class="block"
      .text=${this.text}
      .actions=${this.actions.source}
      .source=${this.source}
      .costs=${costs?.name ?? ""}
      ?busy=${this.busy}
    ></fc-responsibility-list>`;
    if (responsibilities) return html`${this.found("responsibilities", responsibilities)} ${block}`;
    // A table of its name that cannot be read says so on Start.
    if (!this.source.missing.includes("responsibilities")) return nothing;
    return html`<div class="table missing" data-missing="responsibilities">
        <span class="picture">${icons.responsibilities}</span>
        <div>
          <p class="name">${list.name}</p>
          <p class="small quiet">${list.lead}</p>
        </div>
      </div>
      ${block}`;
  }

  /** What a paste from a ledger brings along: numbers and days as texts, spaces that cannot be seen. */
  private repair(): TemplateResult | typeof nothing {
    const { cells, tables } = this.source.repairs;
    if (cells === 0) return nothing;
    return html`<div class="point small">
      <button
        class="button compact"
        data-action="repair"
        aria-describedby="repair"
        aria-disabled=${this.busy}
        @click=${() => this.actions.source.repair(tables)}
      >
        ${this.text.problems.repair(cells)}
      </button>
      <span class="quiet" id="repair">${this.text.start.repairNote}</span>
    </div>`;
  }

  private point(): TemplateResult {
    const { steps } = this.text;
    return pointAtCells({ button: steps.pointed, hint: steps.pointHint }, this.actions);
  }
}
