import type { Cell } from "../../../../src/cells/ground/cell";
import { findAnswers } from "../../../../src/cells/survey/reading/answer-sheet";
import {
  readSurvey,
  type ReadingChoices,
  type SurveyReading,
} from "../../../../src/cells/survey/reading/read-survey";
import { samverkansfaktorer } from "../../../../src/domain/survey/factors";
import { surveyFigures, type SurveyFigures } from "../../../../src/domain/survey/survey-figures";
import { fieldFile } from "../../../support/field-files";
import { surveyAnswers, type SurveyAnswer } from "../../../support/survey-answers";

function read(
  values: readonly (readonly Cell[])[],
  choices: ReadingChoices,
): { reading: SurveyReading; looked: Set<number> } {
  const sheet = findAnswers(values);
  if (!sheet) throw new Error("no answers found");
  const looked = new Set<number>();
  const cellsOf = (column: number): Cell[] => {
    looked.add(column);
    return values.slice(sheet.firstRow).map((row) => row[column] ?? "");
  };
  return { reading: readSurvey(sheet, cellsOf, choices), looked };
}

interface Case {
  readonly file: string;
  readonly rows?: number;
  readonly choices?: ReadingChoices;
  /** The groups' names in the file, where the facit has codes for them. */
  readonly group: Readonly<Record<string, string>>;
  readonly personal: readonly number[];
}

const cases: Readonly<Record<string, Case>> = {
  S01: {
    file: "S01-forms-svensk.xlsx",
    group: { group: "Vilken verksamhet arbetar du i?" },
    personal: [0, 1, 2, 4, 5, 16],
  },
  S03: { file: "S03-forms-flerval-dubbletter.xlsx", rows: 24, group: {}, personal: [0, 1, 2, 4, 5, 16, 17] },
  S05: {
    file: "S05-surveymonkey-tva-rubrikrader.xlsx",
    group: { group: "Vilken är din verksamhet?" },
    personal: [0, 1, 2, 3, 4, 6, 7, 8, 10, 20],
  },
  S07: {
    file: "S07-kod-och-etikett.xlsx",
    choices: { scale: { "-99": 0 } },
    group: { group: "Verksamhet" },
    // Beside it the state of each answer, which says whether it was sent in.
    personal: [0],
  },
  S09: { file: "S09-semikolon-ansi.csv", group: { group: "Yrkesgrupp" }, personal: [0, 1] },
  S11: {
    file: "S11-fem-regioner-tva-ar.xlsx",
    choices: { scale: { "6": 0 } },
    group: { group: "Yrkesgrupp", region: "Region", year: "År", central: "Central" },
    personal: [],
  },
};

const figuresOf = (reading: SurveyReading, ...headings: readonly string[]): SurveyFigures =>
  surveyFigures({
    answers: reading.answers,
    divisions: reading.groupings,
    chosen: headings.map((heading) => reading.groupings.findIndex((one) => one.heading === heading)),
    minst: 5,
  });

describe.each(Object.entries(cases))("%s", (id, { file, rows, choices = {}, group, personal }) => {
  const wanted = surveyAnswers[id] as SurveyAnswer;
  const values = fieldFile(file).slice(0, rows);
  const { reading, looked } = read(values, choices);

  test("its nine questions are found, surely", () => {
    expect(reading.questions.map(({ name }) => name)).toEqual([...samverkansfaktorer]);
    expect(
      reading.columns.filter(({ use }) => use.kind === "factor").every(({ sureness }) => sureness === "sure"),
    ).toBe(true);
    expect(reading.scale.values.filter(({ rating }) => rating === undefined)).toEqual([]);
  });

  test("columns of names, times and free text are not looked into", () => {
    for (const column of personal) expect(looked).not.toContain(column);
  });

  test("every figure of every factor", () => {
    const { respondents, factors, index } = figuresOf(reading);
    expect(respondents).toBe(wanted.svarande);
    wanted.faktorer.forEach((factor, at) => {
      const own = factors[at]!;
      expect({ name: factor.faktor, n: own.n }).toEqual({ name: samverkansfaktorer[at], n: factor.n });
      // The region that was never asked about the ninth factor does not lack it: 278 less its 32.
      expect(own.missing).toBe(id === "S11" && at === 8 ? 246 - factor.n : factor.saknas);
      expect(own.asked).toBe(own.n + own.missing);
      for (const [got, figure] of [
        [own.mean, factor.medel],
        [own.high, factor.hog],
        [own.low, factor.lag],
        [own.median, factor.median],
        [own.spread, factor.sd],
        [own.index, factor.index],
      ]) {
        expect(got).toBeCloseTo(figure as number, 10);
      }
    });
    expect(index).toBeCloseTo(wanted.index, 10);
  });

  test("every figure by every grouping that the file has", () => {
    for (const [key, heading] of Object.entries(group)) compareBy(key, heading);
  });

  const compareBy = (key: string, heading: string): void => {
    const [division] = figuresOf(reading, heading).divisions;
    const names = wanted.grupper[key]!.map(({ grupp }) => labelOf(String(grupp), id, values));
    expect([...division!.groups.map(({ name }) => name)].sort()).toEqual([...names].sort());
    for (const { grupp, svarande, celler } of wanted.grupper[key]!) {
      const own = division!.groups.find(({ name }) => name === labelOf(String(grupp), id, values))!;
      expect(own.respondents).toBe(svarande);
      celler.forEach((cell, at) => {
        const { mean } = own.cells[at]!;
        if (cell === "inga svar") expect(mean).toBe("ej mätt");
        else if (typeof cell === "string") expect(mean).toBe(cell);
        else expect(mean).toBeCloseTo(cell, 10);
      });
    }
  };
});

/** S07 has a code and a label for each group; the label is what people read. */
const labelOf = (code: string, id: string, values: readonly (readonly Cell[])[]): string =>
  id === "S07" ? String(values.find((row) => String(row[2]) === code)?.[3]) : code;

test("two people who have answered twice are pointed out, and nobody is left out", () => {
  const { reading } = read(fieldFile("S03-forms-flerval-dubbletter.xlsx"), {});
  // Rows of answers from 0: on the sheet they are rows 4 and 25, 12 and 26.
  expect(reading.doubles).toEqual([
    [2, 23],
    [10, 24],
  ]);
  expect(reading.rows).toHaveLength(25);
  expect(
    read(fieldFile("S03-forms-flerval-dubbletter.xlsx"), { doubles: "latest" }).reading.rows,
  ).toHaveLength(23);
});

test("people with several services in one cell are a group of their own", () => {
  const { reading } = read(fieldFile("S03-forms-flerval-dubbletter.xlsx").slice(0, 24), {});
  expect([...reading.groupings[0]!.names].sort()).toEqual([
    "Barnhälsovård",
    "Flera verksamheter",
    "Förebyggande socialtjänst",
    "Mödrahälsovård",
    "Öppen förskola",
  ]);
});

test.each([
  ["S07-kod-och-etikett.xlsx", "-99"],
  ["S11-fem-regioner-tva-ar.xlsx", "6"],
])("%s: %s is asked, never guessed", (file, key) => {
  const unread = read(fieldFile(file), {}).reading.scale.values.filter(({ rating }) => rating === undefined);
  expect(unread.map((value) => value.key)).toEqual([key]);
});
