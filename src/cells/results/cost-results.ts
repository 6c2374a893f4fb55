import type { SpecificationColumn } from "../../domain/costs/review/specification-line";
import { costColumns } from "../costs/headings/cost-headings";
import { partyColumns } from "../costs/headings/party-headings";
import { specificationColumns } from "../costs/specification/specification-columns";
import type { ResultColumn, ResultHolds, ResultShape } from "./result-shape";

const is = ({ heading }: { readonly heading: string }, holds: ResultHolds, width: number): ResultColumn => ({
  heading,
  holds,
  width,
});

const sum = { heading: "Summa" };

/** FC.RUMSYTOR */
export const roomResult: ResultShape<"verksamhet" | "own" | "shared" | "sum"> = {
  columns: {
    verksamhet: is(partyColumns.verksamhet, "text", 28),
    own: { heading: "Egen yta", holds: "area", width: 14.5 },
    shared: { heading: "Del av delad yta", holds: "area", width: 18 },
    sum: is(sum, "area", 14.5),
  },
};

/** FC.NYCKEL */
export const keyResult: ResultShape<"key"> = { columns: { key: is(costColumns.key, "text", 24) } };

/** FC.KOSTNADER */
export const splitResult = {
  columns: {
    kind: is(costColumns.kind, "text", 28),
    amount: is(costColumns.amount, "money", 16),
    key: is(costColumns.key, "text", 24),
  },
  further: { forEach: "verksamhet", holds: "money", width: 14.5 },
} satisfies ResultShape<"kind" | "amount" | "key">;

const { biller, charged, kind, period, verksamhet, whole, key, calculation, share, amount, vatCode, payer } =
  specificationColumns;

/**
 * FC.FAKTURAUNDERLAG; the same headings are read again where a specification is reviewed. Wide enough for whole periods,
 * amounts of millions, and the calculation in a line or two.
 */
export const invoiceResult: ResultShape<SpecificationColumn> = {
  columns: {
    biller: is(biller, "text", 18),
    charged: is(charged, "text", 18),
    kind: is(kind, "text", 24),
    period: is(period, "text", 24),
    verksamhet: is(verksamhet, "text", 18),
    whole: is(whole, "money", 14.5),
    key: is(key, "text", 17),
    calculation: is(calculation, "text", 42),
    share: is(share, "share", 9),
    amount: is(amount, "money", 14.5),
    vatCode: is(vatCode, "text", 12),
    payer: is(payer, "text", 16),
  },
};

/** FC.SLUTREGLERING */
export const settlementResult: ResultShape<
  "biller" | "charged" | "kind" | "preliminary" | "actual" | "toDebit"
> = {
  columns: {
    biller: is(biller, "text", 18),
    charged: is(charged, "text", 18),
    kind: is(kind, "text", 24),
    preliminary: { heading: "Preliminärt", holds: "money", width: 16 },
    actual: { heading: "Utfall", holds: "money", width: 16 },
    toDebit: { heading: "Att debitera", holds: "money", width: 16 },
  },
};
