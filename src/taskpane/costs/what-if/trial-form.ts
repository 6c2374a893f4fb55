import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { numberOf, textOf, type Cell } from "../../../cells/ground/cell";
import type { TrialChange, TrialKind } from "../../../domain/costs/trial/trial-change";
import { kindsOf, type TrialChoices } from "../../../domain/costs/trial/what-can-be-tried";
import type { WhatIfText } from "../../../text/costs/what-if.sv";
import { trialFormStyles } from "./trial-form-styles";
import { PaneElement } from "../../components/pane-element";
import "../../components/select-field";
import type { SelectField, SelectOption } from "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import { textInputStyles } from "../../components/text-input-styles";
import { inFigures, kronorInWords } from "../figures";
import { partyInWords } from "./change-sentence";
import { keyOptions, same } from "./key-options";
import { changeFrom, type FieldName, type Typed, type WrongField } from "./typed-change";

/** What is to change, in which row, and to what: the fields follow the first answer. */
@customElement("fc-trial-form")
export class TrialForm extends PaneElement {
  @property({ attribute: false }) words!: WhatIfText;
  @property({ attribute: false }) choices!: TrialChoices;
  @property({ attribute: false }) add!: (change: TrialChange) => void;
  @property({ attribute: false }) cancel!: () => void;
  @state() private kind: TrialKind = "area";
  @state() private typed: Typed = {};
  @state() private wrong: WrongField | undefined;

  static override styles = [sharedStyles, textInputStyles, trialFormStyles];

  protected override firstUpdated(): void {
    // A person who has asked for the form is to go on in it.
    const field = this.renderRoot.querySelector<SelectField>("fc-select-field");
    void field?.updateComplete.then(() => field.shadowRoot?.querySelector("select")?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("choices") && !kindsOf(this.choices).includes(this.kind))
      this.kind = kindsOf(this.choices)[0] ?? "joins";
  }

  override render(): TemplateResult {
    const { form } = this.words;
    return html`<div
      class="fields"
      role="group"
      aria-labelledby="heading"
      @keydown=${(event: KeyboardEvent) => this.onKey(event)}
    >
      <h4 id="heading">${form.heading}</h4>
      ${this.select(
        "what",
        form.what,
        kindsOf(this.choices).map((kind) => ({ value: kind, label: form.kinds[kind] })),
        this.kind,
        (kind) => this.begin(kind as TrialKind),
      )}
      ${this.fields()}
      <div class="buttons">
        <button class="button primary" data-action="add-change" @click=${() => this.submit()}>
          ${form.confirm}
        </button>
        <button
          class="button outline"
          data-action="cancel-change"
          @click=${() => this.cancel()}
        >
          ${form.cancel}
        </button>
      </div>
    </div>`;
  }

  private begin(kind: TrialKind): void {
    this.kind = kind;
    this.typed = {};
    this.wrong = undefined;
  }

  private fields(): TemplateResult {
    const { form } = this.words;
    const { isDated } = this.choices;
    switch (this.kind) {
      case "area":
        return html`${this.party()}
        ${this.input("area", form.area, `${this.now(this.chosenParty?.area, "area")} ${form.noneNote}`)}`;
      case "organisation":
        return html`${this.party()}
        ${this.input(
          "organisation",
          form.organisation,
          this.now(this.chosenParty?.organisation),
          this.choices.organisations,
        )}`;
      case "services":
        return html`${this.party()}
        ${this.input("services", form.services, `${this.now(this.chosenParty?.services)} ${form.noneNote}`)}`;
      case "agreed":
        return this.agreedFields();
      case "joins":
        return html`${this.input("verksamhet", form.verksamhet, undefined)}
        ${this.input("organisation", form.organisationOf, undefined, this.choices.organisations)}
        ${this.input("area", form.areaOf, form.noneNote)}
        ${this.input("services", form.servicesOf, form.noneNote)}
        ${isDated ? this.input("from", form.from, form.dateNote) : nothing}`;
      case "leaves":
        return html`${this.party()} ${isDated ? this.input("till", form.till, form.dateNote) : nothing}`;
      case "key":
        return html`${this.costKind()}
        ${this.select("key", form.key, keyOptions(this.choices, form), this.typed.key ?? "", (key) =>
          this.type("key", key),
        )}`;
      case "amount":
        return this.amountFields();
    }
  }

