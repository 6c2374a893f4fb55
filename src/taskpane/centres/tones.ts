import { neither, notStated } from "../../domain/classification/classify";
import type { Tone } from "../components/bar-chart";

/** How a class is shown: the definition's first class stands out, what is no class is grey or hatched. */
export function toneOf(className: string, first: string | undefined): Tone {
  if (className === notStated) return "unknown";
  if (className === neither) return "none";
  return className === first ? "first" : "other";
}
