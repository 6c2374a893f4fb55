import { tidy } from "../../domain/names/words";

/**
 * The scales of words that surveys use, from 1 to 5, with the ways in which each step is written. "Varken eller" stands
 * in all of them.
 */
const wordScales: readonly (readonly (readonly string[])[])[] = [
  [
    ["mycket dåligt", "mycket dålig", "mycket dåliga"],
    ["dåligt", "dålig", "dåliga", "ganska dåligt", "ganska dålig", "ganska dåliga"],
    [
      "varken bra eller dåligt",
      "varken dåligt eller bra",
      "varken bra eller dålig",
      "okej",
      "ok",
      "godtagbart",
    ],
    ["bra", "ganska bra", "god", "goda"],
    ["mycket bra", "mycket god", "mycket goda"],
  ],
  [
    ["instämmer inte alls", "stämmer inte alls", "instämmer absolut inte", "håller inte alls med"],
    [
      "instämmer inte",
      "instämmer knappast",
      "instämmer i låg grad",
      "instämmer i liten grad",
      "stämmer dåligt",
      "stämmer ganska dåligt",
      "stämmer i låg grad",
      "stämmer i liten grad",
      "stämmer till liten del",
      "instämmer till liten del",
      "håller inte med",
    ],
    [
      "varken instämmer eller inte",
      "varken instämmer eller tar avstånd",
      "instämmer delvis",
      "stämmer delvis",
      "stämmer till viss del",
      "stämmer i viss grad",
      "instämmer till viss del",
      "instämmer i viss grad",
      "stämmer varken bra eller dåligt",
    ],
    [
      "instämmer",
      "instämmer i hög grad",
      "instämmer i stor grad",
      "instämmer till stor del",
      "instämmer i stort",
      "stämmer bra",
      "stämmer ganska bra",
      "stämmer i hög grad",
      "stämmer i stor grad",
      "stämmer till stor del",
      "håller med",
    ],
    [
      "instämmer helt",
      "instämmer helt och hållet",
      "instämmer fullt ut",
      "instämmer fullständigt",
      "stämmer helt",
      "stämmer mycket bra",
      "stämmer helt och hållet",
      "håller helt med",
    ],
  ],
  [
    ["tar helt avstånd", "instämmer inte alls", "instämmer absolut inte"],
    ["tar delvis avstånd", "instämmer delvis inte", "instämmer knappast"],
    ["varken instämmer eller tar avstånd", "varken instämmer eller inte"],
    ["instämmer delvis"],
    ["instämmer helt", "instämmer helt och hållet", "instämmer fullt ut"],
  ],
  [
    ["mycket missnöjd", "inte alls nöjd", "inte nöjd alls"],
    ["missnöjd", "ganska missnöjd", "inte särskilt nöjd"],
    ["varken nöjd eller missnöjd"],
    ["nöjd", "ganska nöjd"],
    ["mycket nöjd"],
  ],
  [
    [
      "i mycket liten grad",
      "i mycket liten utsträckning",
      "i mycket låg grad",
      "inte alls",
      "mycket liten",
      "mycket litet",
      "mycket lite",
      "mycket små",
    ],
    [
      "i liten grad",
      "i liten utsträckning",
      "i låg grad",
      "i ganska liten grad",
      "liten",
      "ganska liten",
      "litet",
      "lite",
      "små",
    ],
    [
      "i viss grad",
      "i viss mån",
      "i viss utsträckning",
      "i någon mån",
      "varken stor eller liten",
      "varken liten eller stor",
      "i måttlig grad",
      "i måttlig utsträckning",
      "måttlig",
      "lagom",
    ],
    [
      "i hög grad",
      "i stor grad",
      "i stor utsträckning",
      "i hög utsträckning",
      "i ganska hög grad",
      "i ganska stor utsträckning",
      "stor",
      "ganska stor",
      "stort",
      "stora",
    ],
    [
      "i mycket hög grad",
      "i mycket stor grad",
      "i mycket stor utsträckning",
      "i mycket hög utsträckning",
      "mycket stor",
      "mycket stort",
      "mycket stora",
    ],
  ],
  [
    ["mycket låg", "mycket lågt", "mycket låga"],
    ["låg", "lågt", "låga", "ganska låg", "ganska lågt", "ganska låga"],
    ["varken hög eller låg", "varken låg eller hög", "medel", "medelhög"],
    ["hög", "högt", "höga", "ganska hög", "ganska högt", "ganska höga"],
    ["mycket hög", "mycket högt", "mycket höga"],
  ],
  [
    ["helt oenig", "mycket oenig"],
    ["delvis oenig", "ganska oenig", "oenig"],
    ["varken enig eller oenig"],
    ["delvis enig", "ganska enig", "enig"],
    ["helt enig", "mycket enig"],
  ],
  [
    ["mycket otillräcklig", "mycket otillräckligt", "mycket otillräckliga", "helt otillräcklig"],
    ["otillräcklig", "otillräckligt", "otillräckliga", "ganska otillräcklig"],
    ["varken tillräcklig eller otillräcklig"],
    ["tillräcklig", "tillräckligt", "tillräckliga", "ganska tillräcklig"],
    ["mycket tillräcklig", "mycket tillräckligt", "mycket tillräckliga", "fullt tillräcklig"],
  ],
  [
    ["mycket otillfredsställande"],
    ["otillfredsställande", "ganska otillfredsställande"],
    ["varken tillfredsställande eller otillfredsställande"],
    ["tillfredsställande", "ganska tillfredsställande"],
    ["mycket tillfredsställande"],
  ],
  [
    ["fungerar mycket dåligt"],
    ["fungerar dåligt", "fungerar ganska dåligt"],
    ["fungerar varken bra eller dåligt"],
    ["fungerar bra", "fungerar ganska bra"],
    ["fungerar mycket bra"],
  ],
  [["aldrig"], ["sällan"], ["ibland"], ["ofta"], ["alltid"]],
  [
    ["very poor", "very bad"],
    ["poor", "bad"],
    ["neither good nor poor", "neither good nor bad", "fair"],
    ["good"],
    ["very good"],
  ],
  [
    ["strongly disagree", "totally disagree"],
    ["disagree", "somewhat disagree"],
    ["neither agree nor disagree", "neutral"],
    ["agree", "somewhat agree"],
    ["strongly agree", "totally agree"],
  ],
  [
    ["very dissatisfied"],
    ["dissatisfied", "somewhat dissatisfied"],
    ["neither satisfied nor dissatisfied"],
    ["satisfied", "somewhat satisfied"],
    ["very satisfied"],
  ],
];

