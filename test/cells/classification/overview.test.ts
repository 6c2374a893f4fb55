import { definitionCells } from "../../../src/cells/classification/definition-cells";
import { readDefinition } from "../../../src/cells/classification/definition-table";
import { classificationOverview, serviceColumns } from "../../../src/cells/classification/overview";
import { checkTable } from "../../../src/cells/tables/check-table";
import { definitionShape } from "../../../src/cells/tables/definition-table-shape";
import {
  builtInDefinitionIds,
  builtInDefinitions,
} from "../../../src/domain/classification/built-in-definitions";
import { klass, motivering } from "../../../src/functions/classification";

const headings = ["Kommun", "Soc", "Central", "MHV", "BHV", "ÖF"];
const { FFFF } = builtInDefinitions;
const overview = (...rows: unknown[][]): NonNullable<ReturnType<typeof classificationOverview>> =>
  classificationOverview([headings, ...rows], FFFF)!;

test("each centre by its own columns, in any order, with the row it stands in", () => {
  const { centres, counts } = overview(
    ["Avesta", "delvis", "Avesta", "ja", "ja", "ja"],
    ["Falun", "ja", "Falun Elsborg", "ja", "ja", "ja"],
    ["Ludvika", "nej", "Ludvika", "nej", "ja", "nej"],
  );
  expect(centres.map(({ row, name, answer }) => [row, name, answer?.className, answer?.obstacles])).toEqual([
    [1, "Avesta", "FCLV", "Soc (delvis)"],
    [2, "Falun Elsborg", "FC", ""],
    [3, "Ludvika", "Ingendera", "MHV (nej), ÖF (nej), Soc (nej)"],
  ]);
  expect(counts).toEqual([
    { className: "FC", count: 1 },
    { className: "FCLV", count: 1 },
    { className: "Ingendera", count: 1 },
    { className: "Uppgift saknas", count: 0 },
  ]);
});

test("a row that cannot be read has no answer, and the others keep theirs", () => {
  const { centres, counts } = overview(
    ["A", "kanske", "Sämst", "ja", "ja", "ja"],
    ["B", "#N/A", "Fel", "ja", "ja", "ja"],
    ["#VALUE!", "ja", "Hel", "ja", "ja", "ja"],
  );
  expect(centres.map(({ name, answer }) => [name, answer?.className])).toEqual([
    ["Sämst", undefined],
    ["Fel", undefined],
    ["Hel", "FC"],
  ]);
  expect(counts.map(({ count }) => count)).toEqual([1, 0, 0, 0]);
});

test("a row that is not there is left out; one with a name only is there, and everything is asked about it", () => {
  const { centres, questions } = overview(
    [null, "", "", 0, null, ""],
    ["", "", "Ny", "", "", ""],
    ["Mora", "ja", "Mora", "ja", "ja", ""],
  );
  expect(centres.map(({ row, answer }) => [row, answer?.className])).toEqual([
    [2, "Uppgift saknas"],
    [3, "Uppgift saknas"],
  ]);
  expect(questions).toEqual([
    { row: 2, name: "Ny", service: "mhv" },
    { row: 2, name: "Ny", service: "bhv" },
    { row: 2, name: "Ny", service: "of" },
    { row: 2, name: "Ny", service: "soc" },
    { row: 3, name: "Mora", service: "of" },
  ]);
});

test("a single empty row is no centre", () => {
  expect(overview([null, null, null, null, null, null]).centres).toEqual([]);
});

test("the same answers as the functions, under every built-in definition", () => {
  const words = ["ja", "delvis", "nej", "", "annan"];
  const rows = words.flatMap((mhv) =>
    words.flatMap((bhv) => words.flatMap((of) => words.map((soc) => ["K", soc, "C", mhv, bhv, of]))),
  );
  const said = rows.filter(([, soc, , mhv, bhv]) => ![soc, mhv, bhv].includes("annan"));
  for (const id of builtInDefinitionIds) {
    const table = [headings, ...said];
    const { centres } = classificationOverview(table, builtInDefinitions[id])!;
    const [classes, motivations] = [klass(table, [[id]]), motivering(table, [[id]])];
    expect([
      ["Klass", "Motivering"],
      ...centres.map(({ answer }) => [answer!.className, answer!.motivation]),
    ]).toEqual(classes.map(([name], row) => [name, motivations[row]![0]]));
  }
});

test("without one of the four headings there is no overview", () => {
  expect(classificationOverview([["Central", "MHV", "BHV", "ÖF"]], FFFF)).toBeUndefined();
  expect(serviceColumns(["Central", "MHV", "BHV", "ÖF"])).toBeUndefined();
  expect(serviceColumns(["Soc", "Öppen förskola", "BVC", "MVC"])).toEqual([3, 2, 1, 0]);
});

test.each(builtInDefinitionIds)("%s as a table is the same definition, and has nothing wrong in it", (id) => {
  const cells = definitionCells(builtInDefinitions[id]);
  expect(readDefinition(cells)).toEqual({ classes: builtInDefinitions[id].classes });
  expect(checkTable(definitionShape, cells)).toEqual([]);
});

test("what is no demand is pointed out in the definition", () => {
  const cells = definitionCells(FFFF);
  cells[1]![2] = "kanske";
  expect(checkTable(definitionShape, cells)).toMatchObject([{ kind: "unknown-word", row: 1, column: 2 }]);
});
