import { countSv as count, moreSv } from "../counting";

/** What a sentence about a line may be made of: amounts, shares and areas as they are shown, without "kr". */
export interface FindingWords {
  /** What stands there, and what it should be; empty where there is nothing. */
  readonly stated: string;
  readonly expected: string;
  /** The whole amount, and what is taken of it: "324 av 1 172 m²", or a share. */
  readonly whole: string;
  readonly part: string;
  /** The kind of cost of the line that it was held against. */
  readonly by: string;
  readonly verksamhet: string;
  readonly unit: string;
}

const quote = (text: string): string => `”${text}”`;
const orEmpty = (text: string): string => (text === "" ? "tom" : text);

/** The sentences of the part Granska. */
export const reviewText = {
  lead: "Räkna efter en fakturaspecifikation som du har fått: varje rad och summa, ur dess egna uppgifter och ur tabellerna här.",
  source: {
    paste: "Klistra in specifikationen",
    pasteHint:
      "Kopiera raderna med sin rubrikrad, eller hela bladet, ur Excel, mejlet eller en pdf. Det du klistrar in sparas inte.",
    example: "Kostnadsslag, Helt belopp, Beräkning, Belopp …",
    clear: "Töm",
    cleared: "Specifikationen är borttagen ur panelen.",
    useSelection: "Läs markeringen",
    selectionHint: "Finns den i arbetsboken: markera den, eller ställ dig i en cell på bladet.",
    /** What is looked at: pasted rows, or cells of a sheet. */
    pasted: (rows: number) => `Inklistrat, ${count(rows, "rad", "rader")}`,
    read: (place: string) => `Läser ${place}.`,
    show: (place: string) => `Markera ${place}`,
    noSelection: "Markeringen gick inte att läsa. Markera ett sammanhängande område, och försök igen.",
    emptySelection: "Där du står finns inget att läsa. Markera specifikationen, eller en cell på dess blad.",
    tooLarge: "Området är större än en specifikation kan vara. Markera bara dess rader.",
    gone: (sheet: string) =>
      `Specifikationen på bladet ${sheet} går inte längre att läsa. Den är borttagen ur panelen.`,
  },
  choices: {
    compare: "Jämför med tabellerna i arbetsboken",
    compareNote: (costs: string, parties: string) =>
      `Varje rad jämförs med vad ${costs} och ${parties} ger, och rader som saknas hittas.`,
    centre: (centre: string) => `Gäller ${centre}, som är vald i Fördelning.`,
    /** The workbook has no tables of costs and parties. */
    alone:
      "Arbetsboken har inga tabeller med kostnader och parter, så raderna räknas efter ur sina egna uppgifter.",
  },
  /** What the columns of a specification are taken for. */
  columns: {
    heading: "Kolumnerna i specifikationen",
    foreign:
      "Rubrikerna är inte våra, så kolumnerna är lästa efter vad som står i dem. Rätta dem som blev fel. Det som saknas går inte att kontrollera, och det står vid raden.",
    summary: (known: number, columns: number) => `${known} av ${columns} kolumner läses`,
    unnamed: (number: string) => `Kolumn ${number}`,
    empty: "Tom",
    example: (text: string) => `Till exempel ${text}`,
    none: "Läses inte",
    meanings: {
      biller: "Fakturerar",
      charged: "Faktureras",
      kind: "Kostnadsslag",
      period: "Period",
      verksamhet: "Verksamhet",
      whole: "Helt belopp",
      key: "Nyckel",
      calculation: "Beräkning",
      share: "Andel",
      amount: "Eget belopp",
      vatCode: "Momskod",
      payer: "Betalt av",
    },
  },
  refused: {
    specification: "Specifikationen går inte att läsa:",
    tables: "Tabellerna går inte att räkna, så raderna räknas bara efter ur sina egna uppgifter:",
  },
  noLines: "Specifikationen har inga rader.",
  pair: (biller: string, charged: string) => `${biller} fakturerar ${charged}`,
  lineOf: (biller: string, charged: string) => `${biller} till ${charged}`,
  /** What was found, in sentences; `kronor` is what all deviations come to, in the words of `together`. */
  summary: {
    allRight: (lines: number) =>
      lines === 1 ? "Raden stämmer." : `Alla ${count(lines, "rad", "rader")} stämmer.`,
    right: (lines: number) => `${count(lines, "rad", "rader")} stämmer.`,
    deviating: (lines: number, missing: number, kronor: string) => {
      const deviate = `${count(lines, "avviker", "avviker")}`;
      if (missing === 0) return `${deviate}, ${kronor}.`;
      const lack = count(missing, "rad saknas", "rader saknas");
      return lines === 0 ? `${lack}, ${kronor}.` : `${deviate} och ${lack}, ${kronor}.`;
    },
    unknown: (lines: number) =>
      `För ${count(lines, "rad", "rader")} går det inte att säga hur mycket som skiljer i kronor.`,
    unchecked: (lines: number) => `${count(lines, "rad", "rader")} går inte att kontrollera.`,
    sumsRight: "Summorna stämmer med raderna.",
    wrongSums: (sums: number) => `${count(sums, "summa", "summor")} stämmer inte med raderna.`,
  },
  tooMuch: (kronor: string) => `${kronor}\u00a0kr för mycket`,
  tooLittle: (kronor: string) => `${kronor}\u00a0kr för lite`,
  /** Of all that deviates. */
  together: {
    tooMuch: (kronor: string) => `sammanlagt ${kronor}\u00a0kr för mycket`,
    tooLittle: (kronor: string) => `sammanlagt ${kronor}\u00a0kr för lite`,
  },
  noDifference: "utan skillnad i kronor",
  cannotSay: "går inte att säga",
  figures: { stated: "Står", lines: "Raderna", expected: "Ska vara", difference: "Skillnad" },
  kronor: (amount: string) => `${amount}\u00a0kr`,
  vatCode: "Momskod",
  nothing: "inget",
  findings: {
    amount: ({ part, whole, expected }: FindingWords) =>
      `${part} av ${whole}\u00a0kr är ${expected}\u00a0kr.`,
    share: ({ part, stated, expected }: FindingWords) => `Andelen är ${stated}, men ${part} är ${expected}.`,
    "over-whole": ({ stated }: FindingWords) => `Uträkningen ${quote(stated)} blir mer än hela beloppet.`,
    days: ({ stated, expected }: FindingWords) =>
      `Uträkningen delar med ${stated} dagar, men perioden har ${expected}.`,
    "too-many-days": ({ stated, expected }: FindingWords) =>
      `Uträkningen räknar med ${stated} dagar, men perioden har ${expected}.`,
    "other-whole": ({ stated, expected, by, unit }: FindingWords) =>
      `Raden räknar på ${stated} ${unit}, men raden för ${by} på ${expected} ${unit}, fast nyckel och period är desamma.`,
    "other-part": ({ stated, expected, by, unit, verksamhet }: FindingWords) =>
      `Raden räknar med ${stated} ${unit} för ${verksamhet}, men raden för ${by} med ${expected} ${unit}, fast nyckel och period är desamma.`,
    "vat-mixed": ({ stated, expected }: FindingWords) =>
      `Momskoden är ${orEmpty(stated)}, men ${orEmpty(expected)} på en annan rad av samma kostnad.`,
    twice: ((): string => "Samma rad står redan en gång ovanför.") as (words: FindingWords) => string,
    "table-whole": ({ stated, expected }: FindingWords) =>
      `Helt belopp är ${stated}\u00a0kr, men kostnaden är ${expected}\u00a0kr i tabellen.`,
    "table-calculation": ({ stated, expected }: FindingWords) =>
      `Uträkningen är ${quote(stated)}, men blir ${quote(expected)} med tabellernas ytor och nycklar.`,
    "table-share": ({ stated, expected }: FindingWords) =>
      `Andelen är ${stated}, men ${expected} enligt tabellerna.`,
    "table-amount": ({ expected }: FindingWords) => `Beloppet är ${expected}\u00a0kr enligt tabellerna.`,
    "table-period": ({ stated, expected }: FindingWords) =>
      `Perioden är ${stated}, men ${orEmpty(expected)} i kostnadstabellen.`,
    "table-vat": ({ stated, expected }: FindingWords) =>
      `Momskoden är ${orEmpty(stated)}, men ${orEmpty(expected)} i kostnadstabellen.`,
    "table-name": ({ stated, expected }: FindingWords) =>
      `Det som står som ${quote(stated)} heter ${quote(expected)} i tabellerna.`,
    "not-in-tables": ((): string => "Någon sådan rad finns inte i tabellerna.") as (
      words: FindingWords,
    ) => string,
  },
  missing: "Raden finns i tabellerna men inte i specifikationen.",
  unchecked: {
    "no-amount": ((): string => "Beloppet saknas.") as (text: string) => string,
    "amount-text": (text: string) => `Beloppet ${quote(text)} är inget tal.`,
    "no-whole": ((): string => "Helt belopp saknas, så det finns inget att räkna andelen på.") as (
      text: string,
    ) => string,
    "whole-text": (text: string) => `Helt belopp ${quote(text)} är inget tal.`,
    "no-calculation": ((): string => "Både uträkning och andel saknas.") as (text: string) => string,
    words: (text: string) => `Uträkningen ${quote(text)} går inte att följa, och någon andel står inte.`,
  },
  byTables: (kronor: string) => `Enligt tabellerna ska det vara ${kronor}\u00a0kr.`,
  sums: {
    sum: (_: string, expected: string) => `Raderna summerar till ${expected}\u00a0kr.`,
    rounding: (_: string, expected: string) => `Till hela kronor är det ${expected}\u00a0kr.`,
    total: (_: string, expected: string) =>
      `Summan är ${expected}\u00a0kr, med den öresutjämning som står på en egen rad.`,
    vat: (code: string, expected: string) =>
      code === ""
        ? `Rader utan momskod summerar till ${expected}\u00a0kr.`
        : `Rader med momskod ${code} summerar till ${expected}\u00a0kr.`,
    part: (_: string, expected: string) => `Raderna ovanför summerar till ${expected}\u00a0kr.`,
    named: (label: string, expected: string) =>
      `Raderna som räknas till ${quote(label)} summerar till ${expected}\u00a0kr.`,
  },
  /** Of a sum whose lines are not all right: what it would be if they were. */
  rightIs: (kronor: string) => `Rätta rader summerar till ${kronor}\u00a0kr.`,
  rightAsStated: "Rätta rader summerar till det som står: felet är i raderna.",
  rightUnknown: "Vad rätta rader summerar till går inte att säga.",
  unknownSum: (label: string) => `Det framgår inte vilka rader ${quote(label)} är summan av.`,
  remarks: {
    "organisation-alike": (stated: string, inTables: string) =>
      `${quote(stated)} stavas ${quote(inTables)} i tabellerna. De har lästs som samma organisation.`,
    "organisation-unknown": (stated: string) =>
      `${quote(stated)} finns inte bland parterna. Raderna har jämförts med de organisationer som har sådana rader.`,
    "not-compared": (lines: number) =>
      `${count(lines, "rad", "rader")} känns inte igen i tabellerna. Kanske gäller de en annan central eller ett annat år. De är bara räknade ur sina egna uppgifter.`,
    "other-periods": (lines: number, kronor: string) =>
      `Tabellerna har också ${count(lines, "rad", "rader")} för andra perioder, ${kronor}\u00a0kr. De räknas inte som saknade.`,
  },
  lists: {
    deviating: "Det som avviker",
    unchecked: "Det som inte går att kontrollera",
    sums: "Summor som inte stämmer med raderna",
    right: (lines: number) => `${count(lines, "rad", "rader")} som stämmer`,
    more: moreSv,
  },
  verdicts: {
    right: "stämmer",
    deviating: "avviker",
    missing: "saknas",
    unchecked: "går inte att kontrollera",
  },
  /** A line by its number: of a sheet, or of what was pasted. */
  row: (number: number) => `rad ${number}`,
  noRow: "saknas i specifikationen",
  nameless: "Rad utan namn",
  showLine: (line: string) => `Visa ${line}`,
  shownLine: (line: string) => `Visar ${line} i det inklistrade.`,
  copy: "Kopiera som text",
  copied: "Kopierat",
  copiedAll: "Granskningen är kopierad som text, att klistra in i ett mejl.",
  copyFailed: "Texten gick inte att kopiera. Skriv granskningen till ett blad, och kopiera den där.",
  /** The text to send back: how it begins, with and without knowing who the two are. */
  message: {
    about: (biller: string, charged: string) =>
      `Granskning av specifikationen från ${biller} till ${charged}`,
    aboutSomething: "Granskning av specifikationen",
  },
  write: {
    sentence: "Skriver bladet Granskning med varje rad, omräknad med formler. Inget annat ändras.",
    withTables:
      "Skriver bladet Granskning med varje rad, omräknad med formler ur raden och ur tabellerna, och bladet som formlerna läser. Inget annat ändras.",
    action: "Skriv granskningen",
  },
  sheet: {
    review: {
      title: "Granskning av fakturaspecifikation",
      notes: [
        "Belopp i kronor. Omräknat är helt belopp gånger uträkningen. Ett öre kan skilja, för de ören som blir över vid en fördelning går till någon av parterna.",
        "Skillnaderna är formler. Bedömning och anmärkning är vad som gällde när granskningen skrevs.",
      ],
    },
    ofSheet: (place: string) => `Specifikationen läses ur ${place}: ändras den, följer skillnaderna med.`,
    ofPaste: "Specifikationens uppgifter är inklistrade och står som de stod.",
    tables: {
      title: "Vad tabellerna ger",
      notes: ["Alla rader enligt tabellerna med kostnader och parter. Bladet Granskning läser härifrån."],
    },
  },
};

export type ReviewText = typeof reviewText;
