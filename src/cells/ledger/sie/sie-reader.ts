import { dayOfDate, type Day } from "../../../domain/calendar";
import { OreSum } from "../../../domain/costs/money";
import type { LedgerLine } from "../../../domain/ledger/ledger-line";
import { clean, oreIn, periodOf, textIn } from "./field-values";
import { fieldsOf, type SieField } from "./fields";
import { ObjectCodes } from "./object-codes";
import { lineText, nameFrom, voucherText } from "./unquoted-names";
import type { SieFile, SieNote, SieRefused } from "./sie-file";

/** What stands for the dimensions that the format itself names; a file may name them anew. */
const usualDimensions: Readonly<Record<string, string>> = {
  "1": "Kostnadsställe",
  "2": "Kostnadsbärare",
  "6": "Projekt",
  "7": "Anställd",
  "8": "Kund",
  "9": "Leverantör",
  "10": "Faktura",
};

/** So many lines are read at a time. */
const linesAtOnce = 20_000;

/** Why a file is not read. */
export class NotRead extends Error {
  constructor(readonly refused: SieRefused) {
    super(refused.kind);
  }
}

interface Voucher {
  readonly line: number;
  readonly name: string;
  readonly day: Day | undefined;
  readonly text: string;
  isOpen: boolean;
  readonly sum: OreSum;
  /** Lines that were added (#RTRANS), by what they say, for as long as none that says the same (#TRANS) has followed. */
  readonly added: Map<string, number>;
}

/** What the lines of a file say, one after the other: what is booked is kept with the line that it stands on. */
export class SieReader {
  private isSie = false;
  private type: string | undefined;
  private company = "";
  private readonly accounts = new Map<string, string>();
  private readonly dimensionNames = new Map<string, string>(Object.entries(usualDimensions));
  private readonly objects = new Map<string, Map<string, string>>();
  private readonly found: (Omit<LedgerLine, "accountText" | "codes"> & {
    readonly objects: readonly string[];
  })[] = [];
  private voucher: Voucher | undefined;
  private vouchers = 0;
  private unbalanced = 0;
  private firstUnbalanced = "";
  private removed = 0;
  private added = 0;
  private firstAdded = "";
  private line = 0;

