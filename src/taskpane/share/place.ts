import type { ChosenSource } from "../../cells/share/collect";
import type { CopySummary } from "../../cells/share/copy-summary";
import type { Exposure } from "../../cells/share/exposure";
import type { SaidOfTables } from "../../cells/share/incoming";
import type { IncomingWorkbook } from "../../cells/share/incoming-sheets";
import type { SharedKind } from "../../cells/share/shared-tables";
import type { KeptCollections } from "../../workbook/share/collect/collected-marks";
import type { KeptAnswers } from "../../workbook/share/collect/kept-answers";
import type { Inspection } from "../../workbook/share/inspect";
import type { KeptPlace, ViewState } from "../frame/view-state";

/** Why a file is not read: what `src/xlsx` says of it, or that it is beyond what is read at once. */
export type FileRefusal =
  | { readonly kind: "refused"; readonly sentence: { readonly sv: string; readonly en: string } }
  | { readonly kind: "too-large" };

export type FileReading = { readonly workbook: IncomingWorkbook } | { readonly refusal: FileRefusal };

/** A file that a person has chosen, and what came of reading it. */
export interface ChosenFile {
  readonly name: string;
  readonly reading: FileReading;
}

/** What goes into a copy, and how far it has come. */
export interface CopyPlace {
  /** By sheet, where a person has said so; the others go by what they are. */
  readonly chosen: Readonly<Record<string, boolean>>;
  readonly formulasAsNotes: boolean;
  /** Nothing where nobody has chosen: a new workbook, where this Excel can open one. */
  readonly as: "workbook" | "sheets" | undefined;
  readonly isMaking: boolean;
  /** What became of the sheets of the last copy. */
  readonly made: CopySummary | undefined;
}

/** What a template is to hold. */
export interface TemplatePlace {
  readonly kinds: readonly SharedKind[];
  /** As typed: one name, or several with commas between them. */
  readonly centres: string;
  readonly to: string;
  readonly by: string;
  readonly isMaking: boolean;
}

/** Into the earlier collection, on sheets of their own, or centres into the workbook's own table of them. */
export type CollectInto = "earlier" | "sheets" | "own";

/** A row of a kind, by what it is known by. */
export interface RowKey {
  readonly kind: SharedKind;
  readonly key: string;
}

export interface SharePlace {
  readonly inspection: Inspection | undefined;
  readonly isInspecting: boolean;
  /** Hidden sheets that have been made visible from here, as they were found. */
  readonly shownSheets: readonly Exposure[];
  readonly files: readonly ChosenFile[];
  readonly copy: CopyPlace;
  readonly template: TemplatePlace;
  /** How far the reading of files has come. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** By file: columns that a person has pointed out, and what their amounts are multiplied by. */
  readonly said: Readonly<Record<string, SaidOfTables>>;
  /** By the centre's name: the file that counts, where it comes from several, and cells out of another. */
  readonly chosen: Readonly<Record<string, ChosenSource>>;
  /** Where a person wants it; nothing where nobody has said so. */
  readonly where: CollectInto | undefined;
  /** Rows that a person has changed since they were collected, in which the file counts all the same. */
  readonly takesFile: readonly RowKey[];
  /** What is known of what collections have left in the workbook. */
  readonly collected: KeptCollections;
  /** What has been said of the columns of files before. */
  readonly answers: KeptAnswers;
  /** Municipalities of what was written last into a table that does not say where its rows come from. */
  readonly answered: readonly string[];
}

const initial: SharePlace = {
  inspection: undefined,
  isInspecting: false,
  shownSheets: [],
  files: [],
  copy: { chosen: {}, formulasAsNotes: false, as: undefined, isMaking: false, made: undefined },
  template: { kinds: ["centres"], centres: "", to: "", by: "", isMaking: false },
  progress: undefined,
  said: {},
  chosen: {},
  where: undefined,
  takesFile: [],
  collected: {},
  answers: { columns: [], factors: {} },
  answered: [],
};

/** What files hold stays with the pane and is never put in storage. */
const sharePlace: KeptPlace<SharePlace> = { initial, kept: () => ({}), read: () => initial };

/** What other views may know of Skicka och samla in. */
export const shareState: ViewState<"share", object, SharePlace> = {
  id: "share",
  choices: {},
  place: sharePlace,
};
