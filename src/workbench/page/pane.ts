import { part } from "./element";
import { paneWidths } from "./preferences";
import type { Texts } from "./page-text";

/** The place at the right for the add-in's page: as wide as a person makes it, closed and opened again. */
export class Pane {
  private readonly pane = part("pane");
  private readonly divider = part("divider");
  private width: number = paneWidths.usual;

  constructor(
    private readonly keepWidth: (width: number) => void,
    private readonly closed: () => void,
  ) {
    part("close-pane").addEventListener("click", () => this.closed());
    this.divider.addEventListener("pointerdown", (event) => this.drag(event));
    this.divider.addEventListener("keydown", (event) => this.step(event));
  }

  get body(): HTMLElement {
    return part("pane-body");
  }

  get isOpen(): boolean {
    return !this.pane.hidden;
  }

  set isOpen(open: boolean) {
    this.pane.hidden = !open;
    this.divider.hidden = !open;
  }

  show(texts: Texts, title: string, width: number): void {
    part("pane-title").textContent = title;
    this.pane.setAttribute("aria-label", texts.pane);
    const close = part("close-pane");
    close.setAttribute("aria-label", texts.closePane);
    close.title = texts.closePane;
    this.divider.setAttribute("aria-label", texts.resizePane);
    this.divider.setAttribute("aria-valuemin", String(paneWidths.narrowest));
    this.divider.setAttribute("aria-valuemax", String(paneWidths.widest));
    this.setWidth(width);
  }

  private setWidth(width: number): void {
    this.width = Math.round(Math.min(paneWidths.widest, Math.max(paneWidths.narrowest, width)));
    document.documentElement.style.setProperty("--pane-width", `${this.width}px`);
    this.divider.setAttribute("aria-valuenow", String(this.width));
  }

  private drag(event: PointerEvent): void {
    const { width } = this;
    const from = event.clientX;
    // The frame would swallow the pointer's movements.
    document.body.classList.add("dragging");
    this.divider.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent): void => this.setWidth(width + from - moved.clientX);
    const end = (): void => {
      document.body.classList.remove("dragging");
      this.divider.removeEventListener("pointermove", move);
      this.keepWidth(this.width);
    };
    this.divider.addEventListener("pointermove", move);
    this.divider.addEventListener("lostpointercapture", end, { once: true });
  }

  private step(event: KeyboardEvent): void {
    const change = { ArrowLeft: 10, ArrowRight: -10, Home: 500, End: -500 }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    this.setWidth(this.width + change);
    this.keepWidth(this.width);
  }
}
