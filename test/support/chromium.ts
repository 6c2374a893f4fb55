import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../src/workbench/server/find-browser";
import { canUsePackagedChromium, packagedChromium, type PackagedChromium } from "./packaged-chromium";

/**
 * A page that a test opens is closed before an optimised function pays for its making, and several browsers share the
 * processor: nothing is optimised, and nothing done beside the page's own thread.
 */
const forShortLives = "--js-flags=--single-threaded --no-opt";

/**
 * A headless Chromium for tests. On Linux x64 it comes out of an npm package, so that `npm ci` is all it takes;
 * elsewhere, or with `TEST_BROWSER=installed`, it is the installed Edge or Chrome.
 *
 * @param spki the public key of the certificate to trust
 * @param netLog a file that gets every request of the browser, its own services' included
 * @param isTimed the browser works as it does for a person, for measuring and for pictures
 */
export function launchChromium(spki: string, netLog: string, isTimed: boolean): Promise<Browser> {
  const { executable, env } = chosen();
  return chromium.launch({
    executablePath: executable,
    headless: true,
    env: { ...ownEnvironment(), ...env },
    args: [
      `--ignore-certificate-errors-spki-list=${spki}`,
      `--log-net-log=${netLog}`,
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(isTimed ? [] : [forShortLives]),
      // Chromium refuses to start with its sandbox for root, who is the only user in many containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}

export const usesPackagedChromium = canUsePackagedChromium && process.env["TEST_BROWSER"] !== "installed";

function chosen(): PackagedChromium {
  if (usesPackagedChromium) return packagedChromium();
  const executable = findBrowser();
  if (executable === undefined) {
    throw new Error(
      "The browser tests need Edge, Chrome or Chromium; WORKBENCH_BROWSER can name the file to start.",
    );
  }
  return { executable, env: {} };
}

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
