import { tidy } from "../../../domain/names/words";
import { plainWords, questionText } from "./question-text";

type FixedKind = "meta" | "group" | "free";

const listed = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split("|")).map((text) => plainWords(text).trim()));

/** What survey services note about an answer, in Swedish and English; values of these are never read. */
const meta = listed(
  "id|response id|respondent id|responseid|respondentid|respondent|collector id|svarsnummer|svars id|svarsid|löpnr|löpnummer|nr|lfdn|seed|token|external reference|externalreference|external data reference",
  "starttid|slutförandetid|start time|completion time|start date|end date|startdate|enddate|startdatum|slutdatum|sluttid|recorded date|recordeddate|date submitted|submitdate|date started|startdate|date last action|datestamp|tidstämpel|tidsstämpel|timestamp|datum|datum och tid|inskickad|inskickat|inlämnad|inlämnat|inlämningstid|påbörjad|påbörjat|startad|avslutad|avslutat|slutförd|slutfört|svarsdatum|submitted|submitted at|completed|started|created|created at|answered at|time to complete|skapad|senast ändrad|senast ändrad tid|last modified time|date modified",
  "e post|epost|e postadress|epostadress|email|e mail|email address|mejl|mejladress|mail|recipient email|recipientemail",
  "namn|name|förnamn|efternamn|first name|last name|firstname|lastname|recipient first name|recipient last name|recipientfirstname|recipientlastname|ditt namn|vad heter du",
  "personnummer|telefon|telefonnummer|mobil|mobilnummer|adress",
  "ip address|ipaddress|ipaddr|ip adress|ip|refurl|status|progress|finished|duration in seconds|duration|response type|ipaddress|svarstyp|svarsstatus|tid för svar|svarstid|tidsåtgång|total tid|distribution channel|distributionchannel|user language|userlanguage|location latitude|location longitude|locationlatitude|locationlongitude|start language|startlanguage|last page|lastpage|språk|language|custom data 1|custom data|collector",
  "total points|quiz feedback|totalpoäng|totala poäng|summa poäng|testfeedback",
);

/** Any number of an answer, and any address: "Submission ID", "Svars-ID", "Din e-postadress (frivilligt)". */
const anyId = / id $/u;
const anyAddress = / (?:e post|epost|e mail|email|mejl|mail)(?:adress|address)?(?:en)? /u;
const namesNobodysView = (words: string): boolean => {
  const count = words.trim().split(" ").length;
  return (
    (count <= 3 && anyId.test(words) && !groupNouns.test(words)) || (count <= 5 && anyAddress.test(words))
  );
};

/** The marks of a quiz's question: "Points – …", "Poäng – …". */
const quizMarks = /^(?:points|feedback|poäng|återkoppling) ?[–-] /iu;

/** What people are divided by, as a heading of its own. */
const groupHeadings = listed(
  "verksamhet|verksamhetsområde|verksamhetens namn|yrke|yrkesgrupp|yrkeskategori|yrkesroll|profession|befattning|yrkestitel|titel|roll",
  "central|familjecentral|familjecentralens namn|enhet|arbetsplats|avdelning|team|grupp|mottagning|förvaltning",
  "kommun|region|län|ort|stadsdel|område|delregion|distrikt|år|mätår|mätning|omgång|termin|huvudman|organisation|arbetsgivare|anställd av|anställning",
  "service|department|workplace|work place|unit|occupation|profession or occupation|role at work|municipality|county|family centre|your service|your profession|your role|your workplace|which service do you work in|where do you work|what is your profession|what is your role",
);

const groupNouns =
  / (?:verksamhet|yrke|yrkesgrupp|yrkeskategori|yrkesroll|profession|befattning|central|familjecentral|enhet|arbetsplats|kommun|region|län|stadsdel|ort|organisation|huvudman|arbetsgivare|förvaltning|grupp|team|avdelning|roll|mottagning)(?:en|et|s)? /u;
const asksWhich =
  /^ (?:(?:i|på|inom|till|vid|från|för) )?(?:vilken|vilket|vilka|vad är din|vad är ditt|var arbetar|var jobbar|ange din|ange ditt|ange vilken|välj din|välj|din|ditt) /u;
