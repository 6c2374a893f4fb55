import { difference, intersection } from "../ground/rect";
import type { WorkbookDefinition } from "../grid/workbook-definition";
import type { BookSheet, Rect } from "../host/book";
import type { Model } from "../host/model/model";
import { keepPageSetup, pageSetup } from "../host/model/sheets/page-setup";
import type { RectLayers } from "../host/model/rect-layers";
import type { KeptRule } from "../host/model/range-parts/kept-rules";
import { pageOf } from "./contents-from-definition";
import { chartsBySheet, putChartsOfFile } from "./charts-by-host";
import type { DataValidation, SheetContents, SheetToSave, WorkbookToSave } from "../../xlsx/ground/contents";
import { tellOfFile } from "./told-of-file";
import type { FileLink } from "./workbook-in-book";

/** What the host has kept of the add-in's rules for a cell, as Office.js has them. */
interface Kept {
  readonly Rule?: { readonly list?: { readonly inCellDropDown: boolean; readonly source: string } };
  readonly Prompt?: { readonly title: string; readonly message: string; readonly showPrompt: boolean } | null;
  readonly ErrorAlert?: {
    readonly title: string;
    readonly message: string;
    readonly showAlert: boolean;
    readonly style: string;
  } | null;
}

interface Piece {
  readonly rect: Rect;
  readonly kept: Kept;
}

const members = ["Rule", "Prompt", "ErrorAlert"] as const;

/**
 * The contents with what the host keeps beside the book: the add-in's data validation, rules, charts, page setup, and which sheets are protected.
 * Rules of the file stay where the add-in has set none.
 */
export function withKeptByHost(
  contents: WorkbookToSave,
  sheetIds: readonly string[],
  model: Model,
  link: FileLink | null,
): WorkbookToSave {
  const charts = chartsBySheet(model, link);
  return {
    ...contents,
    sheets: contents.sheets.map((sheet, index): SheetToSave => {
      const id = sheetIds[index] ?? "";
      const file = link?.sheets.get(id);
      const pieces = piecesOf(model, id);
      const page = pageSetup(model, id);
      const isProtected = model.protection(id) !== undefined;
      return {
        ...sheet,
        charts: charts.get(id) ?? [],
        ...(pieces.length > 0 && {
          validations: [...left(sheet.validations ?? file?.validations ?? [], pieces), ...rules(pieces)],
        }),
        ...changedRules(model.conditionalFormats.get(id) ?? [], sheet, file),
        ...(page && { page }),
        ...(isProtected !== (file?.protected ?? false) && { protected: isProtected }),
      };
    }),
  };
}

/** Rules that the add-in has made before the file's, and without those of the file that it has cleared; nothing where all is as it was. */
function changedRules(
  rules: readonly KeptRule[],
  sheet: SheetToSave,
  file: Pick<SheetContents, "conditionalFormats"> | undefined,
): Pick<SheetToSave, "conditionalFormats"> {
  const before = sheet.conditionalFormats ?? file?.conditionalFormats ?? [];
  const kept = new Set(rules.flatMap(({ id, rule }) => (id === undefined ? [rule] : [])));
  const left = before.filter((format) => format.rules.some((rule) => kept.has(rule)));
  const made = rules.filter(({ id }) => id !== undefined);
  if (made.length === 0 && left.length === before.length) return {};
  return { conditionalFormats: [...made.map(({ ranges, rule }) => ({ ranges, rules: [rule] })), ...left] };
}

/**
 * Hands over to a new host what it keeps beside the book: the file's charts and page setup, its names and comments, where its conditional formats are, and that a sheet which is
 * protected in its file is protected for the add-in too. What is not handed over counts as taken away when the workbook is saved.
 */
export function keepAsInFile(model: Model, link: FileLink | null): void {
  putChartsOfFile(model, link);
  if (link) tellOfFile(model, link);
  for (const [id, sheet] of link?.sheets ?? []) {
    if (Object.keys(sheet.page).length > 0) keepPageSetup(model, id, sheet.page);
    const rules = sheet.conditionalFormats.flatMap((one) =>
      one.rules.map((rule) => ({ rule, ranges: one.ranges })),
    );
    if (rules.length > 0) model.conditionalFormats.set(id, rules);
    if (sheet.protected) model.setProtection(id, { password: undefined, options: {} });
  }
}

/** The same for a workbook that comes from no file: its sheets are printed as those of the sample's own file are. */
export function keepAsInSample(
  model: Model,
  sheets: readonly Pick<BookSheet, "id" | "name">[],
  definition: WorkbookDefinition,
): void {
  for (const sheet of definition.sheets) {
    const own = sheets.find(({ name }) => name === sheet.name);
    if (own) keepPageSetup(model, own.id, pageOf(sheet));
  }
}

/** Rule, help and alert are set apart from each other: here cut into pieces that have the same of all three. */
function piecesOf(model: Model, sheetId: string): Piece[] {
  let pieces: Piece[] = [];
  for (const member of members) {
    const layer = model.cellFormats(sheetId).layer(`DataValidation.${member}`, null) as RectLayers<unknown>;
    for (const { rect, value } of layer.pieces()) {
      let rest: Rect[] = [rect];
      pieces = pieces.flatMap((piece): Piece[] => {
        const cut = intersection(piece.rect, rect);
        if (!cut) return [piece];
        rest = rest.flatMap((part) => difference(part, cut));
        const outside = difference(piece.rect, cut).map((part) => ({ rect: part, kept: piece.kept }));
        return [{ rect: cut, kept: { ...piece.kept, [member]: value } }, ...outside];
      });
      pieces.push(...rest.map((part) => ({ rect: part, kept: { [member]: value } })));
    }
  }
  return pieces;
}

function rules(pieces: readonly Piece[]): DataValidation[] {
  const alike = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = JSON.stringify(members.map((member) => piece.kept[member] ?? null));
    alike.set(key, [...(alike.get(key) ?? []), piece]);
  }
  return [...alike.values()].map((same) =>
    ruleOf(
      (same[0] as Piece).kept,
      same.map(({ rect }) => rect),
    ),
  );
}

const styles: Readonly<Record<string, "warning" | "information">> = {
  Warning: "warning",
  Information: "information",
};

function ruleOf({ Rule, Prompt, ErrorAlert }: Kept, ranges: readonly Rect[]): DataValidation {
  const list = Rule?.list;
  const style = ErrorAlert && styles[ErrorAlert.style];
  return {
    ranges,
    type: list ? "list" : "none",
    ...(list && { formula1: `"${list.source.replace(/"/g, '""')}"` }),
    allowBlank: true,
    dropDown: list?.inCellDropDown ?? true,
    ...(Prompt && { prompt: titled(Prompt) }),
    ...(ErrorAlert && { error: { ...titled(ErrorAlert), ...(style && { style }) } }),
    showPrompt: Prompt?.showPrompt ?? true,
    showError: ErrorAlert?.showAlert ?? true,
  };
}

const titled = ({ title, message }: { readonly title: string; readonly message: string }) => ({
  ...(title !== "" && { title }),
  ...(message !== "" && { text: message }),
});

const left = (rules: readonly DataValidation[], pieces: readonly Piece[]): DataValidation[] =>
  rules
    .map((rule) => ({
      ...rule,
      ranges: pieces.reduce<readonly Rect[]>(
        (ranges, { rect }) => ranges.flatMap((range) => difference(range, rect)),
        rule.ranges,
      ),
    }))
    .filter(({ ranges }) => ranges.length > 0);
