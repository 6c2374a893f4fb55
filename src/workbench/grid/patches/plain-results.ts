import type { ICellData } from "@univerjs/core";
import type { FormulaRuntimeService } from "@univerjs/engine-formula";

/** The engine's own step from a result to a cell. */
interface ResultCells {
  _getValueObjectOfRuntimeData(result: unknown): ICellData;
}

/**
 * With a date the engine also writes a date's format into the cell, each time that it calculates. Excel does so once, when a formula is
 * entered, and a file that is only opened would get formats that nobody has asked for.
 *
 * @param takesFormat whether the cell that is being calculated takes the format of its result
 */
export function withoutFormats(runtime: FormulaRuntimeService, takesFormat: () => boolean): void {
  const own = runtime as unknown as ResultCells;
  const cellOf = own._getValueObjectOfRuntimeData.bind(runtime);
  own._getValueObjectOfRuntimeData = (result) => {
    const cell = cellOf(result);
    if (!cell.s || takesFormat()) return cell;
    const plain = { ...cell };
    delete plain.s;
    return plain;
  };
}
