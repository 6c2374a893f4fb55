import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { startServers, type Servers } from "../../src/workbench/server/servers";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { request } from "../workbench/server/request";

const project = resolve(__dirname, "../..");
const dist = join(project, "dist");
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const built = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((name) => statSync(join(dist, name)).isFile())
  .map((name) => name.replaceAll("\\", "/"));

jest.setTimeout(60_000);

let chromium: TestBrowser;
let servers: Servers;

beforeAll(async () => {
  chromium = await startTestBrowser();
  servers = await startServers({
    language: "sv",
    addinPort: 0,
    pagePort: 0,
    certificate: chromium.certificate,
  });
});
afterAll(async () => {
  await servers.close();
  await chromium.close();
});

test("every file is served as built, but for office.js's address and the add-in's own in the manifest", async () => {
  expect(built).toEqual(
    expect.arrayContaining(["functions.js", "functions.json", "manifest.xml", "taskpane.html"]),
  );
  for (const name of built) {
    const file = readFileSync(join(dist, name));
    const { status, body } = await request(servers.addin, `/${encodeURI(name)}`);
    const expected =
      name === "taskpane.html"
        ? Buffer.from(file.toString().replace(officeJs, "/lib/1/hosted/office.js"))
        : name === "manifest.xml"
          ? Buffer.from(file.toString().split("https://localhost:3000").join(servers.addin))
          : file;
    expect([name, status, body.equals(expected)]).toEqual([name, 200, true]);
  }
});

test("the built pane loads office.js from Microsoft's address and nothing else from elsewhere", () => {
  const pane = readFileSync(join(dist, "taskpane.html"), "utf8");
  expect(pane.split(officeJs).length - 1).toBe(1);
  const addresses = [...pane.matchAll(/(?:src|href)=["']?([^"' >]+)/g)].map(([, address]) => address!);
  expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([officeJs]);
});

test("Chromium trusts this run's certificate, and the pane keeps to its security policy", async () => {
  const context = await chromium.browser.newContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("requestfailed", (failed) => problems.push(failed.url()));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  const answer = await page.goto(`${servers.addin}/taskpane.html`);
  expect(answer?.status()).toBe(200);
  expect(await page.evaluate(() => typeof Office)).toBe("object");
  await context.close();
  expect(problems).toEqual([]);
});

test("Chromium trusts no other certificate", async () => {
  const other = await startServers({ language: "sv", addinPort: 0, pagePort: 0 });
  const context = await chromium.browser.newContext();
  const page = await context.newPage();
  const failure = await page.goto(`${other.addin}/taskpane.html`).catch((error: unknown) => String(error));
  await context.close();
  await other.close();
  expect(failure).toContain("ERR_CERT_AUTHORITY_INVALID");
});

test("a request to somewhere else would be noticed, also one that fails", async () => {
  const careless = await startTestBrowser();
  const page = await careless.browser.newPage();
  // A name that is guaranteed never to exist.
  await page.evaluate(() => fetch("https://elsewhere.invalid/").catch(() => undefined));
  await expect(careless.close()).rejects.toThrow("Requests left this machine: https://elsewhere.invalid/");
});
