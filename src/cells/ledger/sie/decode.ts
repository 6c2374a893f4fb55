/** How a file's letters were stored; the format itself asks for code page 437 ("PC8"). */
export type SieEncoding = "cp437" | "utf-8" | "utf-8 with BOM" | "utf-16" | "windows-1252";

/** Bytes 128–255 of code page 437, sixteen a line. */
const codePage437 =
  "ÇüéâäàåçêëèïîìÄÅ" +
  "ÉæÆôöòûùÿÖÜ¢£¥₧ƒ" +
  "áíóúñÑªº¿⌐¬½¼¡«»" +
  "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
  "└┴┬├─┼╞╟╚╔╩╦╠═╬╧" +
  "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩" +
  "≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** Every byte as Windows-1252 has it, which browsers decode quickly, and what the same byte is in code page 437. */
const by437 = new Map(
  Array.from(codePage437, (sign, index) => [
    new TextDecoder("windows-1252").decode(Uint8Array.of(128 + index)),
    sign,
  ]),
);

/** Å, Ä, Ö, å, ä, ö, É, é in each: what stands for a letter in one is a line or a Greek sign in the other. */
const lettersOf437 = new Set([0x8f, 0x8e, 0x99, 0x86, 0x84, 0x94, 0x90, 0x82]);
const lettersOfWindows = new Set([0xc5, 0xc4, 0xd6, 0xe5, 0xe4, 0xf6, 0xc9, 0xe9]);

/**
 * The text of a file, whichever way its letters are stored: with a byte order mark or where all of it is valid UTF-8,
 * that; two bytes a letter where its first, "#", is stored so; else by the Swedish letters that occur; code page 437 where nothing tells otherwise.
 */
export function decodeSie(bytes: Uint8Array): { readonly text: string; readonly encoding: SieEncoding } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const text = utf8(bytes.subarray(3));
    if (text !== undefined) return { text, encoding: "utf-8 with BOM" };
  }
  const twoBytes = utf16(bytes);
  if (twoBytes !== undefined) return { text: twoBytes, encoding: "utf-16" };
  const { beyondAscii, letters437, lettersWindows } = lettersIn(bytes);
  const text = utf8(bytes);
  if (text !== undefined) return { text, encoding: beyondAscii === 0 ? "cp437" : "utf-8" };
  const windows = new TextDecoder("windows-1252").decode(bytes);
  if (lettersWindows > letters437) return { text: windows, encoding: "windows-1252" };
  return { text: windows.replace(/[^\0-\x7f]/g, (sign) => by437.get(sign) ?? sign), encoding: "cp437" };
}

function lettersIn(bytes: Uint8Array): {
  readonly beyondAscii: number;
  readonly letters437: number;
  readonly lettersWindows: number;
} {
  let [beyondAscii, letters437, lettersWindows] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 128) continue;
    beyondAscii++;
    if (lettersOf437.has(byte)) letters437++;
    if (lettersOfWindows.has(byte)) lettersWindows++;
  }
  return { beyondAscii, letters437, lettersWindows };
}

/** A file begins with "#", whichever of its two bytes comes first; a byte order mark may stand before. */
const utf16Begins: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, "utf-16le"],
  [0x23, 0, "utf-16le"],
  [0xfe, 0xff, "utf-16be"],
  [0, 0x23, "utf-16be"],
];

function utf16(bytes: Uint8Array): string | undefined {
  const begins = utf16Begins.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  return begins && decoded(bytes, begins[2]);
}

/** Undefined where the bytes are no UTF-8. */
const utf8 = (bytes: Uint8Array): string | undefined => decoded(bytes, "utf-8");

/** Undefined where the bytes are not stored so. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
