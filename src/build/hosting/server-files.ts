import { cacheControl, commonHeaders, hashedName, headersOf } from "./headers";

/**
 * Settings for the web servers that municipalities and regions have, made from the one list of headers: `_headers`
 * (Cloudflare Pages, Netlify), `web.config` (IIS, Azure App Service) and `nginx.conf`.
 *
 * @param files the names of the built files, with `/` between folders
 * @param host the address of the deployment
 * @returns the settings by file name
 */
export function serverFiles(files: readonly string[], host: string): Record<string, string> {
  return { _headers: headersFile(files), "web.config": webConfig(files), "nginx.conf": nginx(host) };
}

/** Rules that match the same file are added together there, so each header of a file stands in one rule alone. */
function headersFile(files: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join("")}`;
  return [
    rule("/*", commonHeaders),
    ...files.map((file) => rule(`/${file}`, { "Cache-Control": cacheControl(file) })),
  ].join("\n");
}

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** `no-cache` for the folder, a year for each file whose name holds its version. */
function webConfig(files: readonly string[]): string {
  const header = ([name, value]: readonly [string, string]): string =>
    `        <remove name="${name}" />\n        <add name="${name}" value="${xml(value)}" />\n`;
  const kept = (file: string): string => `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${cacheControl(file)}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries(headersOf("")).map(header).join("")}        <remove name="X-Powered-By" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${files
  .filter((file) => hashedName.test(file))
  .map(kept)
  .join("")}</configuration>
`;
}

/** A location inherits no header as soon as it has one of its own, so both name them all. */
function nginx(host: string): string {
  const folder = `${new URL(host).pathname.replace(/\/+$/, "")}/`;
  const headers = (file: string): string =>
    Object.entries(headersOf(file))
      .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
      .join("");
  const pattern = `^${folder.replaceAll(".", "\\.")}[^/]+${hashedName.source}`;
  return `# For the server { … } block of the site; "root" is the folder that the files lie below.
location ${folder} {
${headers("")}}
location ~ "${pattern}" {
${headers("taskpane.00000000.js")}}
`;
}
