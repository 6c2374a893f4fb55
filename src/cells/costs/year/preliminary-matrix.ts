import { inAdvance, presenceIn, type BudgetInAdvance } from "../../../domain/costs/settlement/advance";
import type { Period } from "../../../domain/costs/cost-line";
import {
  addedInstalments,
  type Instalment,
  type Interval,
} from "../../../domain/costs/settlement/instalments";
import { kronor, OreSum, type Ore } from "../../../domain/costs/money";
import { chargesIn } from "../specification/invoice-charges";
import { costColumns } from "../headings/cost-headings";
import { preliminaryColumns } from "../headings/preliminary-headings";
import { nameKey } from "../../ground/names";
import { readSplitCase } from "../split-case";

type Row = (string | number)[];

const { biller, charged, kind, amount, vatCode } = preliminaryColumns;

/** The headings of a table of amounts in advance: what FC.SLUTREGLERING reads, and the time of each; and VAT codes where the budget has any. */
const preliminaryHeadings = [biller, charged, kind, costColumns.from, costColumns.till, amount].map(
  ({ heading }) => heading,
);

/** Amounts in advance, and what has to be known about them. */
export interface PreliminaryAmounts {
  /** The heading row first; days as Excel's own numbers. */
  readonly cells: readonly Row[];
  /** The budget's lines that state another time than the one they are charged for. */
  readonly redated: BudgetInAdvance["redated"];
  /** Those who are charged without being there within the period, as by a key that names them; kronor. */
  readonly absent: readonly { readonly verksamhet: string; readonly amount: number }[];
}

/**
 * From a budget to amounts in advance: what each pair would be charged for each kind of cost, divided into months or
 * quarters that sum to it exactly, between those who are there within the period. What the budget states a VAT code for is
 * charged under it, so that both ends can book it and the settlement finds it again. A verksamhet that joins or leaves
 * within it is charged while it is there. The table is FC.SLUTREGLERING's third argument as it stands: against the budget
 * itself it settles to nothing, where that is for the same time.
 *
 * @param budget a table of costs, every line with its payer
 * @param period the time that the amounts are divided over
 */
export function preliminaryAmounts(
  budget: unknown,
  parties: unknown,
  centre: unknown,
  period: Period,
  interval: Interval,
): PreliminaryAmounts {
  const read = readSplitCase(budget, parties, centre, { isPayerNeeded: true });
  const { lines, redated } = inAdvance(read.lines, period);
  const { book } = read;
  const presence = book.parties.map((_, party) => presenceIn(period, book, party));
  const absent = new Map<number, OreSum>();
  const names = new Map<string, string>();
  for (const { kind } of lines) if (!names.has(nameKey(kind))) names.set(nameKey(kind), kind);
  const pairs = chargesIn({ ...read, lines }, false, (line, _, party, amount) => {
    if (!presence[party]) addTo(absent, party, amount);
    const { vatCode } = line;
    const kind = names.get(nameKey(line.kind)) ?? line.kind;
    return { kind, vatCode, during: presence[party] ?? period, amount };
  });
  const hasCodes = lines.some((line) => line.vatCode !== "");
  const rows = pairs.flatMap(({ biller, charged, charges }) =>
    byKind(charges, interval).map(
      ({ kind, from, till, amount, vatCode }): Row => [
        book.organisations[biller] as string,
        book.organisations[charged] as string,
        kind,
        from,
        till,
        kronor(amount),
        ...(hasCodes ? [vatCode] : []),
      ],
    ),
  );
  return {
    cells: [[...preliminaryHeadings, ...(hasCodes ? [vatCode.heading] : [])], ...rows],
    redated,
    absent: [...absent].map(([party, { ore }]) => ({
      verksamhet: book.verksamheter[book.parties[party]?.verksamhet ?? 0] as string,
      amount: kronor(ore),
    })),
  };
}

interface Charged {
  readonly kind: string;
  readonly vatCode: string | number;
}

interface ChargeDuring extends Charged {
  readonly during: Period;
  readonly amount: Ore;
}

interface Timed extends Charged {
  readonly times: Map<string, During>;
}

/** A pair's instalments, kind by kind and code by code in the order in which they are first charged. */
function byKind(charges: readonly ChargeDuring[], interval: Interval): (Instalment & Charged)[] {
  const kinds = new Map<string, Map<string | number, Timed>>();
  for (const { kind, vatCode, during, amount } of charges) {
    const codes = kinds.get(kind) ?? new Map<string | number, Timed>();
    kinds.set(kind, codes);
    const own = codes.get(vatCode) ?? { kind, vatCode, times: new Map<string, During>() };
    codes.set(vatCode, own);
    const key = `${during.from} ${during.till}`;
    const ofTime = own.times.get(key) ?? { during, sum: new OreSum() };
    own.times.set(key, ofTime);
    ofTime.sum.add(amount);
  }
  return [...kinds.values()]
    .flatMap((codes) => [...codes.values()])
    .flatMap(({ kind, vatCode, times }) => {
      const amounts = [...times.values()].map(({ during, sum }) => ({ during, amount: sum.ore }));
      // What is charged and credited alike is nothing to charge in advance.
      if (amounts.every(({ amount }) => amount === 0)) return [];
      return addedInstalments(amounts, interval).map((instalment) => ({ ...instalment, kind, vatCode }));
    });
}

interface During {
  readonly during: Period;
  readonly sum: OreSum;
}

function addTo(sums: Map<number, OreSum>, party: number, amount: Ore): void {
  const sum = sums.get(party) ?? new OreSum();
  sums.set(party, sum);
  sum.add(amount);
}
