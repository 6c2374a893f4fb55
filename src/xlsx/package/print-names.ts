import type { Rect } from "../ground/cells";
import { excelColumns as maxColumns, excelRows as maxRows } from "../ground/limits";
import type { PageSetup } from "../ground/page-setup";
import { cellRef, columnLetters, parseRect } from "../ground/cell-reference";
import type { DefinedName } from "../ground/contents";
import { quoteSheet } from "../formulas/sheet-names-in-formula";

/** The names that Excel keeps a sheet's print area and its repeated rows and columns under. */
const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** What the names say of a sheet's page. A print area of several areas is not understood: it stays as it is until another is set. */
export function readPrintNames(names: readonly DefinedName[], sheet: number): PageSetup {
  const formulaOf = (name: string): string | undefined =>
    names.find((each) => each.sheet === sheet && each.name.toLowerCase() === name.toLowerCase())?.formula;
  const areas = areasOf(formulaOf(printArea));
  const titles = areasOf(formulaOf(printTitles));
  const rows = titles.find(isRows);
  const columns = titles.find((rect) => !isRows(rect));
  return {
    ...(areas.length === 1 && { printArea: areas[0] as Rect }),
    ...(rows && { titleRows: rows }),
    ...(columns && { titleColumns: columns }),
  };
}

/** Whether the host knows all that the name says, and so moves it with its cells. */
export function movesWithCells({ name, formula }: DefinedName): boolean {
  const areas = areasOf(formula);
  const kind = name.toLowerCase();
  return (
    areas.length === 1 &&
    (kind === printArea.toLowerCase() || (kind === printTitles.toLowerCase() && areas.every(isRows)))
  );
}

/** A name of one sheet, made anew from what it said before; null when nothing is left to say. */
export type PrintName = (before: string | undefined) => string | null;

/** The names that a sheet's changed page needs. */
export function printNames(
  { printArea: area, titleRows, titleColumns }: PageSetup,
  sheet: string,
): ReadonlyMap<string, PrintName> {
  const names = new Map<string, PrintName>();
  if (area !== undefined) names.set(printArea, () => formulaOf(sheet, [area]));
  if (titleRows !== undefined || titleColumns !== undefined) {
    // What nothing is said of is as it was; columns stand before the rows.
    names.set(printTitles, (before) => {
      const areas = areasOf(before);
      return formulaOf(sheet, [
        ...(titleColumns === undefined ? areas.filter((rect) => !isRows(rect)) : [titleColumns]),
        ...(titleRows === undefined ? areas.filter(isRows) : [titleRows]),
      ]);
    });
  }
  return names;
}

function formulaOf(sheet: string, areas: readonly (Rect | null)[]): string | null {
  const written = areas.flatMap((rect) => (rect ? [`${quoteSheet(sheet)}!${absolute(rect)}`] : []));
  return written.length === 0 ? null : `=${written.join(",")}`;
}

const isRows = ({ columns }: Rect): boolean => columns === maxColumns;

function absolute({ row, column, rows, columns }: Rect): string {
  const [last, right] = [row + rows - 1, column + columns - 1];
  if (columns === maxColumns) return `$${row + 1}:$${last + 1}`;
  if (rows === maxRows) return `$${columnLetters(column)}:$${columnLetters(right)}`;
  const [from, to] = [cellRef(row, column), cellRef(last, right)].map((ref) =>
    ref.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"),
  );
  return from === to ? (from as string) : `${from}:${to}`;
}

/** Areas apart by commas, each with its sheet. What is no area, `#REF!` for example, is left out. */
const areasOf = (formula = ""): Rect[] =>
  [...formula.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)/g)]
    .map(([, address = ""]) => parseRect(address))
    .filter((rect) => rect !== null);
