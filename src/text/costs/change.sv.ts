import type { EffectName } from "../../domain/costs/change-effects";
import { andListSv } from "../counting";

/** An effect in kronor, shown, with its sign. */
export interface ShownEffect {
  readonly effect: EffectName;
  readonly isMore: boolean;
  /** Without sign or unit. */
  readonly kronor: string;
}

const through: Readonly<Record<EffectName, readonly [more: string, less: string]>> = {
  price: ["högre priser", "lägre priser"],
  area: ["en större andel av ytan", "en mindre andel av ytan"],
  key: ["ändrade nycklar", "ändrade nycklar"],
  parties: ["ändrade parter", "ändrade parter"],
};

const inWords: Readonly<Record<EffectName, string>> = {
  price: "priset",
  area: "ytan",
  key: "nyckeln",
  parties: "parterna",
};

const because = ({ effect, isMore }: ShownEffect): string => through[effect][isMore ? 0 : 1];

/** Those that point the same way as the change come first. */
function reasons(isMore: boolean, effects: readonly ShownEffect[]): string {
  const along = effects.filter((one) => one.isMore === isMore);
  const against = effects.filter((one) => one.isMore !== isMore);
  const list = (some: readonly ShownEffect[], word: string): string =>
    andListSv(
      ...some.map(
        (one, index) => `${one.kronor}\u00a0kr ${index === 0 && word ? `${word} ` : ""}genom ${because(one)}`,
      ),
    );
  if (against.length === 0) return list(along, "");
  const [one, other] = isMore ? ["mer", "mindre"] : ["mindre", "mer"];
  return `${list(along, one as string)}, men ${list(against, other as string)}`;
}

/** The sentences of the part Förändring. */
export const changeText = {
  lead: "Varför ändrades vår andel? Två år bredvid varandra, och vad skillnaden beror på.",
  none: {
    heading: "Inga kostnader och parter",
    text: "Börja under Fördelning: där skapas tabellerna, eller hittas i dina egna blad.",
    action: "Till Fördelning",
  },
  source: {
    before: "Före – förra årets tabeller",
    after: "Efter – årets tabeller",
    costs: "Kostnader",
    parties: "Parter",
  },
  /** There are not two years to compare. */
  oneYear: {
    heading: "Ett år till behövs",
    text: "Arbetsboken har bara ett års kostnader. Lägg förra årets två tabeller bredvid, så visas vad som har ändrats:",
    steps: [
      "Öppna förra årets arbetsbok, och den här.",
      "Högerklicka på fliken med kostnader i den gamla, och välj Flytta eller kopiera.",
      "Välj den här arbetsboken, bocka för Skapa en kopia, och tryck OK.",
      "Gör likadant med fliken med parter.",
    ],
    after: "Tabellerna hittas på sina rubriker, vad de än heter.",
    choose: "Välj förra årets kostnader",
  },
  noParties: "Ingen tabell med rubrikerna Verksamhet och Organisation.",
  same: "Före och efter är samma tabeller, så inget har ändrats. Välj förra årets tabeller ovan.",
  noRows: (table: string) => `${table} är tom. Fyll i den, så visas förändringen här.`,
  centre: "Central",
  organisation: "Förklara för",
  noChoices: "När båda åren går att räkna väljer du här vems förändring som förklaras.",
  refused: {
    before: "Före går inte att räkna förrän det här är rättat:",
    after: "Efter går inte att räkna förrän det här är rättat:",
  },
  columns: { before: "Före", after: "Efter", change: "Förändring" },
  total: "Alla",
  heading: "Per organisation",
  caption: (before: string, after: string) => `Kronor. Före är ${before}, efter är ${after}.`,
  story: (organisation: string) => `${organisation}, steg för steg`,
  step: "Steg",
  amount: "Kronor",
  effects: { price: "Pris", area: "Yta", key: "Nyckel", parties: "Parter" },
  inWords: "I ord",
  /** What an organisation pays more or less, and why. `kronor` is empty where it pays as much as before. */
  sentence: (
    organisation: string,
    { isMore, kronor }: { readonly isMore: boolean; readonly kronor: string },
    effects: readonly ShownEffect[],
  ) => {
    const [only] = effects;
    if (kronor === "") {
      return effects.length === 0
        ? `${organisation} betalar lika mycket som förut.`
        : `${organisation} betalar lika mycket som förut: ${reasons(true, effects)}.`;
    }
    const paid = `${organisation} betalar ${kronor}\u00a0kr ${isMore ? "mer" : "mindre"}`;
    return effects.length === 1 && only
      ? `${paid}, genom ${because(only)}.`
      : `${paid}: ${reasons(isMore, effects)}.`;
  },
  method: {
    heading: "Så är förändringen uppdelad",
    lines: [
      "Från förra årets fördelning blir en sak i taget som i år, i den här ordningen:",
      "1. Pris: vad kostnaderna är på. Hit hör också kostnadsslag som är nya eller har försvunnit.",
      "2. Yta: ytorna hos dem som är med båda åren.",
      "3. Nyckel: vilken nyckel varje kostnad följer, avtalade procent och antalet basverksamheter.",
      "4. Parter: vilka som är med, när, och i vilken organisation.",
      "Varje steg räknas i hela ören, så de fyra summerar till förändringen på öret. Pris summerar till hur kostnaderna ändrats, de andra tre till 0 över alla organisationer.",
      "Med en annan ordning blir delarna andra. Ordningen hör därför till svaret.",
    ],
  },
  inseparable: (kind: string, effect: EffectName, countedAs: EffectName) =>
    `${kind}: ${inWords[effect]} går inte att skilja från ${inWords[countedAs]} och räknas dit.`,
  write: {
    sentence:
      "Skriver två nya blad: förändringen, och de två fördelningar den räknas ur. Före och efter är formler som följer tabellerna. Inget annat ändras.",
    action: "Skriv bladen",
  },
  sheet: {
    change: {
      title: "Varför ändrades vår andel?",
      notes: [
        "Belopp i kronor. Före, efter och förändring är formler som följer tabellerna. De fyra effekterna är räknade när bladet skrevs, och Skillnad visar att de fortfarande summerar till förändringen.",
      ],
    },
    source: {
      title: "Förändring – underlag",
      notes: ["De två fördelningar som bladet Förändring läser. Följer tabellerna."],
    },
    /** Which tables are compared. */
    sources: (before: string, after: string) => `Före: ${before}. Efter: ${after}.`,
    inWords: "I ord",
    method: "Så är förändringen uppdelad",
    /** Stands where an organisation shares a verksamhet with another one within a year. */
    joint:
      "En verksamhet har bytt organisation inom ett av åren. För de organisationerna är före och efter tal, inte formler.",
  },
};

export type ChangeText = typeof changeText;
