import { readFileSync } from "node:fs";
import path from "node:path";
import { addinFiles } from "../../src/build/addin-files-plugin";
import { contentVersion } from "../../src/build/content-version";
import { buildFunctionsMetadata, type FunctionsMetadata } from "../../src/build/functions-metadata";
import { hostProblem } from "../../src/build/host";
import { manifestProblems } from "../../src/build/manifest-rules";
import { addressesOf } from "../../src/build/manifest-rules/addresses";
import { parseManifest } from "../../src/build/manifest-rules/manifest-document";

const script = Buffer.from("the built functions");
let metadata: { sv: FunctionsMetadata; en: FunctionsMetadata };
beforeAll(async () => {
  metadata = await buildFunctionsMetadata();
});

describe.each(["https://example.org", "https://example.org/fc", "https://region.example:8443/a/b"])(
  "released at %s",
  (host) => {
    test("no file knows the development address", () => {
      const files = addinFiles(host, script, metadata);
      expect(Object.keys(files).sort()).toEqual([
        "functions-en.json",
        "functions.json",
        "help.html",
        "hjalp.html",
        "installera.html",
        "manifest.xml",
        "personuppgifter.html",
        "support-en.html",
        "support.html",
        "tabeller.html",
        "tabeller.json",
        "tables.html",
        "tillganglighet.html",
      ]);
      for (const content of Object.values(files)) expect(content).not.toMatch(/localhost|127\.0\.0\.1/);
    });

    test("every address of the manifest is one of the host's, and the manifest is still good", () => {
      const manifest = addinFiles(host, script, metadata)["manifest.xml"] as string;
      const addresses = addressesOf(parseManifest(manifest) as Document).map(({ address }) => address);
      expect(addresses.length).toBeGreaterThan(20);
      for (const address of addresses) expect(address.startsWith(`${host}/`)).toBe(true);
      expect(manifestProblems(manifest)).toEqual([]);
    });
  },
);

test("the metadata's links follow the host as well", () => {
  const linked = structuredClone(metadata);
  Object.assign(linked.sv.functions[0]!, { helpUrl: "https://localhost:3000/hjalp.html#KLASS" });
  expect(addinFiles("https://example.org/fc", script, linked)["functions.json"]).toContain(
    "https://example.org/fc/hjalp.html#KLASS",
  );
});

test("what Excel caches by address is named with its content", () => {
  const files = addinFiles("https://example.org", script, metadata);
  for (const [name, content] of [
    ["functions.js", script],
    ["functions.json", files["functions.json"] as string],
    ["functions-en.json", files["functions-en.json"] as string],
  ] as const) {
    expect(files["manifest.xml"]).toContain(`"https://example.org/${name}?v=${contentVersion(content)}"`);
  }
  const changed = addinFiles("https://example.org", Buffer.from("other functions"), metadata);
  expect(changed["manifest.xml"]).not.toBe(files["manifest.xml"]);
});

test("a content version is eight characters of the SHA-256 of the content", () => {
  // The digest of the empty text, as published with the standard.
  expect(contentVersion("")).toBe("e3b0c442");
});

test("the manifest's version is the package's", () => {
  const { version } = JSON.parse(readFileSync(path.resolve(__dirname, "../../package.json"), "utf8")) as {
    version: string;
  };
  expect(addinFiles("https://example.org", script, metadata)["manifest.xml"]).toContain(
    `<Version>${version}.`,
  );
});

test.each([
  ["https://example.org/fc", undefined],
  ["https://localhost:3000", undefined],
  ["http://example.org", "warning"],
  ["example.org", "error"],
  ["ftp://example.org", "error"],
  ["https://example.org/fc?x=1", "error"],
  ["https://example.org/#fc", "error"],
  ["https://name@example.org", "error"],
  ["https://example.org/familjecentral på nätet", "error"],
])("as an address of deployment, %s is: %s", (host, level) => {
  expect(hostProblem(host)?.level).toBe(level);
});
