import { costColumns } from "../costs/headings/cost-headings";
import { preliminaryColumns, type PreliminaryColumn } from "../costs/headings/preliminary-headings";
import type { TableShape } from "./table-shape";

/**
 * What is charged in advance: one organisation, one kind of cost and one time a row. It comes out of a budget, so it is
 * none of the empty tables that people begin with.
 */
export const preliminaryShape: TableShape<PreliminaryColumn | "from" | "till"> = {
  name: "tblPreliminart",
  columns: {
    biller: { ...preliminaryColumns.biller, holds: { kind: "name", unique: false }, required: true },
    charged: { ...preliminaryColumns.charged, holds: { kind: "name", unique: false }, required: true },
    kind: { ...preliminaryColumns.kind, holds: { kind: "text" }, required: true },
    from: { ...costColumns.from, holds: { kind: "date" } },
    till: { ...costColumns.till, holds: { kind: "date" } },
    amount: { ...preliminaryColumns.amount, holds: { kind: "number", unit: "money" }, required: true },
    vatCode: { ...preliminaryColumns.vatCode, holds: { kind: "text" } },
    centre: { ...preliminaryColumns.centre, holds: { kind: "text" } },
  },
};
