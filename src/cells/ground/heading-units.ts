import { capital, refuseAt, type Range } from "./range";
import { tidy, withPlainDashes, wordKey } from "./words";

/** What the numbers below a heading are, where the heading can say that they are something else. */
export type Measure = "money" | "area";

/** What a heading says besides its name: in brackets, or after a comma. */
export interface HeadingParts {
  readonly name: string;
  readonly remarks: readonly string[];
}

/** Longer texts are no headings with units. */
const longest = 300;
const bracketed = /[([]([^()[\]]*)[)\]]/g;

/** "Belopp (tkr, exkl. moms)" is Belopp with the remarks tkr and exkl. moms; a closing colon or star is no part of it. */
export function headingParts(text: string): HeadingParts {
  const whole = tidy(text);
  if (whole.length > longest) return { name: whole, remarks: [] };
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
    name: named.replace(/[\s:*]+$/, ""),
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

const thousands =
  /^(?:i )?(?:tkr|tsek|t sek|ksek|kkr|k sek|tusen(?:tal)?(?: kr(?:onor)?| sek)?|tusentals kronor|(?:kr(?:onor)? ?|sek ?)?[x×*]? ?1 ?000(?: ?(?:kr|sek|kronor))?|000 kr|'000)\.?$/;
const millions =
  /^(?:i )?(?:mkr|mnkr|msek|m sek|miljon(?:er)?(?: kr(?:onor)?| sek)?|milj\.?(?: kr)?|mn|(?:kr ?)?[x×*]? ?1 ?000 ?000(?: ?(?:kr|sek))?)\.?$/;
const krona = /^(?:i )?(?:kr|sek|kronor|svenska kronor|kr\/år|kr per år|sek\/år|nettobelopp|netto|st)\.?$/;
const withoutVat = /^(?:exkl\.?|ex\.?|exklusive|utan)\.? ?moms$/;
const withVat = /^(?:ink[l]?\.?|inklusive|med)\.? ?moms$|^brutto$/;
const otherMoney =
  /^(?:i )?(?:eur|euro|€|usd|us\$|\$|dollar|nok|dkk|gbp|£|chf|pln|öre|%|procent)$|^(?:kr|sek|kronor) ?(?:\/|per) ?(?!år)\S+.*$/;
const squareMetres = /^(?:i )?(?:m²|m2|kvm|kvadratmeter|loa|bra|bta|boa)\.?$/;
const otherArea = /^(?:i )?(?:ha|hektar|km²|km2|dm²|dm2|cm²|cm2|%|procent|kr|sek|tkr|st|kr\/.*|tkvm)\.?$/;

function unitIn(remark: string, measure: Measure): Fit {
  const word = wordKey(remark);
  if (measure === "area") {
    return squareMetres.test(word)
      ? "fits"
      : otherArea.test(word)
        ? { kind: "other", unit: remark }
        : "unknown";
  }
  if (krona.test(word) || withoutVat.test(word)) return "fits";
  if (thousands.test(word)) return { kind: "factor", factor: 1000, unit: remark };
  if (millions.test(word)) return { kind: "factor", factor: 1_000_000, unit: remark };
  if (withVat.test(word)) return { kind: "vat", unit: remark };
  return otherMoney.test(word) ? { kind: "other", unit: remark } : "unknown";
}

const counted = /^(?:%|st|antal|h\/vecka|tim|timmar)$/;

/** Whether a text is a unit and nothing else: "kr", "tkr", "m²", "h/vecka". */
export const isHeadingUnit = (text: string): boolean =>
  counted.test(wordKey(text)) || unitIn(text, "money") !== "unknown" || unitIn(text, "area") === "fits";

/** Whether the heading says that its numbers are not what they would be read as. */
export function unitProblem(heading: string, measure: Measure): UnitProblem | undefined {
  const { remarks } = headingParts(heading);
  for (const remark of remarks) {
    // "tkr exkl. moms" is two remarks.
    for (const part of [remark, ...splitRemark(remark)]) {
      const fit = unitIn(part, measure);
      if (typeof fit === "object") return fit;
    }
  }
  return undefined;
}

const splitRemark = (remark: string): string[] =>
  remark.split(/ (?=(?:ink|exk|ex\.? |med |utan ))/i).flatMap((part) => part.split(/ ?[;+] ?/));

/** A unit that stands without brackets behind a heading: "Belopp tkr", "Yta i m²", "Belopp inkl. moms". */
const trailing =
  /^(.+?)[ ,-]+((?:i )?(?:tkr|tsek|ksek|mkr|mnkr|msek|kr|sek|kronor|tusen kr(?:onor)?|1 ?000 kr|eur|euro|m²|m2|kvm|kr\/\S+|kr per \S+)|(?:ink|exk|ex)\S* ?moms)$/i;

/** The heading with a unit that stands without brackets moved into brackets; unchanged where there is none. */
export function withUnitInBrackets(heading: string): string {
  if (heading.length > longest) return heading;
  const [, name, unit] = trailing.exec(withPlainDashes(tidy(heading))) ?? [];
  return name === undefined ? heading : `${name} (${unit})`;
}

/** Refuses a heading whose numbers would be read as something else, with the factor or the unit named. */
export function refuseOtherUnit(range: Range, column: number, heading: string, measure: Measure): void {
  const cell = range.rows[0]?.[column];
  const problem = typeof cell === "string" ? unitProblem(withUnitInBrackets(cell), measure) : undefined;
  if (problem) throw refuseAt(range, 0, column, heading, unitSentence(tidy(String(cell)), problem, measure));
}

function unitSentence(heading: string, problem: UnitProblem, measure: Measure): string {
  const said = `rubriken ”${heading}” säger ${problem.unit}`;
  const asked = measure === "area" ? "m²" : "kronor";
  switch (problem.kind) {
    case "factor":
      return `${said}, men beloppen läses i kronor. Räkna om dem: gånger ${problem.factor === 1000 ? "1 000" : "1 000 000"}.`;
    case "vat":
      return `${said}, men belopp fördelas utan moms. Ange beloppen exklusive moms, och skriv det i rubriken.`;
    case "other":
      return `${said}. ${capital(asked)} behövs här: räkna om kolumnen och rätta rubriken.`;
  }
}
