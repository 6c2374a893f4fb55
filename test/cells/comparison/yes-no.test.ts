import { yesNoIn } from "../../../src/cells/comparison/yes-no";

test.each<[unknown, boolean | undefined]>([
  ["Ja", true],
  ["finns", true],
  ["Finns ej", false],
  ["finns inte.", false],
  [false, false],
  ["delvis", undefined],
  ["saknas", undefined],
  ["", undefined],
])("%s", (cell, answer) => expect(yesNoIn(cell)).toBe(answer));
