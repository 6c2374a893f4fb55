import type { SheetText } from "./sheet-text";

const presence = (service: string, other = ""): string =>
  `Finns ${service} på centralen? Skriv ja (hela ordinarie verksamheten), delvis (kommer vissa tider) eller nej.${other} Lämna tomt om det inte är känt.`;

const centre = "Vilken central raden gäller. Lämna tomt när arbetsboken bara gäller en.";

export const swedishSheetText: SheetText = {
  workingSet: {
    centres: {
      title: "Familjecentraler",
      notes: [
        "En rad per central. Tom cell betyder att uppgiften saknas, aldrig nej.",
        "Klass, hinder och motivering läggs till från panelen, vyn Centraler.",
      ],
      help: {
        central: "Centralens namn. Samma namn får bara stå på en rad.",
        kommun: "Kommunen där centralen ligger.",
        mhv: presence("mödrahälsovården"),
        bhv: presence("barnhälsovården"),
        of: presence("den öppna förskolan", " Skriv annan om någon annan än kommunen driver den."),
        soc: presence("socialtjänstens förebyggande verksamhet"),
      },
    },
    municipalities: {
      title: "Kommuner",
      notes: ["Alla kommuner i området, också de som inte har någon familjecentral."],
      help: { kommun: "Kommunens namn. Samma namn får bara stå på en rad." },
    },
    rooms: {
      title: "Rum",
      notes: [
        "Lokalens rum och vem som använder dem. Ett rum som några delar fördelas lika mellan dem, ett som alla delar efter egen yta.",
      ],
      help: {
        room: "Rummets namn eller nummer. Samma namn får bara stå på en rad.",
        area: "Rummets yta i kvadratmeter.",
        users:
          "Verksamheten som använder rummet. Flera skiljs åt med komma. Skriv alla för ett rum som alla delar.",
      },
    },
    parties: {
      title: "Parter",
      notes: [
        "De verksamheter som delar på kostnaderna. En rad per verksamhet.",
        "Egna kolumner med procenttal blir fördelningsnycklar med kolumnens rubrik som namn.",
      ],
      help: {
        verksamhet: "Verksamhetens namn, till exempel BHV.",
        organisation: "Den som får fakturan: regionen, kommunen eller en privat utförare.",
        area: "Egen yta i kvadratmeter. Skriv ingen när verksamheten inte hyr någon.",
        baseServices:
          "Hur många basverksamheter raden räknas som, oftast 1. Skriv ingen för en rad som inte är någon.",
        from: "Första dagen, till exempel 2025-07-01. Lämna tomt när verksamheten är med från början.",
        till: "Sista dagen. Lämna tomt när verksamheten är med till periodens slut.",
        centre,
      },
    },
    costs: {
      title: "Kostnader",
      notes: ["En rad per kostnad. Beloppen skrivs utan moms."],
      help: {
        kind: "Vad kostnaden gäller, till exempel Hyra. Kända kostnadsslag har en nyckel som föreslås.",
        amount: "Belopp i kronor utan moms.",
        key: "Hur kostnaden delas: Yta, Lika, Per organisation, Egen, en verksamhets namn eller rubriken på en egen kolumn i Parter. Lämna tomt för kostnadsslagets vanliga nyckel.",
        payer: "Den organisation som har betalat.",
        from: "Kostnadens första dag. Lämna tomt för hela perioden.",
        till: "Kostnadens sista dag. Lämna tomt för hela perioden.",
        vatCode: "Momskod, som den ska stå på fakturaunderlaget.",
        centre,
      },
    },
    answers: {
      title: "Svar på samverkansmätningen",
      notes: [
        "En rad per svar. Skriv aldrig namn eller annat som pekar ut en person.",
        "Betygen går från 1 (mycket dåligt) till 5 (mycket bra). Lämna tomt där frågan inte är besvarad.",
      ],
      help: {
        group: "Verksamhet eller yrkesgrupp. Grupper med få svar visas aldrig för sig.",
        factor: "Betyg 1–5: 1 är mycket dåligt, 5 är mycket bra. Lämna tomt om frågan inte är besvarad.",
      },
    },
  },
  definition: {
    title: "Egen definition av klasserna",
    notes: [
      "Klasserna står från den högsta till den lägsta. En central får den första klass vars alla krav är uppfyllda.",
      "Ändra kraven, lägg till rader och välj tabellen som definition i panelen.",
    ],
    help: {
      klass: "Klassens namn, till exempel FC. Samma klass får stå på flera rader.",
      mhv: "Vad klassen kräver av mödrahälsovården.",
      bhv: "Vad klassen kräver av barnhälsovården.",
      of: "Vad klassen kräver av den öppna förskolan.",
      soc: "Vad klassen kräver av socialtjänstens förebyggande verksamhet.",
    },
    legend: {
      title: "Kraven",
      words: [
        ["hel", "Hela ordinarie verksamheten finns på centralen."],
        ["hel/annan", "Som hel, eller helt på plats i någon annans regi (öppen förskola)."],
        ["delvis", "Åtminstone delvis på plats, i vems regi som helst."],
        ["valfri", "Inget krav. En tom cell betyder detsamma."],
        ["en av", "Minst en av de verksamheter som är så märkta på raden är hel."],
        ["en av/annan", "Som en av, men också någon annans regi räknas."],
        ["en av/delvis", "Som en av, men delvis räcker."],
      ],
    },
  },
  sample: {
    centres: {
      title: "Familjecentraler i Dalarna, hösten 2019",
      note: "Källa: inventeringen av Dalarnas familjecentraler 2019. En tom cell betyder att uppgiften inte står i källan.",
    },
    comparison: {
      title: "Samma centraler, olika definitioner",
      note: "Varje kolumn är en enda formel som fyller cellerna under sig. Antalen till höger är Excels egen COUNTIF (ANTAL.OM).",
    },
    municipalities: {
      title: "Dalarnas kommuner",
      note: "Källa: inventeringen av Dalarnas familjecentraler 2019.",
    },
    planning: {
      title: "Gemensam planeringstid",
      note: "Källa: inventeringen av Dalarnas familjecentraler 2019. Tomt: inga möten, eller uppgiften saknas.",
    },
  },
};
