import type { PlannedCell } from "../action/plan/cell-input";
import type {
  CellLook,
  PlannedBlock,
  PlannedFormat,
  PlannedHeight,
  PlannedRule,
  PlannedSheet,
  PlannedSpill,
  PlannedTable,
  PlannedValidation,
} from "../action/plan/plan";
import type { PlannedChart } from "../action/plan/planned-chart";
import type { PlannedPage } from "../action/plan/planned-page";
import { fittingPage, usualWidth } from "../action/ornaments/paper";
import type { Area } from "../address";
import { formatsOf, headingFormatsOf, shownOf, validationsOf, type SheetColumn } from "./columns";
import type {
  Cells,
  KeptList,
  SheetKind,
  SheetTop,
  StackedFormulas,
  StackedList,
  StackedPlace,
  StackedSpill,
  StackedTable,
} from "./parts";
import { pageBreaks, type KeptRows } from "./page-breaks";
import { cellsOf, PlacedColumns } from "./placed";
import { readableCharts } from "./readable-charts";
import { rulesOf, type RowConditions } from "./row-rules";

/**
 * A sheet as a stack: title, notes, figures, tables of columns, what formulas spill, charts, from above to below. Each part
 * says what it holds and gets its place; whoever writes formulas asks the place for addresses. Nobody counts rows.
 *
 *     const sheet = new SheetStack("Slutreglering", { title, notes });
 *     const check = sheet.reserve(3);                          // rows whose formulas look at what stands below them
 *     const lines = sheet.spill({ columns, rows: 500, formula: "=FC.SLUTREGLERING(…)", repeats: true });
 *     sheet.put(check, [["Summa", formula(`=SUM(${lines.cells("amount")})`)]], { role: "sum" });
 */
export class SheetStack {
  private next: number;
  private readonly blocks: PlannedBlock[] = [];
  private readonly formats: PlannedFormat[] = [];
  private readonly rules: PlannedRule[] = [];
  private readonly spills: PlannedSpill[] = [];
  private readonly tables: PlannedTable[] = [];
  private readonly validations: PlannedValidation[] = [];
  private readonly charts: PlannedChart[] = [];
  private readonly heights: PlannedHeight[] = [];
  private readonly fitted: { row: number; rows: number }[] = [];
  private readonly widths = new Map<number, number>();
  private repeated: number | undefined;
  private onPages: PlannedPage["titleRows"];
  private readonly kept: KeptRows[] = [];

  constructor(
    readonly name: string,
    private readonly top: SheetTop,
    private readonly kind: SheetKind = {},
  ) {
    this.next = 0;
    this.add([[top.title]], { look: { role: "title" } });
    if (top.subtitle !== undefined) this.subtitle(top.subtitle);
    for (const note of top.notes) this.add([[note]], { look: { role: "note" } });
    if (!top.isClose) this.gap();
  }

  /** The row that the next part comes in. */
  get row(): number {
    return this.next;
  }

  gap(rows = 1): void {
    this.next += rows;
  }

  subtitle(text: string): void {
    this.add([[text]], { look: { role: "subtitle" } });
  }

