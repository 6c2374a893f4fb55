import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as messages from "./messages";
import { UsageError } from "./usage-error";

/** The headers of the workbench's two origins: the add-in's as its build wrote them for a deployment, and the page's own. */
export type Headers = Readonly<Record<string, string>>;

/** By path; what has no rule of its own has those of all. */
type HeaderRules = ReadonlyMap<string, Headers>;

const all = "/*";

/**
 * Reads the rules that the add-in's build wrote (`_headers`): a path at the beginning of a line, its headers indented below.
 *
 * @throws UsageError where the add-in has not been built
 */
export async function readHeaderRules(dist: string): Promise<HeaderRules> {
  const file = join(dist, "_headers");
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(messages.notBuilt(file));
  });
  const rules = new Map<string, Record<string, string>>();
  let headers: Record<string, string> = {};
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    if (line.startsWith("/")) rules.set(line, (headers = {}));
    else {
      const [, name = "", value = ""] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
      headers[name] = value;
    }
  }
  return rules;
}

/**
 * What is served with a file of the add-in: what a deployed copy is served with, and the workbench's page may show it in
 * a frame, since that page plays Excel on the web.
 *
 * @param page the origin of the workbench's page
 */
export function addinHeaders(rules: HeaderRules, page: string, path: string): Headers {
  const headers: Headers = { "Cache-Control": "no-store", ...rules.get(all), ...rules.get(path) };
  const policy = headers["Content-Security-Policy"];
  return policy === undefined
    ? headers
    : {
        ...headers,
        "Content-Security-Policy": policy.replace("frame-ancestors", `frame-ancestors ${page}`),
      };
}

/** @param addin the origin of the add-in, which the page shows in a frame and reads the manifest from */
export const pageHeaders = (addin: string): Headers => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${addin}`,
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${addin}`,
    `frame-src ${addin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
});
