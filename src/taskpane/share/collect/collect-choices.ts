import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { textOf, type Cell } from "../../../cells/ground/cell";
import { nameKey } from "../../../cells/ground/names";
import { nameOfRow, type CollectedRow, type SeveralTimes } from "../../../cells/share/collect";
import type { CountedOtherwise } from "../../../cells/share/counted-otherwise";
import type { IncomingTable, MissingColumn } from "../../../cells/share/incoming-table";
import { timesFactor } from "../../../domain/costs/decimal";
import { askedBy, sharedShapes, sharedTables, type SharedKind } from "../../../cells/share/shared-tables";
import type { ShareText } from "../../../text/share/share.sv";
import "../../components/select-field";
import { sharedStyles, stackedApart } from "../../components/shared-styles";
import { columnLetters } from "../../../workbook/address";
import type { RowByHand } from "../../../workbook/share/collect/collect-into";
import { pointedIn } from "../../../workbook/share/collect/kept-answers";
import type { RowKey, SharePlace } from "../place";
import { cellInWords, headingOf } from "./collected-in-words";
import type { CollectModel, KindCollection, ReadFile } from "./collect-model";
import type { CollectActions } from "./collect-actions";
import { ViewElement } from "../../frame/view-element";

/** So many rows are asked about one by one. */
const mostByHand = 50;

/** What is to be decided on before the files become one table. */
@customElement("fc-collect-choices")
export class CollectChoices extends ViewElement<CollectActions> {
  @property({ attribute: false }) words!: ShareText["collect"];
  @property({ attribute: false }) model!: CollectModel;
  @property({ attribute: false }) place!: SharePlace;

  static override styles = [
    sharedStyles,
    stackedApart,
    css`
      p {
        margin: 0;
      }

      [data-by-hand] {
        margin-top: var(--spacingVerticalS);
      }

      [data-by-hand] p {
        margin-bottom: var(--spacingVerticalXS);
      }

      .beside {
        margin-bottom: var(--spacingVerticalM);
        overflow-x: auto;
      }

      label {
        display: inline-flex;
        align-items: center;
        gap: var(--spacingHorizontalXS);
        min-height: 24px;
      }

      table {
        font-size: var(--fontSizeBase200);
      }

      th {
        font-weight: var(--fontWeightSemibold);
      }

      th,
      td {
        padding: var(--spacingVerticalXS) var(--spacingHorizontalS) var(--spacingVerticalXS) 0;
        vertical-align: top;
        overflow-wrap: anywhere;
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
    `,
  ];

  override render(): TemplateResult {
    const { model } = this;
    return html`${model.files.flatMap(({ name, file }) =>
      (file?.tables ?? []).flatMap((table) =>
        table.missing.map((missing) => this.missing(name, table, missing)),
      ),
    )}
    ${model.files.flatMap((file) => pointedIn(file).map((one) => this.pointed(file, one)))}
    ${model.files.flatMap(({ name, file }) =>
      (file?.tables ?? []).flatMap(({ kind, countedOtherwise }) =>
        countedOtherwise.map((counted) => this.counted(name, kind, counted)),
      ),
    )}
    ${model.kinds.flatMap((one) => one.collection.severalTimes.map((several) => this.several(one, several)))}
    ${this.byHand()}`;
  }

  /** What a person has changed stays, until they say otherwise: for all rows at once, or one by one. */
  private byHand(): TemplateResult[] {
    const { words, model } = this;
    const rows = model.kinds.flatMap(({ kind, into }) => (into?.byHand ?? []).map((row) => ({ kind, row })));
    const of = (taken: boolean): number => rows.filter(({ row }) => row.takesFile === taken).length;
    const all = of(true) === rows.length ? "file" : of(false) === rows.length ? "keep" : "";
    const { each, keep, file } = words.byHand;
    const options = [
      { value: "keep", label: keep },
      { value: "file", label: file },
    ];
    const choice = (
      label: string,
      value: string,
      keys: readonly RowKey[],
      more: typeof options = [],
    ): TemplateResult =>
      html`<fc-select-field
        data-takes-file
        .label=${label}
        .options=${[...more, ...options]}
        .value=${value}
        @choose=${({ detail }: CustomEvent<string>) =>
          detail === "" ? undefined : this.actions.takeFile(keys, detail === "file")}
      ></fc-select-field>`;
    const keyOf = ({ kind, row: { key } }: (typeof rows)[number]): RowKey => ({ kind, key });
    return [
      ...(rows.length > 1
        ? [
            choice(
              words.byHand.all(rows.length),
              all,
              rows.map(keyOf),
              all === "" ? [{ value: "", label: each }] : [],
            ),
          ]
        : []),
      ...rows.slice(0, mostByHand).map(
        (one) => html`<div data-by-hand=${one.row.name}>
          ${this.changedByHand(one.kind, one.row)}
          ${choice(words.byHand.counts(one.row.name), one.row.takesFile ? "file" : "keep", [keyOf(one)])}
        </div>`,
      ),
    ];
  }

  private changedByHand(kind: SharedKind, { name, source, isKnown, cells }: RowByHand): TemplateResult {
    const { words } = this;
    const shown = (column: string, cell: Cell): string => cellInWords(kind, column, cell, words);
    return html`<p class="small">${words.byHand[isKnown ? "known" : "maybe"](name, source)}</p>
      ${cells.map(
        ({ column, from, to }) =>
          html`<p class="small">
            ${words.byHand.cell(headingOf(kind, column), shown(column, from), shown(column, to))}
          </p>`,
      )}`;
  }