  /** Rows of cells, from the first column unless said otherwise. */
  add(cells: Cells, { column = 0, look }: { readonly column?: number; readonly look?: CellLook } = {}): Area {
    const area = { row: this.next, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    this.put(area, cells, look);
    this.next += cells.length;
    return area;
  }

  /** Keeps rows for what is put there later, when what its formulas look at has its place. */
  reserve(rows: number, columns = 1, column = 0): Area {
    const area = { row: this.next, column, rows, columns };
    this.next += rows;
    return area;
  }

  /** Contents of a place, which may be anywhere on the sheet: beside what the stack holds too. */
  put({ row, column }: Pick<Area, "row" | "column">, cells: Cells, look?: CellLook): void {
    if (cells.length > 0) this.blocks.push({ row, column, cells, ...(look && { look }) });
  }

  dress(area: Area, look: CellLook): void {
    this.formats.push({ ...area, look });
  }

  /** Lines look like what stands in them, wherever a formula puts them. */
  dressRows<Key extends string>(placed: PlacedColumns<Key>, when: RowConditions<Key>): void {
    this.rules.push(...rulesOf(placed, when));
  }

  /** Rows whose height is given in lines of text, where formulas spill texts that wrap. */
  raise(heights: readonly PlannedHeight[]): void {
    this.heights.push(...heights);
  }

  /** Rows of texts that people write in: with a height of their own Excel would cut what is typed there. */
  fit({ row, rows }: Area): void {
    this.fitted.push({ row, rows });
  }

  /** An Excel table, which people go on with: as many rows as there are lines, or one that is blank. */
  table<Key extends string>(table: StackedTable<Key>): PlacedColumns<Key> {
    const { name, columns, lines } = table;
    const placed = this.place(columns, Math.max(1, lines.length), table);
    this.put({ row: placed.head, column: placed.body.column }, [columns.map(({ heading }) => heading)], {
      wrap: true,
    });
    const cells = cellsOf(lines, placed);
    if (cells.some((line) => line.some((cell) => cell !== null))) this.put(placed.body, cells);
    this.tables.push({ ...placed.body, name, row: placed.head, rows: placed.body.rows + 1 });
    return placed;
  }

  /** A list below headings of ours, which is no table. */
  list<Key extends string>(list: StackedList<Key>): PlacedColumns<Key> {
    const { columns, lines } = list;
    const placed = this.place(columns, list.rows ?? lines.length, list);
    this.fill(placed, cellsOf(lines, placed));
    return placed;
  }

  /** Keeps a list's place, with the looks of its columns, for formulas that look at what stands below it. */
  room<Key extends string>({ columns, rows, ...list }: KeptList<Key>): PlacedColumns<Key> {
    return this.place(columns, rows, list);
  }

  /** The lines of a list below their headings, which are the columns' own where they are no formulas. */
  fill(
    placed: PlacedColumns<string>,
    lines: Cells,
    headings: readonly PlannedCell[] = placed.columns.map(({ heading }) => heading),
  ): void {
    const at = { row: placed.head, column: placed.body.column };
    const there = shownOf(placed.columns).length;
    this.put(at, [headings.slice(0, there)], { role: "heading", wrap: true });
    if (there < headings.length) this.put({ ...at, column: at.column + there }, [headings.slice(there)]);
    this.put(placed.body, lines);
  }

  /**
   * What one formula spills. Its headings are its own where `hasHeadings`; otherwise ours stand above it.
   *
   * @returns the lines below the headings, with room for those that may come
   */
  spill<Key extends string>(spill: StackedSpill<Key>): PlacedColumns<Key> {
    const { columns, rows, formula, hasHeadings = true } = spill;
    const placed = this.place(columns, rows, spill);
    const { body, head } = placed;
    if (hasHeadings) {
      this.dress(
        { row: head, column: body.column, rows: 1, columns: shownOf(columns).length },
        { role: "heading", wrap: true },
      );
      this.spills.push({ ...body, row: head, rows: rows + 1, formula });
    } else {
      this.fill(placed, []);
      this.spills.push({ ...body, formula });
    }
    return placed;
  }

  /** A list whose columns are a formula each, with its own heading or below ours. */
  spillEach<Key extends string>({ formulas, ...list }: StackedFormulas<Key>): PlacedColumns<Key> {
    const { columns, rows } = list;
    const placed = this.place(columns, rows, list);
    const { body, head } = placed;
    const spills = columns.map(({ key }) => formulas(key, (of) => placed.cells(of)));
    this.put(
      { row: head, column: body.column },
      [columns.map(({ heading }, index) => (spills[index]?.hasHeading ? null : heading))],
      { role: "heading", wrap: true },
    );
    spills.forEach((spill, index) => {
      if (!spill) return;
      const area = { ...body, column: body.column + index, columns: 1 };
      this.spillInto(spill.hasHeading ? { ...area, row: head, rows: rows + 1 } : area, spill.formula);
    });
    return placed;
  }

  /** A formula that spills into a place of its own. */
  spillInto(area: Area, formula: string): void {
    this.spills.push({ ...area, formula });
  }

  chart(chart: PlannedChart): void {
    this.charts.push(chart);
  }

  /** In characters, where no column of a part says it; the widest counts. */
  widen(column: number, width: number | undefined): void {
    if (width === undefined) return;
    this.widths.set(column, Math.max(width, this.widths.get(column) ?? 0));
  }

  /** Of a column, in characters, as far as it has been said until now. */
  widthOf(column: number): number {
    return this.widths.get(column) ?? usualWidth;
  }

  /** Rows that stand again at the top of each page that comes after them. */
  repeatOnPages(first: number, last: number): void {
    this.onPages = { first, last };
  }

  /** Rows that the end of a page is not to part: where they have no room on it, they begin the next one. */
  keepTogether(rows: KeptRows): void {
    this.kept.push(rows);
  }

  /** The help and the drop-down of cells that stand outside of columns. */
  validate(validation: PlannedValidation): void {
    this.validations.push(validation);
  }

  plan(): PlannedSheet {
    const { gridLines = false, frozenColumns, printed } = this.kind;
    const page = this.page();
    const charts = readableCharts(this.charts, this.printedWidths(printed), page);
    return {
      name: this.name,
      ifTaken: "number",
      blocks: this.blocks,
      ...(this.spills.length > 0 && { spills: this.spills }),
      ...(this.tables.length > 0 && { tables: this.tables }),
      ...(this.formats.length > 0 && { formats: this.formats }),
      ...(this.rules.length > 0 && { rules: this.rules }),
      ...(this.validations.length > 0 && { validations: this.validations }),
      columnWidths: Object.fromEntries([...this.widths].sort(([one], [other]) => one - other)),
      ...(this.heights.length > 0 && { rowHeights: this.heights }),
      ...(this.fitted.length > 0 && { fittedRows: this.fitted }),
      ...(this.repeated !== undefined && { frozenRows: this.repeated + 1 }),
      ...(frozenColumns !== undefined && { frozenColumns }),
      ...(charts.length > 0 && { charts }),
      ...(gridLines ? {} : { gridLines }),
      page,
    };
  }

  /** A4, in a size that can be read; the headings that repeat stand on each page. */
  private page(): PlannedPage {
    const { printed, orientation, frozenColumns, titleColumns = frozenColumns } = this.kind;
    const { kept, heights, onPages: titleRows } = this;
    const widths = this.printedWidths(printed);
    const page = fittingPage(widths, orientation, titleColumns);
    const breaks = pageBreaks({ kept, heights, titleRows, widths, page });
    return {
      ...page,
      ...(printed !== undefined && { columns: printed }),
      ...(titleRows && { titleRows }),
      ...(breaks.length > 0 && { breaks }),
      footer: this.top.footer ?? this.top.title,
    };
  }

  /** Of the columns from the first to the last that is printed; those that nothing is said of are as wide as Excel's. */
  private printedWidths(printed: number | undefined): number[] {
    const last = printed ?? Math.max(0, ...this.widths.keys()) + 1;
    return Array.from({ length: last }, (_, column) => this.widthOf(column));
  }

  private place<Key extends string>(
    columns: readonly SheetColumn<Key>[],
    rows: number,
    { column = 0, repeats = false, isAside = false, spare = 0 }: StackedPlace,
  ): PlacedColumns<Key> {
    const head = this.next;
    const body = { row: head + 1, column, rows, columns: columns.length };
    const dressed = { ...body, rows: rows + spare };
    this.formats.push(...formatsOf(columns, dressed), ...headingFormatsOf(columns, { row: head, column }));
    this.validations.push(...validationsOf(columns, dressed));
    columns.forEach(({ width }, index) => this.widen(column + index, width));
    if (repeats) this.onPages ??= { first: (this.repeated = head), last: head };
    if (!isAside) this.next = head + 1 + rows + spare;
    return new PlacedColumns(columns, head, body);
  }
}
