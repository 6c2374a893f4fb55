import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir, hostname } from "node:os";
import { basename, join, resolve } from "node:path";

const project = resolve(__dirname, "../..");
const library = join(project, "node_modules/@microsoft/office-js/dist");

const run = (command: string, ...args: string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: project,
    maxBuffer: 1 << 26,
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(error?.message ?? stderr.toString());
  return stdout.toString();
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

const tracked = run("git", "ls-files", "-z")
  .split("\0")
  .filter((file) => file !== "" && existsSync(join(project, file)));
const textOf = (file: string): string => readFileSync(join(project, file), "utf8");
const binary = /\.(png|xlsx|ico|woff2)$/;
const texts = tracked.filter((file) => !binary.test(file) && file !== "package-lock.json");

describe("Microsoft's library is in node_modules only", () => {
  const hash = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");
  // Without the smallest, whose content others could have by chance.
  const hashes = new Set(
    filesIn(library)
      .filter((file) => statSync(file).size > 1000)
      .map(hash),
  );
  const notice = /Your use of this file is governed by the Microsoft Services Agreement/;
  const ofTheLibrary = (file: string): boolean =>
    /^(office|excel-web)[\w.-]*\.js$/.test(basename(file)) ||
    hashes.has(hash(file)) ||
    (!binary.test(file) &&
      basename(file) !== basename(__filename) &&
      notice.test(readFileSync(file, "utf8")));

  test("which the test would recognise", () => {
    expect(ofTheLibrary(join(library, "office.js"))).toBe(true);
    expect(ofTheLibrary(join(library, "excel-web-16.00.js"))).toBe(true);
    expect(ofTheLibrary(join(library, "excel-win32-16.01.js"))).toBe(true);
  });

  test("not in git", () => {
    expect(tracked.filter((file) => ofTheLibrary(join(project, file)))).toEqual([]);
  });

  test("not in dist", () => {
    const built = filesIn(join(project, "dist"));
    expect(built.length).toBeGreaterThan(5);
    expect(built.filter(ofTheLibrary)).toEqual([]);
  });
});

describe("nothing of the machine that it was made on", () => {
  const systems = /^\/(bin|dev|etc|lib|lib64|opt|proc|sbin|snap|usr|Applications)\//;

  /** Absolute paths in a text that exist on this machine, besides those that every system of the kind has. */
  function pathsOfThisMachine(text: string): string[] {
    const found = text.match(/(?<![\w.:/$})<>@*-])\/[A-Za-z][\w.@-]*\/[\w.@-]+/g) ?? [];
    return [...new Set(found)].filter((path) => !systems.test(path) && existsSync(path));
  }

  test("no path of this machine is in a tracked file", () => {
    expect(pathsOfThisMachine(`see ${project}/package.json`)).not.toEqual([]);
    const places = texts
      .map((file) => ({ file, paths: pathsOfThisMachine(textOf(file)) }))
      .filter(({ paths }) => paths.length > 0);
    expect(places).toEqual([]);
  });

  test("neither its name, nor its user's folder, nor the server that its packages come from", () => {
    const registry = new URL(run("npm", "config", "get", "registry").trim()).host;
    const own = [project, homedir() + "/", registry, hostname()].filter(
      (text) => text.length > 4 && !text.endsWith("npmjs.org") && text !== "localhost",
    );
    expect(own).toContain(project);
    const places = [...texts, "package-lock.json"].flatMap((file) => {
      const text = textOf(file);
      return own.filter((word) => text.includes(word)).map((word) => ({ file, word }));
    });
    expect(places).toEqual([]);
  });

  test("no key and no certificate", () => {
    const keys = tracked.filter(
      (file) =>
        /\.(pem|key|crt|pfx|p12)$/.test(file) ||
        /-----BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)/.test(textOf(file)),
    );
    expect(keys).toEqual([]);
  });
});

test("generated files are not in git", () => {
  expect(tracked.filter((file) => /^(dist|build|node_modules|coverage)\//.test(file))).toEqual([]);
});
