import type { ActionText } from "./action-text";
import { countSv as count } from "./counting";

export const actionTextSv: ActionText = {
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
    "classify-centres": (table, rows) =>
      `Klass, Hinder och Motivering är skrivna i ${table}, ${count(rows, "rad", "rader")}.`,
    "question-list": (sheet, questions) => `${count(questions, "fråga", "frågor")} på bladet ${sheet}.`,
    "definition-table": (sheet) => `Definitionen är skriven på bladet ${sheet}. Ändra kraven där.`,
    "working-set": (sheets) => `${count(sheets, "nytt blad", "nya blad")} med tomma tabeller.`,
    sample: (sheets) => `Exemplet är skapat på ${count(sheets, "nytt blad", "nya blad")}.`,
    "preliminary-amounts": (sheet) => `De preliminära beloppen är skrivna på bladet ${sheet}.`,
    settlement: (sheet) => `Slutregleringen är skriven på bladet ${sheet}.`,
    "next-year": (costs, parties) => `Nästa års tabeller är skrivna på bladen ${costs} och ${parties}.`,
    "cost-sheets": (sheets) => `Fördelningen är skriven på ${count(sheets, "nytt blad", "nya blad")}.`,
    "carry-areas": (areas, table) => `${count(areas, "yta", "ytor")} i ${table} följer rummen.`,
    "responsibility-list": (kinds, sheet) =>
      `Gränsdragningslistan med ${count(kinds, "kostnadsslag", "kostnadsslag")} finns på bladet ${sheet}.`,
    "fill-list": (kinds, keys) =>
      `Ifyllt i gränsdragningslistan: ${[
        ...(kinds > 0 || keys === 0 ? [count(kinds, "kostnadsslag", "kostnadsslag")] : []),
        ...(keys > 0 ? [count(keys, "nyckel", "nycklar")] : []),
      ].join(" och ")}.`,
    "supply-keys": (cells, table) =>
      `${count(cells, "cell", "celler")} i ${table} hämtar nyckel eller betalare ur gränsdragningslistan.`,
    "cost-change": (sheet) => `Förändringen är skriven på bladet ${sheet}.`,
    "review-sheet": (sheet) => `Granskningen är skriven på bladet ${sheet}.`,
    "cost-trial": (sheet) => `Provet är skrivet. Fortsätt i kopiorna, så räknar bladet ${sheet} om.`,
    repair: (cells) => `${count(cells, "cell", "celler")} rättade.`,
  },
  earlier: (done) => `Senast: ${done}`,
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
  notDone: (reason) => `Inget har skrivits. ${reason}`,
  notUndone: (reason) => `Det går inte att ångra. ${reason}`,
  notCleaned: (reason) => `Det går inte att städa upp än. ${reason}`,
  refused: {
    "read-only": "Arbetsboken är öppnad för läsning. Spara en kopia och arbeta i den.",
    unfinished: "En tidigare åtgärd blev inte klar. Städa upp efter den på Start först.",
    "sheet-exists": (sheet) =>
      `Det finns redan ett blad som heter ${sheet}. Byt namn på det, och försök igen.`,
    "sheet-gone": (sheet) => `Bladet ${sheet} finns inte längre.`,
    "table-exists": (table) => `Det finns redan en tabell som heter ${table}.`,
    "table-gone": (table) => `Tabellen ${table} finns inte längre, eller har inte kolumnerna kvar.`,
    protected: (sheet) => `Bladet ${sheet} är skyddat. Ta bort skyddet på fliken Granska, och försök igen.`,
    changed: (sheet, address) => `Det som står i ${sheet}!${address} har ändrats sedan dess.`,
    "hidden-rows": (sheet, address) =>
      `I ${sheet}!${address} är rader dolda, kanske av ett filter. Visa alla rader (fliken Data, Rensa), och försök igen.`,
    "rows-moved": (table, sheet, address) =>
      `Raderna i ${table} har sorterats eller ändrats sedan dess, från ${sheet}!${address}. Då går det inte att veta på vilken rad det som stod där hör hemma.`,
    "sheet-name": (sheet) => `Excel tar inte emot ${sheet} som namn på ett blad.`,
    "workbook-protected":
      "Arbetsbokens struktur är skyddad, så inga blad kan läggas till. Ta bort skyddet på fliken Granska, och försök igen.",
    "no-headings": (table) =>
      `Tabellen ${table} visar inte sin rubrikrad. Slå på den på fliken Tabelldesign, och försök igen.`,
    "foreign-column": (table, heading) =>
      `Tabellen ${table} har redan kolumnen ${heading} med annat innehåll än tilläggets formler.`,
    "no-room": (sheet, address) =>
      `Till höger om tabellen, där kolumnerna ska stå, finns redan något: ${sheet}!${address}. Flytta det, och försök igen.`,
    "last-sheet":
      "Bladen som skulle tas bort är arbetsbokens enda synliga. Visa eller lägg till ett blad först.",
    "too-large": "Tabellen är för stor för att ändringen ska kunna tas tillbaka om något går fel.",
  },
  failed: {
    restored: "Excel avbröt åtgärden. Allt är som det var. Försök igen.",
    remains: "Excel avbröt åtgärden, och något kan ha blivit kvar. Städa upp på Start.",
    notBegun: "Excel svarade inte, så inget har skrivits. Försök igen.",
    notLoaded: "Det som skriver i arbetsboken kunde inte läsas in, så inget har skrivits. Försök igen.",
  },
  cleaning: "Städar upp",
  cleanedBut: (places, first) =>
    `Städat, men ${count(places, "ställe", "ställen")} lämnades, för där har något skrivits sedan dess: ${first}.`,
  cleaned: "Allt som blev kvar är borta, och arbetsboken är som före åtgärden.",
  unfinished: {
    heading: "En åtgärd blev inte klar",
    text: "Excel avbröt den halvvägs. Städningen tar bort det som hann skrivas och lägger tillbaka det som stod där:",
    sheet: (sheet) => `Bladet ${sheet}`,
    column: (table, heading) => `Kolumnen ${heading} i ${table}`,
    cells: (sheet, address) => `Cellerna ${sheet}!${address}`,
    more: (places) => `och ${count(places, "ställe", "ställen")} till`,
    action: "Städa upp",
  },
  waiting: "Excel väntar på att du blir klar i cellen. Tryck Enter där.",
  hide: "Dölj",
};
