import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileTooLarge, XlsxRefusal } from "../xlsx/ground/refusal";
import { limits } from "../xlsx/ground/limits";
import type { BuiltFunctions } from "../workbench/xlsx/built-functions";
import type { Job } from "./arguments";
import { fillWorkbook } from "./fill-workbook";
import type { CellFailure } from "./outcomes";

/** 0: all was calculated. 1: a cell could not be, or a check found other values. 2: the file could not be read or written. */
export type ExitCode = 0 | 1 | 2;

export interface JobResult {
  readonly code: ExitCode;
  /** One line about the file. */
  readonly line: string;
  readonly failures: readonly CellFailure[];
}

/** One file, from reading to writing. Never throws for what is wrong with a file. */
export async function runJob(
  { source, target }: Job,
  keepGoing: boolean,
  functions: BuiltFunctions,
): Promise<JobResult> {
  const name = basename(source);
  try {
    const filled = await fillWorkbook(read(source), name, functions);
    const { cells, changed, failures, bytes } = filled;
    const counted = `${cells} ${cells === 1 ? "FC-cell" : "FC-celler"}`;
    const failed = failures.length > 0 ? `, ${failures.length} gick inte att räkna` : "";
    if (target === undefined) {
      const code = failures.length > 0 || changed > 0 ? 1 : 0;
      const found = changed > 0 ? `${changed} har andra värden i filen` : "filens värden stämmer";
      return { code, line: `${name}: ${counted}, ${found}${failed}.`, failures };
    }
    if (failures.length > 0 && !keepGoing)
      return { code: 1, line: `${name}: ${counted}${failed}. Inget är skrivet.`, failures };
    write(target, bytes);
    return {
      code: failures.length > 0 ? 1 : 0,
      line: `${name}: ${counted}, ${changed} fick nya värden${failed} → ${target}`,
      failures,
    };
  } catch (error) {
    return { code: 2, line: `${name}: ${sentenceOf(error)}`, failures: [] };
  }
}

function read(source: string): Uint8Array {
  const { size } = statSync(source);
  if (size > limits.fileBytes) throw fileTooLarge(size, limits.fileBytes);
  return new Uint8Array(readFileSync(source));
}

/** Whole or not at all: a file that is being written is not found under its name. */
function write(target: string, bytes: Uint8Array): void {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: "Filen eller mappen finns inte.",
  EACCES: "Filen får inte läsas eller skrivas.",
  EPERM: "Filen får inte läsas eller skrivas.",
  EISDIR: "Det är en mapp och ingen fil.",
  EBUSY: "Filen används av ett annat program.",
  ENOSPC: "Disken är full.",
};

function sentenceOf(error: unknown): string {
  if (error instanceof XlsxRefusal) return error.sv;
  const { code, message } = error as NodeJS.ErrnoException;
  return systemErrors[code ?? ""] ?? `Filen gick inte att räkna igenom (${message}).`;
}
