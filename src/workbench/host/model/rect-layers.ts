import { difference, intersection } from "../../ground/rect";
import type { Rect } from "../book";

/**
 * A property of cells that is set by rectangle, such as a fill: the latest setting of a cell counts. Kept as
 * rectangles, so that a whole column costs as little as a cell.
 */
export class RectLayers<T> {
  private layers: { readonly rect: Rect; readonly value: T }[] = [];

  constructor(private readonly unset: T) {}

  set(rect: Rect, value: T): void {
    this.layers = this.layers.filter((layer) => difference(layer.rect, rect).length > 0);
    this.layers.push({ rect, value });
  }

  clear(rect: Rect): void {
    this.layers = this.layers.flatMap((layer) =>
      difference(layer.rect, rect).map((piece) => ({ rect: piece, value: layer.value })),
    );
  }

  /** The different values within the rectangle; `elsewhere` tells those of a part where nothing is set. */
  values(rect: Rect, elsewhere: (part: Rect) => Iterable<T> = () => [this.unset]): Set<T> {
    const found = new Set<T>();
    let open = [rect];
    for (let i = this.layers.length - 1; i >= 0 && open.length > 0; i--) {
      const layer = this.layers[i];
      if (!layer || !open.some((piece) => intersection(piece, layer.rect))) continue;
      found.add(layer.value);
      open = open.flatMap((piece) => difference(piece, layer.rect));
    }
    for (const part of open) for (const value of elsewhere(part)) found.add(value);
    return found;
  }

  /** What is set, in rectangles that do not overlap. */
  pieces(): { readonly rect: Rect; readonly value: T }[] {
    return this.layers.flatMap(({ rect, value }, index) =>
      this.layers
        .slice(index + 1)
        .reduce((left, later) => left.flatMap((piece) => difference(piece, later.rect)), [rect])
        .map((piece) => ({ rect: piece, value })),
    );
  }

  /** The value if it is the same everywhere, else null, as Excel gives a mixed format. */
  common(rect: Rect, elsewhere?: (part: Rect) => Iterable<T>): T | null {
    const found = [...this.values(rect, elsewhere)];
    return found.length === 1 ? (found[0] as T) : null;
  }
}
