import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { textOf } from "../../../cells/ground/cell";
import { contractVersion } from "../../../cells/share/contract";
import type { CountedOtherwise, LeftBlank } from "../../../cells/share/counted-otherwise";
import type { IncomingTable } from "../../../cells/share/incoming-table";
import type { ShareText } from "../../../text/share/share.sv";
import { cellAddress } from "../../../workbook/address";
import { collectedSheets } from "../../../workbook/share/collect/collect-plan";
import { pointedIn } from "../../../workbook/share/collect/kept-answers";
import "../../components/file-field";
import "../../components/message-bar";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/choices-step";
import "../../steps/result-step";
import "../../steps/source-step";
import type { CollectInto, SharePlace } from "../place";
import "./collect-choices";
import { collectedInWords, doubledInWords } from "./collected-in-words";
import { canWrite, isFilledIn, type CollectModel, type ReadFile } from "./collect-model";
import type { Coverage } from "./coverage";
import type { CollectActions } from "./collect-actions";
import { ViewElement } from "../../frame/view-element";

/** Samla in: files, what is to be decided on, what becomes of them. */
@customElement("fc-collect-view")
export class CollectView extends ViewElement<CollectActions> {
  @property({ attribute: false }) words!: ShareText["collect"];
  @property({ attribute: false }) model!: CollectModel;
  @property({ attribute: false }) place!: SharePlace;

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

