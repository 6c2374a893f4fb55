import type { WorkingMethod } from "./working-method";

/** What is done before a centre opens. */
export const startPlan: WorkingMethod = {
  id: "start-plan",
  sheet: "Startplan",
  title: "Startplan för en familjecentral",
  note: "Sex kärnkomponenter, från behov till att arbetssättet lever kvar. Budgetramen läggs fast innan beslutet fattas.",
  source:
    "Källa: FFFF:s nationella vägledning 2021 (implementering i sex kärnkomponenter); Dalarnas strategi 2017 (budgetram).",
  given: [
    { heading: "Kärnkomponent", width: 20 },
    { heading: "Vad som ska göras", width: 56 },
  ],
  points: [
    ["1 Behov", "Kartlägg målgruppen i upptagningsområdet: antal gravida och barn 0–5 år, prognos"],
    ["1 Behov", "Kartlägg socioekonomi, språk, avstånd och vad familjerna själva efterfrågar"],
    ["1 Behov", "Bedöm vilken storlek på verksamheten som behovet motiverar"],
    ["1 Behov", "Pröva hur redo verksamheterna är för förändring, till exempel med en enkät"],
    ["2 Förankring", "Formulera i några meningar varför centralen behövs, och för vem"],
    ["2 Förankring", "Informera chefer, medarbetare och politiken hos båda huvudmännen"],
    ["3 Planering", "Finn lokaler som alla fyra verksamheterna kan arbeta i, och som kan delas"],
    ["3 Planering", "Ta fram budgetram och kostnadsfördelning före beslut"],
    ["3 Planering", "Skriv överenskommelse med mål, roller, beslutsordning och ekonomi"],
    ["3 Planering", "Bestäm hur samverkan ryms i grunduppdragen: tid, möten, ansvar"],
    ["4 Utbildning", "Gå igenom mål, uppdrag och arbetssätt med alla som ska arbeta där"],
    ["4 Utbildning", "Lär känna varandras uppdrag, lagrum och sekretess"],
    ["5 Stöd i driften", "Utse samordnare och avsätt tid för uppdraget"],
    ["5 Stöd i driften", "Lägg fast styrgruppens möten under det första året"],
    ["5 Stöd i driften", "Stäm av efter tre, sex och tolv månader vad som har glidit tillbaka"],
    ["6 Vidmakthållande", "Följ upp målen varje år och rätta planen efter vad som visar sig"],
    ["6 Vidmakthållande", "Se över avtal, gränsdragningslista och ekonomi varje år"],
  ],
};

/** The five needs for collaboration that lasts. */
export const lastingNeeds: WorkingMethod = {
  id: "lasting-needs",
  sheet: "Hållbar samverkan",
  title: "Fem behov för hållbar samverkan",
  note: "Skriv hur det är hos er i dag, och ett nästa steg för varje behov.",
  source: "Källa: Region Värmlands presentation om familjecentraler.",
  given: [
    { heading: "Behov", width: 24 },
    { heading: "Fråga att svara på", width: 56 },
  ],
  points: [
    ["Tydliga strukturer", "Vet alla vem som beslutar, vem som samordnar och när vi möts?"],
    ["Gemensam målbild", "Kan var och en säga vad vi vill uppnå tillsammans?"],
    ["Tillit och kommunikation", "Tar vi upp det som skaver, och får alla veta det de behöver?"],
    ["Kontinuerlig uppföljning", "Ser vi varje år om vi är på väg åt rätt håll?"],
    ["Barnets bästa som kompass", "Hur märks barnets bästa i de beslut som vi fattar?"],
  ],
  asked: [{ heading: "Hur det är i dag", width: 36 }],
};

/** The source has the heading and nothing below it: so has the sheet. */
export const fiveBlocks: WorkingMethod = {
  id: "five-blocks",
  sheet: "De fem byggstenarna",
  title: "De fem byggstenarna",
  note: "Källan nämner fem byggstenar utan att beskriva dem. Skriv själva vilka ni arbetar efter.",
  source: "Källa till rubriken: Region Värmlands presentation om familjecentraler.",
  given: [{ heading: "Nr", width: 8 }],
  points: [["1"], ["2"], ["3"], ["4"], ["5"]],
  asked: [
    { heading: "Byggsten", width: 28 },
    { heading: "Vad den betyder hos oss", width: 48 },
  ],
};
