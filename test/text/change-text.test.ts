import { changeText, whatIfText } from "../support/texts";

/** Every sentence with where it stands; those that take something are given words, numbers and nothing. */
function sentences(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "function") {
    return Object.entries(value as object).flatMap(([key, part]) => sentences(part, `${path}/${key}`));
  }
  const say = value as (...args: unknown[]) => string;
  if (path === "/sentence") {
    const effect = (name: string, isMore: boolean): object => ({ effect: name, isMore, kronor: "10" });
    return [
      [{ isMore: true, kronor: "" }, []],
      [{ isMore: true, kronor: "" }, [effect("price", true), effect("area", false)]],
      [{ isMore: false, kronor: "20" }, [effect("key", false)]],
      [{ isMore: true, kronor: "5" }, [effect("parties", true), effect("price", false)]],
      [{ isMore: true, kronor: "5" }, [effect("parties", true), effect("area", true)]],
    ].map((given, index) => ({ path: `${path}(${index})`, text: say("Ordet", ...given) }));
  }
  if (path === "/inseparable") return [{ path, text: say("Ordet", "key", "parties") }];
  return [
    ["Ordet", "7", "8", 1, "2"],
    ["Ordet", 2, undefined, 1, undefined],
  ].map((given, index) => ({ path: `${path}(${index})`, text: say(...given) }));
}

describe.each([
  ["Förändring", changeText],
  ["Vad händer om", whatIfText],
])("%s", (_, text) => {
  const [sv, en] = [sentences(text.sv), sentences(text.en)];

  test("both languages say the same things, and none of them nothing", () => {
    expect(en.map(({ path }) => path)).toEqual(sv.map(({ path }) => path));
    for (const { path, text: sentence } of [...sv, ...en]) {
      expect([path, sentence.trim()]).not.toEqual([path, ""]);
      expect([path, sentence]).not.toEqual([path, expect.stringMatching(/NaN|\[object| {2}/)]);
    }
  });

  test("nothing is left in the other language", () => {
    /** Words that both spell alike. */
    const alike = /(organisation(Of)?|areaOf|centre|^\/amount)$/;
    const same = sv.filter(({ path, text: one }, index) => en[index]!.text === one && !/\)$/.test(path));
    expect(same.map(({ path }) => path).filter((path) => !alike.test(path))).toEqual([]);
    for (const { path, text: sentence } of en) {
      // Names of sheets and headings are Swedish in both.
      const own = sentence.replace(/Jämförelse|Förändring|öre/g, "");
      expect([path, own]).not.toEqual([path, expect.stringMatching(/[åäö]/i)]);
    }
  });
});

test("a change in words: alone, all one way, and both ways", () => {
  const { sentence } = changeText.sv;
  const effect = (name: "price" | "area" | "key", isMore: boolean, kronor: string) => ({
    effect: name,
    isMore,
    kronor,
  });
  expect(sentence("A", { isMore: true, kronor: "" }, [])).toBe("A betalar lika mycket som förut.");
  expect(sentence("A", { isMore: false, kronor: "9" }, [effect("price", false, "9")])).toBe(
    "A betalar 9\u00a0kr mindre, genom lägre priser.",
  );
  expect(
    sentence("A", { isMore: true, kronor: "9" }, [effect("price", true, "5"), effect("area", true, "4")]),
  ).toBe(
    "A betalar 9\u00a0kr mer: 5\u00a0kr genom högre priser och 4\u00a0kr genom en större andel av ytan.",
  );
  expect(
    sentence("A", { isMore: true, kronor: "" }, [effect("price", false, "5"), effect("key", true, "5")]),
  ).toBe(
    "A betalar lika mycket som förut: 5\u00a0kr mer genom ändrade nycklar, men 5\u00a0kr mindre genom lägre priser.",
  );
});
