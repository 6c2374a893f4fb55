import { centreColumns } from "../classification/centre-columns";
import type { Service } from "../../domain/classification/services";
import type { TableShape } from "./table-shape";

/** What a cell of a definition may say. */
const definitionWords: readonly string[] = [
  "hel",
  "hel/annan",
  "delvis",
  "en av",
  "en av/annan",
  "en av/delvis",
  "valfri",
];

/** A definition of the classes as a table, the highest class first. Several rows may give the same class. */
export const definitionShape: TableShape<"klass" | Service> = {
  name: "tblDefinition",
  columns: {
    klass: {
      heading: "Klass",
      synonyms: ["Class", "Benämning"],
      holds: { kind: "name", unique: false },
      required: true,
    },
    mhv: { ...centreColumns.mhv, holds: { kind: "word", words: definitionWords }, required: true },
    bhv: { ...centreColumns.bhv, holds: { kind: "word", words: definitionWords }, required: true },
    of: { ...centreColumns.of, holds: { kind: "word", words: definitionWords }, required: true },
    soc: { ...centreColumns.soc, holds: { kind: "word", words: definitionWords }, required: true },
  },
};
