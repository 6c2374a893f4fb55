import { isEmpty, countOf, plainValue, textOf, type Cell } from "../../ground/cell";
import { wordKey } from "../../../domain/names/words";
import { ratingsOfLabels } from "../labels-alone";
import { saysOtherwise, isScaleWord } from "../rating-scales";
import { labelledRating, readRating } from "../rating-words";

/** A value found among the answers, over all questions together: never whose it is. */
export interface ScaleValue {
  /** The same for every way of writing the same value. */
  readonly key: string;
  /** As it is first written. */
  readonly shown: string;
  readonly count: number;
  /** The questions that have it, by position. */
  readonly questions: readonly number[];
  /** How many at least have answered so: as many as in the question that has most of it. */
  readonly people: number;
  /** What it is read as: 1–5, 0 for no answer; undefined while nobody has said what it means. */
  readonly rating: number | undefined;
}

/** Digits that are no scale of five steps. */
type OtherScale = "0–4" | "1–6" | "1–7" | "1–10";

export interface Scale {
  /** Ratings first from 1 to 5, then what is no answer, then what nobody has read. */
  readonly values: readonly ScaleValue[];
  /** The digits have not five steps. */
  readonly other: OtherScale | undefined;
  /** Labels beside the digits say the opposite: 1 is the best. */
  readonly isReversed: boolean;
  /** Nothing but digits: which end is good is nowhere said. */
  readonly digitsOnly: boolean;
}

/** What a person has said about values, by their key: 1–5, or 0 for no answer. */
export type ScaleChoices = Readonly<Record<string, number>>;

/** A key for a cell that holds something, undefined for one that is empty. */
export function valueKey(cell: Cell): string | undefined {
  const value = plainValue(cell);
  if (value === 0) return "0";
  if (isEmpty(value)) return undefined;
  const number = countOf(value);
  return number === undefined ? wordKey(textOf(value)) : String(number);
}

/** The different values of all questions, each with what it means as far as that has one reading. */
export function findScale(columns: readonly (readonly Cell[])[], choices: ScaleChoices = {}): Scale {
  const counts = countValues(columns);
  const other = otherScale(counts);
  const readings = readingsOf(
    [...counts].map(([key, { shown }]) => ({ key, shown })),
    other,
  );
  const values = [...counts].map(
    ([key, { shown, count, perQuestion }]): ScaleValue => ({
      key,
      shown,
      count,
      questions: [...perQuestion.keys()],
      people: Math.max(...perQuestion.values()),
      rating: choices[key] ?? readings.get(key),
    }),
  );
  return {
    values: values.sort(inOrder),
    other,
    isReversed: other === undefined && values.some(isAgainstItsWords),
    digitsOnly: values.every(({ key, rating }) => rating === 0 || /^\d$/u.test(key)),
  };
}

/** "1 mycket bra", until somebody has said that it is another rating than its digit. */
function isAgainstItsWords({ shown, rating }: ScaleValue): boolean {
  const labelled = labelledRating(shown);
  if (!labelled || !saysOtherwise(labelled.label, labelled.digit)) return false;
  return rating === undefined || rating === labelled.digit;
}

interface Counted {
  readonly shown: string;
  count: number;
  readonly perQuestion: Map<number, number>;
}

function countValues(columns: readonly (readonly Cell[])[]): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  columns.forEach((cells, question) => {
    // Every text is looked at once in a column, however many have answered so.
    const inColumn = new Map<Cell, number>();
    for (const cell of cells) inColumn.set(cell, (inColumn.get(cell) ?? 0) + 1);
    for (const [cell, times] of inColumn) {
      const key = valueKey(cell);
      if (key === undefined) continue;
      let known = counts.get(key);
      if (!known) {
        known = { shown: key === "0" ? "0" : textOf(cell), count: 0, perQuestion: new Map() };
        counts.set(key, known);
      }
      known.count += times;
      known.perQuestion.set(question, (known.perQuestion.get(question) ?? 0) + times);
    }
  });
  return counts;
}

const inOrder = (a: ScaleValue, b: ScaleValue): number =>
  rank(a) - rank(b) || a.shown.localeCompare(b.shown, "sv");
const rank = ({ rating }: ScaleValue): number => (rating === undefined ? 7 : rating === 0 ? 6 : rating);

/** Whether a text could be an answer on a scale: digits, words of a scale, or both. */
export const isLikeRating = (text: string): boolean =>
  (readRating(text) ?? 0) > 0 || isScaleWord(text) || labelledRating(text) !== undefined;

