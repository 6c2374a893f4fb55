import type { WorkingMethod } from "./working-method";

const level = { heading: "Nivå", width: 14, words: ["universell", "selektiv", "indikerad"] };

/** Six steps, with what is done, what shows it and what it should lead to. */
export const followUp: WorkingMethod = {
  id: "follow-up",
  sheet: "Uppföljning",
  title: "Systematisk uppföljning",
  note:
    "En rad per insats och steg; lägg till rader efter behov. Av uppföljningens tre nivåer (individ, verksamhet, nation) är det " +
    "här verksamhetens. Enskilda familjer hör hemma i respektive verksamhets journal eller akt.",
  source: "Källa: FFFF:s nationella vägledning 2021 (sex steg, programteori); SKR (följa upp samverkan).",
  given: [
    { heading: "Steg", width: 14 },
    { heading: "Vad som ska göras", width: 40 },
  ],
  // Of two pages the first is the plan, the second what came of it and whose it is; a step alone does not say which row it is.
  repeated: 2,
  points: [
    ["1 Planera", "Välj insats, mål och indikatorer; bestäm vem som samlar in och när"],
    ["1 Planera", "Beskriv nuläget, och vad de fyra verksamheterna ska lösa tillsammans"],
    ["1 Planera", "Enas om mål som alla fyra verksamheterna står bakom och som går att mäta"],
    [
      "1 Planera",
      "Välj nivå, och om insatsen ges lika till alla, mer vid större behov eller genom att riva hinder",
    ],
    ["2 Före", "Beskriv läget innan insatsen börjar: nuvärde och källa"],
    ["3 Under", "Beskriv vad som görs, för hur många och hur väl planen följs"],
    ["4 Efter", "Mät samma sak igen: värde och datum"],
    ["5 Sammanställ", "Ställ samman värdena för hela verksamheten"],
    ["6 Analysera", "Tolka tillsammans, jämför med målet och besluta om nästa steg"],
  ],
  asked: [
    { heading: "Aktivitet", width: 26 },
    level,
    { heading: "Prestation (vad som görs)", width: 24 },
    { heading: "Effekt (vad det ska leda till)", width: 24 },
    { heading: "Indikator", width: 20 },
    { heading: "Mål", width: 10 },
    { heading: "Före", width: 9 },
    { heading: "Under", width: 9 },
    { heading: "Efter", width: 9 },
  ],
};

/** The points of Sweden's Municipalities and Regions for organising, steering and leading collaboration. */
export const collaborationPoints: WorkingMethod = {
  id: "collaboration-points",
  sheet: "Samverkanspunkter",
  title: "Fjorton punkter för att organisera och leda samverkan",
  note: "Gå igenom punkterna i styrgruppen en gång om året. Fyra frågor håller ihop dem: hur organiserar, styr, leder och arbetar vi?",
  source:
    "Källa: SKR:s checklista för samverkan (2020), återgiven i FFFF:s nationella vägledning 2021; här i egna ord.",
  given: [
    { heading: "Nr", width: 6 },
    { heading: "Punkt", width: 60 },
  ],
  points: [
    ["1", "Utmaningen är en som ingen av oss löser ensam"],
    ["2", "Vi har beskrivit nuläget: orsaker, och vilka som kan påverka dem"],
    ["3", "Alla som berörs är med"],
    ["4", "Varje organisation vet vad den själv vinner på samarbetet"],
    ["5", "Ansvar och roller står i ett avtal eller en överenskommelse"],
    ["6", "Varje organisation har egna mål som går att följa upp och som hör till de gemensamma"],
    ["7", "Resurser är avsatta"],
    ["8", "Handlingsplaner finns och arbetet har börjat"],
    ["9", "Vi följer upp och analyserar tillsammans om insatserna leder mot målen"],
    ["10", "Ledarskapet är öppet och alla är delaktiga"],
    ["11", "Det finns platser och tider för möten och samtal"],
    ["12", "Vi arbetar för att lita på varandra"],
    ["13", "Eldsjälar får stöd, men arbetet bärs av många och av avsatta resurser"],
    ["14", "Vi uppmärksammar det som lyckas"],
  ],
};

/** Nine ways in which the professions meet across, after Bing. */
export const waysToMeet: WorkingMethod = {
  id: "ways-to-meet",
  sheet: "Samverkansvägar",
  title: "Nio vägar att mötas på tvären",
  note: "Välj vilka som passar er, bestäm hur ofta och skriv in egna. En kort avstämning varje morgon är en bra början.",
  source: "Källa: Bing, återgiven i FFFF:s nationella vägledning 2021; här i egna ord.",
  given: [
    { heading: "Nr", width: 6 },
    { heading: "Samverkansväg", width: 60 },
  ],
  points: [
    ["1", "Kuratorn är med vid det första hembesöket"],
    ["2", "Någon ur personalen fikar med öppna förskolans besökare varje vecka"],
    ["3", "Gemensam frukost för besökare och medarbetare en dag i veckan"],
    ["4", "Ett tema för veckan eller månaden som alla talar om, med varandra och med besökare"],
    ["5", "Den som får en lucka tittar in på öppna förskolan"],
    ["6", "Kuratorn presenterar sig för nyblivna föräldrar vid en fast tidpunkt"],
    ["7", "Barnmorskorna berättar om centralen och vilka som arbetar där, enligt rutin"],
    ["8", "Nyblivna och nyinflyttade föräldrar följs till öppna förskolan, där de tas emot"],
    ["9", "All personal presenterar sig i föräldragrupper och babycafé"],
  ],
  asked: [{ heading: "Hur ofta", width: 18 }],
};
