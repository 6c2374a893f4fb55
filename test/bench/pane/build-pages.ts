import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** Exact, so that two runs measure the same. */
const libraries = { react: "18.3.1", "react-dom": "18.3.1", "@fluentui/react-components": "9.74.11" };

/** The scripts of the two pages that the pane is held against. */
export interface ComparedPages {
  readonly bare: string;
  readonly template: string;
}

export function buildPages(): ComparedPages {
  const folder = join(tmpdir(), "familjecentral-bench-template");
  install(folder);
  return { bare: bundle("bare-page.ts", folder), template: bundle("template-page.mjs", folder) };
}

/** The template's libraries, in a folder of their own: the add-in has nothing to do with them. */
function install(folder: string): void {
  if (existsSync(join(folder, "node_modules", "react-dom"))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: libraries }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

function bundle(file: string, folder: string): string {
  // From that folder only: the workbench's grid has a React of its own, and two of them do not work together.
  const own = Object.keys(libraries).map((name) => [name, join(folder, "node_modules", name)]);
  const [script] = buildSync({
    entryPoints: [join(__dirname, file)],
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    target: "es2020",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { "first-read": join(__dirname, "first-read.ts"), ...Object.fromEntries(own) },
  }).outputFiles;
  return script!.text;
}
