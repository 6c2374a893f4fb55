import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { themeCss, usedTokens } from "../../src/build/theme-css";

const taskpane = resolve(__dirname, "../../src/taskpane");
const css = themeCss(taskpane);
const [light = "", dark = ""] = css.split(":root[data-theme=dark]");

test("every token that the pane uses has its value, and no other", () => {
  const declared = [...light.matchAll(/--(\w+):/g)].map(([, name]) => name);
  expect(declared).toEqual(usedTokens(taskpane));
  expect(declared.length).toBeGreaterThan(30);
});

test("the values are Fluent's, in its light theme and its dark one", () => {
  expect(light).toContain(`--colorNeutralForeground1:${webLightTheme.colorNeutralForeground1}`);
  expect(dark).toContain(`--colorNeutralForeground1:${webDarkTheme.colorNeutralForeground1}`);
  expect(light).toContain("--colorBrandBackground:#067067");
});

test("what both themes share stands once", () => {
  expect(light).toContain("--borderRadiusMedium:");
  expect(dark).not.toContain("--borderRadiusMedium:");
});

test("a token that Fluent does not have stops the build", () => {
  const folder = mkdtempSync(join(tmpdir(), "tokens-"));
  writeFileSync(join(folder, "one.ts"), "color: var(--colorOfMyOwn)");
  expect(() => themeCss(folder)).toThrow("--colorOfMyOwn");
  rmSync(folder, { recursive: true });
});
