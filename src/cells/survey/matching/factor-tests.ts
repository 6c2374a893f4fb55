/**
 * What a question is about, by the stems of its words: a test for each of the nine factors. A test answers `sure` only
 * where the words say both what is asked about and that it concerns the collaboration; `perhaps` where they could. To be
 * sure and wrong is the worst that can happen: a factor of other questions' answers looks like any other.
 */

type Likeness = "sure" | "perhaps" | undefined;

/** Words are given with a space on either side; see `plainWords`. */
type FactorTest = (words: string) => Likeness;

/** Any of the stems, from the beginning of a word. */
const has = (stems: string): RegExp => new RegExp(` (?:${stems})`, "u");
/** Any of the words, whole. */
const hasWord = (words: string): RegExp => new RegExp(` (?:${words})(?= )`, "u");

const wordsIn = (words: string): number => words.trim().split(" ").length;
/** A heading that is nothing but these words, with "och" or "eller" between them: what it names is all there is. */
const only = (words: string): RegExp =>
  new RegExp(`^ (?:${words})(?: (?:(?:och|eller) )?(?:${words}))* $`, "u");

const together = has(
  "samverk|samarbet|tillsammans|gemensam|samplaner|tvärprof|tvärfack|ihop|team|kolleg|medarbetar|arbetslag|varandra|mellan oss|mellan verksamhet|mellan profession|övriga verksamhet|andra verksamhet|andra profession",
);
const visitors = has(
  "besök|föräld|barn(?!morsk|hälso|sköt|läkar|klinik)|familje(?!central|rådgiv|läkar)|familj(?:en|er|s)|vårdnadshav|deltagar|mammor|pappor|brukar|klient|patient",
);
const colleagues = has(
  "kolleg|medarbetar|arbetskamrat|arbetslag|team|personal(?:en|ens|gruppen|gruppens)? |yrkesgrupper|professioner",
);

/** Times of the clock and of life, which are no time for collaboration. */
const otherTimes =
  /(?:öppet|öppnings|telefon|vänte?|rest?|hel|del|fri|fram|sam|kö|sov|anställnings|svars|besöks|boknings|drop ?in|mottagnings|hämtnings|lämnings|förälder|vistelse|ut|nu|då|start|slut|slutförande|hög|låg|små|mat|lunch|arbets)tid(?:en|er|erna|s)? | (?:i|över|under|sedan|all|samma|lång|kort|senaste|den|någon|rätt|en|bokad|boka|avboka) (?:lång |kort )?tid(?:en|er)? (?!för sam|till sam|för gemen|att sam|tillsam)/u;
const time = / (?:\p{L}*tid(?:en|er|erna|s)?|tids(?:utrymme|mässig|brist)\p{L}*) /u;
const timeToMeet = has("planer|möte[ns ]|möten|mötas|träffas|avsatt|avsätt|reflekt|schemalag|tillräcklig");
const timeElsewhere = has(
  "dokument|administr|journal|varje famil|varje besök|varje barn|mina besök|mina famil|patient",
);

const onlyTime = only(
  "tid|tiden|avsatt tid|tillräcklig tid|tillräckligt med tid|tillgång till tid|tillgången till tid",
);

/** Time that is called otherwise: it may be for collaboration. */
const otherwiseTime = has(
  "utrymme i schemat|tidsåtgång|arbetstiden räcker|gemensamma planeringsdag|planeringsdagar",
);
/** That something takes time says nothing of whether there is any. */
const takesTime = / (?:tar|krävs|kräver|går åt) (?:för |så |alltför )?(?:mycket |lång |lite |kort )?tid /u;
/** What visitors have time for, or are given. */
const visitorsGet =
  /^ (?:besökar|föräldr|vårdnadshavar|familjer|barn)\p{L}* (?:får|har|ges|känner|upplever|tycker) /u;

