import { areAlike } from "../../names/alike-names";
import { Refusal } from "../../refusal";
import type { CostLine } from "../cost-line";
import { decimalSum } from "../decimal";
import { OreSum } from "../money";
import type { Parties } from "../parties";
import { refused, type CostWarning, type FoundWarning, type WarnedPlace } from "./what-is-doubtful";
import { sizeOf, touchedBy } from "./touched";

/**
 * Cells of the parties that cannot be used and are: by what is split by them.
 *
 * @param isAreaEmpty whether nothing stands where a tenancy's area would
 */
export function partyCellWarnings(
  lines: readonly CostLine[],
  { tenancies, parties, verksamheter, agreements }: Parties,
  isAreaEmpty: (tenancy: number) => boolean,
): FoundWarning[] {
  const byArea = touchedBy(lines, ({ kind }) => kind === "area" || kind === "organisation");
  const equally = touchedBy(lines, ({ kind }) => kind === "equal");
  const byAgreement = agreements.map((_, agreement) =>
    touchedBy(lines, (key) => key.kind === "agreement" && key.agreement === agreement),
  );
  return tenancies.flatMap(({ party, area, baseServices, agreed }, tenancy) => {
    const found: FoundWarning[] = [];
    const add = (column: PartyColumn, warning: CostWarning, amount: FoundWarning["amount"]): void =>
      void found.push({ warning, at: { table: "parties", tenancy, column }, amount });
    if (area instanceof Refusal && byArea !== 0) {
      const verksamhet = verksamheter[parties[party]?.verksamhet ?? 0] as string;
      add("area", isAreaEmpty(tenancy) ? { kind: "no-area", verksamhet } : refused(area), byArea);
    }
    if (baseServices instanceof Refusal && equally !== 0) {
      add("baseServices", refused(baseServices), equally);
    }
    agreed.forEach((stated, agreement) => {
      const touched = byAgreement[agreement];
      if (stated instanceof Refusal && touched !== 0) add(agreement, refused(stated), touched);
    });
    return found;
  });
}

type PartyColumn = Extract<WarnedPlace, { table: "parties" }>["column"];

/** Of two organisations that may be one, the amount is what has been paid by the one that stands last. */
export function organisationWarnings(
  lines: readonly CostLine[],
  { organisations, parties, tenancies }: Parties,
): FoundWarning[] {
  return organisations.flatMap((name, index): FoundWarning[] => {
    const like = organisations.slice(0, index).find((before) => areAlike(before, name));
    if (like === undefined) return [];
    const tenancy = tenancies.findIndex(({ party }) => parties[party]?.organisation === index);
    const paid = new OreSum();
    for (const { payer, amount } of lines) if (payer?.organisation === index) paid.add(sizeOf(amount));
    return [
      {
        warning: { kind: "alike-organisations", names: [like, name] },
        at: { table: "parties", tenancy, column: "organisation" },
        amount: paid.ore,
      },
    ];
  });
}

/** A family centre has four base services. */
const fullCount = 4;

/** Not the four base services, where something is split by them; a centre with dates may have them in turn. */
export function baseServiceWarnings(lines: readonly CostLine[], { tenancies }: Parties): FoundWarning[] {
  const equally = touchedBy(lines, ({ kind }) => kind === "equal");
  const isDated = tenancies.some(({ from, till }) => from !== -Infinity || till !== Infinity);
  const counts = tenancies.map(({ baseServices }) => baseServices);
  if (equally === 0 || isDated || !counts.every((count) => typeof count === "number")) return [];
  const count = decimalSum(counts);
  if (count === fullCount) return [];
  return [
    {
      warning: { kind: "base-services", count },
      at: { table: "parties", tenancy: undefined, column: "baseServices" },
      amount: equally,
    },
  ];
}
