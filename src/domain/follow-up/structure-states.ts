/** What is said of a check of the structure: no degrees, and no score. */
export const structureStates = ["uppfyllt", "delvis", "ej", "uppgift saknas"] as const;
export type StructureState = (typeof structureStates)[number];
