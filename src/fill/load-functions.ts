import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BuiltFunctions } from "../workbench/xlsx/built-functions";
import { UsageError } from "./arguments";

/** The add-in's functions as they are deployed; they lie beside the built command. */
export function loadFunctions(folder: string): BuiltFunctions {
  try {
    const script = readFileSync(join(folder, "functions.js"), "utf8");
    const metadata = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as {
      functions: never[];
    };
    return new BuiltFunctions(script, metadata, "FC");
  } catch {
    throw new UsageError("Tilläggets funktioner saknas bredvid kommandot. Bygg först: npm run build");
  }
}
