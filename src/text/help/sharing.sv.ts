import type { ContractColumn } from "../../cells/share/contract";
import type { Section } from "./section";

/** Skicka och samla in, part by part, and the command line for IT. */
export const sharingSections: readonly Section[] = [
  {
    id: "innan-ni-skickar",
    heading: "Innan en arbetsbok skickas",
    paragraphs: [
      "Kontroll går igenom alla blad, dolda också, och säger vad den som får filen ser eller kan gräva fram: svar på mätningar, siffror av färre än fem svar, personnummer och e-postadresser, dolda blad, rader och kolumner, länkar till andra filer, dolda och trasiga namn och namn som pekar på andra filer, kommentarer, anteckningar, pivottabeller och filens egenskaper. Ingenting ändras. Visa leder till cellen; ett dolt blad kan visas och döljas igen, och vad ett namn står för eller filens egenskaper säger syns i panelen när ni ber om det och sparas ingenstans. Det som Excel inte låter tillägget se räknas upp för sig.",
      "Kopia gör en ny arbetsbok av de blad som ni väljer. Tilläggets formler blir värden, så att den ser likadan ut hos den som saknar tillägget och i LibreOffice. Excels egna formler följer med när allt som de hämtar ur också är med. Dolda rader och kolumner blir tomma. Linjer och sammanslagna celler följer med, också där kopian blir nya blad. Villkorlig formatering efter värde, text eller formel, färgskalor, datastaplar, ikoner och de högsta eller lägsta följer med i en ny arbetsbok; ikoner som bara nyare Excel har och regler som ser på blad utanför kopian, eller letar efter ord som inga celler har, gör det inte. Blir kopian nya blad följer varken regler, diagram eller tabeller med. Det står hur många. Ett blad med människors svar eller med personnummer följer aldrig med.",
      "Bladet Om kopian säger vilken arbetsbok den kommer ur, när den gjordes och vad som har lämnats kvar.",
    ],
    steps: [
      "Välj Skicka och samla in, Kontroll, och gå igenom arbetsboken. Ta ställning till det som hittas.",
      "Välj Kopia. Resultatbladen är förvalda; ett färdigt val tar en enda mottagares underlag, eller mätningens resultat utan svaren.",
      "Tryck Gör kopian. Excel öppnar den som en ny arbetsbok: spara den under ett eget namn och skicka den filen, inte den som ni arbetar i.",
    ],
  },
  {
    id: "skicka-ut",
    heading: "Skicka ut tabeller att fylla i",
    paragraphs: [
      "Mall gör en arbetsbok utan formler, med en tabell på varje blad, listor att välja ur och hjälp vid varje cell. Rubrikerna är låsta utan lösenord, cellerna är öppna och det går att klistra in. Först kommer bladet Så fyller du i.",
      "För en enda central står namnet redan där, och rader utan namn räknas till den. Lämnas fältet tomt fyller mottagarna själva i vilka centraler det gäller.",
    ],
    steps: [
      "Välj vilka tabeller som ska fyllas i, till vem de ska tillbaka och senast när.",
      "Tryck Gör mallen, spara den nya arbetsboken och skicka den.",
    ],
  },
  {
    id: "samla-in",
    heading: "Samla in det som kommer tillbaka",
    paragraphs: [
      "Samla in läser upp till 300 filer på en gång, i panelen och i en egen tråd. Inget skickas någonstans, och makron, länkar, namn och dolda blad följer inte med. Tabellerna hittas på sina namn, annars på rubrikerna, också när ingen har gjort en tabell av dem.",
      "Tal och datum som är skrivna som text läses som tal och datum, och datum i arbetsböcker som räknar från 1904 räknas om. Belopp som rubriken, en rad ovanför eller talformatet säger står i tkr läses först när ni har sagt om de ska räknas om, och i en annan valuta eller med moms inte alls. En rubrik som har bytt namn frågas det om. När det insamlade är skrivet minns arbetsboken svaren: nästa gång läses en kolumn med samma rubrik så i alla filer, och belopp räknas om som förra gången i filer med samma namn. Under Val står vad som gäller, med Välj om. Kommer samma central från två filer står det som skiljer sig bredvid vartannat, och ni säger vilken fil som räknas, eller vilken av dem för en enskild cell. Det insamlade skrivs på ett nytt blad, eller centralerna i tblCentraler om arbetsboken har den: var och en efter sitt namn, nya i tomma rader och sedan i nya längst ner.",
      "Samma fil kan läsas hur många gånger som helst: finns en tidigare insamling i arbetsboken ändras raderna i den, ingen rad blir två, och varje cell som ändras visas med vad som står där och vad det blir innan något skrivs. Kommer en central ur flera filer räknas den fil som raden redan är läst ur, också för enskilda celler, tills ni väljer en annan; det frågas igen först när en fil är ny eller säger något annat. Det som någon har ändrat för hand sedan dess står kvar tills ni väljer det som filen säger. En insamling kan också börja om på nya blad, till exempel nästa år. Finns tblKommuner i arbetsboken sägs det vilka som inte har svarat, med en text att skicka.",
    ],
    steps: [
      "Välj alla filer på en gång.",
      "Svara på det som frågas under Val.",
      "Tryck Skriv det insamlade. Varje slag av tabell får ett nytt blad, och två kolumner säger varifrån raden kommer och när den lästes.",
    ],
  },
  {
    id: "fill",
    heading: "För IT: räkna filer utan Excel",
    paragraphs: [
      "Kommandot npm run fill -- IN.xlsx UT.xlsx räknar varje FC-cell i en arbetsbok med samma funktioner som i Excel och lagrar värdena. Allt annat i filen är kvar byte för byte. Det som Excel själv räknar runt om ett FC-anrop räknas bara där det är säkert känt; annars nämns cellen och inget gissas. En formel som filen inte märker som en som får breda ut sig får, som i Excel, det första av sitt svar. En arbetsbok som räknar dagar från 1904 läses inte: funktionerna får dagarna som tal, och där betyder samma tal en annan dag.",
      "Flera filer, eller en mapp, räknas på en gång. Med --check skrivs ingenting. Med --keep-going skrivs det som gick att räkna, fast någon cell inte gjorde det. Slutkoden är 0 när allt är räknat, 1 när någon cell inte gick att räkna och 2 när en fil inte gick att läsa.",
      "Kommandot behöver Node.js 20 eller senare, inget Excel och inget nätverk.",
    ],
  },
];

