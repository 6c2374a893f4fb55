import { cellReader } from "../../charts/cell-reader";
import { chartsOf } from "../../charts/charts-of-model";
import { chartLooks } from "../../charts/chart-look";
import { chartPicture } from "../../charts/chart-picture";
import type { GridView } from "../../grid/view/grid-view";
import type { Host } from "../../host";
import { ChartLayer, type ChartOnSheet } from "./chart-layer";
import type { Language } from "../page-text";

interface ChartsAround {
  readonly grid: GridView;
  /** What the host keeps, the charts among it; another one when the add-in starts anew. */
  model(): Host["model"];
  language(): Language;
  isDark(): boolean;
}

/** Keeps the charts in the page as the workbook has them: when a cell, a sheet, a chart or the page's look changes. */
export class Charts {
  private readonly layer = new ChartLayer();
  private waiting = 0;

  constructor(private readonly around: ChartsAround) {
    around.grid.book.on(() => this.changed());
    around.grid.onFrame((frame) => {
      const now = this.layer.isEmpty ? undefined : frame();
      if (now) this.layer.place(now);
    });
  }

  /** Once per frame: an action of the add-in, and a calculation, tell of many changes. */
  changed(): void {
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = 0;
      this.show();
    });
  }

  private show(): void {
    const { grid, model, language, isDark } = this.around;
    const { book } = grid;
    const cells = cellReader(book);
    const sheetId = book.activeSheetId();
    const charts = chartsOf(model())
      .filter((chart) => chart.sheetId === sheetId)
      .map((chart): ChartOnSheet => {
        const { to } = chart.anchor;
        book.makeRoom(sheetId, to.row, to.column);
        return { id: chart.id, anchor: chart.anchor, picture: chartPicture(chart, cells, language()) };
      });
    this.layer.show(sheetId, charts, {
      look: chartLooks[isDark() ? "dark" : "light"],
      language: language(),
      fontFamily: getComputedStyle(document.body).fontFamily,
    });
  }
}
