import type { StructureState } from "./structure-states";

/**
 * What holds the collaboration up, checked for each centre and never part of its class: no score, no sum. Grouped by
 * what the field calls styrning, struktur and samsyn. Sources: S001 (national guidance), S002 (inventory of Dalarna),
 * S003 (Rikshandboken), S004 (Dalarna's presentation).
 */
export const structureChecks = [
  { id: "coordinator", group: "styrning", source: "S001" },
  { id: "steering-group", group: "styrning", source: "S001" },
  { id: "agreement", group: "styrning", source: "S000, S001, S003" },
  { id: "job-descriptions", group: "styrning", source: "S003" },
  { id: "responsibility-list", group: "styrning", source: "S001" },
  { id: "yearly-review", group: "styrning", source: "S001" },
  { id: "plan", group: "struktur", source: "S001" },
  { id: "report", group: "struktur", source: "S001" },
  { id: "planning-time", group: "struktur", source: "S002" },
  { id: "follow-up", group: "struktur", source: "S001" },
  { id: "start-components", group: "struktur", source: "S001" },
  { id: "organisation", group: "struktur", source: "S001 (SKR)" },
  { id: "joint-groups", group: "samsyn", source: "S002" },
  { id: "assignments", group: "samsyn", source: "S001" },
  { id: "childrens-rights", group: "samsyn", source: "S001" },
] as const;

export type StructureCheckId = (typeof structureChecks)[number]["id"];

/** What is asked of the county and not of a centre. */
export const countyChecks = [
  { id: "county-coordinator", group: "styrning", source: "S000, S002" },
  { id: "county-agreement", group: "styrning", source: "S004" },
  { id: "budget-before-decision", group: "styrning", source: "S001, S004" },
] as const;

export type CountyCheckId = (typeof countyChecks)[number]["id"];

/** What a table says of a centre; undefined where it says nothing. */
export interface StructureFacts {
  readonly coordinator?: "särskild" | "delad" | "ingen";
  /** Of a whole post, 0–1. */
  readonly coordinatorShare?: number;
  readonly steeringGroupActive?: boolean;
  readonly steeringMeetingsPerYear?: number;
  readonly agreement?:
    | "gäller"
    | "löper ut"
    | "utgånget"
    | "förlängt"
    | "tills vidare"
    | "under revidering"
    | "inget";
  readonly plan?: boolean;
  readonly planningTime?: boolean;
  readonly jointGroups?: boolean;
}

/** Part of a post that the national guidance gives a coordinator, at the least. */
const leastCoordinator = 0.2;
const fewestMeetings = 4;

/** The state that the data give a check; undefined where they say nothing, and a person has to. */
export function prefilledState(check: StructureCheckId, facts: StructureFacts): StructureState | undefined {
  const yesNo = (answer: boolean | undefined): StructureState | undefined =>
    answer === undefined ? undefined : answer ? "uppfyllt" : "ej";
  switch (check) {
    case "coordinator":
      return coordinatorState(facts);
    case "steering-group":
      return steeringState(facts);
    case "agreement":
      return agreementState(facts.agreement);
    case "plan":
      return yesNo(facts.plan);
    case "planning-time":
      return yesNo(facts.planningTime);
    case "joint-groups":
      return yesNo(facts.jointGroups);
    default:
      return undefined;
  }
}

/** A coordinator without a known part of a post is half an answer: that there is one, not that there is time for it. */
function coordinatorState({ coordinator, coordinatorShare }: StructureFacts): StructureState | undefined {
  if (coordinator === "ingen") return "ej";
  if (coordinatorShare !== undefined) return coordinatorShare >= leastCoordinator ? "uppfyllt" : "delvis";
  return coordinator === undefined ? undefined : "delvis";
}

function steeringState({
  steeringGroupActive,
  steeringMeetingsPerYear,
}: StructureFacts): StructureState | undefined {
  if (steeringGroupActive === false || steeringMeetingsPerYear === 0) return "ej";
  if (steeringMeetingsPerYear !== undefined) {
    return steeringMeetingsPerYear >= fewestMeetings ? "uppfyllt" : "delvis";
  }
  return steeringGroupActive === undefined ? undefined : "delvis";
}

function agreementState(agreement: StructureFacts["agreement"]): StructureState | undefined {
  switch (agreement) {
    case undefined:
      return undefined;
    case "inget":
    case "utgånget":
      return "ej";
    case "under revidering":
    case "löper ut":
      return "delvis";
    default:
      return "uppfyllt";
  }
}
