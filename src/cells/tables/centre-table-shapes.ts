import { centreColumns, type CentreColumn } from "../classification/centre-columns";
import type { TableShape } from "./table-shape";

/** The family centres: one a row. */
export const centreShape: TableShape<CentreColumn | "kommun"> = {
  name: "tblCentraler",
  columns: {
    central: { ...centreColumns.central, holds: { kind: "name", unique: true }, required: true },
    kommun: { heading: "Kommun", synonyms: ["Kommuner", "Municipality"], holds: { kind: "text" } },
    mhv: { ...centreColumns.mhv, holds: { kind: "presence", service: "mhv" }, required: true },
    bhv: { ...centreColumns.bhv, holds: { kind: "presence", service: "bhv" }, required: true },
    of: { ...centreColumns.of, holds: { kind: "presence", service: "of" }, required: true },
    soc: { ...centreColumns.soc, holds: { kind: "presence", service: "soc" }, required: true },
  },
};

/** The municipalities whose coverage is asked for: one a row. */
export const municipalityShape: TableShape<"kommun"> = {
  name: "tblKommuner",
  columns: {
    kommun: {
      heading: "Kommun",
      synonyms: ["Kommuner", "Municipality"],
      holds: { kind: "name", unique: true },
      required: true,
    },
  },
};
