import { splitResult } from "../../../cells/results/cost-results";
import { widthOf } from "../../../cells/results/result-shape";
import type { SheetColumn } from "../../sheet/columns";
import { wordsAsk } from "../../sheet/whole-words";
import type { CostRequest } from "../cost-request";
import { fittingPage } from "../../action/ornaments/paper";
import { money } from "../formulas";

/** So many kinds of cost have a row and a colour of their own; the smaller ones are together. */
const mostKinds = 11;
export const otherKinds = "Övriga kostnadsslag";
/** Those that have come into the table of parties since the sheet was written. */
export const otherOwners = "Övriga organisationer";
/** Verksamheter that may come. */
const furtherVerksamheter = 8;
/** Kind of cost, amount and key stand before the parts. */
export const firstPart = widthOf(splitResult);

/** Of a column that says nothing as long as it is nothing: a space, for not every program takes an empty part for that. */
const moneyOrNothing = '#,##0.00_-;-#,##0.00_-;" "';

const { columns: own, further } = splitResult;
/** As wide as the longest name asks for, up to a limit. */
const kindWidths = { least: own.kind.width, most: 44 };
const partWidths = { least: further.width, most: 32 };

/** The kinds of cost that have a row of their own. */
export const kindsOf = ({ outline }: CostRequest): readonly string[] => outline.kinds.slice(0, mostKinds);

/**
 * The organisations that columns stand under: each of them, and where a verksamhet has changed organisation both
 * together, since its column holds the parts of both.
 */
export function columnOwners({ outline }: CostRequest): string[] {
  const joint = outline.verksamheter
    .filter(({ organisations }) => organisations.length > 1)
    .map(({ organisations }) => organisations.join(" / "));
  return [...new Set([...outline.organisations, ...joint])];
}

const kindColumn = ({ outline }: CostRequest): SheetColumn<"kind"> & { readonly width: number } => ({
  key: "kind",
  heading: own.kind.heading,
  width: Math.min(
    kindWidths.most,
    Math.max(kindWidths.least, ...outline.kinds.map((kind) => kind.length + 2)),
  ),
});

/**
 * What each organisation bears. The sum stands first, as it does for the verksamheter: the others come last, where a column
 * that is empty as long as there are none leaves no gap.
 */
export const organisationColumns = (request: CostRequest): SheetColumn[] => [
  kindColumn(request),
  { key: "sum", heading: "Summa", numberFormat: money },
  ...columnOwners(request).map((heading, index) => ({
    key: `${index}`,
    heading,
    width: Math.min(partWidths.most, Math.max(partWidths.least, besideTheNext({ bold: [heading] }))),
    numberFormat: money,
  })),
  { key: "others", heading: otherOwners, numberFormat: moneyOrNothing },
];

/**
 * In characters, of each verksamhet's column, below its organisation. All are as wide as the longest word of any, so that names may change places;
 * where that takes a further page, each is as wide as its own.
 */
function widthsOfParts({ outline }: CostRequest, before: readonly number[]): number[] {
  const own = outline.verksamheter.map(({ name, organisations }) =>
    Math.min(
      partWidths.most,
      Math.max(partWidths.least, besideTheNext({ bold: [name], texts: organisations })),
    ),
  );
  const alike = own.map(() => Math.max(...own));
  return fittingPage([...before, ...alike]).across === 1 ? alike : own;
}

/** Names stand to the right, as their figures do: a long word is not to touch what stands to the left of it. */
const besideTheNext = (words: Parameters<typeof wordsAsk>[0]): number => wordsAsk(words) + 2;

/** Kind of cost, amount and key, and the part of each verksamhet: the function's lines have them, and what sums them up. */
export function splitColumns(request: CostRequest): SheetColumn[] {
  const { verksamheter } = request.outline;
  const kind = kindColumn(request);
  const [amount, key] = [own.amount, own.key];
  const widths = widthsOfParts(request, [kind.width, amount.width, key.width]);
  const widest = Math.max(partWidths.least, ...widths);
  return [
    kind,
    { key: "amount", heading: amount.heading, width: amount.width, numberFormat: money },
    { key: "key", heading: key.heading, width: key.width },
    ...Array.from({ length: verksamheter.length + furtherVerksamheter }, (_, index) => ({
      key: partKey(index),
      heading: verksamheter[index]?.name ?? "",
      width: widths[index] ?? widest,
      numberFormat: money,
      ...(index >= verksamheter.length && { isToCome: true }),
    })),
  ];
}

export const partKey = (verksamhet: number): string => `${verksamhet}`;

/** The last of those that may come, too. */
export const lastPart = ({ outline }: CostRequest): string =>
  partKey(outline.verksamheter.length + furtherVerksamheter - 1);
