import { fittingPage, usualWidth } from "../../action/ornaments/paper";
import type { SheetColumn } from "../../sheet/columns";
import { wordsAsk } from "../../sheet/whole-words";
import type { CostRequest } from "../cost-request";

type Columns = readonly SheetColumn[];

/** In characters: "12 345 678,90" in bold, with what stands free behind it. */
const narrowestFigure = 14.5;

/** What stands in a column of names is not to touch what is to the left of it. */
const apart = 2;

interface Lists {
  readonly owned: Columns;
  readonly columns: Columns;
}

/**
 * The two lists of the split, below each other, on one page across where they are only too wide for it because kinds of cost
 * and keys stand on one line: these then go on below, with their words whole, and figures have the room that they need.
 *
 * @param printed so many columns are printed
 */
export function onOnePageAcross(
  { outline, keys }: CostRequest,
  { owned, columns }: Lists,
  printed: number,
): Lists & { readonly isNarrow: boolean } {
  const asItIs = { owned, columns, isNarrow: false };
  const widthsOf = (...lists: Columns[]): number[] =>
    Array.from({ length: printed }, (_, column) =>
      Math.max(...lists.map((list) => list[column]?.width ?? usualWidth)),
    );
  if (keys === undefined || fittingPage(widthsOf(owned, columns)).across === 1) return asItIs;
  const words: Readonly<Record<string, number>> = {
    kind: wordsAsk({ texts: outline.kinds, bold: outline.kinds }),
    key: wordsAsk({ texts: keys.map(({ key }) => key) }),
  };
  const owners = outline.verksamheter.map(({ organisations }) => organisations);
  const narrow = (list: Columns, below: readonly (readonly string[])[]): SheetColumn[] =>
    list.map((column) => {
      const { key, heading, width = 0, isToCome } = column;
      if (isToCome) return column;
      const own = words[key];
      const asked =
        own === undefined
          ? Math.max(narrowestFigure, wordsAsk({ bold: [heading], texts: below[Number(key)] ?? [] }) + apart)
          : Math.max(own, wordsAsk({ bold: [heading] }));
      return {
        ...column,
        width: width === 0 ? asked : Math.min(width, asked),
        ...(own !== undefined && { wrap: true }),
      };
    });
  const lists = { owned: narrow(owned, []), columns: narrow(columns, owners) };
  return fittingPage(widthsOf(lists.owned, lists.columns)).across === 1
    ? { ...lists, isNarrow: true }
    : asItIs;
}
