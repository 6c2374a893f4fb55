import type { Language } from "../../language";
import type { YearText } from "./year-text";
import { yearTextEn } from "./year-text-en";
import { yearTextSv } from "./year-text-sv";

/** Loaded with the part of the pane that shows costs. */
export const yearText: Readonly<Record<Language, YearText>> = { sv: yearTextSv, en: yearTextEn };
