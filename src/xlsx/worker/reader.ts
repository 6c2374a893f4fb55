import { damagedArchive, XlsxRefusal } from "../ground/refusal";
import { readFile } from "../read/read-file";
import { ReadingBudget } from "../read/reading-budget";
import type { FromReader, ToReader } from "./messages";

/** What runs in the reader's thread: one budget for all files of a reading. */
export class Reader {
  private budget = new ReadingBudget();

  /** Undefined for a message that has no answer. */
  receive(message: ToReader): FromReader | undefined {
    if (message.kind === "begin") {
      this.budget = new ReadingBudget(message.limits);
      return undefined;
    }
    const { id, name, bytes } = message;
    try {
      return { id, file: readFile(name, bytes, this.budget) };
    } catch (error) {
      // What nobody foresaw is damage too: one file's fault must not end the reading of the others.
      const { reason, sv, en } = error instanceof XlsxRefusal ? error : damagedArchive();
      return { id, refused: { reason, sv, en } };
    }
  }
}
