const wholeOre =
  "Belopp delas i hela ören med största resten: var och en får de hela ören som den exakta andelen ger, och ören som blir över går till dem som har störst rest, vid lika till den som står först. Delarna summerar alltid till beloppet.";

const decimalsAsShown =
  "Tal räknas som Excel visar dem, med 15 siffror: 0,1 är exakt en tiondel. Ett belopp med fler decimaler avrundas först till ören, ett halvt öre bort från noll. En kredit delas som sitt belopp utan minustecken.";

const areasMustBeSaid =
  "En tom yta är ett fel där yta används, för gratis hyra är aldrig meningen. Skriv ingen för den som inte hyr någon yta.";

const keys =
  "Nycklar: Yta; Lika (efter basverksamheter, fyra om inget annat står i nyckeln); Per organisation (lika mellan organisationerna, inom var och en efter yta, och lika där ingen har yta); Egen (allt på den som betalade); en rubrik med avtalade procent i parter; en verksamhets namn. En tom nyckel ger kostnadsslagets vanliga nyckel, se FC.NYCKEL.";

const agreedPercentages =
  "Avtalade procent ska bli 100 (på 0,05 när), eller 1 i procentformat. De används som vikter, och en summa som inte är exakt 100 visas i nyckeln: Avtal, summa 99,99.";

const partsOfYears =
  "Har parter datum i Från eller Till behöver kostnaden en period. Perioden delas där någon kommer eller går, varje del bär sina dagars del av beloppet, och avrundningen görs en gång. Till är den sista dagen. Egen och en verksamhets namn bryr sig inte om datum.";

const oneCentre =
  "En fördelning gäller alltid en central. Finns flera i kolumnen Central säger argumentet central vilken.";

const sameNameTwice =
  "En verksamhet får stå på flera rader med datum som inte går in i varandra, när ytan ändras. Byter den organisation blir det två parter i samma kolumn, och den som betalat anges då som organisation.";

const payers =
  "Betalas av säger vem som fick leverantörens faktura: en verksamhet eller en organisation i parter. Inom en organisation faktureras ingenting.";

