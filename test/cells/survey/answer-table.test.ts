import fc from "../../support/properties";
import { readAnswers } from "../../../src/cells/survey/answer-table";
import { readRating } from "../../../src/cells/survey/rating-words";
import { headingsOf } from "../../../src/cells/results/result-shape";
import { factorResult } from "../../../src/cells/results/survey-results";

const cells = [1, 2, 3, 4, 5, 0, null, "", "4", " 3 ", "5 – bra", "vet ej", "-", { basicValue: 2 }];

describe("reading a survey", () => {
  test("the quick way through millions of cells reads each as the word list does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom<unknown>(...cells), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 40,
        }),
        (rows) => {
          // 1, 2, 3 first could be the questions' numbers, and is refused.
          fc.pre(!rows[0]!.every((cell, at) => readRating(cell) === at + 1));
          const { answers, headings } = readAnswers(rows, "svar");
          expect(headings).toBeUndefined();
          expect([answers.rows, answers.questions]).toEqual([rows.length, 3]);
          expect([...answers.ratings]).toEqual(rows.flat().map(readRating));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("remembers only so many different texts, and reads the others all the same", () => {
    // Marks that cannot be seen make texts different that say the same.
    const unseen = (at: number): string => at.toString(2).replaceAll("0", "\u200b").replaceAll("1", "\u00ad");
    const texts = Array.from({ length: 3000 }, (_, at) => [
      `${1 + (at % 5)}${unseen(at)} – ${"varken eller"}`,
    ]);
    const plain = Array.from({ length: 3000 }, (_, at) => [`${1 + (at % 5)}${unseen(at)}`]);
    for (const these of [texts, plain]) {
      expect([...readAnswers([["Tid"], ...these], "svar").answers.ratings]).toEqual(
        these.map((_, at) => 1 + (at % 5)),
      );
    }
  });

  test("a heading row is recognised by one text that is no rating", () => {
    expect(
      readAnswers(
        [
          ["Tid", null],
          [3, 4],
        ],
        "svar",
      ).headings,
    ).toEqual(["Tid", ""]);
    expect(
      readAnswers(
        [
          ["1: Tid", "6: Kunskap"],
          [3, 4],
        ],
        "svar",
      ).headings,
    ).toEqual(["1: Tid", "6: Kunskap"]);
    expect(
      readAnswers(
        [
          ["1: Tid", "2: Kunskap"],
          [3, 4],
        ],
        "svar",
      ).headings,
    ).toEqual(["1: Tid", "2: Kunskap"]);
    expect(readAnswers([["1 - Tid"], [3], [4]], "svar").headings).toEqual(["1 - Tid"]);
    // A label that recurs, or that a scale has, is an answer.
    expect(readAnswers([["4 – helt okej"], [3], ["4 – helt okej"]], "svar").headings).toBeUndefined();
    expect(readAnswers([["4 – bra"], ["5 – mycket bra"], ["2 – dåligt"]], "svar").headings).toBeUndefined();
    expect(readAnswers([["Mycket bra"], ["Bra"], ["Dåligt"]], "svar").answers.ratings).toEqual(
      Uint8Array.from([5, 4, 2]),
    );
    expect(
      readAnswers(
        [
          ["vet ej", "-"],
          [3, 4],
        ],
        "svar",
      ).headings,
    ).toBeUndefined();
    expect(readAnswers([["\u00a0Tid  för\u00a0samverkan "]], "svar").headings).toEqual(["Tid för samverkan"]);
  });

  test("numbers beside texts in the first row are refused, whichever is meant", () => {
    expect(() => readAnswers([["Tid", "4"]], "svar")).toThrow(/rad 1: ”Tid” i kolumn 1 .* ”4” i kolumn 2/);
    expect(() => readAnswers([[7, "Tid"]], "svar")).toThrow(/7 i kolumn 1 är ingen rubrik/);
    expect(() => readAnswers([[true, "Tid"]], "svar")).toThrow(/”SANT” i kolumn 1 är ingen rubrik/);
  });
});

test("the factor table has the columns of the catalogue", () => {
  expect(headingsOf(factorResult).join("; ")).toBe(
    "Faktor; Antal svar; Saknas; Medelvärde; Andel 4–5; Andel 1–2; Median; Spridning; Index",
  );
});
