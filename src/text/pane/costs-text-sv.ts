import type { CostsText } from "./costs-text";
import { countSv as count } from "./counting";

export const costsTextSv: CostsText = {
  heading: "Kostnader",
  lead: "Vad varje organisation bär av kostnaderna, och vem som fakturerar vem för vad.",
  partsOf: "Delar av Kostnader",
  parts: {
    split: "Fördelning",
    year: "Året",
    review: "Granska",
    change: "Förändring",
    "what-if": "Vad händer om",
  },
  reading: "Läser kostnaderna",
  source: {
    costs: "Kostnader",
    parties: "Parter",
    rooms: "Rum",
    missing: {
      costs: "Ingen tabell med rubrikerna Kostnadsslag och Belopp.",
      parties: "Ingen tabell med rubrikerna Verksamhet och Organisation.",
    },
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
  warnings: {
    heading: (warnings) => `${count(warnings, "sak", "saker")} att se över först`,
    kinds: {
      "stated-area": (stated, sum, difference) =>
        `Hyresavtalet säger ${stated} m², men parternas ytor summerar till ${sum} m². Skillnaden är ${difference} m².`,
      percentages: (agreement, sum) => `Procenten i ${agreement} summerar till ${sum}, men ska bli 100.`,
      "unknown-payer": (name) => `Betalas av: ”${name}” finns inte bland parterna.`,
      "likely-payer": (name, likely) => `Betalas av: ”${name}” finns inte bland parterna. Menas ${likely}?`,
      "no-payer": "Betalas av är tom, så ingen kan fakturera det här vidare.",
      "unknown-key": (name) =>
        `Nyckeln ”${name}” finns inte. Skriv Yta, Lika, Per organisation, Egen, en avtalskolumns rubrik eller en verksamhet.`,
      "unknown-kind": (name) => `Kostnadsslaget ”${name}” är okänt och fördelas därför efter yta.`,
      "alike-organisations": (one, other) =>
        `Organisationerna ”${one}” och ”${other}” stavas nästan lika. Är de en och samma, skriv dem lika.`,
      "base-services": (number) =>
        `Basverksamheterna är ${number}, inte fyra. Nyckeln Lika delar med det antalet.`,
      "amount-as-text": (text) =>
        `Beloppet ”${text}” står som text. Excels egna formler räknar inte med det.`,
      "amount-empty": "Beloppet är tomt och räknas som 0 kr.",
      "no-amount": (text) => `”${text}” är inget belopp. Skriv kronor, till exempel 1 234,50.`,
      "period-overlap": (name, days) =>
        `Perioden för ${name} går in i en annan rads med ${count(days, "dag", "dagar")}. Är kostnaden med två gånger?`,
      "period-gap": (name, days) => `Ingen rad för ${name} täcker ${days}.`,
      "no-area": (verksamhet) =>
        `${verksamhet} saknar yta, men något fördelas efter yta. Skriv m², eller ingen om ingen yta hyrs.`,
    },
    share: (organisation, ofSum, ofStated) =>
      `${organisation}: ${ofSum} av summan, ${ofStated} av hyresavtalets yta.`,
    further: (rows) => `Detsamma på ${count(rows, "rad", "rader")} till.`,
    touches: (amount) => `Gäller ${amount} kr.`,
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
