import type { Language } from "../language";
import type { PaneText } from "./pane-text";
import { paneTextEn } from "./pane-text-en";
import { paneTextSv } from "./pane-text-sv";

export const paneText: Readonly<Record<Language, PaneText>> = { sv: paneTextSv, en: paneTextEn };

export type { PaneText, TableKindName } from "./pane-text";
