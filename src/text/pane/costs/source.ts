import type { Language } from "../../language";
import type { SourceText } from "./source-text";
import { sourceTextEn } from "./source-text-en";
import { sourceTextSv } from "./source-text-sv";

export type { SourceText } from "./source-text";

/** Loaded with the part of the pane that shows costs. */
export const sourceText: Readonly<Record<Language, SourceText>> = { sv: sourceTextSv, en: sourceTextEn };
