import { looksOneOff } from "../../../src/domain/costs/next-year/one-off";

const year = { from: 45_658, till: 46_022 };
const month = { from: 45_658, till: 45_688 };
const looks = (
  kind: string,
  amount: number,
  period: typeof year | undefined = undefined,
  note = "",
): boolean => looksOneOff({ kind, note, amount, period });

test("purchases and damages by their words, also where the remark has them", () => {
  for (const kind of ["Inköp av vagga", "Möbler väntrum", "Reparation dörr", "Engångskostnad flytt"])
    expect([kind, looks(kind, 100, year)]).toEqual([kind, true]);
  expect(looks("Övrigt", 100, year, "A 12 Retur av stolar")).toBe(true);
  for (const kind of ["Hyra", "El", "Lokalvård", "Samordnare", "IT"])
    expect([kind, looks(kind, 100, month)]).toEqual([kind, false]);
});

test("a credit for a part of the year, but no deduction and none for all of it", () => {
  expect(looks("El", -100, month)).toBe(true);
  expect(looks("El", -100)).toBe(true);
  expect(looks("El", -100, year)).toBe(false);
  expect(looks("Hyresrabatt", -100, month)).toBe(false);
  expect(looks("Statsbidrag", -100)).toBe(false);
});
