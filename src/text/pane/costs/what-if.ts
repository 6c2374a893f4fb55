import type { Language } from "../../language";
import type { WhatIfText } from "./what-if-text";
import { whatIfTextEn } from "./what-if-text-en";
import { whatIfTextSv } from "./what-if-text-sv";

/** Loaded with the part of the pane that shows costs. */
export const whatIfText: Readonly<Record<Language, WhatIfText>> = { sv: whatIfTextSv, en: whatIfTextEn };
