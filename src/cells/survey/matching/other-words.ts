/**
 * A question is surely about a factor only where nothing in it is about something else. So every word of it has to be one of
 * those in which the nine are asked for: little words, words of how something is, of those who work at a centre and those who
 * come to it, and of the nine themselves. Any other word leaves a doubt, and a person is asked.
 */

const wordsOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(" ")));

const littleWords = wordsOf(
  "jag vi du ni man det den de dom detta denna dessa mig oss dig er dem sig min mitt mina vår vårt våra din ditt dina ert era",
  "sin sitt sina deras dess en ett och eller samt men att som i på av för till med om från inom kring angående gällande runt",
  "avseende rörande när där då så hur vad vem vilka vilket vilken även också både alla allt allas varje mer mest ännu redan här",
  "efter är var vara varit blir bli har hade haft ha får få fick ges ger ge kan kunna ska skall skulle vill finns finnas går gå åker åka gör göra",
  "ta tas tar gjort sker ske kommer komma bidrar genom utifrån vidare emellan mellan över sinsemellan själv själva samma år a",
  "egen eget egna annan annat andra andras övriga olika respektive varandra varandras tillsammans ihop vardera bland hos ut in upp",
);

/** How something is, and how it is asked for. */
const judging =
  /^(?:bra|god[at]?|gott|väl|tillräcklig\p{L}*|stor[at]?|hög[at]?|högre|lätt|enkelt?|enkla|smidig\p{L}*|rätt|tydlig\p{L}*|regelbund\p{L}*|återkommande|ofta|alltid|aktiv\p{L}*|positiv\p{L}*|ändamålsenlig\p{L}*|anpassa\p{L}*|lämplig\p{L}*|utform\p{L}*|tillgång\p{L}*|möjlig\p{L}*|förutsättning\p{L}*|utsträckning|grad|upplev\p{L}*|tyck\p{L}*|anse[rn]?|bedöm\p{L}*|skatta\p{L}*|känn\p{L}*|känt|nöjd[a]?|funger\p{L}*|uppfattar|räcker|räcka|nog|behov|bästa|lyhörd\p{L}*|öpp(?:en|et|na)|nära|närmaste|ömsesidig\p{L}*|fokus|del|delar|deltar|delta|erbjud\p{L}*|skapa[rs]?|hjälp\p{L}*|mycket|ganska|helt|verkligen|idag|nuläget|följande|påstående\p{L}*|faktor\p{L}*|viktig\p{L}*|fall|sätt|allmänhet|sida|visa[rs]?|främja[rs]?|metod\p{L}*|ansvar\p{L}*|innehåll\p{L}*|månad\p{L}*|vecka|termin|resultat\p{L}*|utveckling(?:en)?)$/u;

/** Who works at a centre, who comes to it, and that they do it together. */
const people =
  /^(?:sam(?:verk|arbet|ordn|planer|mötes)\p{L}*|gemensam\p{L}*|tvär(?:prof|fack)\p{L}*|familjecentral\p{L}*|centralen?s?|verksamhet\p{L}*|arbetsplats\p{L}*|kolleg\p{L}*|medarbetar\p{L}*|arbetskamrat\p{L}*|arbetslag\p{L}*|arbetsgrupp\p{L}*|team\p{L}*|personal(?:en|ens|gruppen|gruppens|grupp)?|profession(?:er|erna|ernas|ers|en|ens)?|yrkesgrupp\p{L}*|samverkanspart\p{L}*|part(?:er|erna|ernas)|arbete[nt]?s?|arbeta[rs]?|arbetar|jobba[r]?|vardag\p{L}*|besökar\p{L}*|besökande\p{L}*|barn(?:en|ens|s)?|barnfamilj\p{L}*|föräldr(?:ar|arna|arnas|ars)|föräldern?s?|familj(?:er|erna|ernas|ers|en|ens)?|vårdnadshavar\p{L}*|brukar(?:e|na|nas|es)?|deltagar\p{L}*|mammor|pappor|målgrupp\p{L}*|mhv|mvc|bhv|bvc|öf|mödrahälsovård\p{L}*|barnhälsovård\p{L}*|öppna|förskola[ns]*|socialtjänst\p{L}*|person(?:er)?)$/u;

