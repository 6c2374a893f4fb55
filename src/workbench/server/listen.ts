import { createServer, type Server } from "node:https";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import * as messages from "./messages";
import { UsageError } from "./usage-error";

interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on this computer only, on both of localhost's addresses: a browser tries ::1 first, and would otherwise
 * come to another program that listens there on the same port.
 *
 * @param port 0: any free one
 */
async function listen(certificate: Certificate, port: number, handle: RequestListener): Promise<Listening> {
  const { key, cert } = certificate;
  const first = await open(createServer({ key, cert }, handle), port, "127.0.0.1");
  const got = (first.address() as AddressInfo).port;
  try {
    const second = await openIfThere(createServer({ key, cert }, handle), got, "::1");
    return {
      port: got,
      close: () => Promise.all([close(first), second && close(second)]).then(() => undefined),
    };
  } catch (error) {
    await close(first);
    // The free port of the one address was taken on the other: try another.
    if (port === 0 && codeOf(error) === "EADDRINUSE") return listen(certificate, 0, handle);
    throw error;
  }
}

/** As `listen`, but on a free port when the wanted one is taken. */
export async function listenSomewhere(
  certificate: Certificate,
  wanted: number,
  handle: RequestListener,
): Promise<Listening> {
  try {
    return await listen(certificate, wanted, handle);
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") return listen(certificate, 0, handle);
    if (codeOf(error) === "EACCES") throw new UsageError(messages.portForbidden(wanted));
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

function open(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

/** A computer without IPv6 has no ::1, and needs none. */
async function openIfThere(server: Server, port: number, host: string): Promise<Server | undefined> {
  try {
    return await open(server, port, host);
  } catch (error) {
    if (codeOf(error) === "EADDRNOTAVAIL" || codeOf(error) === "EAFNOSUPPORT") return undefined;
    throw error;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
