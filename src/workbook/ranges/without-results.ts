import type { Cell } from "../../cells/ground/cell";
import { percentCells } from "../../cells/ground/percent-format";
import { areaAddress } from "../address";
import { supports } from "../host";
import { otherwiseByFormats, otherwiseIn, queueFormats, queueMeasured } from "../reading/beside-cells";
import type { FoundRange } from "./found-range";

/**
 * What the add-in's functions give looks like tables too, on whichever sheet somebody has put them: headings and rows of
 * formulas, what a formula above or beside spills, or a specification as values that came from elsewhere. A range is somebody's own where its headings are typed, most of its
 * first row is, no row of formulas stands upon it, and it is no specification.
 */
export async function withoutResults(
  context: Excel.RequestContext,
  ranges: readonly FoundRange[],
): Promise<readonly FoundRange[]> {
  const own = ranges.filter(({ cells: { values } }) => !isSpecification(values[0] ?? []));
  if (own.length === 0) return own;
  const canTellSpills = supports("ExcelApi", "1.12");
  const tops = own.map((one) => {
    const { row, column, values } = one.cells;
    const [rows, columns] = [values.length, values[0]?.length ?? 1];
    const above = Math.min(row, 1);
    const cells = context.workbook.worksheets.getItem(one.sheet);
    const top = cells.getRange(areaAddress({ row: row - above, column, rows: above + 2, columns }));
    const first = cells.getRange(areaAddress({ row: row + 1, column, rows: 1, columns }));
    top.load({ formulas: true });
    if (canTellSpills) first.load({ hasSpill: true });
    const range = cells.getRange(areaAddress({ row, column, rows, columns }));
    const formats = queueFormats(one.kind, { range, rows, columns });
    const body = {
      range: rows > 1 ? range.getOffsetRange(1, 0).getResizedRange(-1, 0) : range,
      rows: rows - 1,
    };
    return { top, first, whole: formats, measured: queueMeasured(one.kind, values[0] ?? [], body) };
  });
  await context.sync();
  return own.flatMap((one, index): FoundRange[] => {
    const { top, first: lines, whole, measured } = tops[index] as (typeof tops)[number];
    const { row } = one.cells;
    const rows = top.formulas as Cell[][];
    const [above, headings = [], first = []] = row > 0 ? rows : [[], ...rows];
    // True only where all of the row is what formulas spill.
    const isSpilled = canTellSpills && lines.hasSpill;
    if (headings.some(isFormula) || isSpilled || isCalculated(first) || isCalculated(above ?? [])) return [];
    const formats = (whole?.numberFormat ?? []) as unknown[][];
    const percent = percentCells(formats);
    const otherwise =
      one.kind === undefined
        ? otherwiseByFormats(formats, one.cells.values)
        : otherwiseIn(measured, one.cells.values);
    const said = { ...(percent && { percent }), ...(otherwise.length > 0 && { otherwise }) };
    return [{ ...one, cells: { ...one.cells, ...said } }];
  });
}

/** By headings of our specifications, that no table of costs has: their lines are parts of costs, and no costs. */
const ofSpecifications = ["Helt belopp", "Beräkning"];

const isSpecification = (headings: readonly Cell[]): boolean =>
  ofSpecifications.every((heading) => headings.includes(heading));

function isCalculated(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.filter(isFormula).length > filled.length / 2;
}

const isFormula = (cell: Cell): boolean => typeof cell === "string" && cell.startsWith("=");
