import type { Bilingual } from "./bilingual";

/**
 * Why a file was not opened or not saved. Not a programming error: a person chose this file, and the sentences say what
 * is the matter with it and what can be done.
 */
export type RefusalReason =
  | "not-a-workbook"
  | "incomplete"
  | "damaged"
  | "too-large"
  | "unsafe"
  | "password"
  | "other-format"
  | "cannot-save";

export class XlsxRefusal extends Error implements Bilingual {
  constructor(
    readonly reason: RefusalReason,
    readonly sv: string,
    readonly en: string,
  ) {
    super(en);
    this.name = "XlsxRefusal";
  }
}

const megabytes = (bytes: number): string => String(Math.round(bytes / (1024 * 1024)));

export const notAWorkbook = (): XlsxRefusal =>
  new XlsxRefusal(
    "not-a-workbook",
    "Filen är ingen Excelarbetsbok. Välj en fil som slutar på .xlsx.",
    "The file is not an Excel workbook. Choose a file that ends in .xlsx.",
  );

export const notReadable = (): XlsxRefusal =>
  new XlsxRefusal(
    "incomplete",
    "Filen går inte att läsa: den har flyttats, eller så används den av ett annat program. Välj den igen.",
    "The file cannot be read: it has been moved, or another program uses it. Choose it again.",
  );

export const emptyFile = (): XlsxRefusal =>
  new XlsxRefusal("not-a-workbook", "Filen är tom.", "The file is empty.");

export const incomplete = (): XlsxRefusal =>
  new XlsxRefusal(
    "incomplete",
    "Filen är inte hel: slutet saknas, som när en hämtning har avbrutits. Hämta eller kopiera den på nytt.",
    "The file is not complete: its end is missing, as when a download was cut short. Fetch or copy it again.",
  );

export const damagedArchive = (): XlsxRefusal =>
  new XlsxRefusal(
    "damaged",
    "Filen är skadad och kan inte packas upp. Öppna den i Excel, låt Excel reparera den och spara en kopia.",
    "The file is damaged and cannot be unpacked. Open it in Excel, let Excel repair it and save a copy.",
  );

export const damagedPart = (part: string): XlsxRefusal =>
  new XlsxRefusal(
    "damaged",
    `Delen ${part} i filen är skadad. Öppna filen i Excel, låt Excel reparera den och spara en kopia.`,
    `The part ${part} of the file is damaged. Open the file in Excel, let Excel repair it and save a copy.`,
  );

export const missingPart = (part: string): XlsxRefusal =>
  new XlsxRefusal(
    "damaged",
    `Delen ${part} saknas i filen. Öppna filen i Excel, låt Excel reparera den och spara en kopia.`,
    `The part ${part} is missing in the file. Open the file in Excel, let Excel repair it and save a copy.`,
  );

export const duplicatePart = (part: string): XlsxRefusal =>
  new XlsxRefusal(
    "unsafe",
    `Filen innehåller delen ${part} två gånger, och det går inte att veta vilken som gäller.`,
    `The file has the part ${part} twice, and there is no telling which one holds.`,
  );

export const unsafePartName = (part: string): XlsxRefusal =>
  new XlsxRefusal(
    "unsafe",
    `Filen innehåller en del med ett otillåtet namn (${part}) och öppnas inte.`,
    `The file has a part with a name that is not allowed (${part}) and is not opened.`,
  );

export const declaresEntities = (part: string): XlsxRefusal =>
  new XlsxRefusal(
    "unsafe",
    `Delen ${part} i filen har en dokumenttyp eller egna entiteter, vilket en arbetsbok aldrig har. Filen öppnas inte.`,
    `The part ${part} of the file has a document type or entities of its own, which a workbook never has. It is not opened.`,
  );

export const fileTooLarge = (bytes: number, limit: number): XlsxRefusal =>
  new XlsxRefusal(
    "too-large",
    `Filen är på ${megabytes(bytes)} MB; högst ${megabytes(limit)} MB läses.`,
    `The file has ${megabytes(bytes)} MB; at most ${megabytes(limit)} MB are read.`,
  );