const tid: FactorTest = (words) => {
  if (visitorsGet.test(words) || / (?:får|fått|har|bokar?) (?:en )?tid hos /u.test(words)) return undefined;
  const enough = hasWord("hinner|hinna").test(words) && together.test(words);
  if (enough) return "sure";
  if ((otherwiseTime.test(words) || takesTime.test(words)) && together.test(words)) return "perhaps";
  if (!time.test(words.replaceAll(" ", "  ")) || otherTimes.test(words)) return undefined;
  if (timeElsewhere.test(words) && !has("samverk|samarbet|tillsammans|gemensam").test(words))
    return undefined;
  if (together.test(words) || onlyTime.test(words)) return "sure";
  return timeToMeet.test(words) && !visitors.test(words) ? "sure" : "perhaps";
};

const premises =
  / \p{L}*(?:lokaler(?:na|nas)?|lokalerna|lokalernas) | lokalen(?:s)? | (?:en|vår|bra|gemensam|anpassad|ändamålsenlig) lokal (?=$|som|för|där|att|är)|(?:mötes|samtals|grupp|behandlings|personal)rum(?:men)? /u;
const space = has(
  "utrymme[nt]? |utrymmena|rum |rummen |fysisk[a]? miljö|inomhusmiljö|byggnad|lokalyta|ytorna|ytor |samlokaliser|lokalsituation|lokalfråg|mötesplats",
);

/** What a house is like for those who come to it, or costs: not whether one can work together in it. */
const ofPremises = has(
  "städ|hyra|hyran|hyres|hitta|trygg|tillgänglighet|parkering|entré|skylt|enskilda samtal",
);

const lokaler: FactorTest = (words) => {
  const wide = words.replaceAll(" ", "  ");
  if (premises.test(wide) || premises.test(words)) return ofPremises.test(words) ? "perhaps" : "sure";
  return space.test(words) && !has("ekonomisk|tidsutrymme|stort utrymme|handlingsutrymme").test(words)
    ? "perhaps"
    : undefined;
};

const leaders = has(
  "styrgrupp|ledning(?:en|ens|s)? |ledningsgrupp|ledningsnivå|ledningsstöd|verksamhetsledning|arbetsledning|chef|enhetschef|verksamhetschef|mellanchef|områdeschef|rektor|huvudm[aä]n|ledarskap|ledare|ledarna",
);
const leads = has(
  "stöd|stött|engage|efterfråg|prioriter|uppmuntr|intresse|mandat|förutsättning|följer upp|uppmärksam|skapar|möjliggör|driver |vilja|aktiv|underlätta|förankr|ger oss tid|ger mig tid|avsätter tid",
);

const onlyLeaders = only(
  "styrgrupp|styrgruppen|ledning|ledningen|ledningsgrupp|ledningsgruppen|chef|chefen|chefer|cheferna|ledarskap|ledarskapet",
);

const ledning: FactorTest = (words) => {
  if (!leaders.test(words) || hasWord("ledning av|ledningen av").test(words)) {
    return only("engagemang|engagemanget|stöd och engagemang").test(words) ? "perhaps" : undefined;
  }
  return (leads.test(words) || onlyLeaders.test(words)) && !hasWord("jag är|är du").test(words)
    ? "sure"
    : "perhaps";
};

const engaged = has(
  "engag|vilja|viljan|villig|motiv|driv |drivkraft|intress|entusias|inställning|attityd|ambition|samverkansvilj|samarbetsvilj|vill samverka|vill samarbeta|hjälps åt|hjälper varandra",
);
const supports = has("stöd|stött|backar upp|ställer upp");

/** What I do for my colleagues, or they for me, and not how they are. */
const aboutMyself = /^ jag (?!(?:upplever|tycker|anser|känner|märker|ser) (?:att|kolleg|mina kolleg)|ser )/u;

const kollegor: FactorTest = (words) => {
  const [isEngaged, isSupport] = [engaged.test(words), supports.test(words)];
  if (colleagues.test(words)) {
    if (aboutMyself.test(words) && (isEngaged || isSupport)) return "perhaps";
    if (isEngaged) return visitors.test(words) && !has("engag").test(words) ? "perhaps" : "sure";
    if (has("bidrar|deltar aktivt|aktiva ").test(words)) return "perhaps";
    if (isSupport)
      return visitors.test(words) || has("min |mitt |mig |jag får ").test(words) ? "perhaps" : "sure";
    return wordsIn(words) === 1 ? "perhaps" : undefined;
  }
  if (!has("engag").test(words) || visitors.test(words) || leaders.test(words)) return undefined;
  return "perhaps";
};

