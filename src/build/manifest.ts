import { atHost } from "./host";
import { developmentHost } from "./development-host";

/** Content versions by the file's path below the host: `{ "functions.js": "1a2b3c4d" }`. */
type ContentVersions = Readonly<Record<string, string>>;

/**
 * The manifest of a deployment: the host's address everywhere, and a content version on the files that Excel caches
 * by address for up to a day. Icons and pages keep their plain addresses; they may be stale without harm.
 */
export function deployedManifest(source: string, host: string, versions: ContentVersions): string {
  const versioned = Object.entries(versions).reduce(
    (xml, [file, version]) =>
      xml.replaceAll(`"${developmentHost}/${file}"`, `"${developmentHost}/${file}?v=${version}"`),
    source,
  );
  return atHost(versioned, host);
}
