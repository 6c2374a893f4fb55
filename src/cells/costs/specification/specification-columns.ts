import type { Columns } from "../../ground/headings";
import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import { costColumns } from "../headings/cost-headings";

/** The headings of a specification, as FC.FAKTURAUNDERLAG and the sheets of the pairs give them, in their order. */
export const specificationColumns: Columns<SpecificationColumn> = {
  biller: { heading: "Fakturerar", synonyms: ["Fakturerande", "Från organisation", "Billed by"] },
  charged: { heading: "Faktureras", synonyms: ["Fakturerad", "Mottagare", "Till organisation", "Billed to"] },
  kind: costColumns.kind,
  period: { heading: "Period", synonyms: ["Avser", "Avser period"] },
  verksamhet: { heading: "Verksamhet", synonyms: ["Part", "Service"] },
  whole: {
    heading: "Helt belopp",
    synonyms: [
      "Hela beloppet",
      "Totalbelopp",
      "Totalt belopp",
      "Total kostnad",
      "Hela kostnaden",
      "Whole amount",
    ],
  },
  key: costColumns.key,
  calculation: { heading: "Beräkning", synonyms: ["Uträkning", "Så räknas det", "Calculation"] },
  share: {
    heading: "Andel",
    synonyms: ["Andel %", "Andel i %", "Andel i procent", "Er andel", "Procent", "%", "Share"],
  },
  amount: {
    ...costColumns.amount,
    synonyms: [
      ...(costColumns.amount.synonyms ?? []),
      "Eget belopp",
      "Er del",
      "Er del kr",
      "Andel kr",
      "Andel i kr",
      "Andel i kronor",
      "Att betala",
      "Att fakturera",
    ],
  },
  vatCode: costColumns.vatCode,
  payer: { heading: "Betalt av", synonyms: ["Betalas av", "Betald av", "Betalare", "Paid by"] },
};

export const specificationOrder = Object.keys(specificationColumns) as SpecificationColumn[];
/** On the sheet of a pair the two organisations stand above the lines. */
export const onPairSheet = specificationOrder.slice(2);

/** What a person has said that columns are, by the columns' keys; "none" for one that says nothing of the lines. */
export type SpecificationMeanings = Readonly<Record<string, SpecificationColumn | "none">>;
