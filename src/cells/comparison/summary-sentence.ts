import type { Missing } from "../../domain/words-for-hidden-and-missing";
import { extremes, summarize } from "../../domain/comparison/summary";
import { formatDay } from "../ground/dates";
import { formatNumber } from "../ground/numbers";
import type { ReadColumn } from "./comparison-table";
import { isYear } from "./shown-figure";

/** A sentence is read by people: beyond this many names it says how many more there are. */
const mostNames = 20;

const missingText: Readonly<Record<Missing, string>> = {
  saknas: "uppgift saknas",
  "ej aktuellt": "ej aktuellt",
  skyddad: "skyddad",
};

/** "Öppettid (h/vecka): 6–24; uppgift saknas för Mora och Orsa". */
export const numberSentence = (
  heading: string,
  names: readonly string[],
  { values, shownAs }: ReadColumn & { kind: "tal" },
): string =>
  sentence(heading, names, values, (known) => {
    const { lowest, highest } = extremes(known);
    const written = writerFor(known, shownAs);
    if (lowest === highest) return written(lowest);
    // A dash beside a minus sign reads as another minus sign, and so beside the dashes of a date.
    const between = lowest < 0 || shownAs === "dates" ? " till " : "–";
    return `${written(lowest)}${between}${written(highest)}`;
  });

/** Days as days, shares in per cent, years without a space between the digits; a few amounts of that size may be, too. */
function writerFor(
  values: readonly number[],
  shownAs: (ReadColumn & { kind: "tal" })["shownAs"],
): (value: number) => string {
  if (shownAs === "dates") return formatDay;
  if (shownAs === "shares") return (value) => `${formatNumber(value * 100)} %`;
  return values.every(isYear) ? String : formatNumber;
}

/** "Gemensamma grupper: 3 av 8 (Avesta, Gagnef, Mora)": of those that have an answer. */
export const yesNoSentence = (
  heading: string,
  names: readonly string[],
  { values }: ReadColumn & { kind: "ja/nej" },
): string =>
  sentence(heading, names, values, (known, namesOfKnown) => {
    const yes = namesOfKnown.filter((_, index) => known[index]);
    const count = `${formatNumber(yes.length)} av ${formatNumber(known.length)}`;
    return yes.length > 0 ? `${count} (${listed(yes, ", ")})` : count;
  });

/** What is said last of rows that sum up the others; nothing where there are none. */
export const leftOutSentence = (aggregates: readonly string[]): string =>
  aggregates.length === 0 ? "" : `; ${listed(aggregates, " och ")} räknas inte med`;

function sentence<Value extends number | boolean>(
  heading: string,
  names: readonly string[],
  values: readonly (Value | Missing)[],
  ofKnown: (known: readonly Value[], namesOfKnown: readonly string[]) => string,
): string {
  const { known, names: namesOfKnown, missing } = summarize<Value>(names, values);
  const parts = [...missing].map(([reason, these]) =>
    these.length === names.length
      ? missingText[reason]
      : `${missingText[reason]} för ${listed(these, " och ")}`,
  );
  return `${heading}: ${[...(known.length > 0 ? [ofKnown(known, namesOfKnown)] : []), ...parts].join("; ")}`;
}

function listed(all: readonly string[], last: string): string {
  if (all.length > mostNames) {
    return `${all.slice(0, mostNames).join(", ")} och ${formatNumber(all.length - mostNames)} till`;
  }
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")}${last}${all.at(-1)}`;
}
