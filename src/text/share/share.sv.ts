import { sharedKindNames } from "./shared-kinds.sv";

/** What a finding is about: how many, and which sheet, name or kind of mark. */
interface Told {
  readonly count: number;
  readonly what: string;
  /** Where the first of the cells stands, for what is about cells. */
  readonly sheet?: string;
  readonly column?: string;
}

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} celler`);
const files = (count: number): string => (count === 1 ? "1 fil" : `${count} filer`);
const rows = (count: number): string => (count === 1 ? "1 rad" : `${count} rader`);

const personal: Readonly<Record<string, string>> = {
  "e-post": "e-postadresser",
  personnummer: "text som ser ut som personnummer",
};

export const shareText = {
  lead: {
    check: "Vad den som får arbetsboken ser, eller kan gräva fram.",
    copy: "Valda blad som en ny arbetsbok med fasta värden, för dem som saknar tillägget.",
    template: "Tabeller att fylla i, för dem som saknar tillägget. Svaren läses tillbaka under Samla in.",
    collect: "Ifyllda mallar från flera organisationer blir en tabell. Inget skickas någonstans.",
    repair: "När tilläggets formler visar #NAMN? efter att någon utan tillägget har sparat filen.",
  },
  work: {
    collect: {
      doing: "Skriver det insamlade",
      done: (places: string) => `Det insamlade är skrivet: ${places}.`,
      undone: "Insamlingen är ångrad: allt står som före den.",
    },
  },
  check: {
    heading: "Kontroll",
    action: "Gå igenom arbetsboken",
    again: "Gå igenom på nytt",
    running: "Går igenom arbetsboken",
    failed: "Arbetsboken gick inte att gå igenom. Försök igen.",
    intro: "Kontrollen läser alla blad, dolda också, och ändrar ingenting.",
    found: (count: number) =>
      count === 1 ? "1 sak att ta ställning till" : `${count} saker att ta ställning till`,
    nothing: "Inget av det som kontrolleras hittades. Det betyder inte att allt är prövat.",
    show: "Visa",
    showSheet: "Visa bladet",
    hideSheet: "Dölj igen",
    hideAgain: "Dölj",
    sheetShown: (sheet: string) => `Bladet ${sheet} visas nu.`,
    sheetHidden: (sheet: string) => `Bladet ${sheet} är dolt igen.`,
    wasHidden: (sheet: string) => `Bladet ${sheet} var dolt och visas nu. Den som får filen ser det.`,
    cannotShow: (sheet: string) =>
      `Bladet ${sheet} gick inte att visa. Är arbetsbokens struktur skyddad tas skyddet bort under fliken Granska, Skydda arbetsbok.`,
    cannotHide: (sheet: string) =>
      `Bladet ${sheet} gick inte att dölja. Är arbetsbokens struktur skyddad tas skyddet bort under fliken Granska, Skydda arbetsbok.`,
    notRead: "Det gick inte att läsa. Gå igenom arbetsboken på nytt.",
    standsFor: (formula: string, sheet: string | undefined) =>
      sheet === undefined ? `Står för ${formula}` : `På bladet ${sheet} står det för ${formula}`,
    properties: {
      author: "Författare",
      lastAuthor: "Senast sparad av",
      company: "Företag",
      manager: "Chef",
    },
    gone: "Det finns inte kvar.",
    sentences: {
      "hidden-sheet": ({ what }: Told) => `Bladet ${what} är dolt. Den som får filen kan visa det.`,
      "very-hidden-sheet": ({ what }: Told) =>
        `Bladet ${what} är dolt så att Excel inte räknar upp det under Ta fram. Den som får filen kan läsa det ändå.`,
      "hidden-rows": ({ count, what }: Told) =>
        `Bladet ${what} har ${count === 0 ? "dolda rader" : count === 1 ? "1 dold rad" : `${count} dolda rader`}. Den som får filen kan visa ${count === 1 ? "den" : "dem"}.`,
      "hidden-columns": ({ count, what }: Told) =>
        `Bladet ${what} har ${count === 0 ? "dolda kolumner" : count === 1 ? "1 dold kolumn" : `${count} dolda kolumner`}. Den som får filen kan visa ${count === 1 ? "den" : "dem"}.`,
      personal: ({ count, what, sheet = "", column = "" }: Told) =>
        what === "rubrik"
          ? `Bladet ${sheet}: rubriken i kolumn ${column} säger att den rör personer.`
          : `Bladet ${sheet}: ${cells(count)} med ${personal[what] ?? what}, i kolumn ${column}.`,
      answers: ({ count, what }: Told) =>
        `${what}: svar från ${count} personer på en mätning. Den som får filen ser vad var och en har svarat.`,
      "few-answers": ({ count, what }: Told) =>
        `Bladet ${what}: ${rows(count)} visar medelvärden eller andelar av färre än 5 svar. Den som får filen kan förstå vad någon har svarat.`,
      "external-link": ({ count, what }: Told) =>
        `${cells(count)} på bladet ${what} hämtar värden ur andra filer. Värdena följer med.`,
      "hidden-name": ({ what }: Told) =>
        `Namnet ${what} är dolt i Namnhanteraren. Den som får filen kan läsa det, och värden kan följa med i det.`,
      "personal-name": ({ what }: Told) =>
        `Namnet ${what} har ett personnummer eller en e-postadress i sig. Den som får filen kan läsa det i Namnhanteraren (fliken Formler).`,
      "broken-name": ({ what }: Told) =>
        `Namnet ${what} pekar på celler som inte finns längre. Ta bort det i Namnhanteraren (fliken Formler).`,
      "external-name": ({ what }: Told) =>
        `Namnet ${what} pekar på en annan fil. Filens namn och senast lästa värden följer med i det.`,
      functions: ({ count, what }: Told) =>
        `${cells(count)} på bladet ${what} räknas av tillägget. Den som saknar det ser #NAMN? när filen räknas om.`,
      "stuck-functions": ({ count, what }: Told) =>
        `${cells(count)} på bladet ${what} visar #NAMN?. Laga dem under Laga formler innan filen skickas.`,
      journal: () => "Rester av en avbruten åtgärd ligger kvar i arbetsboken. Städa upp från Start.",
      comments: ({ count }: Told) =>
        count === 1
          ? "1 kommentar följer med, med namn på den som har skrivit."
          : `${count} kommentarer följer med, med namn på dem som har skrivit.`,
      notes: ({ count }: Told) =>
        count === 1
          ? "1 anteckning följer med, ofta med namn på den som har skrivit."
          : `${count} anteckningar följer med, ofta med namn på dem som har skrivit.`,
      pivots: ({ count }: Told) =>
        `${count === 1 ? "1 pivottabell" : `${count} pivottabeller`} bär med sig alla rader som den bygger på, även dem som inte syns.`,
      author: ({ count }: Told) =>
        `Filens egenskaper namnger personer eller organisationer (${count}). De tas bort under Arkiv, Information.`,
    },
    notLookedAt: "Det här har inte gått att kontrollera här",
    notSeen: {
      names: "definierade namn",
      "hidden-rows": "dolda rader och kolumner",
      comments: "kommentarer",
      notes: "anteckningar",
      pivots: "pivottabeller och det som de bär med sig",
      properties: "filens egenskaper: författare, företag",
      "large-sheet": "blad med fler än en och en halv miljon celler",
    },
    never:
      "sidhuvud och sidfot, dataverifieringens meddelanden och listor, villkorlig formatering, länkar, textrutor, diagrammens siffror, tabellers och bilders beskrivningar, titel, nyckelord och egna egenskaper, egen XML, frågor och anslutningar, makron, filens versionshistorik",
  },
  collect: {
    choose: "Välj filer",
    note: "Flera .xlsx på en gång, högst 300, 20 MB var. De läses här i panelen och skickas ingenstans.",
    kinds: sharedKindNames,
    reading: (done: number, of: number) => `Läser ${done} av ${of}`,
    stop: "Avbryt",
    stopped: (done: number) => `Avbrutet. ${files(done)} är lästa.`,
    none: "Inga filer är valda än.",
    summary: (count: number, found: readonly string[]) =>
      [count === 1 ? "1 fil är läst" : `${count} filer är lästa`, ...found].map((one) => `${one}.`).join(" "),
    /** "Centraler: 8 rader" */
    counted: (kind: string, count: number) => `${kind}: ${rows(count)}`,
    clear: "Börja om",
    state: { read: "Läst", ask: "Att kontrollera", refused: "Går inte att läsa" },
    rowsRead: (kind: string, count: number, sheet: string) => `${kind}: ${rows(count)} från bladet ${sheet}.`,
    notFilledIn: (kind: string, sheet: string) => `${kind}: inget är ifyllt på bladet ${sheet}.`,
    onlyNames: (kind: string, sheet: string) => `${kind}: bara namnet är ifyllt på bladet ${sheet}.`,
    newerTemplate: "Mallen är gjord med en nyare version av tillägget. Se efter att alla rubriker är lästa.",
    unread: (sheets: string) => `Inget läst från: ${sheets}`,
    hiddenSheets: (count: number) =>
      count === 1 ? "1 dolt blad är inte läst." : `${count} dolda blad är inte lästa.`,
    clash: (name: string) =>
      `En annan fil som heter ${name} är redan läst. Döp om den ena och välj den igen.`,
    nothing:
      "Filen har ingen tabell som går att känna igen på namn eller rubriker, till exempel Central, MHV, BHV, ÖF och Soc.",
    tooLarge: "Filen är större än 20 MB.",
    tooMany: "Fler än 300 filer på en gång läses inte. Välj resten efteråt.",
    leftOut: (headings: string) => `Följer inte med: ${headings}`,
    merged: (count: number) =>
      `${cells(count)} som är sammanslagna med den ovanför läses som samma värde på varje rad.`,
    repaired: (count: number) =>
      `${cells(count)} med tal eller datum skrivna som text är lästa som tal och datum.`,
    problems: (count: number, where: string) =>
      `${cells(count)} går inte att läsa eller har två läsningar${count === 1 ? `: ${where}. Den skrivs som den står` : `. Den första: ${where}. De skrivs som de står`}.`,
    /** Columns that something says are no kronor without VAT, or no square metres. */
    counting: {
      said: {
        heading: (heading: string, unit: string) => `Rubriken säger ”${unit}” om ${heading}.`,
        title: (heading: string, unit: string) =>
          `En rad ovanför rubrikerna säger ”${unit}”, och det gäller ${heading}.`,
        format: (heading: string, format: string) => `Talformatet säger ”${format}” om ${heading}.`,
      },
      choose: "Kolumnen är inte läst än: välj nedan vad talen är.",
      notRead:
        "Kolumnen är inte läst: den behöver stå i kronor utan moms eller i m². Rätta i filen och välj den igen.",
      which: (heading: string, unit: string) => `Står ${heading} i ${unit}?`,
      unread: "Läs inte: lämna tomt",
      multiply: (factor: number, number: string, product: string) =>
        `Räkna om (× ${factor.toLocaleString("sv-SE")}): ${number} blir ${product} kr`,
      asItStands: (number: string) => `Redan kronor: ${number} är ${number} kr`,
      multiplied: (heading: string, factor: number) =>
        `${heading} räknas om till kronor: × ${factor.toLocaleString("sv-SE")}.`,
      asKronor: (heading: string) => `${heading} läses som kronor, som det står.`,
      /** "Kostnader!B5 (Belopp) ”1.200” är 1 200 000 kr eller 1 200 kr" */
      unsure: (place: string, cell: string, amounts: readonly number[]) =>
        [
          `${place} ”${cell}”`,
          amounts.map((amount) => `${amount.toLocaleString("sv-SE")} kr`).join(" eller "),
        ]
          .filter((part) => part !== "")
          .join(" är "),
      leftBlank: (count: number, shown: readonly string[]) =>
        `${cells(count)} i en kolumn som räknas om skrivs inte, för talet är inte säkert: ${shown.join("; ")}${count > shown.length ? "; och fler" : ""}. Rätta i filen och välj den igen, eller skriv beloppet i kronor i tabellen efteråt.`,
    },
    missing: (sheet: string, heading: string) => `Bladet ${sheet} saknar rubriken ${heading}.`,
    twice: (sheet: string, heading: string) =>
      `Bladet ${sheet} har mer än en kolumn som är ${heading}. Ingen av dem är läst än: välj nedan.`,
    readFrom: (heading: string, letters: string) => `${heading} läses ur kolumn ${letters}.`,
    chooseAgain: "Välj om",
    rowForEach: (names: string) =>
      `${names} får en rad för varje fil. Välj ovan vilken fil som räknas, om det ska vara en rad.`,
    rowsOfAll: (names: string, table: string) =>
      `Rader om ${names} kommer från flera filer, och alla skrivs i ${table}. Välj ovan vilken fil som räknas, om samma sak inte ska stå flera gånger.`,
    standing: (names: string) =>
      `Den fil som raden redan är läst ur räknas för ${names}. Välj ovan om en annan fil ska räknas.`,
    asBefore: "Filerna säger detsamma som förra gången, och valet därifrån gäller.",
    columnAt: (heading: string, letters: string) => `${heading}, kolumn ${letters}`,
    meant: (heading: string) => `Vilken kolumn är ${heading}?`,
    noColumn: "Ingen: lämna tomt",
    likely: (heading: string) => `Menas ${heading}?`,
    severalTimes: (name: string, count: number) => `${name} kommer från ${count} filer`,
    file: "Fil",
    besideEachOther: (name: string) => `Vad filerna säger om ${name}`,
    alike: "De säger detsamma.",
    counts: (name: string) => `Vilken fil räknas för ${name}?`,
    all: "Alla: en rad var",
    countsIn: (name: string, table: string) => `Vilken fils rader i ${table} räknas för ${name}?`,
    allRows: "Allas rader, bredvid varandra",
    cellFrom: (heading: string, said: string, file: string) =>
      `${heading}: ${said === "" ? "tomt" : said}, ur ${file}`,
    empty: "tomt",
    changes: (kind: string, count: number) =>
      `${kind}, ${count === 1 ? "1 cell ändras" : `${count} celler ändras`}:`,
    changed: (name: string, heading: string, from: string, to: string) =>
      `${name}, ${heading}: ${from} blir ${to}`,
    further: (count: number) => `och ${cells(count)} till.`,
    nothingNew: (kind: string, table: string) => `${kind}: inget ändras, allt står redan i ${table}.`,
    keptByHand: (names: string) => `Står kvar som det är ändrat för hand: ${names}`,
    gone: (names: string) => `Fanns förra gången men inte nu, och står kvar: ${names}`,
    cleared: (names: string) => `Fanns förra gången men inte nu, och töms: ${names}`,
    left: (names: string) =>
      `Fanns förra gången men inte nu, och står kvar för att någon har skrivit i raden: ${names}`,
    added: (kind: string, names: string) => `${kind}, nya rader: ${names}`,
    byHand: {
      known: (name: string, file: string) => `${name} är ändrad för hand sedan ${file} samlades in.`,
      maybe: (name: string, file: string) =>
        `${name} kan vara ändrad för hand sedan ${file} samlades in: det som skrevs då är inte känt.`,
      cell: (heading: string, now: string, file: string) => `${heading}: ${now} i bladet, ${file} i filen`,
      counts: (name: string) => `Vad ska stå för ${name}?`,
      all: (count: number) => `För alla ${count} rader som kan vara ändrade för hand`,
      each: "Rad för rad",
      keep: "Det som står i bladet",
      file: "Det som filen säger",
    },
    lastTime: "Det som är insamlat hittills",
    coverage: (there: number, of: number) => `${there} av ${of} kommuner har svarat.`,
    lacking: (names: string) => `Saknas: ${names}`,
    copyReminder: "Kopiera en påminnelse",
    copied: "Påminnelsen är kopierad.",
    notCopied: "Påminnelsen gick inte att kopiera.",
    reminder: (names: string) =>
      `Hej! Vi sammanställer uppgifter om familjecentralerna och saknar ännu svar från ${names}. Fyll i mallen och skicka tillbaka den. Säg till om något är oklart.`,
    writes: (sheets: readonly string[]) =>
      `Skriver ${sheets.length === 1 ? "ett nytt blad" : "nya blad"}, ${sheets.join(", ")}, med varifrån varje rad kommer.`,
    write: "Skriv det insamlade",
    into: {
      where: "Var det skrivs",
      earlier: (table: string) => `I förra insamlingen, ${table}`,
      sheets: "På nya blad",
      own: (table: string) => `Centralerna i ${table}`,
      writes: (table: string, changed: number, added: number) =>
        changed === 0
          ? `Lägger till ${rows(added)} i ${table}.`
          : `Ändrar ${cells(changed)} i ${table}${added > 0 ? ` och lägger till ${rows(added)}` : ""}. Det som filerna inte säger något om står kvar.`,
      tidies: (table: string, count: number) => `Tömmer ${rows(count)} i ${table}.`,
      noRoom: (table: string, names: string) =>
        `${table} har en summarad och ingen tom rad för ${names}. Ta bort summaraden (fliken Tabelldesign), så läses den på nytt.`,
      undecided: (centres: string) => `Välj först vilken fil som räknas för ${centres}.`,
      formulas: (count: number) => `${cells(count)} i tabellen räknas av formler och står kvar.`,
    },
    sheet: {
      title: "Insamlat",
      notes: ["Kolumnerna längst till höger säger varifrån raden kommer och när den lästes."],
      help: {},
    },
  },
};

export type ShareText = typeof shareText;
