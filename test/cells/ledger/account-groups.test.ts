import { groupRows } from "../../../src/cells/ledger/account-groups";
import type { Cell } from "../../../src/cells/ground/cell";

const columns = { account: 0, accountText: 1, amount: 2 };
const found = (...rows: (readonly Cell[])[]): [number, string][] => [...groupRows(rows, columns)];

test("an account without an amount takes nothing from its group, and adds nothing to it", () =>
  expect(
    found(
      ["50", "Lokalkostnader", 1100],
      ["5010", "Hyra", 1000],
      ["5020", "El", 100],
      ["5030", "Vatten", ""],
      ["5040", "Larm", "saknas"],
    ),
  ).toEqual([[0, "50 Lokalkostnader"]]));

test.each<[string, Cell]>([
  ["an empty cell", ""],
  ["a blank cell", null],
  ["a word", "saknas"],
  ["a 0, which cannot be told from an empty cell,", 0],
])("a short account with %s is no group of accounts that come to nothing", (_, amount) =>
  expect(found(["50", "Lokalkostnader", amount], ["5010", "Hyra", 100], ["5020", "Hyra åter", -100])).toEqual(
    [],
  ),
);
