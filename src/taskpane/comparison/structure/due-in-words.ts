import { formatDay } from "../../../cells/ground/dates";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import type { DueItem } from "./structure-model";

/** What an agreement asks for, in a sentence. */
export function dueInWords({ kind, name, day, months }: DueItem, text: ComparisonText["structure"]): string {
  const shown = day === undefined ? "" : formatDay(day);
  switch (kind) {
    case "ends":
      return text.dueEnds(name, shown);
    case "extends":
      return text.dueExtends(name, shown, months);
    case "goes-on":
      return text.dueGoesOn(name, shown, months);
    case "notice":
      return text.dueNotice(name, shown);
    case "passed":
      return text.duePassed(name, shown);
    case "review":
      return text.dueReview(name);
  }
}