/** What can be read about each function, by its id; the examples' sentences in the order of `costs-examples.ts`. */
export const costsHelp = {
  YTANDEL: {
    about:
      "Räknar varje verksamhets andel av ytan, den vanligaste nyckeln för hyra, el och lokalvård. Svaret är andelar från 0 till 1 i samma form som ytorna: formatera dem som procent.",
    rules: [
      areasMustBeSaid,
      "Gemensam yta sprids i proportion till egen yta (andelarna blir desamma) eller, med lika, med lika många kvadratmeter till var och en som har egen yta.",
      "Summan av ytorna är alltid nämnaren. Står en annan totalyta i hyresavtalet: red ut skillnaden först, för den ändrar andelarna.",
    ],
    examples: [
      "En kommun med 45 procent av ytan.",
      "60 m² gemensam yta lika mellan de två som har egen yta: 130 och 230 av 360 m².",
    ],
  },
  RUMSYTOR: {
    about:
      "Går från en rumslista till ytor: egna rum, del av rum som flera använder och summan för varje verksamhet, i m² med två decimaler. Verksamheterna står i den ordning de först nämns.",
    rules: [
      "Ett rum som några delar fördelas lika mellan dem; skriv namnen med komma, semikolon, + eller / emellan. Ett rum som alla delar (alla) fördelas efter egen yta, lika om ingen har någon.",
      "Rum utan användare räknas som Ej uthyrd, som står sist före summan och inte tar del av gemensamma rum. Ett rum utan yta är ett fel.",
      "Varje rum fördelas i hundradels kvadratmeter med största resten, så att ytorna summerar till rummens.",
    ],
    examples: [
      "Ett väntrum som alla delar: 20 m² efter egen yta, 30 och 10.",
      "Ett rum som tre delar och ett som ingen hyr: 10 m² blir 3,34, 3,33 och 3,33.",
    ],
  },
  NYCKEL: {
    about:
      "Visar hur ett kostnadsslag brukar fördelas enligt den nationella vägledningen: efter Yta, eller Lika mellan basverksamheterna för sådant som alla har gemensamt. Ett lokalt avtal går alltid före.",
    rules: [
      "Slaget känns igen på sin stam: Samordnarlön, IT-kostnader, Inbrottslarm. Passar flera stammar gäller den längsta.",
      "Ett slag som inte känns igen fördelas efter yta och säger det: Yta (okänt kostnadsslag). Skriv då själv en nyckel i kostnadstabellen.",
    ],
    examples: ["Vanliga slag, med rubrik.", "Ett slag som listan inte har."],
  },
  DELA: {
    about:
      "Delar ett belopp, eller en kolumn med belopp, efter vikter: ytor, procent eller antal. Delarna är hela ören eller hela kronor och summerar alltid till beloppet.",
    rules: [
      wholeOre,
      decimalsAsShown,
      "En tom cell bland vikterna väger inget, och ett tomt belopp är 0 kr. Är alla vikter noll går det inte att dela.",
    ],
    examples: [
      "Hundra kronor på tre lika: ett öre blir över och går till den första.",
      "I hela kronor efter yta: kvoterna är 326,79, 396,76 och 276,45.",
    ],
  },
  KOSTNADER: {
    about:
      "Fördelar en centrals kostnader på verksamheterna: en rad per kostnad med beloppet, nyckeln som använts och varje verksamhets del i kronor, och sist en summarad.",
    rules: [
      keys,
      agreedPercentages,
      areasMustBeSaid,
      partsOfYears,
      sameNameTwice,
      wholeOre,
      decimalsAsShown,
      oneCentre,
    ],
    examples: [
      "Nässjös ytor: hyran efter yta, samordnaren efter basverksamheter, där en rad står för två.",
      "B flyttar in den 1 juli och betalar halva hyran 184 av 365 dagar.",
    ],
  },
  FAKTURAUNDERLAG: {
    about:
      "Ger underlaget för vidarefakturering, så att den som får fakturan kan räkna om varje rad: kostnad, period, helt belopp, nyckel, beräkning i ord, andel och belopp. Det är ett underlag och inte en faktura.",
    rules: [
      payers,
      "Raderna står efter Fakturerar och Faktureras, i den ordning organisationerna först står i parter, och sedan som kostnaderna. Nollbelopp utelämnas, och krediter är negativa.",
      "Med interna SANT följer också överföringar mellan verksamheter i samma organisation, när den som betalade är angiven som verksamhet.",
      "Momskoden förs över som den står. Ingen moms räknas: fördela nettobelopp.",
      "Med delsummor blir det en specifikation per par, som mottagaren kan bokföra: leverantör och verifikation där kostnaderna har dem, korta perioder, rubrik och summa per verksamhet, referens eller kontering, och summan sist.",
      keys,
      partsOfYears,
    ],
    examples: [
      "Kommunen betalar elen och fakturerar regionens två verksamheter.",
      "B kommer den 1 juli: beräkningen visar dagar och yta.",
    ],
  },
  SLUTREGLERING: {
    about:
      "Stämmer av vad som fakturerats i förväg mot vad kostnaderna blev, för varje par av organisationer och kostnadsslag. Att debitera är utfallet minus det preliminära: negativt ska krediteras.",
    rules: [
      payers,
      "Par kvittas aldrig mot varandra: det är fordringar mellan juridiska personer. Ett preliminärt belopp utan kostnadsslag står som Ej uppdelat.",
      "Kostnadsslagen står i den ordning de först förekommer, i kostnaderna och sedan bland de preliminära beloppen. Rader där båda är noll utelämnas.",
    ],
    examples: [
      "Kommunen har fakturerat 8 000 kr för mycket av hyran i förväg, och inget av elen.",
      "Ett preliminärt belopp som inte delats upp på kostnadsslag.",
    ],
  },
  INDEXHYRA: {
    about:
      "Räknar upp en hyra med index: bashyra × (1 + andel × (index ÷ basindex − 1)), avrundat till ören. Du anger själv båda indextalen ur samma serie.",
    rules: [
      "Blanda aldrig basår: hämta båda indextalen ur samma tabell. Ett indextal som saknas är ett fel, aldrig noll.",
      "Andel är den del av hyran som följer index, 0–1 eller procent. Med lägst blir hyran aldrig lägre än det beloppet, till exempel bashyran eller fjolårets hyra.",
    ],
    examples: ["Hela hyran följer index.", "Index har sjunkit, men hyran blir aldrig lägre än bashyran."],
  },
};

export type CostsHelp = typeof costsHelp;
