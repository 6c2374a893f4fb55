const missingIsNeverZero =
  "Det som saknas blir aldrig noll och räknas aldrig med. Skriv saknas, ej aktuellt eller skyddad; -, –, . och .. betyder saknas.";

const zerosMustBeExplained =
  "I Excel på datorn ser en tom cell och en nolla likadana ut för en funktion. Finns en sådan bland talen behövs därför argumentet nollor: tal om nollor är värden (skriv då saknas där värdet saknas), eller saknas.";

/** What can be read about each function, by its id; the examples' sentences in the order of `comparison-examples.ts`. */
export const comparisonHelp = {
  SIGNAL: {
    about:
      "Färgar en jämförelse: visar vilka värden som hör till den bästa och den sämsta fjärdedelen i en kolumn. Färgen är ett läge bland de andra, inte ett omdöme om bra eller dåligt: säg det bredvid färgerna.",
    rules: [
      "Ett värde blir grönt om antalet värden som är lika bra eller bättre, det självt inräknat, är högst en fjärdedel av alla; rött räknas likadant från andra hållet. Lika värden över gränsen blir därför gula, och färre än fyra värden blir alla gula.",
      missingIsNeverZero,
      zerosMustBeExplained,
      "Summor, län och rike hör inte till det som jämförs: ta inte med dem i området. Text ovanför värdena är en rubrik och får svaret Signal.",
    ],
    examples: [
      "Öppna förskolans timmar i veckan på åtta centraler, där mer är bättre: två är gröna och två röda.",
      "Ett värde saknas, och en nolla är ett värde: fyra tal återstår, så bara det lägsta och det högsta får färg.",
    ],
  },
  SAMMANFATTA: {
    about:
      "Skriver en mening för varje kolumn i en tabell, att klistra in i styrgruppens papper: lägsta och högsta tal, eller hur många som svarat ja och vilka de är.",
    rules: [
      "En kolumn ska ha antingen bara tal eller bara ja och nej. Rubriken står först i meningen: skriv enheten i den.",
      "Antalet ja är av dem som har ett svar; efter det står vilka som saknar uppgift. Fler än tjugo namn förkortas.",
      missingIsNeverZero,
      zerosMustBeExplained,
      "I en kolumn med ja och nej betyder en tom cell att uppgiften saknas.",
    ],
    examples: ["Ett tal och en ja/nej-fråga för tre centraler.", "Uppgifter saknas, och det sägs efteråt."],
  },
  FINNS: {
    about:
      "Visar täckningen: vilka kommuner som har en familjecentral, vilka som inte har det, och var det inte går att säga.",
    rules: [
      "Utan klass räknas FC och FCLV; utan klasser räknas varje central som står i centralkommuner.",
      "En central med okänd klass ger uppgift saknas, om inte en annan central i kommunen redan ger ja.",
      "En central i en kommun som inte finns i kommuner är ett fel, med det namn som troligen menas: en felstavning ska inte bli ett nej.",
    ],
    examples: [
      "Falun har två centraler, Borlänge ingen; klassen i Orsa är inte känd.",
      "Bara familjecentraler av klassen FC.",
    ],
  },
  AVTALSSTATUS: {
    about:
      "Visar hur varje samverkansavtal står sig på en viss dag, så att de som snart löper ut syns i tid.",
    rules: [
      "Löper ut betyder att sista dagen är idag eller senare, men senast om så många hela månader som varsel anger (6 om inget anges). Finns inte dagen i månaden räknas månadens sista dag: 31 augusti och sex månader är 28 februari, eller 29 ett skottår.",
      "Efter sista dagen är avtalet förlängt om det står ja i förlängs, annars utgånget. En förlängning som ingen har uppgett räknas inte.",
      "Varje rad får ett svar: en tom cell är ett avtal vars slut inte är känt, alltså uppgift saknas. Datum är Excels egna eller text som 2025-07-01.",
    ],
    examples: [
      "Fyra avtal den 15 november 2019 med sex månaders varsel.",
      "Två avtal som har gått ut; det ena förlängs. Tre månaders varsel.",
    ],
  },
};

export type ComparisonHelp = typeof comparisonHelp;
