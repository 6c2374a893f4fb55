/** @jest-environment jsdom */
import { guideTab, tabStops } from "../../src/taskpane/frame/tab-order";

/** A pane with a shadow root, a component in it, and a slot that shows a button of the pane's. */
function pane(): HTMLElement {
  const element = document.createElement("div");
  const shadow = element.attachShadow({ mode: "open" });
  shadow.innerHTML = `<button id="one"></button><section></section><p tabindex="-1"></p><a href="#" id="four"></a>`;
  const component = document.createElement("div");
  component.innerHTML = `<button id="three"></button>`;
  component.attachShadow({
    mode: "open",
  }).innerHTML = `<input id="two"><slot></slot><button disabled></button><slot name="empty"><button id="fallback"></button></slot>`;
  shadow.querySelector("section")!.append(component);
  return element;
}

const ids = (element: HTMLElement): string[] => tabStops(element.shadowRoot!).map(({ id }) => id);

beforeEach(() => document.body.replaceChildren());

test("the stops of all shadow roots stand in the order in which they are shown", () => {
  const element = pane();
  document.body.append(element);
  expect(ids(element)).toEqual(["one", "two", "three", "fallback", "four"]);
});

test("Tab is kept from the library as long as there is a next stop, and left to it at either end", () => {
  const element = pane();
  document.body.append(element);
  guideTab(element);
  const stops = tabStops(element.shadowRoot!);
  const seen: string[] = [];
  const library = (event: KeyboardEvent): void => void seen.push(event.shiftKey ? "back" : "on");
  window.addEventListener("keydown", library);
  for (const shiftKey of [false, true]) {
    for (const stop of stops) {
      stop.focus();
      stop.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Tab", shiftKey, bubbles: true, composed: true }),
      );
      if (seen.length > 0) seen.push(stop.id);
    }
  }
  window.removeEventListener("keydown", library);
  expect(seen.slice(0, 2)).toEqual(["on", "four"]);
  expect(seen.slice(2, 4)).toEqual(["back", "one"]);
  expect(seen.filter((one) => one === "on" || one === "back")).toHaveLength(2);
});

test("every other key goes through", () => {
  const element = pane();
  document.body.append(element);
  guideTab(element);
  const heard = jest.fn();
  window.addEventListener("keydown", heard, { once: true });
  element.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(heard).toHaveBeenCalled();
});

test("the library, which knows the page only, finds a way in at each end", () => {
  const element = pane();
  document.body.append(element);
  guideTab(element);
  const found = document.querySelectorAll<HTMLElement>("*[tabindex]:not([tabindex='-1'])");
  expect(found).toHaveLength(2);
  found[0]!.focus();
  expect(element.shadowRoot!.activeElement?.id).toBe("one");
  found[1]!.focus();
  expect(element.shadowRoot!.activeElement?.id).toBe("four");
});
