import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FunctionsMetadata } from "../../src/build/functions-metadata";

type Languages = Record<"sv" | "en", FunctionsMetadata>;

const kept = path.resolve("node_modules/.cache/functions-metadata");

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(file);
    else yield file;
  }
}

/** Everything that the metadata are made from. */
const sources = (): string[] => [
  ...filesIn("src/functions"),
  ...filesIn("src/text/functions"),
  "src/text/function-words.ts",
  "src/build/functions-metadata.ts",
];

/**
 * What `buildFunctionsMetadata` gives, which has to load a compiler for it: kept beside the tools' other caches, under a
 * name that follows from the files it is made from.
 */
export async function functionsMetadata(): Promise<Languages> {
  const hash = createHash("sha256");
  for (const file of sources().sort()) hash.update(file).update(readFileSync(file));
  const file = path.join(kept, `${hash.digest("hex").slice(0, 16)}.json`);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Languages;
  } catch {
    const { buildFunctionsMetadata } = await import("../../src/build/functions-metadata");
    const built = await buildFunctionsMetadata();
    mkdirSync(kept, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(built));
    renameSync(unfinished, file);
    return built;
  }
}
