import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { addinFiles } from "../../src/build/addin-files-plugin";
import { buildFunctionsMetadata } from "../../src/build/functions-metadata";

/** Microsoft's schemas are for checking, not ours to publish: they lie beside the project where they are to be had. */
const schema = path.resolve(__dirname, "../../../shared/schemas/effective/OfficeAppManifestV1_1.xsd");

const problems = (...documents: string[]): string[][] =>
  JSON.parse(
    execFileSync(process.execPath, [path.resolve(__dirname, "validate-xml.mjs"), schema], {
      input: JSON.stringify(documents),
      encoding: "utf8",
    }),
  ) as string[][];

test("the manifest follows Microsoft's schema, in development and in a release", async () => {
  if (!existsSync(schema)) {
    process.stdout.write("NOT CHECKED: the manifest against its schema, because the schema is not there.\n");
    return;
  }
  const source = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
  const release = addinFiles("https://example.org/fc", Buffer.from("script"), await buildFunctionsMetadata());
  const outOfOrder = source.replace(/(<Label resid="Pane.Label" ?\/>)([\s\S]*?<\/Icon>)/, "$2$1");
  expect(outOfOrder).not.toBe(source);

  const [development, deployed, wrong] = problems(source, release["manifest.xml"] as string, outOfOrder);
  expect(development).toEqual([]);
  expect(deployed).toEqual([]);
  expect(wrong).toEqual([expect.stringContaining("Icon")]);
});
