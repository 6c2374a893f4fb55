import { textOf, type Cell } from "../../ground/cell";
import { matchQuestion } from "./match-question";

/** Whether a column of a survey's answers is read no further than its heading: names, addresses, times and free text. */
export function isNeverRead(heading: Cell): boolean {
  const { kind } = matchQuestion(textOf(heading));
  return kind === "meta" || kind === "free";
}
