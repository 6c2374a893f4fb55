import type { Definition, Demand } from "../../domain/classification/definition";
import { services, serviceNames } from "../../domain/classification/services";

const levelWord = { hel: "", "hel/annan": "/annan", delvis: "/delvis" } as const;

/** What a cell of a definition table says of one service. */
const demandText = (demand: Demand): string => {
  if (demand.kind === "valfri") return "valfri";
  return demand.kind === "krav" ? demand.level : `en av${levelWord[demand.level]}`;
};

/**
 * A definition as a table that `readDefinition` reads back as the same definition: a heading row, then a row for each
 * class from the highest to the lowest.
 */
export const definitionCells = (definition: Definition): string[][] => [
  ["Klass", ...services.map((service) => serviceNames[service])],
  ...definition.classes.map((row) => [
    row.name,
    ...services.map((service) => demandText(row.demands[service])),
  ]),
];
