import type { Language } from "../language";
import { actionText } from "./actions.sv";
import { stepsText } from "./steps.sv";
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
  views: {
    start: "Start",
    centres: "Centraler",
    costs: "Kostnader",
    survey: "Samverkan",
    comparison: "Jämför",
    share: "Skicka och samla in",
    functions: "Funktioner",
  },
  /** The parts of the views that have several, and what names their tabs for those who hear them. */
  parts: {
    survey: {
      of: "Delar av Samverkan",
      measure: "Mätningen",
      time: "Över tid",
      visitors: "Besökarenkät",
      oric: "Beredskap (ORIC)",
    },
    share: {
      of: "Delar av Skicka och samla in",
      check: "Kontroll",
      copy: "Kopia",
      template: "Mall",
      collect: "Samla in",
      repair: "Laga formler",
    },
    comparison: {
      of: "Delar av Jämför",
      table: "Tabell",
      words: "I ord",
      coverage: "Täckning",
      structure: "Avtal och struktur",
      years: "Över tid",
      report: "Rapport",
    },
    costs: {
      of: "Delar av Kostnader",
      split: "Fördelning",
      ledger: "Huvudbok",
      year: "Året",
      review: "Granska",
      change: "Förändring",
      "what-if": "Vad händer om",
    },
  },
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
  problems: problemText,
  actions: actionText,

  clearSearch: "Töm sökningen",
  dismiss: "Stäng meddelandet",
};

export type PaneText = typeof paneText;
