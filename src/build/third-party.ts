import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Compilation, Compiler, Module } from "webpack";

/** The file with the whole licence texts of what the built add-in contains. */
export const thirdPartyFile = "THIRD-PARTY.txt";

/** Its values are written into the pane's page, past webpack. */
const besideWebpack = ["@fluentui/tokens"];

interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence's whole text; empty where the package brings none. */
  readonly text: string;
}

/**
 * The text of the file, a chapter a package.
 *
 * @throws where a package brings no licence text: then it cannot be shipped
 */
export function thirdPartyText(packages: readonly ShippedPackage[]): string {
  const silent = packages.filter(({ text }) => text.trim() === "").map(({ name }) => name);
  if (silent.length > 0) throw new Error(`No licence text comes with ${silent.join(", ")}.`);
  const line = "=".repeat(72);
  const chapters = packages.map(
    ({ name, version, licence, text }) =>
      `${line}\n${name} ${version}, ${licence}\n${line}\n\n${text.trim()}\n`,
  );
  return `What this add-in contains of others' work, and the licence of each.\n\n${chapters.join("\n")}`;
}

/** Writes the licences of the packages that webpack has really put into the files. */
export class ThirdPartyPlugin {
  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ThirdPartyPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyPlugin", stage }, () => {
        try {
          const text = thirdPartyText(shippedPackages(compilation));
          compilation.emitAsset(thirdPartyFile, new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError((error as Error).message));
        }
      });
    });
  }
}

/** By name. A module may hold others: webpack joins what is used in one place. */
function shippedPackages(compilation: Pick<Compilation, "modules">): ShippedPackage[] {
  const folders = new Set(besideWebpack.map((name) => path.dirname(require.resolve(`${name}/package.json`))));
  const visit = (
    module: Module & { readonly modules?: readonly Module[]; readonly resource?: string },
  ): void => {
    const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.resource ?? "") ?? [];
    if (folder !== undefined) folders.add(folder);
    module.modules?.forEach(visit);
  };
  for (const module of compilation.modules) visit(module);
  return [...folders].map(packageIn).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function packageIn(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = ["LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "license", "License.md"]
    .map((one) => path.join(folder, one))
    .find((one) => existsSync(one));
  return {
    name,
    version,
    licence: license ?? "licence not named",
    text: file === undefined ? "" : readFileSync(file, "utf8"),
  };
}
