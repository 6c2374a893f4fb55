import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";

/**
 * The bench as one plain file, as the functions are when they are deployed: a loader that translates on the way would be
 * measured with them.
 */
const project = path.resolve(__dirname, "../..");
const outfile = path.join(project, "node_modules/.cache/bench.cjs");

void build({
  entryPoints: [path.join(__dirname, "index.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  logLevel: "warning",
}).then(() => {
  const { status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--single-threaded", outfile, ...process.argv.slice(2)],
    {
      stdio: "inherit",
    },
  );
  process.exitCode = status ?? 1;
});
