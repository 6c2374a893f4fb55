import type { Bilingual } from "./messages";

/** Something that whoever started the program can put right, told as it is and without a stack trace. */
export class UsageError extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
  }
}
