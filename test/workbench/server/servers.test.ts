import { createHash } from "node:crypto";
import { readFileSync, symlinkSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { connect, type DetailedPeerCertificate } from "node:tls";
import { officeHosts } from "../../../src/build/hosting/headers";
import { startServers, type Servers } from "../../../src/workbench/server/servers";
import { UsageError } from "../../../src/workbench/server/usage-error";
import { builtFiles, officeJsTag } from "./built-files";
import { request } from "./request";

const anyPorts = { language: "sv", addinPort: 0, pagePort: 0 } as const;
const built = builtFiles();
const office = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
let servers: Servers;

beforeAll(async () => {
  servers = await startServers({ ...anyPorts, dist: built.dist, page: built.page });
});
afterAll(() => servers.close());

const addin = (path: string) => request(servers.addin, path);
const page = (path: string) => request(servers.page, path);

describe("the add-in's origin", () => {
  test.each(["functions.js", "functions.json", "assets/icon%2016.png"])(
    "serves %s as built",
    async (path) => {
      const answer = await addin(`/${path}`);
      expect(answer.status).toBe(200);
      expect(answer.body.equals(Buffer.from(built.files[`dist/${decodeURIComponent(path)}`]!))).toBe(true);
    },
  );

  test("changes nothing in taskpane.html but the address of office.js", async () => {
    const { body } = await addin("/taskpane.html?_host_Info=Excel");
    expect(body.toString()).toBe(
      `<!doctype html>${officeJsTag.replace("https://appsforoffice.microsoft.com", "")}<a href="https://appsforoffice.microsoft.com/other">å</a>`,
    );
  });

  test.each(["office.js", "excel-web-16.00.js", "sv-se/office_strings.js"])(
    "gives Microsoft's %s unmodified, at the path that it has on the CDN",
    async (file) => {
      const { status, body } = await addin(`/lib/1/hosted/${file}`);
      expect(status).toBe(200);
      expect(body.equals(readFileSync(join(office, file)))).toBe(true);
    },
  );

  test("names its own address in the manifest", async () => {
    const { body } = await addin("/manifest.xml");
    expect(body.toString()).toBe(
      built.files["dist/manifest.xml"]!.toString().split("https://localhost:3000").join(servers.addin),
    );
  });

  test("serves an add-in that was built for deployment at its own address", async () => {
    const deployed = builtFiles("https://example.org/familjecentral");
    const other = await startServers({ ...anyPorts, dist: deployed.dist, page: deployed.page });
    const { body } = await request(other.addin, "/manifest.xml");
    await other.close();
    expect(body.toString()).toContain(`"${other.addin}/functions.json"`);
    expect(body.toString()).not.toContain("example.org");
  });
});

describe("the page's origin", () => {
  test("serves the page and tells it where the add-in is", async () => {
    expect((await page("/")).body.toString()).toBe(built.files["page/index.html"]);
    const { headers, body } = await page("/workbench.json");
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(JSON.parse(body.toString())).toEqual({
      addin: servers.addin,
      manifest: `${servers.addin}/manifest.xml`,
      language: "sv",
      sample: "dalarna",
    });
  });
});

test("the page gets the table of the library's classes from its server", async () => {
  const { headers, body } = await page("/api-table.json");
  expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  // ExcelApi 1.7 brought getActiveCell, as Microsoft's reference says.
  expect(JSON.parse(body.toString())).toMatchObject({
    Workbook: { members: { GetActiveCell: { set: "ExcelApi 1.7", to: "Range" } } },
  });
});

describe("what is refused", () => {
  test.each([
    "/../secret.txt",
    "/assets/../functions.js",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/assets/..\\..\\secret.txt",
    "/lib/1/hosted/../../../../secret.txt",
    "/lib/1/hosted/..%2f..%2fpackage.json",
    "/%00",
    "/%E0%A4%A",
    "/C:/secret.txt",
    "//secret.txt",
    "/assets",
    "/",
    "/missing.js",
  ])("%s is not found", async (path) => {
    expect((await addin(path)).status).toBe(404);
  });

  test("a link that leads out of the folder", async () => {
    symlinkSync(join(built.root, "secret.txt"), join(built.dist, "link.txt"));
    expect((await addin("/link.txt")).status).toBe(404);
  });

  test("methods other than GET and HEAD", async () => {
    expect((await request(servers.addin, "/functions.js", { method: "POST" })).status).toBe(405);
    const head = await request(servers.addin, "/functions.json", { method: "HEAD" });
    expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, "2", 0]);
  });

  test("a request that was meant for another host", async () => {
    const answer = await request(servers.page, "/", { headers: { host: "evil.example" } });
    expect([answer.status, answer.body.length]).toEqual([421, 0]);
  });
});

