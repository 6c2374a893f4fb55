import { decimalOf, onCommonScale, roundedQuotient } from "../../domain/costs/decimal";
import { compact, kronor, negated, OreSum, wholeUnits, type Ore } from "../../domain/costs/money";
import { invalid } from "../../domain/refusal";
import { isEmpty, numberOf, textOf, type Cell } from "../cell";
import { matchHeadings, type Columns } from "../headings";
import { wordKey } from "../words";
import { costColumns } from "./cost-columns";
import { invoiceMatrix } from "./invoice-matrix";
import { nameKey, nameOf } from "./names";
import { readCalculation, type Fraction } from "./read-calculation";
import type { YearTables } from "./year-change";

export type SpecificationColumn =
  | "biller"
  | "charged"
  | "kind"
  | "period"
  | "verksamhet"
  | "whole"
  | "key"
  | "calculation"
  | "share"
  | "amount"
  | "vatCode"
  | "payer";

/** The headings of a specification, as FC.FAKTURAUNDERLAG and the sheets of the pairs give them. */
export const specificationColumns: Columns<SpecificationColumn> = {
  biller: { heading: "Fakturerar", synonyms: ["Fakturerande"] },
  charged: { heading: "Faktureras", synonyms: ["Fakturerad", "Mottagare"] },
  kind: costColumns.kind,
  period: { heading: "Period" },
  verksamhet: { heading: "Verksamhet" },
  whole: { heading: "Helt belopp", synonyms: ["Hela beloppet", "Totalbelopp"] },
  key: { heading: "Nyckel", synonyms: ["Fördelningsnyckel"] },
  calculation: { heading: "Beräkning" },
  share: { heading: "Andel" },
  amount: { heading: "Belopp", synonyms: ["Eget belopp", "Er del"] },
  vatCode: costColumns.vatCode,
  payer: { heading: "Betalt av", synonyms: ["Betalas av"] },
};

/** What does not agree in a specification. The sentences are made in src/text. */
export type DeviationKind =
  /** The amount is not the whole amount × the calculation, or × the share where there is no calculation. */
  | "amount"
  /** The share is not what the calculation comes to. */
  | "share"
  /** The calculation is written in a way that cannot be followed, and there is no share. */
  | "calculation"
  /** An amount that is missing or no number. */
  | "no-amount"
  /** The same line stands twice. */
  | "twice"
  /** The stated sum is not the sum of the lines. */
  | "sum"
  /** By the tables: another whole amount, another key or calculation, another amount. */
  | "table-whole"
  | "table-calculation"
  | "table-amount"
  /** By the tables: a line that should not be there, and one that should. */
  | "not-in-tables"
  | "missing";

export interface Deviation {
  readonly kind: DeviationKind;
  /** Rows and columns of what was pasted, counted from 0; undefined for a line that is missing. */
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly costKind: string;
  readonly verksamhet: string;
  /** What stands there, and what it should be. */
  readonly stated: number | string | undefined;
  readonly expected: number | string | undefined;
  /** Stated less expected, in kronor: more than zero is charged too much. Undefined where it cannot be said. */
  readonly amount: number | undefined;
}

export interface Review {
  readonly lines: number;
  /** Of the lines, in kronor. */
  readonly sum: number;
  /** In the order of the lines; what is missing comes last. */
  readonly deviations: readonly Deviation[];
}

/**
 * Recomputes a specification from its own stated figures: each line's amount from the whole amount and the calculation
 * in words (or the share), the sums from the lines. A line may be up to one öre from its exact part, as the öre that are
 * left over go to somebody; a single öre can therefore be told only by a stated sum, or by the tables.
 *
 * @param cells what was pasted; its heading row may stand below other rows
 * @param shared the costs and parties that it was made from, where they are at hand: each line is then held against what
 *   the functions give, and lines that are missing are found
 * @throws a refusal where no heading row is found; the functions' own where the tables cannot be divided
 */
