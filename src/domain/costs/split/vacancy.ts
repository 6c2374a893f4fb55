import type { Day } from "../../calendar";
import { beyondTheSum } from "./area-shares";
import type { CostLine, Period } from "../cost-line";
import { decimalSum } from "../decimal";
import { dividerOf, type DivisionRefusals } from "./division";
import { split } from "./largest-remainder";
import { OreSum, type Ore } from "../money";
import { used, type Parties, type Tenancy } from "../parties";
import { piecesOf } from "./period-pieces";
import { sharesOfWholes, type Shares } from "./shares";

/** m² that nobody leases, for a time; −Infinity and Infinity where nothing in the tables has dates. */
export interface VacantStretch extends Period {
  readonly area: number;
}

/** Area that nobody leases, and what it costs those who are there: their shares of what is split by area are larger. */
interface Vacancy {
  readonly stretches: readonly VacantStretch[];
  /** What the area would be charged if somebody leased it. */
  readonly amount: Ore;
  /** What each organisation bears of that amount, in the order of the organisations; they sum to it. */
  readonly borne: readonly Ore[];
}

/**
 * The area that nobody leases. It grows vacant when a verksamhet leaves and nobody comes in its place: all that has been
 * leased at once is there to lease. Rooms that nobody has may be more than that. What a lease states beyond the areas is
 * not counted: it may be common area.
 *
 * @param unlet m² of the rooms that nobody leases at the end of the period; nothing where there is no list of rooms
 * @returns nothing where some area is not known: then it cannot be said
 */
export function vacantStretches(
  { tenancies }: Parties,
  period: Period | undefined,
  unlet = 0,
): VacantStretch[] {
  if (tenancies.some(({ area }) => typeof area !== "number")) return [];
  const isDated = tenancies.some(({ from, till }) => from !== -Infinity || till !== Infinity);
  if (!isDated || !period) {
    return isDated || unlet <= 0 ? [] : [{ from: -Infinity, till: Infinity, area: unlet }];
  }
  const pieces = piecesOf(period, tenancies);
  const all = piecesOf(sinceTheFirst(tenancies, period), tenancies).map(leasedIn);
  const atTheEnd = leasedIn(pieces.at(-1));
  const whole = Math.max(...all, decimalSum([atTheEnd, unlet]));
  return joined(
    pieces.map((piece) => ({
      from: piece.from,
      till: piece.till,
      area: beyondTheSum(whole, leasedIn(piece)),
    })),
  ).filter(({ area }) => area > 0);
}

/** m² that are leased by those who are present; areas are known by now. */
const leasedIn = (piece: { readonly present: readonly Tenancy[] } | undefined): number =>
  decimalSum((piece?.present ?? []).map(({ area }) => used(area)));

/** From the first day that the table knows of to the end of the period. */
function sinceTheFirst(tenancies: readonly Tenancy[], { from, till }: Period): Period {
  const days: Day[] = tenancies.flatMap((one) => [one.from, one.till]).filter(Number.isFinite);
  return { from: Math.min(from, ...days), till };
}

function joined(stretches: readonly VacantStretch[]): VacantStretch[] {
  const result: VacantStretch[] = [];
  for (const one of stretches) {
    const before = result.at(-1);
    if (before?.area === one.area) result[result.length - 1] = { ...before, till: one.till };
    else result.push(one);
  }
  return result;
}

/** The parties with one more that leases what nobody leases; it has no base service and no agreed part. */
export function withVacantParty(
  parties: Parties,
  stretches: readonly VacantStretch[],
  name: string,
  organisation: number,
): Parties {
  const verksamhet = parties.verksamheter.length;
  const party = parties.parties.length;
  return {
    ...parties,
    verksamheter: [...parties.verksamheter, name],
    parties: [...parties.parties, { verksamhet, organisation }],
    tenancies: [
      ...parties.tenancies,
      ...stretches.map(
        ({ from, till, area }): Tenancy => ({
          ...{ party, from, till, area },
          baseServices: 0,
          agreed: parties.agreements.map(() => 0),
        }),
      ),
    ],
  };
}

/**
 * What the area that nobody leases costs, and whom: each cost that is split by area is divided once as it is, and once
 * with somebody leasing that area. By how much the others' shares are larger is how they bear it: not by how much their
 * rounded amounts are, which differ by an öre for those too who have left before anything was vacant.
 *
 * @returns undefined where no area is vacant
 * @throws what the refusals make of a cost that cannot be divided
 */
export function vacancyOf(
  parties: Parties,
  lines: readonly CostLine[],
  unlet: number | undefined,
  refusals: DivisionRefusals,
): Vacancy | undefined {
  const stretches = vacantStretches(parties, periodOf(lines), unlet);
  if (stretches.length === 0) return undefined;
  const vacant = parties.parties.length;
  const [now, then] = [
    dividerOf(parties, refusals),
    dividerOf(withVacantParty(parties, stretches, "", parties.organisations.length), refusals),
  ];
  const borne = parties.organisations.map(() => new OreSum());
  const amount = new OreSum();
  for (const line of lines) {
    if (line.key.kind !== "area") continue;
    const [without, withIt] = [now(line).shares, then(line).shares];
    const increases = sharesOfIncrease(without, withIt);
    if (!increases) continue;
    const charged = split(line.amount, withIt)[vacant] ?? 0;
    amount.add(charged);
    split(charged, increases).forEach((part, party) => {
      borne[parties.parties[party]?.organisation as number]?.add(part);
    });
  }
  return { stretches, amount: amount.ore, borne: borne.map(({ ore }) => ore) };
}

/** By how much each share is larger than another, of one; undefined where none is. None is smaller. */
function sharesOfIncrease(shares: Shares, less: Shares): Shares | undefined {
  const increases = shares.numerators.map(
    (numerator, index) =>
      numerator * less.denominator - (less.numerators[index] as bigint) * shares.denominator,
  );
  return increases.every((increase) => increase === 0n) ? undefined : sharesOfWholes(increases);
}

/** From the first day of any cost to the last; nothing where none has its dates. */
function periodOf(lines: readonly CostLine[]): Period | undefined {
  const periods = lines.flatMap(({ period }) => period ?? []);
  if (periods.length === 0) return undefined;
  return {
    from: periods.reduce((least, { from }) => Math.min(least, from), Infinity),
    till: periods.reduce((most, { till }) => Math.max(most, till), -Infinity),
  };
}
