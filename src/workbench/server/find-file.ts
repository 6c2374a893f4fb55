import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/**
 * The file that a request's path means, or undefined. Nothing outside `root` is ever found: not by "..", by a
 * backslash, by a coded slash or through a symbolic link.
 *
 * No file server from a library: those send files as they lie, and what can name an address (more than half of what is
 * served) is changed on its way; sirv 3.0.2 was seen to follow a link out of its folder.
 *
 * @param path the path of the address as it came, percent-coded
 */
export async function findFile(root: string, path: string): Promise<string | undefined> {
  const segments = decode(path)?.split("/").slice(1);
  if (!segments || segments.some(isUnsafe)) return undefined;
  if (segments[segments.length - 1] === "") segments[segments.length - 1] = "index.html";
  try {
    const [base, file] = await Promise.all([realpath(root), realpath(join(root, ...segments))]);
    return file.startsWith(base + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

// A drive letter or an alternate stream on Windows has a colon.
const isUnsafe = (segment: string): boolean => segment === ".." || segment === "." || /[\\:\0]/.test(segment);
