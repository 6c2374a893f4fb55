import type { Day } from "../../../domain/calendar";
import type { Period } from "../../../domain/costs/cost-line";
import { compact, type Ore } from "../../../domain/costs/money";
import { tidy } from "../../../domain/names/words";
import { monthOf } from "../month";
import type { SieField } from "./fields";

/** Most fields are plain already: a file has millions of them. */
const notPlain = /[^ -~]| {2}/;
/** Without marks and spaces that nobody sees. */
export const clean = (text: string): string => (notPlain.test(text) ? tidy(text) : text.trim());

/** A field that is a text; a list, or a field that is not there, is an empty one. */
export const textIn = (field: SieField | undefined): string => (typeof field === "string" ? field : "");

/** ".50" and "100." too, and spaces between groups of three. */
const amountWritten = /^([+-]?) ?(?=[.,]?\d)(\d*|\d{1,3}(?: \d{3})+)(?:\.(?:(\d{1,2})0*)?|,(\d{0,2}))?$/;

/** An amount exactly: a point before the öre; a comma is let through, since it has one meaning here. */
export function oreIn(field: string): Ore | undefined {
  const [, sign, written, behindPoint, behindComma] = amountWritten.exec(clean(field)) ?? [];
  if (written === undefined) return undefined;
  const whole = written.replaceAll(" ", "") || "0";
  const decimals = behindPoint ?? behindComma ?? "";
  const digits = `${whole}${decimals.padEnd(2, "0")}`;
  const ore = digits.length <= 15 ? Number(digits) : compact(BigInt(digits));
  return sign === "-" && ore !== 0 ? -ore : ore;
}

/** One object for each month. */
const months = new Map<Day, Period>();

/** The month that a day is booked in. */
export function periodOf(day: Day | undefined): Period | undefined {
  if (day === undefined) return undefined;
  let period = months.get(day);
  if (!period) months.set(day, (period = monthOf(day)));
  return period;
}
