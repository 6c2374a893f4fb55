import type { Language } from "../../../text/language";
import type { DoneAction } from "../../../workbook/action/carry-out";
import { markOf } from "../../../workbook/action/mark";
import { keeps, type Storages } from "./remembered";
import type { LastAction, Sentence } from "../state";
import { textIn } from "../texts";

const key = "familjecentral.last";

/** Raised when the shape of what is kept changes: an add-in that has been renewed leaves alone what the old one kept. */
const version = 2;

/** Most tabs may keep some millions of characters in all, and the place is to find room as well. */
const longest = 1_000_000;

type InBoth = Readonly<Record<Language, string>>;

interface KeptLast {
  readonly version: number;
  readonly done: DoneAction;
  readonly said: InBoth;
  readonly undone: InBoth;
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
  const { done, sentence, undone } = last;
  // In a language that has not been loaded it is the sentence of the one that has.
  const inBoth = (one: Sentence): InBoth => ({ sv: one(textIn("sv")), en: one(textIn("en")) });
  const kept = JSON.stringify({
    version,
    done,
    said: inBoth(sentence),
    undone: inBoth(undone),
  } satisfies KeptLast);
  if (kept.length <= longest) keeps(session, prefix + key, `${markOf(kept)} ${kept}`);
}

/** Nothing where it was not kept, by another version, or not whole. Whether it is this workbook's, its journal says. */
export function rememberedAction({ prefix, session }: Storages): LastAction | undefined {
  try {
    const [, mark, text = ""] = /^(\w+) (.*)$/s.exec(session?.getItem(prefix + key) ?? "") ?? [];
    if (mark === undefined || mark !== markOf(text)) return undefined;
    const kept = JSON.parse(text) as KeptLast;
    if (kept.version !== version) return undefined;
    const asKept =
      (sentences: InBoth): Sentence =>
      ({ language }) =>
        sentences[language];
    return { done: kept.done, sentence: asKept(kept.said), undone: asKept(kept.undone) };
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
