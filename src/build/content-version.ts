import { createHash } from "node:crypto";

/** A short name for a content: changes with every change of it, so that no cache can mix two versions. */
export function contentVersion(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
