const ratings =
  "En skattning är ett heltal 1–5, gärna med skalans ord efter: ”4 – bra”, ”4: bra” eller ”4 (bra)”. Tom cell, 0, -, –, ., .., vet ej, ej svar, kan ej bedöma, ej aktuellt och saknas betyder att svaret saknas. Ett svar som saknas räknas aldrig som noll, och den som inte har svarat på något räknas inte som svarande.";

const protection =
  "Med färre än fem svar (eller det antal som anges i minst) visas bara antalet, annars står det skyddad. Med fem till nio svar visas medelvärdet med en decimal och index av det; från tio svar visas allt. Gränserna ser bara till antalet svar, aldrig till vad någon har svarat. Frågor utan svar visar inga svar.";

const confidential =
  "Svaren behandlas konfidentiellt, men den som har arbetsboken med svaren kan läsa dem. En grupp på fem eller fler där alla har svarat lika visar vad var och en svarade.";

const headings =
  "Med rubrikraden i området blir rubrikerna faktorernas namn. Utan den får nio kolumner samverkansmätningens nio faktorer, åtta kolumner de åtta första, och annars Fråga 1, Fråga 2 och så vidare.";

/** What can be read about each function, by its id; the examples' sentences in the order of `survey-examples.ts`. */
export const surveyHelp = {
  SAMVERKAN: {
    about:
      "Sammanställer den årliga samverkansmätningen: en rad per faktor med antal svar, antal som saknas, medelvärde 1–5, andel som gav 4–5 respektive 1–2 (0–1), median, spridning (stickprovets standardavvikelse) och index 0–100, som är (medelvärdet − 1) × 25.",
    rules: [ratings, protection, headings, confidential],
    examples: [
      "Sex svar om tid: medelvärdet 25/6 visas som 4,2. Fyra svar om lokaler är för få.",
      "Tolv svar på en fråga, åtta treor, två ettor och två femmor: allt visas. Namnet anges i faktorer.",
    ],
  },
  SAMVGRUPP: {
    about:
      "Jämför grupper, till exempel yrken eller centraler: en rad per grupp i den ordning de först förekommer och Totalt sist, en kolumn per faktor.",
    rules: [
      "En skyddad grupp ska inte gå att räkna ut som totalen minus de andra. Faktor för faktor skyddas därför minst två grupper med tillsammans minst fem svar: är de färre skyddas även den minsta av de andra.",
      protection,
      "Flera indelningar av samma svar (yrke, central, kommun) kan tillsammans avslöja mer än var och en: visa inte flera sådana tabeller sida vid sida. Vyn Samverkan skyddar dem tillsammans.",
      ratings,
      confidential,
    ],
    examples: [
      "Soc har tre svar och skyddas. ÖF är minst av de andra och skyddas också, annars gick Soc att räkna ut ur Totalt.",
      "Antalet svar visas, utom i en grupp med färre än fem svarande, där det berättar vad enskilda har hoppat över, och i den minsta av de andra: annars gick det att räkna ut.",
    ],
  },
  SAMVINDEX: {
    about:
      "Ger ett enda tal för hela mätningen, 0–100: medelvärdet av de index per faktor som FC.SAMVERKAN visar. Faktorer som är skyddade eller saknar svar är inte med.",
    rules: ["Visas inget index alls blir svaret #SAKNAS! med orsaken.", protection, ratings],
    examples: [
      "Medelvärdena 4 och 3 ger index 75 och 50.",
      "Lokaler har bara fyra svar: index är det som visas för tid.",
    ],
  },
  SKILLNAD: {
    about:
      "Jämför två mätningar faktor för faktor: medelvärde före och efter, förändringen, och ett 95-procentigt osäkerhetsintervall för förändringen. Ligger noll inom intervallet kan förändringen vara en slump.",
    rules: [
      "Förändringen är skillnaden mellan de medelvärden som visas. Intervallet (Welchs metod, som inte förutsätter lika stor spridning) visas när båda mätningarna har minst tio svar, eller dubbla det antal som anges i minst.",
      "Är den ena mätningen den andra med fler svar blir det ett fel: skillnaden vore de nya svaren. Med minst sex faktorer känns svaren igen också i en annan ordning. Har några slutat och andra kommit går det inte att se: jämför då inte halva mätningen med hela.",
      "Mätningarna ska ha samma faktorer i samma ordning. Skiljer sig rubrikerna åt blir det ett fel, om inte namnen anges i faktorer.",
      protection,
      ratings,
    ],
    examples: [
      "Fem svar före och sex efter: medelvärdena 3 och 25/6, som visas som 4,2.",
      "Tio svar båda gångerna, alla 3 före och alla 4 efter: ingen spridning, alltså ingen osäkerhet.",
    ],
  },
  ORIC: {
    about:
      "Sammanställer ORIC (Organizational Readiness for Implementing Change): tolv påståenden som skattas 1–5. Förändringsvilja är påstående 2, 4, 6, 9 och 11, förändringsförmåga 1, 3, 5, 7, 8, 10 och 12. Medelvärdet är av alla svar i delskalan. Ordalydelsen tar ni själva med.",
    rules: [
      "En person ger flera svar i varje delskala, så här räknas personer: färre än fem svarande är skyddad, fem till nio visas med en decimal. Har något påstående för få svar visas delskalan bara om svaren på sådana påståenden kommer från minst fem personer. Totalt visas när båda delskalorna visas.",
      "Det finns inga publicerade gränser för vad som är högt eller lågt, så några sådana används inte.",
      ratings,
    ],
    examples: [
      "Sex svarande: viljan 26/6 visas som 4,3, förmågan är 3, och totalt 256/72 visas som 3,6.",
      "Fyra svarande är för få.",
    ],
  },
};

export type SurveyHelp = typeof surveyHelp;
