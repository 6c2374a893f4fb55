import { countSv as count } from "../counting";

const services = (number: number | undefined): string =>
  number === undefined ? "ingen basverksamhet" : count(number, "basverksamhet", "basverksamheter");

/** The sentences of the part Vad händer om. */
export const whatIfText = {
  lead: "Pröva en annan yta, nyckel eller part. Dina tabeller rörs inte.",
  none: {
    heading: "Inga kostnader och parter",
    text: "Börja under Fördelning: där skapas tabellerna, eller hittas i dina egna blad.",
    action: "Till Fördelning",
  },
  source: { costs: "Kostnader", parties: "Parter" },
  noRows: {
    costs: "Tabellen med kostnader är tom. Skriv den första kostnaden, så går det att pröva ändringar här.",
    parties: "Tabellen med parter är tom. Skriv den första verksamheten, så går det att pröva ändringar här.",
  },
  /** The tables as they are cannot be split. */
  refusedNow: "Fördelningen går inte att räkna förrän det här är rättat i tabellerna:",
  centre: "Central",
  heading: "Ändringar att pröva",
  noChanges: "Inga ändringar än. Lägg till en, så visas vad den gör i kronor.",
  add: "Lägg till ändring",
  removeAll: "Ta bort alla",
  remove: (sentence: string) => `Ta bort: ${sentence}`,
  added: (sentence: string) => `Tillagd: ${sentence}`,
  removed: (sentence: string) => `Borttagen: ${sentence}`,
  removedAll: "Alla ändringar är borttagna.",
  form: {
    heading: "Ny ändring",
    what: "Vad ska ändras?",
    kinds: {
      area: "Yta",
      organisation: "Organisation",
      services: "Basverksamheter",
      agreed: "Avtalad procent",
      joins: "En ny part",
      leaves: "En part slutar",
      key: "Nyckel för en kostnad",
      amount: "Belopp för en kostnad",
    },
    party: "Verksamhet",
    /** One of several rows of a verksamhet, counted from 1. */
    nth: (verksamhet: string, row: number) => `${verksamhet}, rad ${row}`,
    area: "Ny yta, m²",
    organisation: "Ny organisation",
    services: "Nytt antal basverksamheter",
    agreement: "Avtal",
    percent: "Ny procent",
    verksamhet: "Verksamhetens namn",
    organisationOf: "Organisation",
    areaOf: "Yta, m²",
    servicesOf: "Antal basverksamheter",
    from: "Från och med",
    till: "Sista dag",
    dateNote: "Tomt: hela tiden.",
    kind: "Kostnadsslag",
    lines: (kind: string, lines: number) => `${kind}, ${count(lines, "rad", "rader")}`,
    key: "Ny nyckel",
    usualKey: "Kostnadsslagets vanliga",
    keys: { area: "Yta", equal: "Lika", organisation: "Per organisation", own: "Egen" },
    amount: "Nytt belopp, kr",
    amountNote: (lines: number) => `Kostnadens ${count(lines, "rad", "rader")} ändras i samma proportion.`,
    now: (value: string) => `Nu ${value}.`,
    nowNothing: "Nu tomt.",
    noneNote: "Skriv ingen om det inte finns någon.",
    confirm: "Lägg till",
    cancel: "Avbryt",
    wrong: {
      area: (typed: string) => `”${typed}” är ingen yta. Skriv m², till exempel 120,5, eller ingen.`,
      services: (typed: string) => `”${typed}” är inget antal. Skriv 1, 2, 3 eller 4, eller ingen.`,
      percent: (typed: string) =>
        `”${typed}” är ingen procent. Skriv ett tal från 0 till 100, till exempel 33,3.`,
      amount: (typed: string) => `”${typed}” är inget belopp. Skriv kronor, till exempel 1 234,50.`,
      name: "Fyll i namnet.",
      date: "Datumet finns inte. Skriv år, månad och dag.",
    },
  },
  changes: {
    area: (party: string, area: string | undefined) =>
      area === undefined ? `${party} hyr ingen yta.` : `${party} får ytan ${area} m².`,
    organisation: (party: string, organisation: string) => `${party} hör till ${organisation}.`,
    services: (party: string, number: number | undefined) => `${party} räknas som ${services(number)}.`,
    agreed: (party: string, agreement: string, percent: string) =>
      `${party} bär ${percent} % enligt ${agreement}.`,
    joins: (
      verksamhet: string,
      organisation: string,
      area: string | undefined,
      number: number | undefined,
      from: string | undefined,
    ) =>
      `${verksamhet} (${organisation}) kommer till${from === undefined ? "" : ` ${from}`}, med ${
        area === undefined ? "ingen yta" : `${area} m²`
      } och ${services(number)}.`,
    leaves: (party: string, till: string | undefined) =>
      till === undefined ? `${party} är inte med.` : `${party} slutar efter ${till}.`,
    /** An empty key is the usual one. */
    key: (kind: string, key: string) =>
      key === "" ? `${kind} delas med sin vanliga nyckel.` : `${kind} delas med nyckeln ${key}.`,
    amount: (kind: string, kronor: string) => `${kind} kostar ${kronor}\u00a0kr.`,
  },
  gone: "Gör ingenting: det som skulle ändras finns inte i tabellerna.",
  sumsToNothing:
    "Gör ingenting: kostnadens rader summerar till 0 kr, så det finns ingen proportion att ändra dem i.",
  refused: "Med de här ändringarna går fördelningen inte att räkna:",
  columns: { before: "Före", after: "Efter", change: "Skillnad" },
  total: "Alla",
  caption: "Kronor per organisation. Före är tabellerna som de är, efter med ändringarna.",
  nothingYet: "Så är det i dag. När du lägger till en ändring visas skillnaden här.",
  noDifference: "Ändringarna gör ingen skillnad i kronor.",
  write: {
    sentence:
      "Skriver fyra nya blad att fortsätta pröva på: kopior av de två tabellerna med ändringarna markerade, fördelningarna och en jämförelse med formler. Inget annat ändras.",
    action: "Skriv provet",
  },
  sheet: {
    parties: {
      title: "Prov – parter",
      notes: ["Det som är ändrat är gult, och står i kolumnen längst till höger. Ändra vidare här."],
    },
    costs: {
      title: "Prov – kostnader",
      notes: ["Det som är ändrat är gult, och står i kolumnen längst till höger. Ändra vidare här."],
    },
    source: {
      title: "Prov – underlag",
      notes: ["De två fördelningar som jämförelsen läser: tabellerna som de är, och kopiorna."],
    },
    comparison: {
      title: "Vad händer om",
      notes: [
        "Belopp i kronor. Formler: före följer tabellerna, efter följer kopiorna på bladen Prov – Parter och Prov – Kostnader. Dina egna tabeller är orörda.",
      ],
    },
    changes: "Ändringar när provet skrevs",
    copyOf: (table: string) => `Kopia av ${table}, som värden. Tabellen själv är orörd.`,
  },
};

export type WhatIfText = typeof whatIfText;
