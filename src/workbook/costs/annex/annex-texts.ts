import { nameKey } from "../../../cells/ground/names";
import { wholeWords } from "../../sheet/whole-words";
import type { CostRequest } from "../cost-request";

/** In characters: an A4 page is about ninety of them wide, and what is wider is printed smaller. */
const widths = [28, 20, 23, 16, 22, 11] as const;

/** No word is parted of what stands in each column of the lists below each other; who signs stands in the first. */
export function widthsFor(request: CostRequest): number[] {
  const lists = [
    namesIn(request),
    request.outline.organisations.map((name) => [name]),
    request.responsibilities?.texts ?? saidOfKinds(request),
  ];
  return wholeWords(
    widths.map((width, column) => ({
      width,
      texts: lists.flatMap((list) => list.map((line) => line[column] ?? "")),
    })),
    "portrait",
  );
}

/** As many as there are, and their names in that order where each stands once. */
export const namesIn = ({ outline }: CostRequest): string[][] =>
  outline.verksamheter.map(({ name, organisations }) => [name, organisations[0] ?? ""]);

/** What stands there now, in the order of the costs: each kind with its lines' keys and payers, for the heights of the rows. */
export function saidOfKinds({ keys = [], outline: { payers } }: CostRequest): string[][] {
  const kinds = new Map<string, Record<"keys" | "payers", Set<string>> & { readonly kind: string }>();
  const ownOf = (kind: string): Record<"keys" | "payers", Set<string>> => {
    const own = kinds.get(nameKey(kind)) ?? { kind, keys: new Set<string>(), payers: new Set<string>() };
    kinds.set(nameKey(kind), own);
    return own;
  };
  for (const { kind, payer } of payers) ownOf(kind).payers.add(payer);
  for (const { kind, key } of keys) ownOf(kind).keys.add(key);
  return [...kinds.values()].map((one) => [one.kind, [...one.keys].join(", "), [...one.payers].join(", ")]);
}
