import type { Language } from "../../language";
import type { ChangeText } from "./change-text";
import { changeTextEn } from "./change-text-en";
import { changeTextSv } from "./change-text-sv";

/** Loaded with the part of the pane that shows costs. */
export const changeText: Readonly<Record<Language, ChangeText>> = { sv: changeTextSv, en: changeTextEn };
