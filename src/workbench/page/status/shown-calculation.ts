import type { GridView } from "../../grid/view/grid-view";
import type { StatusBar } from "./status-bar";

/** Follows the book: whether it is calculated, and how many cells call the add-in's functions. */
export class ShownCalculation {
  private functionCells = 0;

  constructor(
    private readonly grid: GridView,
    private readonly statusBar: StatusBar,
  ) {
    const { book } = grid;
    let drawing = 0;
    // Once per frame: an action of the add-in makes many events.
    const show = (): void => {
      drawing ||= requestAnimationFrame(() => {
        drawing = 0;
        this.show();
      });
    };
    book.on((event) => {
      show();
      if (event.kind === "tables") grid.refresh();
      if (event.kind === "calculated") void book.settled().then(show);
    });
    void book.settled().then(show);
  }

  /** Cells are counted when all is calculated: while the add-in writes, every frame would look at every cell. */
  show(): void {
    const { book } = this.grid;
    const isSettled = book.isSettled();
    if (isSettled) this.functionCells = book.functionCellCount();
    this.statusBar.showCalculation(isSettled, this.functionCells);
  }
}
