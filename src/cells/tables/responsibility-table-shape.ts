import { costColumns } from "../costs/headings/cost-headings";
import type { Columns } from "../ground/headings";
import type { TableShape } from "./table-shape";

export type ResponsibilityColumn = "kind" | "responsible" | "payer" | "key" | "source" | "centre";

/** The list of who does what (gränsdragningslistan), as a table: one kind of cost a row. */
export const responsibilityColumns: Columns<ResponsibilityColumn> = {
  kind: costColumns.kind,
  responsible: { heading: "Ansvarig", synonyms: ["Ansvar", "Ansvarig part", "Responsible"] },
  payer: {
    heading: "Får fakturan",
    synonyms: ["Betalas av", "Fakturamottagare", "Får leverantörens faktura", "Invoice to"],
  },
  key: costColumns.key,
  source: { heading: "Källa", synonyms: ["Source", "Ursprung"] },
  centre: costColumns.centre,
};

export const responsibilityShape: TableShape<ResponsibilityColumn> = {
  name: "tblGransdragning",
  columns: {
    kind: { ...responsibilityColumns.kind, holds: { kind: "name", unique: "in its centre" }, required: true },
    responsible: { ...responsibilityColumns.responsible, holds: { kind: "text" } },
    payer: { ...responsibilityColumns.payer, holds: { kind: "text" }, required: true },
    key: { ...responsibilityColumns.key, holds: { kind: "text" }, required: true },
    source: { ...responsibilityColumns.source, holds: { kind: "anything" } },
    centre: { ...responsibilityColumns.centre, holds: { kind: "text" } },
  },
};
