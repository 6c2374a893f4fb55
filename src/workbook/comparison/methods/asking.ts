import type { WorkingMethod } from "./working-method";

const answer = { heading: "Svar", width: 56 };

/** What a region asks the municipalities that have no centre. */
export const municipalityQuestions: WorkingMethod = {
  id: "municipality-questions",
  sheet: "Frågor till kommuner",
  title: "Sex frågor till kommuner utan familjecentral",
  note: "Ställ frågorna till kommunens ledning. Ett blad för varje kommun: skriv kommunens namn i bladets namn.",
  source: "Källa: Region Dalarnas presentation av länsöverenskommelsen; här i egna ord.",
  given: [
    { heading: "Nr", width: 6 },
    { heading: "Fråga", width: 60 },
  ],
  points: [
    ["1", "Är en familjecentral viktig för er kommun, och vad skulle barnen vinna på den?"],
    ["2", "Finns det ett beslut om att starta?"],
    ["3", "Vill ni samla kommunal öppen förskola, socialtjänst, BHV och MHV på ett ställe?"],
    ["4", "Finns tankar på att även ta med ungdomshälsan, utan att någon av de fyra får för liten plats?"],
    ["5", "Är det viktigt att centralerna i länet är likvärdiga?"],
    ["6", "Hur kan vi få fler centraler som fungerar väl, till exempel genom en gemensam vägledning?"],
  ],
  asked: [answer],
};

/** What an inventory asks in words of one's own: kept apart from everything that is compared. */
export const experiences: WorkingMethod = {
  id: "experiences",
  sheet: "Erfarenheter",
  title: "Erfarenheter från centralen",
  note:
    "Svar med egna ord. De jämförs aldrig med andra centralers och hör inte hemma i en tabell med siffror. Skriv inget om enskilda " +
    "familjer eller medarbetare.",
  source: "Källa till frågorna: inventeringen av Dalarnas familjecentraler 2019; här i egna ord.",
  given: [
    { heading: "Nr", width: 6 },
    { heading: "Fråga", width: 60 },
  ],
  points: [
    ["1", "Vad fungerar bra hos er?"],
    ["2", "Vad behöver utvecklas?"],
    ["3", "Vilka utmaningar ser ni framför er?"],
    ["4", "Vilka råd vill ni ge andra centraler?"],
  ],
  asked: [answer],
};

/** What a local agreement has to settle: headings to write under, no wording. */
export const agreementOutline: WorkingMethod = {
  id: "agreement-outline",
  sheet: "Lokalt samverkansavtal",
  title: "Disposition för ett lokalt samverkansavtal",
  note: "Rubriker att skriva under, inte en färdig avtalstext. Låt jurist och ekonom hos båda huvudmännen läsa innan ni skriver under.",
  source:
    "Källa: FFFF:s nationella vägledning 2021 och inventeringen av Dalarnas familjecentraler 2019; här i egna ord.",
  given: [
    { heading: "Nr", width: 6 },
    { heading: "Vad avtalet ska säga", width: 60 },
  ],
  points: [
    ["1", "Parterna, och vilka verksamheter hos dem som ingår"],
    ["2", "Syfte, målgrupp och mål som går att följa upp"],
    ["3", "Varje professions uppdrag och var gränsen går (gränsdragningslista som bilaga)"],
    ["4", "Styrgruppens uppgift, sammansättning och möten; vem som beslutar vad"],
    ["5", "Samordnarens uppdrag och tid"],
    ["6", "Medarbetarnas gemensamma tid och deltagande"],
    ["7", "Lokaler, utrustning och vem som hyr"],
    ["8", "Ekonomi: vad som delas, efter vilken nyckel, budget och fakturering"],
    ["9", "Verksamhetsplan, verksamhetsberättelse och uppföljning"],
    ["10", "Sekretess: vad som gäller mellan verksamheterna, och vart man vänder sig"],
    ["11", "Giltighetstid, förlängning, uppsägning och årlig översyn"],
    ["12", "Vad som händer om parterna inte är överens eller någon lämnar"],
    ["13", "Underskrifter från båda huvudmännen"],
  ],
  asked: [{ heading: "Vad vi har kommit överens om", width: 56 }],
};
