import type { Exposure } from "../../../cells/share/exposure";
import type { SheetOffer } from "../../../cells/share/sheet-offer";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import { cellAddress } from "../../../workbook/address";
import type { NotLookedAt } from "../../../workbook/share/inspect";
import type { SharePlace } from "../place";

export interface CheckModel {
  readonly status: "not-yet" | "looking" | "here";
  readonly exposures: readonly Exposure[];
  readonly notLookedAt: readonly NotLookedAt[];
  /** Sheets that are not hidden: only what stands on these can be shown. */
  readonly visible: ReadonlySet<string>;
  /** Sheets that were hidden, and have been made visible from here. */
  readonly shown: ReadonlySet<string>;
}

/** What was found when the workbook was looked through, with the answers to surveys that its tables are known to hold. */
export function checkModel({ tables }: Pick<WorkbookContents, "tables">, place: SharePlace): CheckModel {
  const { inspection, isInspecting, shownSheets } = place;
  if (!inspection) {
    return {
      status: isInspecting ? "looking" : "not-yet",
      exposures: [],
      notLookedAt: [],
      visible: new Set(),
      shown: new Set(),
    };
  }
  const there = shownSheets.filter(({ what }) => inspection.sheets.some(({ name }) => name === what));
  const shown = new Set(there.map(({ what }) => what));
  const found = inspection.exposures.filter(({ kind, what }) => !(isHiddenSheet(kind) && shown.has(what)));
  const visible = inspection.sheets.flatMap(({ name, isVisible }) => (isVisible ? [name] : []));
  return {
    status: isInspecting ? "looking" : "here",
    exposures: worstFirst([...answersIn(tables, inspection.sheets), ...there, ...found]),
    notLookedAt: inspection.notLookedAt,
    visible: new Set([...visible, ...shown]),
    shown,
  };
}

export const isHiddenSheet = (kind: Exposure["kind"]): boolean =>
  kind === "hidden-sheet" || kind === "very-hidden-sheet";

/** People first; what only looks bad comes last, for each sheet may have some of it. */
const worstFirst = (exposures: readonly Exposure[]): Exposure[] =>
  [...exposures].sort((one, other) => weightOf(one) - weightOf(other));

const weightOf = ({ kind, what }: Exposure): number => {
  if (kind === "answers") return 0;
  if (kind === "few-answers") return 1;
  if (kind === "personal") return what === "personnummer" ? 1 : 2;
  if (kind === "personal-name") return 2;
  return kind === "functions" || kind === "stuck-functions" ? 4 : 3;
};

/** In tables that are known to hold them, and wherever else they stand: an export is a plain range. */
function answersIn(tables: readonly FoundTable[], sheets: readonly SheetOffer[]): Exposure[] {
  const known = tables.filter(({ kind }) => kind === "answers");
  const named = new Set(known.map(({ sheet }) => sheet));
  return [
    ...known.map(answersOf),
    ...sheets.flatMap(({ name, respondents }): Exposure[] =>
      respondents > 0 && !named.has(name)
        ? [{ kind: "answers", count: respondents, what: name, at: { sheet: name, row: 0, column: 0 } }]
        : [],
    ),
  ];
}

const answersOf = ({ name, sheet, rows, cells }: FoundTable): Exposure => ({
  kind: "answers",
  count: rows,
  what: name,
  at: { sheet, row: cells?.row ?? 0, column: cells?.column ?? 0 },
});

export const addressOf = ({ at }: Exposure): { sheet: string; address: string } | undefined =>
  at && { sheet: at.sheet, address: cellAddress(at.row, at.column) };
