import { writtenText } from "../../../text/specifications/written";
import type { PaneText } from "../../../text/frame/pane.sv";
import { withWholeDates } from "../../../text/days-in-words";
import type { Writing } from "../../steps/result-step";
import type { AskedAgain } from "../place";

/** What a person agrees to before the split is written where it has been written before. */
export function askedInWords(asked: AskedAgain, { language }: PaneText): NonNullable<Writing["confirm"]> {
  const { again } = writtenText.in(language);
  if (asked.kind === "replace") {
    return { sentence: again.replaces(withWholeDates(asked.day), asked.sheets), action: again.replace };
  }
  const { day, sheet, because } = asked;
  const { cell, ...reasons } = again.because;
  const reason = typeof because === "object" ? cell(because.address) : reasons[because];
  return {
    sentence: again.beside(withWholeDates(day), sheet ?? again.oneOfThem, reason),
    action: again.writeBeside,
  };
}
