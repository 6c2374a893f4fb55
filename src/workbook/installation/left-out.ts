import { storagePrefix } from "../host";
import type { ProbeResult } from "./probe";

/** What decorates sheets and has a probe of its own: the same words as the writing of sheets has. */
const triedOrnaments = [
  "looks",
  "rules",
  "widths",
  "drop-downs",
  "frozen-panes",
  "grid-lines",
  "page",
  "charts",
] as const;

type TriedOrnament = (typeof triedOrnaments)[number];

const key = (): string => `${storagePrefix()}familjecentral.leftOut`;

/** Where the browser remembers nothing, for as long as the page is there. */
let here: readonly TriedOrnament[] = [];

const isTried = (name: unknown): name is TriedOrnament => triedOrnaments.some((one) => one === name);

/**
 * What this Excel was found not to do, and is not asked for any more. It belongs to the installation and not to the
 * workbook, which others open in another Excel; so the browser keeps it.
 */
export function leftOutOrnaments(): ReadonlySet<TriedOrnament> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? "null");
    return new Set(Array.isArray(kept) ? kept.filter(isTried) : here);
  } catch {
    return new Set(here);
  }
}

/** After a check: what failed is left out, and what works again no longer is. */
export function keepOrnaments(results: readonly ProbeResult[]): void {
  const failed = results.filter(({ outcome }) => outcome === "failed" || outcome === "otherwise");
  here = triedOrnaments.filter((ornament) => failed.some(({ id }) => id === ornament));
  try {
    if (here.length === 0) localStorage.removeItem(key());
    else localStorage.setItem(key(), JSON.stringify(here));
  } catch {
    // The page itself remembers it.
  }
}
