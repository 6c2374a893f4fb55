import type { YearSheets } from "./year-sheets.sv";

export const yearSheets: YearSheets = {
  preliminary: {
    title: "Preliminary amounts",
    notes: [
      "Amounts in kronor. What has been decided to charge in advance. The sheet Kontroll preliminärt compares the amounts with the budget.",
    ],
  },
  preliminaryCheck: {
    title: "Check of preliminary amounts",
    notes: [
      "Amounts in kronor. Follows the table of amounts and the budget. Utfall is the budget's split here, so Att debitera is to be 0 in every row.",
    ],
  },
  settlement: {
    title: "Settlement",
    notes: [
      "Amounts in kronor. Preliminary amounts against actual costs, per pair and kind of cost. Negative: to be credited. The pairs are not netted against each other.",
    ],
  },
  settledPair: {
    to: "to",
    title: "Settlement",
    notes: [
      "A basis, not an invoice. Values, exclusive of VAT; negative: to be credited. A preliminary amount without a VAT code has that of its kind of cost, where that has only one.",
    ],
  },
  reconciliation: {
    title: "Reconciliation with the ledger",
    notes: [
      "Amounts in kronor. Actual costs, budget and the year before follow the tables. The ledger's balances have been typed and can be changed here. Difference: ledger less actual costs.",
    ],
  },
  nextCosts: (year, isIndexed) => ({
    title: `Costs ${year}`,
    notes: [
      "The same rows as the year before, with their periods a year later. Vouchers, dates of invoices and notes are empty.",
      ...(isIndexed
        ? [
            "Amounts that follow the index are formulas, of the base rent in the row and the index values below.",
            "Both index values are to come from one series with one base year.",
            "Lägst is the lowest that the amount can be, in kronor, or ingen.",
          ]
        : []),
    ],
  }),
  nextParties: (year, left, vacated, owner) => ({
    title: `Parties ${year}`,
    notes: [
      "Those who are still there when the year begins, with areas, keys and dates from the year before.",
      ...(left === "" ? [] : [`Do not come along: ${left}.`]),
      ...(vacated === ""
        ? []
        : [
            `Nobody leases ${vacated} that somebody has left. ${owner === "" ? "The others' shares grow." : `${owner} bears that area, in the row Ej uthyrt.`}`,
          ]),
    ],
  }),
  vacatedIn: (area, centre) => `${area} m²${centre === "" ? "" : ` at ${centre}`}`,
};
