import { element } from "./element";
import type { RibbonButton, RibbonTab } from "./manifest";
import type { Texts } from "./page-text";

export interface HomeButton {
  readonly id: string;
  readonly group: keyof Texts["groups"];
  readonly label: string;
  readonly tip?: string;
  readonly icon: string;
  /** Large buttons show their label below the icon. */
  readonly large?: boolean;
  readonly run: () => void;
}

interface RibbonOptions {
  readonly texts: Texts;
  readonly home: readonly HomeButton[];
  readonly tabs: readonly RibbonTab[];
  readonly run: (button: RibbonButton) => void;
}

/** Excel's own tab with what a tester needs, and the add-in's tabs as its manifest has them. */
export class Ribbon {
  private selected = "home";

  constructor(private readonly root: HTMLElement) {}

  show(options: RibbonOptions): void {
    const { texts, tabs } = options;
    const panels = [
      { id: "home", label: texts.home, content: homePanel(options) },
      ...tabs.map((tab) => ({ id: tab.id, label: tab.label, content: addinPanel(tab, options.run) })),
    ];
    if (!panels.some((panel) => panel.id === this.selected)) this.selected = "home";
    const list = element("div", { role: "tablist", class: "ribbon-tabs", "aria-label": texts.tabs });
    const bodies = panels.map((panel) =>
      element(
        "div",
        {
          role: "tabpanel",
          id: panelId(panel.id),
          "aria-labelledby": tabId(panel.id),
          class: "ribbon-panel",
          hidden: panel.id !== this.selected,
        },
        ...panel.content,
      ),
    );
    for (const panel of panels) list.append(this.tab(panel.id, panel.label));
    list.addEventListener("keydown", (event) => this.moveBetweenTabs(event, list));
    this.root.setAttribute("aria-label", texts.tabs);
    this.root.replaceChildren(list, ...bodies);
  }

  select(id: string): void {
    this.selected = id;
    for (const tab of this.root.querySelectorAll<HTMLElement>('[role="tab"]')) {
      const chosen = tab.id === tabId(id);
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
    for (const panel of this.root.querySelectorAll<HTMLElement>('[role="tabpanel"]')) {
      panel.hidden = panel.id !== panelId(id);
    }
  }

  private tab(id: string, label: string): HTMLElement {
    const chosen = id === this.selected;
    const tab = element(
      "button",
      {
        type: "button",
        role: "tab",
        id: tabId(id),
        "aria-controls": panelId(id),
        "aria-selected": String(chosen),
        tabindex: chosen ? 0 : -1,
      },
      label,
    );
    tab.addEventListener("click", () => this.select(id));
    return tab;
  }

  private moveBetweenTabs(event: KeyboardEvent, list: HTMLElement): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const next =
      tabs[(tabs.indexOf(document.activeElement as HTMLElement) + step + tabs.length) % tabs.length];
    next?.click();
    next?.focus();
    event.preventDefault();
  }
}

const tabId = (id: string): string => `tab-${id}`;
const panelId = (id: string): string => `panel-${id}`;

function homePanel({ home, texts }: RibbonOptions): HTMLElement[] {
  const groups = [...new Set(home.map((button) => button.group))];
  return groups.map((group) =>
    ribbonGroup(
      texts.groups[group],
      home.filter((button) => button.group === group).map((button) => homeButton(button)),
    ),
  );
}

function homeButton({ id, label, tip, icon, large, run }: HomeButton): HTMLElement {
  const image = element("span", { class: "button-icon", "aria-hidden": "true" });
  image.innerHTML = icon;
  const button = element(
    "button",
    { type: "button", id, class: large ? "large-button" : "small-button", title: tip ?? label },
    image,
    element("span", { class: large ? "" : "hidden-label" }, label),
  );
  button.addEventListener("click", run);
  return button;
}

function addinPanel(tab: RibbonTab, run: (button: RibbonButton) => void): HTMLElement[] {
  return tab.groups.map((group) =>
    ribbonGroup(
      group.label,
      group.buttons.map((button) => addinButton(button, run)),
    ),
  );
}

/** As Excel draws a button of an add-in: the icon in 32 pixels, the label below, title and description as its tip. */
function addinButton(button: RibbonButton, run: (button: RibbonButton) => void): HTMLElement {
  const description = element("span", { role: "tooltip", id: `tip-${button.id}`, class: "supertip" });
  description.append(element("strong", {}, button.tipTitle), element("span", {}, button.tip));
  const made = element(
    "button",
    { type: "button", id: `button-${button.id}`, class: "large-button", "aria-describedby": description.id },
    element("img", {
      src: icon(button, 32),
      srcset: `${icon(button, 64)} 2x`,
      width: 32,
      height: 32,
      alt: "",
    }),
    element("span", {}, button.label),
  );
  made.addEventListener("click", () => run(button));
  return element("span", { class: "with-supertip" }, made, description);
}

function icon(button: RibbonButton, size: number): string {
  const sizes = [...button.icons.keys()].sort((a, b) => a - b);
  const fitting = sizes.find((have) => have >= size) ?? sizes.at(-1) ?? 0;
  return button.icons.get(fitting) ?? "";
}

const ribbonGroup = (label: string, buttons: HTMLElement[]): HTMLElement =>
  element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": label },
    element("div", { class: "ribbon-buttons" }, ...buttons),
    element("div", { class: "ribbon-label", "aria-hidden": "true" }, label),
  );
