import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { buildFill } from "./build-fill";
import { hostProblem } from "./host";
import { packageFiles } from "./package-files";

const project = path.resolve(__dirname, "../..");

/**
 * Builds the add-in for an address and puts everything that an IT department needs into one zip:
 *
 *   npm run package -- https://excel.example.org/familjecentral
 */
async function makePackage(host: string): Promise<string> {
  run(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), "--env", `host=${host}`]);
  // By npm's own tool: what package.json names as dependencies is what the build puts into dist (tested).
  const sbom = npm(["sbom", "--omit=dev", "--package-lock-only", "--sbom-format=cyclonedx"]);
  const { name, version } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as {
    name: string;
    version: string;
  };
  const folder = `${name}-${version}`;
  const command = path.join(project, "build/fill");
  await buildFill(path.join(project, "dist"), command);
  const files = { ...packageFiles(project, sbom), ...commandFiles(command) };
  const zip = zipSync(
    Object.fromEntries(Object.entries(files).map(([file, bytes]) => [`${folder}/${file}`, bytes])),
    { level: 9 },
  );
  const target = path.join(project, "build", `${folder}.zip`);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, zip);
  return target;
}

/** The command `fill`, which needs nothing but Node. */
const commandFiles = (folder: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [`fill/${name}`, readFileSync(path.join(folder, name))]),
  );

const run = (program: string, args: readonly string[]): void => {
  execFileSync(program, args, { cwd: project, stdio: "inherit" });
};

/** By the npm that runs this script: a Windows machine has no `npm` that can be started without a shell. */
function npm(args: readonly string[]): string {
  const cli = process.env.npm_execpath;
  if (cli === undefined) throw new Error("Start it as: npm run package -- ADDRESS");
  return execFileSync(process.execPath, [cli, ...args], { cwd: project, encoding: "utf8" });
}

const [host] = process.argv.slice(2);
const problem =
  host === undefined
    ? "Say where the add-in will lie: npm run package -- https://excel.example.org/familjecentral"
    : hostProblem(host)?.text;
if (host === undefined || problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
} else {
  makePackage(host.replace(/\/+$/, ""))
    .then((target) => process.stdout.write(`${target}\n`))
    .catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    });
}
