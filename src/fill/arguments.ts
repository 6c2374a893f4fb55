import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { usage } from "./sentences";

/** A file to calculate; without a target nothing is written. */
export interface Job {
  readonly source: string;
  readonly target?: string;
}

interface Order {
  readonly jobs: readonly Job[];
  /** The folder that has to be made before anything is written. */
  readonly folder?: string;
  readonly keepGoing: boolean;
  readonly check: boolean;
}

/** What was asked for cannot be done, in a sentence. */
export class UsageError extends Error {}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What the command line asks for. Throws `UsageError`. */
export function readArguments(args: readonly string[]): Order {
  const { values, positionals } = parsed(args);
  const { check, "keep-going": keepGoing } = values;
  if (check) {
    if (positionals.length === 0) throw new UsageError(usage);
    return { jobs: sources(positionals).map((source) => ({ source })), keepGoing, check };
  }
  const target = positionals.at(-1);
  const from = positionals.slice(0, -1);
  if (target === undefined || from.length === 0) throw new UsageError(usage);
  const [only] = from;
  if (from.length === 1 && only !== undefined && !isFolder(only) && !isFolder(target)) {
    if (!/\.xlsx$/i.test(target))
      throw new UsageError(`Filen att skriva ska sluta på .xlsx, inte ${basename(target)}.`);
    return { jobs: [{ source: only, target }], keepGoing, check };
  }
  if (/\.xlsx$/i.test(target) && !isFolder(target))
    throw new UsageError(`Flera filer skrivs till en mapp: ${basename(target)} är en fil.`);
  return { jobs: intoFolder(sources(from), target), folder: target, keepGoing, check };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        check: { type: "boolean", default: false },
        "keep-going": { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
  } catch {
    throw new UsageError(usage);
  }
}

/** Files as they are named, folders as the workbooks in them; Excel's own lock files (`~$`) are none. */
function sources(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) =>
    isFolder(path)
      ? readdirSync(path)
          .filter((name) => /\.xlsx$/i.test(name) && !name.startsWith("~$"))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
  if (found.length === 0) throw new UsageError("Mappen har ingen arbetsbok (.xlsx).");
  return found;
}

function intoFolder(files: readonly string[], folder: string): Job[] {
  const taken = new Map<string, string>();
  return files.map((source) => {
    const name = basename(source);
    const other = taken.get(name.toLowerCase());
    if (other !== undefined)
      throw new UsageError(
        `Två filer heter ${name} (${other} och ${source}) och skulle skriva över varandra.`,
      );
    taken.set(name.toLowerCase(), source);
    return { source, target: join(folder, name) };
  });
}
