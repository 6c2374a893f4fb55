import { JSDOM } from "jsdom";
import { headersOf, officeHosts } from "../../src/build/hosting/headers";
import { serverFiles } from "../../src/build/hosting/server-files";

const files = ["functions.js", "functions.json", "manifest.xml", "taskpane.html", "taskpane.0a1b2c3d.js"];
const settings = serverFiles(files, "https://example.org/a.b/fc");
type Headers = Record<string, string>;

/** What each server would say, worked out from its file by that server's own rules. */
const servers: Record<string, (file: string) => Headers> = {
  "Cloudflare Pages, Netlify: all rules that match, added together": (file) => {
    const rules = settings._headers!.split(/\n(?=\/)/).map((rule) => rule.trim().split("\n"));
    const headers: Headers = {};
    for (const [path, ...lines] of rules) {
      if (path !== "/*" && path !== `/${file}`) continue;
      for (const line of lines) {
        const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
        headers[name!] = headers[name!] === undefined ? value! : `${headers[name!]}, ${value}`;
      }
    }
    return headers;
  },
  "IIS: the folder's, then the location's": (file) => {
    const { document } = new JSDOM(settings["web.config"]!, { contentType: "text/xml" }).window;
    const headers: Headers = {};
    const apply = (parent: Element | undefined): void => {
      for (const element of parent?.querySelectorAll("customHeaders > *") ?? []) {
        const name = element.getAttribute("name")!;
        if (element.localName === "remove") delete headers[name];
        else if (name in headers) throw new Error(`IIS answers 500: ${name} is added twice`);
        else headers[name] = element.getAttribute("value")!;
      }
    };
    apply([...document.documentElement.children].find(({ localName }) => localName === "system.webServer"));
    apply([...document.querySelectorAll("location")].find((one) => one.getAttribute("path") === file));
    return headers;
  },
  "nginx: the first regular expression that matches, else the prefix; nothing is inherited": (file) => {
    const blocks = [...settings["nginx.conf"]!.matchAll(/location (~ )?"?(\S+?)"? \{([^}]*)\}/g)];
    const path = `/a.b/fc/${file}`;
    const block =
      blocks.find(([, regular, pattern]) => regular && new RegExp(pattern!).test(path)) ??
      blocks.find(([, regular, prefix]) => !regular && path.startsWith(prefix!));
    return Object.fromEntries(
      [...block![3]!.matchAll(/add_header ([\w-]+) "([^"]*)" always;/g)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    );
  },
};

test.each(Object.entries(servers))("%s", (_server, headers) => {
  for (const file of files) expect([file, headers(file)]).toEqual([file, headersOf(file)]);
});

test("what Excel asks for at each opening is asked for anew; what has its version in its name is kept for a year", () => {
  for (const file of files) {
    const year = "public, max-age=31536000, immutable";
    expect(headersOf(file)["Cache-Control"]).toBe(file === "taskpane.0a1b2c3d.js" ? year : "no-cache");
  }
});

test("Office may show the page in a frame, and no header stands in its way", () => {
  const headers = headersOf("taskpane.html");
  for (const host of officeHosts) expect(headers["Content-Security-Policy"]).toContain(host);
  expect(Object.keys(headers)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/x-frame-options|cross-origin-(opener|embedder)/i)]),
  );
  expect(headers["Access-Control-Allow-Origin"]).toBe("*");
});
