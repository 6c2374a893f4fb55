import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { readFile } from "node:fs/promises";
import { findFile } from "./find-file";
import * as messages from "./messages";
import { UsageError } from "./usage-error";

/** Where a deployed add-in loads Microsoft's client library from. */
const officeJsOnCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the workbench gives it instead: on the add-in's own origin, straight from the npm package. */
const officeJsHere = new URL(officeJsOnCdn).pathname;

const officeJsFolder = officeJsHere.slice(0, officeJsHere.lastIndexOf("/") + 1);

/** Kinds of files that can name the address which the add-in was built for. */
const withAddresses = new Set([".html", ".js", ".json", ".xml"]);

export interface AddinFiles {
  /** The folder with the built add-in. */
  readonly dist: string;
  /** The folder with Microsoft's library. */
  readonly officeJs: string;
  /** The address in the built manifest, without a slash at the end. */
  readonly builtFor: string;
  /** The address that the add-in is served at. */
  readonly servedAt: string;
}

export function officeJsDist(): string {
  try {
    return join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
  } catch {
    throw new UsageError(messages.notInstalled);
  }
}

/** The address that the add-in was built for, as its manifest has it. */
export async function addressInManifest(dist: string): Promise<string> {
  const manifest = join(dist, "manifest.xml");
  const text = await readFile(manifest, "utf8").catch(() => {
    throw new UsageError(messages.notBuilt(manifest));
  });
  const address = /<SourceLocation\s+DefaultValue="(https:\/\/[^"]+)\/taskpane\.html"/.exec(text)?.[1];
  if (address === undefined) throw new UsageError(messages.notAnAddress(manifest));
  return address;
}

/**
 * A file of the add-in as it is served: byte for byte as built, but for two addresses: office.js's, and the add-in's
 * own where it is served somewhere else than it was built for. The latter is replaced as a release build would.
 */
export async function readAddinFile(files: AddinFiles, path: string): Promise<[string, Buffer] | undefined> {
  const office = path.startsWith(officeJsFolder);
  const file = office
    ? await findFile(files.officeJs, path.slice(officeJsFolder.length - 1))
    : await findFile(files.dist, path);
  if (file === undefined) return undefined;
  const built = await readFile(file);
  return [file, office ? built : withAddressesOfThisRun(files, extname(file).toLowerCase(), built)];
}

function withAddressesOfThisRun(files: AddinFiles, extension: string, built: Buffer): Buffer {
  const own = withAddresses.has(extension) ? replace(built, files.builtFor, files.servedAt) : built;
  return extension === ".html" ? replace(own, officeJsOnCdn, officeJsHere) : own;
}

const replace = (bytes: Buffer, from: string, to: string): Buffer =>
  from === to || !bytes.includes(from)
    ? bytes
    : Buffer.from(bytes.toString("utf8").replaceAll(from, to), "utf8");
