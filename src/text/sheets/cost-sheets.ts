import type { Language } from "../language";
import type { CostSheetsWords } from "./cost-sheets-text";
import { englishCostSheets } from "./cost-sheets-text-en";
import { swedishCostSheets } from "./cost-sheets-text-sv";

/** Apart from the other sheets' sentences: it is loaded with the part of the pane that shows costs. */
export const costSheetsText: Readonly<Record<Language, CostSheetsWords>> = {
  sv: swedishCostSheets,
  en: englishCostSheets,
};
