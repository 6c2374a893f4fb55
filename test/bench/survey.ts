import { readAnswers } from "../../src/cells/survey/answer-table";
import { samverkan, samvgrupp } from "../../src/functions/survey";
import { besideTenths, type Comparison } from "./bench";
import { typeofLoop } from "./classification";

/** What a survey's cells hold: numbers, texts with and without the scale's words, and missing answers of every kind. */
const mixedCells = [4, 5, "3", null, "4 – bra", 2, "", 1, "vet ej", 0, "5 (mycket bra)", 3, "-", 4, " 2 ", 5];

const factors = 9;

const survey = (rows: number): unknown[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: factors },
      (_, column) => mixedCells[(row * 7 + column * 5 + (row >> 4)) % mixedCells.length],
    ),
  );

const professions = ["BHV", "MHV", "ÖF", "Soc", ""];

export function surveyBench(): Comparison[] {
  const million = (): unknown[][] => survey(1_000_000);
  return [
    {
      work: "FC.SAMVERKAN, 1 000 000 × 9 mixed cells",
      beside: "our parser's single pass over the same cells",
      aim: 2,
      make: () => {
        const rows = million();
        return { run: () => samverkan(rows), besideRun: () => readAnswers(rows, "svar") };
      },
    },
    {
      work: "the survey parser, 1 000 000 × 9 mixed cells",
      beside: "typeof loop over the same cells",
      aim: 10,
      make: () => {
        const rows = million();
        return { run: () => readAnswers(rows, "svar"), besideRun: () => typeofLoop(rows) };
      },
    },
    besideTenths(
      "FC.SAMVERKAN",
      (size) => {
        const rows = survey(size);
        return () => samverkan(rows);
      },
      1_000_000,
    ),
    besideTenths(
      "FC.SAMVGRUPP",
      (size) => {
        const rows = survey(size);
        const groups = rows.map((_, row) => [professions[row % professions.length]]);
        return () => samvgrupp(rows, groups);
      },
      1_000_000,
    ),
  ];
}
