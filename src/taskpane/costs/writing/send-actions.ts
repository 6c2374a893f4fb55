import { invoiceRows } from "../../../cells/costs/specification/invoice-rows";
import { writtenText } from "../../../text/specifications/written";
import type { Charged, Correction } from "../../../domain/costs/correction";
import { kronor } from "../../../domain/costs/money";
import {
  numberForCorrection,
  type NumberedSpecification,
} from "../../../workbook/costs/specification/numbers";
import { pairMark } from "../../../workbook/costs/specification/pair-mark";
import { whichSet, writtenSetOf } from "../../../workbook/costs/specification/written-set";
import {
  isOfPair,
  sentAsKept,
  sentState,
  sheetOf,
  type SentSpecification,
} from "../../../workbook/costs/specification/sent";
import { nameMark } from "../../../workbook/written/written-sheet";
import { sendPlan } from "../../../workbook/costs/specification/sent-sheet";
import type { CostsChoices } from "../choices";
import type { ViewFrame } from "../../frame/view-frame";
import { costsModel, type CostsModel } from "../costs-model";
import type { CostsPlace } from "../place";
import { shareState } from "../../share/place";
import { headedRequest, type HeadedRequest } from "./headed-request";
import { chargedBySpecification } from "./sent-model";

/** What is sent: which pair's, under which number, and what it charges. */
interface ToSend {
  readonly index: number;
  readonly number: string;
  readonly numbered: readonly NumberedSpecification[];
  readonly charged: readonly Charged[];
  readonly corrects?: { readonly number: string; readonly changes: readonly Correction[] };
  readonly rounding: number;
}

/** Specifications that are sent, and the corrections of what has been. */
export class SendActions {
  constructor(private readonly frame: ViewFrame<CostsChoices, CostsPlace>) {}

  private get model(): CostsModel | undefined {
    const { contents, choices } = this.frame;
    return contents && costsModel(contents, choices);
  }

  /** The specification as values on a sheet that is locked, with its invoice lines; it counts as sent from then on. */
  async send(index: number): Promise<void> {
    const { model } = this;
    const specification = model?.specifications?.value?.[index];
    const headed = model && headedRequest(model, this.frame);
    if (!specification || !headed) return;
    await this.carryOut(model, headed, {
      index,
      number: headed.request.head?.numbers?.[index] ?? "",
      numbered: headed.numbered,
      charged: chargedBySpecification(specification),
      rounding: model.rounds ? specification.rounding : 0,
    });
  }

  /** What has changed since, as a specification of its own that refers to the first one. */
  async correct(index: number): Promise<void> {
    const { model } = this;
    const specification = model?.specifications?.value?.[index];
    const headed = model && headedRequest(model, this.frame);
    const { contents } = this.frame;
    if (!specification || !headed || !contents) return;
    const { centre } = headed.request;
    const state = sentState(
      this.sent,
      { years: headed.years, pair: pairMark(specification, centre) },
      chargedBySpecification(specification),
      contents,
    );
    if (!state || state.changes.length === 0) return;
    const { number, kept } = numberForCorrection(headed.numbered, specification, {
      years: headed.years,
      centre,
    });
    await this.carryOut(model, headed, {
      index,
      number,
      numbered: kept,
      charged: state.changes.map(({ difference, kind, verksamhet, vatCode }) => ({
        kind,
        verksamhet,
        vatCode,
        amount: difference,
      })),
      corrects: { number: state.sent[0]?.number ?? "", changes: state.changes },
      rounding: 0,
    });
  }

  private get sent(): readonly SentSpecification[] {
    return sentAsKept(this.frame.choices.sent);
  }

  /** It is not there as it was sent: what it charged is to be charged anew. */
  async forget({ number }: SentSpecification): Promise<void> {
    await this.frame.choose({ sent: this.sent.filter((one) => one.number !== number) });
    this.frame.announce(({ language }) => writtenText.in(language).sent.forgotten);
  }

  /** One receiver, one file: the pair's sheet, and no other, is chosen where copies are made. */
  copy(index: number): void {
    const { contents, choices, pane } = this.frame;
    const { model } = this;
    const headed = model && headedRequest(model, this.frame);
    const pair = headed?.request.outline.pairs[index];
    if (!contents || !headed || !pair) return;
    const { centre } = headed.request;
    const { years } = headed;
    const mark = pairMark(pair, centre);
    const { sheets = [] } = contents;
    const sent = this.sent.filter((one) => isOfPair(one, { years, pair: mark }));
    const written = writtenSetOf(choices.written ?? [], whichSet("split", years, centre))?.sheets.find(
      ({ key }) => key === mark,
    );
    const own = [
      sheets.find((name) => nameMark(name) === written?.nameMark),
      ...sent.map((one) => sheetOf(one, contents)),
    ].filter((name) => name !== undefined);
    const frame = pane.frameOf(shareState);
    if (own.length > 0) {
      const chosen = Object.fromEntries(sheets.map((name) => [name, name === own.at(-1)]));
      frame.move({ copy: { ...frame.place.copy, chosen, made: undefined } });
    }
    pane.navigate(shareState.id, "copy");
  }

  private async carryOut(
    { costs, parties }: CostsModel,
    { request, years, issued }: HeadedRequest,
    { index, number, numbered, charged: lines, corrects, rounding }: ToSend,
  ): Promise<void> {
    const pair = request.outline.pairs[index];
    if (!pair) return;
    const { centre } = request;
    const tables = { costs: costs?.cells?.values, parties: parties?.cells?.values, centre };
    const rows = invoiceRows(lines, tables, pair.charged);
    const isDone = await this.frame.changes.carryOut(
      ({ actions }) => actions.work["send-specification"],
      sendPlan({ request, pair, number, lines, rows, rounding, ...(corrects && { corrects }) }),
      ({ plan: { sheets } }) => [sheets[0]?.name ?? "", sheets[1]?.name ?? ""],
    );
    if (!isDone) return;
    const added: SentSpecification = {
      years,
      pair: pairMark(pair, centre),
      number,
      day: issued,
      amounts: lines.map(({ amount }) => kronor(amount)),
    };
    await this.frame.choose({ numbered, sent: [...this.sent, added] });
  }
}
