import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { contentVersion } from "../../src/build/content-version";

/** What would be deployed: `npm test` builds it before it runs the tests. */
const dist = path.resolve(__dirname, "../../dist");
if (!existsSync(path.join(dist, "taskpane.html")))
  throw new Error("There is no dist/ to test: npm run build");

const read = (name: string): string => readFileSync(path.join(dist, name), "utf8");
const names = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
  statSync(path.join(dist, name)).isFile(),
);
const page = new JSDOM(read("taskpane.html")).window.document;
const scripts = [...page.querySelectorAll("script[src]")].map((script) => script.getAttribute("src") ?? "");
const paneScripts = names.filter((name) => /^taskpane\.[0-9a-f]{8}\.js$/.test(name));

test("everything that is deployed is there, and one script of the pane", () => {
  expect(names).toEqual(
    expect.arrayContaining([
      "functions.js",
      "functions.json",
      "functions-en.json",
      "taskpane.html",
      "manifest.xml",
      "hjalp.html",
      "help.html",
      "support.html",
      "support-en.html",
      path.join("assets", "icons", "icon-32.png"),
      path.join("assets", "pages", "pages.css"),
    ]),
  );
  expect(paneScripts).toHaveLength(1);
});

test("the page loads Excel's library from Microsoft, then the functions, then the pane", () => {
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    `functions.js?v=${contentVersion(read("functions.js"))}`,
    paneScripts[0],
  ]);
  const order = [...page.querySelectorAll("script[src]")].map((script) => script.hasAttribute("defer"));
  expect(order).toEqual([false, false, true]); // the functions are associated while the page is read
});

test("the manifest names the files by the contents that lie beside it", () => {
  for (const name of ["functions.js", "functions.json", "functions-en.json"]) {
    expect(read("manifest.xml")).toContain(`/${name}?v=${contentVersion(read(name))}"`);
  }
});

test("Microsoft's library is not among the files", () => {
  for (const name of names) {
    expect(name).not.toMatch(/office(\.debug)?\.js$|excel-web|o15apptofilemappingtable/i);
    if (name.endsWith(".js")) expect(read(name)).not.toMatch(/OSF\.|Microsoft Office JavaScript/);
  }
});

test("the pane does not carry the functions, nor the functions the pane", () => {
  expect(read(paneScripts[0]!)).not.toContain("CustomFunctions");
  expect(read("functions.js")).not.toMatch(/customElements|LitElement/);
});

test("no script of ours asks the network or writes to the console", () => {
  for (const name of ["functions.js", paneScripts[0]!]) {
    expect(read(name)).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\bimport\(/);
    expect(read(name)).not.toMatch(/\bwindow\.(alert|confirm|prompt)\(/);
  }
  expect(read("functions.js")).not.toContain("console.");
});

test("every file that the pages and the manifest point to is there", () => {
  const pointed = names
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) => [...read(name).matchAll(/(?:href|src)="?([^"#?\s>]+)/g)].map(([, to]) => to ?? ""))
    .filter((to) => to !== "" && !/^https?:/.test(to));
  const [, host = ""] =
    /<SourceLocation DefaultValue="(.*)\/taskpane\.html"/.exec(read("manifest.xml")) ?? [];
  const named = [...read("manifest.xml").matchAll(new RegExp(`"${host}/([^"?]+)`, "g"))].map(
    ([, to]) => to ?? "",
  );
  expect(named.length).toBeGreaterThan(20);
  for (const file of new Set([...pointed, ...named]))
    expect([file, existsSync(path.join(dist, file))]).toEqual([file, true]);
});

/**
 * The frame, Start with all that it judges tables by, titles above them too, and the sentences in Swedish. The other views,
 * the arithmetic of costs, all that writes and the sentences in English are loaded afterwards.
 */
test("the pane does not grow unnoticed", () => {
  expect(gzipSync(read(paneScripts[0]!)).length).toBeLessThan(80 * 1024);
});

test("nor does the view of costs", () => {
  const [costs = ""] = names.filter((name) => /^taskpane\.costs\.\w+\.js$/.test(name));
  expect(gzipSync(read(costs)).length).toBeLessThan(102 * 1024);
});
