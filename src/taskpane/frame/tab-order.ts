const tabbable = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^='-'])";

/** Everything that Tab stops at, in order, through the shadow roots and their slots. */
export function tabStops(root: ParentNode): HTMLElement[] {
  return [...root.children].flatMap((element) => {
    if (!(element instanceof HTMLElement) || !isShown(element)) return [];
    const here = element.matches(tabbable) && !element.hasAttribute("disabled") ? [element] : [];
    if (element instanceof HTMLSlotElement) {
      const assigned = element.assignedElements().filter((one) => one instanceof HTMLElement);
      return assigned.length > 0
        ? assigned.flatMap((one) => [
            ...(one.matches(tabbable) ? [one] : []),
            ...tabStops(one.shadowRoot ?? one),
          ])
        : tabStops(element);
    }
    return [...here, ...tabStops(element.shadowRoot ?? element)];
  });
}

/** What lies in closed details, or is hidden otherwise, has no place on the page. A slot never has one of its own. */
const isShown = (element: HTMLElement): boolean =>
  element instanceof HTMLSlotElement || (element.checkVisibility?.() ?? true);

/** The element that has the focus, inside the shadow roots as well. */
function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * In Excel on the web Microsoft's library takes the Tab key: it looks for the next stop in the page, but not in shadow
 * roots, finds none and leaves the pane. So Tab is kept from it for as long as there is a next stop, and the browser goes
 * there by itself; at either end the library is let through, and hands the focus back to Excel. The other way round,
 * Excel asks the library to enter, which looks for stops in the page itself: one at each end leads inside.
 */
export function guideTab(pane: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = tabStops(pane.shadowRoot ?? pane);
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    if (deepActiveElement() !== end) event.stopPropagation();
  });
  pane.before(entrance(() => tabStops(pane.shadowRoot ?? pane)[0]));
  pane.after(entrance(() => tabStops(pane.shadowRoot ?? pane).at(-1)));
}

/** The library finds it by its attribute, while the browser's own Tab passes it by. */
function entrance(inside: () => HTMLElement | undefined): HTMLElement {
  const element = document.createElement("span");
  element.tabIndex = -2;
  element.addEventListener("focus", () => inside()?.focus());
  return element;
}
