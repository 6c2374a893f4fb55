import type { Language } from "../language";
import type { SheetText } from "./sheet-text";
import { englishSheetText } from "./sheet-text-en";
import { swedishSheetText } from "./sheet-text-sv";

export type { SheetText } from "./sheet-text";

export const sheetText: Readonly<Record<Language, SheetText>> = {
  sv: swedishSheetText,
  en: englishSheetText,
};
