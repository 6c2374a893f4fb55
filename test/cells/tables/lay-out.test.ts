import { type Columns } from "../../../src/cells/ground/headings";
import { findHeadings, layOut } from "../../../src/cells/tables/lay-out";
import { readRange } from "../../../src/cells/ground/range";

const columns: Columns<"kind" | "amount" | "key"> = {
  kind: { heading: "Kostnadsslag", synonyms: ["Slag"] },
  amount: { heading: "Belopp", synonyms: ["Summa"], measure: "money" },
  key: { heading: "Nyckel" },
};
const order = { byPosition: ["kind", "amount", "key"], required: ["kind", "amount"] } as const;
const range = (...rows: unknown[][]): ReturnType<typeof readRange> => readRange(rows, "kostnader");

test("two known headings make a heading row, whatever the case, spaces, unit or colon", () => {
  expect(findHeadings(range(["BELOPP (kr)", "annat", " slag: "]), columns)).toEqual({ amount: 0, kind: 2 });
  expect(findHeadings(range(["Belopp", "annat", "x"]), columns)).toBeUndefined();
  expect(findHeadings(range(["Belopp"]), columns)).toEqual({ amount: 0 });
});

test("a unit may follow the heading, and thousands of kronor are refused with the factor", () => {
  expect(findHeadings(range(["Belopp, kr", "Slag"]), columns)).toEqual({ amount: 0, kind: 1 });
  for (const unit of [
    "(tkr)",
    "(tSEK, exkl. moms)",
    "(1000 kr)",
    "tkr",
    ", tusen kr",
    "(kr × 1000)",
    "[kkr]",
  ]) {
    expect(() => layOut(range([`Belopp ${unit}`, "Slag", "Nyckel"]), columns, order)).toThrow(/gånger 1 000/);
  }
  for (const unit of ["(mkr)", "(MSEK)", "(miljoner kr)", "mnkr"]) {
    expect(() => layOut(range([`Belopp ${unit}`, "Slag"]), columns, order)).toThrow(/gånger 1 000 000/);
  }
  for (const unit of ["(EUR)", "(kr/mån)", "(kr/kvm)", "(inkl. moms)", "inkl moms", "(%)", "(öre)"]) {
    expect(() => layOut(range([`Belopp ${unit}`, "Slag"]), columns, order)).toThrow(
      /^Kostnader, rad 1, kolumn 1 \(Belopp\): rubriken ”Belopp/,
    );
  }
  for (const unit of ["(SEK)", "[kr]", "(kr, exkl. moms)", "exkl. moms", "(preliminärt)", "kr"]) {
    expect(findHeadings(range([`Belopp ${unit}`, "Slag"]), columns)).toEqual({ amount: 0, kind: 1 });
  }
});

test("composed and decomposed letters are the same heading", () => {
  const places: Columns<"of" | "soc"> = { of: { heading: "ÖF" }, soc: { heading: "Soc" } };
  expect(findHeadings(range(["O\u0308F", "Soc"]), places)).toEqual({ of: 0, soc: 1 });
});

test("without headings the place counts, and the last columns may be left out", () => {
  expect(layOut(range(["Hyra", 100]), columns, order)).toEqual({
    hasHeadings: false,
    firstRow: 0,
    columnOf: { kind: 0, amount: 1 },
  });
  expect(() => layOut(range(["Hyra"]), columns, order)).toThrow(
    /har 1 kolumn.*2–3: Kostnadsslag, Belopp, Nyckel/,
  );
  expect(() => layOut(range(["Hyra", 1, "", 4]), columns, order)).toThrow(/har 4 kolumner/);
});

test("a missing and a doubled heading are named", () => {
  expect(() => layOut(range(["Belopp", "Nyckel"]), columns, order)).toThrow(/rubriken Kostnadsslag saknas/);
  expect(() => layOut(range(["Belopp", "Slag", "belopp"]), columns, order)).toThrow(
    /rubriken Belopp finns både i kolumn 1 och 3/,
  );
});
