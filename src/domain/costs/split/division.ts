import { decimalSum, inPerCent, onCommonScale } from "../decimal";
import type { CostLine, Key, Period } from "../cost-line";
import { used, type Parties, type Party, type Tenancy } from "../parties";
import { daysIn, piecesOf, type Piece } from "./period-pieces";
import { combined, sharesByGroup, sharesOf, sharesOfWholes, type Shares } from "./shares";

/** One step of a calculation that its receiver can follow: so much of so much. */
export interface Factor {
  readonly part: number;
  readonly of: number;
  readonly what:
    | "m²"
    | "basverksamheter"
    | "organisationer"
    | "verksamheter"
    | "dagar"
    | "andelar"
    | "procent";
}

/** How a cost is divided between the parties of a centre. */
export interface Division {
  /** Each party's exact share. */
  readonly shares: Shares;
  /**
   * Each party's share in steps: the pieces of the period to be added, each a list of factors to be multiplied; without
   * factors it is the whole amount, without pieces nothing.
   */
  readonly calculation: readonly (readonly (readonly Factor[])[])[];
  /** What the weights sum to, each sum once: base services, or agreed percentages. */
  readonly totals: readonly number[];
}

/** The sentences for a cost that cannot be divided; they name the cost, which stands outside these rules. */
export interface DivisionRefusals {
  payerNeeded(line: CostLine): Error;
  payerHasSeveral(line: CostLine): Error;
  periodNeeded(line: CostLine): Error;
  nobodyPresent(line: CostLine, during: Period): Error;
  nothingToDivideBy(line: CostLine, during: Period | undefined): Error;
  notHundredPerCent(line: CostLine, agreement: string, sum: number, during: Period | undefined): Error;
}

export type Divider = (line: CostLine) => Division;

/**
 * How each cost of a centre is divided. What follows from a key and a period is worked out once for each pair of them
 * that occurs.
 */
export function dividerOf(parties: Parties, refusals: DivisionRefusals): Divider {
  const isDated = parties.tenancies.some(({ from, till }) => from !== -Infinity || till !== Infinity);
  const known = new Map<Key, Map<Period | undefined, Division>>();
  const wholes = new Map<number, Division>();

  const wholeTo = (party: number): Division => {
    const division = wholes.get(party) ?? wholeDivision(parties, party);
    wholes.set(party, division);
    return division;
  };

  return (line) => {
    const { key } = line;
    // These two do not look at dates.
    if (key.kind === "own") return wholeTo(partyThatPaid(parties, line, refusals));
    if (key.kind === "one") return wholeTo(key.party);

    const period = isDated ? line.period : undefined;
    if (isDated && !period) throw refusals.periodNeeded(line);
    let byPeriod = known.get(key);
    if (!byPeriod) known.set(key, (byPeriod = new Map()));
    const division = byPeriod.get(period) ?? divide(parties, line, period, refusals);
    byPeriod.set(period, division);
    return division;
  };
}

const wholeDivision = ({ parties }: Parties, party: number): Division => ({
  shares: sharesOfWholes(parties.map((_, index) => (index === party ? 1n : 0n))),
  calculation: parties.map((_, index) => (index === party ? [[]] : [])),
  totals: [],
});

/** The verksamhet that paid, or the only one of the organisation that paid. */
function partyThatPaid({ parties }: Parties, line: CostLine, refusals: DivisionRefusals): number {
  const { payer } = line;
  if (!payer) throw refusals.payerNeeded(line);
  if (payer.party !== undefined) return payer.party;
  const own = parties.flatMap(({ organisation }, index) =>
    organisation === payer.organisation ? [index] : [],
  );
  if (own.length !== 1) throw refusals.payerHasSeveral(line);
  return own[0] as number;
}

function divide(
  parties: Parties,
  line: CostLine,
  period: Period | undefined,
  refusals: DivisionRefusals,
): Division {
  if (!period) {
    const piece = divideAmong(parties, parties.tenancies, line, undefined, refusals);
    return {
      shares: piece.shares,
      calculation: piece.factors.map((factors) => (factors ? [factors] : [])),
      totals: piece.total === undefined ? [] : [piece.total],
    };
  }
  const cut = piecesOf(period, parties.tenancies);
  const pieces = joined(
    cut.map((piece) => {
      if (piece.present.length === 0) throw refusals.nobodyPresent(line, piece);
      const during = cut.length === 1 ? undefined : piece;
      return { days: piece.days, ...divideAmong(parties, piece.present, line, during, refusals) };
    }),
  );
  const whole = daysIn(period);
  return {
    shares: combined(pieces.map(({ days, shares }) => ({ weight: BigInt(days), shares }))),
    calculation: parties.parties.map((_, party) =>
      withEqualJoined(pieces.flatMap(({ days, factors }) => ownPiece(days, factors[party]))).map(
        ({ days, own }) =>
          days === whole ? own : [{ part: days, of: whole, what: "dagar" } as const, ...own],
      ),
    ),
    totals: [...new Set(pieces.flatMap(({ total }) => (total === undefined ? [] : [total])))],
  };
}

/** What one party has of a piece of the period. */
interface OwnPiece {
  readonly days: number;
  readonly own: readonly Factor[];
}

const ownPiece = (days: number, own: readonly Factor[] | undefined): OwnPiece[] =>
  own ? [{ days, own }] : [];

