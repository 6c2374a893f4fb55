import type { Rect } from "../../book";
import { RectLayers } from "../rect-layers";

/** The formats of one sheet's cells, a layer per property (`Fill.Color`, `Font.Bold` …). */
export class CellFormats {
  private readonly layers = new Map<string, RectLayers<unknown>>();

  layer(property: string, unset: unknown): RectLayers<unknown> {
    const layer = this.layers.get(property) ?? new RectLayers<unknown>(unset);
    this.layers.set(property, layer);
    return layer;
  }

  /** Where anything is set. */
  rects(): Rect[] {
    return [...this.layers.values()].flatMap((layer) => layer.pieces().map(({ rect }) => rect));
  }

  clear(rect: Rect): void {
    for (const layer of this.layers.values()) layer.clear(rect);
  }
}
