import type { WorkingMethod } from "./working-method";

const guidance = "Källa: FFFF:s nationella vägledning 2021; här i egna ord.";
const goal = { heading: "Vad vi gör i år", width: 36 };

/** The twelve assignments, and the goal of each of the four services below them. */
export const assignments: WorkingMethod = {
  id: "assignments",
  sheet: "Uppdragen",
  title: "Familjecentralens tolv uppdrag",
  note:
    "Skriv för varje uppdrag vad ni gör i år. De tolv bygger vidare på föreningens sex från år 2000: mötesplats, nätverk, " +
    "delaktighet, lätt stöd, kunskapscentrum och god service. Sist står de fyra verksamheternas egna mål.",
  source: guidance,
  given: [
    { heading: "Nr", width: 6 },
    { heading: "Uppdrag", width: 60 },
  ],
  points: [
    ["1", "Stöd som är lätt att nå"],
    ["2", "En plats för kunskap och information"],
    ["3", "Barnkonventionen i vardagen"],
    ["4", "Arbetssätt där barn och föräldrar är delaktiga"],
    ["5", "Barns fysiska, psykiska och sociala utveckling"],
    ["6", "Uppmärksamhet på barn vars utveckling väcker frågor, och på deras familjer"],
    ["7", "Samspel och goda relationer mellan barn och föräldrar"],
    ["8", "Tidiga insatser till blivande föräldrar och barnfamiljer"],
    ["9", "Sociala nätverk för barn och föräldrar"],
    ["10", "Jämställt föräldraskap"],
    ["11", "Barns språk"],
    ["12", "Integration"],
    ["MHV", "Mål: sexuell och reproduktiv hälsa, och föräldrar rustade att möta sitt barn"],
    ["BHV", "Mål: jämlik hälsa, med stöd till alla och mer till dem som behöver det"],
    ["ÖF", "Mål: pedagogisk verksamhet för barn tillsammans med vuxna, och gemenskap för de vuxna"],
    ["Soc", "Mål: förebyggande socialt arbete, råd och service till enskilda och grupper"],
  ],
  asked: [goal],
};

/** Eleven points that the four professions do together. */
export const jointAssignment: WorkingMethod = {
  id: "joint-assignment",
  sheet: "Gemensamt uppdrag",
  title: "Det gemensamma uppdraget i elva punkter",
  note: "Går igenom med nya medarbetare vid introduktionen, och i teamet och styrgruppen enligt årshjulet.",
  source: guidance,
  given: [
    { heading: "Nr", width: 6 },
    { heading: "Punkt", width: 60 },
  ],
  points: [
    ["1", "Jag vet att min verksamhet är en del av en familjecentral, med ett bredare uppdrag än mitt eget"],
    ["2", "Jag känner de andra verksamheternas uppdrag, regler och kompetens"],
    ["3", "Vi har samma syn på mål, uppdrag och arbetssätt"],
    ["4", "Barn och föräldrar är delaktiga i arbetet"],
    [
      "5",
      "Vi ser behov, tar kontakt och slussar vidare med föräldrarnas medgivande, inom och utanför centralen",
    ],
    ["6", "Vi stöder tillsammans familjer där något i barnets utveckling oroar, om familjen vill"],
    ["7", "Föräldraskapsstöd ges i grupp och enskilt, före och efter födseln och under förskoletiden"],
    ["8", "Alla deltar och bidrar på team- och samverkansmöten och planeringsdagar"],
    ["9", "Vi går på gemensam utbildning och handledning"],
    ["10", "Vi håller oss uppdaterade om hur familjer har det, här och i landet"],
    ["11", "Vi bidrar till verksamhetsplan och verksamhetsberättelse"],
  ],
  asked: [{ heading: "Tas upp i årshjulet (månad)", width: 18 }, goal],
};

/** The four basic principles of the convention and its six groups of articles. */
export const childrensRights: WorkingMethod = {
  id: "childrens-rights",
  sheet: "Barnkonventionen",
  title: "Barnkonventionen på familjecentralen",
  note: "Skriv hur varje artikel märks hos er, och vad ni vill göra bättre.",
  source: "Källa: FN:s barnkonvention; FFFF:s nationella vägledning 2021 (urvalet av artiklar).",
  given: [
    { heading: "Artikel", width: 12 },
    { heading: "Vad den handlar om", width: 56 },
  ],
  points: [
    ["2", "Alla barn har samma rättigheter och lika värde"],
    ["3", "Barnets bästa vägs in i alla beslut som rör barn"],
    ["6", "Barnets rätt till liv och utveckling: trygg anknytning, hälsa och lek"],
    ["12", "Barnets rätt att göra sin röst hörd och påverka"],
    ["24, 39", "Hälsa, vård och rehabilitering"],
    ["28, 29", "Lärande och förskola"],
    ["26, 27", "Social trygghet och skälig levnadsstandard"],
    ["5, 18", "Stöd till föräldrar i deras föräldraskap"],
    ["19", "Skydd mot försummelse, våld och övergrepp"],
    ["42", "Att barn får veta vilka rättigheter de har"],
  ],
  asked: [{ heading: "Hur det märks hos oss", width: 40 }],
};
