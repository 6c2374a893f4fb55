import type { Cell } from "../../../cells/ground/cell";
import type { InvoiceRow } from "../../../cells/costs/specification/invoice-rows";
import type { Charged } from "../../../domain/costs/correction";
import { wholeUnits } from "../../../domain/costs/money";
import type { FoundTable } from "../../reading/contents";
import type { PlannedCell } from "../../action/plan/cell-input";
import type { SheetColumn } from "../../sheet/columns";

/**
 * The rows of an invoice as a table, in the order in which systems for e-invoices ask for them. The last two columns are
 * what later changes are worked out of: what has been sent is known by its own cells, and by nothing that is kept apart.
 */
export const rowColumns = [
  { key: "number", heading: "Specifikation", width: 15 },
  { key: "row", heading: "Rad", width: 7, numberFormat: "0" },
  { key: "reference", heading: "Referens", width: 16, wrap: true },
  { key: "account", heading: "Kontering", width: 20, wrap: true },
  { key: "text", heading: "Text", width: 38, wrap: true },
  { key: "quantity", heading: "Antal", width: 8, numberFormat: "0" },
  { key: "amount", heading: "Belopp", width: 16, numberFormat: "0.00" },
  { key: "vatCode", heading: "Momskod", width: 13, align: "Center" },
  { key: "kind", heading: "Kostnadsslag", width: 26, wrap: true },
  { key: "verksamhet", heading: "Verksamhet", width: 34, wrap: true },
] as const satisfies readonly SheetColumn[];

/** Öresutjämning has neither a kind nor a verksamhet: it charges for nothing. */
export const rowCells = (
  { reference, account, text, amount, vatCode, kind, verksamhet }: InvoiceRow,
  number: string,
  row: number,
): PlannedCell[] => [
  number,
  row,
  reference || null,
  account || null,
  text,
  1,
  amount,
  vatCode || null,
  kind || null,
  verksamhet || null,
];

/** What the rows say that they charge; nothing where they cannot be read any more. */
export function sentIn({ cells }: FoundTable): readonly Charged[] | undefined {
  const [headings = [], ...rows] = cells?.values ?? [];
  const [kind, verksamhet, vatCode, amount] = (["kind", "verksamhet", "vatCode", "amount"] as const).map(
    (key) => headings.indexOf(rowColumns.find((column) => column.key === key)?.heading ?? ""),
  ) as [number, number, number, number];
  const amounts = rows.map((row) => row[amount]);
  if ([kind, verksamhet, vatCode].includes(-1) || !amounts.every((one) => typeof one === "number"))
    return undefined;
  return rows.flatMap((row, index): Charged[] => {
    const one = {
      kind: words(row[kind]),
      verksamhet: words(row[verksamhet]),
      vatCode: words(row[vatCode]),
    };
    if (one.kind === "" && one.verksamhet === "") return [];
    return [{ ...one, amount: wholeUnits(amounts[index] as number) }];
  });
}

const words = (cell: Cell | undefined): string => String(cell ?? "");
