import { spawn } from "node:child_process";

/**
 * Runs several scripts of package.json side by side and fails if one of them does:
 *
 *   tsx src/build/run-together.ts check test:built
 *
 * The last one's output comes as it is made, the others' when they are done, so that lines are not mixed.
 */
const names = process.argv.slice(2);
const cli = process.env.npm_execpath;
if (cli === undefined) throw new Error("Start it by npm, which it runs the scripts with.");

const run = (name: string, isLast: boolean): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, "run", "--silent", name], {
      stdio: ["ignore", isLast ? "inherit" : "pipe", isLast ? "inherit" : "pipe"],
    });
    const output: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => output.push(part));
    child.stderr?.on("data", (part: Buffer) => output.push(part));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(output));
      process.stdout.write(code === 0 ? `${name}: passed\n` : `${name}: failed\n`);
      resolve(code ?? 1);
    });
  });

void Promise.all(names.map((name, index) => run(name, index === names.length - 1))).then((codes) => {
  process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
});
