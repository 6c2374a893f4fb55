import { actionTextSv } from "./action-text-sv";
import { centresTextSv, stepsTextSv } from "./centres-text-sv";
import { costsTextSv } from "./costs-text-sv";
import { countSv as count } from "./counting";
import type { PaneText } from "./pane-text";
import { problemTextSv } from "./problem-text-sv";
import { startTextSv } from "./start-text-sv";

export const paneTextSv: PaneText = {
  language: "sv",
  product: "Familjecentral",
  locale: "sv-SE",
  otherLanguage: { name: "English", lang: "en" },
  help: "Hjälp",
  helpPage: "hjalp.html",
  privacy: "Inget lämnar arbetsboken.",
  navigation: "Vyer",
  views: { start: "Start", centres: "Centraler", costs: "Kostnader", functions: "Funktioner" },
  opened: (view) => `Vyn ${view} visas.`,
  loading: (view) => `Öppnar ${view}`,
  notLoaded: { text: "Den här delen av panelen kunde inte läsas in.", action: "Försök igen" },

  starting: "Ansluter till Excel",
  absent: {
    heading: "Öppna panelen i Excel",
    text: "Det här är panelen till ett tillägg och fungerar bara tillsammans med Excel. Öppna en arbetsbok och välj Start på fliken Familjecentral.",
    insideExcel:
      "Ser du det här inne i Excel? Då kunde Microsofts bibliotek inte hämtas. Kontrollera nätverket och försök igen.",
    action: "Försök igen",
  },

  start: startTextSv,
  steps: stepsTextSv,
  centres: centresTextSv,
  costs: costsTextSv,
  problems: problemTextSv,
  actions: actionTextSv,

  functions: {
    heading: "Funktioner",
    lead: "Skriv dem i en cell. Gör det gärna med rubrikraden med i området, så hittas kolumnerna på sina rubriker.",
    search: "Sök funktion",
    clear: "Töm sökningen",
    found: (number) => `${count(number, "funktion", "funktioner")}.`,
    none: {
      heading: (search) => `Inget om ”${search}”`,
      text: "Prova ett annat ord, till exempel klass, eller töm sökningen.",
    },
    groups: {
      classification: "Klassning",
      costs: "Kostnader",
      collaboration: "Samverkan",
      comparison: "Jämförelse",
    },
    arguments: "Argument",
    optional: "kan utelämnas",
    words: "Ord att välja på",
    example: "Exempel",
    gives: "ger",
    copy: "Kopiera",
    copied: "Kopierat",
    copyExample: (name) => `Kopiera exemplet på ${name}`,
    copiedExample: (name) => `Exemplet på ${name} är kopierat. Klistra in det i en cell.`,
    copyFailed: "Webbläsaren tillåter inte kopiering här. Markera formeln och tryck Ctrl+C.",
    more: (name) => `Mer om ${name} i hjälpen`,
  },

  dismiss: "Stäng meddelandet",
};
