import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/**
 * Takes Univer's red corner from cells that hold something else than the words that they offer: a list is a help, the
 * functions know more words, and Excel marks nothing either.
 */
export function withoutMarks(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "workbench-without-marks",
      effect: InterceptorEffectEnum.Style,
      // The last of all, so that the mark has been set.
      priority: -1,
      handler: (cell, _place, next) => {
        if (cell?.markers?.tr) delete cell.markers.tr;
        return next(cell);
      },
    });
}