  private agreedFields(): TemplateResult {
    const { form } = this.words;
    const agreements = this.choices.agreements;
    const agreement = Math.max(0, agreements.indexOf(this.typed.agreement ?? ""));
    return html`${
      agreements.length > 1
        ? this.select(
            "agreement",
            form.agreement,
            agreements.map(same),
            agreements[agreement] ?? "",
            (chosen) => this.type("agreement", chosen),
          )
        : nothing
    }
    ${this.party()}
    ${this.input(
      "percent",
      agreements.length > 1 ? form.percent : `${form.percent}, ${agreements[0] ?? ""}`,
      this.now(this.chosenParty?.agreed[agreement]),
    )}`;
  }

  private amountFields(): TemplateResult {
    const { form } = this.words;
    const kind = this.chosenKind;
    const now =
      kind && form.now(`${kind.amount < 0 ? "−" : ""}${kronorInWords(kind.amount, this.text.locale)} kr`);
    return html`${this.costKind()}
    ${this.input(
      "amount",
      form.amount,
      kind && kind.lines > 1 ? `${now} ${form.amountNote(kind.lines)}` : now,
    )}`;
  }

  private get chosenParty(): TrialChoices["parties"][number] | undefined {
    return this.choices.parties[Number(this.typed.party ?? 0)] ?? this.choices.parties[0];
  }

  private get chosenKind(): TrialChoices["kinds"][number] | undefined {
    const { kinds } = this.choices;
    return kinds.find(({ kind }) => kind === this.typed.kind) ?? kinds[0];
  }

  private party(): TemplateResult {
    return this.select(
      "party",
      this.words.form.party,
      this.choices.parties.map((party, index) => ({
        value: String(index),
        label: `${partyInWords(party, this.words)} (${party.organisation})`,
      })),
      String(this.typed.party ?? 0),
      (party) => this.type("party", party),
    );
  }

  private costKind(): TemplateResult {
    const { form } = this.words;
    return this.select(
      "kind",
      form.kind,
      this.choices.kinds.map(({ kind, lines }) => ({
        value: kind,
        label: lines === 1 ? kind : form.lines(kind, lines),
      })),
      this.chosenKind?.kind ?? "",
      (kind) => this.type("kind", kind),
    );
  }

  private now(cell: Cell, unit?: "area"): string {
    const { form } = this.words;
    const number = numberOf(cell, "area");
    if (number !== undefined) {
      return form.now(`${inFigures(number, this.text.locale)}${unit === "area" ? " m²" : ""}`);
    }
    const word = textOf(cell);
    return word === "" ? form.nowNothing : form.now(word);
  }

  private select(
    field: string,
    label: string,
    options: readonly SelectOption[],
    value: string,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<fc-select-field
      .label=${label}
      .options=${options}
      .value=${value}
      data-field=${field}
      @choose=${(event: CustomEvent<string>) => {
        event.stopPropagation();
        choose(event.detail);
      }}
    ></fc-select-field>`;
  }

  private input(
    field: FieldName,
    label: string,
    note: string | undefined,
    suggestions?: readonly string[],
  ): TemplateResult {
    const isWrong = this.wrong?.field === field;
    const said = isWrong ? this.wrong?.sentence(this.words) : note;
    const isDate = field === "from" || field === "till";
    const isFigure = ["area", "services", "percent", "amount"].includes(field);
    return html`<div>
      <label class="small quiet" for=${field}>${label}</label>
      <input
        id=${field}
        data-field=${field}
        type=${isDate ? "date" : "text"}
        inputmode=${isFigure ? "decimal" : nothing}
        list=${suggestions ? `${field}-known` : nothing}
        autocomplete="off"
        aria-invalid=${isWrong}
        aria-describedby=${said ? `${field}-note` : nothing}
        .value=${this.typed[field] ?? ""}
        @input=${(event: Event) => this.type(field, (event.target as HTMLInputElement).value)}
      />
      ${
        suggestions
          ? html`<datalist id=${`${field}-known`}>
              ${suggestions.map((one) => html`<option value=${one}></option>`)}
            </datalist>`
          : nothing
      }
      ${
        said
          ? html`<p class="note small ${isWrong ? "wrong" : "quiet"}" id=${`${field}-note`}>${said}</p>`
          : nothing
      }
    </div>`;
  }

  private type(field: keyof Typed, value: string): void {
    this.typed = { ...this.typed, [field]: value };
    if (this.wrong?.field === field) this.wrong = undefined;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === "Escape") this.cancel();
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      // The focus moves on before the key is let go, and would press the button that it comes to.
      event.preventDefault();
      this.submit();
    }
  }

  private submit(): void {
    const change = changeFrom(this.kind, this.typed, this.choices);
    if ("field" in change) {
      this.wrong = change;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>(`#${change.field}`)?.focus(),
      );
      return;
    }
    this.add(change);
  }
}
