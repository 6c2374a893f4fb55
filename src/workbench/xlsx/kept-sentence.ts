import type { Bilingual } from "../../xlsx/ground/bilingual";
import type { KeptCell } from "./stored-results";

/** As many places as a person reads. */
const named = 5;

/** How many cells show what the file has stored, and where; undefined when all is calculated. */
export function keptSentence(kept: readonly KeptCell[]): Bilingual | undefined {
  if (kept.length === 0) return undefined;
  const places = kept.slice(0, named).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const list = `${places.join(", ")}${kept.length > named ? " …" : ""}`;
  if (kept.length === 1) {
    return {
      sv: `En cell (${list}) har en formel som inte räknas om här: den visar det värde som filen har och sparas som den är.`,
      en: `One cell (${list}) has a formula that is not calculated here: it shows the value that the file has and is saved as it is.`,
    };
  }
  return {
    sv: `${kept.length} celler (${list}) har formler som inte räknas om här: de visar de värden som filen har och sparas som de är.`,
    en: `${kept.length} cells (${list}) have formulas that are not calculated here: they show the values that the file has and are saved as they are.`,
  };
}
