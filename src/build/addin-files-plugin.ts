import { readFileSync } from "node:fs";
import path from "node:path";
import type { Compilation, Compiler } from "webpack";
import { contractData, contractFile } from "./contract-page";
import { contentVersion } from "./content-version";
import { buildFunctionsMetadata, type FunctionsMetadata } from "./functions-metadata";
import { helpPages } from "./help-pages";
import { atHost, hostProblem } from "./host";
import { deployedManifest } from "./manifest";
import { manifestProblems } from "./manifest-rules";

const manifestSource = path.resolve(__dirname, "../../manifest.xml");

/** The file that the functions compiler makes, and that the pane's page and the manifest point to by content. */
const functionsScript = "functions.js";

/**
 * Everything in dist/ that is neither script nor picture: the manifest at its address of deployment, the functions'
 * metadata in both languages, the pages for help and support. It belongs to the build of the functions, whose content
 * version the manifest carries.
 */
export class AddinFilesPlugin {
  constructor(private readonly options: { readonly host: string }) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("AddinFilesPlugin", (compilation) => {
      compilation.fileDependencies.add(manifestSource);
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT; // after minimizing: the version is that of the final file
      compilation.hooks.processAssets.tapPromise({ name: "AddinFilesPlugin", stage }, async () => {
        const problem = hostProblem(this.options.host);
        if (problem) {
          const list = problem.level === "error" ? compilation.errors : compilation.warnings;
          list.push(new WebpackError(problem.text));
          if (problem.level === "error") return;
        }
        const script = scriptOf(compilation);
        const files = addinFiles(this.options.host, script, await buildFunctionsMetadata());
        for (const [name, content] of Object.entries(files)) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
        for (const sentence of manifestProblems(files["manifest.xml"] as string)) {
          // An http host has had its warning already; everything else would leave Excel without an add-in.
          if (!(problem && sentence.includes("which is not https"))) {
            compilation.errors.push(new WebpackError(`manifest.xml: ${sentence}`));
          }
        }
      });
    });
  }
}

function scriptOf(compilation: Compilation): Uint8Array {
  const asset = compilation.getAsset(functionsScript);
  if (!asset) throw new Error(`The build of the functions made no ${functionsScript}.`);
  return asset.source.buffer();
}

/** The files by name, for an add-in that lies at `host` and whose functions.js has that content. */
export function addinFiles(
  host: string,
  script: Uint8Array,
  metadata: { sv: FunctionsMetadata; en: FunctionsMetadata },
): Record<string, string> {
  const json = (one: FunctionsMetadata): string => atHost(`${JSON.stringify(one, undefined, 2)}\n`, host);
  const functions = { "functions.json": json(metadata.sv), "functions-en.json": json(metadata.en) };
  const versions = {
    [functionsScript]: contentVersion(script),
    "functions.json": contentVersion(functions["functions.json"]),
    "functions-en.json": contentVersion(functions["functions-en.json"]),
  };
  const pages = Object.entries(helpPages(metadata)).map(([name, page]) => [name, atHost(page, host)]);
  return {
    ...functions,
    ...(Object.fromEntries(pages) as Record<string, string>),
    [contractFile]: contractData(),
    "manifest.xml": deployedManifest(readFileSync(manifestSource, "utf8"), host, versions),
  };
}
