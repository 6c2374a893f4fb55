import { type BadDay, badDayNames, type Host } from "../../host";
import { element } from "../element";
import type { Texts } from "../page-text";

/** What a page cannot play: the library does not tell the host which runs are one step in Excel's undo. */
const onlyInTests: ReadonlySet<BadDay> = new Set(["undoWeb", "undoDesktop"]);

const offered = badDayNames.filter((day) => !onlyInTests.has(day));

/** *Excels nycker*: what Excel does on its bad days, for a person to play. Nothing of it is kept from one start to the next. */
export class BadDaysMenu {
  private chosen = new Set<BadDay>();
  private isOpen = false;

  constructor(private readonly host: () => Host) {}

  /** For the status bar; drawn anew with the rest of it. */
  show(texts: Texts): HTMLElement {
    const { title, days, note, release } = texts.badDays;
    const count = element("span", { class: "badge" });
    const list = element("ul", {});
    const showCount = (): void => {
      count.textContent = String(this.chosen.size);
      count.hidden = this.chosen.size === 0;
    };
    for (const day of offered) {
      const box = element("input", { type: "checkbox", id: `day-${day}`, checked: this.chosen.has(day) });
      box.addEventListener("change", () => {
        if (box.checked) this.chosen.add(day);
        else this.chosen.delete(day);
        this.play();
        showCount();
      });
      list.append(element("li", {}, element("label", { for: box.id }, box, days[day])));
    }
    const letGo = element("button", { type: "button", class: "status-button", id: "release" }, release);
    letGo.addEventListener("click", () => {
      this.host().releaseAnswers();
      this.host().releaseEvents();
    });
    const menu = element(
      "details",
      { class: "bad-days", open: this.isOpen },
      element("summary", { class: "status-button", id: "bad-days" }, title, count),
      element("div", { class: "bad-days-list" }, element("p", {}, note), list, letGo),
    );
    menu.addEventListener("toggle", () => (this.isOpen = menu.open));
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
    showCount();
    return menu;
  }

  /** Also for a host that has been started anew. */
  play(host = this.host()): void {
    host.switches.play(...this.chosen);
  }
}
