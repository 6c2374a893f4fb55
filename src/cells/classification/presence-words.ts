import type { Presence } from "../../domain/classification/presence";
import type { Service } from "../../domain/classification/services";
import { isEmpty, numberOf, plainValue, type Cell } from "../ground/cell";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { wordKey } from "../../domain/names/words";

/** How people write each state in a cell; case and surrounding space do not matter. */
const words: Readonly<Record<Presence, readonly string[]>> = {
  hel: ["ja", "j", "hel", "helt", "hela", "x", "sant", "true", "1", "yes", "y", "full", "✓", "✔", "☑", "✅"],
  delvis: [
    ...["delvis", "del", "en del", "till del", "till viss del", "i viss mån", "vissa delar", "finns delvis"],
    ...["viss tid", "vissa tider", "vissa dagar", "ibland", "besöker", "partial", "partly"],
  ],
  nej: [
    ...["nej", "n", "ingen", "inte", "falskt", "false", "no", "none"],
    ...["finns ej", "finns inte", "ej på plats", "inte på plats"],
  ],
  okänd: ["0"],
  annan: ["annan", "annan huvudman", "annan aktör", "kyrka", "kyrkan", "förening"],
};

const presenceOf: ReadonlyMap<string, Presence> = new Map(
  (Object.keys(words) as Presence[]).flatMap((presence) =>
    words[presence].map((word): [string, Presence] => [word, presence]),
  ),
);

const expected = "Skriv ja, delvis eller nej, eller saknas om det inte är känt";

/** The words to offer for a service, one for each state that a person would write. */
export const presenceWords = (service: Service): readonly string[] =>
  service === "of" ? ["ja", "delvis", "nej", "annan"] : ["ja", "delvis", "nej"];

/** "ja (deltid)", "ja, 50 %", "ja, tisdagar": the words after yes are about a part of it, or only about its staff. */
const yesAndMore = /^(?:ja|hel|helt|yes)(?: ?[,;:(/.–-]| (?=\d|p\u00e5|men|fast|del)).*[\p{L}\d]/u;
/** That a verksamhet is there does not say how much of it is. */
const isThere: ReadonlySet<string> = new Set(["finns", "finns här", "finns på plats", "på plats"]);

/** "nej, saknas", "nej (finns inte)": whatever follows a no, and says no more than that, is one. */
function saysNoTwice(word: string): boolean {
  const [first = "", ...more] = word.split(/[,;:()/–-]/).flatMap((part) => part.trim() || []);
  const isNo = (part: string): boolean => presenceOf.get(part) === "nej";
  return isNo(first) && more.length > 0 && more.every((part) => isNo(part) || part === "saknas");
}

/** What a cell says about a service, or, as a `problem`, how the sentence about it goes on after the cell's content. */
export type PresenceReading =
  | { readonly presence: Presence }
  | {
      readonly kind: "unknown-word" | "employment-degree" | "open-preschool-only" | "whole-or-part";
      readonly problem: string;
    };

/**
 * Reads one cell. 0 is `okänd`, never `nej`: on desktop an empty cell arrives as 0, and a missing answer must not
 * become a confident no.
 */
export function readPresence(cell: Cell, service: Service): PresenceReading {
  const value = plainValue(cell);
  if (isEmpty(value)) return { presence: "okänd" };
  if (typeof value === "boolean") return { presence: value ? "hel" : "nej" };
  const word = typeof value === "string" ? wordKey(value) : "";
  const presence = presenceOf.get(word) ?? presenceOf.get(word.replace(/(?<=\p{L})[.!]$/u, ""));
  if (presence === "annan" && service !== "of") {
    return {
      kind: "open-preschool-only",
      problem: `gäller bara öppen förskola (ÖF). ${expected}.`,
    };
  }
  if (presence) return { presence };
  if (saysNoTwice(word)) return { presence: "nej" };
  if (word !== "" && saysNothing(word)) return { presence: "okänd" };
  const number = numberOf(value);
  if (number === 0) return { presence: "okänd" };
  if (number === 1 && !String(value).includes("%")) return { presence: "hel" };
  if (number === undefined && (yesAndMore.test(word) || isThere.has(word))) {
    return {
      kind: "whole-or-part",
      problem: `kan betyda både att hela verksamheten finns där och att en del av den gör det. Skriv ja eller delvis.`,
    };
  }
  if (number === undefined) {
    const orAnother = service === "of" ? "; annan om någon annan än kommunen driver den" : "";
    return {
      kind: "unknown-word",
      problem: `är inget svar som går att tolka. ${expected}${orAnother}.`,
    };
  }
  return {
    kind: "employment-degree",
    problem: `är ett tal. En tjänstgöringsgrad hör inte hemma här: även en halvtidstjänst kan vara helt samlokaliserad. ${expected}.`,
  };
}
