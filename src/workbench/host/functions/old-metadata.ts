import type { FunctionMetadata } from "./metadata";
import type { Weather } from "../bad-days/bad-days";

/**
 * The functions that Excel knows of. On the web it fetches functions.json from the add-in's server and knows none when
 * that does not allow it (Excel-Custom-Functions #200, #212; #3970). It may also keep what it fetched for a day (#2777,
 * #4722): here the version before is one without the last function and without the last optional parameter of each,
 * which is how the add-in's metadata has grown.
 */
export function functionsOn(
  day: Weather["functionsJson"],
  current: ReadonlyMap<string, FunctionMetadata>,
): ReadonlyMap<string, FunctionMetadata> {
  switch (day) {
    case "unreachable":
      return new Map();
    case "of the version before":
      return new Map([...current].slice(0, -1).map(([name, metadata]) => [name, before(metadata)]));
    case "read":
      return current;
  }
}

function before(metadata: FunctionMetadata): FunctionMetadata {
  const parameters = metadata.parameters ?? [];
  const last = parameters.at(-1);
  return last?.optional && !last.repeating ? { ...metadata, parameters: parameters.slice(0, -1) } : metadata;
}
