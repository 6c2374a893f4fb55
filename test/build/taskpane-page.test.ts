import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { contentVersion } from "../../src/build/content-version";
import { functionCatalogue } from "../../src/build/function-catalogue";
import { buildFunctionsMetadata } from "../../src/build/functions-metadata";
import { paneCatalogues, taskpaneParameters } from "../../src/build/taskpane-page";
import type { CatalogueFunction } from "../../src/text/function-catalogue";

const dist = mkdtempSync(path.join(tmpdir(), "taskpane-page-"));

test("the functions have to be built before", () => {
  expect(() => taskpaneParameters(dist)).toThrow("Build the functions before");
});

test("the page names functions.js by its content", () => {
  writeFileSync(path.join(dist, "functions.js"), "associated");
  expect(taskpaneParameters(dist).functionsVersion).toBe(contentVersion("associated"));
});

test("what the pane lists in each language is what was built", async () => {
  const catalogues = await paneCatalogues();
  const ids = (await buildFunctionsMetadata()).sv.functions.map(({ id }) => id).sort();
  for (const json of Object.values(catalogues)) {
    expect((JSON.parse(json) as CatalogueFunction[]).map(({ id }) => id).sort()).toEqual(ids);
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
