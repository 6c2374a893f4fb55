import { numberOf, plainValue, textOf, type Cell } from "../../ground/cell";
import { wholeUnits, type Ore } from "../../../domain/costs/money";
import type { StatedSum, SumRole } from "../../../domain/costs/review/specification-line";
import { tidy, wordKey } from "../../../domain/names/words";
import { vatKey } from "../vat-codes";

/** How a line without a VAT code is summed on the sheet of a pair. */
const noCode = "(ingen)";

/**
 * The sums that stand above the lines or below them.
 *
 * @param head the heading row; −1 where there is none
 * @param others the rows below it that are no lines
 * @param amounts the column of the lines' amounts
 * @param vatBlock where the sums by VAT code stand
 */
export function sumsIn(
  cells: readonly (readonly Cell[])[],
  {
    head,
    others,
    amounts,
    vatBlock,
  }: {
    head: number;
    others: readonly number[];
    amounts: number | undefined;
    vatBlock: VatBlock | undefined;
  },
): StatedSum[] {
  const above = cells.slice(0, Math.max(0, head)).map((_, index) => index);
  const found = [
    ...above.flatMap((row) =>
      (cells[row] ?? []).flatMap((_, column) => sumAt(cells, row, column, undefined)),
    ),
    ...others.flatMap((row) => {
      const column = (cells[row] ?? []).findIndex((cell) => textOf(cell) !== "");
      return sumAt(cells, row, column, amounts);
    }),
  ];
  return [...totalAfterRounding(found), ...vatSums(cells, vatBlock)];
}

function sumAt(
  cells: readonly (readonly Cell[])[],
  row: number,
  column: number,
  amounts: number | undefined,
): StatedSum[] {
  const cell = cells[row]?.[column];
  const meant = typeof cell === "string" ? roleOf(cell) : undefined;
  const place = meant && numberPlace(cells[row] ?? [], column, amounts);
  if (!meant || !place) return [];
  return [{ ...meant, vat: vatKey(meant.of), label: tidy(cell as string), row, ...place }];
}

const units = /[\s,(]*(?:kr|sek|kronor|exkl\.? ?moms|netto)\)?$/;
const plainSum = new Set([
  "summa",
  "summa av raderna",
  "summa rader",
  "summa kostnader",
  "totalt",
  "total",
  "totalsumma",
  "totalbelopp",
]);

function roleOf(text: string): { role: SumRole; of: string } | undefined {
  const label = wordKey(text).replace(/:$/, "").replace(units, "").trim();
  if (plainSum.has(label)) return { role: "sum", of: "" };
  if (/^(?:öresutjämning|öresavrundning|avrundning)$/.test(label)) return { role: "rounding", of: "" };
  if (/^(?:summa )?att (?:betala|fakturera|kreditera)$/.test(label)) return { role: "total", of: "" };
  if (/^delsumma$/.test(label)) return { role: "part", of: "" };
  const [, of] = /^(?:del)?summa (?:av |för )?(.+)$/.exec(label) ?? [];
  return of === undefined ? undefined : { role: "named", of };
}

/** The number in the amounts' column, or else the first beside the word. */
function numberPlace(
  row: readonly Cell[],
  word: number,
  amounts: number | undefined,
): { column: number; amount: Ore } | undefined {
  const right = [...row.keys()].slice(word + 1);
  for (const column of amounts !== undefined && amounts > word ? [amounts, ...right] : right) {
    const amount = oreIn(row[column]);
    if (amount !== undefined) return { column, amount };
  }
  return undefined;
}

/** A VAT code as it stands; 0 is one. */
export const codeIn = (cell: Cell): string => (plainValue(cell) === 0 ? "0" : textOf(cell));

/** A stated 0 is an amount here: what is pasted, or read from a sheet, tells it from an empty cell. */
export function oreIn(cell: Cell): Ore | undefined {
  if (plainValue(cell) === 0) return 0;
  const value = numberOf(cell, "money");
  return value === undefined ? undefined : wholeUnits(value);
}

/** A sum that follows on the rounding is what is to be paid. */
function totalAfterRounding(sums: readonly StatedSum[]): StatedSum[] {
  const rounding = sums.findIndex(({ role }) => role === "rounding");
  return sums.map((sum, index) =>
    sum.role === "sum" && rounding >= 0 && index > rounding ? { ...sum, role: "total" } : sum,
  );
}

/**
 * Where the sums by VAT code stand, anywhere on the sheet: below the words Momskod and Summa on one row a code and its
 * sum in each row, until one is empty.
 */
interface VatBlock {
  readonly rows: readonly number[];
  readonly code: number;
  readonly amount: number;
}

/**
 * The rows below a specification that sum it by VAT code, where it has them: a row of headings with Momskod and an amount,
 * and the codes below it as far as there are any.
 *
 * @param cells the whole specification; rows are counted from 0 in it
 * @param isHeading the headings of the lines themselves, which have a column of codes too
 */
export function vatBlockIn(
  cells: readonly (readonly Cell[])[],
  isHeading: (row: readonly Cell[]) => boolean,
): VatBlock | undefined {
  for (const [row, line] of cells.entries()) {
    if (isHeading(line)) continue;
    const heads = line.map((cell) => wordKey(textOf(cell)));
    const code = heads.indexOf("momskod");
    const amount = heads.findIndex((head, index) => index > code && head !== "");
    if (code < 0 || amount < 0 || !/^(?:summa|belopp)/.test(heads[amount] as string)) continue;
    const last = cells.findIndex(
      (next, index) => index > row && (codeIn(next[code]) === "" || oreIn(next[amount]) === undefined),
    );
    const rows = [...cells.keys()].slice(row + 1, last < 0 ? undefined : last);
    return { rows, code, amount };
  }
  return undefined;
}

function vatSums(cells: readonly (readonly Cell[])[], block: VatBlock | undefined): StatedSum[] {
  return (block?.rows ?? []).map((row) => {
    const { code, amount } = block as VatBlock;
    const label = codeIn(cells[row]?.[code]);
    const of = label === noCode ? "" : label;
    return {
      role: "vat",
      label,
      of,
      vat: vatKey(of),
      row,
      column: amount,
      amount: oreIn(cells[row]?.[amount]) ?? 0,
    };
  });
}
