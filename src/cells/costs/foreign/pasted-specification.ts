import { pastedRows, type PastedRow } from "../../ground/pasted-cells";
import { tidy } from "../../../domain/names/words";
import { specificationColumns } from "../specification/specification-columns";

/**
 * A pasted specification as rows of cells: between tabs or semicolons where it has them; else between two spaces or more,
 * as columns of text are written; else, as text that is copied out of a PDF, between what can be told apart in a line:
 * names, amounts, a calculation, a share.
 */
export function pastedSpecification(text: string): readonly PastedRow[] {
  if (/[\t;]/.test(text)) return pastedRows(text);
  const lines = linesIn(text);
  const filled = lines.filter(({ text: line }) => line.trim() !== "");
  const spaced = filled.filter(({ text: line }) => wideSpaces.test(line.trim()));
  if (spaced.length * 2 > filled.length) {
    return lines.map(({ text: line, ...place }) => ({ ...place, cells: line.trim().split(wideSpaces) }));
  }
  const read = lines.map(({ text: line, ...place }) => ({ ...place, figures: figuresIn(tidy(line)) }));
  const first = read.findIndex(({ figures }) => figures !== undefined);
  if (first < 0) return pastedRows(text);
  return read.map(({ figures, start, end }, row) => ({
    start,
    end,
    // The headings ran together in one line: what the figures are is known by how they are written.
    cells: row === first - 1 ? headings : (figures ?? [text.slice(start, end)]),
  }));
}

const wideSpaces = /\s{2,}/;
const headings = (["kind", "whole", "calculation", "share", "amount"] as const).map(
  (name) => specificationColumns[name].heading,
);

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
/** A name, the whole amount, how it is counted, the share, the amount; the two in the middle may be missing. */
const line = new RegExp(`^(.*?\\S) (${money}) (?:(${calculation}) )?(?:(${share}) )?(${money})$`, "i");
const sum = new RegExp(`^(\\D.*?) (${money})$`);

/** The cells of a line with figures, or of a sum; nothing for other words. */
function figuresIn(text: string): string[] | undefined {
  const [, name, whole, counted = "", part = "", amount] = line.exec(text) ?? [];
  if (name !== undefined && whole !== undefined && amount !== undefined) {
    return [name, whole, counted, part, amount];
  }
  const [, label, total] = sum.exec(text) ?? [];
  return label === undefined || total === undefined ? undefined : [label, "", "", "", total];
}
