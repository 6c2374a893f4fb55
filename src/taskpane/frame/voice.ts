import type { PaneState, Sentence } from "./state";
import type { Store } from "./store";
import { textIn } from "./texts";

/** Says a sentence to those who listen. */
export function announce(store: Store<PaneState>, sentence: Sentence): void {
  store.change({ announcement: { text: sentence(textIn(store.state.language)) } });
}

/** Says a sentence to everybody: in the message bar and aloud. */
export function tell(
  store: Store<PaneState>,
  sentence: Sentence,
  noticeIntent: PaneState["noticeIntent"] = "error",
): void {
  store.change({ notice: sentence, noticeIntent });
  announce(store, sentence);
}
