import { boundingRect, intersection } from "../../ground/rect";
import { excelColumns, excelRows } from "../../../xlsx/ground/limits";
import type { Book, BookSheet, BookTable, Rect } from "../book";
import { Switches } from "../bad-days/bad-days";
import { accessDenied, generalException, itemNotFound } from "../wire/errors";
import type { KeptRule } from "./range-parts/kept-rules";
import { CellFormats } from "./range-parts/cell-formats";
import { KeptCharts } from "./charts/kept-charts";
import type { OfficeEvents } from "./office-events";

/** What Excel calls new things in the language it runs in. */
export interface NewNames {
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly chart: string;
}

/** What numbers are written with. */
interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

interface ModelOptions {
  readonly workbookName: string;
  /** The language that Excel runs in, a BCP 47 tag; default sv-SE. */
  readonly locale?: string;
  readonly newNames: NewNames;
  /** A workbook that the add-in has made, as a file in base64, is to be opened beside this one. */
  readonly onNewWorkbook?: (base64: string) => void;
}

/** What a sheet's protection forbids. A sheet without an entry is not protected. */
interface Protection {
  readonly password: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A pivot table of the file: its name and the cells that it fills. */
export interface PivotPlace {
  readonly name: string;
  readonly sheetId: string;
  readonly rect: Rect;
}

interface CommentPlace {
  readonly row: number;
  readonly column: number;
}

export interface DefinedName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly isHidden?: boolean;
  /** Of the sheet that alone knows it. */
  readonly sheetId?: string;
}

/**
 * What all objects of the workbook share: the book with the cells, and beside it what the host keeps itself because the
 * book does not know it. Objects are views on this; two objects for one sheet are the same sheet.
 */
export class Model {
  /** Key → JSON text, shared by `workbook.settings` and `document.settings` (that Excel shares them is not proved). */
  readonly settings = new Map<string, string>();
  readonly charts = new KeptCharts();
  /** The rules of conditional formats, by sheet: a file's, which are only told of here, and those that the add-in has made. */
  readonly conditionalFormats = new Map<string, readonly KeptRule[]>();
  /** Where threads of comments stand, by sheet. What they say is nowhere asked for. */
  readonly comments = new Map<string, readonly CommentPlace[]>();
  pivotTables: readonly PivotPlace[] = [];
  /** What the file's properties say of people and organisations. */
  readonly properties = { Author: "", LastAuthor: "", Company: "", Manager: "" };
  /** Excel's bad days. */
  readonly switches = new Switches();
  /** The protection of the workbook's structure; undefined while it is not protected. */
  structure: { readonly password: string | undefined } | undefined;
  /** Opened for reading only, as Excel tells it; what Excel then refuses differs between its versions. */
  isReadOnly = false;
  private readonly formats = new Map<string, CellFormats>();
  private readonly protections = new Map<string, Protection>();
  /** Values that are only kept, by the id of their owner and the member's name. */
  private readonly stored = new Map<string, Map<string, unknown>>();
  private readonly changeListeners = new Set<() => void>();

  constructor(
    readonly book: Book,
    readonly events: OfficeEvents,
    readonly options: ModelOptions,
  ) {}

  /** Without anybody who could open it, Excel has an error too: which one is not known. */
  openNewWorkbook(base64: string): void {
    const { onNewWorkbook } = this.options;
    if (!onNewWorkbook) throw generalException();
    onNewWorkbook(base64);
  }

  get region(): string {
    return this.switches.weather.region ?? this.options.locale ?? "sv-SE";
  }

  get separators(): Separators {
    const parts = new Intl.NumberFormat(this.region).formatToParts(12_345.6);
    const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
    return { decimal: part("decimal"), thousands: part("group") };
  }

  /** Of the sheets that can be seen and of those that are charts, which no list tells of. */
  takenSheetNames(except?: string): string[] {
    const sheets = this.book.sheets().filter(({ id }) => id !== except);
    return [...sheets.map(({ name }) => name), ...this.switches.weather.taken.chartSheets];
  }

  takenTableNames(except?: string): string[] {
    const tables = this.book.tables().filter(({ id }) => id !== except);
    return [...tables.map(({ name }) => name), ...this.switches.weather.taken.names];
  }

