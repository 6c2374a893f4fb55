import { formula } from "../../action/plan/cell-input";
import { fixedArea } from "../../sheet/placed";
import type { CostRequest } from "../cost-request";
import { costFunction, literal, namesOfParties } from "../formulas";
import type { InvoicePlaces } from "../invoice-sheet";
import type { PairSheet } from "../specification/pair-sheet";
import { columnOwners } from "../split/split-columns";
import type { SplitPlaces } from "../split/split-places";
import type { Check } from "./check";
import { oneLine, pairLabel } from "./check-labels";
import { onSplit } from "./split-checks";

/** All that is charged, and the sheets of the pairs in the order of the outline's pairs. */
export interface CheckedInvoices extends InvoicePlaces {
  readonly pairs: readonly PairSheet[];
}

/** What is charged: all of it, what each has laid out for others, each pair's sheet, and the number of lines. */
export function invoiceChecks(
  request: CostRequest,
  split: SplitPlaces,
  invoices: CheckedInvoices,
  payers: string,
): Check[] {
  const sums = invoices.pairs.map(({ sum }) => sum);
  return [
    {
      label: "Alla fordringar, mot summan av parens blad",
      one: formula(`=SUM(${invoices.lines("amount")})`),
      other: formula(`=${sums.join("+") || "0"}`),
    },
    ...laidOutChecks(request, split, invoices, payers),
    ...pairChecks(request, invoices),
    {
      label: "Antal rader i underlaget, mot dem som bladen läser",
      one: formula(`=ROWS(${costFunction("FAKTURAUNDERLAG", request)})-1`),
      // Not COUNTA, which counts empty texts as well.
      other: formula(`=SUMPRODUCT(--(${invoices.lines("biller")}<>""))`),
    },
  ];
}

function pairChecks(request: CostRequest, { lines, pairs }: CheckedInvoices): Check[] {
  const [billers, chargeds, amounts] = [lines("biller"), lines("charged"), lines("amount")];
  return request.outline.pairs.flatMap((pair, index): Check[] => {
    const own = pairs[index];
    if (own === undefined) return [];
    const sum = formula(`=${own.sum}`);
    const sent = request.head?.sent?.[index];
    return [
      ...(sent
        ? [
            {
              label: pairLabel(pair, "summan på parets blad, mot det som skickats"),
              one: sum,
              other: sent.sum,
            },
          ]
        : []),
      {
        label: pairLabel(pair, "raderna i underlaget, mot summan på parets blad"),
        one: formula(
          `=SUMPRODUCT((${billers}=${literal(pair.biller)})*(${chargeds}=${literal(pair.charged)}),${amounts})`,
        ),
        other: sum,
      },
      {
        label: pairLabel(pair, "summorna per momskod, mot summan"),
        one: formula(`=SUM(${own.codeSums})`),
        other: sum,
      },
    ];
  });
}

/**
 * What each organisation has laid out for others, from the split, against what it claims, from the specifications. Where a
 * verksamhet has changed organisation its column belongs to both, so those are taken together.
 */
function laidOutChecks(
  request: CostRequest,
  split: SplitPlaces,
  { lines }: InvoicePlaces,
  payers: string,
): Check[] {
  const owners = onSplit(fixedArea(split.organisations));
  const parts = onSplit(fixedArea(split.parts));
  const [verksamhet, organisation] = namesOfParties(request);
  const [billers, chargeds, amounts] = [lines("biller"), lines("charged"), lines("amount")];
  return togetherIn(request).map((group): Check => {
    const paid = group
      .map(
        (name) =>
          // Not COUNTIFS: names may hold what a criterion takes for a pattern, "Kommun*" or "<Region>".
          `(${payers}=${literal(name)})+(${payers}<>"")*MMULT(--(${payers}=TRANSPOSE(${verksamhet})),--(${organisation}=${literal(name)}))`,
      )
      .join("+");
    // A sum of truths and not one truth: Excel holds TRUE and FALSE alike for more than any number.
    const among = (cells: string, names: readonly string[]): string =>
      `(${["0", ...names.map((name) => `(${cells}=${literal(name)})`)].join("+")})`;
    const own = columnOwners(request).filter((owner) =>
      owner.split(" / ").every((name) => group.includes(name)),
    );
    return {
      label: oneLine(group.join(" och "), ": utlagt för andra, mot fordringarna på andra"),
      // A column beyond the last verksamhet has no owner, and no parts.
      one: formula(`=SUMPRODUCT(((${paid})>0)*(1-${among(owners, own)})*${parts})`),
      other: formula(`=SUMPRODUCT(${among(billers, group)}*(1-${among(chargeds, group)}),${amounts})`),
    };
  });
}

/** The organisations one by one; those that a verksamhet has moved between, together. */
function togetherIn({ outline }: CostRequest): string[][] {
  let groups = outline.organisations.map((name) => [name]);
  for (const { organisations } of outline.verksamheter) {
    const touched = groups.filter((group) => group.some((name) => organisations.includes(name)));
    if (touched.length > 1) {
      groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
    }
  }
  return groups;
}
