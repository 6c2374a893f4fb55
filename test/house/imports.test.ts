import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const project = resolve(__dirname, "../..");
const oxlint = join(project, "node_modules/oxlint/bin/oxlint");

/**
 * Who may import from whom, written down a second time and apart from the lint rule: functions, taskpane, commands →
 * workbook → cells → domain; the visible layers read the texts; the workbench knows nobody, and nobody knows it.
 */
const allowed = new Set([
  "cells → domain",
  "functions → cells",
  "functions → domain",
  "workbook → cells",
  "workbook → domain",
  "taskpane → workbook",
  "taskpane → cells",
  "taskpane → domain",
  "taskpane → text",
  "commands → taskpane",
  "commands → workbook",
  "commands → cells",
  "commands → domain",
  "commands → text",
  "build → text",
  "build → cells",
  "workbook → xlsx",
  "taskpane → xlsx",
  "workbench → xlsx",
  "fill → xlsx",
  "fill → workbench",
]);

/** Of these only types: nothing is loaded with a sentence but the sentence. */
const allowedTypes = new Set(["text → cells", "text → domain"]);

const rooms = readdirSync(join(project, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const ways: ((from: string) => string)[] = [
  (from) => `import { a } from "${from}";\nexport const b = a;\n`,
  (from) => `import type { A } from "${from}";\nexport type B = A;\n`,
  (from) => `export * from "${from}";\n`,
];

const cases = rooms.flatMap((room) =>
  rooms
    .filter((other) => other !== room)
    .flatMap((other) => [
      { room, other, filePath: `src/${room}/example.ts`, code: ways[0]!(`../${other}/thing`) },
      ...ways.map((way) => ({
        room,
        other,
        filePath: `src/${room}/deeper/example.ts`,
        code: way(`../../${other}/deeper/thing`),
      })),
    ]),
);

interface Finding {
  readonly code: string;
  readonly filename: string;
}

/** Lints texts with the project's own rules, as files of a project that has nothing else; gives the rules that are broken. */
function lint(texts: readonly { filePath: string; code: string }[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "lint-"));
  try {
    copyFileSync(join(project, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
    const files = texts.map(({ filePath }, index) => filePath.replace(".ts", `-${index}.ts`));
    for (const [index, { code }] of texts.entries()) {
      const file = join(folder, files[index]!);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, code);
    }
    const { stdout, stderr } = spawnSync(process.execPath, [oxlint, "--format", "json", "src"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Finding[] };
    const of = (file: string): Finding[] =>
      diagnostics.filter(({ filename }) => filename.replaceAll("\\", "/").endsWith(file));
    return files.map((file) => of(file).map(({ code }) => code.replace(/^.*\(|\)$/g, "")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const results = lint(cases);
const fired = (index: number): boolean => results[index]!.includes("no-restricted-imports");

test("the house has the rooms that the list above speaks of", () => {
  const spokenOf = new Set([...allowed].flatMap((pair) => pair.split(" → ")));
  expect(rooms).toEqual(expect.arrayContaining([...spokenOf]));
});

test("each forbidden direction is an error, from any depth and in any form of import", () => {
  const forbidden = cases
    .map((_, index) => index)
    .filter((index) => !allowed.has(pair(index)) && !(allowedTypes.has(pair(index)) && isType(index)));
  expect(forbidden.length).toBeGreaterThan(100);
  expect(forbidden.filter((index) => !fired(index)).map((index) => cases[index])).toEqual([]);
});

test("each allowed direction is none", () => {
  const good = cases
    .map((_, index) => index)
    .filter((index) => allowed.has(pair(index)) || (allowedTypes.has(pair(index)) && isType(index)));
  expect(good.length).toBe(allowed.size * 4 + allowedTypes.size);
  expect(good.filter(fired).map((index) => cases[index])).toEqual([]);
});

test("the rules of the field know neither Office nor the page", () => {
  const names = [
    "Excel",
    "Office",
    "OfficeExtension",
    "OfficeRuntime",
    "CustomFunctions",
    "document",
    "window",
  ];
  const texts = ["domain", "cells"].flatMap((room) =>
    names.map((name) => ({
      filePath: `src/${room}/example.ts`,
      code: `export const a: unknown = ${name};\n`,
    })),
  );
  expect(lint(texts)).toEqual(texts.map(() => ["no-restricted-globals"]));
});

const pair = (index: number): string => `${cases[index]!.room} → ${cases[index]!.other}`;
const isType = (index: number): boolean => cases[index]!.code.startsWith("import type");