/** The page with the contract of shared workbooks: what every template holds and every collection reads. */
export const contractText = {
  title: "Tabeller som delas",
  lead: "Det här är vad en mall innehåller och vad en insamling läser. Den som bygger egna filer eller uttag kan följa det: namnet på tabellen, rubrikerna och vad som ska stå under dem.",
  version: (version: number) => `Version ${version}.`,
  rules: [
    "En tabell känns igen på sitt namn, annars på att dess nödvändiga rubriker finns. Kolumnerna får stå i vilken ordning som helst, och andra kolumner lämnas kvar i filen.",
    "En rubrik läses också under sina andra namn. Stora och små bokstäver, mellanslag och en enhet inom parentes spelar ingen roll.",
    "Versionen höjs när en rubrik får en annan innebörd eller en ny blir nödvändig. En rubrik som bara byter namn är kvar under sitt gamla, så mallar av äldre versioner läses som förut.",
    "En tom cell betyder att uppgiften saknas. Den blir aldrig nej eller noll.",
  ],
  data: "Samma sak som data",
  columns: { heading: "Rubrik", other: "Läses också som", holds: "Innehåll", required: "Nödvändig" },
  yes: "ja",
  types: {
    name: "Ett namn",
    text: "Text",
    anything: "Vad som helst",
    presence: "Om verksamheten finns",
    number: "Ett tal",
    date: "Ett datum, till exempel 2026-12-15",
    rating: "Ett betyg, 1–5",
    word: "Ett av orden",
  } satisfies Record<ContractColumn["type"], string>,
  units: { area: "i kvadratmeter", money: "i kronor" } satisfies Record<
    NonNullable<ContractColumn["unit"]>,
    string
  >,
  words: (words: string) => `Ord: ${words}`,
};

export type ContractText = typeof contractText;
