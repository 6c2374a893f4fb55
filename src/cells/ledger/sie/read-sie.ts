import { decodeSie } from "./decode";
import type { SieFile, SieRefused } from "./sie-file";
import { NotRead, SieReader } from "./sie-reader";

/**
 * The vouchers of a file of type 4 (export or import). Pure, and in one pass over the file.
 *
 * Source: SIE filformat, utgåva 4B (SIE-Gruppen): #VER with its #TRANS in braces, #RTRANS and #BTRANS beside them,
 * #DIM and #OBJEKT.
 *
 * @param rest taken now and then: a file of a hundred thousand vouchers takes seconds, and the page also answers Excel
 *   meanwhile
 */
export async function readSieInParts(
  bytes: Uint8Array,
  rest: () => Promise<void>,
): Promise<SieFile | { readonly refused: SieRefused }> {
  const parts = begin(bytes);
  for (;;) {
    const part = inSieTerms(() => parts.next());
    if ("refused" in part) return part;
    if (part.done) return part.value;
    await rest();
  }
}

function begin(bytes: Uint8Array): Generator<void, SieFile> {
  const { text, encoding } = decodeSie(bytes);
  return new SieReader().read(
    withLineFeeds(text),
    encoding === "cp437" ? [] : [{ kind: "encoding", encoding }],
  );
}

/** Old programs end lines with a carriage return alone. */
const withLineFeeds = (text: string): string => (text.includes("\n") ? text : text.replaceAll("\r", "\n"));

function inSieTerms<Result>(work: () => Result): Result | { readonly refused: SieRefused } {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof NotRead) return { refused: problem.refused };
    throw problem;
  }
}
