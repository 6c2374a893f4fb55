import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A sentence about a cell that holds an answer says what to write there, never to empty it: what somebody has answered would be
 * lost. What a cell that is empty means is said in the notes of columns and in the help.
 */

const src = join(__dirname, "../../src");
const advice =
  /(?:lämna|låt|gör) (?:cellen|cellerna|den|dem|raden) (?:stå |vara )?tom|töm (?:cellen|cellerna|raden)|radera (?:cellen|svaret)|(?:leave|clear|empty) the (?:cells?|row)|tomt om svaret/i;

const filesIn = (folder: string): string[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

test("no sentence about a cell advises to empty it", () => {
  const files = ["cells", "functions", "text/frame", "text/comparison", "text/survey", "text/costs"].flatMap(
    filesIn,
  );
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((name) => advice.test(readFileSync(join(src, name), "utf8")))).toEqual([]);
});
