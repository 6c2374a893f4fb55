import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stop } from "esbuild";
import { buildFill } from "../../src/build/build-fill";
import { openXlsx } from "../../src/xlsx";
import { formulaFile } from "../workbench/xlsx/support/formula-file";

/** The built command with a function of its own: files that Node runs as they are, as from the package. */
const folder = mkdtempSync(join(tmpdir(), "fill-"));
const script = `CustomFunctions.associate("ROT", (value) => {
  if (value < 0) throw new CustomFunctions.Error("#VALUE!", "Talet är under noll.");
  return Math.sqrt(value);
});`;
const metadata = { functions: [{ id: "ROT", name: "ROT", parameters: [{ name: "tal", type: "number" }] }] };

const path = (name: string): string => join(folder, name);
const book = (source: number): Uint8Array =>
  formulaFile({ Blad1: [{ A: source, B: { formula: "_xldudf_FC_ROT(A1)", value: 0 } }] });

beforeAll(async () => {
  mkdirSync(path("dist"));
  writeFileSync(path("dist/functions.js"), script);
  writeFileSync(path("dist/functions.json"), JSON.stringify(metadata));
  await buildFill(path("dist"), path("bin"));
  mkdirSync(path("in"));
  for (const number of [1, 2, 3]) writeFileSync(path(`in/${number}.xlsx`), book(number * number));
  writeFileSync(path("in/~$3.xlsx"), "Excels lås");
  writeFileSync(path("fel.xlsx"), book(-1));
  writeFileSync(path("ingen.xlsx"), "ingen arbetsbok");
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stop();
});

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path("bin/fill.cjs"), ...args], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

test("a folder is calculated over threads, one line a file", () => {
  const { code, out, err } = run(path("in"), path("ut"));
  expect([code, err]).toEqual([0, ""]);
  expect(out.trim().split("\n").sort()).toEqual(
    [1, 2, 3].map((number) => `${number}.xlsx: 1 FC-cell, 1 fick nya värden → ${path(`ut/${number}.xlsx`)}`),
  );
  expect(readdirSync(path("ut")).sort()).toEqual(["1.xlsx", "2.xlsx", "3.xlsx"]);
  const again = run("--check", path("ut"));
  expect([again.code, again.out.match(/filens värden stämmer/g)?.length]).toEqual([0, 3]);
});

test("a cell that cannot be calculated: exit code 1, nothing written, unless it is to go on", () => {
  const { code, err } = run(path("fel.xlsx"), path("fel-ut.xlsx"));
  expect([code, err]).toEqual([
    1,
    "fel.xlsx: 1 FC-cell, 1 gick inte att räkna. Inget är skrivet.\nBlad1!B1: Talet är under noll.\n",
  ]);
  expect(readdirSync(folder)).not.toContain("fel-ut.xlsx");
  expect(run("--keep-going", path("fel.xlsx"), path("fel-ut.xlsx")).code).toBe(1);
  expect(readFileSync(path("fel-ut.xlsx")).length).toBeGreaterThan(0);
});

test("the engine is loaded for what asks for it and for nothing else", () => {
  mkdirSync(path("utan"));
  for (const name of ["fill.cjs", "functions.js", "functions.json"])
    copyFileSync(path(`bin/${name}`), path(`utan/${name}`));
  const withProducts = formulaFile({
    Blad1: [{ A: 9, B: { formula: "SUMPRODUCT(_xldudf_FC_ROT(A1:A1))", value: 0 } }],
  });
  writeFileSync(path("om.xlsx"), withProducts);
  const args = (source: string): string[] => [path(source), path("ut.xlsx")];
  const without = (source: string) =>
    spawnSync(process.execPath, [path("utan/fill.cjs"), ...args(source)], { encoding: "utf8" });
  expect(without("in/2.xlsx")).toMatchObject({ status: 0, stderr: "" });
  expect(openXlsx(new Uint8Array(readFileSync(path("ut.xlsx")))).contents.sheets[0]?.cells[1]?.value).toBe(2);
  expect(without("om.xlsx")).toMatchObject({ status: 2, stderr: expect.stringContaining("engine.cjs") });
  expect(run(...args("om.xlsx")).code).toBe(0);
  expect(openXlsx(new Uint8Array(readFileSync(path("ut.xlsx")))).contents.sheets[0]?.cells[1]?.value).toBe(3);
});

test("a part that unpacks to more than the directory says is refused", () => {
  const bytes = book(4);
  // Behind each entry's mark in the directory, 24 bytes on: how large its part is unpacked.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint32(at + 24, view.getUint32(at + 24, true) - 1, true);
  writeFileSync(path("bomb.xlsx"), bytes);
  expect(run(path("bomb.xlsx"), path("x.xlsx"))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^bomb\.xlsx: .*skadad/u),
  });
});

test("what is no workbook: exit code 2 and a sentence, without a stack trace", () => {
  for (const args of [[path("ingen.xlsx"), path("x.xlsx")], []]) {
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toMatch(/\n\s+at |Error:/);
    expect(err.trim()).not.toBe("");
  }
});

test("the licences of what the command holds lie beside it", () => {
  const text = readFileSync(path("bin/THIRD-PARTY.txt"), "utf8");
  for (const name of ["@univerjs/core 0.25.1 (Apache-2.0)", "rxjs"]) expect(text).toContain(name);
  expect(text).not.toMatch(/\bA?GPL-/);
});
