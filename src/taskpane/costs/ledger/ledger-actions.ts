import type { LedgerMeaning } from "../../../cells/ledger/ledger-headings";
import { readSieInParts } from "../../../cells/ledger/sie/read-sie";
import type { AccountChoice } from "../../../domain/ledger/accounts";
import { ledgerText } from "../../../text/ledger/ledger";
import type { LedgerText } from "../../../text/ledger/ledger.sv";
import { sheetText } from "../../../text/sheets/tables";
import { costTableName, ledgerPlan } from "../../../workbook/ledger/ledger-plan";
import { ledgerRequest } from "../../../workbook/ledger/ledger-request";
import type { CostsChoices, LedgerChoices } from "../choices";
import type { CostsPlace, LedgerFile } from "../place";
import { remarksInWords, sourceInWords } from "./ledger-in-words";
import { ledgerModel, type LedgerModel } from "./ledger-model";
import { sumFormula } from "./sum-formula";
import { ViewActions } from "../../frame/view-actions";

/** More than this a browser holds with difficulty; a hundred thousand vouchers are a tenth of it. */
const largestFile = 200_000_000;

/** What a person can do in Huvudbok. */
export class LedgerActions extends ViewActions<CostsChoices, CostsPlace> {
  private get model(): LedgerModel | undefined {
    const { contents, choices, place } = this.frame;
    return contents && ledgerModel(contents, choices.ledger, place);
  }

  private get words(): LedgerText {
    return ledgerText.in(this.frame.state.language);
  }

  /** Reads a file of vouchers, here in the pane. The pane stays alive meanwhile. */
  async open(file: File): Promise<void> {
    const { name } = file;
    if (file.size > largestFile)
      return this.frame.tell(({ language }) => ledgerText.in(language).source.tooLarge);
    this.show({ status: "reading", name });
    this.frame.announce(({ language }) => ledgerText.in(language).source.reading);
    try {
      const read = await readSieInParts(new Uint8Array(await file.arrayBuffer()), rest);
      if (this.frame.place.ledgerFile?.name !== name) return;
      this.show(
        "refused" in read
          ? { status: "refused", name, refused: read.refused }
          : { status: "here", name, file: read },
      );
      const model = this.model;
      if (model) this.frame.announce(({ language }) => sourceInWords(model, ledgerText.in(language)));
    } catch {
      this.show(undefined);
      this.frame.tell(({ language }) => ledgerText.in(language).source.notRead);
    }
  }

  close(): void {
    this.show(undefined);
  }

  private show(ledgerFile: LedgerFile | undefined): void {
    this.frame.move({ ledgerFile, accounts: {} });
    this.frame.store.change({ notice: undefined });
  }

  async choose(change: LedgerChoices): Promise<void> {
    await this.frame.choose({ ledger: { ...this.frame.choices.ledger, ...change } });
  }

  /** Another ledger: what was said of the one before does not hold for it. */
  async chooseSource(source: string): Promise<void> {
    this.frame.move({ accounts: {} });
    await this.choose({ source, ...unanswered, only: undefined });
  }

  /** What was answered of the rows is asked again. */
  async askAgain(): Promise<void> {
    await this.choose(unanswered);
  }

  /** What a column means; a meaning that another column had goes from there. */
  async chooseMeaning(key: string, meaning: LedgerMeaning | "none"): Promise<void> {
    const before = this.model?.columns.find((column) => column.meaning === meaning && column.key !== key);
    const columns = {
      ...this.frame.choices.ledger?.columns,
      ...(before && { [before.key]: "none" as const }),
      [key]: meaning,
    };
    await this.choose({ columns });
  }

  /** What has been said of an account stays here until it is written. */
  decide(account: string, change: Partial<AccountChoice>): void {
    const { accounts = {} } = this.frame.place;
    this.frame.move({ accounts: { ...accounts, [account]: { ...accounts[account], ...change } } });
  }

  async write(): Promise<void> {
    const { model, words } = this;
    const tables = this.frame.contents?.tables ?? [];
    if (!model?.imported || model.imported.costs.length === 0 || model.imported.tooLong) return;
    const { payer, centre } = model.choices;
    const request = ledgerRequest(
      model.imported,
      { payer, centre },
      {
        source: sourceInWords(model, words),
        sum: sumFormula(model),
        remarks: remarksInWords(model, words),
        tables,
        text: { costs: sheetText.in(this.frame.state.language).workingSet.costs, ...words.sheets },
      },
    );
    const table = costTableName(request.taken);
    const done = await this.frame.changes.carryOut(
      ({ language }) => ledgerText.in(language).work,
      ledgerPlan(request),
      () => [table, request.costs.length],
    );
    if (!done) return;
    this.frame.move({ accounts: {} });
    await this.frame.choose({ costs: table });
  }

  toSplit(): void {
    this.frame.openPart("split");
  }
}

/** The answers that hold for one ledger's rows. */
const unanswered = {
  factor: undefined,
  isNegated: undefined,
  isAccountAbove: undefined,
  unbooked: undefined,
} as const satisfies LedgerChoices;

/** Lets the browser draw, and Excel have its answers. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
