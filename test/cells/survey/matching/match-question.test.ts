import { readFileSync } from "node:fs";
import { join } from "node:path";
import { matchQuestion, type QuestionMatch } from "../../../../src/cells/survey/matching/match-question";

/** "4" where it is surely the fourth factor, "?3/4" where it is one of them, otherwise the kind. */
const inShort = (match: QuestionMatch): string =>
  match.kind === "sure"
    ? String(match.factor + 1)
    : match.kind === "check"
      ? `?${match.factors.map((factor) => factor + 1).join("/")}`
      : match.kind;

describe("wordings with the factor that they ask for", () => {
  const lines = readFileSync(join(__dirname, "../field/M-fragor-och-faktorer.csv"), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1);

  test("there are 71", () => expect(lines).toHaveLength(71));

  test.each(lines.map((line) => line.split(";").slice(0, 2) as [string, string]))(
    "%s: %s",
    (question, right) => {
      const heading = question.replaceAll("\\u00a0", "\u00a0").replaceAll("\\n", "\n");
      const found = inShort(matchQuestion(heading));
      if (/^\d$/.test(right)) expect(found).toBe(right);
      else if (/^\?\d/.test(right)) expect(found).toBe(right);
      else if (right === "?") expect(found).not.toMatch(/^\d/);
      else expect(right.replace("?", "").split("/")).toContain(found);
    },
  );
});

