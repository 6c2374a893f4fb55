import { sendPlan } from "../../../src/workbook/costs/specification/sent-sheet";
import type { Book, CellInput } from "../../../src/workbench/host";
import { requestFor } from "../costs/request-for";
import type { TriedAction } from "./actions";
import { put, putTable } from "./centres";

const parties: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta", "Referens"],
  ["MHV", "Ett", 383, null],
  ["ÖF", "Två", 324, "4410"],
];
const costs: CellInput[][] = [
  ["Kostnadsslag", "Belopp", "Betalas av", "Momskod"],
  ["Hyra", 707, "Ett", "25 %"],
];

function tables(book: Book): void {
  put(book, "Blad1", 20, 0, [["Anteckning", 12, "=A1", true]]);
  putTable(book, "tblParter", "Blad1", 2, 1, parties);
  putTable(book, "tblKostnader", "Blad1", 8, 1, costs);
}

const request = requestFor(costs, parties, { head: { numbers: ["2025-01"], issued: "2026-01-20" } });
const row = { kind: "Hyra", verksamhet: "ÖF", vatCode: "25 %" };
const sending = {
  request,
  pair: request.outline.pairs[0]!,
  rows: [{ ...row, text: "Hyra, ÖF", reference: "4410", account: "", amount: 324 }],
  rounding: 0,
};

/** What is sent, and what corrects it: values on sheets that are locked at the end. */
export const sentActions: readonly TriedAction[] = [
  {
    name: "a specification that is sent",
    prepare: tables,
    plan: sendPlan({ ...sending, number: "2025-01", lines: [{ ...row, amount: 32_400 }] }),
  },
  {
    name: "a correction of one",
    prepare: tables,
    plan: sendPlan({
      ...sending,
      number: "2025-02",
      lines: [{ ...row, amount: 1000 }],
      corrects: {
        number: "2025-01",
        changes: [{ ...row, before: 32_400, now: 33_400, difference: 1000 }],
      },
    }),
  },
];
