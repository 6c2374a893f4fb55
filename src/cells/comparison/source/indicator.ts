import type { Missing } from "../../../domain/words-for-hidden-and-missing";
import { dayOf, readDate } from "../../ground/dates";
import { textOf, type Cell } from "../../ground/cell";
import { columnTypeOf, type ColumnType } from "./column-type";
import { isAboutDays, readFigure, type AskedWhy, type Figure, type Written } from "./figure";
import { meaningOfSign, type SignSource } from "./signs";

/** A cell as its column reads it. */
export type Reading =
  | { readonly kind: "number"; readonly value: number; readonly written: Written | undefined }
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "word"; readonly value: string }
  | { readonly kind: "day"; readonly value: number }
  | { readonly kind: "missing"; readonly why: Missing; readonly isEmpty: boolean }
  | { readonly kind: "asked"; readonly why: AskedWhy; readonly readings: readonly number[] };

/** One column of a comparison table: what it holds, and each cell read by that. */
export interface SourceIndicator {
  readonly heading: string;
  readonly unit: string | undefined;
  /** Where it stands among the cells: a column, or a row where the table is turned. */
  readonly at: number;
  readonly type: ColumnType;
  readonly cells: readonly Cell[];
  /** One for each row of data. */
  readonly readings: readonly Reading[];
  readonly hasZeros: boolean;
  /** Shares of which some are written or shown in per cent: another one is written so too. */
  readonly isInPercent: boolean;
  /** Shares written as 0,93 beside 93: said once for the column. */
  readonly mixesShares: boolean;
}

/** What a person has said about a table or a column. */
interface ColumnAnswers {
  readonly type?: ColumnType | undefined;
  /** What a zero is; while it is not said, zeros are asked about. */
  readonly zeros?: "tal" | "saknas" | undefined;
  readonly signs: SignSource;
}

interface AskedColumn {
  readonly heading: string;
  readonly unit: string | undefined;
  readonly at: number;
  readonly cells: readonly Cell[];
  /** Which of them are shown in per cent; none where it is not given. */
  readonly percent?: readonly boolean[];
  /** The rows' own units, where a column beside has them. */
  readonly units?: readonly Cell[];
  /** Rows that are aggregates: what they hold says nothing about what the column is. */
  readonly isAggregate: readonly boolean[];
}

/**
 * Reads a column of a comparison in the pane: what type it is, and each cell's value or why it is asked about. Nothing is
 * refused here; what has no single reading stays with the possible ones.
 *
 * @param column its heading and cells, without the heading row
 * @param answers what the user has said: the column's type, what signs and zeros mean
 */
export function readIndicatorColumn(column: AskedColumn, answers: ColumnAnswers): SourceIndicator {
  const { heading, at, cells, isAggregate } = column;
  const rowUnits = unitsOfRows(column);
  const unit = column.unit ?? rowUnits.usual;
  const figures = figuresOf(column);
  const own = figures.filter((_, row) => !isAggregate[row]);
  const type = answers.type ?? columnTypeOf(heading, unit, own);
  const plain = own.filter(isPlainNumber).map(({ value }) => value);
  const mixes = mixesShares(`${heading} ${unit ?? ""}`, type, own, plain);
  const isOtherUnit = otherUnits(unit, own);
  const isInPercent = type === "andel" && own.some(isWrittenAsPercent);
  const isOneOrWhole = isInPercent && !plain.some(isPart);
  const readingOf = (figure: Figure, row: number): Reading =>
    figure.kind === "number" && (isOtherUnit(figure) || rowUnits.isOther[row] === true)
      ? ({ kind: "asked", why: "other-unit", readings: [] } as const)
      : mixes && type === "tal" && isPlainNumber(figure) && isPart(figure.value)
        ? ({
            kind: "asked",
            why: "share-or-percent",
            readings: [asPerCent(figure.value), figure.value],
          } as const)
        : isOneOrWhole && isPlainNumber(figure) && Math.abs(figure.value) === 1
          ? ({ kind: "asked", why: "one-or-whole", readings: [figure.value, figure.value / 100] } as const)
          : readAs(type, figure, cells[row], answers);
  const readings =
    rowUnits.isOther.length === 0 ? readOnce(column, figures, readingOf) : figures.map(readingOf);
  return {
    heading,
    unit,
    at,
    type,
    cells,
    readings,
    hasZeros: type !== "text" && own.some((figure) => figure.kind === "number" && figure.value === 0),
    isInPercent,
    mixesShares: mixes,
  };
}

