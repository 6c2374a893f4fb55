import { structureChecks } from "../../../domain/follow-up/structure-checks";
import { contractVersion, templateTable } from "../../../cells/share/contract";
import { sharedShapes, type SharedKind } from "../../../cells/share/shared-tables";
import { saveXlsx, type SheetToSave } from "../../../xlsx";
import type { PlannedCell } from "../../action/plan/cell-input";
import { checkWords } from "../../comparison/structure-sheet";
import { SheetStack } from "../../sheet/sheet-stack";
import type { TableSheetText } from "../../sheet/sheet-text";
import { tableSheet } from "../../working-set/table-sheet";
import { plannedToFile } from "../file/planned-to-file";

/** What stands on a template's sheets. */
interface TemplateText {
  /** The first sheet's name. */
  readonly sheet: string;
  readonly title: string;
  to(name: string): string;
  by(day: string): string;
  readonly steps: readonly string[];
  readonly headings: { readonly sheet: string; readonly what: string };
  readonly mark: string;
  readonly tables: Readonly<Record<SharedKind, TableSheetText>>;
}

export interface TemplateRequest {
  readonly kinds: readonly SharedKind[];
  /** The centres that are known to be asked about; none where those who fill in know which they are. */
  readonly centres: readonly string[];
  /** To whom it is sent back, and the last day as it is written; empty where it is not said. */
  readonly to: string;
  readonly by: string;
  /** Random: tells one template from another when they come back. */
  readonly id: string;
  readonly text: TemplateText;
}

/** Names of sheets are the field's own and Swedish in both languages. */
const templateSheets: Readonly<Record<SharedKind, string>> = {
  centres: "Centraler",
  rooms: "Rum",
  parties: "Parter",
  costs: "Kostnader",
  responsibilities: "Gränsdragning",
  agreements: "Avtal",
  structure: "Struktur",
  catchment: "Upptag",
};

/** A table on a protected sheet does not grow: so many blank rows it has from the start. */
const blankRows: Readonly<Record<SharedKind, number>> = {
  centres: 40,
  rooms: 80,
  parties: 30,
  costs: 150,
  responsibilities: 60,
  agreements: 40,
  structure: 60,
  catchment: 40,
};
/** Below those that are named already. */
const spareRows = 5;

/**
 * Tables to fill in, for those who may have neither the add-in nor Excel: what to do on the first sheet, then a table on
 * each, its headings locked and its cells open, with drop-downs and help, and no formula anywhere.
 */
function templateSheetsOf(request: TemplateRequest): SheetToSave[] {
  return [instructions(request), ...request.kinds.map((kind) => tableOf(kind, request))];
}

/** The same as an .xlsx file. */
export const templateFile = (request: TemplateRequest): Uint8Array =>
  saveXlsx(null, { sheets: templateSheetsOf(request), activeSheet: 0 }).bytes;

const labelWidth = 24;
const textWidth = 76;

function instructions({ kinds, centres, to, by, id, text }: TemplateRequest): SheetToSave {
  const notes = [...(to === "" ? [] : [text.to(to)]), ...(by === "" ? [] : [text.by(by)])];
  const sheet = new SheetStack(text.sheet, { title: text.title, notes }, { orientation: "portrait" });
  text.steps.forEach((step, index) => sheet.add([[`${index + 1}. ${step}`]]));
  sheet.gap();
  sheet.list({
    columns: [
      { key: "sheet", heading: text.headings.sheet, width: labelWidth, wrap: true },
      { key: "what", heading: text.headings.what, width: textWidth, wrap: true },
    ],
    lines: kinds.map((kind) => [templateSheets[kind], text.tables[kind].notes[0] ?? ""]),
  });
  sheet.gap();
  sheet.add([[text.mark]], { look: { role: "note" } });
  const [what, value] = templateTable.headings;
  sheet.table({
    name: templateTable.name,
    columns: [
      { key: "what", heading: what, width: labelWidth },
      { key: "value", heading: value, width: textWidth, align: "Left" },
    ],
    lines: [
      [templateTable.version, contractVersion],
      [templateTable.id, id],
      ...(centres.length === 1 ? [[templateTable.centre, centres[0] ?? ""]] : []),
    ],
  });
  return plannedToFile(sheet.plan(), { isLocked: true });
}

function tableOf(kind: SharedKind, { centres, text }: TemplateRequest): SheetToSave {
  const shape = sharedShapes[kind];
  const named = namedRows(kind, centres);
  const isWhole = kind === "centres" && centres.length === 1;
  const blank = isWhole ? 0 : named.length > 0 ? spareRows : blankRows[kind];
  const empty = Object.keys(shape.columns).map(() => null);
  const planned = tableSheet({
    name: templateSheets[kind],
    shape,
    text: text.tables[kind],
    rows: [...named, ...Array.from({ length: blank }, () => empty)],
  });
  const open = (planned.tables ?? []).map((table) => ({
    ...table,
    row: table.row + 1,
    rows: table.rows - 1,
  }));
  return plannedToFile(planned, { open });
}

/** What is known already: the centres' names, and what is asked about each. */
function namedRows(kind: SharedKind, centres: readonly string[]): PlannedCell[][] {
  const keys = Object.keys(sharedShapes[kind].columns);
  const row = (cells: Readonly<Record<string, PlannedCell>>): PlannedCell[] =>
    keys.map((key) => cells[key] ?? null);
  switch (kind) {
    case "centres":
      return centres.map((central) => row({ central }));
    case "agreements":
      return centres.map((centre) => row({ level: "Central", centre }));
    case "catchment":
      return centres.map((centre) => row({ centre }));
    case "structure":
      return centres.flatMap((centre) =>
        structureChecks.map(({ id, group, source }) => {
          const [check, recommended] = checkWords[id];
          return row({ centre, group, check, recommended, source });
        }),
      );
    default:
      return [];
  }
}
