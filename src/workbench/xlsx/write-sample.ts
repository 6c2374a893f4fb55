/**
 * Writes a sample workbook as a file: laid out by src/workbench/sample, calculated by the grid's engine with the built
 * functions, saved with every formula live and every value stored. Build first.
 *
 *   tsx src/workbench/xlsx/write-sample.ts dalarna assets/dalarna-2019.xlsx
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// The sample's tables are text files, which webpack and the tests hand over as text; here Node has to be told.
require.extensions[".csv"] = (module, file) => {
  module.exports = { __esModule: true, default: readFileSync(file, "utf8") };
};

async function main([
  name = "dalarna",
  target = "assets/dalarna-2019.xlsx",
]: readonly string[]): Promise<void> {
  const { samples } = await import("../sample");
  const { createHeadlessUniver } = await import("../grid/headless");
  const { BuiltFunctions } = await import("./built-functions");
  const { contentsFromDefinition, saveXlsx } = await import(".");
  if (!(name in samples)) throw new Error(`There is no sample ${name}: ${Object.keys(samples).join(", ")}.`);

  const dist = join(__dirname, "../../../dist");
  const metadata = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as { functions: never[] };
  const script = readFileSync(join(dist, "functions.js"), "utf8");
  const functions = new BuiltFunctions(script, metadata, "FC");
  const definition = samples[name as keyof typeof samples]();
  const book = createHeadlessUniver(definition, functions);
  await book.settled();
  const customFunctions = functions.names.map((own) => ({ name: own, matrix: functions.isMatrix(own) }));
  const { bytes, notes } = saveXlsx(null, contentsFromDefinition(definition, book.sheets()), {
    customFunctions,
  });
  book.dispose();
  writeFileSync(target, bytes);
  process.stdout.write(`${target}: ${bytes.length} bytes\n${notes.map(({ en }) => `${en}\n`).join("")}`);
}

void main(process.argv.slice(2));
