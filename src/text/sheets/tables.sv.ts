const presence = (service: string, other = ""): string =>
  `Finns ${service} på centralen? Skriv ja (hela ordinarie verksamheten), delvis (kommer vissa tider) eller nej.${other} Lämna tomt om det inte är känt.`;

const centre = "Vilken central raden gäller. Lämna tomt när arbetsboken bara gäller en.";

/**
 * What stands on a sheet that the add-in lays out: its title, what it is for, and what to write in each column (shown
 * beside a cell that is selected). By the columns' keys in their shape; at most 255 characters each.
 */
export const sheetText = {
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
        "En kolumn med avtalade procenttal är en nyckel med rubriken som namn. Byt rubrik på Avtalad andel, eller lägg till fler kolumner.",
      ],
      help: {
        verksamhet: "Verksamhetens namn, till exempel BHV.",
        organisation: "Den som får fakturan: regionen, kommunen eller en privat utförare.",
        area: "Egen yta i kvadratmeter. Skriv ingen när verksamheten inte hyr någon.",
        baseServices:
          "Hur många basverksamheter raden räknas som, oftast 1. Skriv ingen för en rad som inte är någon.",
        from: "Första dagen, till exempel 2025-07-01. Lämna tomt när verksamheten är med från början.",
        till: "Sista dagen. Lämna tomt när verksamheten är med till periodens slut.",
        agreed:
          "Den andel i procent som ni har avtalat, tillsammans 100. Skriv kolumnens rubrik som nyckel på kostnaden.",
        address: "Dit organisationens underlag ska skickas. Räcker på en av organisationens rader.",
        reference: "Beställarens referens, som ska stå på underlaget.",
        account: "Konto eller kontosträng hos den som får underlaget.",
        counterpart: "Motpartskod, där organisationerna använder sådana.",
        organisationNumber: "Organisationens nummer, som ska stå på underlaget. Räcker på en av raderna.",
        contact: "Den som svarar på frågor om underlaget: funktion, telefon eller e-post.",
        centre,
      },
    },
    costs: {
      title: "Kostnader",
      notes: [
        "En rad per kostnad, utan moms. Rader ur ekonomisystemet läser panelen in åt er: Kostnader, Huvudbok.",
      ],
      help: {
        kind: "Vad kostnaden gäller, till exempel Hyra. Kända kostnadsslag har en nyckel som föreslås.",
        amount: "Belopp i kronor utan moms.",
        key: "Hur kostnaden delas: Yta, Lika, Per organisation, Egen, en verksamhets namn eller rubriken på en egen kolumn i Parter. Lämna tomt för kostnadsslagets vanliga nyckel.",
        payer: "Den verksamhet eller organisation som har betalat leverantören.",
        from: "Kostnadens första dag. Lämna tomt för hela perioden.",
        till: "Kostnadens sista dag. Lämna tomt för hela perioden.",
        inputVat: "Den moms som betalaren har dragit av, i kronor. Fördelas inte.",
        vatCode: "Momskod, som den ska stå på fakturaunderlaget. Skriv ej bedömd om det inte är avgjort.",
        supplier: "Vem som har skickat fakturan.",
        voucher: "Verifikationens nummer, så att den som får underlaget kan fråga.",
        note: "Vad som helst som är bra att veta.",
        centre,
      },
    },
    responsibilities: {
      title: "Gränsdragningslista",
      notes: [
        "Vem som ansvarar för varje kostnadsslag, vem som får leverantörens faktura och hur kostnaden delas.",
        "Listan ger nyckel och betalare till kostnader som inte säger något annat, och hör till avtalet.",
      ],
      help: {
        kind: "Kostnadsslaget, skrivet som i tabellen med kostnader. Samma kostnadsslag står bara på en rad.",
        responsible: "Den organisation eller verksamhet som ansvarar för att det blir gjort.",
        payer: "Den verksamhet eller organisation som får leverantörens faktura.",
        key: "Hur kostnaden delas: Yta, Lika, Per organisation, Egen, en verksamhets namn eller rubriken på en kolumn med procenttal i Parter.",
        source: "Varifrån nyckeln kommer: vägledningen, avtalet eller ett beslut.",
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
      ] satisfies readonly (readonly [string, string])[],
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

export type SheetText = typeof sheetText;
