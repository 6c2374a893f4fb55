import type { RefusedBecause } from "../../../workbook/action/refused";
import type { Sentence } from "../state";

/** Why Excel would not, or we would not, in the reader's language. */
export const refusalSentence =
  (because: RefusedBecause): Sentence =>
  ({ actions: { refused } }) => {
    switch (because.kind) {
      case "sheet-name":
      case "sheet-exists":
      case "sheet-gone":
      case "protected":
      case "formula-too-long":
        return refused[because.kind](because.sheet);
      case "table-exists":
      case "table-gone":
      case "no-headings":
      case "cannot-grow":
        return refused[because.kind](because.table);
      case "foreign-column":
        return refused["foreign-column"](because.table, because.heading);
      case "no-room":
      case "no-rows-below":
      case "changed":
      case "hidden-rows":
        return refused[because.kind](because.sheet, because.address);
      case "rows-moved":
        return refused["rows-moved"](because.table, because.sheet, because.address);
      default:
        return refused[because.kind];
    }
  };
