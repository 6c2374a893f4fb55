import { nameKey } from "../../../cells/ground/names";

/** Words that tell no organisation from another one: they go first where there is no room. */
const legalForm = /[ ,]+(?:aktiebolag|ab|hb|kb|ek\.? ?för\.?|ekonomisk förening|ideell förening)$/i;
/** What sort of organisation it is: the place or the name beside it tells which. */
const sort =
  /^(?:region|kommunalförbundet|stiftelsen|föreningen) (?=\S)|(?<=\S) (?:kommun|stad|region|landsting|församling)$/i;

const withoutForm = (name: string): string => name.replace(legalForm, "");

/** What is said before a comma, or after it: an organisation, or a part of one. */
const partsOf = (name: string): string[] =>
  withoutForm(name)
    .split(",")
    .map((part) => withoutForm(part.trim()))
    .filter((part) => part !== "");

/**
 * An organisation's name, shorter and shorter: without legal forms, without its department, without what sort it is. Each of
 * them is no other organisation's: where two have the same name before the comma, what comes after it tells them apart.
 */
export function shorterNames(name: string, among: readonly string[]): readonly string[] {
  const others = among.filter((other) => nameKey(other) !== nameKey(name));
  const firstOf = (one: string): string => partsOf(one)[0] ?? one;
  const isPart = others.some((other) => nameKey(firstOf(other)) === nameKey(firstOf(name)));
  const steps: readonly ((name: string) => string)[] = [
    withoutForm,
    firstOf,
    (one) => (isPart ? (partsOf(one).at(-1) ?? one) : one),
    (one) => firstOf(one).replace(sort, ""),
  ];
  const names = [name];
  for (const step of steps) {
    const own = step(name);
    const isTheirs = others.some((other) => nameKey(step(other)) === nameKey(own));
    if (!isTheirs && own.length < (names.at(-1) ?? name).length) names.push(own);
  }
  return names;
}

/** In so much room: the longest of its shorter names that fits, or else the last one cut, so that no other is cut alike. */
export function shortName(name: string, room: number, among: readonly string[] = []): string {
  const names = shorterNames(name, among);
  const fitting = names.find(({ length }) => length <= room);
  if (fitting !== undefined) return fitting;
  const last = names.at(-1) ?? name;
  const others = among
    .filter((other) => nameKey(other) !== nameKey(name))
    .map((other) => shorterNames(other, among).at(-1) ?? other);
  for (let end = 0; end < room - 1; end++) {
    const own = shortened(last, room, end);
    if (!others.some((other) => shortened(other, room, end) === own)) return own;
  }
  return shortened(last, room, 0);
}

/** Between words where that leaves most of the name; a cut is shown. Names that begin alike keep so much of their ends. */
export function shortened(name: string, room: number, end = 0): string {
  if (name.length <= room) return name;
  if (end > 0) return `${name.slice(0, room - 1 - end).trimEnd()}…${name.slice(-end)}`;
  const space = name.lastIndexOf(" ", room);
  const words = name.slice(0, space).replace(/[,.]$/, "");
  // "Barn- och" promises more.
  const isWhole = space > room * 0.6 && !/(?:[-–]| och| i| vid| för)$/.test(words);
  return isWhole ? words : `${name.slice(0, room - 1).trimEnd()}…`;
}
