import { wordKey } from "../../../domain/names/words";
import { isPartName } from "../../ground/total-names";
import { isTotalRow } from "../../ranges/total-row";

const county =
  /^(?:(?:hela )?länet(?: som helhet)?|län(?:et)?: .*|kommuner(?:na)? i .*länet|länets kommuner|övriga länet|.*\blän|region(?:en)?(?: .*)?|.*\bregion|.*regionen|county|.* county)$/;
/** Counties whose name no municipality has: a few of them among other names, as "Dalarna" among municipalities, are counties. */
const countyNames =
  /^(?:(?:[a-z]{1,2} )?(?:dalarna|värmland|södermanland|östergötland|kronoberg|blekinge|skåne|halland|västra götaland|västmanland|gävleborg|västernorrland|jämtland(?: härjedalen)?|västerbotten|norrbotten)s?)$/;
const country =
  /^(?:(?:hela |övriga )?(?:landet|riket|sverige)(?: som helhet)?|(?:rikets|landets|sveriges|övriga) (?:kommuner|regioner|län)|kommuner(?:na)? i (?:riket|landet|sverige)|jämförelse(?:tal|värde|grupp)?(?:en|et)?(?: .*)?|riket(?: .*)?|(?:alla|samtliga)(?: (?:kommuner|regioner|län|centraler|familjecentraler))?|(?:riks|läns|region|kommun)(?:medel(?:värde|tal)?|snitt(?:et)?|genomsnitt(?:et)?|summa|totalt)|(?:o?vägt )?(?:medel(?:värde|tal)?|snitt|genomsnitt)(?: .*)?|.*\bläns kommuner|lägst[ae]?|min(?:imum)?[ -]+max(?:imum)?|differens(?: .*)?|skillnad(?: .*)?|spridning(?:en)?|standardavvikelse(?:n)?|högst[ae]?|min(?:imum)?|max(?:imum)?|(?:grand )?total|average|mean|all (?:municipalities|regions|centres)|sweden|whole country)$/;

/** "Dalarnas läns kommuner (ovägt medel)": what stands in brackets says it of any name. */
const saysMean = /\((?:o?vägt )?(?:medel(?:värde|tal)?|genomsnitt|snitt)\)$/;

/** Without a footnote's mark, a colon, a year, or what stands in brackets behind: "Alla kommuner (ovägt medel)". */
const bare = (name: string): string =>
  wordKey(name)
    .replace(/(?<=[^\s()]) ?\([^()]*\)$/, "")
    .replace(/[ :*]*$/, "")
    .replace(/(?<=\p{L}),? \d{4}$/u, "");

/**
 * Which rows are aggregates of the others, or parts of one: sums, means, the county and the country, "varav …". They are shown and never counted. Where
 * most of the rows are counties or regions, these are what is compared.
 *
 * @param names without the codes that stand before them
 * @returns one answer a name
 */
export function aggregatesAmong(names: readonly string[]): boolean[] {
  const words = names.map((name) => bare(name));
  const named = words.filter((word) => countyNames.test(word)).length;
  const isCounty = words.map(
    (word) => county.test(word) || (named * 3 <= words.length && countyNames.test(word)),
  );
  const counties = isCounty.filter(Boolean).length;
  const isComparedByCounty = counties * 2 > words.length;
  return words.map(
    (word, at) =>
      saysMean.test(wordKey(names[at] ?? "")) ||
      isTotalRow([word]) ||
      isPartName(word) ||
      country.test(word) ||
      (!isComparedByCounty && isCounty[at] === true),
  );
}
