import type { WorkbookDefinition } from "../grid/workbook-definition";
import { dalarnaWorkbook } from "./dalarna";
import { functionsWorkbook } from "./functions";
import type { SampleName } from "./names";

export type { SampleName } from "./names";

/** The sample workbooks, made anew each time. */
export const samples: Readonly<Record<SampleName, () => WorkbookDefinition>> = {
  dalarna: dalarnaWorkbook,
  functions: functionsWorkbook,
  empty: () => ({ name: "Bok1.xlsx", sheets: [{ name: "Blad1", cells: [] }] }),
};
