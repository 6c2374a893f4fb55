import type { Language } from "../language";
import type { PaneText } from "./pane-text";
import { paneTextEn } from "./pane-text-en";
import { paneTextSv } from "./pane-text-sv";

export const paneText: Readonly<Record<Language, PaneText>> = { sv: paneTextSv, en: paneTextEn };

export type { ActionName } from "./action-text";
export type { BuiltInDefinitionName } from "./centres-text";
export type { PaneText } from "./pane-text";
export type { CellInWords } from "./problem-text";
export type { TableKindName } from "./start-text";
