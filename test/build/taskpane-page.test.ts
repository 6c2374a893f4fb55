import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { contentVersion } from "../../src/build/content-version";
import { functionCatalogue } from "../../src/build/function-catalogue";
import { buildFunctionsMetadata } from "../../src/build/functions-metadata";
import { taskpaneParameters } from "../../src/build/taskpane-page";
import type { FunctionCatalogue } from "../../src/text/function-catalogue";

const dist = mkdtempSync(path.join(tmpdir(), "taskpane-page-"));

test("the functions have to be built before", async () => {
  await expect(taskpaneParameters(dist)).rejects.toThrow("Build the functions before");
});

test("the page names functions.js by its content and carries what was built, and nothing that ends a script", async () => {
  writeFileSync(path.join(dist, "functions.js"), "associated");
  const { functionsVersion, functionCatalogue: json } = await taskpaneParameters(dist);
  expect(functionsVersion).toBe(contentVersion("associated"));
  expect(json).not.toContain("<");
  const catalogue = JSON.parse(json) as FunctionCatalogue;
  const ids = (await buildFunctionsMetadata()).sv.functions.map(({ id }) => id).sort();
  for (const language of ["sv", "en"] as const) {
    expect(catalogue[language].map(({ id }) => id).sort()).toEqual(ids);
  }
});

test("every function has its help and an example, in both languages", async () => {
  const catalogue = functionCatalogue(await buildFunctionsMetadata());
  for (const language of ["sv", "en"] as const) {
    for (const { id, about, examples } of catalogue[language]) {
      expect([id, typeof about, examples.length > 0]).toEqual([id, "string", true]);
    }
  }
});

test("functions come in the order of their groups", async () => {
  const { sv } = functionCatalogue(await buildFunctionsMetadata());
  expect(sv.slice(0, 3).map(({ id }) => id)).toEqual(["KLASS", "HINDER", "MOTIVERING"]);
});

test("a function that nobody has put in a group stops the build", async () => {
  const metadata = await buildFunctionsMetadata();
  metadata.sv.functions.push({ id: "NY", name: "NY", description: "Ny.", parameters: [], result: {} });
  expect(() => functionCatalogue(metadata)).toThrow("NY is in no group");
});
