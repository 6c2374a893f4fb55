const key = "Familjecentral";

/** Raised when the shape of what is kept changes; an older add-in then leaves it alone. */
const version = 1;

/** What the add-in keeps in the workbook, for everybody who opens it: the language, and each view's choices by its id. */
export interface WorkbookSettings {
  readonly language?: "sv" | "en";
  readonly [view: string]: unknown;
}

interface Kept {
  readonly version: number;
  readonly settings: WorkbookSettings;
}

/** A newer add-in has kept something that this one cannot read, and must not write over. */
export class NewerSettings extends Error {}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && typeof (value as Kept).version === "number";

/**
 * What the workbook remembers; nothing when it never has, or when what is there is not ours to understand. One request.
 *
 * @throws NewerSettings
 */
export async function readSettings(context: Excel.RequestContext): Promise<WorkbookSettings> {
  const setting = loadSettings(context);
  await context.sync();
  return settingsIn(setting);
}

/** Queued: it is read with whatever is asked for next. */
export function loadSettings(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load({ value: true });
  return setting;
}

/**
 * What a setting that has been read says.
 *
 * @throws NewerSettings
 */
export function settingsIn(setting: Excel.Setting): WorkbookSettings {
  if (setting.isNullObject || !isKept(setting.value)) return {};
  if (setting.value.version > version) throw new NewerSettings();
  return setting.value.settings;
}

/**
 * Changes some of the settings and leaves the others: read, write, and read again, since a setting has been seen to be
 * lost without an error. Two requests to change, one to make sure.
 *
 * @returns what the workbook remembers afterwards
 * @throws NewerSettings
 */
export async function changeSettings(
  context: Excel.RequestContext,
  change: WorkbookSettings,
): Promise<WorkbookSettings> {
  const kept: Kept = { version, settings: { ...(await readSettings(context)), ...change } };
  context.workbook.settings.add(key, kept);
  await context.sync();
  return readSettings(context);
}