  private missing(
    file: string,
    { kind, area, free }: IncomingTable,
    { key, heading }: MissingColumn,
  ): TemplateResult {
    const { words } = this;
    const isAlone = (other: string): boolean => free.filter((one) => one.heading === other).length < 2;
    return html`<fc-select-field
      data-missing=${key}
      .label=${`${file}: ${words.meant(heading)}`}
      .options=${[
        { value: "", label: words.noColumn },
        ...free.map(({ heading: other, column }) => ({
          value: String(column),
          label: isAlone(other) ? other : this.words.columnAt(other, columnLetters(area.column + column)),
        })),
      ]}
      value=""
      @choose=${({ detail }: CustomEvent<string>) =>
        this.actions.point(file, kind, key, detail === "" ? undefined : Number(detail))}
    ></fc-select-field>`;
  }

  private pointed(
    { name: file, file: read }: ReadFile,
    { kind, key, column }: ReturnType<typeof pointedIn>[number],
  ): TemplateResult | typeof nothing {
    const { words } = this;
    const table = read?.tables.find((one) => one.kind === kind);
    if (!table) return nothing;
    const from = words.readFrom(headingOf(kind, key), columnLetters(table.area.column + column));
    const again = (): void => this.actions.point(file, kind, key, undefined);
    return html`<p class="small" data-pointed=${key}>
      ${file}: ${from}
      <button class="link" aria-label=${`${words.chooseAgain}: ${from} ${file}`} @click=${again}>${words.chooseAgain}</button>
    </p>`;
  }

  /** Both readings, with what each makes of the first number. */
  private counted(
    file: string,
    kind: SharedKind,
    { key, heading, said, factor, example = 0, chosen }: CountedOtherwise,
  ): TemplateResult | typeof nothing {
    if (factor === undefined) return nothing;
    const words = this.words.counting;
    const shown = (amount: number): string =>
      amount.toLocaleString(this.text.locale, { maximumFractionDigits: 15 });
    return html`<fc-select-field
      data-counted=${key}
      .label=${`${file}: ${words.which(heading, said)}`}
      .options=${[
        { value: "", label: words.unread },
        {
          value: String(factor),
          label: words.multiply(factor, shown(example), shown(timesFactor(example, factor))),
        },
        { value: "1", label: words.asItStands(shown(example)) },
      ]}
      .value=${chosen === undefined ? "" : String(chosen)}
      @choose=${({ detail }: CustomEvent<string>) =>
        this.actions.multiply(file, kind, key, detail === "" ? undefined : Number(detail))}
    ></fc-select-field>`;
  }

  private several(one: KindCollection, several: SeveralTimes): TemplateResult {
    const { words } = this;
    const { name, sources, differs } = several;
    const { isUnique } = sharedTables[one.kind];
    const isAnswered = one.earlier.get(nameKey(name))?.isAnswered && !this.place.chosen[nameKey(name)];
    const more = isAnswered ? words.asBefore : differs.length === 0 ? words.alike : nothing;
    return html`<div>
      <p class="small">${words.severalTimes(name, sources.length)}. ${more}</p>
      ${differs.length > 0 && !isAnswered ? this.beside(one, several) : nothing}
      <fc-select-field
        data-several=${name}
        data-kind=${one.kind}
        .label=${isUnique ? words.counts(name) : words.countsIn(name, sharedShapes[one.kind].name)}
        .options=${[
          { value: "", label: isUnique ? words.all : words.allRows },
          ...sources.map((source) => ({ value: source, label: source })),
        ]}
        .value=${one.chosen.get(nameKey(name))?.source ?? ""}
        @choose=${({ detail }: CustomEvent<string>) => this.actions.choose(name, detail)}
      ></fc-select-field>
    </div>`;
  }

  /** What a file says: it can be chosen cell by cell. */
  private cell(
    { kind, chosen: all }: KindCollection,
    { name, column, source }: Readonly<Record<"name" | "column" | "source", string>>,
    said: string,
  ): TemplateResult {
    const chosen = all.get(nameKey(name));
    const counts = chosen?.cells?.[column] ?? chosen?.source;
    return html`<label
      ><input
        type="radio"
        name=${`${nameKey(name)} ${column}`}
        aria-label=${this.words.cellFrom(headingOf(kind, column), said, source)}
        .checked=${counts === source}
        @change=${() => this.actions.chooseCell(name, column, source)}
      />
      ${said}</label
    >`;
  }

  /** Only what they do not say alike. */
  private beside(one: KindCollection, { name, sources, differs }: SeveralTimes): TemplateResult {
    const { kind, collection } = one;
    const { isUnique } = sharedTables[kind];
    const asked = askedBy(sharedTables[kind]) ?? [];
    const rowsOf = (source: string): readonly CollectedRow[] =>
      collection.rows.filter(
        (row) => row.source === source && nameKey(nameOfRow(row, asked)) === nameKey(name),
      );
    const said = (source: string, key: string): string[] =>
      rowsOf(source).map(({ cells }) => cellInWords(kind, key, cells[key], this.words));
    // Of several rows one file's count together, and not a cell of each.
    const shown = (source: string, key: string): TemplateResult | TemplateResult[] =>
      isUnique
        ? this.cell(one, { name, column: key, source }, textOf(rowsOf(source)[0]?.cells[key]))
        : said(source, key).map((text) => html`<div>${text}</div>`);
    return html`<div class="beside" tabindex="0" role="region" aria-label=${this.words.besideEachOther(name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">${this.words.file}</th>
            ${differs.map((key) => html`<th scope="col">${headingOf(kind, key)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${sources.map(
            (source) =>
              html`<tr>
                <th scope="row">${source}</th>
                ${differs.map((key) => html`<td>${shown(source, key)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
