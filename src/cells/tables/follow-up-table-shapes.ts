import { structureStates } from "../../domain/follow-up/structure-states";
import type { TableShape } from "./table-shape";

const yesNo = { kind: "word", words: ["ja", "nej"] } as const;
const endWords = ["tills vidare", "under revidering", "saknas"];

/** Agreements of centres and of the county: what is typed, and what is worked out from it. */
export const agreementShape = {
  name: "tblAvtal",
  columns: {
    level: { heading: "Nivå", holds: { kind: "word", words: ["Central", "Län"] } },
    centre: { heading: "Central", holds: { kind: "text" }, required: true },
    agreement: { heading: "Avtal", holds: { kind: "anything" } },
    parties: { heading: "Parter", holds: { kind: "anything" } },
    end: { heading: "Giltigt till", holds: { kind: "date", words: endWords }, required: true },
    extends: { heading: "Förlängs", holds: yesNo },
    extendsBy: { heading: "Förlängs med (mån)", holds: { kind: "number" } },
    notice: { heading: "Uppsägning (mån)", holds: { kind: "number" }, required: true },
    reviewed: { heading: "Senast sett över", holds: { kind: "date" }, required: true },
    jobs: { heading: "Uppdragsbeskrivning per profession", holds: yesNo },
    list: { heading: "Gränsdragningslista", holds: yesNo },
    status: { heading: "Status", holds: { kind: "anything" } },
    lastNotice: { heading: "Säg upp senast", holds: { kind: "anything" } },
    review: { heading: "Översyn", holds: { kind: "anything" } },
  },
} as const satisfies TableShape;

export type AgreementColumn = keyof typeof agreementShape.columns;

/** One check of one centre a row. */
export const structureShape = {
  name: "tblStruktur",
  columns: {
    centre: { heading: "Central", holds: { kind: "text" }, required: true },
    group: { heading: "Grupp", holds: { kind: "anything" } },
    check: { heading: "Kontroll", holds: { kind: "text" }, required: true },
    state: { heading: "Läge", holds: { kind: "word", words: structureStates }, required: true },
    recommended: { heading: "Rekommendation", holds: { kind: "anything" } },
    next: { heading: "Nästa steg", holds: { kind: "anything" } },
    responsible: { heading: "Ansvarig (funktion)", holds: { kind: "anything" } },
    due: { heading: "Klart senast", holds: { kind: "date" } },
    source: { heading: "Källa", holds: { kind: "anything" } },
  },
} as const satisfies TableShape;

/** Centres that serve several municipalities: one municipality a row. Known by its name only. */
export const catchmentShape = {
  name: "tblUpptag",
  columns: {
    centre: { heading: "Central", holds: { kind: "name", unique: false }, required: true },
    municipality: { heading: "Kommun", holds: { kind: "name", unique: false } },
  },
} as const satisfies TableShape;
