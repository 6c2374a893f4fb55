import type { RefusalReason } from "../ground/refusal";
import type { ReadFile } from "../read/read-file";
import type { ReadingLimits } from "../read/reading-budget";

/** To the reader's thread: the limits of all files together, then one file after the other. */
export type ToReader =
  | { readonly kind: "begin"; readonly limits: ReadingLimits }
  | { readonly kind: "file"; readonly id: number; readonly name: string; readonly bytes: Uint8Array };

/** From it: what was read, or why not. */
export type FromReader =
  | { readonly id: number; readonly file: ReadFile }
  | {
      readonly id: number;
      readonly refused: { readonly reason: RefusalReason; readonly sv: string; readonly en: string };
    };
