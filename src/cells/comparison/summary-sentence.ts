import type { Missing } from "../../domain/comparison/missing";
import { extremes, summarize, type Entry } from "../../domain/comparison/summary";
import { formatNumber } from "../ground/numbers";

/** A sentence is read by people: beyond this many names it says how many more there are. */
const mostNames = 20;

const missingText: Readonly<Record<Missing, string>> = {
  saknas: "uppgift saknas",
  "ej aktuellt": "ej aktuellt",
  skyddad: "skyddad",
};

/** "Öppettid (h/vecka): 6–24; uppgift saknas för Mora och Orsa". */
export const numberSentence = (heading: string, entries: readonly Entry<number>[]): string =>
  sentence(heading, entries, (known) => {
    const values = known.map(({ value }) => value);
    const { lowest, highest } = extremes(values);
    const written = values.every(isYear) ? String : formatNumber;
    if (lowest === highest) return written(lowest);
    // A dash beside a minus sign reads as another minus sign.
    return `${written(lowest)}${lowest < 0 ? " till " : "–"}${written(highest)}`;
  });

/** Years are written without a space between the digits; a few amounts of that size may be, too. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** "Gemensamma grupper: 3 av 8 (Avesta, Gagnef, Mora)": of those that have an answer. */
export const yesNoSentence = (heading: string, entries: readonly Entry<boolean>[]): string =>
  sentence(heading, entries, (known) => {
    const yes = known.filter(({ value }) => value).map(({ name }) => name);
    const count = `${formatNumber(yes.length)} av ${formatNumber(known.length)}`;
    return yes.length > 0 ? `${count} (${names(yes, ", ")})` : count;
  });

function sentence<Value extends number | boolean>(
  heading: string,
  entries: readonly Entry<Value>[],
  ofKnown: (known: readonly { name: string; value: Value }[]) => string,
): string {
  const { known, missing } = summarize(entries);
  const parts = [...missing].map(([reason, these]) =>
    these.length === entries.length
      ? missingText[reason]
      : `${missingText[reason]} för ${names(these, " och ")}`,
  );
  return `${heading}: ${[...(known.length > 0 ? [ofKnown(known)] : []), ...parts].join("; ")}`;
}

function names(all: readonly string[], last: string): string {
  if (all.length > mostNames) {
    return `${all.slice(0, mostNames).join(", ")} och ${formatNumber(all.length - mostNames)} till`;
  }
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")}${last}${all.at(-1)}`;
}
