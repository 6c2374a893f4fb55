import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { makeCertificate, type Certificate } from "../../src/workbench/server/certificate";
import { launchChromium, usesPackagedChromium } from "./chromium";

/** One browser for a test file. Closing it fails when anything in it has asked for something outside this machine. */
export interface TestBrowser {
  readonly browser: Browser;
  /** The only certificate that the browser trusts. */
  readonly certificate: Certificate;
  /** It works as it does for a person, for measuring and for pictures: a test is done sooner without. */
  readonly isTimed: boolean;
  close(): Promise<void>;
}

export async function startTestBrowser({ isTimed = false } = {}): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "test-browser-"));
  const netLog = join(folder, "net-log.json");
  const certificate = await makeCertificate();
  const browser = await launchChromium(certificate.spki, netLog, isTimed);
  return {
    browser,
    certificate,
    isTimed,
    close: async () => {
      await browser.close();
      const outside = addressesOutside(readFileSync(netLog, "utf8"));
      rmSync(folder, { recursive: true });
      if (outside.length > 0) throw new Error(`Requests left this machine: ${outside.join(", ")}`);
    },
  };
}

/**
 * The browser's own log knows every request, those of workers and of its own services included. The services of an
 * installed Edge or Chrome call their maker; those requests come from no page and are left out. The packaged Chromium
 * has no such services, and there every single request counts.
 */
export function addressesOutside(netLog: string): string[] {
  const { events } = JSON.parse(netLog) as { events: { params?: { url?: string; initiator?: string } }[] };
  const requests = events.flatMap(({ params }) => (params?.url === undefined ? [] : [params]));
  if (requests.length === 0) throw new Error("The browser's log of requests is empty.");
  const ofPages = ({ initiator }: { initiator?: string }): boolean =>
    initiator !== undefined && initiator !== "not an origin";
  const ours = requests.filter((request) => usesPackagedChromium || ofPages(request));
  return [...new Set(ours.map(({ url }) => url!))].filter((url) => !isHere(url));
}

export function isHere(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return hostname === "localhost" || protocol === "data:" || protocol === "blob:" || protocol === "about:";
}
