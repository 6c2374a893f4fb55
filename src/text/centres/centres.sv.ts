import { countSv as count, moreSv } from "../counting";

export const centresText = {
  lead: "Klass per central, med skälen.",
  none: {
    heading: "Ingen tabell med centraler",
    text: "Tabellen ska ha rubrikerna Central, MHV, BHV, ÖF och Soc. Skapa en på Start, eller ställ dig i din egen tabell.",
    action: "Till Start",
  },
  definition: {
    label: "Definition",
    builtIn: "Inbyggda",
    tables: "I arbetsboken",
    choices: {
      FFFF: {
        name: "FFFF, den nationella",
        meaning:
          "FC när alla fyra finns helt på plats. FCLV när BHV och minst en kommunal verksamhet gör det.",
        source: "FFFF:s nationella vägledning 2021 och Rikshandboken",
      },
      VARMLAND: {
        name: "Värmland",
        meaning: "Som FFFF, men en öppen förskola med annan huvudman räcker för FCLV.",
        source: "Region Värmland",
      },
      DALARNA2017: {
        name: "Dalarna 2017",
        meaning: "Som FFFF, men för FC ska kommunen driva den öppna förskolan.",
        source: "Region Dalarnas presentation",
      },
      SAMMALOKAL: {
        name: "Samma lokal",
        meaning:
          "FC när alla fyra finns i samma lokaler, om så bara delvis. FCLV när BHV och ÖF eller Soc gör det.",
        source: "Region Dalarnas presentation",
      },
    },
    table: (table: string) => `Tabellen ${table}`,
    tableMeaning: "Raderna prövas uppifrån. Den första vars krav håller ger klassen.",
    source: (source: string) => `Källa: ${source}.`,
    demands: "Vad som krävs",
    demandsLegend:
      "hel: hela verksamheten. annan: någon annan än kommunen driver den. en av: minst en av dem. delvis: åtminstone delvis. valfri: inget krav.",
    write: "Skriv en egen definition",
    writeHint: "Lägger den valda i en tabell på ett nytt blad, att ändra i.",
  },
  /** The classes of a plain range, on a sheet of their own. */
  asItIs: {
    sheet: {
      title: "Klass per central",
      note: (place: string) =>
        `Läst ur ${place} som området är. Det som ändras där följer med, men inte rader som skrivs under det.`,
    },
    work: {
      doing: "Läser området",
      done: (sheet: string, rows: number) =>
        `Klass, hinder och motivering på bladet ${sheet}, ${count(rows, "rad", "rader")}.`,
      undone: "Bladet med klasserna är borttaget igen.",
    },
  },
  counts: {
    heading: (centres: number) => count(centres, "central", "centraler"),
    class: "Klass",
    meaning: "Betyder",
    count: "Antal",
    classes: {
      FC: "Familjecentral",
      FCLV: "Familjecentralsliknande verksamhet",
      Ingendera: "Ingen av klasserna",
      "Uppgift saknas": "Det som är okänt avgör",
    },
    unreadable: (rows: number) =>
      `${count(rows, "central", "centraler")} utan klass: en cell går inte att tolka.`,
  },
  noCentres: "Tabellen har inga centraler än. Skriv en i första raden, så visas klassen här.",
  write: {
    heading: "Skriv i tabellen",
    adds: (table: string, sheet: string) =>
      `Lägger kolumnerna Klass, Hinder och Motivering sist i ${table} på bladet ${sheet}. Inget annat ändras, och de följer med när uppgifterna ändras.`,
    renews: (table: string) =>
      `Ger Klass, Hinder och Motivering i ${table} nya formler med den här definitionen.`,
    current: "Klass, Hinder och Motivering i tabellen följer den här definitionen.",
    foreign: (table: string) =>
      `En av kolumnerna Klass, Hinder och Motivering i ${table} innehåller annat än tilläggets formler. Det ersätts, och går att ångra.`,
    replace: "Ersätt",
    action: "Skriv kolumnerna",
    again: "Skriv om kolumnerna",
  },
  list: {
    heading: "Central för central",
    search: "Sök central",
    filter: "Visa",
    all: (number: number) => `Alla (${number.toLocaleString("sv-SE")})`,
    some: (className: string, number: number) => `${className} (${number.toLocaleString("sv-SE")})`,
    unreadable: "Går inte att tolka",
    nameless: (row: number) => `Rad ${row}, utan namn`,
    none: "Ingen central stämmer med sökningen.",
    more: moreSv,
    found: (number: number) => `${count(number, "central", "centraler")}.`,
    selected: (name: string, motivation: string) => `Raden för ${name} är markerad. ${motivation}`,
    unreadableRow: "En cell på raden går inte att tolka. Se Underlag.",
  },
  questions: {
    heading: "Frågelistan",
    lead: (questions: number, centres: number) =>
      `${count(questions, "fråga", "frågor")} avgör ${count(centres, "central", "centraler")} med Uppgift saknas. Färre räcker inte, fler behövs inte.`,
    settled: "Inget att fråga om: varje central har en klass.",
    ask: {
      mhv: (centre: string) => `${centre}: är barnmorskan på plats hela tiden, ibland eller inte alls?`,
      bhv: (centre: string) => `${centre}: är barnhälsovården på plats hela tiden, ibland eller inte alls?`,
      of: (centre: string) =>
        `${centre}: finns den öppna förskolan på plats hela tiden, ibland eller inte alls, och är det kommunen som driver den?`,
      soc: (centre: string) =>
        `${centre}: är socialtjänstens förebyggande verksamhet på plats hela tiden, ibland eller inte alls?`,
    },
    copy: "Kopiera",
    copied: "Kopierat",
    copiedAll: (questions: number) => `${count(questions, "fråga är kopierad", "frågor är kopierade")}.`,
    copyFailed: "Webbläsaren tillåter inte kopiering här. Skriv frågorna till ett blad i stället.",
    write: "Skriv till ett blad",
    /** What stands on the sheet. */
    sheet: {
      title: "Frågor som avgör klassen",
      note: "Varje fråga avgör en klass. Skriv svaret i kolumnen Svar, och för över det till tabellen med centraler.",
      help: "ja: på plats hela tiden. delvis: ibland, eller en del av verksamheten. nej: inte alls. annan: någon annan än kommunen driver den (bara ÖF).",
    },
  },
};

export type CentresText = typeof centresText;

export type BuiltInDefinitionName = keyof CentresText["definition"]["choices"];
