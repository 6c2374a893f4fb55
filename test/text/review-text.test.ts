import { reviewText } from "../support/texts";
import type { FindingWords, ReviewText } from "../../src/text/costs/review.sv";

const words: FindingWords = {
  stated: "Ordet",
  expected: "Annat",
  whole: "Tredje",
  part: "Fjärde",
  by: "Femte",
  verksamhet: "Sjätte",
  unit: "m²",
};

/** Every sentence of Granska with where it stands; what is put into them is telling, and counts are one and many. */
function sentences(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const say = value as (...args: unknown[]) => unknown;
    if (path.startsWith("/findings/")) return sentences(say(words), `${path}()`);
    return [
      ...sentences(say("Ordet", "Annat", "Tredje"), `${path}()`),
      ...[0, 1, 2, 12_345].flatMap((count) => sentences(say(count, count, "Tredje"), `${path}(${count})`)),
    ];
  }
  return Object.entries(value as object).flatMap(([key, part]) => sentences(part, `${path}/${key}`));
}

const sv = sentences(reviewText.sv);
const en = sentences(reviewText.en);

test("both languages say the same things, none of them nothing", () => {
  expect(en.map(([path]) => path)).toEqual(sv.map(([path]) => path));
  for (const sentence of [...sv, ...en]) {
    expect(sentence).toEqual([expect.anything(), expect.stringMatching(/^\S(.*\S)?$/)]);
    expect(sentence).not.toEqual([expect.anything(), expect.stringMatching(/undefined|NaN|\[object| {2}/)]);
  }
});

test("nothing is left in the other language", () => {
  // Headings that stand so in the sheets, in both languages.
  const names =
    /Kostnadsslag, Helt belopp, Beräkning, Belopp|Omräknat|Granskning|Ordet|Annat|Tredje|Fjärde|Femte|Sjätte|öre/g;
  for (const [path, text] of en) {
    expect([path, text.replace(names, "")]).not.toEqual([
      path,
      expect.stringMatching(/[åäöÅÄÖ]|\b(och|inte|eller|rad|rader)\b/),
    ]);
  }
  const same = sv.filter(([path, text], index) => en[index]![1] === text && !/\(\d+\)$/.test(path));
  expect(same.map(([path]) => path)).toEqual(["/source/example"]);
});

test.each(["sv", "en"] as const)("a sentence that is given something says it: %s", (language) => {
  const { findings, summary, unchecked, remarks, sums, byTables, message, source, showLine, lists } =
    reviewText[language];
  for (const kind of [
    "days",
    "table-whole",
    "table-share",
    "table-period",
    "table-vat",
    "table-name",
  ] as const) {
    expect(findings[kind](words)).toMatch(/Ordet.*Annat/);
  }
  expect(findings.amount(words)).toMatch(/Fjärde.*Tredje.*Annat/);
  expect(findings.share(words)).toMatch(/Ordet.*Fjärde.*Annat/);
  expect(findings["other-whole"](words)).toMatch(/Ordet m².*Femte.*Annat m²/);
  expect(findings["other-part"](words)).toMatch(/Ordet m².*Sjätte.*Femte.*Annat m²/);
  expect(findings["table-amount"](words)).toContain("Annat");
  expect(findings["table-calculation"](words)).toMatch(/Ordet.*Annat/);
  expect(findings["vat-mixed"]({ ...words, stated: "" })).toMatch(/tom|empty/);
  for (const kind of ["amount-text", "whole-text", "words"] as const)
    expect(unchecked[kind]("x7")).toContain("x7");
  expect(summary.deviating(2, 0, "5 kr")).toMatch(/^2 .*5 kr\.$/);
  expect(summary.deviating(0, 1, "5 kr")).toMatch(/^1 .*5 kr\.$/);
  expect(summary.deviating(2, 3, "5 kr")).toMatch(/^2 .*3 .*5 kr\.$/);
  expect(remarks["organisation-alike"]("A", "B")).toMatch(/A.*B/);
  expect(remarks["other-periods"](3, "5")).toMatch(/3.*5/);
  expect(sums.vat("K1", "5")).toMatch(/K1.*5/);
  expect(sums.vat("", "5")).not.toContain("K1");
  expect(byTables("5")).toContain("5");
  expect(message.about("A", "B")).toMatch(/A.*B/);
  expect(source.show("Blad1!A1")).toContain("Blad1!A1");
  expect(showLine("rad 3")).toContain("rad 3");
  expect(lists.more(15, 20)).toMatch(/15.*20/);
});

test("the sum in kronor stands with the deviations, as it is said aloud", () => {
  const { summary, together }: ReviewText = reviewText.sv;
  expect(`${summary.right(12)} ${summary.deviating(2, 0, together.tooMuch("1 250,00"))}`).toBe(
    "12 rader stämmer. 2 avviker, sammanlagt 1 250,00\u00a0kr för mycket.",
  );
});
