import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { devtoolsPipe } from "./devtools-pipe";
import type { Language } from "./options";

export interface OpenBrowser {
  /** Resolves when the browser is gone: with the reason if it never came to show anything, else with undefined. */
  readonly ended: Promise<string | undefined>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
  /** Removes the profile at once: for the very end of the program. */
  removeProfile(): void;
}

/** A browser that ends sooner than this with an error has not been a window that somebody closed. */
const startupMs = 5000;

/** How long a browser may take to close itself before it is ended. */
const closingMs = 3000;

/**
 * Opens a plain window with a profile of its own, which trusts the certificate with this public key and no other.
 * Not through an automation library: that would take over downloads, and saving a workbook is one.
 *
 * @param command the browser's file, and what stands before its own arguments
 */
export function openBrowser(
  command: readonly [file: string, ...before: string[]],
  url: string,
  spki: string,
  language: Language,
): OpenBrowser {
  const [file, ...before] = command;
  const profile = mkdtempSync(join(tmpdir(), "familjecentral-"));
  const started = Date.now();
  const browser = spawn(file, [...before, ...browserArguments(profile, spki, language), url], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });

  const ended = new Promise<string | undefined>((resolve) => {
    browser.once("error", (error) => resolve(error.message));
    browser.once("exit", (code, signal) => {
      const failed = Date.now() - started < startupMs && code !== 0;
      resolve(failed ? String(code ?? signal) : undefined);
    });
  });
  const devtools = devtoolsPipe(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const removeProfile = (): void => {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    } catch {
      // Something still holds a file in the temporary folder; the system clears it away.
    }
  };
  const close = async (): Promise<void> => {
    devtools.closeBrowser();
    const timer = setTimeout(() => browser.kill("SIGKILL"), closingMs);
    await ended;
    clearTimeout(timer);
    removeProfile();
  };

  devtools.onLastWindowClosed(() => void close());
  return { ended, close, removeProfile };
}

function browserArguments(profile: string, spki: string, language: Language): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
    // Without this the browser shows a banner about the line above.
    "--test-type",
    "--remote-debugging-pipe",
    `--lang=${language === "sv" ? "sv-SE" : "en-US"}`,
    "--new-window",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-mode",
    "--disable-background-networking",
    "--disable-component-update",
    // No offer to translate, and no question to the browser's maker about the fields on the page.
    "--disable-features=Translate,AutofillServerCommunication",
    "--disable-search-engine-choice-screen",
    "--disable-sync",
    // No question for the password of the system's key ring.
    "--password-store=basic",
    "--use-mock-keychain",
    // Chromium refuses to start with its sandbox for root, who is the only user in many containers.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}
