import { countSv as count } from "../counting";
import type { FunctionGroup } from "../function-groups";

/** The sentences of the view Funktioner. */
export const functionListText = {
  heading: "Funktioner",
  lead: "Skriv dem i en cell. Gör det gärna med rubrikraden med i området, så hittas kolumnerna på sina rubriker.",
  search: "Sök funktion",
  found: (number: number) => `${count(number, "funktion", "funktioner")}.`,
  none: {
    heading: (search: string) => `Inget om ”${search}”`,
    text: "Prova ett annat ord, till exempel klass, eller töm sökningen.",
  },
  groups: {
    classification: "Klassning",
    costs: "Kostnader",
    collaboration: "Samverkan",
    comparison: "Jämförelse",
  } satisfies Record<FunctionGroup, string>,
  arguments: "Argument",
  optional: "kan utelämnas",
  words: "Ord att välja på",
  example: "Exempel",
  gives: "ger",
  copy: "Kopiera",
  copied: "Kopierat",
  copyExample: (name: string) => `Kopiera exemplet på ${name}`,
  copiedExample: (name: string) => `Exemplet på ${name} är kopierat. Klistra in det i en cell.`,
  copyFailed: "Webbläsaren tillåter inte kopiering här. Markera formeln och tryck Ctrl+C.",
  more: (name: string) => `Mer om ${name} i hjälpen`,
};

export type FunctionListText = typeof functionListText;