/** One quarter before and after somebody else came is one quarter: its receiver reads it once, with all its days. */
function withEqualJoined(pieces: readonly OwnPiece[]): OwnPiece[] {
  const result: OwnPiece[] = [];
  for (const piece of pieces) {
    const at = result.findIndex(({ own }) => sameFactors(own, piece.own));
    const before = result[at];
    if (before) result[at] = { ...before, days: before.days + piece.days };
    else result.push(piece);
  }
  return result;
}

const sameFactors = (one: readonly Factor[], other: readonly Factor[]): boolean =>
  one.length === other.length &&
  one.every(({ part, of, what }, index) => {
    const against = other[index] as Factor;
    return part === against.part && of === against.of && what === against.what;
  });

/** The division between those who are present. */
interface PieceDivision {
  readonly shares: Shares;
  /** By party; undefined for one that has no part. */
  readonly factors: readonly (readonly Factor[] | undefined)[];
  readonly total?: number;
  /** By party; undefined for one that is not present. */
  readonly weights: readonly (number | undefined)[];
}

/** Pieces that follow on each other and divide in the same way are one: nobody has joined or left in between. */
function joined<Dated extends PieceDivision & { days: number }>(pieces: readonly Dated[]): Dated[] {
  const result: Dated[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    if (before && before.weights.every((weight, party) => weight === piece.weights[party])) {
      result[result.length - 1] = { ...before, days: before.days + piece.days };
    } else {
      result.push(piece);
    }
  }
  return result;
}

function divideAmong(
  parties: Parties,
  present: readonly Tenancy[],
  line: CostLine,
  during: Piece | undefined,
  refusals: DivisionRefusals,
): PieceDivision {
  const weightsBy = (weight: (tenancy: Tenancy) => number): (number | undefined)[] => {
    const weights = new Array<number | undefined>(parties.parties.length).fill(undefined);
    for (const tenancy of present) weights[tenancy.party] = weight(tenancy);
    return weights;
  };
  const { key } = line;
  if (key.kind === "organisation") {
    return betweenOrganisations(
      parties,
      weightsBy(({ area }) => used(area)),
    );
  }
  if (key.kind === "agreement") {
    const weights = weightsBy(({ agreed }) => used(agreed[key.agreement] as number));
    return byAgreement(weights, (sum) =>
      refusals.notHundredPerCent(line, parties.agreements[key.agreement] as string, sum, during),
    );
  }
  const isEqual = key.kind === "equal";
  const weights = weightsBy(({ area, baseServices }) => used(isEqual ? baseServices : area));
  if (weights.every((weight) => !weight)) throw refusals.nothingToDivideBy(line, during);
  return byWeights(weights, isEqual ? "basverksamheter" : "m²", isEqual);
}

function byWeights(
  weights: readonly (number | undefined)[],
  what: Factor["what"],
  isTotalShown: boolean,
): PieceDivision {
  const numbers = weights.map((weight) => weight ?? 0);
  const total = decimalSum(numbers);
  return {
    weights,
    shares: sharesOf(numbers),
    factors: numbers.map((part) => (part === 0 ? undefined : [{ part, of: total, what }])),
    ...(isTotalShown ? { total } : {}),
  };
}

/**
 * Agreed percentages are weights, once their sum is 100 or, written as parts of one, 1: within five hundredths of a per
 * cent, so that three times 33.33 will do.
 */
function byAgreement(
  weights: readonly (number | undefined)[],
  refuse: (sum: number) => Error,
): PieceDivision {
  const numbers = weights.map((weight) => weight ?? 0);
  const { wholes, scale } = onCommonScale(numbers);
  const one = 10n ** BigInt(scale);
  const sum = wholes.reduce((before, whole) => before + whole, 0n);
  if (isWithin(sum, 100n * one, one)) return byWeights(weights, "andelar", true);
  if (!isWithin(100n * sum, 100n * one, one)) throw refuse(decimalSum(numbers));
  const division = byWeights(
    numbers.map((number) => inPerCent(number)),
    "procent",
    true,
  );
  return { ...division, weights };
}

/** At most 0.05 apart, on a scale where `one` is 1. */
const isWithin = (sum: bigint, aim: bigint, one: bigint): boolean => {
  const difference = sum < aim ? aim - sum : sum - aim;
  return 20n * difference <= one;
};

/**
 * Equally between the organisations that are present, and within each by area; equally also there where nobody in the
 * organisation leases any area.
 */
function betweenOrganisations(parties: Parties, areas: readonly (number | undefined)[]): PieceDivision {
  const members = new Map<number, number[]>();
  const organisations = areas.map((area, party) => {
    if (area === undefined) return undefined;
    const { organisation } = parties.parties[party] as Party;
    const own = members.get(organisation);
    if (own) own.push(party);
    else members.set(organisation, [party]);
    return organisation;
  });
  const weights = areas.map((area) => area ?? 0);
  const factors = new Array<readonly Factor[] | undefined>(areas.length).fill(undefined);
  const organisationPart: Factor = { part: 1, of: members.size, what: "organisationer" };
  for (const own of members.values()) {
    const total = decimalSum(own.map((party) => weights[party] as number));
    if (total === 0) for (const party of own) weights[party] = 1;
    for (const party of own) {
      const part = weights[party] as number;
      if (part === 0) continue;
      const within: Factor =
        total === 0 ? { part, of: own.length, what: "verksamheter" } : { part, of: total, what: "m²" };
      factors[party] = own.length === 1 ? [organisationPart] : [organisationPart, within];
    }
  }
  return { weights: areas, shares: sharesByGroup(onCommonScale(weights).wholes, organisations), factors };
}
