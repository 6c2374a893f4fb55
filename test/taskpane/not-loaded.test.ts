import { paneText as text } from "../../src/text/frame/pane.sv";
import { OfficePane } from "./office-pane";

/** Files that the pane loads after it is there, where they do not come: the network is down, or the add-in was renewed. */

const missing = (): never => {
  throw new Error("Loading chunk failed.");
};
let isMissing = true;
jest.mock("../../src/taskpane/frame/workbook/writing-chunk", () =>
  isMissing ? missing() : jest.requireActual<object>("../../src/taskpane/frame/workbook/writing-chunk"),
);
jest.mock("../../src/text/frame/pane.en", () => missing());
jest.mock("../../src/taskpane/function-list/functions-view", () => missing());
jest.mock("../../src/taskpane/centres/centres-view", () => ({}));

let pane: OfficePane;
beforeEach(async () => {
  isMissing = true;
  jest.resetModules();
  pane = await OfficePane.open();
  await pane.actions.start();
});
afterEach(() => pane.close());

test("nothing is written, which is said, and it is tried again when it is asked for again", async () => {
  await pane.beginning.create("working-set");
  expect(pane.state.notice?.(text)).toBe(text.actions.failed.notLoaded);
  expect(pane.state.doing).toBeUndefined();
  expect(pane.book.sheets()).toHaveLength(1);
  isMissing = false;
  await pane.beginning.create("working-set");
  expect(pane.state.doing?.status).toBe("done");
  expect(pane.book.sheets().length).toBeGreaterThan(1);
});

test("a view that does not come says so, and the others come", async () => {
  pane.actions.navigate("functions");
  await pane.until(() => pane.state.files["functions/functions"] === "failed");
  expect(pane.state.announcement.text).toBe(text.notLoaded.text);
  pane.actions.navigate("centres");
  await pane.until(() => pane.state.files["centres/centres"] === "here");
  expect(pane.state.files["functions/functions"]).toBe("failed");
});

test("a language that does not come says so, and the one that is here stays", async () => {
  await pane.actions.chooseLanguage("en");
  expect(pane.state.language).toBe("sv");
  expect(pane.state.notice?.(text)).toBe(text.notLoaded.text);
});
