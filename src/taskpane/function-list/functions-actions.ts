import { functionListText } from "../../text/functions/function-list";
import type { FunctionsPlace } from "./place";
import { ViewActions } from "../frame/view-actions";

/** What a person can do in Funktioner. */
export class FunctionsActions extends ViewActions<object, FunctionsPlace> {
  search(search: string): void {
    this.frame.move({ search });
  }

  announceFound(count: number): void {
    this.frame.announce(({ language }) => functionListText.in(language).found(count));
  }

  openFunction(id: string, open: boolean): void {
    const { open: opened } = this.frame.place;
    if (open === opened.includes(id)) return;
    const others = opened.filter((one) => one !== id);
    this.frame.move({ open: open ? [...others, id] : others });
  }

  async copyExample(id: string, formula: string): Promise<void> {
    await this.frame.copy(
      id,
      formula,
      ({ language }) => functionListText.in(language).copiedExample(`FC.${id}`),
      ({ language }) => functionListText.in(language).copyFailed,
    );
  }
}
