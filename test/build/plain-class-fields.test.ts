import { withPlainFields } from "../../src/build/plain-class-fields";
import { withRememberedParsing } from "../../src/build/remembered-parsing";

const helper = `function _defineProperty(object, name, value) {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  return object;
}`;

/** What an object made by the code holds, in its order. */
const made = (code: string): unknown =>
  Object.entries(new Function(`${helper}\n${code}\nreturn new Made("given");`)() as object);

test("fields become assignments and give the same object", () => {
  const code = `class Base {
  constructor() {
    _defineProperty(this, "kind", "base");
    _defineProperty(this, "cache", new Map([["a", 1]]));
  }
}
class Made extends Base {
  constructor(given) {
    super();
    _defineProperty(this, "kind", "made");
    _defineProperty(this, "given", given);
    _defineProperty(this, "call", (a, b) => { return a + b; });
  }
}`;
  const plain = withPlainFields(code);
  expect(plain).not.toContain("_defineProperty(this");
  expect(JSON.stringify(made(plain))).toBe(JSON.stringify(made(code)));
});

test("a field over an accessor stays a field, and so does one whose value goes over several lines", () => {
  const code = `class Base {
  get width() {
    return 1;
  }
}
class Made extends Base {
  constructor() {
    super();
    _defineProperty(this, "width", 2);
    _defineProperty(this, "sum", [1, 2].reduce((all, one) => {
      return all + one;
    }));
  }
}`;
  expect(withPlainFields(code)).toBe(code);
  expect(made(code)).toEqual([
    ["width", 2],
    ["sum", 3],
  ]);
});

test("what a text is parsed as is found out once, nothing included", () => {
  const code = `const asked = [];
const getNumfmtParseValueFilter = (value) => {
	asked.push(value);
	return value === "2025-07-01" ? { v: 45839 } : null;
};
return { asked, parse: (value) => getNumfmtParseValueFilter(value) };`;
  type Parsing = { asked: string[]; parse(value: string): unknown };
  const { asked, parse } = new Function(withRememberedParsing(code))() as Parsing;
  const texts = ["2025-07-01", "Hyra", "2025-07-01", "Hyra", "Hyra"];
  expect(texts.map(parse)).toEqual(texts.map((text) => (text === "Hyra" ? null : { v: 45_839 })));
  expect(asked).toEqual(["2025-07-01", "Hyra"]);
  expect(() => withRememberedParsing("const another = 1;")).toThrow("no function any more");
});
