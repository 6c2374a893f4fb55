import { accountShape } from "./account-shape";
import { centreShape, municipalityShape } from "./centre-shapes";
import { responsibilityShape } from "./responsibility-shape";
import { costShape, partyShape, roomShape } from "./cost-shapes";
import { definitionShape } from "./definition-shape";
import { agreementShape, catchmentShape, structureShape } from "./follow-up-shapes";
import { preliminaryShape } from "./preliminary-shape";
import { answerShape } from "./survey-shapes";
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
