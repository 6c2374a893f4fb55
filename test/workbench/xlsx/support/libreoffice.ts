import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const names = ["soffice", "libreoffice"];
const folders = [
  ...(process.env["PATH"] ?? "").split(delimiter),
  "/Applications/LibreOffice.app/Contents/MacOS",
  "C:\\Program Files\\LibreOffice\\program",
];

/** The program's path; null where it is not installed. */
export const findLibreOffice = (): string | null =>
  folders
    .flatMap((folder) => names.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]))
    .find(existsSync) ?? null;

/** Calculates everything anew on loading, so that what it shows does not come from the file's stored values. */
const recalculate =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "fc-libreoffice-"));

  constructor(
    private readonly program: string,
    recalculating: boolean,
  ) {
    mkdirSync(join(this.folder, "profile", "user"), { recursive: true });
    if (recalculating)
      writeFileSync(join(this.folder, "profile", "user", "registrymodifications.xcu"), recalculate);
  }

  /** The files that come out, by name. */
  convert(input: string, content: Uint8Array | string, to: string): Map<string, Uint8Array> {
    const from = mkdtempSync(join(this.folder, "in-"));
    const out = mkdtempSync(join(this.folder, "out-"));
    writeFileSync(join(from, input), content);
    execFileSync(
      this.program,
      [
        `-env:UserInstallation=${pathToFileURL(join(this.folder, "profile"))}`,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        out,
        join(from, input),
      ],
      { stdio: "pipe", timeout: 120_000 },
    );
    return new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  }

  /** What each sheet shows, by its name: rows of texts, as a CSV without formatting has them. */
  sheets(xlsx: Uint8Array): Map<string, string[][]> {
    const files = this.convert(
      "bok.xlsx",
      xlsx,
      "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1",
    );
    return new Map(
      [...files].map(([name, bytes]) => [
        /^bok-(.*)\.csv$/.exec(name)?.[1] ?? name,
        rows(new TextDecoder().decode(bytes)),
      ]),
    );
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const rows = (csv: string): string[][] =>
  csv
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t").map((field) => field.replace(/^"(.*)"$/s, "$1").replace(/""/g, '"')));
