import { copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { fasterGrid } from "./faster-grid";

/**
 * Builds the workbench's page into build/workbench. It is for trying and testing only, so it is bundled for speed:
 * webpack takes a minute for the grid, esbuild two seconds.
 */
async function buildWorkbench(): Promise<void> {
  const root = path.resolve(__dirname, "../..");
  const page = path.join(root, "src/workbench/page");
  const folder = path.join(root, "build/workbench");
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: { workbench: path.join(page, "index.ts") },
    outdir: folder,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    loader: { ".csv": "text" },
    // The grid's React checks itself at every step otherwise.
    define: { "process.env.NODE_ENV": '"production"' },
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [fasterGrid],
    logLevel: "warning",
  });
  copyFileSync(path.join(page, "index.html"), path.join(folder, "index.html"));
}

buildWorkbench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
