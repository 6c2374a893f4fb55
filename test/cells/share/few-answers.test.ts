import type { ExposedSheet } from "../../../src/cells/share/exposure";
import { fewAnswersIn } from "../../../src/cells/share/few-answers";

const found = (values: unknown[][]): unknown[] => {
  const sheet: ExposedSheet = {
    name: "Enkät",
    visibility: "Visible",
    row: 2,
    column: 1,
    values,
    formulas: values,
  };
  return fewAnswersIn(sheet).map(({ kind, count, what, at }) => [
    kind,
    count,
    what,
    at && [at.row, at.column],
  ]);
};

test.each<[string, unknown[][], number, readonly [number, number]]>([
  [
    "a mean of four answers, by hand",
    [
      ["Verksamhet", "Antal svar", "Medelvärde"],
      ["MHV", 12, 3.5],
      ["Öppen förskola", 4, 4.25],
    ],
    1,
    [4, 3],
  ],
  [
    "groups with the survey's factors, below a title",
    [
      ["Samverkan 2025"],
      [],
      ["Grupp", "Antal svarande", "Lokaler", "Tid för samverkan"],
      ["BHV", 1, "", 2],
      ["Soc", 2, 3, 3],
    ],
    2,
    [5, 4],
  ],
  [
    "visitors' shares beside n",
    [
      ["Central", "n", "Andel nöjda"],
      ["Eken", 3, 1],
      ["Björken", 40, 0.93],
    ],
    1,
    [3, 3],
  ],
])("%s is told, with its first figure", (_, values, count, place) =>
  expect(found(values)).toEqual([["few-answers", count, "Enkät", place]]),
);

test.each<[string, unknown[][]]>([
  [
    "what is protected",
    [
      ["Grupp", "Antal svarande", "Lokaler"],
      ["Soc", 4, "skyddad"],
    ],
  ],
  [
    "five answers",
    [
      ["Grupp", "Antal svar", "Medelvärde"],
      ["Soc", 5, 3],
    ],
  ],
  [
    "nobody who has answered",
    [
      ["Grupp", "Antal svar", "Medelvärde"],
      ["Soc", 0, 0],
    ],
  ],
  [
    "counts without figures",
    [
      ["Central", "Antal svar"],
      ["Eken", 3],
    ],
  ],
  [
    "a comparison's own rows",
    [
      ["Mått", "Antal", "Median", "Medel"],
      ["ÖF timmar", 3, 4, 5],
    ],
  ],
  [
    "amounts",
    [
      ["Kostnadsslag", "Svar", "Belopp"],
      ["Hyra", 3, 4],
    ],
  ],
])("%s is nothing of the kind", (_, values) => expect(found(values)).toEqual([]));
