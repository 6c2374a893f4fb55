import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/**
 * Chromium out of the npm package, for Linux on x64. The package is made for a cloud service and its own unpacking
 * goes to a fixed place with settings for that service, so its archives are opened here: into node_modules, where a
 * new `npm ci` clears them away, with the libraries that a bare Debian lacks and a font beside them.
 */
export interface PackagedChromium {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

export const canUsePackagedChromium = process.platform === "linux" && process.arch === "x64";

export function packagedChromium(): PackagedChromium {
  const source = resolve(dirname(require.resolve("@sparticuz/chromium")), "../..");
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as { version: string };
  const folder = resolve(source, "../../.cache", `chromium-${version}`);
  if (!existsSync(folder)) unpack(join(source, "bin"), folder);
  return {
    executable: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_PATH: folder, HOME: folder },
  };
}

/** Unpacked beside its place and then moved there: two test files may do it at the same time. */
function unpack(bin: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  writeFileSync(join(beside, "chromium"), decompress(join(bin, "chromium.br")), { mode: 0o755 });
  for (const archive of ["al2023.tar.br", "fonts.tar.br"]) untar(decompress(join(bin, archive)), beside);
  writeFileSync(join(beside, "fonts.conf"), fontsIn(folder));
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

const decompress = (file: string): Buffer => brotliDecompressSync(readFileSync(file));

function untar(archive: Buffer, folder: string): void {
  const { status, stderr, error } = spawnSync("tar", ["-x", "-C", folder, "-f", "-"], { input: archive });
  if (status !== 0) throw new Error(`tar: ${error?.message ?? stderr.toString()}`);
}

const fontsIn = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>
`;
