import type { FunctionGroup } from "../function-groups";
import type { Language } from "../language";
import { actionText } from "./actions.sv";
import { centresText, stepsText } from "../centres/centres.sv";
import { costsText } from "../costs/costs.sv";
import { countSv as count } from "../counting";
import { problemText } from "./problems.sv";
import { startText } from "../start/start.sv";

/**
 * Every sentence of the pane. A language that lacks one does not compile, and one sentence is one text: nothing is put
 * together from pieces, because word order differs.
 */
export const paneText = {
  language: "sv" as Language,
  product: "Familjecentral",
  /** How numbers are written. */
  locale: "sv-SE",
  otherLanguage: { name: "English", lang: "en" },
  help: "Hjälp",
  helpPage: "hjalp.html",
  privacy: "Inget lämnar arbetsboken.",
  navigation: "Vyer",
  views: { start: "Start", centres: "Centraler", costs: "Kostnader", functions: "Funktioner" },
  opened: (view: string) => `Vyn ${view} visas.`,
  /** While a view's own file is on its way, and when it does not come. */
  loading: (view: string) => `Öppnar ${view}`,
  notLoaded: { text: "Den här delen av panelen kunde inte läsas in.", action: "Försök igen" },

  starting: "Ansluter till Excel",
  absent: {
    heading: "Öppna panelen i Excel",
    text: "Det här är panelen till ett tillägg och fungerar bara tillsammans med Excel. Öppna en arbetsbok och välj Start på fliken Familjecentral.",
    insideExcel:
      "Ser du det här inne i Excel? Då kunde Microsofts bibliotek inte hämtas. Kontrollera nätverket och försök igen.",
    action: "Försök igen",
  },

  start: startText,
  steps: stepsText,
  centres: centresText,
  costs: costsText,
  problems: problemText,
  actions: actionText,

  functions: {
    heading: "Funktioner",
    lead: "Skriv dem i en cell. Gör det gärna med rubrikraden med i området, så hittas kolumnerna på sina rubriker.",
    search: "Sök funktion",
    clear: "Töm sökningen",
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
  },

  dismiss: "Stäng meddelandet",
};

export type PaneText = typeof paneText;
