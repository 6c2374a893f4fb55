import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const project = resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(join(project, file), "utf8");

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
}

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const { packages: locked } = JSON.parse(read("package-lock.json")) as {
  packages: Readonly<Record<string, LockedPackage>>;
};
const installed = Object.entries(locked).filter(([path]) => path !== "");
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** Licences that allow use, change and distribution with nothing asked but the notice. */
const free = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
]);

/** Packages that may be here all the same, each with the licence that was looked at and why it will do. */
const exceptions: Readonly<
  Record<string, { readonly licence: string | undefined; readonly because: string }>
> = {
  "@microsoft/office-js": {
    licence: "LICENSE",
    because: "Microsoft's own terms: used unmodified from node_modules by the workbench, never distributed",
  },
  "@univerjs/telemetry": {
    licence: undefined,
    because: "its package.json names none, its LICENSE file is Apache-2.0 (tested below)",
  },
  "axe-core": { licence: "MPL-2.0", because: "a tool for tests, never distributed" },
  "caniuse-lite": { licence: "CC-BY-4.0", because: "data for build tools, never distributed" },
};

/** Reads the two operators that licence expressions use: AND needs both, OR needs one. */
const isFree = (expression: string): boolean =>
  expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => free.has(licence.trim())));

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0)", true],
  ["Apache-2.0 AND MIT", true],
  ["MIT AND GPL-3.0", false],
  ["GPL-3.0-or-later", false],
  ["AGPL-3.0", false],
  ["LGPL-2.1", false],
  ["UNLICENSED", false],
  ["SEE LICENSE IN LICENSE.md", false],
  ["", false],
])("%s: may be used %s", (expression, expected) => {
  expect(isFree(expression)).toBe(expected);
});

test("every package in the lockfile has a free licence, or is an exception by name", () => {
  const others = installed
    .filter(([path, { license }]) => !isFree(license ?? "") && !(nameOf(path) in exceptions))
    .map(([path, { version, license }]) => `${nameOf(path)}@${version}: ${license ?? "no licence"}`);
  expect(installed.length).toBeGreaterThan(500);
  expect(others).toEqual([]);
});

test.each(Object.entries(exceptions))("%s has the licence that was looked at", (name, { licence }) => {
  const found = installed.filter(([path]) => nameOf(path) === name).map(([, { license }]) => license);
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found)).toEqual(new Set([licence]));
});

test("@univerjs/telemetry is under Apache-2.0 by its own LICENSE file", () => {
  const text = read("node_modules/@univerjs/telemetry/LICENSE");
  expect(text).toMatch(/^\s*Apache License\s+Version 2\.0, January 2004/);
  expect(text).toContain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
});

test("Microsoft's library says itself that it is Microsoft's", () => {
  const library = read("node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
  expect(library.slice(0, 300)).toContain("Copyright (c) Microsoft Corporation");
});

test("the lockfile is npm's and names no server that packages came from", () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test("every package that the project asks for is pinned to one version, the one in the lockfile", () => {
  const { license, ...manifest } = JSON.parse(read("package.json")) as Manifest & Record<string, unknown>;
  expect(license).toBe("MIT");
  expect(Object.keys(manifest).filter((key) => /dependencies$/i.test(key))).toEqual([
    "dependencies", // what is shipped: test/build/third-party.test.ts
    "devDependencies",
  ]);
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)).toEqual([]);
});
