import { dueInWords } from "../../src/taskpane/comparison/structure/due-in-words";
import { structureModel } from "../../src/taskpane/comparison/structure/structure-model";
import { dayOfDate } from "../../src/domain/calendar";
import { comparisonText as inEnglish } from "../../src/text/comparison/comparison.en";
import { comparisonText } from "../../src/text/comparison/comparison.sv";
import type { Cell } from "../../src/cells/ground/cell";
import type { FoundTable } from "../../src/workbook/reading/contents";

/** What the pane says of agreements on 28 November 2026. Days are counted by hand. */

const today = dayOfDate(2026, 11, 28);
const end = dayOfDate(2026, 12, 31);

function saidOf(row: readonly Cell[], text = comparisonText): string[] {
  const headings = ["Central", "Giltigt till", "Förlängs", "Förlängs med (mån)", "Uppsägning (mån)"];
  const cells = { row: 0, column: 0, values: [headings, row], formulas: [] };
  const at = { sheet: "Avtal", sheetIsVisible: true, rows: 1, totals: undefined };
  const table: FoundTable = { id: "1", name: "tblAvtal", kind: "agreements", ...at, cells };
  return structureModel({ tables: [table] }, today).due.map((item) => dueInWords(item, text.structure));
}

test.each<[string, Cell[], string[]]>([
  [
    "is extended, and six months before its end have passed",
    ["A", end, "ja", 24, 6],
    ["A: förlängs 24 månader efter 2026-12-31, sista dagen att säga upp har passerat"],
  ],
  [
    "is extended unless notice is given today",
    ["A", dayOfDate(2027, 1, 28), "ja", 12, 2],
    ["A: förlängs 12 månader efter 2027-01-28 om det inte sägs upp", "A: säg upp senast 2026-11-28"],
  ],
  [
    "is extended, nobody has said by how much nor when notice is given",
    ["A", end, "ja", "", ""],
    ["A: förlängs efter 2026-12-31 om det inte sägs upp"],
  ],
  ["is not extended", ["A", end, "nej", "", 6], ["A: löper ut 2026-12-31"]],
  ["is not said to be extended", ["A", end, "", 24, 6], ["A: löper ut 2026-12-31"]],
  ["was extended", ["A", dayOfDate(2026, 10, 31), "ja", 24, 6], []],
  ["has passed", ["A", dayOfDate(2026, 10, 31), "nej", "", 6], ["A: gick ut 2026-10-31"]],
])("an agreement that %s", (_, row, said) => expect(saidOf(row)).toEqual(said));

test("in English likewise", () =>
  expect(saidOf(["A", end, "ja", 1, 6], inEnglish)).toEqual([
    "A: extended 1 month after 2026-12-31, the last day to give notice has passed",
  ]));