/** By a reader of Swedish, before the rule was tried on them. */
describe("other wordings", () => {
  test.each([
    ["Det finns avsatt tid för gemensamma möten", "1"],
    ["Hur skulle du skatta tiden ni har för att samverka?", "1"],
    ["Hur skulle ni bedöma lokalerna?", "2"],
    ["Vi har tid att träffas regelbundet i personalgruppen", "1"],
    ["Tillräckligt med tid för gemensam planering", "1"],
    ["Jag upplever att tiden räcker till för samverkan", "1"],
    ["Samverkan får ta tid", "1"],
    ["Vi hinner planera tillsammans", "1"],
    ["Hur bedömer du tillgången till tid för samverkansmöten?", "1"],
    ["Tidsmässiga förutsättningar för samarbete", "1"],
    ["Lokalerna fungerar bra för samverkan", "2"],
    ["Lokalernas utformning", "2"],
    ["Lokalernas ändamålsenlighet", "2"],
    ["Styrgruppen är engagerad i familjecentralens arbete", "3"],
    ["Stöd från ledningen", "3"],
    ["Ledningens engagemang", "3"],
    ["Jag får stöd av min chef i samverkansfrågor", "3"],
    ["Chefernas stöd och engagemang", "3"],
    ["Våra chefer prioriterar samverkan", "3"],
    ["Huvudmännen ger oss rätt förutsättningar", "3"],
    ["Kollegornas vilja att samarbeta", "4"],
    ["Personalens engagemang för samverkan", "4"],
    ["Medarbetarnas motivation", "4"],
    ["Alla i teamet är motiverade att samverka", "4"],
    ["Kollegorna stöttar varandra", "4"],
    ["Vi arbetar mot gemensamma mål", "5"],
    ["Vi har samma syn på barns behov", "5"],
    ["Gemensam målbild", "5"],
    ["Vi drar åt samma håll", "5"],
    ["Det finns en gemensam värdegrund", "5"],
    ["Vi delar synsätt på hur föräldrar ska bemötas", "5"],
    ["Samsyn i arbetet med familjer", "5"],
    ["Vi har ett gemensamt förhållningssätt", "5"],
    ["Kunskap om varandras uppdrag", "6"],
    ["Kännedom om övriga verksamheters uppdrag", "6"],
    ["Jag förstår de andra professionernas roller", "6"],
    ["Vi har kunskap om varandras kompetenser", "6"],
    ["Insikt i varandras arbete", "6"],
    ["Barn och föräldrar har inflytande över verksamheten", "7"],
    ["Familjernas möjlighet att påverka", "7"],
    ["Besökarnas inflytande", "7"],
    ["Besökarnas synpunkter tas tillvara", "7"],
    ["Vårdnadshavare kan vara med och utforma verksamheten", "7"],
    ["Vi lyssnar på föräldrarnas önskemål", "7"],
    ["Barnen får komma till tals", "7"],
    ["Gemensamma fortbildningsdagar", "8"],
    ["Vi deltar i konferenser tillsammans", "8"],
    ["Möjlighet till gemensam fortbildning", "8"],
    ["Vi har gemensamma utbildningsdagar", "8"],
    ["Jag erbjuds utbildning tillsammans med kollegor", "8"],
    ["Gemensamma föreläsningar och studiedagar", "8"],
    ["Vi slussar familjer vidare på ett smidigt sätt", "9"],
    ["Det är lätt att hänvisa besökare till rätt verksamhet", "9"],
    ["Familjer får hjälp att komma vidare till annan verksamhet", "9"],
    ["Flödet mellan verksamheterna", "9"],
    ["Remittering mellan verksamheter", "9"],
    ["Familjer känner sig delaktiga", "7"],
    ["Tid", "1"],
    ["Ledning", "3"],
    ["Flöden", "9"],
    ["Samverkanstid", "1"],
    ["Stödet mellan kollegor", "4"],
    ["Samverkansviljan bland mina kollegor", "4"],
    ["Samstämmighet kring arbetssätt", "5"],
    ["Vi arbetar på samma sätt", "5"],
    ["Brukarinflytande", "7"],
    ["Föräldramedverkan", "7"],
    ["Vi tar tillvara besökarnas åsikter", "7"],
    ["Gemensam kompetenshöjning", "8"],
    ["Tid avsatt för samverkansmöten varje månad", "1"],
    ["Tiden för gemensam planering räcker", "1"],
    ["Lokalerna är anpassade efter våra behov", "2"],
    ["Tillgång till gemensamma mötesrum", "2"],
    ["Ledningen visar intresse för samverkan", "3"],
    ["Huvudmännens engagemang", "3"],
    ["Personalgruppens engagemang", "4"],
    ["Kollegialt stöd", "4"],
    ["Samsyn runt mål och metoder", "5"],
    ["Vi arbetar utifrån samma värdegrund", "5"],
    ["Kännedom om varandras roller och ansvar", "6"],
    ["Förståelse för kollegornas yrkesroller", "6"],
    ["Familjernas delaktighet i verksamheten", "7"],
    ["Gemensam kompetensutveckling för alla professioner", "8"],
    ["Slussning av familjer mellan professionerna", "9"],
    // Likely enough to be asked about, with the right one first among those to choose from.
    ["Arbetstiden räcker till för samverkan", "?1"],
    ["Lokalsituationen", "?2"],
    ["Kollegorna bidrar aktivt till samverkan", "?4"],
    ["Vägen in till de andra verksamheterna är enkel för familjerna", "?9"],
  ])("%s: %s", (question, factor) => expect(inShort(matchQuestion(question))).toBe(factor));

  // To be sure and wrong is the worst: whatever these are called, no factor is sure.
  test.each([
    "Hur stor del av din arbetstid lägger du på samverkan?",
    "Väntetiderna är korta",
    "Besökarna kommer i tid till sina besök",
    "Jag har tid för varje familj",
    "Det går lätt att boka en tid",
    "Samverkan har förbättrats över tid",
    "Under den senaste tiden har samarbetet förbättrats",
    "Heltid eller deltid?",
    "Den lokala överenskommelsen är känd",
    "Lokalt samarbete med skolan",
    "Lokalvården fungerar",
    "Personalen ger bra stöd till föräldrarna",
    "Personalen är trevlig",
    "Jag får handledning regelbundet",
    "Jag har förtroende för min chef",
    "Är du chef?",
    "Jag vet vad som förväntas av mig i mitt uppdrag",
    "Besökarna känner till familjecentralens uppdrag",
    "Kunskap om barnkonventionen",
    "Hur påverkar samverkan barnen?",
    "Barnen påverkas positivt av samverkan",
    "Jag kan påverka min arbetssituation",
    "Informationsflödet fungerar",
    "Föräldrautbildningen håller hög kvalitet",
    "Jag har rätt utbildning för mitt arbete",
    "Arbetsmiljön är god",
    "Samverkan fungerar bra",
    "Jag skulle rekommendera familjecentralen",
    "Familjecentralen Slussen är lätt att hitta till",
    "Syn- och hörselkontroller genomförs",
    "Vi har tillräckligt med personal",
    "Tillsynen fungerar",
    "Jag är nöjd med mina arbetstider",
    "Öppna förskolans öppettider är bra",
    "Kommentar om lokalerna",
    "Varför är samsyn viktigt?",
    "Hur viktigt är det med tid för samverkan?",
    "Beskriv hur ledningen stödjer er",
    "Samordnarens tid",
    "Vi har gemensamma rutiner för samverkan",
    "Vi har roligt tillsammans",
    "Stödet från samordnaren",
    "Ledningen av föräldragrupper",
    "Vi har gemensamma aktiviteter för barnfamiljer",
    "Rollfördelningen är tydlig",
    "Barnens kunskap om sina rättigheter",
    "Jag lägger mycket tid på administration",
    "Chefen ger oss tid att samverka",
    "Samverkan mellan verksamheterna fungerar",
    "Det är tydligt vem som är min chef",
    "Ledningen är tydlig med vad som gäller för arbetstider",
    "Lokalerna är lätta att hitta till för besökare",
    "Personalen är intresserad av mitt barn",
    "Jag vill att mina kollegor ska vara mer engagerade",
    "Kollegorna hänvisar till gällande riktlinjer",
    "Verksamhetsplanen innehåller gemensamma mål",
    "Flödet av besökare till öppna förskolan är jämnt",
    "Har du deltagit i gemensam utbildning det senaste året?",
    "Vi lotsar föräldrar till arbetsmarknaden",
    "Samsyn om sekretess med socialtjänsten i andra kommuner",
    "Föräldrar får tid för samtal med personalen tillsammans",
    // Who agrees says that it is bad: the ratings run the other way.
    "Jag saknar tid för samverkan",
    "Lokalerna är för små",
    "Stödet från ledningen är otillräckligt",
    "Kollegornas engagemang är lågt",
    "Vi är inte överens om arbetssätt",
    "Jag saknar kunskap om kollegornas uppdrag",
    "Besökarna kan inte påverka verksamheten",
    "Gemensam utbildning saknas",
    "Det brister i flödet mellan verksamheterna",
    // A word of something else.
    "Vi hinner äta lunch tillsammans",
    "Samverkan tar tid från mitt ordinarie arbete",
    "Ventilationen i lokalerna",
    "Lokalerna är slitna",
    "Ledningen prioriterar ekonomin",
    "Chefen är aktiv på sociala medier",
    "Kollegornas intresse för friskvård",
    "Gemensam vision för regionen",
    "Kollegorna vet vad som gäller vid brand i verksamheten",
    "Barnens önskemål om leksaker",
    "Barnhälsovården kan påverka sin budget",
    "Utbildning i HLR tillsammans med brandkåren",
    "Vi hänvisar familjer till 1177",
    // The other way round.
    "Jag ställer upp för mina kollegor",
    "Andra vet vad jag gör",
    "Föräldrarna lyssnar på personalen",
    "Barnmorskorna har inflytande över sitt arbete",
    "Föräldrar kan gå på kurs hos oss",
  ])("%s: surely none", (question) => expect(inShort(matchQuestion(question))).not.toMatch(/^\d/));

  test.each([
    ["Vilken familjecentral gäller svaret?", "group"],
    ["Min yrkestillhörighet", "group"],
    ["Vilken region tillhör din familjecentral?", "group"],
    ["Jag arbetar inom", "group"],
    ["Min profession", "group"],
    ["Arbetar på enhet", "group"],
    ["E-mail", "meta"],
    ["Dina synpunkter på samverkan", "free"],
    ["Hur skulle samverkan kunna bli bättre?", "free"],
    ["Points – Tid för samverkan", "meta"],
    ["Please specify", "none"],
  ])("%s: %s", (question, kind) => expect(inShort(matchQuestion(question))).toBe(kind));

  test.each([
    ["Hur upplever du förutsättningarna? [Samsyn kring arbetssätt]", "5"],
    ["Hur bedömer du följande? - Lokaler", "2"],
    ["Q2_3. Samsyn kring arbetssätt (1 = mycket dåligt, 5 = mycket bra)", "5"],
    ["  7)  Besökarnas\u00a0möjlighet att påverka : ", "7"],
    ["Kollegornas engagemang2", "4"],
  ])("%s: what services put around a question does not count", (question, factor) =>
    expect(inShort(matchQuestion(question))).toBe(factor),
  );
});
