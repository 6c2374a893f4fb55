import { tidy, withPlainDashes, wordKey } from "../../domain/names/words";

/** What the numbers below a heading are, where the heading can say that they are something else. */
export type Measure = "money" | "area";

/** What a heading says besides its name: in brackets, or after a comma. */
interface HeadingParts {
  readonly name: string;
  readonly remarks: readonly string[];
}

/** Longer texts are no headings with units. */
const longest = 300;
/** A heading with its unit behind it is short. */
const longestTrailing = 80;
const bracketed = /[([]([^()[\]]*)[)\]]/g;
/** Most headings say nothing besides their name. */
const hasRemark = /[([,]/;
const afterName = /[\s:*]+$/;

/** "Belopp (tkr, exkl. moms)" is Belopp with the remarks tkr and exkl. moms; a closing colon or star is no part of it. */
export function headingParts(text: string): HeadingParts {
  const whole = tidy(text);
  if (whole.length > longest) return { name: whole, remarks: [] };
  if (!hasRemark.test(whole)) return { name: whole.replace(afterName, ""), remarks: [] };
  const remarks: string[] = [];
  const bare = whole.replace(bracketed, (_, inside: string) => {
    remarks.push(...inside.split(",").map((part) => part.trim()));
    return " ";
  });
  const [name = "", ...more] = tidy(bare).split(/, ?/);
  // A comma is a part of a name unless what follows it is a unit or a word about VAT.
  const isUnits = more.every(
    (part) => unitIn(part, "money") !== "unknown" || unitIn(part, "area") !== "unknown",
  );
  const named = isUnits ? name : tidy(bare);
  return {
    name: named.replace(afterName, ""),
    remarks: [...(isUnits ? more : []), ...remarks].filter((remark) => remark !== ""),
  };
}

/** What a remark says of the numbers: that they are as expected, are something else, or nothing of the kind. */
type Fit = "fits" | "unknown" | UnitProblem;

/** The numbers are of another size or kind than they are read as. */
export type UnitProblem =
  | { readonly kind: "factor"; readonly factor: number; readonly unit: string }
  | { readonly kind: "other"; readonly unit: string }
  | { readonly kind: "vat"; readonly unit: string };

/** Nothing of a longer word stands before or behind: so \\b, which does not know å, ä and ö. */
const alone = (words: string, flags = "u"): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, flags);

/** How many kronor a figure of the column stands for, by the words that say so anywhere in the remark. */
const factors: readonly (readonly [factor: number, said: RegExp])[] = [
  [1_000_000_000, alone("mdr|mdkr|mdsek|miljard(?:er)?")],
  [1_000_000, alone("mkr|mnkr|m kr|msek|m sek|mn|milj|miljon(?:er|tals?)?|millions?|1 ?000 ?000")],
  [
    1000,
    alone(
      "tkr|t kr|tsek|t sek|ksek|k sek|kkr|k kr|tusen(?:tals?|lapp(?:ar)?)?|thousands?|1 ?000-?tals?|10³|10\\^3",
    ),
  ],
  [1000, /(?<!\d[ .,]?)['’]?000['’]?(?:-?tals?)?(?![\p{L}\d])(?! ?000)/u],
  [1000, /^(?:i )?(?:(?:kr(?:onor)?|sek)? ?[x×*]? ?1 ?000(?: ?(?:kr|sek|kronor))?|[kt])$/],
  [100, alone("hkr|hundra(?:tals?|lapp(?:ar)?)?|100 kr")],
  [10, alone("10 kr")],
];
const krona =
  /^(?:i )?(?:(?:svenska |hela )?(?:kr|sek|kronor))?(?: ?(?:\/|per) ?år| om året| årligen)?$|^(?:netto(?:belopp)?|års(?:belopp|kostnad)|helår)$/;
const withoutVat =
  /^(?:ex[kc]l\.?|ex\.?|exklusive|excluding|utan|u|före|ej|ingen|noll|0 ?%|plus|\+)\.? ?(?:\d+ ?% ?)?(?:moms|vat)$|^moms (?:tillkommer|exkluderad|ej (?:inräknad|medräknad|inkluderad))$/;
const withVat =
  /^(?:in[kc]l?\.?|inklusive|including|med|efter)\.? ?(?:\d+ ?% ?)?(?:moms|vat)$|^moms (?:ingår|inräknad)$|^brutto(?:belopp)?$/;
const foreign = new RegExp(
  `[€$£]|${alone("eur|euro|keur|meur|usd|dollar|nok|dkk|gbp|chf|pln|danska kronor|norska kronor").source}`,
  "u",
);
/** What a figure is for: a month, a square metre, a child. For a year is what is meant. */
const forSomething = /(?:^|[\p{L}\d ])\/ ?(?!år)\p{L}|(?:^| )per (?!år)\p{L}/u;
const forTime =
  /^(?:i )?(?:mån(?:ad(?:en)?|ads(?:vis|belopp|kostnad))?|månatlig(?:en|t)?|kvartal(?:s(?:vis|belopp|kostnad))?|tertial(?:svis)?|halvår(?:svis)?|veck(?:a|ovis)|dag|dygn|timme)\.?$/;
const share = /^(?:i )?(?:%|procent|procentandel|andel(?:ar)?|‰|promille)$/;
const countOf = /^(?:st|antal|stycken|antal .*|h\/vecka|h|tim|timmar|dagar|personer|barn|platser)\.?$/;
const metres = "m²|m2|kvm|kvadratmeter|sqm|m\\^2";
const squareMetres = new RegExp(
  `^(?:i )?(?:hela )?(?:(?:${metres})(?: |$|,)?)?(?:loa|bra|bta|boa|nta)?\\.?$`,
);
const someMetres = alone(metres);
const otherArea = alone(
  "ha|hektar|tkvm|km²|km2|dm²|dm2|cm²|cm2|ft²|ft2|sq ?ft|kvadratfot|kvadratkilometer|tusen|1 ?000|kr|sek|kronor|tkr",
);
const öre = /^(?:i )?ören?$/;

function unitIn(remark: string, measure: Measure): Fit {
  const word = wordKey(remark).replace(/[.*:]+$/, "");
  if (word === "") return "unknown";
  return measure === "area" ? areaUnitIn(word, remark) : moneyUnitIn(word, remark);
}

function areaUnitIn(word: string, unit: string): Fit {
  if (otherArea.test(word) || share.test(word) || countOf.test(word)) return { kind: "other", unit };
  return squareMetres.test(word) || someMetres.test(word) ? "fits" : "unknown";
}

function moneyUnitIn(word: string, unit: string): Fit {
  if (foreign.test(word)) return { kind: "other", unit };
  const factor = factors.find(([, said]) => said.test(word))?.[0];
  if (factor !== undefined) return { kind: "factor", factor, unit };
  if (krona.test(word) || withoutVat.test(word)) return "fits";
  if (withVat.test(word)) return { kind: "vat", unit };
  const isOther = [öre, share, countOf, forTime, forSomething, someMetres].some((said) => said.test(word));
  return isOther ? { kind: "other", unit } : "unknown";
}

const counted = /^(?:%|st|antal|h\/vecka|tim|timmar)$/;

/** Whether a text is a unit and nothing else: "kr", "tkr", "m²", "h/vecka". */
export const isHeadingUnit = (text: string): boolean =>
  counted.test(wordKey(text)) || fitsOrNot(text, "money") || unitIn(text, "area") === "fits";

/** Whether the heading says that its numbers are not what they would be read as. */
export function unitProblem(heading: string, measure: Measure): UnitProblem | undefined {
  const { remarks } = headingParts(heading);
  for (const remark of remarks) {
    // "tkr exkl. moms" is two remarks.
    const parts = splitRemark(remark);
    for (const part of [remark, ...parts]) {
      const fit = unitIn(part, measure);
      if (typeof fit === "object") return fit;
    }
    const unclear = measure === "money" && parts.map(unclearMoney).find((problem) => problem !== undefined);
    if (unclear) return unclear;
  }
  return undefined;
}

const aboutVat = alone("moms|vat");
const aboutKronor = alone("kr|sek|kronor|krona");
const plainWords = new Set(["kr", "sek", "per", "år", "i", "och", "för", "av", "på", "ny", "nya", "del"]);

/**
 * A remark that speaks of kronor or of VAT in words that nobody knows: "kr M", "m. moms". What it says of the numbers is not
 * guessed.
 */
function unclearMoney(unit: string): UnitProblem | undefined {
  const word = wordKey(unit);
  if (unitIn(unit, "money") !== "unknown") return undefined;
  if (aboutVat.test(word)) return { kind: "vat", unit };
  const rest = word.split(/[^\p{L}\d]+/u).filter((part) => part !== "" && !plainWords.has(part));
  const isUnclear = aboutKronor.test(word) && rest.some((part) => /^\p{L}{1,3}$|^0+$/u.test(part));
  return isUnclear ? { kind: "other", unit } : undefined;
}

const splitRemark = (remark: string): string[] =>
  remark
    .split(/,? (?=(?:in[kc]|ex[kc]|ex\.? |med |utan |före |efter |plus |\+ ?(?=moms|vat)))/i)
    .flatMap((part) => part.split(/ ?(?:;|\+(?! ?(?:moms|vat))) ?/i));

/** Where a unit may begin that stands without brackets behind a heading: "Belopp tkr", "Yta i m²", "Belopp - inkl. moms". */
const mayBegin = /[ ,_-]+(?=[^\s,_-])|(?<=[^ ])(?=\/(?:år|mån|månad|kvartal|tertial|vecka|m²|m2|kvm)$)/gi;
const maySeparate = /[\s_/]/;
const anyUnit =
  /^(?:i |per |kr|sek|t|k|m|1|0|'|%|st$|€|\$|£|e|u|n|d|g|c|h|o|ö|hel|loa|bra|bta|boa|nta|in[kc]|ex|med |utan |före |efter |plus |\+|brutto|moms |[x×*/]|sq)/;

/** The heading with a unit that stands without brackets moved into brackets; unchanged where there is none. */
export function withUnitInBrackets(heading: string): string {
  if (heading.length > longestTrailing || !maySeparate.test(heading)) return heading;
  const text = withPlainDashes(tidy(heading));
  if (/[()[\]]$/.test(text)) return heading;
  for (const { index, 0: between } of text.matchAll(mayBegin)) {
    const unit = text.slice(index + between.length);
    if (index > 0 && anyUnit.test(unit.toLowerCase()) && isTrailingUnit(unit)) {
      return `${text.slice(0, index)} (${unit})`;
    }
  }
  return heading;
}

/** Only what no heading of another kind ends with: "Antal barn" and "Yta per organisation" have none. */
function isTrailingUnit(unit: string): boolean {
  const word = wordKey(unit);
  if (countOf.test(word) || forTime.test(word)) return word === "st";
  if (/^per /.test(word)) return perKnown.test(word);
  return ["money", "area"].some((measure) => fitsOrNot(unit, measure as Measure));
}

const perKnown = /^per (?:år|mån(?:ad)?|kvartal|tertial|vecka|dag|m²|m2|kvm|kvadratmeter)$/;

/** Whether all of a remark, VAT beside a unit included, is about units. */
const fitsOrNot = (remark: string, measure: Measure): boolean =>
  splitRemark(remark).every((part) => unitIn(part, measure) !== "unknown");