function readingsOf(
  values: readonly { readonly key: string; readonly shown: string }[],
  other: OtherScale | undefined,
): Map<string, number> {
  const readings = new Map<string, number>();
  const labels = new Map<string, Set<number>>();
  for (const { shown } of values) {
    const found = labelledRating(shown);
    if (!found || found.label === "") continue;
    const word = wordKey(found.label);
    labels.set(word, (labels.get(word) ?? new Set()).add(found.digit));
  }
  for (const { key, shown } of values) {
    const number = /^-?\d+(?:\.\d+)?$/u.test(key) ? Number(key) : undefined;
    const reading = number === undefined ? textReading(shown, labels, other) : digitReading(number, other);
    if (reading !== undefined) readings.set(key, reading);
  }
  const unread = values.filter(({ key }) => !readings.has(key));
  for (const [label, rating] of ratingsOfLabels(unread.map(({ shown }) => shown))) {
    readings.set(wordKey(label), rating);
  }
  return readings;
}

/** Digits of a scale that has not five steps are read as nothing: a person chooses what they mean. */
function digitReading(number: number, other: OtherScale | undefined): number | undefined {
  if (other !== undefined) return undefined;
  return number >= 0 && number <= 5 && Number.isInteger(number) ? number : undefined;
}

function textReading(
  shown: string,
  labels: ReadonlyMap<string, ReadonlySet<number>>,
  other: OtherScale | undefined,
): number | undefined {
  // "Ej aktuellt/vet ej": each part says that there is no answer.
  const parts = shown.split(/\s?[/,]\s?/u);
  if (parts.every((part) => part !== "" && readRating(part) === 0)) return 0;
  const found = labelledRating(shown);
  if (other !== undefined && (found || stepOf(shown) !== undefined)) return undefined;
  if (found) {
    // One label with two digits is no label: the digit and the words contradict one another.
    const isOne = (labels.get(wordKey(found.label))?.size ?? 1) === 1;
    if (isOne && !saysOtherwise(found.label, found.digit) && /\p{L}/u.test(found.label)) return found.digit;
    if (isScaleWord(found.label)) return undefined;
  }
  return readRating(shown);
}

/** The step that a digit says, alone or before the words of a scale: "0 - Mycket dåligt", never "0 - vet ej". */
function stepOf(text: string): number | undefined {
  const [, digits, label = ""] =
    /^[([]?(\d{1,2})(?:[-–—−:.,|=()[\] ]+(\p{L}.*?)[)\]]?)?[)\]]?$/u.exec(text.trim()) ?? [];
  return digits !== undefined && (label === "" || isScaleWord(label)) ? Number(digits) : undefined;
}

/** A six so common that it is a step of the scale; a code for "vet ej" is rarer, or stands in some questions only. */
const commonSix = 0.1;

/** What the digits say about the scale: a 0 or digits over 5 that are no single code. */
function otherScale(counts: ReadonlyMap<string, Counted>): OtherScale | undefined {
  const digits = new Set([...counts.keys()].flatMap((key) => stepOf(key) ?? []));
  const highest = Math.max(...[...digits].filter((digit) => digit <= 10), 0);
  const has = (...wanted: readonly number[]): boolean => wanted.every((digit) => digits.has(digit));
  const between = (low: number, high: number): number =>
    [...digits].filter((digit) => digit >= low && digit <= high).length;
  if (highest >= 8 && between(6, 10) >= 2) return "1–10";
  if (has(6, 7)) return "1–7";
  if (highest === 6 && has(6) && isCommonSix(counts)) return "1–6";
  if (highest === 4 && has(0) && between(1, 4) >= 3) return "0–4";
  return undefined;
}

function isCommonSix(counts: ReadonlyMap<string, Counted>): boolean {
  const six = counts.get("6");
  const digits = ["1", "2", "3", "4", "5", "6"].flatMap((digit) => counts.get(digit) ?? []);
  const all = digits.reduce((sum, { count }) => sum + count, 0);
  const questions = new Set(digits.flatMap(({ perQuestion }) => [...perQuestion.keys()])).size;
  return six !== undefined && six.count >= commonSix * all && six.perQuestion.size === questions;
}

/** The same values the other way round: 1 becomes 5. No answer stays no answer. */
export const turnedScale = (values: readonly ScaleValue[]): ScaleChoices =>
  Object.fromEntries(
    values.flatMap(({ key, shown, rating }) => {
      // "1 mycket bra" is read as nothing until somebody says that the list is reversed.
      const digit = rating ?? labelledRating(shown)?.digit;
      return digit === undefined ? [] : [[key, digit === 0 ? 0 : 6 - digit]];
    }),
  );
