import type { CostSheetsText } from "./cost-sheets.sv";

export const costSheetsText: CostSheetsText = {
  to: "to",
  split: {
    title: "Split of the costs",
    notes: [
      "Amounts in kronor. Worked out of the tables of parties and costs, and follows them when they change. The parts sum to the amount, to the last cent.",
    ],
  },
  invoices: {
    title: "Basis for invoicing on",
    notes: [
      "Amounts in kronor. A basis, not an invoice. A row for each cost and service that is charged. The sheets of each pair read from here.",
    ],
  },
  pair: {
    title: "Specification",
    notes: [
      "A basis, not an invoice. No VAT is added; the VAT code is what the one who invoices has stated.",
    ],
  },
  correction: {
    title: "Correction",
    notes: ["Corrects specification"],
  },
  internal: {
    title: "Internal transfers",
    notes: [
      "Amounts in kronor. Between services of one organisation, where one of them has paid. Not invoiced.",
    ],
  },
  check: {
    title: "Checks",
    notes: ["Every difference is to be 0. Worked out with Excel's own formulas, beside those of the add-in."],
  },
  invoiceRows: {
    title: "Invoice lines of",
    notes: [
      "Values, exclusive of VAT, to be read in where the invoice is made. The lines add up to the specification to the öre. The sheet is locked without a password: later changes are worked out against it.",
    ],
  },
  withdrawn: {
    title: "This sheet is no longer used",
    notes: [
      "It has not belonged to the split since that was written anew. Nothing is read from here, and the sheet can be deleted.",
    ],
  },
  annex: {
    title: "Annex to the agreement",
    notes: ["Areas, keys and who pays, from the cells that the split is worked out of."],
  },
};
