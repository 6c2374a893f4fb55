import { request as send, type RequestOptions } from "node:https";
import type { IncomingHttpHeaders } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request with its path exactly as given: `URL` would tidy "..", which is what some tests are about. */
export function request(base: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { port } = new URL(base);
  return new Promise((resolve, reject) => {
    send(
      {
        host: "127.0.0.1",
        port,
        path,
        headers: { host: `localhost:${port}` },
        rejectUnauthorized: false,
        agent: false,
        ...options,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    )
      .on("error", reject)
      .end();
  });
}
