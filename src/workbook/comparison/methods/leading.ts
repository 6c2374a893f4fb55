import type { WorkingMethod } from "./working-method";

const guidance = "Källa: FFFF:s nationella vägledning 2021; här i egna ord.";

/** A coordinator's year: the six tasks and the fourteen that they mean in practice. */
export const coordinatorsYear: WorkingMethod = {
  id: "coordinators-year",
  sheet: "Samordnarens årshjul",
  title: "Samordnarens årshjul",
  note:
    "Sätt en månad på varje uppgift. Vägledningen rekommenderar 20–30 procent av en tjänst, efter centralens storlek; rollen är " +
    "att leda utan att vara chef.",
  source: `${guidance} Region Värmland (samordnarens roll).`,
  given: [
    { heading: "Område", width: 18 },
    { heading: "Uppgift", width: 56 },
  ],
  points: [
    ["Uppdraget", "Få det dagliga gemensamma arbetet att fungera"],
    ["Uppdraget", "Hålla dialog med styrgruppen"],
    ["Uppdraget", "Stödja arbetet mot målen"],
    ["Uppdraget", "Utveckla verksamheten tillsammans med de andra"],
    ["Uppdraget", "Verksamhetsplan, årshjul och verksamhetsberättelse med statistik, varje år"],
    ["Uppdraget", "Möta andra samordnare i kommunen eller regionen"],
    ["Möten", "Planera och leda husmöten och verksamhetsmöten"],
    ["Möten", "Delta på styrgruppens möten"],
    ["Möten", "Vara länken mellan styrgrupp och arbetslag"],
    ["Utåt", "Företräda centralen"],
    ["Utåt", "Webbplats, informationsmaterial och sociala medier"],
    ["Utåt", "Studiebesök"],
    ["Utveckling", "Planera gemensam fortbildning"],
    ["Utveckling", "Ta initiativ till utvecklingsarbete"],
    ["Personal", "Introducera nya medarbetare"],
    ["Personal", "Vara med när nya medarbetare anställs"],
    ["Personal", "Kontakten med handledare"],
    ["Vardag", "Fördela gemensamma arbetsuppgifter"],
    ["Vardag", "Se till att information når alla"],
    ["Vardag", "Den gemensamma budgeten"],
  ],
  asked: [
    {
      heading: "Månad",
      width: 12,
      words: [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
      ],
    },
  ],
};

/** Fifteen things that the parties answer for together, and four that each answers for alone. */
export const steeringGroup: WorkingMethod = {
  id: "steering-group",
  sheet: "Styrgruppens ansvar",
  title: "Styrgruppens ansvar",
  note:
    "Parternas gemensamma ansvar i femton punkter; sist det som varje huvudman och chef svarar för själv. Styrgruppen består av varje " +
    "professions chef och möts minst fyra gånger om året, gärna på centralen.",
  source: `${guidance} Region Värmland (ledningsgruppens ansvar).`,
  given: [
    { heading: "Nr", width: 11 },
    { heading: "Ansvar", width: 60 },
  ],
  points: [
    ["1", "Starta och driva centralen"],
    ["2", "Styra och leda verksamheten efter en uppdragsbeskrivning"],
    ["3", "Ta fram och revidera överenskommelse eller avtal"],
    ["4", "Ta fram underlag om befolkning och familjers behov i området"],
    ["5", "Besluta mål som går att följa upp, och verksamhetsplan"],
    ["6", "Leda och följa arbetet mot målen under året"],
    ["7", "Besluta i frågor som rör hela centralen"],
    ["8", "Vara väl insatt i det dagliga arbetet"],
    ["9", "Utveckla centralen efter uppdraget och nationella och regionala strategier"],
    ["10", "Ange professioner och tjänstgöringsgrad i verksamhetsplanen"],
    ["11", "Ta fram en gemensam budget"],
    ["12", "Utse samordnare, med uppdragsbeskrivning"],
    ["13", "Planera styrgruppens möten och utvecklingsarbetet med samordnaren"],
    ["14", "Hålla och delta i styrgruppsmöten och planeringsdagar"],
    ["15", "Svara för professionernas gemensamma kompetensutveckling"],
    ["Var för sig", "Huvudmannen svarar för sin egen verksamhet och personal"],
    ["Var för sig", "Chefen ser till att centralen är en del av den ordinarie verksamheten"],
    ["Var för sig", "Chefen ser till att personalen deltar i gemensam utbildning"],
    ["Var för sig", "Chefen ser till att personalen finns på plats enligt verksamhetsplan och årshjul"],
  ],
};
