/** @jest-environment jsdom */
import { PaneActions } from "../../src/taskpane/frame/pane-actions";
import { Pane } from "../../src/taskpane/frame/pane";
import { initialState, type LastAction, type PaneState } from "../../src/taskpane/frame/state";
import { views } from "../../src/taskpane/views";
import { Store } from "../../src/taskpane/frame/store";
import { loadText } from "../../src/taskpane/frame/texts";
import { paneText } from "../support/texts";
import { drawn, find, findAll, readable, render } from "./render";

let store: Store<PaneState>;
let pane: Pane;

beforeAll(() => {
  Object.assign(globalThis, { functionsInSwedish: [], functionsInEnglish: [] }); // as the build does
});

async function open(state: Partial<PaneState> = {}, waits = true): Promise<void> {
  store = new Store<PaneState>({
    ...initialState,
    excel: "ready",
    workbook: { status: "here", value: { tables: [], comparable: [] } },
    ...state,
  });
  const actions = new PaneActions(store, views);
  pane = await render(Pane, { store, actions });
  if (store.state.excel === "ready" && waits) await actions.load();
  await drawn(pane);
}

const press = async (selector: string): Promise<void> => {
  find(pane, selector).click();
  await drawn(pane);
};

/** A view may come in a part of its own. */
async function shown(view: string): Promise<void> {
  while (findAll(pane, view).length === 0) {
    await new Promise((resolve) => setTimeout(resolve));
    await drawn(pane);
  }
}

/** A view's element; of a view of several parts, that of the first. */
const elementOf = (view: string): string =>
  ({ costs: "fc-split-view", survey: "fc-measure-view", share: "fc-check-view" })[view] ?? `fc-${view}-view`;

test("one view at a time, the one that the navigation marks", async () => {
  await open();
  for (const { id: view } of views) {
    await press(`nav [data-view=${view}]`);
    const element = elementOf(view);
    await shown(element);
    expect(findAll(pane, "nav [aria-current=page]").map((one) => one.dataset.view)).toEqual([view]);
    expect(
      findAll(pane, views.map(({ id }) => elementOf(id)).join(", ")).map(({ localName }) => localName),
    ).toEqual([element]);
    expect(document.title).toContain(paneText.sv.views[view]);
    expect(find(pane, "[role=status]").textContent).toBe(paneText.sv.opened(paneText.sv.views[view]));
  }
});

test("the focus stays on what was pressed", async () => {
  await open();
  const button = find(pane, "nav [data-view=functions]");
  button.focus();
  await press("nav [data-view=functions]");
  expect(pane.shadowRoot!.activeElement).toBe(find(pane, "nav [data-view=functions]"));
});

test("the whole pane changes language, and the page says which it is in", async () => {
  await open();
  expect(document.documentElement.lang).toBe("sv");
  await press("[data-language=en]");
  await loadText("en");
  await drawn(pane);
  expect(document.documentElement.lang).toBe("en");
  expect(readable(pane)).toContain(paneText.en.start.welcome.heading);
  expect(readable(pane)).not.toContain(paneText.sv.start.welcome.heading);
  expect(find(pane, "[data-language=sv]").getAttribute("lang")).toBe("sv");
});

test("while Excel is being reached there is nothing to choose", async () => {
  await open({ excel: "starting" });
  expect(readable(pane)).toContain(paneText.sv.starting);
  expect(findAll(pane, "nav")).toEqual([]);
});

test("outside Excel the pane says where it belongs", async () => {
  await open({ excel: "absent" });
  expect(readable(pane)).toContain(paneText.sv.absent.heading);
  expect(findAll(pane, "nav")).toEqual([]);
});

test("what did not happen stands in the message bar until it is closed", async () => {
  await open({ notice: () => "Det gick inte." });
  expect(readable(find(pane, "[data-notice]"))).toContain("Det gick inte.");
  find(pane, "[data-notice]").shadowRoot!.querySelector("button")!.click();
  await drawn(pane);
  expect(findAll(pane, "[data-notice]")).toEqual([]);
});

test("what was done before the page was loaded anew stands below the view, with a way back, until it is put away", async () => {
  const last = { sentence: () => "3 celler rättade." } as unknown as LastAction;
  await open({ last, doing: { status: "earlier", sentence: () => "Senast: 3 celler rättade." } });
  expect(readable(find(pane, "[data-doing=earlier] .sentence"))).toBe("Senast: 3 celler rättade.");
  expect(findAll(pane, ".progress")).toEqual([]);
  expect(findAll(pane, "[data-action=undo]")).toHaveLength(1);
  await press("[data-doing=earlier] .hide");
  expect(findAll(pane, "fc-action-bar")).toEqual([]);
  expect(findAll(pane, "[data-action=undo-last]")).toHaveLength(1);
});

test("a view that has a file of its own is waited for, and can be asked for again when it does not come", async () => {
  await open({ view: "functions" }, false);
  expect(findAll(pane, "fc-waiting, fc-functions-view").map(({ localName }) => localName)).toEqual([
    "fc-waiting",
  ]);
  expect(findAll(pane, "h1").map(readable)).toEqual(["Funktioner"]); // a page has its heading at once
  expect(readable(pane)).toContain(paneText.sv.loading("Funktioner"));
  await open({ view: "functions", files: { "functions/functions": "failed" } }, false);
  expect(readable(find(pane, "fc-empty-state"))).toContain(paneText.sv.notLoaded.text);
  expect(findAll(pane, "[data-action=load-again]")).toHaveLength(1);
});

test("a view of several parts has a tab for each, and shows the one that is chosen", async () => {
  await open({ view: "costs" });
  expect(
    findAll(pane, "[data-part]")
      .map(readable)
      .map((name) => name.trim()),
  ).toEqual(
    ["split", "ledger", "year", "review", "change", "what-if"].map(
      (id) => paneText.sv.parts.costs[id as keyof typeof paneText.sv.parts.costs],
    ),
  );
  await press("[data-part=review]");
  await shown("fc-review-view");
  expect(find(pane, "[data-part][aria-current]").dataset.part).toBe("review");
  expect(findAll(pane, "fc-split-view")).toEqual([]);
  expect(find(pane, "[role=status]").textContent).toBe(paneText.sv.opened(paneText.sv.parts.costs.review));
});

test("what the workbook holds is waited for under the view's heading, and asked for again when Excel does not answer", async () => {
  await open({ view: "centres", workbook: { status: "waiting" } });
  expect(findAll(pane, "h1").map(readable)).toEqual(["Centraler"]);
  expect(readable(pane)).toContain(paneText.sv.start.reading);
  await open({ view: "centres", workbook: { status: "failed" } });
  expect(readable(pane)).toContain(paneText.sv.start.failed.text);
  expect(findAll(pane, "[data-action=read-again]")).toHaveLength(1);
});

test("a pane that is taken out of the page no longer listens", async () => {
  await open();
  pane.remove();
  const update = jest.spyOn(pane, "requestUpdate");
  store.change({ copied: "x" });
  expect(update).not.toHaveBeenCalled();
});
