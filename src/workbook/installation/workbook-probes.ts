import type { Probe } from "./probe";

/** As much as Ångra may keep of a large action. */
const largeSetting = 200_000;
const settingKey = "FamiljecentralKontroll";

const noSuch = "finns inte i någon arbetsbok";

/** How long an event may take. */
const eventPauses = [0, 250, 500, 1000, 2000];

export const workbookProbes: readonly Probe[] = [
  {
    id: "large-setting",
    needs: "1.4",
    measure: "undo-until-closed",
    run: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(settingKey, "å".repeat(largeSetting));
      const kept = settings.getItem(settingKey);
      kept.load("value");
      await context.sync();
      const text = String(kept.value);
      kept.delete();
      await context.sync();
      return { expected: largeSetting, came: text.length };
    },
  },
  {
    id: "null-objects",
    needs: "1.4",
    run: async ({ context }) => {
      const { worksheets, tables } = context.workbook;
      const missing = [worksheets.getItemOrNullObject(noSuch), tables.getItemOrNullObject(noSuch)];
      for (const one of missing) one.load("name");
      await context.sync();
      return { expected: [true, true], came: missing.map(({ isNullObject }) => isNullObject) };
    },
  },
  {
    id: "events",
    needs: "1.7",
    measure: "reads-when-turned-to",
    run: async ({ context, sheet, pause }) => {
      let heard = false;
      const listening = sheet.onChanged.add(() => {
        heard = true;
        return Promise.resolve();
      });
      sheet.getRange("Z3").values = [["hörs"]];
      await context.sync();
      for (const milliseconds of eventPauses) if (!heard) await pause(milliseconds);
      listening.remove();
      await context.sync();
      return { expected: true, came: heard };
    },
  },
];
