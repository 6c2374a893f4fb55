import type { Injector } from "@univerjs/core";
import { ICanvasColorService } from "@univerjs/engine-render";

/** What Univer's own dark theme has behind the cells. */
const surface = "#1b1c1f";

const black = /^(#000000|rgba?\(0,\s*0,\s*0(,\s*1)?\))$/i;

/**
 * In the dark theme Univer turns colours round when it draws, and white becomes pure black: the formula bar and a cell that is edited, or
 * filled with white, are holes in a sheet of dark grey. Here they have the sheet's colour.
 */
export function softenDark(injector: Injector): void {
  const service = injector.get(ICanvasColorService);
  const render = service.getRenderColor.bind(service);
  service.getRenderColor = (color) => inDark(color, render(color));
}

/** @param shown what Univer makes of the colour: the same in the light theme */
export const inDark = (color: string, shown: string): string =>
  shown !== color && black.test(shown) ? surface : shown;
