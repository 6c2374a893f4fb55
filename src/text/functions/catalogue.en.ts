import type { CatalogueFunction } from "../function-catalogue";

/** Put in by the build, as the Swedish ones are. */
declare const functionsInEnglish: readonly CatalogueFunction[];

export const catalogue = functionsInEnglish;
