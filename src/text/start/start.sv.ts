import { countSv as count } from "../counting";

export const startText = {
  heading: "I arbetsboken",
  welcome: {
    heading: "Räkna och jämför, direkt i arbetsboken",
    text: "Klassa centraler, dela kostnader, sammanställ svar. Börja med tomma tabeller, se exemplet, eller ta egna tabeller.",
  },
  reading: "Läser vilka tabeller som finns",
  others: "Andra tabeller",
  noneKnown: "Tillägget känner inte igen någon av tabellerna. Funktionerna läser dem ändå.",
  namingSummary: "Tabeller som känns igen",
  naming: "En tabell känns igen på sitt namn (fliken Tabelldesign), eller på sina rubriker.",
  failed: { text: "Excel svarade inte på frågan om vilka tabeller som finns.", retry: "Läs igen" },
  place: (sheet: string, rows: number) => `${sheet} · ${count(rows, "rad", "rader")}`,
  hiddenSheet: (sheet: string) => `Bladet ${sheet} är dolt. Visa det först, så kan tabellen markeras.`,
  readBy: "Läses av",
  ranges: {
    heading: "Ser ut som tabeller",
    /** Of what kind, or of none that is known. */
    title: (kind: string) => `Ser ut som ${kind}`,
    unknown: "Ser ut som en tabell",
    ledger: "en huvudbok",
    place: (place: string, rows: number) => `${place} · ${count(rows, "rad", "rader")}, ingen tabell än`,
    outside: "Summan nedanför lämnas utanför.",
    rowsBelow: (rows: number) =>
      `Det slutar vid en delsumma. ${count(rows, "rad", "rader")} under den kommer inte med. Ta bort delsummorna, så läses allt.`,
    merged: "Det slutar vid sammanslagna celler.",
    /** Why neither a table nor formulas can be made of it as it stands. */
    hasMerged: (areas: number) =>
      `Celler är sammanslagna på ${count(areas, "ställe", "ställen")}, och det kan de inte vara i en tabell. De delas, och det som står i den första skrivs i var och en.`,
    shared: (numbers: number) =>
      numbers === 1
        ? "Ett belopp eller annat tal står över flera rader. Det skrivs bara på den första, så att det räknas en gång."
        : `${numbers} belopp eller andra tal står över flera rader. De skrivs bara på den första, så att de räknas en gång.`,
    partAndMake: "Dela cellerna och gör till tabell",
    make: "Gör till tabell",
    makeNote: "Utseendet behålls. Tabellen växer när du skriver under den, och kan ångras.",
    asItIs: "Läs som den är",
    asItIsNote: "Resultatet kommer på ett nytt blad. Rader som skrivs under området kommer inte med.",
    readAsItIs: "Läses som det står. Rader som skrivs under området kommer inte med.",
    toLedger: "Läs in i Kostnader",
    show: (place: string) => `Markera ${place} i arbetsboken`,
    several: (kind: string) => `Flera ser ut som ${kind}. Gör den som ska användas till tabell.`,
  },
  isExport: "Ser ut som svar ur en enkättjänst: frågorna paras ihop med faktorerna i Samverkan.",
  nextStep: {
    heading: "Nästa steg",
    centres: "Fyll i tabellen Centraler, en rad per central.",
    parties: "Fyll i Parter: verksamheterna i huset, med organisation och yta.",
    costs: "Fyll i Kostnader, eller läs in en huvudbok.",
    answers: "Klistra in svaren i tabellen Svar, en svarande per rad.",
    go: (table: string) => `Gå till ${table}`,
    ledger: "Läs in en huvudbok",
  },
  selectTable: (table: string) => `Markera tabellen ${table} i arbetsboken`,
  selected: (table: string, sheet: string) => `Tabellen ${table} är markerad på bladet ${sheet}.`,
  toCentres: "Klassa centralerna",
  repairNote:
    "Bara sådant som inte ändrar innebörden: tal och datum som står som text, osynliga mellanslag, felslagna ord.",
  kinds: {
    centres: {
      title: "Centraler",
      meaning: "En rad per central, med läget för de fyra basverksamheterna.",
    },
    municipalities: { title: "Kommuner", meaning: "Länets kommuner, för täckning och jämförelse." },
    parties: { title: "Parter", meaning: "Verksamheterna i huset, med organisation och yta." },
    costs: { title: "Kostnader", meaning: "En rad per kostnad, med belopp, nyckel och vem som betalat." },
    preliminary: {
      title: "Preliminära belopp",
      meaning: "Det som faktureras i förväg: vem som fakturerar vem, när och hur mycket.",
    },
    rooms: { title: "Rum", meaning: "Rummen, med yta och vem som använder dem." },
    responsibilities: {
      title: "Gränsdragningslista",
      meaning: "Vem som ansvarar för varje kostnadsslag, och efter vilken nyckel det delas.",
    },
    answers: { title: "Svar", meaning: "Svaren på samverkansenkäten, en svarande per rad." },
    accounts: {
      title: "Konton",
      meaning: "Vilket kostnadsslag varje konto i huvudboken är, och om det tas med.",
    },
    definition: { title: "Egen definition", meaning: "Vad varje klass kräver, den högsta klassen först." },
    agreements: {
      title: "Avtal",
      meaning: "Centralernas och länets avtal: när de löper ut och ska ses över.",
    },
    structure: {
      title: "Struktur",
      meaning: "Det som håller samverkan uppe, en rad per central och kontroll.",
    },
    catchment: {
      title: "Upptagningsområden",
      meaning: "Centraler som betjänar flera kommuner, en rad per kommun.",
    },
  },
  calculation: {
    running: "Excel räknar än. Det som visas läses igen när det är klart.",
    manual:
      "Excel räknar bara på begäran i den här arbetsboken. Formler som beror på något du ändrar visar gamla tal tills du räknar om.",
    now: "Räkna om nu",
    always: "Räkna automatiskt",
    from1904:
      "Arbetsboken räknar datum från 1904 (Arkiv, Alternativ, Avancerat). Tillägget räknar från 1900, så varje dag blir fyra år fel. Byt datumsystem och rätta datumen, innan du räknar på något med dagar.",
    failed: "Excel räknade inte om. Försök igen.",
  },
  formulas: {
    button: "Laga formler",
    note: "Letar upp formler med tilläggets funktioner som visar #NAMN?, och skriver in dem igen. Det behövs ibland när en arbetsbok har öppnats där tillägget saknas.",
    looking: "Letar efter formler som visar #NAMN?",
    none: "Inga av tilläggets formler visar #NAMN?.",
    notRead: "Excel svarade inte, så formlerna kunde inte letas upp. Försök igen.",
    still: (cells: number, first: string) =>
      `${count(cells, "formel visar", "formler visar")} #NAMN? ändå: ${first}. Kontrollera installationen, här nedanför.`,
  },
  check: {
    button: "Kontrollera installationen",
    note: "Provar på ett eget blad att Excel gör det som tillägget behöver. Bladet tas bort igen. Det tar högst en minut.",
    notLoaded: "Kontrollen kunde inte läsas in. Kontrollera nätverket och försök igen.",
  },
  create: {
    worksheets: {
      title: "Arbetsblad",
      text: "Startplan, uppföljning, årshjul och fler arbetssätt att fylla i",
    },
    heading: "Skapa",
    set: {
      title: "Tomma tabeller",
      text: "Alla tabeller på egna blad, med listrutor, kontroller och förklaringar.",
    },
    sample: {
      title: "Exemplet Dalarna 2019",
      text: "Länets åtta centraler ur inventeringen 2019, att titta på och räkna med.",
    },
    sets: {
      label: "Vilka tabeller",
      all: "Alla",
      costs: "Kostnader: parter, rum, kostnader och gränsdragning",
      centres: "Centraler och kommuner",
      answers: "Svar på enkäten",
    },
    confirm: {
      set: "Nya blad läggs sist i arbetsboken. Inget som finns ändras.",
      sample: "Exemplet läggs på nya blad sist i arbetsboken. Inget som finns ändras.",
      create: "Skapa",
      complete: "Skapa resten",
    },
    exists: (tables: string) =>
      `Arbetsboken har redan ${tables}, som lämnas som de är. Bara de tabeller som saknas skapas, på nya blad.`,
    inTheWay: (tables: string) =>
      `Arbetsboken har redan ${tables}, som exemplet också använder. Öppna en ny arbetsbok för exemplet, så blandas det inte med era uppgifter.`,
    allExist: "Arbetsboken har redan alla tabellerna. Öppna en ny arbetsbok för att börja om.",
  },
};

export type StartText = typeof startText;
