import { countSv as count } from "../counting";
import { listSv as list } from "../listing";

/** With its sign, unless it is zero as it is shown. */
const signed = (value: number, decimals = 1): string => {
  const shown = Math.abs(value).toLocaleString("sv-SE", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${/[1-9]/.test(shown) ? (value > 0 ? "+" : "−") : ""}${shown}`;
};
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** What Samverkan says over time, of visitors and of readiness. */
export const surveyPartsText = {
  time: {
    lead: "Jämför två mätningar faktor för faktor: publicerade siffror, eller två tabeller med svar.",
    none: {
      heading: "Inget att jämföra än",
      text: "Skriv en mätning till arbetsboken i Mätningen, eller lägg två omgångars svar i den: då finns något att jämföra. De publicerade siffrorna samlas i tabellen tblMatningar.",
    },
    kinds: {
      round: "Publicerade mätningar",
      year: "År i en mätning",
      answers: "Svar i arbetsboken",
    },
    refused: {
      unsettled: (name: string) =>
        `${name} har kolumner eller värden som inte är tolkade. Öppna den i Mätningen, svara på det som frågas och skriv mätningen: då kan den jämföras.`,
      few: (name: string) => `${name} har för få svar för att visa något annat än antalet.`,
      wait: (name: string) =>
        `${name} har ändrats för lite sedan den publicerades: de svar som har kommit eller gått skulle gå att räkna ut. Vänta tills de är fler.`,
      asked: (name: string) =>
        `Det går inte att se om några svar i ${name} ingår i en mätning som redan är publicerad. Öppna ${name} i Mätningen, svara på frågan och skriv mätningen: då kan den jämföras.`,
      stacked: (name: string) =>
        `De två är samma svar, eller så är den ena den andra med fler svar (${name}). Skillnaden handlar då bara om de nya. Välj två olika mätningar.`,
    },
    before: "Före",
    after: "Efter",
    group: "Indelning och grupp",
    everybody: "Alla svarande",
    groupOption: (division: string, group: string) => `${division}: ${group}`,
    factor: "Faktor",
    change: "Förändring",
    notMeasured: "inte mätt",
    notShown: "skyddad eller inte mätt",
    unpaired: (groups: readonly string[]) =>
      `Bara i den ena mätningen: ${list(groups)}. Har en grupp bytt namn: ge den samma namn under Grupper i Mätningen innan mätningen skrivs.`,
    interval: (from: number, to: number) => `${signed(from, 2)} till ${signed(to, 2)}`,
    signed,
    verdict: {
      up: "ökat",
      down: "minskat",
      uncertain: "ingen säker skillnad",
      "too few": "för få svar för att skilja förändring från slump",
      "not comparable": "går inte att jämföra",
    },
    same: "Om samma personer har svarat båda gångerna är inte känt. Intervallet (95 %, Welch) säger hur mycket som kan vara slump.",
    title: (before: string, after: string, group?: string) =>
      `Samverkan över tid: ${before} och ${after}${group === undefined ? "" : `, ${group}`}`,
    sheet: "Samverkan över tid",
    action: "Skriv till arbetsboken",
    sentence: "Skriver ett nytt blad med fasta värden: publicerade siffror, och inget annat ur svaren.",
    doing: "Skriver jämförelsen",
    done: (sheet: string) => `Jämförelsen är skriven på bladet ${sheet}.`,
    undone: "Bladet med jämförelsen är borttaget igen.",
  },
  visitors: {
    lead: "Andelen som svarar ja eller 4–5 på en fråga till besökarna, per central om det går.",
    point: "Markera en cell bland besökarnas svar i bladet.",
    action: "Läs av markeringen",
    nothing:
      "Där finns ingen fråga med ja och nej eller 1–5, där 5 är bäst. Markera en cell i tabellen med besökarnas svar, en rad för varje besökare och frågorna i rubrikraden.",
    question: "Frågan",
    group: "Delas efter",
    noGroup: "Delas inte",
    total: "Alla",
    share: "Andel",
    n: "Antal svar",
    interval: (from: number, to: number) => `${percent(from)}–${percent(to)}`,
    caption: (question: string) => question,
    counted: (yes: readonly string[], unanswered: number, noAnswer: readonly string[], empty: number) =>
      [
        yes.length === 0 ? "Ingen har svarat ja eller 4–5." : `Räknas i andelen: ${list(yes)}.`,
        unanswered === 0
          ? "Alla har svarat."
          : `${count(unanswered, "besökare är", "besökare är")} inte med: ${list([...noAnswer.map((word) => `”${word}”`), ...(empty > 0 ? ["tomt"] : [])])}.`,
      ].join(" "),
    sentence: (share: number, n: number, question: string) => `${percent(share)} (n = ${n}): ${question}`,
    note: "Andelen visas från 5 svar, intervallet (95 %, Wilson) från 10. Små grupper skyddas så att de inte går att räkna ut ur helheten.",
    notWritten:
      "Siffrorna skrivs inte på blad, för samma fråga efter två indelningar kan röja enskilda svar: kopiera meningen om alla, eller håll er till en och samma indelning för frågan när ni för den vidare.",
    percent,
  },
  oric: {
    lead: "Beredskap för förändring med ORIC: tolv påståenden i formulärets ordning.",
    point:
      "Markera en cell i tabellen med svaren. Står där fler frågor: markera de tolv kolumnerna med sin rubrikrad, i formulärets ordning.",
    action: "Läs av markeringen",
    wrong: (columns: number) =>
      columns === 0
        ? "Markeringen är tom. Markera cellerna med svaren."
        : `Markeringen har ${count(columns, "kolumn", "kolumner")}. ORIC har tolv påståenden, ett i varje kolumn.`,
    wrongTable: (columns: number) =>
      `Runt cellen står ${columns === 0 ? "inga kolumner" : count(columns, "kolumn", "kolumner")} med svar 1–5. ORIC har tolv: markera just de tolv kolumnerna.`,
    confirm: "Stämmer ordningen?",
    confirmText: (first: string, last: string) => `Första påståendet: ${first}. Sista påståendet: ${last}.`,
    confirmed: "Ja, ordningen är formulärets",
    scale: "Delskala",
    respondents: "Antal svarande",
    mean: "Medelvärde",
    caption: "ORIC, medelvärden 1–5",
    names: {
      Förändringsvilja: "Förändringsvilja",
      Förändringsförmåga: "Förändringsförmåga",
      Totalt: "Totalt",
    },
    items: (items: readonly number[]) => `Påstående ${list(items.map(String))}`,
    ends: "5 är att instämma helt i påståendet.",
    note: "Det finns inga publicerade gränser för vad som är högt eller lågt, så inga visas.",
    notWritten:
      "Siffrorna skrivs inte på blad, för flera gruppers siffror bredvid varandra kan röja enskilda svar: kopiera dem för alla tillsammans, eller använd FC.ORIC i ett blad som inte delas.",
    item: (at: number) => `Påstående ${at}`,
    /** "Förändringsvilja 3,8 (n = 12)" */
    figure: (scale: string, mean: string, n: number) => `${scale} ${mean} (n = ${n})`,
    sentence: (figures: readonly string[]) => `ORIC, medelvärden 1–5: ${figures.join(", ")}.`,
  },
  copying: { copy: "Kopiera som text", copied: "Kopierat", failed: "Det gick inte att kopiera." },
  notShown: { skyddad: "skyddad", "inga svar": "inga svar" },
};

export type SurveyPartsText = typeof surveyPartsText;
