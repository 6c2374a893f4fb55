import { readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Compiler } from "webpack";
import { serverFiles } from "./server-files";

/** Writes the web servers' settings when all files are there: they name every file whose name holds its version. */
export class ServerFilesPlugin {
  constructor(private readonly options: { readonly host: string }) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap("ServerFilesPlugin", () => {
      const dist = compiler.outputPath;
      const settings = serverFiles(builtFiles(dist), this.options.host);
      for (const [name, content] of Object.entries(settings)) {
        writeFileSync(path.join(dist, name), content);
      }
    });
  }
}

/** The built files' names, with `/` between folders, but for the web servers' own settings. */
function builtFiles(dist: string): string[] {
  const settings = Object.keys(serverFiles([], "https://localhost"));
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(dist, name)).isFile())
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => !settings.includes(name))
    .sort();
}