  /**
   * The cells in use. In Excel those that only have a format count as well, unless `valuesOnly` is asked for; what that
   * counts precisely is not documented. Here they count on the day that plays it.
   */
  usedRect(sheet: BookSheet, valuesOnly: boolean, within?: Rect): Rect | null {
    const used = sheet.usedRect(within);
    if (valuesOnly || this.switches.weather.usedRange === "contents") return used;
    const formatted = [
      ...this.cellFormats(sheet.id).rects(),
      ...(sheet.formattedRect ? [sheet.formattedRect()] : []),
    ].flatMap((rect) => (rect && isPart(rect) ? [within ? intersection(rect, within) : rect] : []));
    return formatted.reduce<Rect | null>(
      (all, rect) => (rect ? (all ? boundingRect(all, rect) : rect) : all),
      used,
    );
  }

  sheet(id: string): BookSheet {
    const sheet = this.book.sheets().find((candidate) => candidate.id === id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  table(id: string): BookTable {
    const table = this.book.tables().find((candidate) => candidate.id === id);
    if (!table) throw itemNotFound();
    return table;
  }

  cellFormats(sheetId: string): CellFormats {
    const formats = this.formats.get(sheetId) ?? new CellFormats();
    this.formats.set(sheetId, formats);
    return formats;
  }

  protection(sheetId: string): Protection | undefined {
    return this.protections.get(sheetId);
  }

  /** A file's own protection is no change: whoever carries out what the add-in asks for says `changed()`. */
  setProtection(sheetId: string, protection: Protection | undefined): void {
    if (protection) this.protections.set(sheetId, protection);
    else this.protections.delete(sheetId);
  }

  /** The names that somebody has defined: for the workbook, or for one of its sheets. */
  definedNames: readonly DefinedName[] = [];

  /** Throws when the sheet is protected and one of the cells is locked, as cells are unless they are unlocked. */
  assertWritable(sheetId: string, rect: Rect): void {
    if (!this.protection(sheetId)) return;
    const locked = this.cellFormats(sheetId).layer("Locked", true).values(rect);
    if (!(locked.size === 1 && locked.has(false))) throw accessDenied();
  }

  /** Throws when the sheet is protected and the option (`allowFormatCells` …) is not among what it still allows. */
  assertAllowed(sheetId: string, option?: string): void {
    const protection = this.protection(sheetId);
    if (protection && !(option && protection.options[option] === true)) throw accessDenied();
  }

  /** Which error Excel answers with is a guess. */
  assertStructureUnprotected(): void {
    if (this.structure) throw accessDenied();
  }

  storedOf(ownerId: string): Map<string, unknown> {
    const values = this.stored.get(ownerId) ?? new Map<string, unknown>();
    this.stored.set(ownerId, values);
    return values;
  }

  /** All settings at once. Those that are as they were are no change. */
  replaceSettings(entries: readonly (readonly [string, string])[]): void {
    const before = JSON.stringify([...this.settings]);
    this.settings.clear();
    for (const [key, value] of entries) this.settings.set(key, value);
    if (JSON.stringify([...this.settings]) !== before) this.changed();
  }

  /** Told when the add-in has changed what is kept beside the book and would be saved: charts, settings, protection. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  changed(): void {
    for (const listener of [...this.changeListeners]) listener();
  }

  /** Takes over what another host has kept of the same book, as when the add-in starts anew in another language. */
  inherit(before: Model): void {
    before.settings.forEach((value, key) => this.settings.set(key, value));
    before.formats.forEach((formats, id) => this.formats.set(id, formats));
    before.protections.forEach((protection, id) => this.protections.set(id, protection));
    before.stored.forEach((values, id) => this.stored.set(id, values));
    this.charts.inherit(before.charts);
    this.structure = before.structure;
    this.definedNames = before.definedNames;
    before.conditionalFormats.forEach((rules, id) => this.conditionalFormats.set(id, rules));
    before.comments.forEach((places, id) => this.comments.set(id, places));
    this.pivotTables = before.pivotTables;
    Object.assign(this.properties, before.properties);
  }

  /** A deleted sheet or table leaves nothing behind that a later one with its id could inherit. */
  forget(ownerId: string): void {
    this.stored.delete(ownerId);
    this.formats.delete(ownerId);
    this.protections.delete(ownerId);
    this.comments.delete(ownerId);
    this.conditionalFormats.delete(ownerId);
    this.charts.forgetSheet(ownerId);
  }
}

/** Whole rows and columns have formats of their own, which use no cells. */
const isPart = ({ rows, columns }: Rect): boolean => rows < excelRows && columns < excelColumns;
