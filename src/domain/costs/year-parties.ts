import type { CostLine, Key, Period } from "./cost-line";
import type { Parties, Stated, Tenancy } from "./parties";

/** Names are the same whatever their case. */
const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase();

/** The place of a party of one year among another year's; −1 where it is not there. */
function partyIn(year: Parties, other: Parties, party: number): number {
  const wanted = other.parties[party];
  return year.parties.findIndex(
    ({ verksamhet, organisation }) =>
      same(year.verksamheter[verksamhet], other.verksamheter[wanted?.verksamhet ?? -1]) &&
      same(year.organisations[organisation], other.organisations[wanted?.organisation ?? -1]),
  );
}

/**
 * One year's parties with the other year's figures, for those who are there in both with equally many rows. A party that
 * has another number of rows has come, left or been split up during a year: that belongs to who is there.
 */
function replaced(
  before: Parties,
  after: Parties,
  change: (own: Tenancy, then: Tenancy) => Tenancy,
): readonly Tenancy[] {
  return before.tenancies.map((own) => {
    const party = partyIn(after, before, own.party);
    const rows = before.tenancies.filter((one) => one.party === own.party);
    const then = after.tenancies.filter((one) => one.party === party);
    const match = then[rows.indexOf(own)];
    return match && then.length === rows.length ? change(own, match) : own;
  });
}

/** The first year's parties, with the areas of the second. */
export const withAreas = (before: Parties, after: Parties): Parties => ({
  ...before,
  tenancies: replaced(before, after, (own, then) => ({ ...own, area: then.area })),
});

/** The first year's parties, with all that keys rest on as it was agreed for the second: percentages, base services. */
export function withAgreements(before: Parties, after: Parties): Parties {
  const places = after.agreements.map((name) => before.agreements.findIndex((own) => same(own, name)));
  // A party of the first year only keeps its percentage where the agreement was there already.
  const own = (tenancy: Tenancy): readonly Stated[] =>
    places.map((place) => (place < 0 ? 0 : (tenancy.agreed[place] as Stated)));
  const replacedTenancies = replaced(before, after, (tenancy, then) => ({
    ...tenancy,
    baseServices: then.baseServices,
    agreed: then.agreed,
  }));
  return {
    ...before,
    agreements: after.agreements,
    tenancies: replacedTenancies.map((tenancy, index) =>
      tenancy === before.tenancies[index] ? { ...tenancy, agreed: own(tenancy) } : tenancy,
    ),
  };
}

/**
 * A line of the second year as it would stand in the first: the same key among those who were there then.
 *
 * @returns undefined where the key names somebody or something that was not there
 */
export function translated(
  line: CostLine,
  after: Parties,
  before: Parties,
  period: Period | undefined,
): CostLine | undefined {
  const key = translatedKey(line.key, after, before);
  if (!key) return undefined;
  const { payer } = line;
  if (!payer) return { ...line, key, period };
  const organisation = before.organisations.findIndex((name) =>
    same(name, after.organisations[payer.organisation]),
  );
  const party = payer.party === undefined ? undefined : partyIn(before, after, payer.party);
  const isKnown = organisation >= 0 && (party === undefined || party >= 0);
  if (!isKnown) return key.kind === "own" ? undefined : { ...line, key, period, payer: undefined };
  return {
    ...line,
    key,
    period,
    payer: { name: payer.name, organisation, ...(party === undefined ? {} : { party }) },
  };
}

function translatedKey(key: Key, after: Parties, before: Parties): Key | undefined {
  if (key.kind === "one") {
    const party = partyIn(before, after, key.party);
    return party < 0 ? undefined : { kind: "one", party };
  }
  if (key.kind === "agreement") {
    const name = after.agreements[key.agreement];
    const agreement = before.agreements.findIndex((own) => same(own, name));
    return agreement < 0 ? undefined : { kind: "agreement", agreement };
  }
  return key;
}
