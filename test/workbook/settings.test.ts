import { changeSettings, NewerSettings, readSettings } from "../../src/workbook/settings";
import { officeInJsdom, type OfficePage } from "../support/office-in-jsdom";

let office: OfficePage;
beforeEach(async () => {
  office = await officeInJsdom();
});
afterEach(() => office.close());

const put = (value: unknown): Promise<void> =>
  office.Excel.run(async (context) => {
    context.workbook.settings.add("Familjecentral", value);
    await context.sync();
  });

test("a workbook that never remembered anything says so", async () => {
  expect(await office.Excel.run(readSettings)).toEqual({});
});

test("what was changed is read again, also by another page", async () => {
  expect(await office.Excel.run((context) => changeSettings(context, { language: "en" }))).toEqual({
    language: "en",
  });
  const after = await office.reload();
  expect(await after.Excel.run(readSettings)).toEqual({ language: "en" });
  after.close();
});

test("settings of this version that this add-in does not know are left where they are", async () => {
  await put({ version: 1, settings: { other: 7 } });
  expect(await office.Excel.run((context) => changeSettings(context, { language: "sv" }))).toEqual({
    other: 7,
    language: "sv",
  });
});

test.each([["a text"], [7], [null], [{ language: "en" }], [[]]])("%p is nothing of ours", async (value) => {
  await put(value);
  expect(await office.Excel.run(readSettings)).toEqual({});
});

test("what a newer add-in has kept is neither read nor written over", async () => {
  await put({ version: 2, settings: { language: "fi" } });
  await expect(office.Excel.run(readSettings)).rejects.toThrow(NewerSettings);
  await expect(office.Excel.run((context) => changeSettings(context, { language: "sv" }))).rejects.toThrow(
    NewerSettings,
  );
  const kept = await office.Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("Familjecentral");
    setting.load({ value: true });
    await context.sync();
    return setting.value as unknown;
  });
  expect(kept).toEqual({ version: 2, settings: { language: "fi" } });
});