      .lines p {
        margin: 0 0 var(--spacingVerticalXS);
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
          @choose-files=${({ detail }: CustomEvent<readonly File[]>) => this.actions.open(detail)}
        ></fc-file-field>
        ${
          progress
            ? html`<p role="status">
                ${words.reading(progress.done, progress.of)}
                <button class="link" data-action="stop" @click=${() => this.actions.stop()}>
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
      <button class="link small" data-action="clear" @click=${() => this.actions.clear()}>
        ${words.clear}
      </button>`;
  }

  private about({ file, refusal }: ReadFile): TemplateResult {
    const { words } = this;
    if (!file || file.tables.length === 0) return html`<p class="small">${this.refused(refusal)}</p>`;
    const lines = [
      ...file.tables.flatMap((table) => this.aboutTable(table)),
      ...((file.template?.version ?? 0) > contractVersion ? [words.newerTemplate] : []),
      ...(file.unread.length > 0 ? [words.unread(file.unread.join(", "))] : []),
      ...(file.hiddenSheets > 0 ? [words.hiddenSheets(file.hiddenSheets)] : []),
    ];
    return html`${lines.map((line) => html`<p class="small">${line}</p>`)}`;
  }

  private aboutTable(table: IncomingTable): string[] {
    const { words } = this;
    const [problem] = table.problems;
    return [
      this.rowsOf(table),
      ...table.missing.map(({ heading, likely, isDoubled }) =>
        isDoubled
          ? words.twice(table.sheet, heading)
          : [words.missing(table.sheet, heading), likely ? words.likely(likely.heading) : ""].join(" "),
      ),
      ...table.countedOtherwise.map((counted) => countedInWords(counted, words.counting)),
      ...this.leftBlank(table),
      ...(table.merged > 0 ? [words.merged(table.merged)] : []),
      ...(table.repairs.length > 0 ? [words.repaired(table.repairs.length)] : []),
      ...(problem ? [words.problems(table.problems.length, placeOf(table, problem))] : []),
      ...(table.leftOut.length > 0 ? [words.leftOut(table.leftOut.join(", "))] : []),
    ];
  }

  private leftBlank(table: IncomingTable): string[] {
    const { counting } = this.words;
    const { leftBlank } = table;
    if (leftBlank.length === 0) return [];
    const shown = leftBlank
      .slice(0, mostLeftBlank)
      .map((one) => counting.unsure(placeOf(table, one), textOf(one.cell), one.readings));
    return [counting.leftBlank(leftBlank.length, shown)];
  }

  private rowsOf(table: IncomingTable): string {
    const { words } = this;
    const { kind, rows, sheet } = table;
    if (rows.length === 0) return words.notFilledIn(words.kinds[kind], sheet);
    return isFilledIn(table)
      ? words.rowsRead(words.kinds[kind], rows.length, sheet)
      : words.onlyNames(words.kinds[kind], sheet);
  }

  /** In what was collected before, on sheets of its own, or in the table that the workbook has. */
  private where(): TemplateResult | typeof nothing {
    const { words, model } = this;
    if (model.choices.length < 2) return nothing;
    return html`<fc-select-field
      data-where
      .label=${words.into.where}
      .options=${model.choices.map(({ where, table }) => ({
        value: where,
        label: where === "sheets" ? words.into.sheets : words.into[where](table),
      }))}
      .value=${model.where}
      @choose=${(event: CustomEvent<CollectInto>) => {
        event.stopPropagation();
        this.actions.chooseWhere(event.detail);
      }}
    ></fc-select-field>`;
  }

  private refused(refusal: ReadFile["refusal"]): string {
    const { words } = this;
    switch (refusal?.kind) {
      case "refused":
        return refusal.sentence[this.text.language];
      case "too-large":
        return words.tooLarge;
      default:
        return words.nothing;
    }
  }

  private choices(): TemplateResult | typeof nothing {
    const { model, place } = this;
    const isAsked =
      model.files.some(({ file }) => file?.tables.some(isDecidedOn)) ||
      model.files.some((file) => pointedIn(file).length > 0) ||
      model.kinds.some(
        ({ collection, into }) => collection.severalTimes.length + (into?.byHand.length ?? 0) > 0,
      );
    return isAsked
      ? html`<fc-choices-step .text=${this.text}
          ><fc-collect-choices
            .text=${this.text}
            .actions=${this.actions}
            .words=${this.words}
            .model=${model}
            .place=${place}
          ></fc-collect-choices
        ></fc-choices-step>`
      : nothing;
  }

  private result(): TemplateResult | typeof nothing {
    const { words, model } = this;
    const { kinds, coverage, files } = model;
    if (kinds.length === 0) return this.soFar();
    const counts = kinds.map(({ kind, come }) => words.counted(words.kinds[kind], come));
    const read = files.filter(({ state }) => state !== "refused").length;
    return html`<fc-result-step
      .text=${this.text}
      .writing=${canWrite(model) ? { sentence: toWrite(model, words), action: words.write, isCurrent: false, confirm: undefined } : undefined}
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      <p data-summary>${words.summary(read, counts)}</p>
      ${this.where()}
      ${kinds.map((one) => this.changes(collectedInWords(one, words)))}
      ${kinds.map((one) => (one.doubled.length > 0 ? html`<p class="small" data-doubled>${doubledInWords(one, words)}</p>` : nothing))}
      ${kinds.map(({ standing }) => (standing.length > 0 ? html`<p class="small" data-standing>${words.standing(standing.join(", "))}</p>` : nothing))}
      ${hindering(model, words).map((line) => html`<p class="small" data-hinders>${line}</p>`)}
      ${coverage ? this.covered(coverage) : nothing}
    </fc-result-step>`;
  }

  private changes(lines: readonly string[]): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<div class="lines">${lines.map((line) => html`<p class="small" data-into>${line}</p>`)}</div>`;
  }

  /** Who has answered is of use when all has been written, too. */
  private soFar(): TemplateResult | typeof nothing {
    const { coverage, progress } = this.model;
    if (!coverage || progress) return nothing;
    return html`<fc-result-step .text=${this.text}>
      <p class="small quiet">${this.words.lastTime}</p>
      ${this.covered(coverage)}
    </fc-result-step>`;
  }

  private covered({ there, of, lacking }: Coverage): TemplateResult {
    const { words } = this;
    if (lacking.length === 0) return html`<p data-coverage>${words.coverage(there, of)}</p>`;
    return html`<p data-coverage>${words.coverage(there, of)} ${words.lacking(lacking.join(", "))}</p>
      <button class="link" data-action="copy-reminder" @click=${() => this.actions.copyReminder()}>
        ${words.copyReminder}
      </button>`;
  }
}

/** So many are named; the others are counted. */
const mostLeftBlank = 3;

const isDecidedOn = ({ missing, countedOtherwise }: IncomingTable): boolean =>
  missing.length > 0 || countedOtherwise.some(({ factor }) => factor !== undefined);

/** What a column is said to be counted in, and what comes of it. */
function countedInWords(
  { heading, saidBy, said, factor, chosen }: CountedOtherwise,
  words: ShareText["collect"]["counting"],
): string {
  if (chosen !== undefined) return chosen === 1 ? words.asKronor(heading) : words.multiplied(heading, chosen);
  return `${words.said[saidBy](heading, said)} ${factor === undefined ? words.notRead : words.choose}`;
}

/** What the button does. */
function toWrite({ kinds }: CollectModel, words: ShareText["collect"]): string {
  const sheets = kinds.flatMap(({ kind, into }) => (into ? [] : [collectedSheets[kind]]));
  const into = kinds.flatMap((one) => one.into ?? []);
  return [
    ...into.flatMap(({ table, differences, added }) =>
      differences.length + added.length > 0
        ? [words.into.writes(table, differences.length, added.length)]
        : [],
    ),
    ...into.flatMap(({ table, cleared }) =>
      cleared.length > 0 ? [words.into.tidies(table, cleared.length)] : [],
    ),
    ...(sheets.length > 0 ? [words.writes(sheets)] : []),
  ].join(" ");
}

/** Why nothing can be written yet. */
const hindering = ({ kinds }: CollectModel, { into: words }: ShareText["collect"]): string[] =>
  kinds.flatMap(({ undecided, into }) => [
    ...(undecided.length > 0 ? [words.undecided(undecided.join(", "))] : []),
    ...(into && into.noRoom.length > 0 ? [words.noRoom(into.table, into.noRoom.join(", "))] : []),
  ]);

const placeOf = (
  { sheet, area }: IncomingTable,
  { row, column, heading }: Pick<LeftBlank, "row" | "column" | "heading">,
): string => `${sheet}!${cellAddress(area.row + row, area.column + column)} (${heading})`;
