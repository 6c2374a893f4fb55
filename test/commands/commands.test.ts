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
  ["showStart", "start"],
  ["showFunctions", "functions"],
])("%s opens the pane at its view and tells Excel when it is done", async (command, view) => {
  const before = shown;
  await new Promise<void>((resolve) => commands.get(command)!({ completed: resolve }));
  expect(store.state.view).toBe(view);
  expect(shown).toBe(before + 1);
});
