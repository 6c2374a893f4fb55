import { invoiceRows } from "../../../cells/costs/specification/invoice-rows";
import { writtenText } from "../../../text/specifications/written";
import type { Charged, Correction } from "../../../domain/costs/correction";
import {
  numberForCorrection,
  type NumberedSpecification,
} from "../../../workbook/costs/specification/numbers";
import { arrow } from "../../../workbook/costs/specification/pair-names";
import { writtenSetOf } from "../../../workbook/costs/specification/written-set";
import {
  asKept,
  isOfPair,
  sentState,
  type SentSpecification,
} from "../../../workbook/costs/specification/sent";
import { sendPlan } from "../../../workbook/costs/specification/sent-sheet";
import type { CostsChoices } from "../../../workbook/settings";
import type { ViewFrame } from "../../frame/view-frame";
import { costsModel, type CostsModel } from "../costs-model";
import type { CostsPlace } from "../place";
import { shareView } from "../../share";
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
    if (!specification || !headed) return;
    const { biller, charged } = specification;
    const { centre } = headed.request;
    const state = sentState(
      this.frame.choices.sent ?? [],
      { years: headed.years, biller, charged, ...(centre !== undefined && { centre }) },
      chargedBySpecification(specification),
      [],
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

  /** Its sheet is gone: what it charged is to be charged anew. */
  async forget(sent: SentSpecification): Promise<void> {
    const { sent: kept = [] } = this.frame.choices;
    await this.frame.choose({
      sent: kept.filter(({ sheet, number }) => sheet !== sent.sheet || number !== sent.number),
    });
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
    const which = { years: headed.years, ...(centre !== undefined && { centre }) };
    const { sheets = [] } = contents;
    const sent = (choices.sent ?? []).filter((one) => isOfPair(one, { ...which, ...pair }));
    const written = writtenSetOf(choices.written ?? [], which)?.sheets.find(
      ({ key }) => key === `${pair.biller}${arrow}${pair.charged}`,
    );
    const own = [written?.name, ...sent.map(({ sheet }) => sheet)].filter(
      (name) => name !== undefined && sheets.includes(name),
    );
    const frame = pane.frameOf(shareView);
    if (own.length > 0) {
      const chosen = Object.fromEntries(sheets.map((name) => [name, name === own.at(-1)]));
      frame.move({ copy: { ...frame.place.copy, chosen, made: undefined } });
    }
    pane.navigate(shareView.id, "copy");
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
    let sheet: string | undefined;
    const isDone = await this.frame.changes.carryOut(
      ({ actions }) => actions.work["send-specification"],
      sendPlan({ request, pair, number, lines, rows, rounding, ...(corrects && { corrects }) }),
      ({ plan: { sheets } }) => {
        sheet = sheets[0]?.name;
        return [sheet ?? "", sheets[1]?.name ?? ""];
      },
    );
    if (!isDone || sheet === undefined) return;
    const { sent = [] } = this.frame.choices;
    const added: SentSpecification = {
      years,
      ...(centre !== undefined && { centre }),
      biller: pair.biller,
      charged: pair.charged,
      number,
      day: issued,
      sheet,
      lines: asKept(lines),
    };
    await this.frame.choose({ numbered, sent: [...sent, added] });
  }
}
