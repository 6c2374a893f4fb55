import type { Bilingual } from "../ground/bilingual";
import { limits } from "../ground/limits";
import type { Parts } from "./parts";
import {
  emptyFile,
  fileTooLarge,
  notAWorkbook,
  otherFormat,
  passwordProtected,
  rightsProtected,
} from "../ground/refusal";

const archive = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What can be told from the first bytes, before anything is unpacked. */
export function checkBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw emptyFile();
  if (startsWith(bytes, compound)) throw compoundFile(bytes);
  if (!startsWith(bytes, archive)) throw notAWorkbook();
  if (bytes.length > limits.fileBytes) throw fileTooLarge(bytes.length, limits.fileBytes);
}

/** A compound file is an old .xls, or a new workbook behind a password or somebody's rights. Its streams' names are in UTF-16. */
function compoundFile(bytes: Uint8Array): Error {
  const has = (name: string): boolean => indexOf(bytes, utf16(name)) >= 0;
  // [MS-OFFCRYPTO] 2.2: what the storages are called where rights, and no password, keep the contents; of old workbooks too.
  if (has("DRMEncrypted") || has("\tDRM")) return rightsProtected();
  if (has("EncryptedPackage") || has("EncryptionInfo")) return passwordProtected();
  if (has("Workbook") || has("Book")) {
    return otherFormat({
      sv: "en arbetsbok i det gamla formatet .xls",
      en: "a workbook in the old format .xls",
    });
  }
  return notAWorkbook();
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** Archives that other programs make; each is told by a part that only it has. */
const others: readonly (readonly [part: string, format: Bilingual])[] = [
  ["xl/workbook.bin", { sv: "en binär arbetsbok (.xlsb)", en: "a binary workbook (.xlsb)" }],
  ["word/document.xml", { sv: "ett Worddokument", en: "a Word document" }],
  ["ppt/presentation.xml", { sv: "en PowerPointpresentation", en: "a PowerPoint presentation" }],
  ["index.numbers", { sv: "ett kalkylblad från Numbers", en: "a spreadsheet from Numbers" }],
  ["index/document.iwa", { sv: "ett kalkylblad från Numbers", en: "a spreadsheet from Numbers" }],
];

/** What can be told from the names of the parts. */
export function checkParts(parts: Parts): void {
  for (const [part, format] of others) if (parts.has(part)) throw otherFormat(format);
  if (parts.has("mimetype") && parts.has("content.xml")) {
    const encrypted =
      parts.has("META-INF/manifest.xml") && parts.text("META-INF/manifest.xml").includes("encryption-data");
    throw encrypted
      ? passwordProtected()
      : otherFormat({
          sv: "ett kalkylblad i OpenDocument-format (.ods)",
          en: "a spreadsheet in OpenDocument format (.ods)",
        });
  }
  if (!parts.has("[Content_Types].xml")) throw notAWorkbook();
}
