import type { CostsText } from "./costs-text";
import { countSv as count } from "./counting";

export const costsTextSv: CostsText = {
  heading: "Kostnader",
  lead: "Vad varje organisation bär av kostnaderna, och vem som fakturerar vem för vad.",
  reading: "Läser kostnaderna",
  notLoaded: { text: "Den här delen av panelen kunde inte läsas in.", action: "Försök igen" },
  source: {
    costs: "Kostnader",
    parties: "Parter",
    rooms: "Rum",
    missing: {
      costs: "Ingen tabell med rubrikerna Kostnadsslag och Belopp.",
      parties: "Ingen tabell med rubrikerna Verksamhet och Organisation.",
    },
    toStart: "Skapa den på Start",
    unknownTable: (table) =>
      `${table} har inte de rubriker som behövs: Kostnadsslag och Belopp, eller Verksamhet och Organisation.`,
    areas: "Ytor ur rummen",
    areasOf: { own: "Egen", shared: "Delad", sum: "Summa" },
  },
  none: {
    heading: "Inga kostnader och parter",
    text: "Parterna är verksamheterna som delar på kostnaderna, med organisation och yta. Skapa tomma tabeller på Start, eller ställ dig i dina egna.",
    action: "Till Start",
  },
  noRows: {
    costs: "Tabellen med kostnader är tom. Skriv den första kostnaden, så visas fördelningen här.",
    parties: "Tabellen med parter är tom. Skriv den första verksamheten, så visas fördelningen här.",
  },
  choices: {
    centre: "Central",
    centreNote: (centres) =>
      `Tabellerna har ${count(centres, "central", "centraler")}. En fördelning gäller en i taget.`,
    rounds: "Öresutjämning",
    roundsNote: "Avrundar varje specifikations summa till hela kronor, på en egen rad.",
    statedArea: "Yta enligt hyresavtalet, m²",
    statedAreaNote: "Jämförs med summan av parternas ytor. Kan lämnas tom.",
    noArea: (text) => `”${text}” är ingen yta. Skriv m², till exempel 1 222.`,
    sheets: "Blad att skriva",
    sheetsNote: "Fördelningen och kontrollen skrivs alltid.",
    invoices: "Fakturaspecifikationer, ett blad per par",
    internal: "Interna överföringar",
    annex: "Bilaga till avtalet",
  },
  write: {
    sentence: (sheets) =>
      `Skriver ${count(sheets, "nytt blad", "nya blad")} med formler som följer tabellerna. Inget annat ändras.`,
    withoutInvoices: (sheets) =>
      `Skriver ${count(sheets, "nytt blad", "nya blad")} med formler som följer tabellerna, utan specifikationer tills felet nedan är rättat.`,
    action: "Skriv bladen",
  },
  refused: {
    split: "Fördelningen går inte att räkna förrän det här är rättat:",
    invoices: "Specifikationerna går inte att göra förrän det här är rättat:",
    rooms: "Ytorna går inte att räkna förrän det här är rättat:",
  },
  split: {
    heading: "Vad var och en bär",
    caption: (sum, lines) => `${sum} kr, ${count(lines, "kostnad", "kostnader")}`,
    name: "Organisation och verksamhet",
    amount: "Kronor",
    share: "Andel",
    noShare: "ingen andel",
    negative: "Krediter är större än kostnader för någon. Staplarna visar bara det som är över noll.",
  },
  lines: {
    heading: "Kostnad för kostnad",
    lead: "Nyckeln säger hur kostnaden delas. Är den tom i tabellen gäller den vanliga för kostnadsslaget.",
    kind: "Kostnadsslag",
    key: "Nyckel",
    amount: "Kronor",
    search: "Sök kostnadsslag eller nyckel",
    found: (number) => `${count(number, "kostnad", "kostnader")}.`,
    none: "Ingen kostnad stämmer med sökningen.",
    more: (number, left) => `Visa ${count(number, "till", "till")} av ${left.toLocaleString("sv-SE")}`,
  },
  invoices: {
    heading: "Fakturaspecifikationer",
    lead: (pairs) =>
      `${count(pairs, "specifikation", "specifikationer")}: den som betalat fakturerar de andra deras delar.`,
    none: "Ingen ska fakturera någon: varje kostnad stannar hos den organisation som har betalat den.",
    pair: "Vem fakturerar vem",
    option: (biller, charged, sum) => `${biller} till ${charged}, ${sum} kr`,
    title: (biller, charged) => `${biller} fakturerar ${charged}`,
    credits: (biller, charged) => `${biller} krediterar ${charged}`,
    previous: "Föregående specifikation",
    next: "Nästa specifikation",
    position: (number, of) => `${number} av ${of}`,
    of: (share, whole) => `${share} av ${whole} kr`,
    forVerksamhet: (verksamhet, key) => `${verksamhet}, nyckel ${key}`,
    vat: (code) => `Momskod ${code}`,
    sum: "Summa",
    rounding: "Öresutjämning",
    rounded: "Att betala",
    basis: "Underlag – ej faktura",
  },
};