const aboutMe = / (?:du|din|ditt|dig|ni|gäller|avser|tillhör\p{L}*) /u;
/** "Min profession", "Jag arbetar inom": the label of a list to choose from. */
const aboutMyself =
  /^ (?:(?:min|mitt) (?:verksamhet|yrke|yrkesgrupp|yrkeskategori|yrkesroll|yrkestillhörighet|profession|befattning|roll|familjecentral|central|enhet|arbetsplats|kommun|region|organisation)|(?:jag )?(?:arbetar|jobbar|tillhör) (?:inom|på|vid|i|till|som)(?: (?:enhet|enheten|verksamhet|verksamheten|familjecentral|familjecentralen|central|kommun|region))?|(?:yrkes|verksamhets|central|region)\p{L}*tillhörighet) $/u;

const freeHeadings = listed(
  "kommentar|kommentarer|fritext|fritextsvar|övrigt|övriga synpunkter|övriga kommentarer|synpunkter|open ended response|annat|annan ange|annat ange|other please specify|other|egna kommentarer|förslag|motivering|comments|comment",
);

/** LimeSurvey can put its code before the text: "submitdate. Date submitted", "id. Response ID". */
export const withoutCode = (heading: string): string => heading.replace(/^[a-z]+[a-z0-9]*\. (?=\S)/iu, "");

/** What a heading is by the fixed lists alone. */
export function fixedKind(heading: string): FixedKind | undefined {
  const text = tidy(heading);
  if (quizMarks.test(text)) return "meta";
  const whole = plainWords(text).trim();
  if (meta.has(whole) || meta.has(plainWords(withoutCode(text)).trim())) return "meta";
  if (namesNobodysView(plainWords(text))) return "meta";
  if (freeHeadings.has(whole)) return "free";
  const words = plainWords(questionText(text));
  const word = words.trim();
  if (freeHeadings.has(word)) return "free";
  if (groupHeadings.has(word)) return "group";
  if (aboutMyself.test(words)) return "group";
  if (!asksWhich.test(words)) return undefined;
  if (/^ var (?:arbetar|jobbar) du(?: flera.*)? $/u.test(words)) return "group";
  return groupNouns.test(words) && aboutMe.test(words) && words.trim().split(" ").length <= 9
    ? "group"
    : undefined;
}

const textOpenings =
  /^ (?:kommentar|kommentera|motivera|beskriv|berätta|förklara|ge exempel|ge gärna|utveckla|skriv|varför|hur skulle(?! (?:du|ni) (?:skatta|bedöma|betygsätta|värdera|gradera) )|hur kan|hur tycker du att|på vilket sätt|på vilka sätt|vad (?!tycker du om|anser du om)|vilka (?:hinder|förslag|behov|utmaningar|möjligheter|styrkor|brister|råd|insatser|utbildningar)|vilka \p{L}+ (?:saknar|önskar|behöver|vill) |finns det (?:något|annat|någon)|är det något|har du (?:några|något|andra|förslag|önskemål|synpunkter)|övriga|(?:dina )?synpunkter|önskemål|förslag|annat|plats för|tack) ?/u;
const textAnywhere =
  / (?:fritext|kommentera gärna|berätta gärna|med egna ord|ge exempel|motivera ditt|utveckla ditt|annat du vill|vill tillägga) /u;

/** Whether the words ask for an answer in words of one's own. */
export const opensText = (words: string): boolean => textOpenings.test(words) || textAnywhere.test(words);

const backgroundOpenings =
  /^ (?:hur länge|hur lång tid|hur många|hur ofta|hur gammal|vilket år|när |vilken är din högsta|ålder|kön|antal|arbetar du|är du|har du (?:arbetat|varit|deltagit|gått)|jobbar du) ?/u;
const asAWhole = / (?:som helhet|i sin helhet|på det hela taget|totalt sett|sammantaget|överlag) /u;

/** What is asked about the one who answers, or about everything at once: none of the nine. */
export const isBackground = (words: string): boolean =>
  backgroundOpenings.test(words) || asAWhole.test(words);
