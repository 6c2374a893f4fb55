import { languages, type Language } from "../text/language";
import type { ActionName } from "../text/frame/actions.sv";
import type { DoneAction } from "../workbook/action/carry-out";
import { markOf } from "../workbook/action/mark";
import { keeps, type Storages } from "./remembered";
import type { LastAction } from "./state";
import { textIn } from "./texts";

const key = "familjecentral.last";

/** Raised when the shape of what is kept changes: an add-in that has been renewed leaves alone what the old one kept. */
const version = 1;

/** Most tabs may keep some millions of characters in all, and the place is to find room as well. */
const longest = 1_000_000;

interface KeptLast {
  readonly version: number;
  readonly action: ActionName;
  readonly done: DoneAction;
  readonly said: Readonly<Record<Language, string>>;
}

/**
 * The last action, for a page that Excel loads anew. What stood in cells before is part of it, since Ångra puts it back,
 * and that may be anybody's: so it is kept for the tab alone, which no other page reads and which ends with the workbook's
 * window, and for no longer than it can be taken back. Of new sheets only marks are kept. What does not fit is not kept.
 */
export function rememberAction({ prefix, session }: Storages, last: LastAction | undefined): void {
  if (!session) return;
  forget(session, prefix + key);
  if (!last) return;
  const { action, done, sentence } = last;
  // In a language that has not been loaded it is the Swedish sentence.
  const said = { sv: sentence(textIn("sv")), en: sentence(textIn("en")) };
  const kept = JSON.stringify({ version, action, done, said } satisfies KeptLast);
  if (kept.length <= longest) keeps(session, prefix + key, `${markOf(kept)} ${kept}`);
}

/** Nothing where it was not kept, by another version, or not whole. Whether it is this workbook's, its journal says. */
export function rememberedAction({ prefix, session }: Storages): LastAction | undefined {
  try {
    const [, mark, text = ""] = /^(\w+) (.*)$/s.exec(session?.getItem(prefix + key) ?? "") ?? [];
    if (mark === undefined || mark !== markOf(text)) return undefined;
    const kept = JSON.parse(text) as KeptLast;
    if (kept.version !== version) return undefined;
    const { action, done, said } = kept;
    return {
      action,
      done,
      sentence: (text) => said[languages.find((one) => textIn(one) === text) ?? "sv"],
    };
  } catch {
    return undefined;
  }
}

function forget(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // closed to us: then nothing is in it either
  }
}
