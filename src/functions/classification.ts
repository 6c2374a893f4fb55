import { centreIn, notThere, readCentres } from "../cells/classification/centre-table";
import { readDefinition } from "../cells/classification/definition-table";
import { motivation } from "../cells/classification/motivation";
import { obstacleText } from "../cells/classification/obstacle-text";
import { quoted } from "../cells/ground/cell";
import { orList, readText } from "../cells/ground/scalars";
import { wordKey } from "../domain/names/words";
import { classify } from "../domain/classification/classify";
import type { Definition } from "../domain/classification/definition";
import { obstaclesToClass } from "../domain/classification/obstacles";
import type { CentrePresence } from "../domain/classification/presence";
import { invalid } from "../domain/refusal";
import { headingsOf, headingLines } from "../cells/results/result-shape";
import { results, type FunctionWithResult } from "../cells/results/results";
import { calculate } from "./calculate";

/**
 * Ger varje centrals klass: FC, FCLV, Ingendera eller Uppgift saknas.
 * @customfunction KLASS
 * @param verksamheter Fyra kolumner: MHV, BHV, ÖF och Soc, en central per rad (ja, delvis, nej; tom = okänd). Ta gärna med rubrikraden.
 * @param definition FFFF (förval), VARMLAND, DALARNA2017, SAMMALOKAL eller en tabell med kolumnerna Klass, MHV, BHV, ÖF, Soc.
 * @returns En kolumn med klassen för varje rad.
 */
export function klass(verksamheter: unknown[][], definition?: unknown[][]): string[][] {
  return calculate(() => {
    const chosen = readDefinition(definition);
    return perCentre(verksamheter, "KLASS", remembered(classes, chosen), (centre) =>
      classify(centre, chosen),
    );
  });
}

/**
 * Visar vad som står i vägen för en klass, till exempel "MHV (okänd), Soc (delvis)"; tomt när inget gör det.
 * @customfunction HINDER
 * @param verksamheter Fyra kolumner: MHV, BHV, ÖF och Soc, en central per rad (ja, delvis, nej; tom = okänd). Ta gärna med rubrikraden.
 * @param definition FFFF (förval), VARMLAND, DALARNA2017, SAMMALOKAL eller en tabell med kolumnerna Klass, MHV, BHV, ÖF, Soc.
 * @param klass Klassen som eftersträvas; förval är definitionens första, till exempel FC.
 * @returns En kolumn med hindren för varje rad.
 */
export function hinder(verksamheter: unknown[][], definition?: unknown[][], klass?: unknown): string[][] {
  return calculate(() => {
    const chosen = readDefinition(definition);
    const aim = classAimedAt(chosen, klass);
    return perCentre(verksamheter, "HINDER", remembered(obstacles, chosen, aim), (centre) =>
      obstacleText(centre, obstaclesToClass(centre, chosen, aim)),
    );
  });
}

/**
 * Förklarar varje centrals klass i en mening: klassen, varför, och vad nästa klass skulle kräva.
 * @customfunction MOTIVERING
 * @param verksamheter Fyra kolumner: MHV, BHV, ÖF och Soc, en central per rad (ja, delvis, nej; tom = okänd). Ta gärna med rubrikraden.
 * @param definition FFFF (förval), VARMLAND, DALARNA2017, SAMMALOKAL eller en tabell med kolumnerna Klass, MHV, BHV, ÖF, Soc.
 * @returns En kolumn med en mening för varje rad.
 */
export function motivering(verksamheter: unknown[][], definition?: unknown[][]): string[][] {
  return calculate(() => {
    const chosen = readDefinition(definition);
    return perCentre(verksamheter, "MOTIVERING", remembered(motivations, chosen), (centre) =>
      motivation(centre, chosen),
    );
  });
}

/**
 * What has been said of a centre's state, by definition, the class that is aimed at and the state's number. There are at most
 * 625 states, and calls by the thousands ask for the same.
 */
type Answers = WeakMap<Definition, Map<string, (string | undefined)[]>>;
const [classes, obstacles, motivations]: [Answers, Answers, Answers] = [
  new WeakMap(),
  new WeakMap(),
  new WeakMap(),
];

function remembered(answers: Answers, definition: Definition, aim = ""): (string | undefined)[] {
  let byAim = answers.get(definition);
  if (!byAim) answers.set(definition, (byAim = new Map()));
  let byState = byAim.get(aim);
  if (!byState) byAim.set(aim, (byState = []));
  return byState;
}

/** One answer a row, under the function's own heading where the range has headings; "" for a row that is not there. */
function perCentre(
  argument: unknown,
  id: FunctionWithResult,
  known: (string | undefined)[],
  answer: (centre: CentrePresence) => string,
): string[][] {
  const { headingRows: first, states } = readCentres(argument);
  const rows = new Array<string[]>(states.length + first);
  headingLines(first, headingsOf(results[id])).forEach((line, row) => (rows[row] = line));
  const answers: string[][] = [];
  let place = 0;
  while (place < states.length) {
    const state = states[place] as number;
    answers[state - notThere] = [state === notThere ? "" : (known[state] ??= answer(centreIn(state)))];
    place = repeat(answers, states, rows, first, place);
  }
  return rows;
}

/**
 * Gives the rows from a place on the answers of their states, which they share, until one comes that has not been answered.
 * Small, so that the engine has it ready while the first of a hundred thousand rows are answered.
 *
 * @returns the place of that one; the number of states where there is none
 */
function repeat(
  answers: readonly (string[] | undefined)[],
  states: Int16Array,
  rows: string[][],
  first: number,
  from: number,
): number {
  for (let place = from; place < states.length; place++) {
    const answer = answers[(states[place] as number) - notThere];
    if (answer === undefined) return place;
    rows[place + first] = answer;
  }
  return states.length;
}

function classAimedAt(definition: Definition, argument: unknown): string {
  const names = [...new Set(definition.classes.map((row) => row.name))];
  const asked = readText(argument, "klass");
  if (asked === undefined) return names[0] as string;
  const found = names.find((name) => wordKey(name) === wordKey(asked));
  if (found === undefined) {
    throw invalid(`Klass: ${quoted(asked)} finns inte i definitionen. Välj ${orList(names)}.`);
  }
  return found;
}
