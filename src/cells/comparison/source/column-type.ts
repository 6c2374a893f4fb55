import { isAboutDays, type Figure } from "./figure";

/** What a column of a comparison table holds. `val` is a choice out of few words, such as särskild, delad, ingen. */
export const columnTypes = ["tal", "andel", "ja/nej", "val", "år", "datum", "text"] as const;
export type ColumnType = (typeof columnTypes)[number];

const agreementWords = /^(?:tills ?vidare|under revidering|revideras|omarbetas|under omarbetning)/i;
const choiceWords = /^(?:delad|delat|särskild|delvis|vilande|systematiskt|vid behov|ibland|pågår|planerad)/i;
const aboutDays = /datum|avtal|t\.?o\.?m|giltig|löper ut|gäller till/i;
const aboutYears = /(?:^|[^/\p{L}])(?:\p{L}*år|sedan|year)(?:\b|$)/iu;
const aboutShares = /andel|procent|%/i;
const perYear = /(?:\/|per )\s*år/i;
const fewestChoices = 6;

/** "x", "*", ":": a sign that stands for a number which is not told. In a column of answers "x" is yes. */
const isMark = (figure: Figure): boolean =>
  figure.kind === "yes-no"
    ? figure.isMark === true
    : figure.kind === "text" && /^(?:x{1,3}|[^\p{L}\d]{1,3})$/iu.test(figure.text);

/** Excel's days between 1990 and 2079. */
const isDaySerial = (value: number): boolean => value >= 32_874 && value <= 65_745;
const isYearNumber = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

const ofKind = <Kind extends Figure["kind"]>(
  figures: readonly Figure[],
  kind: Kind,
): readonly Extract<Figure, { kind: Kind }>[] =>
  figures.filter((figure): figure is Extract<Figure, { kind: Kind }> => figure.kind === kind);

/** What a column holds, by what most of its cells are, its heading and its unit. A person can say otherwise. */
export function columnTypeOf(
  heading: string,
  unit: string | undefined,
  figures: readonly Figure[],
): ColumnType {
  // An Excel error says nothing of what its column is, nor does a source's sign among numbers.
  const hasNumbers = figures.some(({ kind }) => kind === "number");
  const known = figures.filter(
    (figure) =>
      figure.kind !== "empty" &&
      figure.kind !== "missing" &&
      !(figure.kind === "asked" && figure.why === "error") &&
      !(hasNumbers && isMark(figure)),
  );
  const count = (is: (figure: Figure) => boolean): number => known.filter(is).length;
  const said = `${heading} ${unit ?? ""}`;
  if (known.length === 0) return "text";
  const numbers = ofKind(known, "number");
  const texts = ofKind(known, "text").map(({ text }) => text);
  const yesNo = count(({ kind }) => kind === "yes-no");
  const days =
    count((figure) => figure.kind === "date" || isAboutDays(figure)) +
    texts.filter((text) => agreementWords.test(text)).length;
  const mostly = (some: number): boolean => some * 2 >= known.length;
  const serials = aboutDays.test(said) ? numbers.filter(({ value }) => isDaySerial(value)).length : 0;
  if (days + serials > 0 && mostly(days + serials)) return "datum";
  const asked = ofKind(known, "asked").filter((figure) => !isAboutDays(figure));
  const askedAnswers = asked.filter(({ why }) => why === "more-than-yes-or-no").length;
  if (yesNo > 0 && mostly(yesNo + askedAnswers + texts.length)) {
    return texts.some((text) => choiceWords.test(text))
      ? "val"
      : mostly(yesNo + askedAnswers)
        ? "ja/nej"
        : "val";
  }
  if (askedAnswers > 0 && mostly(askedAnswers + yesNo)) return "ja/nej";
  const askedNumbers = asked.filter(({ readings, why }) => readings.length > 0 || why === "parts").length;
  if (mostly(numbers.length + askedNumbers)) return numberType(said, numbers, unit);
  return isChoice(texts) ? "val" : "text";
}

type NumberFigure = Extract<Figure, { kind: "number" }>;

const countingUnit =
  /^(?:h|tim|timmar|st|antal|pers|personer|kr|tkr|mkr|tj|tjänst|tjänster|årsarbetare)(?![\p{L}])/iu;
/** Posts: 0,75 of a nurse is no share of anything. */
const aboutPosts =
  /tjänst|sjuksköt|\bssk\b|barnmorsk|psykolog|kurator|socionom|förskollär|årsarb|vakan|personal/i;

/** Hours, posts and money are no shares, also where a single one is written in per cent: that one is asked about. */
const countsSomething = (unit: string | undefined, numbers: readonly NumberFigure[]): boolean =>
  (unit !== undefined && countingUnit.test(unit)) ||
  numbers.some(({ written }) => written.unit !== undefined);

function numberType(said: string, numbers: readonly NumberFigure[], unit: string | undefined): ColumnType {
  if (numbers.length === 0) return "tal";
  const values = numbers.map(({ value }) => value);
  if (values.every(isYearNumber) && !perYear.test(said) && (aboutYears.test(said) || values.length > 2))
    return "år";
  if (numbers.some(({ written }) => written.isPercent))
    return countsSomething(unit, numbers) ? "tal" : "andel";
  const [within, part] = [
    values.filter((value) => value >= 0 && value <= 1),
    values.filter((value) => value > 0 && value < 1),
  ];
  return part.length > 0 &&
    (aboutShares.test(said) ||
      (within.length === values.length && !countsSomething(unit, numbers) && !aboutPosts.test(said))) &&
    within.length * 2 >= values.length
    ? "andel"
    : "tal";
}

/** Few words that come again. */
function isChoice(texts: readonly string[]): boolean {
  const different = new Set(texts.map((text) => text.toLowerCase()));
  return (
    texts.length > 0 &&
    different.size <= Math.max(fewestChoices, texts.length / 4) &&
    (different.size < texts.length || [...different].some((text) => choiceWords.test(text)))
  );
}