/** The middle of any of the scales. */
const middle: ReadonlySet<string> = new Set([
  "varken eller",
  "varken/eller",
  "neutral",
  "neutralt",
  "neither",
]);

/** A label without what does not tell steps apart: case, "jag" before it, a full stop. */
export const labelKey = (label: string): string =>
  tidy(label)
    .toLowerCase()
    .replace(/^jag |[.!]+$/gu, "")
    .replace(/^(?:väldigt|mkt) /u, "mycket ")
    .trim();

/** "Varken bra eller dåliga": the middle, whatever the ends are called. */
export const isMiddle = (word: string): boolean =>
  middle.has(word) || /^(?:i )?varken \p{L}+(?: \p{L}+)? eller \p{L}+(?: \p{L}+){0,2}$/u.test(word);

/** Where a label stands: in which of the scales, and at which rating. A word may stand in several. */
interface Step {
  readonly scale: number;
  readonly rating: number;
}

export const scaleCount = wordScales.length;

/** Every word of the scales, with its steps. */
export const stepsOf: ReadonlyMap<string, readonly Step[]> = stepsByWord();

function stepsByWord(): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  wordScales.forEach((ratings, scale) =>
    ratings.forEach((words, at) => {
      for (const word of words) steps.set(word, [...(steps.get(word) ?? []), { scale, rating: at + 1 }]);
    }),
  );
  return steps;
}

/** Whether the text is a step of a known scale, or the middle of any. */
export const isScaleWord = (label: string): boolean =>
  stepsOf.has(labelKey(label)) || isMiddle(labelKey(label));

/**
 * Whether a digit beside a label says otherwise than the label: they stand on different sides of the middle, "1 mycket
 * bra", so that the list is reversed; or the label is an end of every scale and the digit is none, "4 instämmer helt", so
 * that the list has other steps than five.
 */
export function saysOtherwise(label: string, rating: number): boolean {
  const found = stepsOf.get(labelKey(label));
  if (found === undefined) return false;
  const isEnd = found.every((step) => step.rating !== rating && (step.rating === 1 || step.rating === 5));
  return isEnd || found.every((step) => (step.rating - 3) * (rating - 3) < 0);
}
