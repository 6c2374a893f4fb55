import { countSv as count } from "../counting";

/** What is said of each action of Jämför, and what stands on the sheets that it writes. */
export const writtenText = {
  work: {
    comparison: {
      doing: "Skriver jämförelsen",
      done: (sheet: string) => `Jämförelsen är skriven på bladet ${sheet}.`,
      undone: "Jämförelsen är borttagen igen.",
    },
    words: {
      doing: "Skriver meningarna",
      done: (sheet: string) => `Meningarna är skrivna på bladet ${sheet}.`,
      undone: "Meningarna är borttagna igen.",
    },
    figures: {
      doing: "Skriver i tabellen",
      done: (cells: number) => `${count(cells, "cell är ändrad", "celler är ändrade")}.`,
      undone: "Cellerna innehåller det de gjorde innan.",
    },
    coverage: {
      doing: "Skriver täckningen",
      done: (sheet: string) => `Täckningen är skriven på bladet ${sheet}.`,
      undone: "Täckningen är borttagen igen.",
    },
    catchment: {
      doing: "Skapar tabellen",
      done: (sheet: string) => `tblUpptag finns på bladet ${sheet}. Lägg till en rad för varje kommun.`,
      undone: "tblUpptag är borttagen igen.",
    },
    agreements: {
      doing: "Skapar avtalstabellen",
      done: (sheet: string) => `Avtalen står på bladet ${sheet}. Fyll i det som saknas.`,
      undone: "Avtalstabellen är borttagen igen.",
    },
    structure: {
      doing: "Skapar strukturtabellen",
      done: (sheet: string) => `Kontrollerna står på bladet ${sheet}.`,
      undone: "Strukturtabellen är borttagen igen.",
    },
    added: {
      doing: "Lägger till rader",
      done: (table: string, centres: number) =>
        `${centres === 1 ? "1 central är tillagd" : `${centres} centraler är tillagda`} i ${table}. Fyll i det som saknas.`,
      undone: "Raderna är borttagna igen.",
    },
    years: {
      doing: "Skriver förändringen",
      done: (sheet: string) => `Förändringen är skriven på bladet ${sheet}.`,
      undone: "Förändringen är borttagen igen.",
    },
    report: {
      doing: "Skriver rapporten",
      done: (sheet: string) => `Rapporten är skriven på bladet ${sheet}.`,
      undone: "Rapporten är borttagen igen.",
    },
    methods: {
      doing: "Skapar arbetsbladen",
      done: (sheets: number) => `${count(sheets, "arbetsblad är skapat", "arbetsblad är skapade")}.`,
      undone: "Arbetsbladen är borttagna igen.",
    },
  },
  sheets: {
    title: "Jämförelse",
    source: (place: string, grows: boolean, date: string) =>
      `Källa: ${place}, ${date}. ${grows ? "Siffrorna följer tabellen." : "Siffrorna följer området, men inte rader som läggs till under det."}`,
    summary: "Fem tal per indikator överst. Ett värde som saknas är aldrig noll och räknas inte.",
    signals:
      "Signalerna visar läget jämfört med de andra, inte bra eller dåligt. Färre än fyra värden blir gula.",
    median: "Median",
    words: { title: "Jämförelsen i ord", note: "En formel per mening." },
    coverage: {
      title: "Täckning",
      note: "Kommuner med familjecentral (FC) eller familjecentralsliknande verksamhet (FCLV). Siffrorna följer tabellerna.",
    },
    years: {
      title: "Över tid",
      note: (before: string, after: string) =>
        `Förändring från ${before} till ${after}. Där ett värde saknas finns ingen förändring.`,
    },
    report: { title: "Rapport till styrgruppen", note: "Siffrorna följer tabellerna i arbetsboken." },
    notCompared: { changed: "ändrad definition", mixed: "blandar 0–1 och 0–100" },
    agreements: {
      title: "Avtal",
      note: "Status och datum räknas ut per dag. Ses avtalet över varje år? Skriv dagen under Senast sett över.",
    },
    structure: {
      title: "Struktur och uppföljning",
      note: "Femton kontroller per central, tre för länet. Inget räknas ihop, och inget här ändrar klassen.",
    },
    catchment: {
      title: "Upptagningsområden",
      note: "En rad för varje kommun som en central betjänar. En central utan rad här betjänar sin egen kommun.",
    },
  },
};
