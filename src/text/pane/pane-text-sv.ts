import type { PaneText } from "./pane-text";

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("sv-SE")} ${number === 1 ? one : many}`;

export const paneTextSv: PaneText = {
  product: "Familjecentral",
  otherLanguage: { name: "English", lang: "en" },
  help: "Hjälp",
  helpPage: "hjalp.html",
  privacy: "Inget lämnar arbetsboken.",
  navigation: "Vyer",
  views: { start: "Start", functions: "Funktioner" },
  opened: (view) => `Vyn ${view} visas.`,

  starting: "Ansluter till Excel",
  absent: {
    heading: "Öppna panelen i Excel",
    text: "Det här är panelen till ett tillägg och fungerar bara tillsammans med Excel. Öppna en arbetsbok och välj Start på fliken Familjecentral.",
    insideExcel:
      "Ser du det här inne i Excel? Då kunde Microsofts bibliotek inte hämtas. Kontrollera nätverket och försök igen.",
    action: "Försök igen",
  },

  start: {
    heading: "Räkna och jämför, direkt i arbetsboken",
    text: "Tillägget ger Excel funktioner för familjecentraler. Skriv =FC. i en cell, så räknas svaret om när uppgifterna ändras.",
    functions: (number) => `Se ${count(number, "funktion", "funktioner")}`,
    workbook: "I arbetsboken",
    reading: "Läser vilka tabeller som finns",
    known: "Tabeller som tillägget känner igen",
    others: "Andra tabeller",
    empty: {
      heading: "Här finns inga tabeller än",
      text: "Markera era uppgifter med rubrikraden och välj Infoga, Tabell. Tabellen visas här så snart den finns.",
    },
    noneKnown: "Ingen av tabellerna har ett namn som tillägget känner igen. Funktionerna läser dem ändå.",
    namingSummary: "Namn som känns igen",
    naming: "Ge tabellen ett av namnen på fliken Tabelldesign, så visas den här med vad den används till.",
    failed: { text: "Excel svarade inte på frågan om vilka tabeller som finns.", retry: "Läs igen" },
    place: (sheet, rows) => `${sheet} · ${count(rows, "rad", "rader")}`,
    hiddenSheet: (sheet) => `Bladet ${sheet} är dolt. Visa det först, så kan tabellen markeras.`,
    readBy: "Läses av",
    selectTable: (table) => `Markera tabellen ${table} i arbetsboken`,
    selected: (table, sheet) => `Tabellen ${table} är markerad på bladet ${sheet}.`,
    found: (number) => (number === 0 ? "Inga tabeller." : `${count(number, "tabell", "tabeller")}.`),
    kinds: {
      centres: {
        title: "Centraler",
        meaning: "En rad per central, med läget för de fyra basverksamheterna.",
      },
      municipalities: { title: "Kommuner", meaning: "Länets kommuner, för täckning och jämförelse." },
      parties: { title: "Parter", meaning: "Verksamheterna i huset, med organisation och yta." },
      costs: { title: "Kostnader", meaning: "En rad per kostnad, med belopp, nyckel och vem som betalat." },
      rooms: { title: "Rum", meaning: "Rummen, med yta och vem som använder dem." },
      responsibilities: {
        title: "Gränsdragningslista",
        meaning: "Vem som ansvarar för varje kostnadsslag, och efter vilken nyckel det delas.",
      },
      answers: { title: "Svar", meaning: "Svaren på samverkansenkäten, en svarande per rad." },
    },
  },

  problems: {
    totals: (table) =>
      `${table} har en summarad. Den läses som en rad till när formeln pekar på hela tabellen. Ta bort summaraden på fliken Tabelldesign.`,
    show: (place) => `Visa ${place}`,
    selected: (place) => `${place} är markerad.`,
    notSelected: "Excel kunde inte markera det. Bladet kan vara dolt, eller så har tabellen tagits bort.",
    severity: { warning: "Varning", error: "Fel" },
  },

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
