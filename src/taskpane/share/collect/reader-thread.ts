import type { ReaderThread } from "../../../xlsx";

/** Files are read in a thread of their own, so that the pane, and the functions in cells that share its thread, never wait. */
export const readerThread = (): ReaderThread =>
  new Worker(
    /* webpackChunkName: "taskpane.reader" */ new URL("../../../xlsx/worker/entry.ts", import.meta.url),
  );
