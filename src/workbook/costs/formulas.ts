import { numberFormats } from "../../cells/results/result-shape";
import { allOf, columnOf } from "../action/plan/structured-reference";
import type { CostRequest } from "./cost-request";

/** The tables that a formula reads, and the names in them that it would tell apart where a reader does not. */
export type CostSources = Pick<CostRequest, "costs" | "parties" | "centre"> & {
  readonly outline?: Partial<Pick<CostRequest["outline"], "otherSpellings">>;
};

export const { money, share: percent, area: squareMetres } = numberFormats;
export const isoDate = "yyyy-mm-dd";

/** Excel takes a text of so many characters in a formula. */
const longestLiteral = 255;

/** A text in a formula; a long one in pieces. */
export function literal(text: string): string {
  const pieces = Array.from({ length: Math.ceil(text.length / longestLiteral) || 1 }, (_, index) =>
    text.slice(index * longestLiteral, (index + 1) * longestLiteral),
  ).map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return pieces.length === 1 ? (pieces[0] as string) : `(${pieces.join("&")})`;
}

/**
 * A function of the costs: `FC.KOSTNADER(tblKostnader[#All],tblParter[#All])`, with the arguments that come between the
 * tables and the centre.
 */
export function costFunction(
  name: "KOSTNADER" | "FAKTURAUNDERLAG" | "SLUTREGLERING",
  { costs, parties, centre }: CostSources,
  between?: string,
): string {
  const further = name === "KOSTNADER" ? [] : [between ?? ""];
  const all = [allOf(costs), allOf(parties), ...further, centre === undefined ? "" : literal(centre)];
  while (all.at(-1) === "") all.pop();
  return `FC.${name}(${all.join(",")})`;
}

export const partyCells = (
  { parties }: CostSources,
  key: keyof CostRequest["parties"]["headings"],
): string | undefined => {
  const heading = parties.headings[key];
  return heading === undefined ? undefined : columnOf(parties, heading);
};

export const costCells = (
  { costs }: CostSources,
  key: keyof CostRequest["costs"]["headings"],
): string | undefined => {
  const heading = costs.headings[key];
  return heading === undefined ? undefined : columnOf(costs, heading);
};

/** The column of the parties' table that every such table has. */
export const partyNames = (request: CostSources, key: "verksamhet" | "organisation"): string =>
  partyCells(request, key) ?? columnOf(request.parties, key);

/** Functions within one another: Excel takes 64. */
const mostSpellings = 40;

/** The names in cells as they are shown: without what TRIM takes away, each in the spelling that is meant. */
export function namesIn({ outline }: CostSources, cells: string): string {
  const trimmed = `TRIM(${cells})`;
  return (outline?.otherSpellings ?? [])
    .slice(0, mostSpellings)
    .reduce(
      (rest, { written, meant }) => `IF(${trimmed}=${literal(written)},${literal(meant)},${rest})`,
      trimmed,
    );
}

/** Who is in the house and whom they belong to, row by row. */
export const namesOfParties = (request: CostSources): readonly [verksamhet: string, organisation: string] => [
  namesIn(request, partyNames(request, "verksamhet")),
  namesIn(request, partyNames(request, "organisation")),
];

/** `*(tblParter[Central]="Björken")`, where the tables hold several centres. */
export function andOfCentre(request: CostSources, cells: string | undefined): string {
  return request.centre === undefined || cells === undefined
    ? ""
    : `*(${namesIn(request, cells)}=${literal(request.centre)})`;
}

/** What is empty stays so: a FILTER may make a 0 of it, which is a code of its own where codes stand. */
export const withGaps = (cells: string): string => `IF(${cells}="","",${cells})`;

/** How many rows the formulas look at: the table may grow, and the check sheet says when it has outgrown them. */
export const roomFor = (rows: number): number => Math.max(500, Math.ceil((1.5 * rows) / 250) * 250);
