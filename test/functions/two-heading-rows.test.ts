/** Headings on two rows, as people merge them: a group above its parts, a row of units, names of groups over the headings. */
import { callFunction } from "../support/custom-functions";
import { klass } from "../../src/functions/classification";
import { kostnader, nyckel } from "../../src/functions/costs";
import type { Cell } from "../../src/cells/ground/cell";

type Work = (...args: never[]) => unknown;
type Rows = readonly (readonly Cell[])[];
const call = (work: Work, ...given: unknown[]): unknown => {
  const outcome = callFunction(work, ...given);
  if ("error" in outcome) throw new Error(outcome.message);
  return outcome.value;
};
const refusal = (work: Work, ...given: unknown[]): string => {
  const outcome = callFunction(work, ...given);
  return "error" in outcome ? outcome.message : "no refusal";
};

const parties: Rows = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Regionen", 100],
  ["ÖF", "Kommunen", 300],
];
const split = kostnader;
const plain: Rows = [
  ["Kostnadsslag", "Belopp", "Betalas av", "Från", "Till"],
  ["Hyra", 1000, "Kommunen", "2025-01-01", "2025-12-31"],
  ["El", 40, "Regionen", "2025-01-01", "2025-12-31"],
];
/** An empty cell on desktop, on the web and in the pane. */
const blanks: Cell[] = [0, null, ""];
const blanked = (cells: Rows, blank: Cell): Cell[][] =>
  cells.map((row) => row.map((cell) => (cell === "" ? blank : cell)));

describe.each(blanks)("blank cells that arrive as %p", (blank) => {
  test.each<[string, Rows]>([
    [
      "a group above its parts",
      [
        ["Kostnadsslag", "Belopp", "Betalas av", "Period", ""],
        ["", "", "", "från", "till"],
      ],
    ],
    [
      "names of groups above the headings",
      [
        ["", "", "", "Gäller", ""],
        ["Kostnadsslag", "Belopp", "Betalas av", "Från", "Till"],
      ],
    ],
    [
      "a title",
      [
        ["Kostnader 2025", "", "", "", ""],
        ["Kostnadsslag", "Belopp", "Betalas av", "Från", "Till"],
      ],
    ],
    [
      "a row of units",
      [
        ["Kostnadsslag", "Belopp", "Betalas av", "Från", "Till"],
        ["", "(kr)", "", "", ""],
      ],
    ],
    [
      "units without brackets",
      [
        ["Kostnadsslag", "Belopp", "Betalas av", "Från", "Till"],
        ["", "SEK exkl. moms", "", "", ""],
      ],
    ],
  ])("%s: costs are split as with one row of headings", (_, headings) => {
    const cells = blanked([...headings, ...plain.slice(1)], blank);
    expect(call(split, cells, parties)).toEqual(call(split, plain, parties));
  });

  test("a row of units that do not fit is refused with the factor, and no row is passed over", () => {
    const thousands = blanked(
      [
        ["Kostnadsslag", "Belopp", "Betalas av"],
        ["", "tkr", ""],
        ...plain.slice(1).map((row) => row.slice(0, 3)),
      ],
      blank,
    );
    expect(refusal(split, thousands, parties)).toMatch(/”Belopp \(tkr\)” säger tkr.*gånger 1 000/);
  });

  test("classes come below a heading beside the data", () => {
    const centres = blanked(
      [
        ["Central", "MHV", "BHV", "Öppen förskola", "", "Soc"],
        ["", "", "", "på plats", "timmar/vecka", ""],
        ["Avesta", "ja", "ja", "ja", 20, "delvis"],
        ["Mora", "ja", "ja", "ja", 12, "ja"],
      ],
      blank,
    );
    expect(call(klass, centres)).toEqual([[""], ["Klass"], ["FCLV"], ["FC"]]);
    expect(refusal(klass, [...centres, ["Orsa", "kanske", "ja", "ja", 1, "ja"]])).toMatch(
      /rad 5, kolumn 2 \(MHV\): ”kanske”/,
    );
  });

  test("default keys come below theirs", () => {
    const cells = blanked(
      [
        ["Kostnadsslag", "Belopp", ""],
        ["", "2024", "2025"],
        ["Hyra", 1, 2],
      ],
      blank,
    );
    const answer = call(nyckel, cells) as unknown[][];
    expect(answer.map((row) => row.length)).toEqual([1, 1, 1]);
    expect(answer[0]).toEqual([""]);
  });
});

test.each<[string, Rows]>([
  [
    "a first row of data that is all texts",
    [
      ["Kostnadsslag", "Belopp", "Betalas av", "Nyckel", ""],
      ["Hyra", "1 000 kr", "Kommunen", "", "Från"],
      ["El", 40, "Regionen", "", ""],
    ],
  ],
  [
    "headings that stand once more",
    [
      ["Kostnadsslag", "Belopp", "Betalas av"],
      ["Kostnadsslag", "Belopp", "Betalas av"],
      ["El", 40, "Regionen"],
    ],
  ],
])("%s is no second row of headings", (_, cells) => {
  const answer = ((): unknown => {
    try {
      return (call(split, cells, parties) as unknown[][]).length;
    } catch (error) {
      return (error as Error).message;
    }
  })();
  // Two costs and a sum under a heading, or the refusal of what stands in the first row of data.
  expect(answer === 4 || /rad 2/.test(String(answer))).toBe(true);
});
