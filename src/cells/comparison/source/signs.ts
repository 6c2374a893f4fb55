import type { Missing } from "../../../domain/words-for-hidden-and-missing";

/** Whose signs a table uses: the same dash means different things at different sources. */
export const signSources = ["okänd", "Kolada", "SCB"] as const;
export type SignSource = (typeof signSources)[number];

type Meaning = Missing | "noll";

const dash: Meaning = "saknas";

/**
 * What a source means by its signs. Kolada: a dash is no data, one dot not applicable, two dots hidden for secrecy.
 * Statistics Sweden: a dash is nothing to report (a zero), two dots not available, one dot not applicable.
 */
const meanings: Readonly<Record<SignSource, Readonly<Record<string, Meaning>>>> = {
  okänd: {},
  Kolada: { "-": dash, ".": "ej aktuellt", "..": "skyddad" },
  SCB: { "-": "noll", ".": "ej aktuellt", "..": "saknas", "...": "saknas" },
};

/** @param sign the cell's word, as it is written with any dash; other words keep the meaning that they have everywhere */
export const meaningOfSign = (sign: string, source: SignSource): Meaning | undefined =>
  meanings[source][sign.replace(/[–—−]/g, "-")];

/** Signs that mean different things at different sources: worth asking about. */
export const isSign = (word: string): boolean => /^(?:[-–—−]|\.{1,3})$/.test(word);

const tooFew = /^(?:(?:n ?)?< ?\d{1,2}|(?:färre|mindre) än (?:\d{1,2}|tre|fyra|fem|sex|tio))$/;

/** "<5", "n<5", "färre än fem": so few that how many is not told. */
export const isTooFew = (word: string): boolean => tooFew.test(word);
