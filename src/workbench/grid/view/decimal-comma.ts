import { CellValueType, InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Excel's General shows at most eleven characters of a number. */
const shownDigits = 10;

/**
 * Shows numbers that have no format of their own with a decimal comma while `swedish` says so. Numbers with a format
 * get theirs from Univer, by the language of its number formats.
 */
export function drawDecimalComma(univer: Univer, swedish: () => boolean): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "workbench-decimal-comma",
      effect: InterceptorEffectEnum.Value,
      handler: (cell, place, next) => {
        const value = cell?.v;
        if (
          typeof value !== "number" ||
          Number.isInteger(value) ||
          cell?.t !== CellValueType.NUMBER ||
          !swedish()
        ) {
          return next(cell);
        }
        const pattern = place.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
        if (pattern !== undefined && pattern !== "General") return next(cell);
        const text = String(Number(value.toPrecision(shownDigits))).replace(".", ",");
        return next({ ...(cell === place.rawData ? place.rawData : cell), v: text });
      },
    });
}
