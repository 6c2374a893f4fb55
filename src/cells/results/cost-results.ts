import type { SpecificationColumn } from "../../domain/costs/review/specification-line";
import { costColumns } from "../costs/columns/cost-columns";
import { partyColumns } from "../costs/columns/party-columns";
import { specificationColumns } from "../costs/specification/specification-columns";
import type { ResultHolds, ResultShape } from "./result-shape";

const is = <Holds extends ResultHolds>(
  { heading }: { readonly heading: string },
  holds: Holds,
): { readonly heading: string; readonly holds: Holds } => ({ heading, holds });

const sum = { heading: "Summa" };

/** FC.RUMSYTOR */
export const roomResult: ResultShape<"verksamhet" | "own" | "shared" | "sum"> = {
  columns: {
    verksamhet: is(partyColumns.verksamhet, "text"),
    own: { heading: "Egen yta", holds: "area" },
    shared: { heading: "Del av delad yta", holds: "area" },
    sum: is(sum, "area"),
  },
};

/** FC.NYCKEL */
export const keyResult: ResultShape<"key"> = { columns: { key: is(costColumns.key, "text") } };

/** FC.KOSTNADER */
export const splitResult: ResultShape<"kind" | "amount" | "key"> = {
  columns: {
    kind: is(costColumns.kind, "text"),
    amount: is(costColumns.amount, "money"),
    key: is(costColumns.key, "text"),
  },
  further: { forEach: "verksamhet", holds: "money" },
};

const { biller, charged, kind, period, verksamhet, whole, key, calculation, share, amount, vatCode, payer } =
  specificationColumns;

/** FC.FAKTURAUNDERLAG; the same headings are read again where a specification is reviewed. */
export const invoiceResult: ResultShape<SpecificationColumn> = {
  columns: {
    biller: is(biller, "text"),
    charged: is(charged, "text"),
    kind: is(kind, "text"),
    period: is(period, "text"),
    verksamhet: is(verksamhet, "text"),
    whole: is(whole, "money"),
    key: is(key, "text"),
    calculation: is(calculation, "text"),
    share: is(share, "share"),
    amount: is(amount, "money"),
    vatCode: is(vatCode, "text"),
    payer: is(payer, "text"),
  },
};

/** FC.SLUTREGLERING */
export const settlementResult: ResultShape<
  "biller" | "charged" | "kind" | "preliminary" | "actual" | "toDebit"
> = {
  columns: {
    biller: is(biller, "text"),
    charged: is(charged, "text"),
    kind: is(kind, "text"),
    preliminary: { heading: "Preliminärt", holds: "money" },
    actual: { heading: "Utfall", holds: "money" },
    toDebit: { heading: "Att debitera", holds: "money" },
  },
};
