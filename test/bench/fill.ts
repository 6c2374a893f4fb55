import "../support/custom-functions";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formulaFile, type SheetRows } from "../workbench/xlsx/support/formula-file";

/**
 * The command that calculates workbooks without Excel, as whole processes: one of 5 000 cells of the add-in's, and 300
 * files over all processors; beside LibreOffice that converts the same file, where it is installed. Build first: npm
 * run build && npm run build:fill.
 */

const folder = mkdtempSync(join(tmpdir(), "bench-fill-"));
const fill = resolve(__dirname, "../../build/fill/fill.cjs");
const rounds = 5;

const answers = ["ja", "delvis", "nej", "ja"];
/** By the functions alone, also with the few of Excel's that are known without the engine; and by the engine, which others ask for. */
const plain = (row: number): string => `_xldudf_FC_KLASS(A${row}:D${row})`;
const within = (row: number): string => `IF(A${row}="","",${plain(row)})`;
const products = (row: number): string => `SUMPRODUCT((A${row}="ja")*1)&${plain(row)}`;
const centres = (rows: number, formula = plain): SheetRows =>
  Array.from({ length: rows }, (_, row) => ({
    A: answers[row % 4]!,
    B: answers[(row >> 1) % 4]!,
    C: answers[(row >> 2) % 4]!,
    D: answers[(row >> 3) % 4]!,
    E: { formula: formula(row + 1), value: "" },
  }));

const preload = join(folder, "memory.cjs");
writeFileSync(
  preload,
  `require("node:worker_threads").isMainThread && process.on("exit", () => console.error("kB " + process.resourceUsage().maxRSS));`,
);

interface Run {
  readonly seconds: number;
  /** Of all processors together: what others do on the machine does not count. Not known on Windows. */
  readonly processor: number | undefined;
  readonly megabytes: number | undefined;
}

function once(command: string, args: readonly string[]): Run {
  const start = performance.now();
  // The shell tells what the programs that it has waited for have worked.
  const [program, given] =
    process.platform === "win32"
      ? [command, args]
      : ["sh", ["-c", '"$@"; status=$?; times >&2; exit $status', "sh", command, ...args]];
  const { status, stderr, error } = spawnSync(program, given, { encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  const kilobytes = /kB (\d+)/.exec(stderr)?.[1];
  return {
    seconds: (performance.now() - start) / 1000,
    processor: workedIn(stderr),
    megabytes: kilobytes === undefined ? undefined : Number(kilobytes) / 1024,
  };
}

/** The last line of `times`: user and system, "0m2.50s 0m0.31s". */
function workedIn(told: string): number | undefined {
  const [, ...parts] =
    /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(told.replaceAll(",", "."))?.map(Number) ?? [];
  const [minutes, seconds, ofSystem, further] = parts;
  return minutes === undefined ? undefined : minutes * 60 + seconds! + ofSystem! * 60 + further!;
}

interface Measured {
  readonly work: string;
  readonly "s, least": number;
  readonly "s, median": number;
  readonly "s of processor, least": number | "–";
  readonly "MB, most": number | "–";
}

function measured(work: string, command: string, args: readonly string[]): Measured {
  once(command, args);
  const runs = Array.from({ length: rounds }, () => once(command, args));
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  const worked = runs.flatMap(({ processor }) => processor ?? []);
  const megabytes = runs.flatMap((run) => run.megabytes ?? []);
  return {
    work,
    "s, least": Number(seconds[0]!.toFixed(2)),
    "s, median": Number(seconds[rounds >> 1]!.toFixed(2)),
    "s of processor, least": worked.length > 0 ? Number(Math.min(...worked).toFixed(2)) : "–",
    "MB, most": megabytes.length > 0 ? Math.round(Math.max(...megabytes)) : "–",
  };
}

const isInstalled = (command: string): boolean => spawnSync(command, ["--version"]).error === undefined;

try {
  const one = join(folder, "en.xlsx");
  writeFileSync(one, formulaFile({ Blad1: centres(5_000) }));
  const two = join(folder, "om.xlsx");
  writeFileSync(two, formulaFile({ Blad1: centres(5_000, within) }));
  const three = join(folder, "produkt.xlsx");
  writeFileSync(three, formulaFile({ Blad1: centres(5_000, products) }));
  const many = join(folder, "in");
  mkdirSync(many);
  for (let file = 0; file < 300; file++)
    writeFileSync(join(many, `${file}.xlsx`), formulaFile({ Blad1: centres(50) }));
  const ours = (...args: string[]): string[] => ["--require", preload, fill, ...args];
  const rows = [
    measured("one file, 5 000 cells", process.execPath, ours(one, join(folder, "ut.xlsx"))),
    measured("one file, 5 000 cells within IF", process.execPath, ours(two, join(folder, "ut.xlsx"))),
    measured("one file, 5 000 cells with SUMPRODUCT", process.execPath, ours(three, join(folder, "ut.xlsx"))),
    measured("300 files of 50 cells", process.execPath, ours(many, join(folder, "ut"))),
  ];
  const convert = [
    "--headless",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    join(folder, "lo"),
  ];
  if (isInstalled("soffice")) {
    rows.push(measured("LibreOffice, the one file", "soffice", [...convert, one]));
    rows.push(measured("LibreOffice, the one within IF", "soffice", [...convert, two]));
    rows.push(measured("LibreOffice, the one with SUMPRODUCT", "soffice", [...convert, three]));
  } else console.log("LibreOffice is not installed: its rows are left out.");
  console.table(rows);
  // The aim: the command takes no longer than LibreOffice does for the same file.
  const [alone, inIf, inProducts, , ...libreOffice] = rows;
  const missed = [alone, inIf, inProducts].flatMap((ours, at) => {
    const ratio = ours && libreOffice[at] ? ours["s, least"] / libreOffice[at]["s, least"] : 0;
    return ratio > 1 ? [`${ours?.work} (${ratio.toFixed(2)} of LibreOffice, aim 1)`] : [];
  });
  if (libreOffice.length > 0)
    console.log(missed.length === 0 ? "Every aim is met." : `Missed: ${missed.join(", ")}.`);
} finally {
  rmSync(folder, { recursive: true });
}