export function reviewSpecification(
  cells: readonly (readonly Cell[])[],
  shared?: YearTables,
  pair?: { readonly biller: string; readonly charged: string },
): Review {
  const { lines, sums } = readLines(cells);
  const total = new OreSum();
  for (const { amount } of lines) if (amount !== undefined) total.add(amount);
  const deviations = [
    ...lines.flatMap(ownDeviations),
    ...repeated(lines),
    ...sums.flatMap((sum) => sumDeviation(sum, total.ore)),
    ...(shared ? tableDeviations(lines, shared, pair) : []),
  ];
  deviations.sort((one, other) => (one.row ?? Infinity) - (other.row ?? Infinity) || 0);
  return { lines: lines.length, sum: kronor(total.ore), deviations };
}

interface Line {
  readonly row: number;
  readonly columnOf: Readonly<Partial<Record<SpecificationColumn, number>>>;
  readonly texts: Readonly<Record<"biller" | "charged" | "kind" | "period" | "verksamhet", string>>;
  readonly whole: Ore | undefined;
  readonly amount: Ore | undefined;
  readonly calculation: string;
  readonly share: number | undefined;
  /** Half of the share's last digit: as much as it may have been rounded. */
  readonly shareTolerance: number;
}

interface StatedSum {
  readonly row: number;
  readonly column: number;
  readonly amount: Ore;
}

const sumWords = new Set(["summa", "summa av raderna", "totalt", "total"]);
const fewestHeadings = 3;

function readLines(cells: readonly (readonly Cell[])[]): {
  readonly lines: readonly Line[];
  readonly sums: readonly StatedSum[];
} {
  const head = cells.findIndex((row) => {
    const { columnOf, known } = matchHeadings(row, specificationColumns);
    return known >= fewestHeadings && columnOf.whole !== undefined && columnOf.amount !== undefined;
  });
  if (head < 0) {
    throw invalid(
      "Specifikationen: ingen rubrikrad med Kostnadsslag, Helt belopp och Belopp hittades. Ta med rubrikraden när du kopierar.",
    );
  }
  const { columnOf } = matchHeadings(cells[head] ?? [], specificationColumns);
  const lines: Line[] = [];
  const sums: StatedSum[] = [];
  cells.forEach((row, index) => {
    if (index === head || row.every(isEmpty)) return;
    const word = row.findIndex((cell) => typeof cell === "string" && sumWords.has(wordKey(cell)));
    if (word >= 0) {
      sums.push(...statedSum(row, index, word, columnOf.amount as number));
    } else if (index > head) {
      lines.push(lineIn(row, index, columnOf));
    }
  });
  return { lines, sums };
}

/** The number in the amounts' column, or else the first beside the word. */
function statedSum(row: readonly Cell[], index: number, word: number, amounts: number): StatedSum[] {
  const columns = [amounts, ...row.keys()].filter((column) => column > word);
  for (const column of columns) {
    const value = numberOf(row[column], "money");
    if (value !== undefined) return [{ row: index, column, amount: wholeUnits(value) }];
  }
  return [];
}

function lineIn(row: readonly Cell[], index: number, columnOf: Line["columnOf"]): Line {
  const cell = (column: SpecificationColumn): Cell =>
    columnOf[column] === undefined ? undefined : row[columnOf[column]];
  const oreIn = (column: "whole" | "amount"): Ore | undefined => {
    const value = numberOf(cell(column), "money");
    return value === undefined ? undefined : wholeUnits(value);
  };
  const share = numberOf(cell("share"));
  return {
    row: index,
    columnOf,
    texts: {
      biller: nameOf(cell("biller")),
      charged: nameOf(cell("charged")),
      kind: nameOf(cell("kind")),
      period: textOf(cell("period")),
      verksamhet: nameOf(cell("verksamhet")),
    },
    whole: oreIn("whole"),
    amount: oreIn("amount"),
    calculation: textOf(cell("calculation")),
    share,
    shareTolerance: share === undefined ? 0 : roundingOf(share),
  };
}

