import type { GridFrame } from "../../grid/view/grid-frames";
import type { ChartSetting } from "../../charts/chart-config";
import type { ChartAnchor } from "../../charts/chart-description";
import type { ChartPicture } from "../../charts/chart-picture";
import { boxInPane, boxOnSheet, isSeen } from "../../charts/placement";
import { DrawnChart, moveTo } from "./drawn-chart";
import { element } from "../element";

/** A chart of the sheet in front. */
export interface ChartOnSheet {
  readonly id: string;
  readonly anchor: ChartAnchor;
  readonly picture: ChartPicture;
}

/**
 * The charts of the sheet in front, over its cells. Each pane of the grid has a box that cuts off what lies outside it; a chart that reaches over the
 * edge of frozen cells is seen in several, as in Excel.
 */
export class ChartLayer {
  private readonly root = element("div", { class: "charts" });
  private readonly panes = new Map<string, HTMLElement>();
  private readonly drawn = new Map<string, DrawnChart>();
  private charts: readonly ChartOnSheet[] = [];
  private sheetId: string | undefined;
  private canvas: HTMLCanvasElement | undefined;

  get isEmpty(): boolean {
    return this.charts.length === 0;
  }

  /** The one at the back first. */
  show(sheetId: string, charts: readonly ChartOnSheet[], setting: ChartSetting): void {
    this.sheetId = sheetId;
    this.charts = charts;
    for (const [id, drawn] of this.drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      drawn.remove();
      this.drawn.delete(id);
    }
    charts.forEach(({ id, picture }, depth) => {
      const drawn = this.drawn.get(id) ?? new DrawnChart(this.root);
      this.drawn.set(id, drawn);
      drawn.show(picture, setting, depth);
    });
    this.root.hidden = charts.length === 0;
  }

  /** Puts the charts where their cells are. Called for every frame: what has not moved costs next to nothing. */
  place(frame: GridFrame): void {
    this.canvas = frame.canvas;
    const holder = frame.canvas.parentElement;
    if (holder && this.root.parentElement !== holder) holder.append(this.root);
    const isInFront = frame.sheetId === this.sheetId;
    if (this.root.hidden === isInFront) this.root.hidden = !isInFront;
    if (!isInFront) return;
    this.placePanes(frame);
    for (const { id, anchor } of this.charts) {
      const box = boxOnSheet(anchor, frame);
      const places = frame.panes.flatMap((pane) => {
        const within = boxInPane(box, pane, frame.zoom);
        const holderOfPane = this.panes.get(pane.key);
        return holderOfPane && isSeen(within, pane) ? [{ pane: holderOfPane, box: within }] : [];
      });
      this.drawn.get(id)?.place(box, places, frame.zoom);
    }
  }

  private placePanes({ panes }: GridFrame): void {
    for (const { key, left, top, width, height } of panes) {
      const pane = this.panes.get(key) ?? element("div", { class: "charts-pane" });
      if (!this.panes.has(key)) {
        this.panes.set(key, pane);
        this.root.append(pane);
        // The sheet is scrolled with the pointer over a chart as well.
        pane.addEventListener("wheel", (event) => {
          event.preventDefault();
          this.canvas?.dispatchEvent(new WheelEvent("wheel", event));
        });
      }
      moveTo(pane, { left, top, width, height });
    }
  }
}