/** A column has few different texts, and most of them many times: each is read once. */
function figuresOf({ cells, percent }: AskedColumn): Figure[] {
  const known = new Map<string, Figure>();
  return cells.map((cell, row) => {
    const isPercent = percent?.[row];
    if (typeof cell !== "string" || isPercent) return readFigure(cell, isPercent);
    let figure = known.get(cell);
    if (!figure) known.set(cell, (figure = readFigure(cell)));
    return figure;
  });
}

/** What a text says by itself is one object wherever it stands in the column, and so is what its column reads it as. */
function readOnce(
  { cells }: AskedColumn,
  figures: readonly Figure[],
  readingOf: (figure: Figure, row: number) => Reading,
): Reading[] {
  const known = new Map<Figure, Reading>();
  return figures.map((figure, row) => {
    if (typeof cells[row] !== "string") return readingOf(figure, row);
    let reading = known.get(figure);
    if (!reading) known.set(figure, (reading = readingOf(figure, row)));
    return reading;
  });
}

/** Ways of writing one unit. */
const sameUnit: readonly (readonly [RegExp, string])[] = [
  [/^(?:kr|sek|kronor)$/i, "kr"],
  [/^(?:st|styck|stycken|antal)$/i, "st"],
  [/^(?:m²|m2|kvm)$/i, "m²"],
  [/^(?:h|tim|timmar)(?: ?(?:\/|per) ?v(?:ecka)?)?$/i, "h"],
  [/^(?:tjänst|tjänster|årsarbetare)$/i, "tjänst"],
  [/^(?:pers|personer)$/i, "pers"],
  [/^(?:%|procent|andel)$/i, "%"],
];
const unitOf = (written: string | undefined): string | undefined =>
  written && (sameUnit.find(([way]) => way.test(written))?.[1] ?? written.toLowerCase());

