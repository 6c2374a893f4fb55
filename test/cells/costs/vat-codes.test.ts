import fc from "../../support/properties";
import { invoiceMatrix } from "../../../src/cells/costs/invoice-matrix";
import { vatCodeReader, vatKey } from "../../../src/cells/costs/vat-codes";

const same = (codes: readonly (string | number)[]): number => new Set(codes.map(vatKey)).size;

test("one code in all its writings, and others beside it", () => {
  expect(same([25, "25", "25 %", "25%", "25,0 %", 0.25, "0,25", "0.25", "moms 25 %", "25 % moms"])).toBe(1);
  expect(same([6, "6 %", 0.06])).toBe(1);
  expect(same([0, "0", "0 %", "0,0 %"])).toBe(1);
  expect(same([25, 12, 6, 0, "", "MP1", "25M", "ej bedömd", "01", "1"])).toBe(10);
});

test("every percentage is one code as a number, with its sign and as a part of one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (hundredths) => {
      const perCent = hundredths / 100;
      const [comma, part] = [String(perCent).replace(".", ","), `0,${String(hundredths).padStart(4, "0")}`];
      expect(vatKey(`${comma} %`)).toBe(vatKey(part));
      // From one per cent up a number without its sign is per cent too.
      if (hundredths >= 100)
        expect(same([perCent, comma, `${comma} %`, Number(part.replace(",", "."))])).toBe(1);
    }),
    { numRuns: 100 },
  );
});

test("a basis for invoices writes one code in one way, as it stands first, and a mark for nothing as nothing", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Betalas av", "Momskod"],
    ...[0.25, "25 %", 25, "12 %", "", 0, "0 %", "–", "..", "ej bedömd"].map((code) => [
      "Hyra",
      100,
      "Regionen",
      code,
    ]),
  ];
  const parties = [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", 1],
    ["ÖF", "Kommunen", 1],
  ];
  const codes = invoiceMatrix(costs, parties, undefined, undefined).map((row) => row[10]);
  expect(codes).toEqual(["Momskod", "25 %", "25 %", "25 %", "12 %", "", "", "0 %", "", "", "ej bedömd"]);
});

test("a part of one, as a cell in per cent holds it, is written as it is shown", () => {
  const written = (code: unknown): string | number => vatCodeReader()(code);
  expect([0.25, 0.12, 0.06, 0.125, 0.07].map(written)).toEqual(["25 %", "12 %", "6 %", "12,5 %", "7 %"]);
  expect([1, 25, 12.5, "0,25", "K1", "025"].map(written)).toEqual([1, 25, 12.5, "0,25", "K1", "025"]);
  expect(vatCodeReader()({ basicValue: 0.25, numberFormat: "0%" })).toBe("25 %");
});
