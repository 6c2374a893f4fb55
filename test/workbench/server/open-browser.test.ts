import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "../../../src/workbench/server/open-browser";

interface Entry {
  readonly started?: string[];
  readonly profileExists?: boolean;
  readonly method?: string;
}

const fake = join(__dirname, "fake-browser.mjs");

function open(behaviour = "") {
  const log = join(mkdtempSync(join(tmpdir(), "browser-")), "log");
  const url = `https://localhost:3001/?log=${encodeURIComponent(log)}${behaviour}`;
  const browser = openBrowser([process.execPath, fake], url, "c3BraQ==", "sv");
  const entries = (): Entry[] =>
    existsSync(log)
      ? readFileSync(log, "utf8")
          .split("\n")
          .slice(0, -1)
          .map((line) => JSON.parse(line) as Entry)
      : [];
  return { browser, url, entries };
}

async function until<T>(read: () => T | undefined): Promise<T> {
  for (;;) {
    const value = read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const profileOf = (entry: Entry): string =>
  entry.started!.find((argument) => argument.startsWith("--user-data-dir="))!.split("=")[1]!;

test("opens the address with a profile of its own and trusts one public key", async () => {
  const { browser, url, entries } = open();
  const first = await until(() => entries()[0]);
  await browser.close();
  expect(first.profileExists).toBe(true);
  expect(first.started).toEqual(
    expect.arrayContaining(["--ignore-certificate-errors-spki-list=c3BraQ==", "--lang=sv-SE", url]),
  );
  // These would make every certificate good, or take the browser over.
  expect(first.started).not.toContain("--ignore-certificate-errors");
  expect(first.started).not.toContain("--enable-automation");
});

test("closes the browser in an orderly way and removes the profile", async () => {
  const { browser, entries } = open();
  await until(() => entries().find(({ method }) => method === "Target.setDiscoverTargets"));
  await browser.close();
  expect(await browser.ended).toBeUndefined();
  expect(entries().map(({ method }) => method)).toContain("Browser.close");
  expect(existsSync(profileOf(entries()[0]!))).toBe(false);
});

test("ends when the last window is closed, also where the browser itself would go on", async () => {
  const { browser, entries } = open("&closeAll");
  expect(await browser.ended).toBeUndefined();
  await until(() => (existsSync(profileOf(entries()[0]!)) ? undefined : true));
});

test("tells why a browser did not start", async () => {
  const failing = open("&fail");
  expect(await failing.browser.ended).toBe("21");
  await failing.browser.close();
  const missing = openBrowser([join(__dirname, "no-such-browser")], "https://localhost:3001/", "", "sv");
  expect(await missing.ended).toContain("ENOENT");
  await missing.close();
});