/** The unit that most rows have in the column beside, and which rows have another one. */
function unitsOfRows({ units = [], isAggregate }: AskedColumn): {
  readonly usual: string | undefined;
  readonly isOther: readonly boolean[];
} {
  const words = units.map((cell) => {
    const word = textOf(cell);
    return word === "" ? undefined : unitOf(word);
  });
  const counts = new Map<string, number>();
  words.forEach((word, row) => {
    if (word !== undefined && !isAggregate[row]) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { usual, isOther: words.map((word) => word !== undefined && word !== usual) };
}

/** "1 200 kr" beside "1,2 tkr": numbers with units beside them that are not one and the same, nor the heading's. */
function otherUnits(
  headingUnit: string | undefined,
  own: readonly Figure[],
): (figure: NumberFigure) => boolean {
  const unitOfFigure = (figure: Figure): string | undefined =>
    figure.kind === "number"
      ? (unitOf(figure.written.unit) ?? (isInPercent(figure) ? "%" : undefined))
      : undefined;
  const stated = unitOf(headingUnit);
  // A post of 0,75 is the same where Excel shows it as 75 %.
  const isInPercent = ({ written }: NumberFigure): boolean =>
    written.isPercent && (written.isText || stated !== "tjänst");
  const units = new Set(own.map(unitOfFigure).filter((unit) => unit !== undefined));
  const isOther = stated !== undefined && (/^(?:kr|tkr|mkr)$/.test(stated) || units.has("%"));
  if (isOther) units.add(stated);
  if (units.size < 2) return () => false;
  return (figure) => {
    const unit = unitOfFigure(figure);
    return unit !== undefined && unit !== stated;
  };
}

/** As Excel shows it: 0,29 is 29 per cent, not a hair less. */
const asPerCent = (share: number): number => Number((100 * share).toPrecision(15));

const aboutShares = /andel|procent|%/i;
const isPart = (value: number): boolean => value > 0 && value < 1;
/** Shares of less than a tenth stand beside shares of less than a hundredth: those are no other way of writing. */
const smallest = 10;

/** 0,87 beside 93: a column of shares that are written in two ways. */
function mixesShares(
  said: string,
  type: ColumnType,
  own: readonly Figure[],
  plain: readonly number[],
): boolean {
  if (type === "andel") return plain.some((value) => value > 1) && own.some(isShare);
  const [parts, others] = [plain.filter(isPart), plain.filter((value) => value >= 1)];
  return (
    type === "tal" &&
    aboutShares.test(said) &&
    parts.length > 0 &&
    others.length > 0 &&
    Math.min(...others) >= smallest &&
    Math.max(...others) <= 100
  );
}

type NumberFigure = Extract<Figure, { kind: "number" }>;
const isPlainNumber = (figure: Figure): figure is NumberFigure =>
  figure.kind === "number" && !figure.written.isPercent;
const isWrittenAsPercent = (figure: Figure): boolean => figure.kind === "number" && figure.written.isPercent;
const isShare = (figure: Figure): boolean =>
  figure.kind === "number" && (figure.written.isPercent || (figure.value > 0 && figure.value <= 1));

function readAs(type: ColumnType, figure: Figure, cell: Cell, answers: ColumnAnswers): Reading {
  if (figure.kind === "empty") return { kind: "missing", why: "saknas", isEmpty: true };
  if (figure.kind === "missing") {
    const meaning = meaningOfSign(figure.sign, answers.signs) ?? figure.why;
    if (meaning !== "noll") return { kind: "missing", why: meaning, isEmpty: false };
    return { kind: "number", value: 0, written: undefined };
  }
  const isMoreThanAChoice = figure.kind === "asked" && figure.why === "more-than-yes-or-no";
  if (type === "text" || (type === "val" && !isMoreThanAChoice)) {
    return { kind: "word", value: wordOfFigure(figure, cell) };
  }
  if (type === "datum") return readDay(figure, cell);
  if (isAboutDays(figure)) return notOfItsType;
  if (figure.kind === "asked") return figure;
  if (type === "ja/nej")
    return figure.kind === "yes-no" ? { kind: "yes-no", value: figure.value } : notOfItsType;
  if (figure.kind !== "number") return notOfItsType;
  return readNumber(type, figure, answers);
}

const notOfItsType: Reading = { kind: "asked", why: "not-of-its-type", readings: [] };

function readNumber(type: ColumnType, { value, written }: NumberFigure, answers: ColumnAnswers): Reading {
  if (value === 0 && type !== "år") {
    if (answers.zeros === undefined) return { kind: "asked", why: "zero", readings: [0] };
    if (answers.zeros === "saknas") return { kind: "missing", why: "saknas", isEmpty: false };
  }
  if (type === "andel" && !written.isPercent && value > 1) {
    return { kind: "asked", why: "share-or-percent", readings: [value / 100, value] };
  }
  return { kind: "number", value, written: written.isText ? written : undefined };
}

function readDay(figure: Figure, cell: Cell): Reading {
  if (figure.kind === "text") return { kind: "word", value: figure.text };
  if (figure.kind === "asked" && isAboutDays(figure)) return figure;
  // 201012 is the twelfth of October 2020, or December 2010, which has no one day to be offered.
  if (figure.kind === "number" && readDate(cell).kind === "two") {
    return { kind: "asked", why: "two-days", readings: [] };
  }
  // "2026-12" is a month, which has no one day.
  if (figure.kind === "asked") return { kind: "word", value: wordOfFigure(figure, cell) };
  const day = figure.kind === "date" ? figure.value : dayOf(cell);
  if (day !== undefined) return { kind: "day", value: day };
  return { kind: "word", value: wordOfFigure(figure, cell) };
}

const wordOfFigure = (figure: Figure, cell: Cell): string => {
  if (figure.kind === "text") return figure.text;
  if (figure.kind === "yes-no") return figure.value ? "ja" : "nej";
  return String(cell).trim();
};
