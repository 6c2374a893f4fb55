import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { thirdPartyFile } from "./third-party";

/** What stands beside dist/ in the package, by the folder that it comes from. */
const fromProject = ["LICENSE", "NOTICE", "CHANGELOG.md"];
const fromDist = [
  "manifest.xml",
  thirdPartyFile,
  "installera.html",
  "tillganglighet.html",
  "personuppgifter.html",
];

/**
 * The files of the package for an IT department, by their path within it.
 *
 * @param project the project's folder, with a built dist/
 * @param sbom the list of what the add-in contains, in CycloneDX
 */
export function packageFiles(project: string, sbom: string): Record<string, Uint8Array> {
  const dist = path.join(project, "dist");
  const read = (folder: string, name: string): [string, Uint8Array] => [
    name,
    readFileSync(path.join(folder, name)),
  ];
  const built = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(dist, name)).isFile())
    .map((name): [string, Uint8Array] => [
      `dist/${name.split(path.sep).join("/")}`,
      readFileSync(path.join(dist, name)),
    ]);
  return Object.fromEntries([
    ...built,
    ...fromProject.map((name) => read(project, name)),
    ...fromDist.map((name) => read(dist, name)),
    ...["assets/pages/pages.css", "assets/icons/icon-32.png", "assets/icons/icon-80.png"].map((name) =>
      read(dist, name),
    ),
    ["sbom.cdx.json", new TextEncoder().encode(sbom)],
  ]);
}
