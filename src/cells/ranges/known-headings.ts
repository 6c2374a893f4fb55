import { textOf, type Cell } from "../ground/cell";
import { headingKey, type Columns } from "../ground/headings";
import { ledgerHeadings } from "../ledger/ledger-headings";
import { plainHeading } from "../ledger/match-ledger";
import { knownShapes } from "../tables/shapes";
import { exportColumns } from "./survey-export";

const everyColumns: readonly Columns<string>[] = [
  ...Object.values(knownShapes).map(({ columns }) => columns as Columns<string>),
  ledgerHeadings,
  exportColumns,
];

/** Which kinds of table know a heading: looked up for every cell that might be one, so it is worked out once. */
const kindsByHeading = new Map<string, Set<number>>();
everyColumns.forEach((columns, kind) => {
  for (const { heading, synonyms = [] } of Object.values(columns)) {
    for (const text of [heading, ...synonyms]) {
      const key = headingKey(text);
      kindsByHeading.set(key, (kindsByHeading.get(key) ?? new Set()).add(kind));
    }
  }
});

/** A heading is no essay: a cell of prose is not taken apart to see whether it is one. */
const longestHeading = 120;

const kindsOf = (text: string): ReadonlySet<number> | undefined =>
  text === "" || text.length > longestHeading ? undefined : kindsByHeading.get(headingKey(text));

/** Whether the text is a heading of any kind of table. */
export const isKnownHeading = (text: string): boolean => kindsOf(text) !== undefined;

const amountKeys: ReadonlySet<string> = new Set([
  ...everyColumns.flatMap((columns) =>
    Object.values(columns).flatMap(({ heading, synonyms = [], measure }) =>
      measure === "money" ? [heading, ...synonyms].map(headingKey) : [],
    ),
  ),
  ...(["amount", "debit", "credit"] as const).flatMap((meaning) =>
    [ledgerHeadings[meaning].heading, ...(ledgerHeadings[meaning].synonyms ?? [])].map(headingKey),
  ),
]);

/** Whether kronor stand below the heading, in any kind of table. */
export const isAmountHeading = (text: string): boolean =>
  text.length <= longestHeading &&
  (amountKeys.has(headingKey(text)) || amountKeys.has(headingKey(plainHeading(text))));

/** How many of the cells are headings of one and the same kind of table. */
export function knownHeadingsIn(cells: readonly Cell[]): number {
  const counts = everyColumns.map(() => 0);
  for (const cell of cells) {
    if (typeof cell === "string")
      for (const kind of kindsOf(textOf(cell)) ?? []) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return Math.max(...counts);
}
