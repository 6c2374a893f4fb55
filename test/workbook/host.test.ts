import { connect, isDarkTheme, isMac, storagePrefix } from "../../src/workbook/host";

const given = globalThis as unknown as { Office: unknown };
afterEach(() => delete given.Office);

const withTheme = (officeTheme: unknown): void => {
  given.Office = { context: { officeTheme } };
};

test("without Microsoft's library this is not Excel, and nothing is known", async () => {
  expect(await connect()).toEqual({ isExcel: false, displayLanguage: undefined, contentLanguage: undefined });
  expect(isDarkTheme()).toBeUndefined();
  expect(storagePrefix()).toBe("");
});

test("in a browser tab of its own the library says that there is no host", async () => {
  given.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: null }),
    context: undefined,
  };
  expect((await connect()).isExcel).toBe(false);
});

test("in Excel, with its languages", async () => {
  given.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
    context: { displayLanguage: "sv-SE", contentLanguage: "en-GB", partitionKey: "p-" },
  };
  expect(await connect()).toEqual({ isExcel: true, displayLanguage: "sv-SE", contentLanguage: "en-GB" });
  expect(storagePrefix()).toBe("p-");
});

test.each([
  ["Mac", true],
  ["PC", false],
  ["OfficeOnline", false],
])("on the platform %s it is Excel for Mac: %s", (platform, expected) => {
  given.Office = { context: { diagnostics: { platform } } };
  expect(isMac()).toBe(expected);
});

test.each([
  [undefined, undefined],
  [{ isDarkTheme: true }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  [{ bodyBackgroundColor: "#ffffff" }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "#ffff00" }, false], // yellow is light, blue is dark, though each has parts of 255
  [{ bodyBackgroundColor: "#0000ff" }, true],
  [{ bodyBackgroundColor: "white" }, undefined],
  [{}, undefined],
])("the theme %j is dark: %s", (theme, dark) => {
  withTheme(theme);
  expect(isDarkTheme()).toBe(dark);
});
