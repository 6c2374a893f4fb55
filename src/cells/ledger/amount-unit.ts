import { wordKey } from "../ground/words";
import type { Factor } from "./ledger-problem";

/** What a heading's remark says of the amounts below it: kronor, thousands of them, or something else. */
export type AmountUnit =
  | { readonly kind: "kronor" }
  | { readonly kind: "factor"; readonly factor: Factor }
  | { readonly kind: "other"; readonly unit: string };

const thousands =
  /(?<![\p{L}\d])(?:tkr|tsek|ksek|kkr|tusen(?: kr(?:onor)?)?|1 ?000(?: kr| sek)|(?:kr|sek) ?[×x*] ?1 ?000|tusental)(?![\p{L}\d])/u;
const millions = /(?<![\p{L}\d])(?:mkr|mnkr|msek|miljoner(?: kr(?:onor)?)?)(?![\p{L}\d])/u;
const others =
  /(?<![\p{L}\d])(?:eur|euro|usd|nok|dkk|gbp|€|\$|inkl\.? ?moms|inkl\.? mervärdesskatt|brutto|kr ?\/ ?mån(?:ad)?|kr ?\/ ?kvm|kr ?\/ ?m²)(?![\p{L}\d])/u;

export function amountUnitOf(heading: string): AmountUnit {
  const text = wordKey(heading);
  const other = others.exec(text)?.[0];
  if (other !== undefined) return { kind: "other", unit: other };
  if (thousands.test(text)) return { kind: "factor", factor: 1_000 };
  if (millions.test(text)) return { kind: "factor", factor: 1_000_000 };
  return { kind: "kronor" };
}