export const unpacksTooLarge = (limit: number): XlsxRefusal =>
  new XlsxRefusal(
    "too-large",
    `Uppackad är filen större än ${megabytes(limit)} MB, mer än som läses.`,
    `Unpacked the file is larger than ${megabytes(limit)} MB, more than is read.`,
  );

export const packedTooTightly = (part: string): XlsxRefusal =>
  new XlsxRefusal(
    "unsafe",
    `Delen ${part} är packad som i en så kallad zip-bomb. Filen öppnas inte.`,
    `The part ${part} is packed as in a so-called zip bomb. The file is not opened.`,
  );

export const tooManyCells = (limit: number): XlsxRefusal =>
  new XlsxRefusal(
    "too-large",
    `Arbetsboken har fler än ${limit.toLocaleString("sv-SE")} celler, mer än som läses.`,
    `The workbook has more than ${limit.toLocaleString("en-GB")} cells, more than is read.`,
  );

export const tooLongFormulas = (limit: number): XlsxRefusal =>
  new XlsxRefusal(
    "too-large",
    `Arbetsbokens delade formler blir tillsammans längre än ${megabytes(limit)} miljoner tecken, mer än som läses.`,
    `The workbook's shared formulas become longer than ${megabytes(limit)} million characters together, more than is read.`,
  );

export const tookTooLong = (milliseconds: number): XlsxRefusal =>
  new XlsxRefusal(
    "too-large",
    `Filen tar längre än ${Math.round(milliseconds / 1000)} sekunder att läsa och lästes inte.`,
    `The file takes longer than ${Math.round(milliseconds / 1000)} seconds to read and was not read.`,
  );

export const unfinishedQuote = (row: number): XlsxRefusal =>
  new XlsxRefusal(
    "damaged",
    `Rad ${row} börjar ett värde med citattecken som aldrig avslutas. Spara filen på nytt från sitt program.`,
    `Row ${row} begins a value with a quotation mark that is never closed. Save the file again from its program.`,
  );

export const macroWorkbook = (): XlsxRefusal =>
  new XlsxRefusal(
    "other-format",
    "Filen är en arbetsbok med makron (.xlsm). Spara den som Excelarbetsbok (.xlsx).",
    "The file is a workbook with macros (.xlsm). Save it as an Excel workbook (.xlsx).",
  );

export const tooManyParts = (): XlsxRefusal =>
  new XlsxRefusal(
    "too-large",
    "Filen består av fler delar än som läses.",
    "The file consists of more parts than are read.",
  );

export const passwordProtected = (): XlsxRefusal =>
  new XlsxRefusal(
    "password",
    "Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv, Info, Skydda arbetsbok) och spara en kopia.",
    "The file is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save a copy.",
  );

export const rightsProtected = (): XlsxRefusal =>
  new XlsxRefusal(
    "password",
    "Filen är krypterad med en känslighetsetikett eller begränsad åtkomst: bara den som har rätt till den kan öppna den. Öppna den i Excel, välj en etikett utan kryptering och spara en kopia.",
    "The file is encrypted by a sensitivity label or restricted access: only those who have the right to it can open it. Open it in Excel, choose a label without encryption and save a copy.",
  );

export const otherFormat = (format: Bilingual): XlsxRefusal =>
  new XlsxRefusal(
    "other-format",
    `Filen är ${format.sv}. Öppna den i sitt program och spara den som Excelarbetsbok (.xlsx).`,
    `The file is ${format.en}. Open it in its program and save it as an Excel workbook (.xlsx).`,
  );

export const noSheets = (): XlsxRefusal =>
  new XlsxRefusal(
    "damaged",
    "Arbetsboken har inget kalkylblad som kan visas.",
    "The workbook has no worksheet that can be shown.",
  );

export const cannotSave = (what: Bilingual): XlsxRefusal => new XlsxRefusal("cannot-save", what.sv, what.en);
