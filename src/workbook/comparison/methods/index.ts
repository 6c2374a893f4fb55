import { agreementOutline, experiences, municipalityQuestions } from "./asking";
import { assignments, childrensRights, jointAssignment } from "./assignments";
import { collaborationPoints, followUp, waysToMeet } from "./following-up";
import { coordinatorsYear, steeringGroup } from "./leading";
import { fiveBlocks, lastingNeeds, startPlan } from "./starting";
import type { WorkingMethod } from "./working-method";

/** Every working method that the sources name, in the order in which a centre meets them. */
export const workingMethods: readonly WorkingMethod[] = [
  startPlan,
  followUp,
  collaborationPoints,
  assignments,
  jointAssignment,
  childrensRights,
  coordinatorsYear,
  steeringGroup,
  waysToMeet,
  lastingNeeds,
  fiveBlocks,
  municipalityQuestions,
  experiences,
  agreementOutline,
];
