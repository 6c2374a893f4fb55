/** How a cell says that there is no last day: what a check of a column of last days needs, of all that ends can say. */

import { isEmpty, plainValue, wordOf, type Cell } from "./cell";
import { noEnd, readDate } from "./dates";

/** Longer texts are no ends of agreements. */
export const isTooLong = (word: string): boolean => word.length > 120;

const untilFurtherNotice =
  /^(?:(?:avtalet )?(?:gäller |löper )?(?:(?:fr\.? ?o\.? ?m\.?|from|från(?: och med)?)? ?[\d-]{6,10}(?: (?:och|-)?|,)? ?(?:gäller |löper )?)?)?(?:tills ?vidare(?:-?avtal(?:et)?)?|tv$|t\.v\.|until further notice|löpande)(?![\p{L}\d])/u;
/** "tills vidare, dock längst 2026-12-31", "tills vidare / 2026-12-31", "tills vidare?": that it goes on is not all that it says. */
const hasAnotherEnd =
  /\?|vidare ?[/|] ?(?:\d{4}|\d{6}|\d{8})(?!\d)|(?<![\p{L}\d])(?:t\.? ?o\.? ?m\.?|till och med|till (?:den )?\d+|längst|eller|alternativt|(?<!ej |inte )uppsag[td]|upphör|slutar|löper ut)(?!\p{L})/u;
export const underRevision =
  /^(?:(?:avtalet )?(?:är )?under (?:revidering|revision|omförhandling|omarbetning|översyn)|(?:avtalet )?(?:revideras|omförhandlas|omarbetas|arbetas om|skrivs om|ses över))(?: nu| just nu)?\.?(?:(?:,| ?\(|:| -) ?\D*)?$/;
export const notSigned =
  /ej undertecknat|inte undertecknat|osignerat|ej påskrivet|inget avtal|avtal saknas|ej tecknat/;
/** What may stand before the day itself. */
export const leading =
  /^(?:avtalet )?(?:(?:gäller|giltigt|löper ut|löper|upphör|slutar|slutdatum|uppsagt|avslutat|avslutas) ?:? ?)?(?:(?:till och med|t\.? ?o\.? ?m\.?|tom|till|den) ?:? ?)?(?=\d|den )/;

/** Whether a text says that something holds until further notice, and nothing else besides. */
export function goesOn(word: string): "until further notice" | "to another end" | "not said" {
  if (!untilFurtherNotice.test(word)) return "not said";
  return hasAnotherEnd.test(word) ? "to another end" : "until further notice";
}

/** Whether the cell says that there is no last day: "tills vidare", "löpande", 9999-12-31. */
export function hasNoEnd(cell: Cell): boolean {
  if (isEmpty(plainValue(cell))) return false;
  const whole = readDate(cell);
  if (whole.kind !== "none") return whole.kind === "days" && whole.last === noEnd;
  const word = wordOf(cell);
  if (isTooLong(word) || notSigned.test(word) || underRevision.test(word)) return false;
  const goingOn = goesOn(word);
  if (goingOn !== "not said") return goingOn === "until further notice";
  const [day = ""] = word.replace(leading, "").split(/ ?[,;(]/);
  const reading = readDate(day);
  return reading.kind === "days" && reading.last === noEnd;
}
