import { pastedRows, type PastedRow } from "../../ground/pasted-cells";
import { tidy } from "../../../domain/names/words";
import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import { periodIn } from "../specification/period-words";
import { specificationColumns } from "../specification/specification-columns";

/**
 * A pasted specification as rows of cells: between tabs or semicolons where it has them; else between two spaces or more,
 * as columns of text are written; else, as text that is copied out of a PDF, between what can be told apart in a line:
 * names, amounts, a key with its calculation, a share, a code. Where the headings say that the lines have a time and a
 * verksamhet, these are told apart from the cost before them, with which a supplier runs together.
 */
export function pastedSpecification(text: string): readonly PastedRow[] {
  const lines = linesIn(text);
  const filled = lines.filter(({ text: line }) => line.trim() !== "");
  const most = (has: RegExp): boolean =>
    filled.filter(({ text: line }) => has.test(line.trim())).length * 2 > filled.length;
  // A semicolon in a sentence, as our own specifications have one above their lines, parts no columns.
  if (text.includes("\t") || most(/;/)) return pastedRows(text);
  if (most(wideSpaces)) {
    return lines.map(({ text: line, ...place }) => ({ ...place, cells: line.trim().split(wideSpaces) }));
  }
  const read = lines.map(({ text: line, ...place }) => ({ ...place, read: figuresIn(tidy(line)) }));
  const first = read.findIndex(({ read: line }) => line?.is === "line");
  if (first < 0) return pastedRows(text);
  // The heading of a group may stand between the headings and the first line.
  const named = lines
    .slice(0, first)
    .map(({ text: line }) => withTimes.every((heading) => line.includes(heading)))
    .lastIndexOf(true);
  const head = named < 0 ? first - 1 : named;
  return read.map(
    ({ read: line, start, end }, row): PastedRow => ({
      start,
      end,
      // The headings ran together in one line: what the figures are is known by how they are written.
      cells: row === head ? headings : line ? cellsOf(line, named >= 0) : [text.slice(start, end)],
    }),
  );
}

const wideSpaces = /\s{2,}/;
const order = [
  "kind",
  "period",
  "verksamhet",
  "whole",
  "key",
  "calculation",
  "share",
  "amount",
  "vatCode",
] as const satisfies SpecificationColumn[];
const headings = order.map((name) => specificationColumns[name].heading);
const withTimes = [specificationColumns.period.heading, specificationColumns.verksamhet.heading];

interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function linesIn(text: string): TextLine[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const place = { text: line.replace(/\r$/, ""), start, end: start + line.replace(/\r$/, "").length };
    start += line.length + 1;
    return place;
  });
}

/** Thousands are parted throughout or not at all: "2025 100 000,00" is a year and an amount. */
const thousands = String.raw`(?:\d{1,3}(?:[ \u00a0.]\d{3})+|\d+)`;
const money = String.raw`[-−–]?${thousands},\d{2}(?: ?kr)?`;
const share = String.raw`\d{1,3}(?:[.,]\d+)? ?%`;
const number = String.raw`${thousands}(?:,\d+)?`;
const step = String.raw`${number}(?: ?(?:m²|m2|kvm))? (?:av|/) ${number} ?(?:m²|m2|kvm|dagar|basverksamheter|organisationer|verksamheter|andelar|%)?`;
const calculation = String.raw`${step}(?: ?[×x*] ?${step})*(?: ?\+ ?${step}(?: ?[×x*] ?${step})*)*|hela beloppet`;
const key = String.raw`\D\S*(?: \S+)*?`;
const vatCode = String.raw`\p{L}{0,4}\d{1,3}(?:,\d)?(?: ?%)?|ej bedömd|momsfri|\(?ingen\)?`;
/** A name, the whole amount, how it is counted by which key, the share, the amount, its code; those between may be missing. */
const line = new RegExp(
  `^(.*?\\S) (${money}) (?:(?:(${key}) )?(${calculation}) )?(?:(${share}) )?(${money})(?: (${vatCode}))?$`,
  "iu",
);
const sum = new RegExp(`^(\\D.*?) (${money})$`);
/** Which words are months is known where dates are read. */
const month = String.raw`\p{L}{3,9}\.?`;
const dash = String.raw` ?[-–] ?`;
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const periods = String.raw`${day}${dash}${day}|${month} \d{4}${dash}${month} \d{4}|(?:${month}${dash})?${month} \d{4}|\d{4}(?:${dash}\d{4})?`;
/** A cost with its supplier, the time, and whose part it is. */
const withTime = new RegExp(`^(.*?\\S) (${periods}) (\\p{L}.*)$`, "iu");

type ReadLine =
  | {
      readonly is: "line";
      readonly name: string;
      /** From the whole amount to the VAT code. */
      readonly figures: readonly string[];
    }
  | { readonly is: "sum"; readonly label: string; readonly amount: string };

/** A line with figures, or a sum; nothing for other words. */
function figuresIn(text: string): ReadLine | undefined {
  const [, name, whole, byKey = "", counted = "", part = "", amount, code = ""] = line.exec(text) ?? [];
  if (name !== undefined && whole !== undefined && amount !== undefined) {
    return { is: "line", name, figures: [whole, byKey, counted, part, amount, code] };
  }
  const [, label, total] = sum.exec(text) ?? [];
  return label === undefined || total === undefined ? undefined : { is: "sum", label, amount: total };
}

/** In the order of the headings. */
function cellsOf(read: ReadLine, hasTimes: boolean): string[] {
  if (read.is === "sum") return [read.label, "", "", "", "", "", "", read.amount, ""];
  const [, kind, time, whose] = (hasTimes && withTime.exec(read.name)) || [];
  const isTime = periodIn(time ?? "") !== undefined;
  const name = kind === undefined || !isTime ? [read.name, "", ""] : [kind, time ?? "", whose ?? ""];
  return [...name, ...read.figures];
}