const shared = has(
  "gemensam|samma |delad|delar |enig|eniga|ense |överens|enade|enhetlig|lika |samstämm|konsensus|enighet",
);
const view = has(
  "syn |synen |synsätt|målbild|mål |målen |målet |målsättning|arbetssätt|arbetsmetod|vision|förhållningssätt|värdegrund|värdering|uppfattning|riktning|barnsyn|bemötande|metodik",
);

/** Goals that are written down and followed up, which people may think differently about all the same. */
const isPlanned = has("följs upp|uppfölj|verksamhetsplan|utvärder");

const samsyn: FactorTest = (words) => {
  if (has("samsyn").test(words)) return "sure";
  if (has("drar åt samma|åt samma håll|mot samma mål").test(words)) return "sure";
  if (shared.test(words) && view.test(words)) return isPlanned.test(words) ? "perhaps" : "sure";
  if (has("arbetar på samma sätt|jobbar på samma sätt").test(words)) return "sure";
  if (/ (?:överens|eniga|ense|enade|samstämmiga) (?:om|kring) (?:hur|vår\p{L}*) .*arbet/u.test(words))
    return "sure";
  if (has("arbetssätt|målbild|rutin").test(words)) return "perhaps";
  return has("överens |eniga |tänker lika").test(words) ? "perhaps" : undefined;
};

const knows = has(
  "kunskap|kännedom|känna till|känner till|känner jag till|känner vi till|känner du till|vet |veta |förstå|insatt|insikt|inblick|koll på|medveten|bekant",
);
const task = has(
  "uppdrag|roll |roller|rollen|yrkesroll|arbetsuppgift|ansvarsområd|kompetens(?!utveckl)|arbetsområd|verksamhet|arbete |gör |profession",
);
const others = has(
  "kolleg|andra|varandra|övriga|respektive|medarbetar|verksamheterna|professioner|yrkesgrupper|team|samarbetspart|olika verksam|olika profess",
);
const strongTask = has("uppdrag|roll |roller|yrkesroll|arbetsuppgift|ansvarsområd|kompetens(?!utveckl)");

/** What others know of me is not what I know of them. */
const ofMyTask =
  / (?:jag gör|mitt uppdrag|min roll|min yrkesroll|mina uppdrag|mina arbetsuppgifter|mitt arbete) /u;

const kunskap: FactorTest = (words) => {
  if (!knows.test(words))
    return strongTask.test(words) && has("kolleg|varandra").test(words) ? "perhaps" : undefined;
  const isOfOthers =
    others.test(words) &&
    !has("besökarna (?:känner|vet|förstår)|föräldrarna (?:känner|vet|förstår)").test(words);
  if (isOfOthers && task.test(words)) return ofMyTask.test(words) ? "perhaps" : "sure";
  return strongTask.test(words) || isOfOthers ? "perhaps" : undefined;
};

const voice = has(
  "inflytande|delaktig|medbestämm|medinflyt|medverkan|medskap|synpunkt|åsikt|röst |påverkansmöjlig|önskemål|tycka till|komma till tals|göra sin röst|göra sina röster|vara med och (?:påverka|bestämma|utforma|planera)|bestämma|lyssna",
);
const beforeInfluence =
  / (?:besök|föräld|barn|familje(?!central)|familj(?:en|er|s)|vårdnadshav|deltagar|brukar)\p{L}*(?: \p{L}+)* (?:påverka|påverkan|påverkansmöjlighet\p{L}*)(?= )/u;

/** "Föräldrainflytande", "brukarmedverkan": who and what in one word. */
const voiceInOne = has("(?:föräldra|brukar|besökar|barn|familje)(?:inflytande|medverkan|delaktighet)");

