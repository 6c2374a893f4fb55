import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { fasterGrid } from "./faster-grid";
import { withoutDrawing } from "./without-drawing";

const project = path.resolve(__dirname, "../..");

/**
 * Builds the command `fill`: one file for Node, beside it the engine for what needs it, the functions that are deployed, and
 * the licences of what they hold.
 *
 * @param dist the built add-in
 * @param folder where the command goes
 */
export async function buildFill(dist: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: {
      fill: path.join(project, "src/fill/main.ts"),
      engine: path.join(project, "src/fill/with-engine.ts"),
    },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    banner: { js: "#!/usr/bin/env node" },
    bundle: true,
    minify: true,
    keepNames: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    // As `require`: Node would read the engine's code once more for what it might export.
    supported: { "dynamic-import": false },
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    plugins: [engineApart, unpackedByNode, fasterGrid, withoutDrawing],
    absWorkingDir: project,
  });
  writeFileSync(path.join(folder, "THIRD-PARTY.txt"), licences(metafile));
  for (const name of ["functions.js", "functions.json"]) {
    if (existsSync(path.join(dist, name))) copyFileSync(path.join(dist, name), path.join(folder, name));
  }
}

/** Node unpacks by itself what the pane needs a package for. */
const unpackedByNode: Plugin = {
  name: "unpacked-by-node",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/deflate$/ }, ({ importer }) =>
      /[\\/]xlsx[\\/]zip[\\/]/.test(importer)
        ? { path: path.join(project, "src/fill/node-deflate.ts") }
        : undefined,
    );
  },
};

/** Most workbooks do without the engine: what is not asked for is neither read nor compiled. */
const engineApart: Plugin = {
  name: "engine-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/with-engine$/ }, () => ({ path: "./engine.cjs", external: true }));
  },
};

/** The licence of every package that a part of went into the command. */
function licences({ inputs }: Metafile): string {
  const packages = new Set(
    Object.keys(inputs).flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map(licenceOf)
    .join(`\n${"=".repeat(80)}\n\n`);
}

function licenceOf(folder: string): string {
  const at = path.join(project, folder);
  const { name, version, license } = JSON.parse(readFileSync(path.join(at, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(at).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const text = file === undefined ? "" : `\n${readFileSync(path.join(at, file), "utf8").trim()}\n`;
  return `${name} ${version} (${license ?? "see below"})\n${text}`;
}

if (require.main === module) {
  buildFill(path.join(project, "dist"), path.join(project, "build/fill")).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
