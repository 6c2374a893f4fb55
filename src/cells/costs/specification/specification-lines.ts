import type {
  ColumnOf,
  SpecificationColumn,
  SpecificationLine,
  StatedSum,
} from "../../../domain/costs/review/specification-line";
import { invalid } from "../../../domain/refusal";
import { isEmpty, plainValue, textOf, type Cell } from "../../ground/cell";
import { matchHeadings } from "../../ground/headings";
import { tidy, wordKey } from "../../../domain/names/words";
import { countedInKeys, foreignLayout } from "../foreign/foreign-layout";
import { isCalculation } from "../foreign/calculation-cell";
import {
  onPairSheet,
  specificationColumns,
  specificationOrder,
  type SpecificationMeanings,
} from "./specification-columns";
import { nameKey, nameOf } from "../../ground/names";
import { calculationIn } from "../review/read-calculation";
import { builtInKeys, unknownKind } from "../keys/built-in-keys";
import { vatKey } from "../vat-codes";
import { periodIn } from "./period-words";
import { statedShare, writesPerCent } from "./stated-shares";
import { codeIn, oreIn, sumsIn, vatBlockIn } from "./specification-sums";

interface SpecificationCells {
  readonly lines: readonly SpecificationLine[];
  readonly sums: readonly StatedSum[];
}

/**
 * The lines of a specification, and the sums that it states: above the lines, as on the sheet of a pair, or below them.
 * Its heading row may stand anywhere and may be another's; without one, lines in our own order of columns are known by their calculations.
 *
 * @param meanings what a person has said that columns are
 * @throws a refusal where neither is found
 */
export function readSpecification(
  cells: readonly (readonly Cell[])[],
  meanings: SpecificationMeanings = {},
): SpecificationCells {
  const { head, columnOf } = layoutOf(cells, meanings);
  const above = cells.slice(0, Math.max(0, head));
  const biller = labelled(above, "fakturerar");
  const charged = labelled(above, "faktureras");
  const rows: { row: number; cells: readonly Cell[] }[] = [];
  const others: number[] = [];
  const vatBlock = vatBlockIn(cells, isHeading);
  const ofVat = new Set(vatBlock?.rows);
  cells.forEach((row, index) => {
    if (index <= head || row.every(isBlank)) return;
    // A long specification repeats its headings on every page.
    if (row.every((cell, column) => textOf(cell) === textOf(cells[head]?.[column]))) return;
    if (ofVat.has(index)) return;
    if (isLine(row, columnOf)) rows.push({ row: index, cells: row });
    else others.push(index);
  });
  const isPerCent = writesPerCent(rows, columnOf);
  return {
    lines: rows.map(({ row, cells: line }) => lineIn(line, row, columnOf, { biller, charged, isPerCent })),
    sums: sumsIn(cells, { head, others, amounts: columnOf.amount, vatBlock }),
  };
}

const fewestHeadings = 3;

/** A table of costs has a kind, an amount and a key as well: a specification says what of it is whose. */
const isHeading = (row: readonly Cell[]): boolean => {
  const { columnOf, known } = matchHeadings(row, specificationColumns);
  const { amount, kind, verksamhet, whole, calculation, share } = columnOf;
  const saysWhatPart = [whole, calculation, share].some((column) => column !== undefined);
  const saysWhose = kind !== undefined && verksamhet !== undefined;
  return known >= fewestHeadings && amount !== undefined && (saysWhatPart || saysWhose);
};

/** Our own headings, or our own order of columns; or else what another's headings and cells look like. */
function layoutOf(
  cells: readonly (readonly Cell[])[],
  meanings: SpecificationMeanings,
): { head: number; columnOf: ColumnOf } {
  const layout = ownLayout(cells) ?? foreignLayout(cells);
  if (!layout) {
    throw invalid(
      "Specifikationen: ingen rubrikrad med Kostnadsslag, Helt belopp och Belopp hittades. Ta med rubrikraden när du kopierar.",
    );
  }
  return { ...layout, columnOf: withMeanings(cells[layout.head] ?? [], layout.columnOf, meanings) };
}

function ownLayout(cells: readonly (readonly Cell[])[]): { head: number; columnOf: ColumnOf } | undefined {
  const head = cells.findIndex(isHeading);
  if (head >= 0) {
    const { columnOf } = matchHeadings(cells[head] ?? [], specificationColumns);
    return { head, columnOf: countedInKeys(columnOf, cells.slice(head + 1)) };
  }
  for (const columns of [specificationOrder, onPairSheet]) {
    const place = columns.indexOf("calculation");
    const first = cells.findIndex(
      (row) => row.length >= columns.indexOf("amount") + 1 && isCalculation(row[place]),
    );
    if (first >= 0) {
      return {
        head: first - 1,
        columnOf: Object.fromEntries(columns.map((column, index) => [column, index])),
      };
    }
  }
  return undefined;
}

/** What a person has said of a column goes before what it was taken for. */
function withMeanings(
  headings: readonly Cell[],
  columnOf: ColumnOf,
  meanings: SpecificationMeanings,
): ColumnOf {
  const said = headings.flatMap((heading, column) => {
    const meaning = meanings[columnKey(heading, column)];
    return meaning === undefined ? [] : [{ column, meaning }];
  });
  const kept = Object.entries(columnOf).filter(
    ([name, column]) => !said.some((one) => one.column === column || one.meaning === name),
  );
  const given = said.flatMap(({ column, meaning }) =>
    meaning === "none" ? [] : [[meaning, column] as const],
  );
  return Object.fromEntries([...kept, ...given]);
}

/** What a column is remembered by: its heading, or its number where it has none. */
const columnKey = (heading: Cell, column: number): string => nameKey(nameOf(heading)) || `#${column + 1}`;

