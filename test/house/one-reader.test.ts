import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { knownShapes } from "../../src/cells/tables/shapes";
import { excelColumns, excelRows } from "../../src/xlsx/ground/limits";

const src = resolve(__dirname, "../../src");

/** The rooms that read people's cells; what the workbench and the builder read are files. */
const rooms = ["cells", "domain", "functions", "taskpane", "workbook"];

const files = rooms.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** For each thing that is read: what only its own reader has, and where that stands. */
const readers: readonly { readonly what: string; readonly mark: RegExp; readonly at: readonly string[] }[] = [
  { what: "numbers", mark: /parseFloat\((?!getComputedStyle)/, at: [] },
  { what: "numbers that could be two", mark: /threeDigits = \//, at: ["cells/ground/numbers.ts"] },
  { what: "the dash for no öre", mark: /wholeKronor = \//, at: ["cells/ground/numbers.ts"] },
  {
    what: "the words for nothing",
    mark: /"(?:ej )?besvarad"/,
    at: ["cells/ground/what-counts-as-not-answered.ts"],
  },
  { what: "totals", mark: /delsumma\|/, at: ["cells/ground/total-names.ts"] },
  { what: "units in headings", mark: /tsek\b/, at: ["cells/ground/heading-units.ts"] },
  { what: "months by name", mark: /jan\|feb\|mar|jan\(\?:uari/, at: ["cells/ground/dates.ts"] },
  {
    what: "marks that cannot be seen",
    mark: /\\+u200b-\\+u200f/,
    at: ["domain/names/words.ts"],
  },
  { what: "footnotes", mark: /\[¹²³/, at: ["cells/ground/footnotes.ts"] },
  { what: "the names in a list", mark: /,;\+\/\]/, at: ["cells/ground/names.ts"] },
  { what: "composed letters", mark: /normalize\("NFC"\)/, at: ["domain/names/words.ts"] },
  { what: "dashes that are alike", mark: /\\u2010-\\u2015\\u2212/, at: ["domain/names/words.ts"] },
  { what: "names that are nearly alike", mark: /beforeLast/, at: ["domain/names/alike-names.ts"] },
  { what: "the rows of a list", mark: /[•]·●/, at: ["cells/ground/names.ts"] },
  {
    what: "heading rows of tables",
    mark: /range\.columns === 1 \? 1 : 2/,
    at: ["cells/tables/lay-out.ts"],
  },
  { what: "heading rows of plain ranges", mark: /fewestKnown = /, at: ["cells/ranges/find-plain-ranges.ts"] },
  { what: "headings on two rows", mark: /isLowerHalf\(/, at: ["cells/ground/two-heading-rows.ts"] },
  {
    what: "the county and the country",
    mark: /hela \)\?länet/,
    at: ["cells/comparison/source/aggregate-names.ts"],
  },
  { what: "labels beside ratings", mark: /\(\[1-5\]\)/, at: ["cells/survey/rating-words.ts"] },
  {
    what: "the start of a survey",
    mark: /ingen rubrik\. Skriv rubriker i hela raden/,
    at: ["cells/survey/heading-row.ts"],
  },
];

test("the name of a table of ours stands once, and so do the sizes of a sheet", () => {
  const names = Object.values(knownShapes).map(({ name }) => `"${name}"`);
  const holding = (mark: string): string[] =>
    files
      .filter((file) => readFileSync(file, "utf8").includes(mark))
      .map((file) => relative(src, file).replaceAll("\\", "/"));
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(holding(name)).toEqual([expect.stringMatching(/^cells\/tables\//)]);
  for (const size of ["1_048_576", "16_384"]) expect(holding(size)).toEqual([]);
  expect([excelRows, excelColumns]).toEqual([2 ** 20, 2 ** 14]);
});

test.each(readers)("$what are read in one place", ({ mark, at }) => {
  const found = files
    .filter((file) => mark.test(readFileSync(file, "utf8")))
    .map((file) => relative(src, file));
  expect(found.sort()).toEqual([...at].sort());
});
