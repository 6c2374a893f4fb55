import type { TableShape } from "./table-shape";

export type AccountColumn = "account" | "text" | "kind" | "include";

/** Whether an account's lines are taken along. */
export const includeWords = { yes: "ja", no: "nej" } as const;

/** Which kind of cost each account of a ledger is: filled from the ledger once, and kept for the next year's. */
export const accountShape: TableShape<AccountColumn> = {
  name: "tblKonton",
  columns: {
    account: {
      heading: "Konto",
      synonyms: ["Kontonr", "Konto nr", "Kontonummer", "Account"],
      holds: { kind: "name", unique: true },
      required: true,
    },
    text: { heading: "Kontotext", synonyms: ["Kontonamn", "Benämning"], holds: { kind: "anything" } },
    kind: { heading: "Kostnadsslag", synonyms: ["Cost kind"], holds: { kind: "text" }, required: true },
    include: {
      heading: "Tas med",
      synonyms: ["Tas med?", "Ta med", "Med", "Include"],
      holds: { kind: "word", words: [includeWords.yes, includeWords.no] },
      required: true,
    },
  },
};
