import type { ClassRow, Definition, Demand } from "./definition";

const hel: Demand = { kind: "krav", level: "hel" };
const helEllerAnnan: Demand = { kind: "krav", level: "hel/annan" };
const delvis: Demand = { kind: "krav", level: "delvis" };
const valfri: Demand = { kind: "valfri" };
const enAv: Demand = { kind: "en av", level: "hel" };
const enAvEllerAnnan: Demand = { kind: "en av", level: "hel/annan" };
const enAvDelvis: Demand = { kind: "en av", level: "delvis" };

const row = (name: string, mhv: Demand, bhv: Demand, of: Demand, soc: Demand): ClassRow => ({
  name,
  demands: { mhv, bhv, of, soc },
});

/**
 * The definitions that are in use, each with where it comes from.
 *
 * Sources: S000 Värmland; S001 FFFF's national guidance 2021; S003 Rikshandboken/1177; S004 the presentation from Dalarna.
 * Where a source is silent about the FCLV row the decision is the product's own: DALARNA2017 and SAMMALOKAL.
 */
export const builtInDefinitions = {
  FFFF: {
    id: "FFFF",
    source: "S001, S003",
    classes: [row("FC", hel, hel, helEllerAnnan, hel), row("FCLV", valfri, hel, enAv, enAv)],
  },
  VARMLAND: {
    id: "VARMLAND",
    source: "S000",
    classes: [row("FC", hel, hel, helEllerAnnan, hel), row("FCLV", valfri, hel, enAvEllerAnnan, enAv)],
  },
  DALARNA2017: {
    id: "DALARNA2017",
    source: "S004",
    classes: [row("FC", hel, hel, hel, hel), row("FCLV", valfri, hel, enAv, enAv)],
  },
  SAMMALOKAL: {
    id: "SAMMALOKAL",
    source: "S004",
    classes: [row("FC", delvis, delvis, delvis, delvis), row("FCLV", valfri, delvis, enAvDelvis, enAvDelvis)],
  },
} as const satisfies Record<string, Definition & { source: string }>;

export type BuiltInDefinitionId = keyof typeof builtInDefinitions;

export const builtInDefinitionIds = Object.keys(builtInDefinitions) as BuiltInDefinitionId[];

export const defaultDefinition: Definition = builtInDefinitions.FFFF;
