import { countSv as count } from "../counting";

/** What an action says of itself while it is done, when it is done, and when it was not. */
export const actionText = {
  heading: "Senaste åtgärden",
  working: {
    "classify-centres": "Skriver klass, hinder och motivering",
    "question-list": "Skriver frågelistan",
    "definition-table": "Skriver definitionen",
    "working-set": "Skapar tabellerna",
    sample: "Skapar exemplet",
    repair: "Rättar cellerna",
    "preliminary-amounts": "Skriver de preliminära beloppen",
    settlement: "Skriver slutregleringen",
    "next-year": "Skriver nästa års tabeller",
    "cost-sheets": "Skriver fördelningen",
    "carry-areas": "För över ytorna",
    "responsibility-list": "Skapar gränsdragningslistan",
    "fill-list": "Fyller i gränsdragningslistan",
    "supply-keys": "Hämtar nycklar och betalare",
    "cost-change": "Skriver förändringen",
    "cost-trial": "Skriver provet",
    "review-sheet": "Skriver granskningen",
  },
  done: {
    "classify-centres": (table: string, rows: number) =>
      `Klass, Hinder och Motivering är skrivna i ${table}, ${count(rows, "rad", "rader")}.`,
    "question-list": (sheet: string, questions: number) =>
      `${count(questions, "fråga", "frågor")} på bladet ${sheet}.`,
    "definition-table": (sheet: string) => `Definitionen är skriven på bladet ${sheet}. Ändra kraven där.`,
    "working-set": (sheets: number) => `${count(sheets, "nytt blad", "nya blad")} med tomma tabeller.`,
    sample: (sheets: number) => `Exemplet är skapat på ${count(sheets, "nytt blad", "nya blad")}.`,
    "preliminary-amounts": (sheet: string) => `De preliminära beloppen är skrivna på bladet ${sheet}.`,
    settlement: (sheet: string) => `Slutregleringen är skriven på bladet ${sheet}.`,
    "next-year": (costs: string, parties: string) =>
      `Nästa års tabeller är skrivna på bladen ${costs} och ${parties}.`,
    "cost-sheets": (sheets: number) =>
      `Fördelningen är skriven på ${count(sheets, "nytt blad", "nya blad")}.`,
    "carry-areas": (areas: number, table: string) =>
      `${count(areas, "yta", "ytor")} i ${table} följer rummen.`,
    "responsibility-list": (kinds: number, sheet: string) =>
      `Gränsdragningslistan med ${count(kinds, "kostnadsslag", "kostnadsslag")} finns på bladet ${sheet}.`,
    "fill-list": (kinds: number, keys: number) =>
      `Ifyllt i gränsdragningslistan: ${[
        ...(kinds > 0 || keys === 0 ? [count(kinds, "kostnadsslag", "kostnadsslag")] : []),
        ...(keys > 0 ? [count(keys, "nyckel", "nycklar")] : []),
      ].join(" och ")}.`,
    "supply-keys": (cells: number, table: string) =>
      `${count(cells, "cell", "celler")} i ${table} hämtar nyckel eller betalare ur gränsdragningslistan.`,
    "cost-change": (sheet: string) => `Förändringen är skriven på bladet ${sheet}.`,
    "review-sheet": (sheet: string) => `Granskningen är skriven på bladet ${sheet}.`,
    "cost-trial": (sheet: string) => `Provet är skrivet. Fortsätt i kopiorna, så räknar bladet ${sheet} om.`,
    repair: (cells: number) => `${count(cells, "cell", "celler")} rättade.`,
  },
  /** Leads what was done before the page was loaded anew. */
  earlier: (done: string) => `Senast: ${done}`,
  undo: "Ångra",
  undoLast: "Ångra senaste",
  undoing: "Ångrar",
  undone: {
    "classify-centres": "Klassningen är ångrad. Tabellen är som den var.",
    "question-list": "Frågelistan är borttagen igen.",
    "definition-table": "Definitionstabellen är borttagen igen.",
    "working-set": "De nya bladen är borttagna igen.",
    sample: "Exemplet är borttaget igen.",
    "preliminary-amounts": "De preliminära beloppen är borttagna igen.",
    settlement: "Slutregleringen är borttagen igen.",
    "next-year": "Nästa års tabeller är borttagna igen.",
    "cost-sheets": "Bladen med fördelningen är borttagna igen.",
    "carry-areas": "Ytorna är vad de var innan de fördes över.",
    "responsibility-list": "Gränsdragningslistan är borttagen igen.",
    "fill-list": "Gränsdragningslistan är som den var.",
    "supply-keys": "Kostnadernas nycklar och betalare är som de var.",
    "cost-change": "Bladen med förändringen är borttagna igen.",
    "review-sheet": "Granskningen är borttagen igen.",
    "cost-trial": "Provets blad är borttagna igen.",
    repair: "Cellerna innehåller det de gjorde före rättningen.",
  },
  /** Leads the reason of a refusal. */
  notDone: (reason: string) => `Inget har skrivits. ${reason}`,
  notUndone: (reason: string) => `Det går inte att ångra. ${reason}`,
  notCleaned: (reason: string) => `Det går inte att städa upp än. ${reason}`,
  refused: {
    "read-only": "Arbetsboken är öppnad för läsning. Spara en kopia och arbeta i den.",
    unfinished: "En tidigare åtgärd blev inte klar. Städa upp efter den på Start först.",
    "sheet-exists": (sheet: string) =>
      `Det finns redan ett blad som heter ${sheet}. Byt namn på det, och försök igen.`,
    "sheet-gone": (sheet: string) => `Bladet ${sheet} finns inte längre.`,
    "table-exists": (table: string) => `Det finns redan en tabell som heter ${table}.`,
    "table-gone": (table: string) => `Tabellen ${table} finns inte längre, eller har inte kolumnerna kvar.`,
    protected: (sheet: string) =>
      `Bladet ${sheet} är skyddat. Ta bort skyddet på fliken Granska, och försök igen.`,
    changed: (sheet: string, address: string) => `Det som står i ${sheet}!${address} har ändrats sedan dess.`,
    "hidden-rows": (sheet: string, address: string) =>
      `I ${sheet}!${address} är rader dolda, kanske av ett filter. Visa alla rader (fliken Data, Rensa), och försök igen.`,
    "rows-moved": (table: string, sheet: string, address: string) =>
      `Raderna i ${table} har sorterats eller ändrats sedan dess, från ${sheet}!${address}. Då går det inte att veta på vilken rad det som stod där hör hemma.`,
    "sheet-name": (sheet: string) => `Excel tar inte emot ${sheet} som namn på ett blad.`,
    "workbook-protected":
      "Arbetsbokens struktur är skyddad, så inga blad kan läggas till. Ta bort skyddet på fliken Granska, och försök igen.",
    "no-headings": (table: string) =>
      `Tabellen ${table} visar inte sin rubrikrad. Slå på den på fliken Tabelldesign, och försök igen.`,
    "foreign-column": (table: string, heading: string) =>
      `Tabellen ${table} har redan kolumnen ${heading} med annat innehåll än tilläggets formler.`,
    "no-room": (sheet: string, address: string) =>
      `Till höger om tabellen, där kolumnerna ska stå, finns redan något: ${sheet}!${address}. Flytta det, och försök igen.`,
    "last-sheet":
      "Bladen som skulle tas bort är arbetsbokens enda synliga. Visa eller lägg till ett blad först.",
    "too-large": "Tabellen är för stor för att ändringen ska kunna tas tillbaka om något går fel.",
  },
  failed: {
    /** Everything is as it was before. */
    restored: "Excel avbröt åtgärden. Allt är som det var. Försök igen.",
    /** The journal names what may remain. */
    remains: "Excel avbröt åtgärden, och något kan ha blivit kvar. Städa upp på Start.",
    notBegun: "Excel svarade inte, så inget har skrivits. Försök igen.",
    notLoaded: "Det som skriver i arbetsboken kunde inte läsas in, så inget har skrivits. Försök igen.",
  },
  cleaning: "Städar upp",
  /** Some places hold what somebody has written since, and were left. */
  cleanedBut: (places: number, first: string) =>
    `Städat, men ${count(places, "ställe", "ställen")} lämnades, för där har något skrivits sedan dess: ${first}.`,
  cleaned: "Allt som blev kvar är borta, och arbetsboken är som före åtgärden.",
  unfinished: {
    heading: "En åtgärd blev inte klar",
    text: "Excel avbröt den halvvägs. Städningen tar bort det som hann skrivas och lägger tillbaka det som stod där:",
    sheet: (sheet: string) => `Bladet ${sheet}`,
    column: (table: string, heading: string) => `Kolumnen ${heading} i ${table}`,
    cells: (sheet: string, address: string) => `Cellerna ${sheet}!${address}`,
    more: (places: number) => `och ${count(places, "ställe", "ställen")} till`,
    action: "Städa upp",
  },
  /** Excel holds everything back while a cell is being edited. */
  waiting: "Excel väntar på att du blir klar i cellen. Tryck Enter där.",
  hide: "Dölj",
};

export type ActionText = typeof actionText;

/** Everything that the pane can do to the workbook. The names stand in the journal of the workbook: they stay. */
export type ActionName = keyof ActionText["undone"];
