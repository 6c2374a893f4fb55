import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { makeCertificate, type Certificate } from "../../src/workbench/server/certificate";
import { launchChromium } from "./chromium";

/** One browser for a test file. Closing it fails when anything in it has asked for something outside this machine. */
export interface TestBrowser {
  readonly browser: Browser;
  /** The only certificate that the browser trusts. */
  readonly certificate: Certificate;
  close(): Promise<void>;
}

export async function startTestBrowser(): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "test-browser-"));
  const netLog = join(folder, "net-log.json");
  const certificate = await makeCertificate();
  const browser = await launchChromium(certificate.spki, netLog);
  return {
    browser,
    certificate,
    close: async () => {
      await browser.close();
      const outside = addressesOutside(readFileSync(netLog, "utf8"));
      rmSync(folder, { recursive: true });
      if (outside.length > 0) throw new Error(`Requests left this machine: ${outside.join(", ")}`);
    },
  };
}

/** The browser's own log knows every request, those of its own services and of workers included. */
export function addressesOutside(netLog: string): string[] {
  const { events } = JSON.parse(netLog) as { events: { params?: { url?: string } }[] };
  const urls = new Set(events.flatMap(({ params }) => (params?.url === undefined ? [] : [params.url])));
  if (urls.size === 0) throw new Error("The browser's log of requests is empty.");
  return [...urls].filter((url) => !isHere(url));
}

export function isHere(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return hostname === "localhost" || protocol === "data:" || protocol === "blob:" || protocol === "about:";
}
