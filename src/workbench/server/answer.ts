import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { extname } from "node:path";
import { contentType } from "mime-types";
import type { Headers } from "./origin-headers";

/** A file's name, for its content type, and its bytes. */
export type Found = readonly [name: string, body: Buffer];

/**
 * Answers GET and HEAD with what `find` finds, and nothing else. A request that was meant for another name than
 * localhost (a page elsewhere whose name has been made to point here) is refused.
 */
export function answer(
  headers: (path: string) => Headers,
  find: (path: string) => Promise<Found | undefined>,
): RequestListener {
  return (request, response) => {
    const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
    const refusal = refuse(request);
    if (refusal !== undefined) return end(response, refusal, headers(path));
    find(path).then(
      (found) => (found ? send(request, response, found, headers(path)) : end(response, 404, headers(path))),
      () => end(response, 500, headers(path)),
    );
  };
}

function refuse({ method, headers }: IncomingMessage): number | undefined {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? "")) return 421;
  return method === "GET" || method === "HEAD" ? undefined : 405;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  [name, body]: Found,
  headers: Headers,
): void {
  response.writeHead(200, {
    ...headers,
    "Content-Type": contentType(extname(name)) || "application/octet-stream",
    "Content-Length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function end(response: ServerResponse, status: number, headers: Headers): void {
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end();
}
