import { addresses } from "./addresses";
import { icons } from "./icons";
import { parseManifest } from "./manifest-document";
import { references } from "./references";
import { kind, runtime } from "./runtime";
import { texts } from "./texts";

const rules = [references, addresses, icons, runtime, kind, texts];

/**
 * What is wrong in a manifest beyond its schema: the schema accepts dangling references, http addresses, a runtime that
 * is not shared and a tab without icons, and Excel then shows no add-in and gives no reason.
 *
 * @returns one sentence per problem; none when the manifest is good
 */
export function manifestProblems(xml: string): string[] {
  const manifest = parseManifest(xml);
  return typeof manifest === "string" ? [manifest] : rules.flatMap((rule) => [...rule(manifest)]);
}
