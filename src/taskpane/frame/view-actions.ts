import type { FoundTable, Place as SheetPlace } from "../../workbook/reading/contents";
import type { ViewFrame } from "./view-frame";

/** What a person can do in every view; each part adds its own. */
export class ViewActions<Choices extends object = object, Place extends object = object> {
  constructor(protected readonly frame: ViewFrame<Choices, Place>) {}

  /** Shows a table in the sheet. */
  selectTable(table: FoundTable): Promise<void> {
    return this.frame.pane.selectTable(table);
  }

  /** Shows cells in the sheet. */
  selectPlace(place: SheetPlace): Promise<void> {
    return this.frame.pane.selectPlace(place);
  }

  /** A choice that the workbook remembers. */
  remember(change: Partial<Choices>): Promise<void> {
    return this.frame.choose(change);
  }

  /** What is looked for, opened or chosen to be seen. */
  move(change: Partial<Place>): void {
    this.frame.move(change);
  }

  toStart(): void {
    this.frame.pane.navigate("start");
  }

  /** Another part of the same view. */
  openPart(part: string): void {
    this.frame.openPart(part);
  }

  /** What was asked once more is not to be done. */
  cancel(): void {
    this.frame.confirm(undefined);
  }
}
