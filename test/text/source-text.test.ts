import { sourceText } from "../support/texts";

/** Every sentence with where it stands; those that take something are given a telling word and number. */
function sentences(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    const say = value as (...args: unknown[]) => string;
    if (path === "/names") return [{ path, text: say(["A", "B", "C", "D", "E", "F", "G", "H"]) }];
    return [say("Ordet", "Annat", "Tredje"), say(1, 0, 5), say(0, 1, 5), say(12, 3, 5)].map(
      (text, index) => ({
        path: `${path}(${index})`,
        text,
      }),
    );
  }
  return Object.entries(value as object).flatMap(([key, part]) => sentences(part, `${path}/${key}`));
}

const sv = sentences(sourceText.sv);
const en = sentences(sourceText.en);

test("both languages say the same things, none of them empty or put together wrongly", () => {
  expect(en.map(({ path }) => path)).toEqual(sv.map(({ path }) => path));
  for (const { path, text } of [...sv, ...en]) {
    expect([path, text.trim()]).not.toEqual([path, ""]);
    expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|NaN|\[object| {2}/)]);
  }
});

test("nothing is left in the other language", () => {
  const same = sv.filter(({ path, text }, index) => en[index]!.text === text && !/\(\d\)$/.test(path));
  expect(same).toEqual([]);
  for (const { path, text } of en) expect([path, text]).not.toEqual([path, expect.stringMatching(/[åäö]/i)]);
});

test("what is counted is said without noughts, and many names are cut short", () => {
  const { list, names } = sourceText.sv;
  expect([list.fill(2, 0, 0), list.fill(0, 1, 0), list.fill(1, 3, 0), list.fill(2, 1, 4)]).toEqual([
    "Fyll i 2 kostnadsslag",
    "Fyll i 1 nyckel",
    "Fyll i 1 kostnadsslag och 3 nycklar",
    "Fyll i 2 kostnadsslag, 1 nyckel och 4 betalare",
  ]);
  expect([list.supply(1, 0), list.supply(0, 2), list.supply(3, 1)]).toEqual([
    "Hämta 1 nyckel ur listan",
    "Hämta 2 betalare ur listan",
    "Hämta 3 nycklar och 1 betalare ur listan",
  ]);
  expect(names(["Hyra", "El"])).toBe("Hyra och El");
  expect(names(["1", "2", "3", "4", "5", "6", "7", "8"])).toBe("1, 2, 3, 4, 5, 6 och 2 till");
});
