import type { Section } from "./section";

/** Jämför, part by part, and what the field's words mean: in words of our own, with the source named. */
export const comparingSections: readonly Section[] = [
  {
    id: "jamfor",
    heading: "Jämför",
    pictures: [
      {
        file: "comparison-sv.png",
        alt: "Jämför: en indikator i ordning, med medianen som linje",
      },
    ],
    paragraphs: [
      "Läser en tabell eller ett område så som det är: centraler på rader eller i kolumner, en eller två rubrikrader, enheter i en egen rad, koder före namnen. Summa, medel, länet och riket visas men räknas inte, och inte heller en rubrik över en regions rader, med inget annat än ett namn. Är rubrikerna förskjutna mot sina värden sägs det, och inga tal läses.",
      "Det som har två läsningar frågas om: ca 150, >95 %, 6–7, 4.950, 3½, en ensam 1 bland andelar i procent. Det som Excel visar i procent läses som andel. Ett tal som är skrivet som text görs till tal innan det räknas. Vad en nolla, ett streck eller en punkt betyder säger ni själva, en gång.",
      "En signal visar läget jämfört med de andra, inte bra eller dåligt: grön bland den bästa fjärdedelen, röd bland den sista, gul däremellan, grå där värdet saknas. Den kräver att ni har valt riktning. Färre än fyra värden blir gula.",
      "Kvoter erbjuds bara där delarna går att jämföra. Ett antal som kan innehålla vakanser delas inte med barn eller gravida.",
    ],
    steps: [
      "Välj Jämför i panelen. Har arbetsboken tblCentraler läses den, annars välj en annan tabell eller ett vanligt område: de vars rader eller kolumner är centraler, kommuner eller regioner hittas själva. Hittas området inte, markera det och tryck Läs av markeringen.",
      "Svara på det som frågas, och bocka för indikatorerna. Pilen till höger om en indikator öppnar typ, riktning, decimaler, signal och vad siffran betyder.",
      "Bläddra mellan indikatorerna under Resultat och välj Skriv jämförelsen. Bladet har antal, lägst, median, medel och högst överst, som Excels egna formler.",
    ],
  },
  {
    id: "i-ord",
    heading: "I ord, Täckning och Över tid",
    pictures: [
      {
        file: "coverage-sv.png",
        alt: "Täckning: kommuner med FC, FCLV och ingendera, och vilka som är kvar till målet",
      },
    ],
    paragraphs: [
      "I ord skriver en mening per indikator, en formel var, så att en dålig cell kostar en mening och inte alla.",
      "Täckning visar vilka kommuner som har FC, FCLV, ingendera eller där det inte går att säga, och hur långt det är till minst en i varje kommun. Vad som räknas väljer ni: FC, FC eller FCLV, eller centraler med ja i en egen kolumn, till exempel tilläggsersättning. En central som betjänar flera kommuner skrivs i tblUpptag, en rad för varje kommun.",
      "Över tid ställer två års tabeller bredvid varandra. Namn som liknar varandra frågas om. Ett värde som saknas har ingen förändring, och en indikator med ny enhet jämförs inte.",
    ],
  },
  {
    id: "avtal-struktur",
    heading: "Avtal och struktur, Rapport och Arbetsblad",
    pictures: [
      {
        file: "structure-sv.png",
        alt: "Avtal och struktur: hur avtalen läses, och kontrollerna för varje central",
      },
    ],
    paragraphs: [
      "tblAvtal samlar centralernas och länets avtal: status, sista dag att säga upp, och om översynen är mer än ett år gammal. Avtal skrivna i ord läses när de har en läsning; ”dec 2026” lämnas att fylla i. Står avtalen i ett område utan centralernas tabell: markera dem, rubrikerna med, och välj Läs av markeringen. Dagarna kan sparas som kalenderfil. Har en central ingen rad i tblAvtal eller tblStruktur sägs det, och den kan läggas till.",
      "tblStruktur har femton kontroller per central och tre för länet, med läge, rekommendation, nästa steg, ansvarig funktion och datum. Bara det som data säger fylls i. Inget räknas ihop till ett betyg, och inget ändrar klassen.",
      "Rapport sätter samman de delar ni väljer på ett A4-blad. Arbetsblad finns på Start under Skapa: startplan, uppföljning, SKR:s fjorton punkter, uppdragen, barnkonventionen, samordnarens årshjul, styrgruppens ansvar, inventeringen, frågor till kommuner utan central, en disposition för det lokala avtalet med flera. De handlar om verksamheten, aldrig om enskilda familjer.",
    ],
  },
  {
    id: "bakgrund",
    heading: "Ord och bakgrund",
    paragraphs: [
      "Här sammanfattas i korthet det som källorna säger om arbetet. Källor: FFFF:s nationella vägledning 2021, Rikshandboken (1177 för vårdpersonal), Region Värmlands och Dalarnas presentationer.",
    ],
    questions: [
      [
        "De fyra verksamheterna",
        "Mödrahälsovården följer hälsan under graviditeten. Barnhälsovården följer barnets utveckling till sex års ålder och stöder föräldrarna. Öppna förskolan är en mötesplats med pedagogik för barn och vuxna. Förebyggande socialtjänst ger råd och stöd inför och under föräldraskapet. Tillsammans når de i stort sett alla familjer.",
      ],
      [
        "Syfte och mål",
        "Mindre fysisk, psykisk och social ohälsa bland barn, mindre ojämlikhet i hälsa, och färre barn som hamnar mellan stolarna. På sikt en god och jämlik hälsa för blivande föräldrar, föräldrar och barn. Rikshandboken räknar upp elva vägar dit; vägledningen tolv uppdrag, som finns som arbetsblad.",
      ],
      [
        "God och nära vård",
        "Fyra drag: vården utgår från den enskildes behov, bygger på relationer och är förebyggande, bidrar till jämlik hälsa och trygghet, och vilar på gemensamt ansvar och tillit.",
      ],
      [
        "Den nationella strategin för föräldraskapsstöd",
        "Tre mål: arbetssätt som vilar på kunskap, stöd som går att nå, och en organisation som bär det. Tre perspektiv: barnets rättigheter, jämställt föräldraskap och jämlik hälsa.",
      ],
      [
        "Skydds- och riskfaktorer",
        "Skyddsfaktorer är det som hjälper ett barn att må bra trots svårigheter, till exempel trygga relationer och ett stöd utanför familjen; riskfaktorer det som ökar sannolikheten för ohälsa. Preventionsstjärnan i vägledningen ritar risker som skolproblem, psykisk ohälsa och utanförskap runt barnet: ett starkare föräldraskap minskar dem alla. Ingen faktor bestämmer hur det går för ett barn, och tillägget räknar inte på enskilda.",
      ],
      [
        "Effektivt stöd",
        "Fyra sidor: relationen till familjen, yrkeskunskapen, att familjen är med och påverkar, och förståelse för kultur och livsstil.",
      ],
      [
        "Samarbete, samordning, samverkan",
        "Samarbete: att lösa en avgränsad uppgift tillsammans. Samordning: att rikta resurser och insatser så att de passar ihop. Samverkan: det som sker mellan enheter och myndigheter över tid, som att planera och byta information.",
      ],
      [
        "Vad samlokalisering ger",
        "En väg in och låga trösklar, korta vägar mellan yrkena, säkrare samverkan, bättre föräldragrupper, samlad kunskap om familjer med stora behov, stöd vid förändringar och oro, tidigare upptäckt, tydligare yrkesroller och färre som faller mellan stolarna.",
      ],
      [
        "Ett gott team",
        "Tydliga mål och roller, öppen kommunikation där man får tycka olika, återkoppling, gemensam tid, och en överenskommen väg att hantera konflikter.",
      ],
      [
        "Kunskap som uppföljningen vilar på",
        "Bästa tillgängliga kunskap, den professionellas erfarenhet, personens situation, personens erfarenhet och önskemål, och systematisk uppföljning. En litteraturöversikt och en förstudie inför forskning finns hos FFFF.",
      ],
      [
        "Länets överenskommelse",
        "Dalarna har arbetat i två faser med en länsöverenskommelse om barns hälsa. Projektplanen hör inte hemma i tillägget; överenskommelser förs in i tblAvtal med nivån Län.",
      ],
    ],
  },
];
