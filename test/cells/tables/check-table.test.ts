import { centreShape, municipalityShape } from "../../../src/cells/tables/centre-table-shapes";
import { responsibilityShape } from "../../../src/cells/tables/responsibility-table-shape";
import { costShape } from "../../../src/cells/tables/cost-table-shapes";
import { checkTable } from "../../../src/cells/tables/check-table";
import { usualKinds, costKindStems } from "../../../src/domain/costs/cost-kinds";
import { likelyWord } from "../../../src/domain/names/likely-word";
import type { TableShape } from "../../../src/cells/tables/table-shape";

const found = (...args: Parameters<typeof checkTable>): unknown[] =>
  checkTable(...args).map(({ kind, row, column, repair }) => [
    kind,
    row,
    column,
    ...(repair === undefined ? [] : [repair]),
  ]);

const headings = ["Central", "Kommun", "MHV", "BHV", "ÖF", "Soc"];

test("a table in order has no problems; empty answers and empty rows are none", () => {
  expect(
    found(centreShape, [
      headings,
      ["Avesta", "Avesta", "ja", "ja", "annan", "delvis"],
      ["Mora", "Mora", "", 0, null, "vet ej"],
      ["", "", "", "", "", ""],
    ]),
  ).toEqual([]);
});

test("each problem is found with its place and, where it is safe, its repair", () => {
  expect(
    found(centreShape, [
      headings,
      ["Avesta ", "Avesta", "ja", "jaa", "delvs", "kyrka"],
      ["avesta", "Falun", "ja", 0.5, "ja", "ja"],
      ["", "Mora\u00a0stad", "ja", "ja", "ja", " ja"],
    ]),
  ).toEqual([
    ["spaces", 1, 0, "Avesta"],
    ["unknown-word", 1, 3],
    ["unknown-word", 1, 4, "delvis"],
    ["open-preschool-only", 1, 5],
    ["double-name", 2, 0],
    ["employment-degree", 2, 3],
    ["empty-name", 3, 0],
    ["spaces", 3, 1, "Mora stad"],
    ["spaces", 3, 5, "ja"],
  ]);
});

test("missing and doubled headings, and a totals row", () => {
  expect(
    found(
      centreShape,
      [
        ["Central", "MHV", "BVC", "Barnhälsovård", "ÖF"],
        ["A", "ja", "ja", "ja", "ja"],
      ],
      { hasTotals: true },
    ),
  ).toEqual([
    ["missing-heading", 0, 0],
    ["double-heading", 0, 3],
    ["totals-row", 2, 0],
  ]);
  expect(checkTable(municipalityShape, [["Ort"]])[0]).toMatchObject({
    kind: "missing-heading",
    heading: "Kommun",
  });
});

describe("numbers, dates and words", () => {
  const shape: TableShape = {
    name: "tblProv",
    columns: {
      area: { heading: "Yta", holds: { kind: "number", unit: "area", words: ["ingen"] } },
      from: { heading: "Från", holds: { kind: "date" } },
      split: { heading: "Sätt", holds: { kind: "word", words: ["yta", "lika", "delas"] } },
    },
  };
  test.each([
    [["383", 45839, "Lika"], [["number-as-text", 1, 0, 383]]],
    [
      ["50,5 m²", "2025-07-01", "yta"],
      [
        ["number-as-text", 1, 0, 50.5],
        ["date-as-text", 1, 1, 45_839],
      ],
    ],
    [[1, 20_250_131, "lika"], [["compact-date", 1, 1, 45_688]]],
    [[1, "20250131", "lika"], [["compact-date", 1, 1, 45_688]]],
    [[1, 20_250_231, "lika"], [["no-date", 1, 1]]],
    [
      ["Ingen", "1 juli", "delass"],
      [
        ["no-date", 1, 1],
        ["unknown-word", 1, 2, "delas"],
      ],
    ],
    [
      ["stor", "", "halva"],
      [
        ["no-number", 1, 0],
        ["unknown-word", 1, 2],
      ],
    ],
    [
      [383, 12, " yta"],
      [
        ["no-date", 1, 1],
        ["spaces", 1, 2, "yta"],
      ],
    ],
  ])("%j", (cells, problems) => {
    expect(found(shape, [["Yta", "Från", "Sätt"], cells])).toEqual(problems);
  });
});

test.each([
  ["delvis.", "delvis"],
  ["devlis", "delvis"],
  ["delviss", "delvis"],
  ["dalvis", "delvis"],
  ["annna", "annan"],
  ["dlvs", undefined],
  ["jo", undefined],
  ["ja!", "ja"],
])("by %s is meant %s", (text, word) => {
  expect(likelyWord(text, ["ja", "delvis", "nej", "annan"])).toBe(word);
});

test("a guess that fits two words is none", () => {
  expect(likelyWord("hala", ["hela", "hals"])).toBeUndefined();
});

test("what nothing reads is never checked, and makes no row of a table", () => {
  const headings = ["Kostnadsslag", "Belopp", "Leverantör", "Text", "Beskrivning"];
  expect(
    found(costShape, [
      headings,
      ["Hyra", 100, "Fastighets AB  ", " januari", 12],
      ["", "", "", "Summa per konto", ""],
    ]),
  ).toEqual([]);
});

test("a kind of cost stands once in the list of responsibilities, or once for each centre", () => {
  const headings = ["Kostnadsslag", "Får fakturan", "Nyckel", "Central"];
  expect(
    found(responsibilityShape, [
      headings,
      ["Hyra", "Regionen", "Yta", "Björken"],
      ["Hyra", "Kommunen", "Yta", "Eken"],
      ["hyra", "Kommunen", "Lika", "björken"],
      ["", "", "", ""],
    ]),
  ).toEqual([["double-name", 3, 0]]);
});

test("no kind of cost that the rules know is taken for a sum, alone or with the year behind it", () => {
  const kinds = [...usualKinds, ...costKindStems.map(({ stem }) => stem)].flatMap((kind) => [
    kind,
    `${kind} 2026`,
  ]);
  const problems = checkTable(costShape, [["Kostnadsslag", "Belopp"], ...kinds.map((kind) => [kind, 1])]);
  expect(problems.filter(({ kind }) => kind === "total-row")).toEqual([]);
  expect(
    found(costShape, [
      ["Kostnadsslag", "Belopp"],
      ["Summa 2026", 1],
    ]),
  ).toContainEqual(["total-row", 1, 0]);
});

describe("columns that were shifted are said once, and not again by what it does to the names", () => {
  const kinds = ["Hyra", "El", "Städ", "Larm", "Sopor"];
  test.each<[string, (string | number)[][], unknown[]]>([
    ["to the right", kinds.map((kind, row) => ["", kind, 100 + row]), [["shifted", 0, 1]]],
    [
      "by something that is the same in all rows",
      kinds.map((kind) => ["Plan 1", kind, 7]),
      [["shifted", 0, 1]],
    ],
  ])("%s", (_, rows, right) =>
    expect(found(costShape, [["Kostnadsslag", "Belopp", "Anteckning"], ...rows])).toEqual(right),
  );

  test("a name that is missing here and there is said, whatever else was shifted", () =>
    expect(
      found(costShape, [
        ["Kostnadsslag", "Belopp"],
        ...kinds.map((kind, row) => [row === 2 ? "" : kind, "text"]),
      ]),
    ).toEqual([
      ["shifted", 0, 1],
      ["empty-name", 3, 0],
    ]));
});
