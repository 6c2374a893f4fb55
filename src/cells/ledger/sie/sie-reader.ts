import { dayOfDate, type Day } from "../../../domain/calendar";
import { OreSum } from "../../../domain/costs/money";
import type { LedgerLine } from "../../../domain/ledger/ledger-line";
import { clean, oreIn, periodOf, textIn } from "./field-values";
import { fieldsOf, type SieField } from "./fields";
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
        this.company = text(0);
        return;
      case "#KONTO":
        this.accounts.set(text(0), text(1));
        return;
      case "#DIM":
      case "#UNDERDIM":
        this.dimensionNames.set(text(0), text(1));
        return;
      case "#OBJEKT":
        this.objectsOf(text(0)).set(text(1), text(2));
        return;
      case "#VER":
        return this.beginVoucher(fields, line);
      case "#TRANS":
        return this.addLine(fields, line);
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
    const [series, number, date, text] = [0, 1, 2, 3].map((index) => clean(textIn(fields[index])));
    this.vouchers++;
    this.voucher = {
      line: this.line,
      name: [series, number].filter(Boolean).join(" "),
      day: this.dayOf(date as string, line),
      text: text as string,
      isOpen: line.endsWith("{"),
      sum: new OreSum(),
    };
  }

  private addLine(fields: readonly SieField[], line: string): void {
    const { voucher } = this;
    if (!voucher?.isOpen) return this.refuse("outside", line);
    const [account, objects, amountText, date, text] = fields;
    if (typeof account !== "string" || !Array.isArray(objects) || typeof amountText !== "string") {
      return this.refuse("fields", line);
    }
    const amount = oreIn(amountText);
    if (amount === undefined) return this.refuse("amount", amountText);
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
      text: clean(textIn(text)) || voucher.text,
    });
  }

  private balance({ sum, name }: Voucher): void {
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
    const codesOf = this.codeReader();
    return {
      company: this.company,
      lines: this.found.map(
        ({ objects, ...line }): LedgerLine => ({
          ...line,
          accountText: this.accounts.get(line.account) ?? "",
          codes: codesOf(objects),
        }),
      ),
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

  /** Lines that are booked on the same objects share what is said of them: a file has many lines and few objects. */
  private codeReader(): (objects: readonly string[]) => LedgerLine["codes"] {
    const known = new Map<string, LedgerLine["codes"]>();
    return (objects) => {
      const key = objects.join("\n");
      let codes = known.get(key);
      if (!codes) {
        const pairs = Array.from({ length: Math.floor(objects.length / 2) }, (_, index) => [
          this.nameOf(objects[2 * index] as string),
          objects[2 * index + 1] as string,
        ]);
        known.set(key, (codes = Object.fromEntries(pairs) as LedgerLine["codes"]));
      }
      return codes;
    };
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
  "#BTRANS",
]);

const longestShown = 60;

function labelEnd(line: string): number {
  let end = 1;
  while (end < line.length && line.charCodeAt(end) > 32) end++;
  return end;
}
