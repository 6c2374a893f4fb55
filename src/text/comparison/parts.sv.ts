import { countSv as count } from "../counting";
import { listSv as list } from "../listing";

/** The sentences of Täckning, Avtal och struktur, Över tid and Rapport. */
export const partsText = {
  coverage: {
    noMunicipalities: {
      heading: "Kommunerna saknas",
      text: "Täckningen behöver en tabell med alla kommuner, tblKommuner. Skapa den på Start.",
    },
    noCentres: {
      heading: "Centralerna saknas",
      text: "Täckningen behöver en tabell med centraler och deras kommun, tblCentraler.",
    },
    toStart: "Till Start",
    groups: { FC: "FC", FCLV: "FCLV", varken: "Ingendera", "uppgift saknas": "Uppgift saknas" } as Readonly<
      Record<string, string>
    >,
    heading: (all: number) => `${count(all, "kommun", "kommuner")}`,
    group: "Kommunen har",
    count: "Antal",
    names: "Kommuner",
    goal: "Mål: minst en per kommun",
    goalOf: { "FC eller FCLV": "FC eller FCLV räknas", FC: "Bara FC räknas" } as Readonly<
      Record<string, string>
    >,
    countedBy: (heading: string) => `Centraler med ja i ${heading} räknas`,
    reached: "Målet är nått.",
    left: (some: number, names: string) => `${count(some, "kommun", "kommuner")} kvar: ${names}.`,
    notKnown: (names: string) => `Går inte att säga: ${names}.`,
    unknownMunicipality: (name: string, likely: string | undefined) =>
      likely
        ? `”${name}” finns inte bland kommunerna. Menas ${likely}?`
        : `”${name}” finns inte bland kommunerna.`,
    doubledMunicipality: (names: string) =>
      `Samma kommun står flera gånger i listan: ${names}. Ta bort dubbletten, annars räknas den två gånger.`,
    catchment:
      "En central som betjänar flera kommuner skrivs i tabellen tblUpptag: Central och Kommun, en rad för varje kommun.",
    createCatchment: "Skapa tblUpptag",
    writes: (sheet: string) => `Skriver kommuner, klass, centraler och mål på bladet ${sheet}, med formler.`,
    write: "Skriv täckningen",
  },
  structure: {
    agreements: "Avtal",
    noAgreements: "Ingen avtalstabell än. Den skapas med centralernas avtal, så som de står i tabellen.",
    noAgreementsNorCentres:
      "Ingen avtalstabell än. Markera avtalen i bladet, rubrikerna med, och välj Läs av markeringen. Annars skapas den tom, att fylla i.",
    notRead:
      "Markeringen har inga avtal: det behövs en rubrikrad med Central och Giltigt till eller Avtal, och centralerna under.",
    createAgreements: "Skapa avtalstabellen",
    readings: "Så här läses avtalen",
    read: "Läses som",
    unsure: "Att fylla i",
    county: "Hela länet",
    extended: (months: number | undefined) =>
      months === undefined ? "Förlängs" : `Förlängs ${count(months, "månad", "månader")} i taget`,
    notExtended: "Förlängs inte",
    notice: (months: number) => `Uppsägning ${count(months, "månad", "månader")}`,
    due: "Att göra",
    dueNothing: "Inga avtal är ifyllda än.",
    standsIn: (table: string, sheet: string) =>
      `Läst ur ${table} på bladet ${sheet}. Ändra där, så följer det här med.`,
    emptyTable: (table: string, sheet: string) =>
      `${table} finns på bladet ${sheet}, men inga rader är ifyllda än.`,
    further: (table: string, centres: readonly string[]) =>
      `${count(centres.length, "central har ingen rad", "centraler har ingen rad")} i ${table}: ${centres.join(", ")}.`,
    add: (table: string) => `Lägg till i ${table}`,
    dueNone: "Inget avtal löper ut eller behöver ses över.",
    dueEnds: (name: string, day: string) => `${name}: löper ut ${day}`,
    dueExtends: (name: string, day: string, months: number | undefined) =>
      `${name}: förlängs${months === undefined ? "" : ` ${count(months, "månad", "månader")}`} efter ${day} om det inte sägs upp`,
    dueGoesOn: (name: string, day: string, months: number | undefined) =>
      `${name}: förlängs${months === undefined ? "" : ` ${count(months, "månad", "månader")}`} efter ${day}, sista dagen att säga upp har passerat`,
    dueNotice: (name: string, day: string) => `${name}: säg upp senast ${day}`,
    duePassed: (name: string, day: string) => `${name}: gick ut ${day}`,
    dueReview: (name: string) => `${name}: översynen är mer än ett år gammal`,
    calendar: "Spara som kalenderfil (.ics)",
    calendarName: "avtal.ics",
    calendarElsewhere:
      "Dagarna går att spara som kalenderfil i Excel på webben och för Windows. Excel för Mac låter inga tillägg spara filer.",
    matrix: "Struktur",
    matrixNone: "Femton kontroller per central: det som tabellen säger fylls i, resten fyller ni i själva.",
    createStructure: "Skapa strukturtabellen",
    check: "Kontroll",
    states: {
      uppfyllt: "uppfyllt",
      delvis: "delvis",
      ej: "ej",
      "uppgift saknas": "uppgift saknas",
    } as Readonly<Record<string, string>>,
    never: "Inget räknas ihop, och inget här ändrar klassen.",
    needsCentres: "Kontrollerna behöver centralerna, i tabellen tblCentraler. Skapa den på Start.",
    prefilled: (cells: number) =>
      `${count(cells, "läge", "lägen")} fylls i ur tabellen. Resten står som uppgift saknas.`,
  },
  years: {
    before: "Före",
    after: "Efter",
    choose: "Välj en tabell",
    none: {
      heading: "Två tabeller behövs",
      text: "Lägg förra årets tabell bredvid årets i arbetsboken. Läs av markeringen om någon av dem inte är en tabell.",
    },
    readBefore: "Läs av markeringen som före",
    readAfter: "Läs av markeringen som efter",
    pair: (before: string, after: string) => `Är ${before} samma central som ${after}?`,
    pairYes: "Samma central",
    pairNo: "Olika",
    fresh: (year: string, names: string) => `Ny i ${year}: ${names}`,
    gone: (year: string, names: string) => `Bara i ${year}: ${names}`,
    same: (rows: number, columns: number) =>
      `${count(rows, "central", "centraler")} och ${count(columns, "indikator", "indikatorer")} finns båda åren.`,
    notCompared: {
      changed: "Ändrad enhet eller typ: ingen förändring visas",
      mixed: "Andelar både som 0–1 och 0–100: ingen förändring visas. Skriv dem på samma sätt.",
    },
    indicator: "Indikator",
    change: "Förändring",
    missing: "saknas",
    unread: (cells: readonly string[], more: number) =>
      `Ingen förändring för det som inte är tal: ${list(cells)}${more > 0 ? `, och ${count(more, "cell", "celler")} till` : ""}. Tabell hjälper till att rätta.`,
    writes: (sheet: string) => `Skriver båda åren och förändringen på bladet ${sheet}, med formler.`,
    write: "Skriv förändringen",
  },
  report: {
    heading: "Rapport",
    parts: {
      classes: "Klasser",
      coverage: "Täckning",
      words: "Indikatorer i ord",
      survey: "Samverkansindex",
      agreements: "Avtal, status och datum",
      structure: "Struktur",
    } as Readonly<Record<string, string>>,
    lacks: {
      classes: "Tabellen har ingen kolumn Klass. Skriv klasserna i Centraler.",
      coverage: "Skriv täckningen först.",
      words: "Välj indikatorer under Tabell.",
      survey: "Ingen mätning är publicerad i tblMatningar.",
      agreements: "Skapa avtalstabellen först.",
      structure: "Skapa strukturtabellen först.",
    } as Readonly<Record<string, string>>,
    writes: (sheet: string) => `Skriver de valda delarna på bladet ${sheet}, ett A4-blad med formler.`,
    write: "Skriv rapporten",
    methods: "Arbetsblad",
    methodsLead:
      "De arbetssätt som vägledningarna nämner, ett blad var, att fylla i med funktion, datum och läge.",
    createMethods: (sheets: number) => `Skapa ${count(sheets, "arbetsblad", "arbetsblad")}`,
    noMethods: "Välj minst ett arbetsblad.",
  },
};