describe("headers", () => {
  const pathsOfBoth: [string, () => Promise<Record<string, unknown>>][] = [
    ["the pane", async () => (await addin("/taskpane.html")).headers],
    ["a missing file", async () => (await addin("/missing")).headers],
    ["the page", async () => (await page("/")).headers],
  ];

  test.each([
    ["/taskpane.html", "no-cache"],
    ["/functions.js?v=1", "no-cache"],
    ["/taskpane.0a1b2c3d.js", "public, max-age=31536000, immutable"],
    ["/lib/1/hosted/office.js", "no-store"],
  ])("%s may be kept as a deployed copy of it may: %s", async (path, kept) => {
    expect((await addin(path)).headers["cache-control"]).toBe(kept);
  });

  test.each(pathsOfBoth)("%s is never sniffed and tells nobody where it was", async (_name, headers) => {
    expect(await headers()).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
  });

  test.each(pathsOfBoth)("%s has none of the headers that break Office hosts", async (_name, headers) => {
    const names = Object.keys(await headers());
    for (const broken of [
      "x-frame-options",
      "cross-origin-opener-policy",
      "cross-origin-embedder-policy",
      "cross-origin-resource-policy",
    ]) {
      expect(names).not.toContain(broken);
    }
  });

  const policy = async (path: () => Promise<{ headers: Record<string, unknown> }>) =>
    Object.fromEntries(
      String((await path()).headers["content-security-policy"])
        .split("; ")
        .map((directive) => directive.split(" "))
        .map(([name, ...sources]) => [name, sources]),
    ) as Record<string, string[]>;

  test("the pane may be framed by Excel on the web and by the workbench, loads office.js and calls nobody", async () => {
    const pane = await policy(() => addin("/taskpane.html"));
    expect(pane["frame-ancestors"]).toEqual(expect.arrayContaining([servers.page, ...officeHosts]));
    expect(officeHosts).toEqual(
      expect.arrayContaining([
        "https://*.officeapps.live.com",
        "https://*.sharepoint.com",
        "https://*.cloud.microsoft",
      ]),
    );
    expect(pane["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(pane["connect-src"]).toEqual(["'self'"]);
    expect(pane["default-src"]).toEqual(["'none'"]);
  });

  test("the page speaks to nobody but the add-in", async () => {
    const excel = await policy(() => page("/"));
    const named = Object.values(excel).flat();
    expect(
      named.filter((source) => source.startsWith("http")).every((source) => source === servers.addin),
    ).toBe(true);
    expect(excel["frame-src"]).toEqual([servers.addin]);
  });

  test("Excel on the web may read the functions' metadata from its own origin", async () => {
    expect((await addin("/functions.json")).headers["access-control-allow-origin"]).toBe("*");
  });

  test.each([
    ["/taskpane.html", "text/html; charset=utf-8"],
    ["/functions.js", "text/javascript; charset=utf-8"],
    ["/functions.json", "application/json; charset=utf-8"],
    ["/manifest.xml", "application/xml"],
    ["/assets/icon%2016.png", "image/png"],
  ])("%s is %s", async (path, type) => {
    expect((await addin(path)).headers["content-type"]).toBe(type);
  });
});

describe("the certificate", () => {
  const peer = (address: string): Promise<DetailedPeerCertificate> =>
    new Promise((resolve, reject) => {
      const socket = connect(
        {
          host: "127.0.0.1",
          port: Number(new URL(address).port),
          rejectUnauthorized: false,
          servername: "localhost",
        },
        () => {
          resolve(socket.getPeerCertificate(true));
          socket.destroy();
        },
      ).on("error", reject);
    });

  test("is for localhost, is the same on both origins and has the public key that is pinned", async () => {
    const [one, other] = await Promise.all([peer(servers.addin), peer(servers.page)]);
    expect(one.subjectaltname).toBe("DNS:localhost");
    expect(one.fingerprint256).toBe(other.fingerprint256);
    // An EC key on P-256 in SPKI form: a fixed head, then the point.
    const head = Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200", "hex");
    const spki = createHash("sha256").update(head).update(one.pubkey!).digest("base64");
    expect(spki).toBe(servers.spki);
  });

  test("is another one each time", async () => {
    const other = await startServers({ ...anyPorts, dist: built.dist, page: built.page });
    await other.close();
    expect(other.spki).not.toBe(servers.spki);
  });
});

describe("ports", () => {
  const occupy = (host: string): Promise<{ port: number; free: () => void }> =>
    new Promise((resolve, reject) => {
      const server = createServer()
        .once("error", reject)
        .listen(0, host, () =>
          resolve({ port: (server.address() as AddressInfo).port, free: () => server.close() }),
        );
    });

  test.each(["127.0.0.1", "::1"])(
    "that are taken on %s are replaced by free ones, and this is said",
    async (host) => {
      const [one, other] = await Promise.all([occupy(host), occupy(host)]);
      const elsewhere = await startServers({
        language: "sv",
        addinPort: one.port,
        pagePort: other.port,
        dist: built.dist,
        page: built.page,
      });
      const { body } = await request(elsewhere.addin, "/manifest.xml");
      await elsewhere.close();
      one.free();
      other.free();
      expect(elsewhere.addin).not.toBe(`https://localhost:${one.port}`);
      expect(body.toString()).toContain(`"${elsewhere.addin}/taskpane.html"`);
      expect(elsewhere.notes.map(({ sv }) => sv)).toEqual([
        expect.stringContaining(`Port ${one.port} är upptagen`),
        expect.stringContaining(`Port ${other.port} är upptagen`),
      ]);
    },
  );

  test("that were chosen freely need no remark", () => {
    expect(servers.notes).toEqual([]);
  });
});

test.each([
  ["dist", "manifest.xml"],
  ["page", "index.html"],
])("a missing build of %s is told with what to do", async (which, file) => {
  const folders = { dist: built.dist, page: built.page, [which]: join(built.root, "nowhere") };
  const failure = await startServers({ ...anyPorts, ...folders }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UsageError);
  const { sv, en } = (failure as UsageError).sentence;
  expect(sv).toContain(file);
  expect(sv).toContain("Kör npm start");
  expect(en).toContain("Run npm start");
});
