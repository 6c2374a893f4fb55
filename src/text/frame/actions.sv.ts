import { andListSv, countSv as count } from "../counting";

/** What an action says of itself while it is done, when it is done, and when it was not. */
export const actionText = {
  heading: "Senaste åtgärden",
  /** What each action says while it is done, when it is done, and when it has been taken back. */
  work: {
    "classify-centres": {
      doing: "Skriver klass, hinder och motivering",
      done: (table: string, rows: number) =>
        `Klass, Hinder och Motivering är skrivna i ${table}, ${count(rows, "rad", "rader")}.`,
      undone: "Klassningen är ångrad. Tabellen är som den var.",
    },
    "question-list": {
      doing: "Skriver frågelistan",
      done: (sheet: string, questions: number) =>
        `${count(questions, "fråga", "frågor")} på bladet ${sheet}.`,
      undone: "Frågelistan är borttagen igen.",
    },
    "definition-table": {
      doing: "Skriver definitionen",
      done: (sheet: string) => `Definitionen är skriven på bladet ${sheet}. Ändra kraven där.`,
      undone: "Definitionstabellen är borttagen igen.",
    },
    "working-set": {
      doing: "Skapar tabellerna",
      done: (sheets: number) => `${count(sheets, "nytt blad", "nya blad")} med tomma tabeller.`,
      undone: "De nya bladen är borttagna igen.",
    },
    sample: {
      doing: "Skapar exemplet",
      done: (sheets: number) => `Exemplet är skapat på ${count(sheets, "nytt blad", "nya blad")}.`,
      undone: "Exemplet är borttaget igen.",
    },
    "preliminary-amounts": {
      doing: "Skriver de preliminära beloppen",
      done: (sheet: string) => `De preliminära beloppen är skrivna på bladet ${sheet}.`,
      undone: "De preliminära beloppen är borttagna igen.",
    },
    settlement: {
      doing: "Skriver slutregleringen",
      done: (sheets: number) => `Slutregleringen är skriven på ${count(sheets, "nytt blad", "nya blad")}.`,
      undone: "Slutregleringen är borttagen igen.",
    },
    reconciliation: {
      doing: "Skriver avstämningen",
      done: (sheet: string) => `Avstämningen är skriven på bladet ${sheet}.`,
      undone: "Avstämningen är borttagen igen.",
    },
    "next-year": {
      doing: "Skriver nästa års tabeller",
      done: (costs: string, parties: string) =>
        `Nästa års tabeller är skrivna på bladen ${costs} och ${parties}.`,
      undone: "Nästa års tabeller är borttagna igen.",
    },
    "cost-sheets": {
      doing: "Skriver fördelningen",
      done: (sheets: number) => `Fördelningen är skriven på ${count(sheets, "nytt blad", "nya blad")}.`,
      undone: "Bladen med fördelningen är borttagna igen.",
    },
    "write-anew": {
      doing: "Skriver om bladen",
      done: (sheets: number, added: number) =>
        `${count(sheets, "blad är omskrivet på sin plats", "blad är omskrivna på sina platser")}${added > 0 ? `, ${count(added, "nytt har", "nya har")} kommit till` : ""}.`,
      undone: "Bladen räknar som de gjorde innan de skrevs om.",
    },
    "send-specification": {
      doing: "Skriver det som skickas",
      done: (sheet: string, rows: string) =>
        `${sheet} är skrivet med värden och låst utan lösenord. Fakturaraderna står på ${rows}.`,
      undone: "Bladen är borttagna igen, och inget räknas som skickat.",
    },
    "charge-vacancy": {
      doing: "Skriver Ej uthyrt",
      done: (organisation: string) => `${organisation} bär den yta som ingen hyr.`,
      undone: "Raden Ej uthyrt är borttagen igen.",
    },
    "carry-areas": {
      doing: "För över ytorna",
      done: (areas: number, table: string) => `${count(areas, "yta", "ytor")} i ${table} följer rummen.`,
      undone: "Ytorna är vad de var innan de fördes över.",
    },
    "responsibility-list": {
      doing: "Skapar gränsdragningslistan",
      done: (kinds: number, sheet: string) =>
        `Gränsdragningslistan med ${count(kinds, "kostnadsslag", "kostnadsslag")} finns på bladet ${sheet}.`,
      undone: "Gränsdragningslistan är borttagen igen.",
    },
    "fill-list": {
      doing: "Fyller i gränsdragningslistan",
      done: (kinds: number, keys: number, payers: number) =>
        `Ifyllt i gränsdragningslistan: ${andListSv(
          ...(kinds > 0 || keys + payers === 0 ? [count(kinds, "kostnadsslag", "kostnadsslag")] : []),
          ...(keys > 0 ? [count(keys, "nyckel", "nycklar")] : []),
          ...(payers > 0 ? [count(payers, "betalare", "betalare")] : []),
        )}.`,
      undone: "Gränsdragningslistan är som den var.",
    },
    "supply-keys": {
      doing: "Hämtar nycklar och betalare",
      done: (cells: number, table: string) =>
        `${count(cells, "cell", "celler")} i ${table} hämtar nyckel eller betalare ur gränsdragningslistan.`,
      undone: "Kostnadernas nycklar och betalare är som de var.",
    },
    "cost-change": {
      doing: "Skriver förändringen",
      done: (sheet: string) => `Förändringen är skriven på bladet ${sheet}.`,
      undone: "Bladen med förändringen är borttagna igen.",
    },
    "review-sheet": {
      doing: "Skriver granskningen",
      done: (sheet: string) => `Granskningen är skriven på bladet ${sheet}.`,
      undone: "Granskningen är borttagen igen.",
    },
    "cost-trial": {
      doing: "Skriver provet",
      done: (sheet: string) => `Provet är skrivet. Fortsätt i kopiorna, så räknar bladet ${sheet} om.`,
      undone: "Provets blad är borttagna igen.",
    },
    "repair-formulas": {
      doing: "Skriver in formlerna igen",
      done: (cells: number) => `${count(cells, "formel är inskriven", "formler är inskrivna")} igen.`,
      undone: "Formlerna står som de stod innan de skrevs in igen.",
    },
    "make-table": {
      doing: "Gör området till en tabell",
      done: (table: string, place: string) => `${place} är nu tabellen ${table}.`,
      undone: "Tabellen är ett vanligt område igen.",
    },
    repair: {
      doing: "Rättar cellerna",
      done: (cells: number) => `${count(cells, "cell", "celler")} rättade.`,
      undone: "Cellerna innehåller det de gjorde före rättningen.",
    },
  },
  /** Leads what was done before the page was loaded anew. */
  earlier: (done: string) => `Senast: ${done}`,
  undo: "Ångra",
  undoLast: "Ångra senaste",
  undoing: "Ångrar",
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
    "cannot-grow": (table: string) =>
      `Tabellen ${table} går inte att förlänga härifrån. Ta bort summaraden om den har en, eller dra ut den i nedre högra hörnet, och försök igen.`,
    "no-rows-below": (sheet: string, address: string) =>
      `Under tabellen, där de nya raderna ska stå, finns redan något: ${sheet}!${address}. Flytta det, och försök igen.`,
    "last-sheet":
      "Bladen som skulle tas bort är arbetsbokens enda synliga. Visa eller lägg till ett blad först.",
    "too-large": "Tabellen är för stor för att ändringen ska kunna tas tillbaka om något går fel.",
    "formula-too-long": (sheet: string) =>
      `En formel på bladet ${sheet} skulle bli längre än Excel tar emot. Dela upp tabellerna, till exempel per central.`,
    "dates-from-1904":
      "Arbetsboken räknar datum från 1904, och tillägget räknar dem från 1900: alla dagar skulle bli fyra år fel. Avmarkera Arkiv, Alternativ, Avancerat, Använd 1904 års datumsystem, rätta datumen, och försök igen.",
    /** Of what was done, it is not known what Excel made of it. */
    "not-read-back":
      "Excel svarade inte efter skrivningen, så det går inte att se om något har ändrats sedan dess. Ta bort det för hand om det inte ska vara kvar.",
  },
  failed: {
    /** Everything is as it was before: it has been looked at. */
    restored: "Excel avbröt åtgärden. Allt är som det var. Försök igen, med bara ett blad markerat.",
    /** The workbook has no journal, and these sheets may be the action's. */
    sheetsRemain: (sheets: string) =>
      `Excel avbröt åtgärden, och det går inte att se hur långt den kom. Se efter bladen ${sheets}, och ta bort dem om de inte ska vara kvar.`,
    /** Neither the journal nor a sheet tells. */
    unknown:
      "Excel avbröt åtgärden, och svarar inte på hur långt den kom. Se efter i arbetsboken innan du försöker igen.",
    /** The journal names what may remain. */
    remains: "Excel avbröt åtgärden, och något kan ha blivit kvar. Städa upp på Start.",
    notBegun: "Excel svarade inte, så inget har skrivits. Försök igen, med bara ett blad markerat.",
    notLoaded: "Det som skriver i arbetsboken kunde inte läsas in, så inget har skrivits. Försök igen.",
  },
  cleaning: "Städar upp",
  /** Some places hold what somebody has written since, and were left. */
  cleanedBut: (places: number, first: string) =>
    `Städat, men ${count(places, "ställe", "ställen")} lämnades, för där har något skrivits sedan dess: ${first}.`,
  cleaned: "Allt som blev kvar är borta, och arbetsboken är som före åtgärden.",
  /** Excel would not delete these: the action is no longer counted as unfinished. */
  cleanedByHand: (sheets: string) =>
    `Excel tar inte bort ${sheets}. Ta bort det för hand. Det hindrar inget annat längre.`,
  /** Cells did not get back what they held, and it can be tried once more; after that it is given up. */
  cleanedPartly: (places: string) =>
    `Excel lägger inte tillbaka det som stod i ${places}. Se efter om bladet är skyddat. Städa upp en gång till, så prövas det igen, och sedan släpps det.`,
  /** What was done, and what only decorates and Excel would not do. */
  missing: (done: string, ornaments: string) => `${done} Excel gjorde inte allt: ${ornaments} saknas.`,
  ornaments: {
    looks: "färger och stilar",
    merged: "sammanslagna celler",
    widths: "kolumnbredder",
    heights: "radhöjder",
    rules: "summornas stil, som följer raderna",
    "drop-downs": "listor att välja ur",
    "frozen-panes": "låsta rutor",
    locks: "låsta blad",
    "grid-lines": "dolda stödlinjer",
    page: "sidlayouten för utskrift",
    charts: "diagrammet",
  },
  /** While the sheets come one by one. */
  sheetOf: (doing: string, sheet: number, of: number) => `${doing}, blad ${sheet} av ${of}`,
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