/** A column of a specification, and what it was taken for. */
interface ReadColumn {
  readonly key: string;
  readonly heading: string;
  /** The first cell in which something stands. */
  readonly example: Cell;
  readonly meaning: SpecificationColumn | undefined;
}

/** How a specification was read. */
export interface ReadColumns {
  readonly columns: readonly ReadColumn[];
  /** It has our headings, or our order: nothing had to be guessed. */
  readonly isOwn: boolean;
  /** Its shares count in per cent of 100, without a sign. */
  readonly isPerCent: boolean;
}

/** The columns of a specification as they are read; nothing where no lines are found. */
export function columnsIn(
  cells: readonly (readonly Cell[])[],
  meanings: SpecificationMeanings,
): ReadColumns | undefined {
  const own = ownLayout(cells);
  const layout = own ?? foreignLayout(cells);
  if (!layout) return undefined;
  const headings = cells[layout.head] ?? [];
  const columnOf = withMeanings(headings, layout.columnOf, meanings);
  const below = cells.slice(layout.head + 1);
  const width = below.reduce((most, row) => Math.max(most, row.length), headings.length);
  const columns = Array.from(
    { length: width },
    (_, column): ReadColumn => ({
      key: columnKey(headings[column], column),
      heading: textOf(headings[column]),
      example: below.find((row) => !isBlank(row[column]))?.[column],
      meaning: specificationOrder.find((name) => columnOf[name] === column),
    }),
  );
  return {
    columns: columns.filter(({ heading, example }) => heading !== "" || !isBlank(example)),
    isOwn: own !== undefined && Object.keys(meanings).length === 0,
    isPerCent: writesPerCent(
      below.map((row) => ({ cells: row })),
      columnOf,
    ),
  };
}

/** In the pane an empty cell is an empty text, and a 0 is one. */
const isBlank = (cell: Cell): boolean => plainValue(cell) !== 0 && isEmpty(cell);

/** Anything in the cells that only lines have; a line without its amount is a line all the same. */
function isLine(row: readonly Cell[], columnOf: ColumnOf): boolean {
  const cellOf = (column: SpecificationColumn): Cell =>
    columnOf[column] === undefined ? undefined : row[columnOf[column]];
  // Where a word should stand a 0 is an empty text that a formula passed on, and so are the others of its row.
  const isPassedOn = (["verksamhet", "calculation"] as const).some((word) => plainValue(cellOf(word)) === 0);
  const has = (column: SpecificationColumn): boolean =>
    columnOf[column] !== undefined && !(isPassedOn ? isEmpty(cellOf(column)) : isBlank(cellOf(column)));
  const first = row.find((cell) => !isBlank(cell));
  // Who charges whom may stand before the word, in each row.
  const saysSum =
    [first, cellOf("kind")].some((cell) => typeof cell === "string" && sumRow.test(tidy(cell))) &&
    !has("calculation");
  if (saysSum && !has("verksamhet")) return false;
  const hasName = has("kind") || has("verksamhet");
  return (
    (has("kind") && has("verksamhet")) || has("calculation") || ((has("whole") || has("amount")) && hasName)
  );
}

const sumRow =
  /^(?:del)?summa\b|^total|^att (?:betala|fakturera|kreditera)|^öresutjämning|^öresavrundning|^avrundning/i;

const pairLabels = ["fakturerar", "faktureras"] as const;

/**
 * The organisation beside the word, or, as on the sheet of a pair, beside "Organisation" below it. Where the two words
 * stand beside each other they are the headings of another table.
 */
function labelled(above: readonly (readonly Cell[])[], label: (typeof pairLabels)[number]): string {
  for (const [index, row] of above.entries()) {
    const words = row.map((cell) => (typeof cell === "string" ? labelKey(cell) : ""));
    const column = words.indexOf(label);
    const [other] = pairLabels.filter((one) => one !== label);
    if (column < 0 || words[column + 1] === other || words[column - 1] === other) continue;
    const beside = nameOf(row[column + 1]);
    if (beside !== "") return beside;
    const below = above.slice(index + 1).find((one) => labelKey(textOf(one[column])) === "organisation");
    if (below) return nameOf(below[column + 1]);
  }
  return "";
}

const labelKey = (text: string): string => wordKey(text).replace(/:$/, "");

function lineIn(
  row: readonly Cell[],
  index: number,
  columnOf: ColumnOf,
  { biller, charged, isPerCent }: { biller: string; charged: string; isPerCent: boolean },
): SpecificationLine {
  const cell = (column: SpecificationColumn): Cell =>
    columnOf[column] === undefined ? undefined : row[columnOf[column]];
  const words = textOf(cell("calculation"));
  const [period, key, vatCode] = [textOf(cell("period")), textOf(cell("key")), codeIn(cell("vatCode"))];
  const share = statedShare(cell("share"), isPerCent);
  return {
    row: index,
    columnOf,
    biller: nameOf(cell("biller")) || biller,
    charged: nameOf(cell("charged")) || charged,
    kind: nameOf(cell("kind")),
    period,
    days: periodIn(period),
    verksamhet: nameOf(cell("verksamhet")),
    key,
    dividesBy: wordKey(wordKey(key) === wordKey(unknownKind) ? builtInKeys.area : key),
    vatCode,
    vat: vatKey(vatCode),
    payer: nameOf(cell("payer")),
    whole: oreIn(cell("whole")),
    amount: oreIn(cell("amount")),
    words,
    calculation: words === "" ? undefined : calculationIn(words),
    share: share?.value,
    shareTolerance: share?.tolerance ?? 0,
    wholeText: textOf(cell("whole")),
    amountText: textOf(cell("amount")),
  };
}