/** Shares are written in whole per cent at the coarsest: 20 % is 0.2 in a cell. */
const coarsest = -2;

const roundingOf = (share: number): number => {
  const { exponent } = decimalOf(share);
  return exponent >= 0 ? 0 : 0.5 * 10 ** Math.min(exponent, coarsest);
};

const difference = (one: Ore, other: Ore): Ore => {
  const sum = new OreSum();
  sum.add(one);
  sum.add(negated(other));
  return sum.ore;
};

type Found = Pick<Deviation, "kind" | "stated" | "expected" | "amount"> & { column: SpecificationColumn };

const at = ({ row, columnOf, texts }: Line, { column, ...found }: Found): Deviation => ({
  ...found,
  row,
  column: columnOf[column],
  costKind: texts.kind,
  verksamhet: texts.verksamhet,
});

function ownDeviations(line: Line): Deviation[] {
  const { whole, amount, calculation, share } = line;
  if (whole === undefined || amount === undefined) {
    const column = whole === undefined ? "whole" : "amount";
    return [
      at(line, { kind: "no-amount", column, stated: undefined, expected: undefined, amount: undefined }),
    ];
  }
  const exact = calculation === "" ? undefined : readCalculation(calculation);
  if (!exact && share === undefined) {
    const stated = calculation === "" ? undefined : calculation;
    return [
      at(line, {
        kind: "calculation",
        column: "calculation",
        stated,
        expected: undefined,
        amount: undefined,
      }),
    ];
  }
  return [...shareDeviation(line, exact), ...amountDeviation(line, whole, amount, exact)];
}

function shareDeviation(line: Line, exact: Fraction | undefined): Deviation[] {
  const { share, shareTolerance } = line;
  if (!exact || share === undefined) return [];
  const expected = asNumber(exact);
  // What a number in a cell may have lost besides its rounding.
  if (Math.abs(share - expected) <= shareTolerance + 1e-12) return [];
  return [at(line, { kind: "share", column: "share", stated: share, expected, amount: undefined })];
}

const asNumber = ({ numerator, denominator }: Fraction): number =>
  Number((numerator * 10n ** 17n) / denominator) / 1e17;

function amountDeviation(line: Line, whole: Ore, amount: Ore, exact: Fraction | undefined): Deviation[] {
  const { numerator, denominator } = exact ?? fractionOf(line.share as number);
  const quota = BigInt(whole) * numerator;
  const apart = BigInt(amount) * denominator - quota;
  const size = apart < 0n ? -apart : apart;
  // Without the calculation the share may have been rounded, and the amount with it.
  const rounding = exact ? 0 : Math.ceil(Math.abs(Number(whole)) * line.shareTolerance);
  if (size < denominator * BigInt(1 + rounding)) return [];
  const expected = compact(roundedQuotient(quota, denominator));
  return [
    at(line, {
      kind: "amount",
      column: "amount",
      stated: kronor(amount),
      expected: kronor(expected),
      amount: kronor(difference(amount, expected)),
    }),
  ];
}

function fractionOf(share: number): Fraction {
  const [numerator, denominator] = onCommonScale([share, 1]).wholes as [bigint, bigint];
  return { numerator, denominator };
}

/** Lines that agree in everything that tells lines apart. Two equal invoices may have come; the tables tell. */
function repeated(lines: readonly Line[]): Deviation[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const key = JSON.stringify([line.texts, String(line.whole), String(line.amount), line.calculation]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const amount = line.amount === undefined ? undefined : kronor(line.amount);
    return [at(line, { kind: "twice", column: "kind", stated: amount, expected: 0, amount })];
  });
}

function sumDeviation({ row, column, amount }: StatedSum, total: Ore): Deviation[] {
  const apart = difference(amount, total);
  if (apart === 0) return [];
  return [
    {
      kind: "sum",
      row,
      column,
      costKind: "",
      verksamhet: "",
      stated: kronor(amount),
      expected: kronor(total),
      amount: kronor(apart),
    },
  ];
}

