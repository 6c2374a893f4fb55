import type { Rhythm } from "../../domain/costs/warnings/rhythm";
import { countSv as count, moreSv } from "../counting";

/** The sentences of the view Kostnader. */
export const costsText = {
  lead: "Vad varje organisation bär av kostnaderna, och vem som fakturerar vem för vad.",
  source: {
    costs: "Kostnader",
    parties: "Parter",
    rooms: "Rum",
    missing: {
      costs: "Ingen tabell med rubrikerna Kostnadsslag och Belopp.",
      parties: "Ingen tabell med rubrikerna Verksamhet och Organisation.",
    },
    unknownTable: (table: string) =>
      `${table} har inte de rubriker som behövs: Kostnadsslag och Belopp, eller Verksamhet och Organisation.`,
    areas: "Ytor ur rummen",
    areasOf: { own: "Egen", shared: "Delad", sum: "Summa" },
  },
  answers: {
    unknownKind: (key: string) => `${key} (okänt kostnadsslag)`,
    equally: (key: string, services: string, isOne: boolean) =>
      `${key} (${services} ${isOne ? "basverksamhet" : "basverksamheter"})`,
    notWhole: (key: string, sums: string) => `${key}, summa ${sums}`,
    and: "och",
    unlet: "Ej uthyrd",
    undivided: "Ej uppdelat",
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
    centreNote: (centres: number) =>
      `Tabellerna har ${count(centres, "central", "centraler")}. En fördelning gäller en i taget.`,
    rounds: "Öresutjämning",
    roundsNote:
      "Avrundar varje specifikations summa till hela kronor, på en egen rad. Där moms tillkommer avrundas fakturan i stället.",
    statedArea: "Yta enligt hyresavtalet, m²",
    statedAreaNote: "Jämförs med summan av parternas ytor. Kan lämnas tom.",
    noArea: (text: string) => `”${text}” är ingen yta. Skriv m², till exempel 1 222.`,
    sheets: "Blad att skriva",
    sheetsNote: "Fördelningen och kontrollen skrivs alltid.",
    invoices: "Fakturaspecifikationer, ett blad per par",
    internal: "Interna överföringar",
    annex: "Bilaga till avtalet",
    specification: {
      subtotals: "Delsummor på specifikationerna",
      by: {
        verksamhet: "Per verksamhet, med referens och kontering",
        referens: "Per referens",
        kontering: "Per kontering",
        inga: "Inga",
      },
      property: "Fastighet",
      agreement: "Avtal",
      note: "Står i specifikationernas huvud. Organisationsnummer, kontakt, adress, referens och kontering hämtas ur tabellen med parter. Numret får varje specifikation ur en serie per år.",
    },
  },
  write: {
    sentence: (sheets: number) =>
      `Skriver ${count(sheets, "blad", "blad")} med formler som följer tabellerna. Finns de redan får du frågan först. Inget annat ändras.`,
    withoutInvoices: (sheets: number) =>
      `Skriver ${count(sheets, "blad", "blad")} med formler som följer tabellerna, utan specifikationer tills felet nedan är rättat. Finns de redan får du frågan först.`,
    /** Before what is written: the specifications are more than Excel on the web takes at once. */
    large: (rows: number, byCentre: boolean) =>
      `Fakturaunderlaget blir ${count(rows, "rad", "rader")}, mer än Excel på webben tar emot i ett svar. I Excel för Windows och Mac går det. ${byCentre ? "Skriv en central i taget" : "Dela annars kostnadstabellen, till exempel per kvartal"}, eller välj bort specifikationerna.`,
    action: "Skriv bladen",
  },
  /** What is doubtful, in words; `name` is a cell's own word, `more` a figure beside it. */
  warnings: {
    heading: (warnings: number) => `${count(warnings, "sak", "saker")} att se över först`,
    kinds: {
      "stated-area": (stated: string, sum: string, difference: string) =>
        `Hyresavtalet säger ${stated} m², men parternas ytor summerar till ${sum} m². Skillnaden är ${difference} m².`,
      percentages: (agreement: string, sum: string) =>
        `Procenten i ${agreement} summerar till ${sum}, men ska bli 100.`,
      "unknown-payer": (name: string) => `Betalas av: ”${name}” finns inte bland parterna.`,
      "likely-payer": (name: string, likely: string) =>
        `Betalas av: ”${name}” finns inte bland parterna. Menas ${likely}?`,
      "no-payer": "Betalas av är tom, så ingen kan fakturera det här vidare.",
      "unknown-key": (name: string) =>
        `Nyckeln ”${name}” finns inte. Skriv Yta, Lika, Per organisation, Egen, en avtalskolumns rubrik eller en verksamhet.`,
      "likely-key": (name: string, likely: string) => `Nyckeln ”${name}” finns inte. Menas ${likely}?`,
      "unknown-kind": (name: string) => `Kostnadsslaget ”${name}” är okänt och fördelas därför efter yta.`,
      "alike-organisations": (one: string, other: string) =>
        `Organisationerna ”${one}” och ”${other}” stavas nästan lika. Är de en och samma, skriv dem lika.`,
      "base-services": (number: string) =>
        `Basverksamheterna är ${number}, inte fyra. Nyckeln Lika delar med det antalet.`,
      "amount-as-text": (text: string) =>
        `Beloppet ”${text}” står som text. Excels egna formler räknar inte med det.`,
      "amount-empty": "Beloppet är tomt och räknas som 0 kr.",
      "vat-zero":
        "Momskoden 0 är ett tal, och det kan formlerna inte skilja från en tom cell. Skriv 0 % som text (formatera cellen som text först), så följer koden med.",
      "no-amount": (text: string) => `”${text}” är inget belopp. Skriv kronor, till exempel 1 234,50.`,
      "doubled-row": (name: string, row: number) =>
        `Raden för ${name} är i varje cell lik rad ${row}. Är kostnaden med två gånger?`,
      "period-overlap": (name: string, days: number, row: number) =>
        `Perioden för ${name} går in i den på rad ${row} med ${count(days, "dag", "dagar")}. Är kostnaden med två gånger?`,
      "period-gap": (name: string, times: string) => `Ingen rad för ${name} täcker ${times}.`,
      "period-rhythm": (name: string, every: string) =>
        `Raderna för ${name} har en månad var och kommer ${every} månad. Gäller var och en tiden fram till nästa, skriv hela tiden i Period från och Period till.`,
      "no-area": (verksamhet: string) =>
        `${verksamhet} saknar yta, men något fördelas efter yta. Skriv m², eller ingen om ingen yta hyrs.`,
    },
    everyMonth: { 2: "varannan", 3: "var tredje", 4: "var fjärde", 6: "var sjätte" } as Readonly<
      Record<Rhythm, string>
    >,
    share: (organisation: string, ofSum: string, ofStated: string) =>
      `${organisation}: ${ofSum} av summan, ${ofStated} av hyresavtalets yta.`,
    /** Times without a row beyond those that are named. */
    furtherTimes: (times: number) => `${count(times, "till", "till")}`,
    /** The same in further rows. */
    further: (rows: number) => `Detsamma på ${count(rows, "rad", "rader")} till.`,
    touches: (amount: string) => `Gäller ${amount}\u00a0kr.`,
    /** What days without a row would cost. */
    estimate: (amount: string) =>
      `Vid samma kostnad per dag som i de andra raderna: ungefär ${amount}\u00a0kr.`,
  },
  /** Where what is wrong stands among the warnings. */
  refusedAbove: {
    split: "Fördelningen räknas när det som stoppar den är rättat.",
    invoices: "Specifikationerna görs när det som stoppar dem, bland varningarna ovan, är rättat.",
  },
  refused: {
    split: "Fördelningen går inte att räkna förrän det här är rättat:",
    invoices: "Specifikationerna går inte att göra förrän det här är rättat:",
    rooms: "Ytorna går inte att räkna förrän det här är rättat:",
  },
  split: {
    heading: "Vad var och en bär",
    caption: (sum: string, lines: number) => `${sum}\u00a0kr, ${count(lines, "kostnad", "kostnader")}`,
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
    found: (number: number) => `${count(number, "kostnad", "kostnader")}.`,
    none: "Ingen kostnad stämmer med sökningen.",
    more: moreSv,
  },
  invoices: {
    heading: "Fakturaspecifikationer",
    lead: (pairs: number) =>
      `${count(pairs, "specifikation", "specifikationer")}: den som betalat fakturerar de andra deras delar.`,
    none: "Ingen ska fakturera någon: varje kostnad stannar hos den organisation som har betalat den.",
    pair: "Vem fakturerar vem",
    /** The sum first: in a narrow field the end is cut, and names stand in full below it. */
    option: (biller: string, charged: string, sum: string) => `${sum}\u00a0kr, ${biller} till ${charged}`,
    title: (biller: string, charged: string) => `${biller} fakturerar ${charged}`,
    credits: (biller: string, charged: string) => `${biller} krediterar ${charged}`,
    previous: "Föregående specifikation",
    next: "Nästa specifikation",
    position: (number: number, of: number) => `${number} av ${of}`,
    of: (share: string, whole: string) => `${share} av ${whole}\u00a0kr`,
    forVerksamhet: (verksamhet: string, key: string) => `${verksamhet}, nyckel ${key}`,
    vat: (code: string) => `Momskod ${code}`,
    sum: "Summa",
    rounding: "Öresutjämning",
    rounded: "Att betala",
    basis: "Underlag – ej faktura",
    /** What cells say in Swedish: a language of its own says it by these. */
    calculation: {
      whole: "hela beloppet",
      of: (part: string, all: string, unit: string) => [`${part} av ${all}`, unit].filter(Boolean).join(" "),
      perCent: (part: string, all: string) => `${part} % av ${all} %`,
      units: {
        basverksamheter: "basverksamheter",
        basverksamhet: "basverksamhet",
        organisationer: "organisationer",
        organisation: "organisation",
        verksamheter: "verksamheter",
        verksamhet: "verksamhet",
        dagar: "dagar",
      } as Readonly<Record<string, string>>,
    },
  },
};

export type CostsText = typeof costsText;
