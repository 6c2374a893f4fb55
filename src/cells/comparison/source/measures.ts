import type { Measure } from "../../../domain/comparison/ratios";
import { wordKey } from "../../../domain/names/words";

/** Stems that a heading has, and those that it has not, for each thing that ratios are made of; the first that fits. */
const measureStems: readonly (readonly [Measure, has: RegExp, not?: RegExp])[] = [
  ["visits-per-week", /besök/, /enkät|hembesök|\bår\b|\/år|besökare/],
  ["hours-per-week", /öppettid|öppethållande|timmar|\(h\/v|h\/vecka/, /kyrk|personal|soc|per gång/],
  ["children", /barn/, /barnmorsk|\bbhv\b|barnhälso|grupp/],
  ["pregnant", /gravid/],
  [
    "nurses-filled",
    /(?:ssk|sjuksköt).*(?:tillsatt|besatt|utan vakans)|(?:tillsatt|besatt).*(?:ssk|sjuksköt)/,
  ],
  ["nurses", /ssk|sjuksköt/, /vakan/],
  ["midwives-filled", /barnmorsk.*(?:tillsatt|besatt)|(?:tillsatt|besatt).*barnmorsk/],
  ["midwives", /barnmorsk/, /vakan/],
  ["psychologists-filled", /psykolog.*(?:tillsatt|besatt)|(?:tillsatt|besatt).*psykolog/],
  ["psychologists", /psykolog/, /vakan|tjänst|%/],
];

/** What a column counts, by its heading; undefined where no ratio needs it. */
export function measureOf(heading: string): Measure | undefined {
  const word = wordKey(heading);
  return measureStems.find(([, has, not]) => has.test(word) && !not?.test(word))?.[0];
}
