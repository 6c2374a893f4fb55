import { accountShape } from "./account-table-shape";
import { centreShape, municipalityShape } from "./centre-table-shapes";
import { responsibilityShape } from "./responsibility-table-shape";
import { costShape, partyShape, roomShape } from "./cost-table-shapes";
import { definitionShape } from "./definition-table-shape";
import { agreementShape, catchmentShape, structureShape } from "./follow-up-table-shapes";
import { preliminaryShape } from "./preliminary-table-shape";
import { answerShape } from "./survey-table-shapes";
import type { TableShape } from "./table-shape";

/** The tables that the add-in knows and can check and lay out, in the order in which people meet them. */
export const tableShapes = {
  centres: centreShape,
  municipalities: municipalityShape,
  rooms: roomShape,
  parties: partyShape,
  costs: costShape,
  responsibilities: responsibilityShape,
  answers: answerShape,
} as const satisfies Record<string, TableShape>;

export type ShapeId = keyof typeof tableShapes;

/** Those, and the tables that are filled when they are made: they are found and checked like the others. */
export const knownShapes = {
  ...tableShapes,
  preliminary: preliminaryShape,
  definition: definitionShape,
  agreements: agreementShape,
  structure: structureShape,
  catchment: catchmentShape,
  accounts: accountShape,
} as const satisfies Record<string, TableShape>;

export type TableKind = keyof typeof knownShapes;
