import type { CellValue, Rect } from "../ground/cells";
import { isError } from "../ground/cell-values";
import type {
  CellContents,
  CellsOnSheet,
  SheetContents,
  SheetToSave,
  WorkbookToSave,
} from "../ground/contents";
import { excelColumns } from "../ground/limits";
import { escapeText } from "../xml/xml-text";
import { element } from "../xml/xml-tree";

type CellsByPlace = ReadonlyMap<number, CellContents>;

/** What stands in the cells that charts name, so that a chart in a file shows its figures before anything is calculated. */
export class ChartCells {
  private readonly wanted = new Map<string, CellsByPlace>();
  private readonly inFile = new Map<string, CellsByPlace>();

  /** @param file the sheets of the opened file by id, for formats that the contents to save leave as they are */
  constructor(
    private readonly contents: Pick<WorkbookToSave, "sheets">,
    private readonly file: ReadonlyMap<string, SheetContents>,
  ) {}

  /** From left to right and from top to bottom. */
  values(range: CellsOnSheet): CellValue[] {
    const cells = this.cellsOf(range.sheet);
    return placesOf(range.rect).map((place) => cells.get(place)?.value ?? null);
  }

  /** Of the first cell that has one. */
  numberFormat({ sheet, rect }: CellsOnSheet): string {
    const [wanted, file] = [this.cellsOf(sheet), this.cellsInFile(sheet)];
    for (const place of placesOf(rect)) {
      const format = wanted.get(place)?.style?.numberFormat ?? file.get(place)?.style?.numberFormat;
      if (format !== undefined) return format;
    }
    return "General";
  }

  private cellsOf(sheet: string): CellsByPlace {
    return madeOnce(this.wanted, sheet, () => this.sheetNamed(sheet)?.cells ?? []);
  }

  private cellsInFile(sheet: string): CellsByPlace {
    return madeOnce(this.inFile, sheet, () => {
      const id = this.sheetNamed(sheet)?.id;
      return (id === undefined ? undefined : this.file.get(id)?.cells) ?? [];
    });
  }

  private sheetNamed(sheet: string): SheetToSave | undefined {
    return this.contents.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  }
}

const placesOf = ({ row, column, rows, columns }: Rect): number[] =>
  Array.from({ length: rows * columns }, (_, index) => {
    return (row + Math.floor(index / columns)) * excelColumns + column + (index % columns);
  });

function madeOnce(
  made: Map<string, CellsByPlace>,
  sheet: string,
  cells: () => readonly CellContents[],
): CellsByPlace {
  const known = made.get(sheet);
  if (known) return known;
  const byPlace = new Map(cells().map((cell) => [cell.row * excelColumns + cell.column, cell]));
  made.set(sheet, byPlace);
  return byPlace;
}

/** `<c:numRef>`: what is no number is a gap, never a zero. */
export function numberReference(formula: string, cells: ChartCells, range: CellsOnSheet): string {
  const points = cells.values(range).map((value) => (typeof value === "number" ? String(value) : null));
  const format = element("c:formatCode", {}, escapeText(cells.numberFormat(range)));
  return reference("c:numRef", formula, element("c:numCache", {}, format + pointsXml(points)));
}

/** `<c:strRef>`. */
export function textReference(formula: string, cells: ChartCells, range: CellsOnSheet): string {
  const points = cells.values(range).map(textOf);
  return reference("c:strRef", formula, element("c:strCache", {}, pointsXml(points)));
}

/** Numbers below a chart keep their format; as soon as a word is among them they are words. */
export function categoryReference(formula: string, cells: ChartCells, range: CellsOnSheet): string {
  const values = cells.values(range).filter((value) => value !== null && value !== "");
  const numbers = values.length > 0 && values.every((value) => typeof value === "number");
  return (numbers ? numberReference : textReference)(formula, cells, range);
}

const reference = (name: string, formula: string, cache: string): string =>
  element(name, {}, element("c:f", {}, escapeText(formula)) + cache);

const pointsXml = (points: readonly (string | null)[]): string =>
  element("c:ptCount", { val: points.length }) +
  points
    .map((point, idx) =>
      point === null ? "" : element("c:pt", { idx }, element("c:v", {}, escapeText(point))),
    )
    .join("");

function textOf(value: CellValue): string | null {
  if (value === null || value === "") return null;
  if (isError(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
