import type { Columns } from "../../ground/headings";
import { costColumns } from "./cost-headings";

export type PreliminaryColumn = "biller" | "charged" | "kind" | "amount" | "vatCode" | "centre";

/** The headings of a table of amounts in advance. */
export const preliminaryColumns: Columns<PreliminaryColumn> = {
  biller: { heading: "Fakturerar", synonyms: ["Från organisation", "Fakturerande", "Biller"] },
  charged: { heading: "Faktureras", synonyms: ["Till organisation", "Fakturerad", "Mottagare", "Charged"] },
  kind: costColumns.kind,
  amount: {
    heading: "Belopp",
    measure: "money",
    synonyms: ["Preliminärt", "Preliminärt belopp", ...(costColumns.amount.synonyms ?? [])],
  },
  vatCode: costColumns.vatCode,
  centre: costColumns.centre,
};
