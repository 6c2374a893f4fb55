import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverFiles } from "../../../src/build/hosting/server-files";

export const officeJsTag =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** A little add-in and page as a build would leave them, in a temporary folder. */
export function builtFiles(address = "https://localhost:3000") {
  const root = mkdtempSync(join(tmpdir(), "built-"));
  const files: Record<string, string | Buffer> = {
    "secret.txt": "outside",
    "dist/manifest.xml": `<OfficeApp><DefaultSettings><SourceLocation DefaultValue="${address}/taskpane.html"/></DefaultSettings><bt:Url DefaultValue="${address}/functions.json"/></OfficeApp>`,
    "dist/taskpane.html": `<!doctype html>${officeJsTag}<a href="https://appsforoffice.microsoft.com/other">å</a>`,
    "dist/functions.js": 'CustomFunctions.associate("KLASS", () => "å");',
    "dist/functions.json": "{}",
    "dist/assets/icon 16.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]),
    "dist/taskpane.0a1b2c3d.js": "2",
    "dist/_headers": serverFiles(["taskpane.html", "functions.js", "taskpane.0a1b2c3d.js"], address)
      ._headers!,
    "page/index.html": "<!doctype html><title>Arbetsbänk</title>",
    "page/workbench.js": "1",
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return { root, dist: join(root, "dist"), page: join(root, "page"), files };
}
