import { countSv as count } from "../counting";

const rows = (number: number): string => count(number, "rad", "rader");
const accounts = (number: number): string => count(number, "konto", "konton");

/** Rows are named as Excel numbers them; so many of them, the others are counted. */
const named = 5;
const listed = (numbers: readonly number[]): string =>
  numbers.length > named
    ? `${numbers.slice(0, named).join(", ")} och ${numbers.length - named} till`
    : numbers.join(", ");

const thousands = (factor: number): string => (factor === 1_000 ? "tusental" : "miljoner");

/** What rows without a day may be. @param row the one above the first of them that has one */
function unbookedAsk(isOne: boolean, row: number | undefined): string {
  if (row === undefined) {
    return isOne
      ? "Är det en summa eller ett saldo, eller en kostnad?"
      : "Är det summor eller saldon, eller kostnader?";
  }
  return isOne
    ? `Hör den till verifikationen ovanför (rad ${row}), är den en summa eller ett saldo, eller en kostnad för sig?`
    : `Hör de till verifikationen ovanför (rad ${row} för den första), är de summor eller saldon, eller kostnader för sig?`;
}

/** The sentences of Huvudbok, and of the sheets that it writes. */
export const ledgerText = {
  lead: "Gör kostnader av en huvudbok: raderna ur ekonomisystemet, eller en SIE-fil.",
  source: {
    found: "Huvudböcker i arbetsboken",
    place: (place: string, number: number) => `${place} · ${rows(number)}`,
    choose: "Det finns flera huvudböcker. Välj vilken som ska läsas.",
    none: "Ingen huvudbok hittades i arbetsboken. Klistra in raderna på ett blad med sina rubriker överst: minst Konto, Belopp (eller Debet och Kredit) och en till, till exempel Datum. Eller läs en SIE-fil.",
    file: "Läs en SIE-fil",
    fileNote: "SIE 4, med verifikationer. Filen läses här i panelen och skickas ingenstans.",
    read: (name: string, company: string, vouchers: number) =>
      `${name}${company === "" ? "" : `, ${company}`}: ${count(vouchers, "verifikation", "verifikationer")}.`,
    close: "Stäng filen",
    tooLarge: "Filen är större än 200 MB och läses inte. Ta ut ett kortare tidsrum ur ekonomisystemet.",
    notRead: "Filen gick inte att läsa från datorn. Försök igen.",
    reading: "Läser filen",
    show: (place: string) => `Markera ${place}`,
  },
  columns: {
    heading: "Kolumner",
    summary: (known: number, all: number) => `${known} av ${all} kolumner är tolkade`,
    unnamed: (letter: string) => `Kolumn ${letter}, utan rubrik`,
    example: (text: string) => `till exempel ${text}`,
    empty: "tom",
    guessed: "gissat efter innehållet",
    none: "Används inte",
  },
  meanings: {
    account: "Konto",
    accountText: "Kontots namn",
    amount: "Belopp",
    debit: "Debet",
    credit: "Kredit",
    period: "Period",
    year: "År, där perioden bara är en månad",
    date: "Datum",
    series: "Verifikationsserie",
    voucher: "Verifikationsnummer",
    supplier: "Leverantör",
    text: "Text",
    vat: "Moms",
    vatCode: "Momskod, följer med till specifikationen",
    responsibility: "Ansvar, kostnadsställe",
    object: "Objekt",
    activity: "Verksamhet",
    project: "Projekt",
    counterpart: "Motpart",
    side: "Debet eller kredit (D/K)",
  },
  problems: {
    "no-column": {
      account: "Ingen kolumn är tolkad som konto. Välj vilken det är under Kolumner.",
      amount: "Ingen kolumn är tolkad som belopp, eller som debet och kredit. Välj under Kolumner.",
    },
    severalAmounts: (headings: readonly string[]) =>
      `Beloppet kan stå under ${headings.slice(0, -1).join(", ")} eller ${headings.at(-1)}. Vilken kolumn ska bli kostnader?`,
    isAmount: (heading: string) => `Läs beloppen ur ${heading}`,
    shifted: (heading: string, expected: string, others: number, filled: number) =>
      `Kolumnerna verkar förskjutna: under ${heading} står annat än ${expected} på ${others} av ${rows(filled)}. Klistra in raderna på nytt, eller ändra under Kolumner.`,
    expected: { account: "konton", amount: "belopp", debit: "belopp", credit: "belopp", vat: "belopp" },
    /** Who says so, and that the amounts are counted in more than kronor. */
    factor: {
      heading: (heading: string, factor: number) =>
        `Rubriken ${heading} säger att beloppen står i ${thousands(factor)} kronor.`,
      title: (heading: string, factor: number, unit: string) =>
        `En rad ovanför rubrikerna säger ”${unit}”, att ${heading} står i ${thousands(factor)} kronor.`,
      format: (heading: string, factor: number, unit: string) =>
        `Talformatet under ${heading} visar ”${unit}”, som om beloppen stod i ${thousands(factor)} kronor.`,
    },
    multiply: (factor: number, number: string, kronor: string) =>
      `Räkna om till kronor (× ${factor.toLocaleString("sv-SE")}): ${number} blir ${kronor}\u00a0kr`,
    asKronor: (number: string) => `Det är redan kronor: ${number} är ${number}\u00a0kr`,
    multiplied: (factor: number) => `Beloppen räknas om till kronor: × ${factor.toLocaleString("sv-SE")}.`,
    takenAsKronor: "Beloppen läses som kronor, som de står.",
    unit: {
      heading: (heading: string, unit: string) =>
        `Rubriken ${heading} säger ${unit}. Kostnader delas i kronor utan moms. Välj en annan kolumn, eller ta ut huvudboken på nytt.`,
      title: (heading: string, unit: string) =>
        `En rad ovanför rubrikerna säger ”${unit}”, och ${heading} läses i kronor utan moms. Rätta raden om den inte stämmer, eller ta ut huvudboken på nytt.`,
    },
    /** What cells show that are no kronor. */
    shown: (heading: string, places: readonly string[], holds: string, what: string) =>
      `Under ${heading} visas ${places[0]} ${what}, men talet är ${holds}.${
        places.length === 1 ? "" : ` Så är det i ${places.length} celler.`
      } Skriv beloppen i kronor och rätta cellernas talformat, så läses huvudboken om.`,
    shownAs: {
      percent: "som en andel",
      date: "som ett datum",
      unit: (unit: string) => `med ”${unit}”`,
    },
    amounts: (heading: string, places: readonly string[], holds: string) =>
      places.length === 1
        ? `Under ${heading} går ${places[0]} inte att läsa som ett belopp: ”${holds}”. Rätta cellen, så läses huvudboken om.`
        : `Under ${heading} går ${places.length} celler inte att läsa som belopp, den första är ${places[0]}: ”${holds}”. Rätta dem, så läses huvudboken om.`,
    "no-account": (numbers: readonly number[]) =>
      numbers.length === 1
        ? `På rad ${numbers[0]} står ett belopp men inget konto. Skriv kontot, eller ta bort raden.`
        : `På raderna ${listed(numbers)} står belopp men inget konto. Skriv kontot, eller ta bort raderna.`,
    /** An empty cell below an account: two readings. */
    belowAccount: (numbers: readonly number[], account: string, row: number) =>
      `${numbers.length === 1 ? `På rad ${numbers[0]}` : `På raderna ${listed(numbers)}`} står belopp men inget konto. Närmast ovanför står konto ${account}, på rad ${row}. Gäller kontot ovanför där det är tomt? Skriv annars in kontot, eller ta bort ${numbers.length === 1 ? "raden" : "raderna"}.`,
    asAbove: (account: string) => `Ja: kontot ovanför gäller, först ${account}`,
    unbooked: (numbers: readonly number[], row: number | undefined) =>
      `${numbers.length === 1 ? `På rad ${numbers[0]}` : `På raderna ${listed(numbers)}`} står konto och belopp men varken datum, period eller verifikation. ${unbookedAsk(numbers.length === 1, row)}`,
    ofVoucherAbove: "Verifikationens rader: datum och nummer ovanför gäller",
    areSums: "Summor eller saldon: lämna dem utanför",
    areLines: "Kostnader: läs dem som de står, utan månad",
    negative: (lines: number, of: number) =>
      `${lines} av ${rows(of)} på kostnadskonton står med minus. Är det kostnader, eller krediteringar?`,
    turn: "Kostnader: vänd tecknet",
    keep: "Krediteringar: behåll",
    turned: "Tecknen är vända: kostnader står med minus i huvudboken.",
    isTooLong: (kind: string) =>
      `${kind} vilar på fler verifikationer än som får plats i en cell. Dela upp per månad eller leverantör.`,
    again: "Ändra svaret",
  },
  sie: {
    "not-sie":
      "Filen är ingen SIE-fil: den börjar inte med #FLAGGA. Välj export till SIE 4 i ekonomisystemet.",
    type: (type: string) =>
      `Filen är SIE typ ${type}, som bara har saldon och inga verifikationer. Ta ut SIE typ 4 ur ekonomisystemet.`,
    "no-vouchers": "Filen har inga verifikationer. Ta ut SIE typ 4 med verifikationer ur ekonomisystemet.",
    broken: {
      quote: (line: number) =>
        `Filen är trasig på rad ${line}: ett citattecken eller en klammer stängs aldrig. Ta ut filen på nytt.`,
      outside: (line: number, holds: string) =>
        `Filen är trasig på rad ${line}: ”${holds}” hör inte till någon verifikation. Ta ut filen på nytt.`,
      "not-closed": (line: number, holds: string) =>
        `Filen är avhuggen: verifikation ${holds}, som börjar på rad ${line}, tar aldrig slut. Ta ut filen på nytt.`,
      fields: (line: number, holds: string) =>
        `Filen är trasig på rad ${line}: ”${holds}” saknar konto, objektlista eller belopp. Ta ut filen på nytt.`,
      objects: (line: number, holds: string) =>
        `Filen är trasig på rad ${line}: i ”${holds}” saknas dimensionen eller koden till ett objekt. Ta ut filen på nytt.`,
      amount: (line: number, holds: string) =>
        `Filen är trasig på rad ${line}: ”${holds}” är inget belopp. Ta ut filen på nytt.`,
      date: (line: number, holds: string) =>
        `Filen är trasig på rad ${line}: ”${holds}” är inget datum. Ta ut filen på nytt.`,
    },
  },
  notes: {
    encoding: (encoding: string) =>
      `Filen är sparad som ${encoding}, inte som formatet säger (teckentabell 437). Den är läst ändå.`,
    "no-type": "Filen säger inte vilken SIE-typ den är. Den är läst som typ 4, för den har verifikationer.",
    unbalanced: (vouchers: number, first: string) =>
      vouchers === 1
        ? `Verifikation ${first} går inte jämnt ut. Kontrollera att filen är hel.`
        : `${vouchers} verifikationer går inte jämnt ut, den första är ${first}. Kontrollera att filen är hel.`,
    removed: (lines: number) =>
      `${count(lines, "rad är borttagen", "rader är borttagna")} i bokföringen och läses inte.`,
    added: (lines: number, first: string) =>
      `${count(lines, "rad är tillagd", "rader är tillagda")} i bokföringen utan den rad (#TRANS) som formatet kräver efter. ${lines === 1 ? "Den är läst" : "De är lästa"}, den första i verifikation ${first}.`,
    "several-objects": (lines: number, first: string) =>
      `${count(lines, "rad står", "rader står")} på flera koder ur samma dimension, den första på ${first}. Så står de också bland valen: de räknas inte till någon av koderna för sig.`,
    months: (all: number, months: number) =>
      `Månaderna står i ${months} kolumner: varje belopp blir en rad med sin månad (${rows(all)} i huvudboken).`,
    notBooked: (headings: readonly string[]) => `${headings.join(", ")} är inget utfall och läses inte.`,
    accountAbove: (lines: number) =>
      `${count(lines, "rad utan konto är läst", "rader utan konto är lästa")} på kontot ovanför.`,
    voucherAbove: (lines: number) =>
      `${count(lines, "rad utan datum och verifikation är läst", "rader utan datum och verifikation är lästa")} som rader i verifikationen ovanför.`,
    asIs: (lines: number) =>
      `${count(lines, "rad utan datum och verifikation är läst som den", "rader utan datum och verifikation är lästa som de")} står.`,
    noMonth: (places: readonly string[], holds: string) =>
      `${places.length === 1 ? `${places[0]} säger` : `${places.length} celler säger`} ingen månad som går att läsa${places.length === 1 ? "" : `, den första är ${places[0]}`}: ”${holds}”. Kostnaden får varken från eller till. Skriv till exempel 2025-06, så läses huvudboken om.`,
    blankMonth: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? `Rad ${numbers[0]} säger` : `Raderna ${listed(numbers)} säger`} ingen månad: ${numbers.length === 1 ? "kostnaden" : "kostnaderna"} får varken från eller till.`,
    totals: (number: number, first: string) =>
      number === 1
        ? `Raden ”${first}” är lämnad utanför: den är ingen egen kostnad.`
        : `${number} rader är lämnade utanför, för de är inga egna kostnader. Den första är ”${first}”.`,
  },
  choices: {
    accounts: "Konton",
    accountsNote:
      "Bocka för de konton som är gemensamma kostnader, och ändra kostnadsslaget där det behövs. Valen sparas i tblKonton till nästa år.",
    fromTable: (table: string) => `Hämtat ur ${table}.`,
    fresh: (number: number) => `${accounts(number)} är nya sedan sist.`,
    include: (account: string) => `Ta med konto ${account}`,
    kind: (account: string) => `Kostnadsslag för konto ${account}`,
    key: (key: string) => `Delas efter ${key}`,
    unknownKind: "Okänt kostnadsslag, delas efter yta",
    left: (number: number) => `Lämnas utanför (${accounts(number)})`,
    only: "Gäller",
    all: "Hela huvudboken",
    code: (dimension: string, code: string, name: string) =>
      `${dimension} ${code === "" ? "(tomt)" : code}${name === "" ? "" : ` ${name}`}`,
    grouping: "Rader",
    groupings: {
      line: "En rad för varje rad i huvudboken",
      kind: "En rad per kostnadsslag",
      "kind-supplier": "Per kostnadsslag och leverantör",
      "kind-month": "Per kostnadsslag och månad",
      "kind-supplier-month": "Per kostnadsslag, leverantör och månad",
    },
    payer: "Betalas av",
    payerNone: "Anges senare i tabellen",
    payerNote: "Den vars huvudbok det är: den har betalat leverantörerna.",
    centre: "Central",
    centreNone: "Arbetsboken har en central",
  },
  result: {
    nothing: "Inga rader är kvar. Ta med minst ett konto.",
    rows: (number: number, sum: string) => `${rows(number)}, tillsammans ${sum} kr.`,
    check: {
      ledger: "Huvudboken",
      leftOut: "Lämnas utanför",
      costs: "Tabellen med kostnader",
      right: "Stämmer på öret.",
    },
    kind: "Kostnadsslag",
    amount: "Belopp, kr",
    more: (number: number) => `och ${count(number, "kostnadsslag", "kostnadsslag")} till`,
    write: "Skriv kostnaderna",
    writes: (table: string) =>
      `Skriver ${table}, tblKonton och en avstämning på nya blad. Huvudboken ändras inte.`,
    writesKept: (table: string, kept: string) =>
      `Skriver ${table} och en avstämning på nya blad, och håller ${kept} aktuell.`,
    withoutRow: (number: number, table: string) =>
      `${accounts(number)} får inte plats i ${table}. Lägg till tomma rader i den, så sparas de.`,
    next: "Vidare till fördelningen",
  },
  work: {
    doing: "Skriver kostnaderna ur huvudboken",
    done: (table: string, number: number) => `${table} är skriven ur huvudboken, ${rows(number)}.`,
    undone: "Kostnaderna ur huvudboken är borttagna igen.",
  },
  sheets: {
    accounts: {
      title: "Konton",
      notes: [
        "Vilket kostnadsslag varje konto i huvudboken är, och om det tas med bland de gemensamma kostnaderna.",
        "Tabellen läses nästa gång en huvudbok läses in. Nya konton fylls i nederst.",
      ],
      help: {
        account: "Kontots nummer, som i huvudboken. Samma konto står bara på en rad.",
        text: "Kontots namn, som i huvudboken.",
        kind: "Det kostnadsslag som kontots rader blir. Flera konton kan ha samma.",
        include: "Skriv ja om kontot är en gemensam kostnad, nej om det lämnas utanför.",
      },
    },
    check: {
      title: "Avstämning mot huvudboken",
      notes: [
        "Huvudboken, minus det som lämnats utanför, ska vara tabellen med kostnader. Ändras tabellen räknas det om.",
      ],
      source: (place: string, number: number) => `Läst ur ${place}, ${rows(number)}.`,
      only: (what: string) => `Gäller bara ${what}.`,
      ledger: "Huvudboken",
      leftOut: "Lämnat utanför",
      remaining: "Kvar",
      costs: (table: string) => `Summan av ${table}`,
      difference: "Skillnad",
      right: "Stämmer på öret.",
      wrong: "Stämmer inte: tabellen har ändrats sedan huvudboken lästes.",
      headings: ["Konto", "Kontotext", "Kostnadsslag", "Rader", "Summa", "Lämnat utanför", "I tabellen"] as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ],
      sum: "Summa",
    },
  },
};

export type LedgerText = typeof ledgerText;
