import { readAnswers } from "../cells/survey/answer-table";
import { changeRows, readRounds } from "../cells/survey/change-rows";
import { factorRows } from "../cells/survey/factor-rows";
import { readFactorNames } from "../cells/survey/factor-names";
import { readGroups } from "../cells/survey/group-column";
import { groupRows, measureWords } from "../cells/survey/group-rows";
import { readMinst } from "../cells/survey/minst";
import { oricRows, readOricAnswers } from "../cells/survey/oric-table";
import { readWord } from "../cells/ground/scalars";
import { unavailable } from "../domain/refusal";
import { change } from "../domain/survey/change";
import { factorFigures } from "../domain/survey/factor-figures";
import { groupFigures } from "../domain/survey/group-figures";
import { oricFigures } from "../domain/survey/oric";
import { surveyIndex } from "../domain/survey/survey-index";
import { tallyAnswers, type Tally } from "../domain/survey/tally";
import { calculate } from "./calculate";

/**
 * Sammanställer en samverkansmätning: antal svar, medelvärde 1–5, andelar 0–1, median, spridning och index 0–100 för varje faktor. Det som vilar på för få svar visas som skyddad.
 * @customfunction SAMVERKAN
 * @param svar Skattningar 1–5, en svarande per rad och en kolumn per faktor; tom cell = inget svar. Ta gärna med rubrikraden.
 * @param minst Minsta antal svar som en siffra får vila på: 5 (förval) eller mer.
 * @param faktorer Faktorernas namn, ett för varje kolumn, i en rad eller kolumn. Förval: rubrikraden, annars samverkansmätningens nio faktorer.
 * @returns En tabell med rubrikrad och en rad per faktor.
 */
export function samverkan(svar: unknown[][], minst?: unknown, faktorer?: unknown[][]): unknown[][] {
  return calculate(() => {
    const table = readAnswers(svar, "svar");
    const least = readMinst(minst);
    const names = readFactorNames(faktorer, table);
    return factorRows(names, factorFigures(tallyAnswers(table.answers), least));
  });
}

/**
 * Jämför grupper i en samverkansmätning: medelvärde 1–5, index 0–100 eller antal svar per grupp och faktor, med Totalt sist. Små grupper visas som skyddad. Flera indelningar av samma svar skyddas tillsammans bara i vyn Samverkan.
 * @customfunction SAMVGRUPP
 * @param svar Skattningar 1–5, en svarande per rad och en kolumn per faktor; tom cell = inget svar. Ta gärna med rubrikraden.
 * @param grupp En kolumn med varje svarandes grupp, till exempel yrke eller central, lika många rader som svaren; tom = Okänd.
 * @param minst Minsta antal svar som en siffra får vila på: 5 (förval) eller mer.
 * @param mått medelvärde (förval), index eller antal.
 * @param faktorer Faktorernas namn, ett för varje kolumn, i en rad eller kolumn. Förval: rubrikraden, annars samverkansmätningens nio faktorer.
 * @returns En tabell med rubrikrad, en rad per grupp och sist Totalt.
 */
export function samvgrupp(
  svar: unknown[][],
  grupp: unknown[][],
  minst?: unknown,
  mått?: unknown,
  faktorer?: unknown[][],
): unknown[][] {
  return calculate(() => {
    const table = readAnswers(svar, "svar");
    const groupOf = readGroups(grupp, table);
    const least = readMinst(minst);
    const measure = readWord(mått, "mått", measureWords) ?? measureWords[0];
    const names = readFactorNames(faktorer, table);
    return groupRows(names, groupFigures(table.answers, groupOf, least), measure);
  });
}

/**
 * Ger hela samverkansmätningens index 0–100: medelvärdet av de index per faktor som FC.SAMVERKAN visar.
 * @customfunction SAMVINDEX
 * @param svar Skattningar 1–5, en svarande per rad och en kolumn per faktor; tom cell = inget svar. Ta gärna med rubrikraden.
 * @param minst Minsta antal svar som en siffra får vila på: 5 (förval) eller mer.
 * @returns Index 0–100.
 */
export function samvindex(svar: unknown[][], minst?: unknown): number {
  return calculate(() => {
    const { answers } = readAnswers(svar, "svar");
    const least = readMinst(minst);
    const tally = tallyAnswers(answers);
    const index = surveyIndex(factorFigures(tally, least));
    if (index === undefined) {
      throw unavailable(
        tally.respondents === 0
          ? "Det finns inga svar att räkna index på."
          : `Index är skyddat: ingen faktor har minst ${least} svar.`,
      );
    }
    return index;
  });
}

/**
 * Visar hur varje faktor har förändrats mellan två mätningar: medelvärde före och efter, förändringen och dess osäkerhetsintervall (95 %).
 * @customfunction SKILLNAD
 * @param före Den första mätningens skattningar 1–5, en svarande per rad och en kolumn per faktor; tom cell = inget svar.
 * @param efter Den andra mätningens skattningar, med samma faktorer i samma ordning.
 * @param minst Minsta antal svar som en siffra får vila på: 5 (förval) eller mer.
 * @param faktorer Faktorernas namn, ett för varje kolumn, i en rad eller kolumn. Förval: rubrikraden, annars samverkansmätningens nio faktorer.
 * @returns En tabell med rubrikrad och en rad per faktor.
 */
export function skillnad(
  före: unknown[][],
  efter: unknown[][],
  minst?: unknown,
  faktorer?: unknown[][],
): unknown[][] {
  return calculate(() => {
    const { before, after, names } = readRounds(före, efter, faktorer);
    const least = readMinst(minst);
    const [first, second] = [tallyAnswers(before), tallyAnswers(after)];
    return changeRows(
      names,
      first.questions.map((tally, at) => change(tally, second.questions[at] as Tally, least)),
    );
  });
}

/**
 * Sammanställer ORIC, tolv påståenden om beredskap för förändring: medelvärde 1–5 för förändringsvilja, förändringsförmåga och totalt.
 * @customfunction ORIC
 * @param svar Tolv kolumner med skattningar 1–5 i formulärets ordning, en svarande per rad; tom cell = inget svar. Ta gärna med rubrikraden.
 * @param minst Minsta antal svarande som en siffra får vila på: 5 (förval) eller mer.
 * @returns En tabell med rubrikrad, de två delskalorna och Totalt.
 */
export function oric(svar: unknown[][], minst?: unknown): unknown[][] {
  return calculate(() => {
    const answers = readOricAnswers(svar);
    return oricRows(oricFigures(answers, readMinst(minst)));
  });
}