  /** In parts: whoever reads may rest between them. `encoding` is what there is to say of it. */
  *read(text: string, encoding: readonly SieNote[]): Generator<void, SieFile> {
    let start = 0;
    while (start < text.length) {
      let end = text.indexOf("\n", start);
      if (end < 0) end = text.length;
      this.line++;
      this.readLine(text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end).trim());
      start = end + 1;
      if (this.line % linesAtOnce === 0) yield;
    }
    if (this.voucher) this.endVoucher();
    if (!this.isSie) throw new NotRead({ kind: "not-sie" });
    if (this.type !== undefined && this.type !== "4") throw new NotRead({ kind: "type", type: this.type });
    if (this.vouchers === 0) throw new NotRead({ kind: "no-vouchers" });
    return this.file(encoding);
  }

  private readLine(line: string): void {
    if (line === "" || line === "\u001a") return;
    if (line === "{" && this.voucher) {
      this.voucher.isOpen = true;
      return;
    }
    if (line === "}" && this.voucher?.isOpen) {
      this.balance(this.voucher);
      this.voucher = undefined;
      return;
    }
    if (!line.startsWith("#")) {
      if (!this.isSie) throw new NotRead({ kind: "not-sie" });
      this.refuse("outside", line);
    }
    const label = line.slice(0, labelEnd(line)).toUpperCase();
    if (!wanted.has(label)) return;
    // The brace that opens a voucher may stand on its own line or behind it.
    const fields = fieldsOf(label === "#VER" ? line.replace(/\{$/, "") : line, label.length);
    if (!fields) this.refuse("quote", line);
    this.isSie = true;
    this.readRecord(label, fields as SieField[], line);
  }

  private readRecord(label: string, fields: readonly SieField[], line: string): void {
    const text = (index: number): string => clean(textIn(fields[index]));
    switch (label) {
      case "#SIETYP":
        this.type = /^\d/.exec(text(0))?.[0];
        if (this.type !== undefined && this.type !== "4")
          throw new NotRead({ kind: "type", type: this.type });
        return;
      case "#FNAMN":
        this.company = nameFrom(fields, 0, line);
        return;
      case "#KONTO":
        this.accounts.set(text(0), nameFrom(fields, 1, line));
        return;
      case "#DIM":
        this.dimensionNames.set(text(0), nameFrom(fields, 1, line));
        return;
      case "#UNDERDIM":
        // The dimension that it belongs to stands last.
        this.dimensionNames.set(text(0), nameFrom(fields, 1, line, Math.max(2, fields.length - 1)));
        return;
      case "#OBJEKT":
        this.objectsOf(text(0)).set(text(1), nameFrom(fields, 2, line));
        return;
      case "#VER":
        return this.beginVoucher(fields, line);
      case "#RTRANS":
      case "#TRANS":
        return this.addLine(fields, line, label === "#RTRANS");
      case "#BTRANS":
        this.removed++;
    }
  }

  private objectsOf(dimension: string): Map<string, string> {
    let objects = this.objects.get(dimension);
    if (!objects) this.objects.set(dimension, (objects = new Map()));
    return objects;
  }

  private beginVoucher(fields: readonly SieField[], line: string): void {
    if (this.voucher) this.endVoucher();
    const [series, number, date] = [0, 1, 2].map((index) => clean(textIn(fields[index])));
    this.vouchers++;
    this.voucher = {
      line: this.line,
      name: [series, number].filter(Boolean).join(" "),
      day: this.dayOf(date as string, line),
      text: voucherText(fields, line),
      isOpen: line.endsWith("{"),
      sum: new OreSum(),
      added: new Map(),
    };
  }

  /** @param isAdded afterwards, and followed by the same as a line (#TRANS), for those who know of no lines that are added */
  private addLine(fields: readonly SieField[], line: string, isAdded: boolean): void {
    const { voucher } = this;
    if (!voucher?.isOpen) return this.refuse("outside", line);
    const [account, objects, amountText, date] = fields;
    if (typeof account !== "string" || !Array.isArray(objects) || typeof amountText !== "string") {
      return this.refuse("fields", line);
    }
    if (objects.length % 2 === 1) return this.refuse("objects", line);
    const amount = oreIn(amountText);
    if (amount === undefined) return this.refuse("amount", amountText);
    if (isThousands(amountText, date)) return this.refuse("amount", `${amountText} ${date}`);
    const text = lineText(fields, line);
    if (this.repeats(voucher, [account, objects, String(amount), date, text], isAdded)) return;
    const day = this.dayOf(textIn(date), line) ?? voucher.day;
    voucher.sum.add(amount);
    this.found.push({
      row: this.line,
      account: clean(account),
      objects: objects as readonly string[],
      amount,
      vat: undefined,
      period: periodOf(day),
      voucher: voucher.name,
      supplier: "",
      text: text || voucher.text,
    });
  }

  /** Whether the line says again what a line said that was added. */
  private repeats({ added }: Voucher, says: readonly unknown[], isAdded: boolean): boolean {
    if (!isAdded && added.size === 0) return false;
    const key = JSON.stringify(says);
    const before = added.get(key) ?? 0;
    if (isAdded || before > 1) added.set(key, before + (isAdded ? 1 : -1));
    else added.delete(key);
    return !isAdded && before > 0;
  }

  private balance({ sum, name, added }: Voucher): void {
    for (const lines of added.values()) {
      if (this.added === 0) this.firstAdded = name;
      this.added += lines;
    }
    if (sum.ore === 0) return;
    if (this.unbalanced === 0) this.firstUnbalanced = name;
    this.unbalanced++;
  }

  /** A voucher whose brace is never closed: what follows may belong to it, or lines of it may be missing. */
  private endVoucher(): never {
    const { line, name } = this.voucher as Voucher;
    throw new NotRead({ kind: "broken", line, what: "not-closed", holds: name });
  }

  private dayOf(text: string, line: string): Day | undefined {
    if (text === "") return undefined;
    const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text) ?? [];
    const found = year === undefined ? undefined : dayOfDate(Number(year), Number(month), Number(day));
    if (found === undefined) this.refuse("date", `${text} (${line})`);
    return found;
  }

  private refuse(what: (SieRefused & { kind: "broken" })["what"], holds: string): never {
    throw new NotRead({ kind: "broken", line: this.line, what, holds: holds.slice(0, longestShown) });
  }

  private file(encoding: readonly SieNote[]): SieFile {
    const codes = new ObjectCodes((dimension) => this.nameOf(dimension));
    const lines = this.found.map(
      ({ objects, ...line }): LedgerLine => ({
        ...line,
        accountText: this.accounts.get(line.account) ?? "",
        codes: codes.of(objects),
      }),
    );
    return {
      company: this.company,
      lines,
      vouchers: this.vouchers,
      dimensions: Object.fromEntries(
        [...this.objects].map(([dimension, objects]) => [this.nameOf(dimension), objects]),
      ),
      notes: [
        ...encoding,
        ...(this.type === undefined ? [{ kind: "no-type" } as const] : []),
        ...(this.unbalanced > 0
          ? [{ kind: "unbalanced", vouchers: this.unbalanced, first: this.firstUnbalanced } as const]
          : []),
        ...(this.removed > 0 ? [{ kind: "removed", lines: this.removed } as const] : []),
        ...(this.added > 0 ? [{ kind: "added", lines: this.added, first: this.firstAdded } as const] : []),
        ...(codes.several > 0
          ? [{ kind: "several-objects", lines: codes.several, first: codes.firstSeveral } as const]
          : []),
      ],
    };
  }

  /** Two dimensions of one name are told apart by their numbers: the codes of one would stand for the other's. */
  private nameOf(dimension: string): string {
    const name = this.dimensionNames.get(dimension);
    if (!name) return `Dimension ${dimension}`;
    const isAlone = [...this.dimensionNames].every(([other, its]) => other === dimension || its !== name);
    return isAlone ? name : `${name} (${dimension})`;
  }
}

/** The labels that say something of vouchers; others are passed, as the format asks of a reader. */
const wanted: ReadonlySet<string> = new Set([
  "#FLAGGA",
  "#PROGRAM",
  "#FORMAT",
  "#SIETYP",
  "#FNAMN",
  "#KONTO",
  "#DIM",
  "#UNDERDIM",
  "#OBJEKT",
  "#VER",
  "#TRANS",
  "#RTRANS",
  "#BTRANS",
]);

const longestShown = 60;

/** "1 234.50" without quotation marks is two fields, the second of which is no date. */
const isThousands = (amount: string, next: SieField | undefined): boolean =>
  /^[+-]?\d{1,3}$/.test(amount) && /^\d{3}(?:[.,]\d*)?$/.test(textIn(next));

function labelEnd(line: string): number {
  let end = 1;
  while (end < line.length && line.charCodeAt(end) > 32) end++;
  return end;
}
