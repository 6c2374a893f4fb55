import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import { chartConfiguration, type ChartSetting } from "../../charts/chart-config";
import { type ChartFigures, chartFigures } from "../../charts/chart-figures";
import type { ChartPicture } from "../../charts/chart-picture";
import type { Box } from "../../charts/placement";
import { element } from "../element";

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
);

/** Where a chart is seen: a pane of the grid, and its place within it. */
interface ChartPlace {
  readonly pane: HTMLElement;
  readonly box: Box;
}

/** One chart in the page: its picture, copies of it where it reaches into several panes, and its figures as a table for who cannot see it. */
export class DrawnChart {
  private readonly figure = element("div", { class: "chart" });
  private readonly table = element("div", { class: "chart-figures" });
  /** What is in the frame: the picture, or the sentence in its place. */
  private body: HTMLElement | undefined;
  private copies: HTMLElement[] = [];
  private canvas: HTMLCanvasElement | undefined;
  private chart: Chart | undefined;
  private shown = "";
  private size = { width: 0, height: 0, ratio: 0 };

  constructor(root: HTMLElement) {
    root.append(this.table);
  }

  /** Draws anew only when something of the picture has changed. */
  show(picture: ChartPicture, setting: ChartSetting, depth: number): void {
    this.figure.style.zIndex = String(depth);
    const now = JSON.stringify([picture, setting]);
    if (now === this.shown) return;
    this.shown = now;
    const figures = chartFigures(picture, setting.language);
    const configuration = chartConfiguration(picture, setting);
    this.clear();
    this.figure.style.background = setting.look.surface;
    this.figure.style.borderColor = setting.look.frame;
    if (configuration) {
      const canvas = element("canvas", { role: "img", "aria-label": figures.label });
      this.canvas = canvas;
      this.body = canvas;
      this.figure.replaceChildren(canvas);
      const drawn = { id: "copies", afterRender: () => this.fillCopies() };
      this.chart = new Chart(canvas, { ...configuration, plugins: [drawn] });
    } else {
      const sentence = element("p", { class: "chart-sentence" }, figures.label);
      sentence.style.color = setting.look.text;
      this.body = sentence;
      this.figure.replaceChildren(sentence);
    }
    this.table.replaceChildren(tableOf(figures));
  }

  /**
   * @param box the size at 100 %: text in the chart grows with the zoom, as in Excel
   * @param places none where nothing of it can be seen
   */
  place({ width, height }: Box, places: readonly ChartPlace[], zoom: number): void {
    const [home, ...others] = places;
    if (!home) {
      this.figure.remove();
      this.dropCopies(0);
      return;
    }
    if (this.figure.parentElement !== home.pane) home.pane.append(this.figure);
    moveTo(this.figure, home.box);
    this.resize(Math.round(width), Math.round(height), zoom);
    this.dropCopies(others.length);
    others.forEach(({ pane, box }, index) => this.placeCopy(index, pane, box));
  }

  remove(): void {
    this.clear();
    this.dropCopies(0);
    this.figure.remove();
    this.table.remove();
  }

  private clear(): void {
    this.chart?.destroy();
    this.chart = undefined;
    this.canvas = undefined;
    this.size = { width: 0, height: 0, ratio: 0 };
    this.dropCopies(0);
  }

  private resize(width: number, height: number, zoom: number): void {
    const ratio = devicePixelRatio * zoom;
    if (this.size.width === width && this.size.height === height && this.size.ratio === ratio) return;
    this.size = { width, height, ratio };
    if (this.body) {
      this.body.style.transform = `scale(${zoom})`;
      this.body.style.width = `${width}px`;
      this.body.style.height = `${height}px`;
    }
    this.dropCopies(0);
    if (!this.chart) return;
    this.chart.options.devicePixelRatio = ratio;
    this.chart.resize(width, height);
  }

  private placeCopy(index: number, pane: HTMLElement, box: Box): void {
    let copy = this.copies[index];
    if (!copy) {
      copy = this.figure.cloneNode(true) as HTMLElement;
      copy.setAttribute("aria-hidden", "true");
      copy.classList.add("chart-copy");
      this.copies[index] = copy;
      this.fillCopies();
    }
    if (copy.parentElement !== pane) pane.append(copy);
    moveTo(copy, box);
  }

  private fillCopies(): void {
    const { canvas: source } = this;
    if (!source) return;
    for (const copy of this.copies) {
      const canvas = copy.querySelector("canvas");
      if (!canvas) continue;
      canvas.width = source.width;
      canvas.height = source.height;
      canvas.style.width = source.style.width;
      canvas.style.height = source.style.height;
      canvas.getContext("2d")?.drawImage(source, 0, 0);
    }
  }

  private dropCopies(from: number): void {
    for (const copy of this.copies.splice(from)) copy.remove();
  }
}

/** Where it lies there already nothing is touched: this happens in every frame. */
export function moveTo(moved: HTMLElement, { left, top, width, height }: Box): void {
  setStyle(moved, "transform", `translate(${left}px, ${top}px)`);
  setStyle(moved, "width", `${width}px`);
  setStyle(moved, "height", `${height}px`);
}

function setStyle(styled: HTMLElement, name: "transform" | "width" | "height", value: string): void {
  if (styled.dataset[name] === value) return;
  styled.dataset[name] = value;
  styled.style[name] = value;
}

function tableOf({ label, table: [heading = [], ...rows] }: ChartFigures): HTMLElement {
  const row = (cells: readonly string[], scope: "col" | "row"): HTMLElement =>
    element(
      "tr",
      {},
      ...cells.map((text, at) =>
        scope === "col" || at === 0 ? element("th", { scope }, text || "–") : element("td", {}, text),
      ),
    );
  return element(
    "table",
    {},
    element("caption", {}, label),
    element("thead", {}, row(heading, "col")),
    element("tbody", {}, ...rows.map((cells) => row(cells, "row"))),
  );
}
