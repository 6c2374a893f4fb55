import type { CatalogueFunction } from "../function-catalogue";

/** Put in by the build: what Excel was told about the functions (functions.json), with the beginning of their help. */
declare const functionsInSwedish: readonly CatalogueFunction[];

export const catalogue = functionsInSwedish;
