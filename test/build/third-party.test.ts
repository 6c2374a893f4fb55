import { readFileSync } from "node:fs";
import path from "node:path";
import { thirdPartyText } from "../../src/build/third-party";

const project = path.resolve(__dirname, "../..");
const read = (name: string): string => readFileSync(path.join(project, name), "utf8");
const chapters = [
  ...read("dist/THIRD-PARTY.txt").matchAll(
    /^={72}\n(\S+) (\S+), (.+)\n={72}\n\n([\s\S]*?)(?=\n={72}\n\S|$(?![\s\S]))/gm,
  ),
].map(([, name, version, licence, text]) => ({
  name: name!,
  version: version!,
  licence: licence!,
  text: text!,
}));

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };

test("everything in the built files is a dependency of the package, in the version that the lockfile has", () => {
  expect(chapters.length).toBeGreaterThan(3);
  for (const { name, version, licence } of chapters) {
    const locked = packages[`node_modules/${name}`];
    expect([name, locked?.version, locked?.license, locked?.dev]).toEqual([
      name,
      version,
      licence,
      undefined,
    ]);
  }
});

test("every dependency is in the built files: the list of what is shipped names nothing else", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  expect(chapters.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test("the licences stand there whole", () => {
  for (const { name, text } of chapters) {
    const own = readFileSync(path.join(project, "node_modules", name, "LICENSE"), "utf8");
    expect([name, text.trim()]).toEqual([name, own.trim()]);
  }
});

test("NOTICE names what is there", () => {
  const [, shipped = ""] = /contains \(dist\/\)\n([\s\S]*?)\n\n/.exec(read("NOTICE")) ?? [];
  for (const { name } of chapters) expect(shipped).toContain(name);
});

test("a package without a licence's text cannot be shipped", () => {
  expect(() => thirdPartyText([{ name: "a", version: "1", licence: "MIT", text: " " }])).toThrow(
    /comes with a\b/,
  );
});
