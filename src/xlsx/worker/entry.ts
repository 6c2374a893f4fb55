import type { ToReader } from "./messages";
import { Reader } from "./reader";

/** The file of the reader's thread: `new Worker(new URL(".../xlsx/worker/entry.ts", import.meta.url))`. */
const reader = new Reader();

self.addEventListener("message", ({ data }: MessageEvent<ToReader>) => {
  const answer = reader.receive(data);
  if (answer) self.postMessage(answer);
});
