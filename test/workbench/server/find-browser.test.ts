import { findBrowser, hasDisplay } from "../../../src/workbench/server/find-browser";

const having =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

test.each([
  [
    "win32" as const,
    { "ProgramFiles(x86)": "C:\\Program Files (x86)", ProgramFiles: "C:\\Program Files" },
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
  [
    "darwin" as const,
    { HOME: "/Users/eva" },
    "/Users/eva/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  ["linux" as const, { PATH: "/bin:/usr/bin" }, "/usr/bin/microsoft-edge", "/usr/bin/chromium"],
])("on %s Edge comes before the others, and any of them will do", (platform, env, edge, other) => {
  expect(findBrowser({ platform, env, exists: having(other, edge) })).toBe(edge);
  expect(findBrowser({ platform, env, exists: having(other) })).toBe(other);
  expect(findBrowser({ platform, env, exists: having() })).toBeUndefined();
});

test("a browser of one's own choice comes first", () => {
  const env = { PATH: "/usr/bin", WORKBENCH_BROWSER: "/home/eva/brave" };
  expect(findBrowser({ platform: "linux", env, exists: () => true })).toBe("/home/eva/brave");
});

test("only Linux can be without a display", () => {
  const exists = () => false;
  expect(hasDisplay({ platform: "linux", env: {}, exists })).toBe(false);
  expect(hasDisplay({ platform: "linux", env: { DISPLAY: ":0" }, exists })).toBe(true);
  expect(hasDisplay({ platform: "linux", env: { WAYLAND_DISPLAY: "wayland-0" }, exists })).toBe(true);
  expect(hasDisplay({ platform: "win32", env: {}, exists })).toBe(true);
  expect(hasDisplay({ platform: "darwin", env: {}, exists })).toBe(true);
});
