import type { CalendarDays } from "../../cells/survey/reading/survey-days";
import { countSv as count } from "../counting";
import { daysInWords } from "../days-in-words";
import { listSv as list } from "../listing";

/** What the sentences on the sheets are told. */
export interface Summarised {
  readonly figures: {
    readonly respondents: number;
    readonly minst: number;
    readonly index: number | undefined;
    readonly hidden: { readonly cells: number; readonly of: number };
  };
  readonly sent: number | undefined;
  readonly days?: CalendarDays | undefined;
}

const decimal = (value: number, digits = 1): string =>
  value.toLocaleString("sv-SE", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const percent = (share: number): string => `${Math.round(100 * share)} %`;
const given = (days: CalendarDays | undefined): string =>
  days === undefined ? "" : ` Svar ${daysInWords("sv-SE", days.first, days.last)}.`;
const answered = (n: number, sent: number | undefined): string =>
  sent === undefined ? `${count(n, "svar", "svar")}` : `${n} svar av ${sent} (${percent(n / sent)})`;

/** What the view Samverkan says. */
export const surveyText = {
  decimal,
  percent,
  lead: "Läser svaren som de kommer, visar vad de säger och röjer ingen.",
  looking: "Letar efter svar i arbetsboken",
  failed: "Svaren gick inte att läsa just nu.",
  again: "Försök igen",
  none: {
    heading: "Inga svar hittade",
    text: "Öppna exporten från enkäten i den här arbetsboken, eller markera svaren i bladet och välj Läs av markeringen.",
    why: {
      "too few": "Markeringen har färre än fyra frågor om samverkan.",
      "one column":
        "Varje svar står i en enda cell. Dela cellerna först, med Data → Text till kolumner i Excel, och läs av igen.",
      summed:
        "Det här ser ut som en sammanställning, medelvärden eller antal, och inte som svar. Det behövs en rad för varje svarande.",
      "answer a row":
        "Frågorna står under varandra med ett svar på varje rad. Det behövs en rad för varje svarande och en kolumn för varje fråga.",
      written: "Det här har tillägget självt skrivit, och det är inga svar.",
      codes:
        "Rubrikerna är koder, som f1 och f2, och säger inte vad frågorna handlar om. Skriv frågorna eller faktorernas namn i rubrikraden.",
    },
  },
  useSelection: "Läs av markeringen",
  readAgain: "Läs om svaren",
  sample: "Skapa ett exempel med påhittade svar",
  source: {
    label: "Svaren",
    option: (name: string, questions: number) => `${name} · ${count(questions, "fråga", "frågor")}`,
    line: (name: string, n: number, questions: number) =>
      `${name} · ${count(n, "svar", "svar")} · ${count(questions, "fråga", "frågor")}`,
    turned: "Faktorerna står på rader. De läses som kolumner; bladet ändras inte.",
    stopped: (row: number, below: number) =>
      `Rad ${row} är tom eller en summa. ${count(below, "rad", "rader")} under den läses inte.`,
  },
  columns: {
    heading: "Kolumnerna",
    questions: (n: number) => `Frågor (${n})`,
    groups: (n: number) => `Indelningar (${n})`,
    free: (n: number) => `Fritext (${n})`,
    freeNote: "Läses inte. Fritext kan röja personer.",
    unread: (n: number) => `Läses inte (${n})`,
    unreadNote:
      "ID, tider, e-post och namn: bara rubriken är läst. E-post jämförs här i panelen för dubbletter och glöms; av tiderna sparas första och sista dagen.",
    as: (heading: string) => `Vad är ”${heading}”?`,
    own: "Egen fråga",
    group: "Indelning",
    skip: "Läses inte",
    sureness: { sure: "Säker", check: "Kontrollera", twice: "Används två gånger" },
    why: {
      meta: "uppgift från enkätverktyget",
      free: "fritext",
      labels: "samma fråga som kolumnen bredvid",
      personal: "ser ut att innehålla personuppgifter och används inte som indelning",
      "too many values": "de flesta är ensamma om sitt värde: kan inte vara indelning",
      none: "inte en av de nio frågorna",
    },
    twice: (factor: string, columns: readonly string[]) =>
      `Två frågor pekar på ${factor}: kolumn ${list(columns)}. Välj vilken som ska räknas.`,
    twiceFirst: (factors: number) =>
      `${count(factors, "faktor har", "faktorer har")} två frågor. Välj vilken som ska räknas under Kolumnerna.`,
    none: "Ingen fråga är vald. Välj minst en kolumn som ska räknas.",
  },
  scale: {
    heading: "Skalan",
    line: "1 = mycket dåligt, 5 = mycket bra",
    turn: "Vänd skalan",
    value: "Värden",
    times: (n: number) => count(n, "gång", "gånger"),
    means: (value: string) => `Vad betyder ${value}?`,
    none: "inget svar",
    choose: "Välj",
    unread: (n: number) =>
      `${count(n, "värde är inte tolkat", "värden är inte tolkade")}. Välj vad det betyder.`,
    unreadValue: (value: string, n: number) =>
      `Värdet ${value} (${count(n, "gång", "gånger")}) är inte tolkat. Välj vad det betyder.`,
    reversed: "Orden säger att 1 är bäst. Välj Vänd skalan om det stämmer.",
    digitsOnly: "Bara siffror: kontrollera mot enkäten att 5 är bäst.",
    notFive: (scale: string) =>
      `Skalan har inte fem steg (${scale}). Samverkansmätningen räknar 1–5; välj vad varje värde betyder eller sammanställ som egna frågor.`,
  },
  attention: {
    heading: "Att titta på",
    doubles: (rows: readonly string[]) => `Samma e-post har svarat flera gånger: ${list(rows)}.`,
    rows: (rows: readonly number[]) => `rad ${list(rows.map(String))}`,
    doublesChoice: "Svar från samma e-post",
    keep: "Behåll alla",
    latest: "Bara det senaste",
    unsent: (n: number) =>
      `${count(n, "svar är påbörjat men inte inskickat", "svar är påbörjade men inte inskickade")}.`,
    unsentChoice: "Svar som inte är inskickade",
    leaveOut: "Räkna inte",
    count: "Räkna",
    silent: (n: number) =>
      `${count(n, "rad är utan svar på någon fråga", "rader är utan svar på någon fråga")} och räknas inte.`,
  },
  choices: {
    name: "Mätningens namn",
    defaultName: (year: number) => `Samverkansmätning ${year}`,
    groupings: "Indelningar, i ordning efter vikt",
    noGroupings: "Det finns ingen kolumn att dela in efter.",
    number: (at: number) => `${at}.`,
    up: (heading: string) => `Flytta upp ${heading}`,
    atMost: "Högst fyra.",
    tooSmall: "ingen grupp når gränsen",
    groupsOf: (heading: string) => `Grupper i ${heading}`,
    rename: (name: string) => `Namn på gruppen ${name}`,
    renameNote: "Ge två grupper samma namn för att slå ihop dem.",
    minst: "Minsta antal svar (5–20)",
    tooLow: "Gränsen kan inte vara lägre än 5: den skyddar dem som har svarat.",
    sent: "Antal utskickade",
    sentNote: "Behövs bara för svarsfrekvensen. Kan också skrivas per grupp.",
    sentTo: (group: string) => `Antal utskickade till ${group}`,
    sentTooFew: (n: number) => `Fler har svarat (${n}) än enkäten skickades till.`,
  },
  result: {
    line: (n: number, sent: number | undefined, index: number | undefined, days?: CalendarDays) =>
      `${answered(n, sent)}.${index === undefined ? "" : ` Index ${Math.round(index)}.`}${given(days)}`,
    answeredOf: (n: number, sent: number) => `${n} av ${sent} har svarat (${percent(n / sent)})`,
    tooFew: (n: number) => `${n} svar är för få för att visa något annat än antalet.`,
    noneLeft: "Här finns inga svar att räkna. Det som har skrivits står kvar på sina blad.",
    factor: "Faktor",
    mean: "Medelvärde",
    n: "Antal svar",
    distribution: "Andel 1–2, 3 och 4–5",
    distributionBelow: "Under stapeln: andel som har svarat 1–2, 3 och 4–5.",
    order: "Ordning",
    survey: "Enkätens ordning",
    lowest: "Lägst först",
    notShown: { skyddad: "skyddad", "inga svar": "inga svar", "ej mätt": "ej mätt" },
    hiddenWhy: "Färre svar än gränsen visas inte.",
    notMeasured: (factor: string) => `${factor}: inte mätt.`,
    notAsked: (factor: string, n: number) =>
      `${factor}: ${n} svarande har inte fått frågan och räknas inte som saknade.`,
    extremes: (high: string, highest: number, low: string, lowest: number) =>
      `Högst: ${high} ${decimal(highest)}. Lägst: ${low} ${decimal(lowest)}.`,
    byGroup: (heading: string) => `Per ${heading}`,
    chooseFactor: "Faktor som visas per grupp",
    total: "Totalt",
    answered: "Svarande",
    respondents: (n: number) => `${count(n, "svarande", "svarande")}`,
    notFrom: (n: number) => `Grupper med färre än ${n} svar går inte att rangordna.`,
    protected: "Vad som är skyddat",
    cells: (cells: number, of: number) => `${cells} av ${of} rutor.`,
    few: (group: string, n: number) => `${group} har ${count(n, "svarande", "svarande")}.`,
    fewOnSome: (groups: readonly string[], minst: number) =>
      `${list(groups)} har färre än ${minst} svar på någon fråga.`,
    others: (groups: readonly string[]) =>
      `${list(groups)} skyddas också på någon fråga, annars gick en annan grupp att räkna ut.`,
    more: (n: number) => `Och ${count(n, "grupp", "grupper")} till.`,
    nothing: "Ingenting behöver skyddas.",
    order2: (first: string, second: string, now: number, other: number) =>
      `${first} och ${second} visas så att ingen går att räkna ut ur de två tillsammans. Så här skyddas ${now} rutor; står ${second} först skyddas ${other}.`,
    swap: (heading: string) => `Ställ ${heading} först`,
    same: "En grupp på fem eller fler där alla har svarat lika visar vad var och en svarade. Svaren behandlas konfidentiellt, inte anonymt: den som har arbetsboken kan läsa dem.",
  },
  write: {
    sentence: (as: "live" | "tidy" | "values", sheets: number) =>
      as === "values"
        ? `Skriver ${count(sheets, "nytt blad", "nya blad")} med fasta värden.`
        : `Skriver ${count(sheets, "nytt blad", "nya blad")}. Faktorerna blir en levande formel${as === "tidy" ? " över svaren i ordning" : ""}, grupperna fasta värden.`,
    action: "Skriv till arbetsboken",
    as: "Skriv som",
    liveOption: "Levande formler",
    tidyOption: "Levande formler över svaren i ordning (tblSvar)",
    valuesOption: "Fasta värden",
    why: {
      range: "Fasta värden: svaren står inte i en tabell.",
      order: "Fasta värden: frågorna står inte bredvid varandra i faktorernas ordning.",
      scale: "Fasta värden: skalans ord är tolkade här i panelen.",
      people: "Fasta värden: alla rader räknas inte.",
      asked: "Fasta värden: alla har inte fått alla frågor.",
      groupings: "Fasta värden: en formel kan inte veta vad andra tabeller visar.",
      earlier: "Fasta värden: en formel kan inte veta vad som har publicerats förut.",
    },
    wait: (n: number, minst: number) =>
      n < 0
        ? `${-n} svar har tagits bort sedan mätningen publicerades. Skillnaden måste vara minst ${minst}, annars går de borttagna att räkna ut.`
        : `${n} nya svar har kommit in. Vänta tills de är minst ${minst}, annars går de nya att räkna ut.`,
    mixed:
      "Svaren eller deras grupper har ändrats, eller står i en annan ordning än när mätningen publicerades, och då går det inte att se vilka som är nya. Låt de tidigare raderna stå som då, med nya under.",
    asked:
      "Svara först på frågan ovan. Ingår några av svaren i en mätning som redan är publicerad: låt de raderna stå först, i samma ordning som då, med de nya under.",
    beside: (rounds: readonly string[], n: number, minst: number) =>
      `Tillsammans med ${list(rounds)} gick ${count(n, "persons", "personers")} svar att räkna ut. Ta med minst ${minst} fler eller färre svar än i dem tillsammans.`,
    closed: (factors: readonly string[]) =>
      `${list(factors)} visas inte: för få svar har kommit till eller ändrats sedan den förra publiceringen, och de gick att räkna ut.`,
    again: (name: string, order: readonly string[]) =>
      `${name} är redan publicerad ur samma svar${order.length > 0 ? `: ${list(order)} står kvar först` : ""}. Gränsen är densamma som då.`,
    doing: "Skriver samverkansmätningen",
    done: (sheet: string) => `Samverkansmätningen är skriven på bladet ${sheet} och i tabellen tblMatningar.`,
    undone: "Bladen med samverkansmätningen är borttagna igen. Rader i en äldre tblMatningar är kvar.",
    notKept: "Bladen är skrivna, men tblMatningar gick inte att fylla på.",
  },
  earlier: {
    question: (rounds: readonly string[]) =>
      `Ingår något av svaren även i ${list(rounds)}? Det syns inte på siffrorna, och har bara några få slutat eller kommit till går deras svar att räkna ut.`,
    apart: "Nej, alla har svarat på nytt",
    same: "Ja, precis samma personers svar",
    saidSame: (rounds: readonly string[]) =>
      `Ni har sagt att det är samma personers svar som i ${list(rounds)}, rättade eller lästa på ett annat sätt.`,
    saidApart: (rounds: readonly string[]) => `Ni har sagt att inget av svaren ingår i ${list(rounds)}.`,
    unsay: "Ändra",
    unseen: (name: string) =>
      `Har ingen annan sett siffrorna i ${name} än? Då kan de ersättas. Den som har sett dem kan räkna ut vad som skiljer.`,
    replace: (name: string) => `Ersätt ${name}`,
    replaces: (name: string) =>
      `${name} ersätts, även i tblMatningar. Ta bort bladen med dess siffror, så att ingen kan jämföra.`,
    keep: (name: string) => `Låt ${name} stå kvar`,
  },
  clear: {
    heading: "Töm svaren",
    text: "När resultatet är skrivet behövs svaren inte längre.",
    action: "Töm svaren …",
    warning: (name: string, rows: number) =>
      `${count(rows, "rad", "rader")} i ${name} tas bort ur den här arbetsboken och det går inte att ångra. De kan finnas kvar i enkätverktyget, i filens versionshistorik och i kopior. Formler som läser dem blir värden.`,
    confirm: "Töm svaren för gott",
    cancel: "Avbryt",
    done: (rows: number, frozen: number, left: readonly string[] = []) =>
      `${count(rows, "rad är tömd", "rader är tömda")}.${frozen > 0 ? ` ${count(frozen, "formel är ett värde", "formler är värden")} nu.` : ""}${left.length > 0 ? ` Svar står kvar i ${list(left)}.` : ""} Pivottabeller, namn och andra kopior av svaren har inte gått att kontrollera: titta efter dem.`,
    unreadable: (place: string) =>
      `${place} läser svaren och visar ett fel eller räknas ännu. Ingenting är tömt: låt formeln bli klar, eller ta bort den.`,
    countsOthers: (place: string) =>
      `${place} läser svaren, och de är inte längre de som publicerades: de nya gick att räkna ut. Ingenting är tömt. Ta bort formeln eller de nya raderna, eller skriv mätningen igen när det går.`,
    failed: "Svaren gick inte att tömma. Ingenting är lovat: titta i bladet.",
  },
  /** The sentences on the sheets. */
  sheets: {
    summary: ({ figures, sent, days }: Summarised) =>
      `${sent === undefined ? `${count(figures.respondents, "svar", "svar")}` : `${figures.respondents} svar av ${sent} utskickade (${percent(figures.respondents / sent)})`}.${figures.index === undefined ? "" : ` Index ${Math.round(figures.index)}.`}${given(days)} Skala 1 (mycket dåligt) till 5 (mycket bra). Färre än ${figures.minst} svar visas inte.`,
    protection: ({ figures }: Summarised) =>
      figures.hidden.cells === 0
        ? "skyddad: för få svar för att visas utan att någon enskilds svar går att räkna ut."
        : `${figures.hidden.cells} av ${figures.hidden.of} rutor per grupp är skyddade, så att ingen enskilds svar går att räkna ut ur bladen tillsammans.`,
    groupsNote:
      "Medelvärden 1–5. skyddad: för få svar, eller så gick en annan grupp att räkna ut. ej mätt: gruppen har inte fått frågan.",
    order: (headings: readonly string[]) =>
      headings.length < 2
        ? "Fasta värden."
        : `Fasta värden, skyddade tillsammans i den här ordningen: ${list(headings)}.`,
    tidyTitle: (name: string) => `${name}: svaren i ordning`,
    tidyNote:
      "En rad för varje svarande, i slumpad ordning: grupp och 1–5. Inga namn, tider eller id. Svaren är ändå enskilda personers: dela inte bladet, och töm dem när resultatet är klart.",
    basisTitle: (name: string) => `Så är ${name} läst`,
    basisNote: "Inga svar och inga personer: bara rubriker, skalans värden och vad som är valt.",
    columnsTitle: "Kolumnerna",
    valuesTitle: "Skalans värden",
    remarksTitle: "Att veta",
    measurementsTitle: "Mätningar",
    measurementsNote: "Bara publicerade siffror. De gör nästa års jämförelse möjlig när svaren är tömda.",
  },
  basis: {
    source: (name: string) => `Svaren är lästa ur ${name}.`,
    minst: (n: number) => `Minsta antal svar: ${n}.`,
    merged: (groups: readonly string[], others: number, name: string) =>
      `${list([...groups, ...(others > 0 ? [count(others, "mindre grupp", "mindre grupper")] : [])])} är sammanslagna till ${name}.`,
    unwritten: (n: number, minst: number) =>
      `${count(n, "värde står", "värden står")} inte här: färre än ${minst} har svarat så.`,
    method:
      "Median, andelar och spridning (stickprovets standardavvikelse) är räknade på alla svar; index är (medelvärdet − 1) × 25.",
    order: (headings: readonly string[]) => `Indelningar i ordning: ${list(headings)}.`,
  },
  sampleText: {
    sheet: "Svar (exempel)",
    title: "Påhittade svar för att prova med: ingen verklig mätning, inga verkliga personer",
    doing: "Skapar påhittade svar",
    done: (sheet: string) => `Påhittade svar finns på bladet ${sheet}.`,
    undone: "De påhittade svaren är borttagna igen.",
  },
};

export type SurveyText = typeof surveyText;
