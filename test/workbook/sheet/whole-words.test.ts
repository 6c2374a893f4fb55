import { pointsOf } from "../../../src/workbook/action/ornaments/paper";
import { wholeWords, wordsAsk } from "../../../src/workbook/sheet/whole-words";
import { printedSize } from "../../support/printed-size";

const name = "Region Västernorrland, Primärvårdsförvaltningen";

test("a column is as wide as its longest word, and wider where that is bold", () => {
  // Twenty-four letters of which f, r and t are narrower and m is wider: about twenty-two digits.
  expect(wordsAsk({ texts: [name] })).toBeGreaterThan(21);
  expect(wordsAsk({ texts: [name] })).toBeLessThan(25);
  expect(wordsAsk({ bold: [name] })).toBeGreaterThan(wordsAsk({ texts: [name] }));
  // Excel goes on below behind a hyphen, and at a line of its own.
  expect(wordsAsk({ texts: ["Barn-\noch ungdomshälsan", "Mödra-barnhälsovård"] })).toBe(
    wordsAsk({ texts: ["ungdomshälsan"] }),
  );
});

test("columns whose words have room stay as they are", () => {
  expect(wholeWords([{ width: 24, texts: ["Lokalhyra"] }, { width: 12 }])).toEqual([24, 12]);
});

test("room comes from columns that have more than their words need, as long as the page reads at nine points", () => {
  const columns = [{ width: 100 }, { width: 60, least: 20, texts: ["ord"] }, { width: 10, texts: [name] }];
  const fitted = wholeWords(columns);
  expect(fitted[0]).toBe(100);
  expect(fitted[1]).toBeLessThan(60);
  expect(fitted[2]).toBe(wordsAsk({ texts: [name] }));
  expect(printedSize(fitted, { orientation: "landscape", across: 1 })).toBeGreaterThanOrEqual(9 - 1e-9);
});

test("then what is printed becomes smaller, down to eight points, and only then a word is parted", () => {
  const wide = Array.from({ length: 8 }, () => ({ width: 20, texts: [name] }));
  const fitted = wholeWords(wide);
  expect(fitted).toEqual(wide.map(() => wordsAsk({ texts: [name] })));
  const size = printedSize(fitted, { orientation: "landscape", across: 1 });
  expect(size).toBeLessThan(9);
  expect(size).toBeGreaterThanOrEqual(8);
  const longer = Array.from({ length: 7 }, (_, index) => ({ width: 15, texts: ["å".repeat(20 * index)] }));
  const parted = wholeWords(longer);
  expect(printedSize(parted, { orientation: "landscape", across: 1 })).toBeGreaterThanOrEqual(8 - 1e-6);
  expect(parted[0]).toBe(15);
  // It fills what there is.
  expect(parted.reduce((sum, width) => sum + pointsOf(width), 0)).toBeGreaterThan(1_075);
});