/** To listen is to let somebody have a say only where it is said to what. */
const onlyListens = has("lyssna");
const whatIsSaid = has("synpunkt|åsikt|önskemål|röst |inflytande|delaktig|påverka|bestämma");

const inflytande: FactorTest = (words) => {
  if (voiceInOne.test(words)) return "sure";
  if (!visitors.test(words)) return has("delaktig").test(words) ? "perhaps" : undefined;
  if (beforeInfluence.test(words) && !has("samverkan (?:kan )?påverka|hur påverka").test(words))
    return "sure";
  if (voice.test(words)) return onlyListens.test(words) && !whatIsSaid.test(words) ? "perhaps" : "sure";
  return has("påverka(?!s )").test(words) ? "perhaps" : undefined;
};

const learning = has(
  "utbildning|konferens|fortbildning|vidareutbildning|kompetensutveckling|kompetenshöj|kurs(?:er|en|dag)? |seminari|workshop|föreläsning|studiedag|temadag|utbildningsdag|kompetensdag|inspirationsdag",
);
const jointly = has(
  "gemensam|tillsammans|samverk|ihop|tvärprof|team|kolleg|varandra|alla verksamheter|verksamheterna",
);
const background = has(
  "högsta|utbildningsnivå|utbildningsbakgrund|utbildad|grundutbildning|din utbildning|min utbildning|rätt utbildning",
);

/** Courses that visitors go to. */
const isForVisitors =
  /^ (?:föräld|besök|vårdnadshav|barn|familjer)| (?:för|till|med) (?:\p{L}+ )?(?:föräld|besök|vårdnadshav|barn|familjer)/u;

const onlyLearning = only(
  "utbildning|utbildningar|konferens|konferenser|fortbildning|kompetensutveckling|studiedagar",
);

const utbildning: FactorTest = (words) => {
  if (!learning.test(words.replaceAll("utbildningstid", "utbildning tid")) || background.test(words))
    return undefined;
  if (has("föräldrautbildning").test(words)) return undefined;
  if (visitors.test(words) && (!jointly.test(words) || isForVisitors.test(words))) return "perhaps";
  return jointly.test(words) || onlyLearning.test(words) ? "sure" : "perhaps";
};

const leadsOn = has(
  "sluss(?:a|ar|as|ade|ning|ningar|ningen|ningarna)? |slussningarna|lots(?:a|ar|as|ade|ning|ningen)? |hänvis|remitter|remiss(?:er|erna|vägar)? |överlämn|vidareslus|guida|länka vidare|länkas|skicka[rs]? vidare|vidare till|vidarehänvis|rätt instans|rätt profession",
);
/** A flow that is steady or large, into the house, is another thing. */
const flowsBetween = has("mellan|verksamhet|profession|oss|vidare|varandra|sluss");
const flow = hasWord("flöde|flödet|flöden|flödena");
const flows = has(
  "mellan|verksamhet|famil|besök|föräld|barn|profession|oss|till en kolleg|till kolleg|vidare|varandra|rätt|sluss|patient",
);

const onlyFlow = only(
  "flöde|flödet|flöden|flödena|slussning|slussningar|slussningen|slussningarna|lotsning|hänvisning|hänvisningar",
);

const flode: FactorTest = (words) => {
  if (flow.test(words) && !has("information|pengar|kassa|av besökare in").test(words)) {
    return flowsBetween.test(words) || onlyFlow.test(words) ? "sure" : "perhaps";
  }
  if (leadsOn.test(words)) return flows.test(words) || onlyFlow.test(words) ? "sure" : "perhaps";
  return has("väg(?:en|ar|arna)? in |övergång").test(words) && has("mellan|andra verksamhet").test(words)
    ? "perhaps"
    : undefined;
};

/** In the order of the nine factors (domain/survey/factors.ts). */
const tests: readonly FactorTest[] = [
  tid,
  lokaler,
  ledning,
  kollegor,
  samsyn,
  kunskap,
  inflytande,
  utbildning,
  flode,
];

/** How like each of the nine factors a question is. */
export const likenesses = (words: string): Likeness[] => tests.map((test) => test(words));
