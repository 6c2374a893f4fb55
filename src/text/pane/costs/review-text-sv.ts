import { countSv as count } from "../counting";
import type { ReviewText } from "./review-text";

const quote = (text: string): string => `”${text}”`;
const orEmpty = (text: string): string => (text === "" ? "tom" : text);

export const reviewTextSv: ReviewText = {
  lead: "Räkna efter en fakturaspecifikation som du har fått: varje rad och summa, ur dess egna uppgifter och ur tabellerna här.",
  source: {
    paste: "Klistra in specifikationen",
    pasteHint:
      "Kopiera raderna med sin rubrikrad, eller hela bladet, ur Excel eller mejlet. Det du klistrar in sparas inte.",
    example: "Kostnadsslag, Helt belopp, Beräkning, Belopp …",
    clear: "Töm",
    cleared: "Specifikationen är borttagen ur panelen.",
    useSelection: "Läs markeringen",
    selectionHint: "Finns den i arbetsboken: markera den, eller ställ dig i en cell på bladet.",
    pasted: (rows) => `Inklistrat, ${count(rows, "rad", "rader")}`,
    read: (place) => `Läser ${place}.`,
    show: (place) => `Markera ${place}`,
    noSelection: "Markeringen gick inte att läsa. Markera ett sammanhängande område, och försök igen.",
    emptySelection: "Där du står finns inget att läsa. Markera specifikationen, eller en cell på dess blad.",
    tooLarge: "Området är större än en specifikation kan vara. Markera bara dess rader.",
    gone: (sheet) =>
      `Specifikationen på bladet ${sheet} går inte längre att läsa. Den är borttagen ur panelen.`,
  },
  choices: {
    compare: "Jämför med tabellerna i arbetsboken",
    compareNote: (costs, parties) =>
      `Varje rad jämförs med vad ${costs} och ${parties} ger, och rader som saknas hittas.`,
    centre: (centre) => `Gäller ${centre}, som är vald i Fördelning.`,
    alone:
      "Arbetsboken har inga tabeller med kostnader och parter, så raderna räknas efter ur sina egna uppgifter.",
  },
  refused: {
    specification: "Specifikationen går inte att läsa:",
    tables: "Tabellerna går inte att räkna, så raderna räknas bara efter ur sina egna uppgifter:",
  },
  noLines: "Specifikationen har inga rader.",
  pair: (biller, charged) => `${biller} fakturerar ${charged}`,
  lineOf: (biller, charged) => `${biller} till ${charged}`,
  summary: {
    allRight: (lines) => (lines === 1 ? "Raden stämmer." : `Alla ${count(lines, "rad", "rader")} stämmer.`),
    right: (lines) => `${count(lines, "rad", "rader")} stämmer.`,
    deviating: (lines, missing, kronor) => {
      const deviate = `${count(lines, "avviker", "avviker")}`;
      if (missing === 0) return `${deviate}, ${kronor}.`;
      const lack = count(missing, "rad saknas", "rader saknas");
      return lines === 0 ? `${lack}, ${kronor}.` : `${deviate} och ${lack}, ${kronor}.`;
    },
    unknown: (lines) =>
      `För ${count(lines, "rad", "rader")} går det inte att säga hur mycket som skiljer i kronor.`,
    unchecked: (lines) => `${count(lines, "rad", "rader")} går inte att kontrollera.`,
    sumsRight: "Summorna stämmer.",
    wrongSums: (sums) => `${count(sums, "summa", "summor")} stämmer inte.`,
  },
  tooMuch: (kronor) => `${kronor} kr för mycket`,
  tooLittle: (kronor) => `${kronor} kr för lite`,
  together: {
    tooMuch: (kronor) => `sammanlagt ${kronor} kr för mycket`,
    tooLittle: (kronor) => `sammanlagt ${kronor} kr för lite`,
  },
  noDifference: "utan skillnad i kronor",
  cannotSay: "går inte att säga",
  figures: { stated: "Står", expected: "Ska vara", difference: "Skillnad" },
  kronor: (amount) => `${amount} kr`,
  vatCode: "Momskod",
  nothing: "inget",
  findings: {
    amount: ({ part, whole, expected }) => `${part} av ${whole} kr är ${expected} kr.`,
    share: ({ part, stated, expected }) => `Andelen är ${stated}, men ${part} är ${expected}.`,
    "over-whole": ({ stated }) => `Uträkningen ${quote(stated)} blir mer än hela beloppet.`,
    days: ({ stated, expected }) => `Uträkningen delar med ${stated} dagar, men perioden har ${expected}.`,
    "too-many-days": ({ stated, expected }) =>
      `Uträkningen räknar med ${stated} dagar, men perioden har ${expected}.`,
    "other-whole": ({ stated, expected, by, unit }) =>
      `Raden räknar på ${stated} ${unit}, men raden för ${by} på ${expected} ${unit}, fast nyckel och period är desamma.`,
    "other-part": ({ stated, expected, by, unit, verksamhet }) =>
      `Raden räknar med ${stated} ${unit} för ${verksamhet}, men raden för ${by} med ${expected} ${unit}, fast nyckel och period är desamma.`,
    "vat-mixed": ({ stated, expected }) =>
      `Momskoden är ${orEmpty(stated)}, men ${orEmpty(expected)} på en annan rad av samma kostnad.`,
    twice: () => "Samma rad står redan en gång ovanför.",
    "table-whole": ({ stated, expected }) =>
      `Helt belopp är ${stated} kr, men kostnaden är ${expected} kr i tabellen.`,
    "table-calculation": ({ stated, expected }) =>
      `Uträkningen är ${quote(stated)}, men blir ${quote(expected)} med tabellernas ytor och nycklar.`,
    "table-share": ({ stated, expected }) => `Andelen är ${stated}, men ${expected} enligt tabellerna.`,
    "table-amount": ({ expected }) => `Beloppet är ${expected} kr enligt tabellerna.`,
    "table-period": ({ stated, expected }) =>
      `Perioden är ${stated}, men ${orEmpty(expected)} i kostnadstabellen.`,
    "table-vat": ({ stated, expected }) =>
      `Momskoden är ${orEmpty(stated)}, men ${orEmpty(expected)} i kostnadstabellen.`,
    "table-name": ({ stated, expected }) =>
      `Det som står som ${quote(stated)} heter ${quote(expected)} i tabellerna.`,
    "not-in-tables": () => "Någon sådan rad finns inte i tabellerna.",
  },
  missing: "Raden finns i tabellerna men inte i specifikationen.",
  unchecked: {
    "no-amount": () => "Beloppet saknas.",
    "amount-text": (text) => `Beloppet ${quote(text)} är inget tal.`,
    "no-whole": () => "Helt belopp saknas, så det finns inget att räkna andelen på.",
    "whole-text": (text) => `Helt belopp ${quote(text)} är inget tal.`,
    "no-calculation": () => "Både uträkning och andel saknas.",
    words: (text) => `Uträkningen ${quote(text)} går inte att följa, och någon andel står inte.`,
  },
  byTables: (kronor) => `Enligt tabellerna ska det vara ${kronor} kr.`,
  sums: {
    sum: (_, expected) => `Raderna summerar till ${expected} kr.`,
    rounding: (_, expected) => `Till hela kronor är det ${expected} kr.`,
    total: (_, expected) => `Summan är ${expected} kr, med den öresutjämning som står på en egen rad.`,
    vat: (code, expected) =>
      code === ""
        ? `Rader utan momskod summerar till ${expected} kr.`
        : `Rader med momskod ${code} summerar till ${expected} kr.`,
    part: (_, expected) => `Raderna ovanför summerar till ${expected} kr.`,
    named: (label, expected) => `Raderna som räknas till ${quote(label)} summerar till ${expected} kr.`,
  },
  unknownSum: (label) => `Det framgår inte vilka rader ${quote(label)} är summan av.`,
  remarks: {
    "organisation-alike": (stated, inTables) =>
      `${quote(stated)} stavas ${quote(inTables)} i tabellerna. De har lästs som samma organisation.`,
    "organisation-unknown": (stated) =>
      `${quote(stated)} finns inte bland parterna. Raderna har jämförts med de organisationer som har sådana rader.`,
    "not-compared": (lines) =>
      `${count(lines, "rad", "rader")} känns inte igen i tabellerna. Kanske gäller de en annan central eller ett annat år. De är bara räknade ur sina egna uppgifter.`,
    "other-periods": (lines, kronor) =>
      `Tabellerna har också ${count(lines, "rad", "rader")} för andra perioder, ${kronor} kr. De räknas inte som saknade.`,
  },
  lists: {
    deviating: "Det som avviker",
    unchecked: "Det som inte går att kontrollera",
    sums: "Summor som inte stämmer",
    right: (lines) => `${count(lines, "rad", "rader")} som stämmer`,
    more: (number, left) => `Visa ${count(number, "till", "till")} av ${left.toLocaleString("sv-SE")}`,
  },
  verdicts: {
    right: "stämmer",
    deviating: "avviker",
    missing: "saknas",
    unchecked: "går inte att kontrollera",
  },
  row: (number) => `rad ${number}`,
  noRow: "saknas i specifikationen",
  nameless: "Rad utan namn",
  showLine: (line) => `Visa ${line}`,
  shownLine: (line) => `Visar ${line} i det inklistrade.`,
  copy: "Kopiera som text",
  copied: "Kopierat",
  copiedAll: "Granskningen är kopierad som text, att klistra in i ett mejl.",
  copyFailed: "Texten gick inte att kopiera. Skriv granskningen till ett blad, och kopiera den där.",
  message: {
    about: (biller, charged) => `Granskning av specifikationen från ${biller} till ${charged}`,
    aboutSomething: "Granskning av specifikationen",
    figures: (stated, expected, difference) =>
      `Står: ${stated}. Ska vara: ${expected}. Skillnad: ${difference}.`,
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
        "Omräknat är helt belopp gånger uträkningen. Ett öre kan skilja, för de ören som blir över vid en fördelning går till någon av parterna.",
        "Skillnaderna är formler. Bedömning och anmärkning är vad som gällde när granskningen skrevs.",
      ],
    },
    ofSheet: (place) => `Specifikationen läses ur ${place}: ändras den, följer skillnaderna med.`,
    ofPaste: "Specifikationens uppgifter är inklistrade och står som de stod.",
    tables: {
      title: "Vad tabellerna ger",
      notes: ["Alla rader enligt tabellerna med kostnader och parter. Bladet Granskning läser härifrån."],
    },
  },
};