const samePeriod = (one: Line, other: Line): boolean => one.texts.period === other.texts.period;

/** How a line is found among those of the same parties, kind and verksamhet. */
const likenesses: readonly ((one: Line, other: Line) => boolean)[] = [
  (one, other) =>
    one.whole === other.whole &&
    one.amount === other.amount &&
    (one.texts.period === "" || samePeriod(one, other)),
  (one, other) => one.whole === other.whole && samePeriod(one, other),
  samePeriod,
  () => true,
];

function tableDeviations(
  lines: readonly Line[],
  { costs, parties, centre }: YearTables,
  pair: { readonly biller: string; readonly charged: string } | undefined,
): Deviation[] {
  const expected = readLines(invoiceMatrix(costs, parties, undefined, centre)).lines;
  const namesIn = (line: Line): readonly [string, string] => [
    nameKey(line.texts.biller || (pair?.biller ?? "")),
    nameKey(line.texts.charged || (pair?.charged ?? "")),
  ];
  // A specification is of the pairs that it names; what other pairs owe is none of its business.
  const pairs = new Set(lines.map((line) => namesIn(line).join("\n")));
  if (pair) pairs.add([pair.biller, pair.charged].map(nameKey).join("\n"));
  const base = (line: Line): string =>
    [...namesIn(line), line.texts.kind, line.texts.verksamhet].map(nameKey).join("\n");
  const left = new Map<string, Line[]>();
  for (const line of expected) {
    if (!pairs.has(namesIn(line).join("\n"))) continue;
    const alike = left.get(base(line)) ?? [];
    left.set(base(line), alike);
    alike.push(line);
  }
  const matched = new Map<Line, Line>();
  // The most alike first, so that one changed line does not take the place of another.
  for (const agrees of likenesses) {
    for (const line of lines) {
      if (matched.has(line)) continue;
      const alike = left.get(base(line)) ?? [];
      const place = alike.findIndex((other) => agrees(line, other));
      if (place >= 0) matched.set(line, alike.splice(place, 1)[0] as Line);
    }
  }
  return [
    ...lines.flatMap((line) => againstTables(line, matched.get(line))),
    ...[...left.values()].flat().map((line): Deviation => ({
      kind: "missing",
      row: undefined,
      column: undefined,
      costKind: line.texts.kind,
      verksamhet: line.texts.verksamhet,
      stated: undefined,
      expected: kronor(line.amount ?? 0),
      amount: kronor(negated(line.amount ?? 0)),
    })),
  ];
}

function againstTables(line: Line, expected: Line | undefined): Deviation[] {
  if (line.amount === undefined) return [];
  const stated = kronor(line.amount);
  if (!expected) {
    return [at(line, { kind: "not-in-tables", column: "kind", stated, expected: undefined, amount: stated })];
  }
  const found: Deviation[] = [];
  const amount = kronor(difference(line.amount, expected.amount ?? 0));
  if (line.whole !== undefined && line.whole !== expected.whole) {
    const whole = kronor(expected.whole ?? 0);
    found.push(
      at(line, { kind: "table-whole", column: "whole", stated: kronor(line.whole), expected: whole, amount }),
    );
  }
  const words = wordKey(line.calculation);
  if (words !== "" && words !== wordKey(expected.calculation)) {
    found.push(
      at(line, {
        kind: "table-calculation",
        column: "calculation",
        stated: line.calculation,
        expected: expected.calculation,
        amount,
      }),
    );
  }
  // An amount that differs because something before it does is one deviation and not two.
  if (found.length === 0 && amount !== 0) {
    const own = kronor(expected.amount ?? 0);
    found.push(at(line, { kind: "table-amount", column: "amount", stated, expected: own, amount }));
  }
  return found;
}
