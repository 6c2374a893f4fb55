import { damagedArchive, fileTooLarge, notReadable, type RefusalReason } from "../ground/refusal";
import { limits } from "../ground/limits";
import type { ReadFile } from "../read/read-file";
import type { ReadingLimits } from "../read/reading-budget";
import type { FromReader, ToReader } from "./messages";

/** A file of the person's as the browser hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type FileOutcome =
  | { readonly name: string; readonly file: ReadFile }
  | {
      readonly name: string;
      readonly refused: { readonly reason: RefusalReason; readonly sv: string; readonly en: string };
    };

export interface ReadingOptions {
  /** Of all files together. */
  readonly limits: ReadingLimits;
  /** After each file, with how many of all are done. */
  readonly onFile?: (outcome: FileOutcome, done: number, all: number) => void;
  /** Stops the reading where it is. */
  readonly signal?: AbortSignal;
}

/** The part of a `Worker` that is needed. */
export interface ReaderThread {
  postMessage(message: ToReader, transfer?: Transferable[]): void;
  addEventListener(kind: "message", listener: (event: { readonly data: FromReader }) => void): void;
  addEventListener(kind: "error", listener: () => void): void;
  terminate(): void;
}

/**
 * Reads files one after the other in a thread of their own, so that the page never waits for them; nothing is sent anywhere. Stopped, it
 * gives what has been read. A thread that breaks down has refused the file that it was reading, and the next file gets another.
 */
export async function readFiles(
  files: readonly ChosenFile[],
  start: () => ReaderThread,
  { limits: together, onFile, signal }: ReadingOptions,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  let thread: ReaderThread | undefined;
  try {
    for (const [id, file] of files.entries()) {
      if (signal?.aborted) break;
      const { name } = file;
      let outcome: FileOutcome | undefined;
      if (file.size > limits.fileBytes) {
        outcome = { name, refused: fileTooLarge(file.size, limits.fileBytes) };
      } else {
        thread ??= begin(start(), together);
        // A file may be gone, or locked by another program, since it was chosen.
        const bytes = await file.arrayBuffer().then(
          (buffer) => new Uint8Array(buffer),
          () => undefined,
        );
        const answer = bytes && (await answered(thread, { kind: "file", id, name, bytes }, signal));
        if (answer === "stopped") break;
        if (answer === undefined) outcome = { name, refused: notReadable() };
        else if (answer === "broken") {
          thread.terminate();
          thread = undefined;
          outcome = { name, refused: damagedArchive() };
        } else outcome = "file" in answer ? { name, file: answer.file } : { name, refused: answer.refused };
      }
      outcomes.push(outcome);
      onFile?.(outcome, outcomes.length, files.length);
    }
  } finally {
    thread?.terminate();
  }
  return outcomes;
}

function begin(thread: ReaderThread, together: ReadingLimits): ReaderThread {
  thread.postMessage({ kind: "begin", limits: together });
  return thread;
}

function answered(
  thread: ReaderThread,
  message: Extract<ToReader, { readonly kind: "file" }>,
  signal: AbortSignal | undefined,
): Promise<FromReader | "stopped" | "broken"> {
  let stop = (): void => undefined;
  return new Promise<FromReader | "stopped" | "broken">((resolve) => {
    thread.addEventListener("message", ({ data }) => {
      if (data.id === message.id) resolve(data);
    });
    thread.addEventListener("error", () => resolve("broken"));
    stop = () => resolve("stopped");
    signal?.addEventListener("abort", stop);
    thread.postMessage(message, [message.bytes.buffer as ArrayBuffer]);
  }).finally(() => signal?.removeEventListener("abort", stop));
}
