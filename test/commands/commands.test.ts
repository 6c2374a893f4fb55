/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { store } from "../../src/taskpane/pane-instance";

const commands = new Map<string, (event: { completed(): void }) => void>();
let shown = 0;
Object.assign(globalThis, {
  Office: {
    actions: { associate: (name: string, command: () => void) => commands.set(name, command) },
    addin: { showAsTaskpane: () => Promise.resolve(void shown++) },
  },
});

beforeAll(() => import("../../src/commands/index"));

test("every command of the manifest is there, and no other", () => {
  const manifest = readFileSync(resolve("manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect([...commands.keys()].sort()).toEqual(named.sort());
});

test.each([
  ["showCentres", "centres"],
  ["showCosts", "costs"],
  ["showSurvey", "survey"],
  ["showComparison", "comparison"],
  ["showShare", "share"],
  ["showFunctions", "functions"],
])("%s opens the pane at its view and tells Excel when it is done", async (command, view) => {
  const before = shown;
  await new Promise<void>((resolve) => commands.get(command)!({ completed: resolve }));
  expect(store.state.view).toBe(view);
  expect(shown).toBe(before + 1);
});

test("a button lives on where Excel ignores the wish to show the pane, also when it is pressed twice at once", async () => {
  const { addin } = (globalThis as unknown as { Office: { addin: { showAsTaskpane: () => Promise<void> } } })
    .Office;
  const shows = addin.showAsTaskpane;
  for (const answer of [
    () => new Promise<void>(() => undefined),
    () => Promise.reject(new Error("ignored")),
  ]) {
    addin.showAsTaskpane = answer;
    let completed = 0;
    commands.get("showCosts")!({ completed: () => completed++ });
    commands.get("showCentres")!({ completed: () => completed++ });
    expect(completed).toBe(2);
    expect(store.state.view).toBe("centres");
  }
  addin.showAsTaskpane = shows;
});
