import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const script = join(__dirname, "../../../src/workbench/server/node-version.cjs");

const runAs = (version: string) =>
  spawnSync(process.execPath, [
    "-e",
    `Object.defineProperty(process, "version", { value: "${version}" }); require(${JSON.stringify(script)});`,
  ]);

test.each(["v0.12.18", "v18.20.4", "v19.9.0"])(
  "Node %s is told what is needed, in both languages",
  (version) => {
    const { status, stderr } = runAs(version);
    expect(status).toBe(1);
    expect(stderr.toString()).toMatch(/^Det här kräver Node 20 .*\nThis needs Node 20 /);
    expect(stderr.toString()).toContain(version);
  },
);

test.each(["v20.0.0", "v24.1.0", "v100.0.0"])("Node %s goes on in silence", (version) => {
  const { status, stdout, stderr } = runAs(version);
  expect([status, stdout.length, stderr.length]).toEqual([0, 0, 0]);
});

test("the check itself is written so that the oldest Node can read it", () => {
  const source = readFileSync(script, "utf8");
  const asES5 = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.None },
  });
  const plain = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None },
  });
  expect(asES5.outputText).toBe(plain.outputText);
});

test("npm start makes the check before the build", () => {
  const { scripts } = JSON.parse(readFileSync(join(__dirname, "../../../package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(scripts["prestart"]).toBe("node src/workbench/server/node-version.cjs");
  expect(scripts["start"]).toBe("npm run build && tsx src/workbench/server/start.ts");
});
