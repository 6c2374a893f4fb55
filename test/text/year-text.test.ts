import { yearText } from "../support/texts";

/** Every sentence of Året with where it stands; what is put into them is telling. */
function sentences(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const say = value as (...args: unknown[]) => unknown;
    return sentences(say("Ordet", "Annat", "Tredje", "Fjärde"), `${path}()`);
  }
  return Object.entries(value as object).flatMap(([key, part]) => sentences(part, `${path}/${key}`));
}

const sv = sentences(yearText.sv);
const en = sentences(yearText.en);

test("both languages say the same things, none of them nothing", () => {
  expect(en.map(([path]) => path)).toEqual(sv.map(([path]) => path));
  for (const sentence of [...sv, ...en]) {
    expect(sentence).toEqual([expect.anything(), expect.stringMatching(/^\S.*\S$/)]);
    expect(sentence).not.toEqual([expect.anything(), expect.stringMatching(/undefined|\[object| {2}/)]);
  }
});

test("nothing is left in the other language", () => {
  const own = /Ordet|Annat|Tredje|Fjärde/g;
  // Names of columns and sheets are the same in both.
  const names = /Kontroll preliminärt|Lägst|Avstämning/g;
  for (const [path, text] of en) {
    expect([path, text.replace(own, "").replace(names, "")]).not.toEqual([
      path,
      expect.stringMatching(/[åäÅÄ]|\b(och|inte|eller)\b/),
    ]);
  }
  // The words that are spelt alike, and the unit.
  const same = sv.filter(([, text], index) => en[index]![1] === text);
  expect(same.map(([, text]) => text)).toEqual(["Budget", "Kronor", "Kronor"]);
});

test("a sentence that is given something says it", () => {
  for (const { preliminary, settlement, next, source } of [yearText.sv, yearText.en]) {
    expect(source.unknownTable("tblA")).toContain("tblA");
    expect(preliminary.charges("Regionen", "Kommunen")).toMatch(/Regionen.*Kommunen/);
    expect(preliminary.between.month("1,00", "2,00")).toMatch(/1,00.*2,00/);
    expect(preliminary.outside("A", "B")).toMatch(/A.*B/);
    expect(preliminary.redated(2, "Hyra A", "B")).toMatch(/2.*Hyra A.*B/);
    expect(preliminary.absent("BHV", "B", "50,00")).toMatch(/BHV.*B.*50,00/);
    expect(settlement.credits("Regionen", "Kommunen")).toMatch(/Regionen.*Kommunen/);
    expect(settlement.otherTime("A", "B")).toMatch(/A.*B/);
    expect(next.formula("250", "260", undefined, "1,04")).toMatch(/260 ÷ 250.*1,04/);
    expect(next.formula("250", "260", "80 %", "1,032")).toMatch(/80 % × \(260 ÷ 250 − 1\).*1,032/);
    expect(next.left("BHV", "2026-12-31")).toMatch(/BHV.*2026-12-31/);
    expect(next.rest.keep(12)).toContain("12");
    expect(next.rest.empty(12)).not.toBe(next.rest.keep(12));
  }
});