/** What the nine are asked for by. */
const nine =
  /^(?:tid(?:en|er|s)?|tids\p{L}*|planeringstid\p{L}*|samverkanstid\p{L}*|mötestid\p{L}*|planer\p{L}*|schema\p{L}*|mötena?s?|möten\p{L}*|mötas|träffa\p{L}*|avsatt\p{L}*|avsätt\p{L}*|reflekt\p{L}*|schemalag\p{L}*|hinner|hinna|lokal(?:er|erna|ernas|ers|en|ens|iteter|iteterna)?|mötesrum|underlätta[rs]?|styrgrupp\p{L}*|ledning\p{L}*|chef\p{L}*|enhetschef\p{L}*|verksamhetschef\p{L}*|områdeschef\p{L}*|huvudm[aä]n\p{L}*|ledarskap\p{L}*|ledar(?:e|na|nas)|stöd\p{L}*|stött\p{L}*|engag\p{L}*|efterfråga\p{L}*|prioriter\p{L}*|uppmuntr\p{L}*|intresse[nt]?|intresserad\p{L}*|uppmärksamma\p{L}*|möjliggör|vilja[n]?|villig\p{L}*|motiv\p{L}*|driv|drivkraft\p{L}*|entusias\p{L}*|inställning\p{L}*|attityd\p{L}*|ambition\p{L}*|backar|ställer|samsyn\p{L}*|syn(?:en|sätt\p{L}*)?|målbild\p{L}*|mål(?:en|et|sättning\p{L}*)?|arbetssätt\p{L}*|arbetsmetod\p{L}*|vision\p{L}*|förhållningssätt\p{L}*|värdegrund\p{L}*|värdering\p{L}*|uppfattning\p{L}*|riktning\p{L}*|barnsyn\p{L}*|bemöt\p{L}*|samstämm\p{L}*|konsensus|enig\p{L}*|enighet\p{L}*|ense|överens|enad\p{L}*|enhetlig\p{L}*|delad[e]?|lika|drar|åt|håll|mot|kunskap\p{L}*|kännedom\p{L}*|vet|veta|förstå\p{L}*|förståelse\p{L}*|insatt\p{L}*|insikt\p{L}*|inblick\p{L}*|koll|medvet\p{L}*|bekant\p{L}*|uppdrag\p{L}*|roll\p{L}*|yrkesroll\p{L}*|arbetsuppgift\p{L}*|ansvarsområd\p{L}*|kompetens\p{L}*|arbetsområd\p{L}*|inflytande\p{L}*|delaktig\p{L}*|medbestämm\p{L}*|medinflyt\p{L}*|medverka\p{L}*|synpunkt\p{L}*|åsikt\p{L}*|röst\p{L}*|påverka\p{L}*|önskemål\p{L}*|tycka|tal(?:s|as)?|bestämma|lyssna\p{L}*|tillvara\p{L}*|föräldra(?:inflytande|medverkan|delaktighet)|brukar(?:inflytande|medverkan|delaktighet)|besökarinflytande|utbildning\p{L}*|konferens\p{L}*|fortbildning\p{L}*|vidareutbildning\p{L}*|kurs(?:er|en|dagar)?|seminari\p{L}*|workshop\p{L}*|föreläsning\p{L}*|studiedag\p{L}*|temadag\p{L}*|kompetensdag\p{L}*|inspirationsdag\p{L}*|flöde\p{L}*|sluss\p{L}*|lots\p{L}*|hänvis\p{L}*|remitter\p{L}*|överlämn\p{L}*|vidareslus\p{L}*|guida\p{L}*|länka\p{L}*|skicka[rs]?|instans\p{L}*|rätt)$/u;

const isYear = /^(?:19|20)\d\d$/;

/** Whether a word stands in the question that none of the nine needs. Words as `plainWords` gives them. */
export const hasOtherWords = (words: string): boolean =>
  words
    .trim()
    .split(" ")
    .some(
      (word) =>
        !littleWords.has(word) &&
        !judging.test(word) &&
        !people.test(word) &&
        !nine.test(word) &&
        !isYear.test(word),
    );

/** That something is lacking: who agrees with it says that it is bad, so its ratings may run the other way. */
export const saysLack = (words: string): boolean =>
  / (?:inte|ej|icke|aldrig|sällan|ingen|inget|inga|utan|sakna\p{L}*|brist\p{L}*|\p{L}+brist\p{L}*|hindra\p{L}*|hinder|svår\p{L}*|dålig\p{L}*|låg|lågt|låga|lite|liten|litet|fel|sämre|otydlig\p{L}*|otillräck\p{L}*|för (?:små|få|lite|stora?|mycket|hög|låg)|missnöj\p{L}*) /u.test(
    words.replaceAll(" ", "  "),
  );
