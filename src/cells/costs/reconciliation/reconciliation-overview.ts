import { isOfCentre } from "../centre/rows-of-centre";
import { kronor, OreSum, wholeUnits, type Ore } from "../../../domain/costs/money";
import { reconciled, together, type StatedSums } from "../../../domain/costs/settlement/reconciliation";
import { decimalSum } from "../../../domain/costs/decimal";
import { isEmpty, numberOf, plainValue, textOf, type Cell } from "../../ground/cell";
import { dayOf } from "../../ground/dates";
import { matchHeadings, type Columns } from "../../ground/headings";
import { nameKey } from "../../ground/names";
import { costColumns } from "../headings/cost-headings";
import { costSectionsIn } from "../section-rows";
import { partyColumns } from "../headings/party-headings";

type Table = readonly (readonly Cell[])[];

/** What balances are stated for. */
export type ReconciledBy = "kind" | "account";

/** Further columns of a table of costs that a reconciliation reads. */
export const reconciliationColumns: Columns<"account" | "vat"> = {
  account: { heading: "Konto", synonyms: ["Kontonr", "Kontonummer", "Account"] },
  vat: {
    heading: "Moms",
    measure: "money",
    synonyms: ["Momsbelopp", "Ingående moms", "Moms kr", "VAT", "VAT amount"],
  },
};

/** A kind of cost or an account, in kronor. */
export interface ReconciledRow {
  /** By which its balance is remembered. */
  readonly key: string;
  readonly name: string;
  readonly budget: number | undefined;
  readonly actual: number;
  readonly vat: number | undefined;
  readonly ledger: number | undefined;
  readonly difference: number | undefined;
  readonly isGross: boolean;
  readonly overBudget: number | undefined;
  readonly lastYear: number | undefined;
}

export interface ReconciliationOverview {
  readonly rows: readonly ReconciledRow[];
  readonly sum: Omit<ReconciledRow, "key" | "name" | "isGross">;
  readonly hasAccounts: boolean;
  readonly by: ReconciledBy;
  /** m² of those who are there when the costs' time ends; nothing where no area is stated. */
  readonly area: number | undefined;
}

interface ReconciliationTables {
  readonly costs: Table;
  readonly parties: Table;
  readonly budget: Table | undefined;
  readonly lastYear: Table | undefined;
  readonly centre: string | undefined;
}

/**
 * The costs of the year beside the ledger, the budget and the year before, kind by kind or account by account. Kinds that
 * only the budget or the year before have come last.
 *
 * @param balances the ledger's, in kronor, by the rows' keys
 */
export function reconciliationOverview(
  { costs, parties, budget, lastYear, centre }: ReconciliationTables,
  balances: Readonly<Record<string, number>>,
  asked: ReconciledBy,
): ReconciliationOverview {
  const hasAccounts = matchHeadings(costs[0] ?? [], reconciliationColumns).columnOf.account !== undefined;
  const by = hasAccounts ? asked : "kind";
  const [now, planned, before] = [costs, budget, lastYear].map((table) =>
    table ? sumsIn(table, by, centre) : undefined,
  );
  const names = new Map<string, string>();
  for (const sums of [now, planned, before])
    for (const [key, { name }] of sums ?? []) if (!names.has(key)) names.set(key, name);
  const stated = [...names].map(([key, name]) => ({
    key,
    name,
    sums: {
      budget: planned && (planned.get(key)?.amount.ore ?? 0),
      actual: now?.get(key)?.amount.ore ?? 0,
      vat: now?.get(key)?.vat?.ore,
      ledger: balances[key] === undefined ? undefined : wholeUnits(balances[key]),
      lastYear: before && (before.get(key)?.amount.ore ?? 0),
    } satisfies StatedSums,
  }));
  const compared = stated.filter(({ sums }) => sums.ledger !== undefined);
  const all = reconciled(together(stated.map(({ sums }) => sums)));
  // Only what has a balance is compared with its balance.
  const { difference } = reconciled(together(compared.map(({ sums }) => sums)));
  return {
    rows: stated.map(({ key, name, sums }) => {
      const { isGross, ...figures } = reconciled(sums);
      return { key, name, isGross, ...inKronor(figures) };
    }),
    sum: inKronor({ ...all, difference }),
    hasAccounts,
    by,
    area: areaIn(parties, costs, centre),
  };
}

type Figures = Omit<ReturnType<typeof reconciled>, "isGross">;

function inKronor(figures: Figures): ReconciliationOverview["sum"] {
  const shown = (ore: Ore | undefined): number | undefined => (ore === undefined ? undefined : kronor(ore));
  return {
    budget: shown(figures.budget),
    actual: kronor(figures.actual),
    vat: shown(figures.vat),
    ledger: shown(figures.ledger),
    difference: shown(figures.difference),
    overBudget: shown(figures.overBudget),
    lastYear: shown(figures.lastYear),
  };
}

/** An account is a number without spaces. */
function nameIn(cell: Cell): string {
  const value = plainValue(cell);
  return typeof value === "number" ? String(value) : textOf(cell);
}

interface NamedSums {
  readonly name: string;
  readonly amount: OreSum;
  /** Nothing where no cost of it states any. */
  vat: OreSum | undefined;
}

function sumsIn(table: Table, by: ReconciledBy, centre: string | undefined): Map<string, NamedSums> {
  const { columnOf } = matchHeadings(table[0] ?? [], costColumns);
  const further = matchHeadings(table[0] ?? [], reconciliationColumns).columnOf;
  const nameColumn = by === "account" ? (further.account ?? columnOf.kind) : columnOf.kind;
  const sums = new Map<string, NamedSums>();
  if (nameColumn === undefined || columnOf.amount === undefined) return sums;
  const sections = costSectionsIn(table);
  for (const [row, cells] of table.entries()) {
    if (row === 0 || sections.at(row) !== undefined) continue;
    const name = nameIn(cells[nameColumn]);
    if (name === "" || !isOfCentre(cells, columnOf.centre, centre)) continue;
    const entry = sums.get(nameKey(name)) ?? { name, amount: new OreSum(), vat: undefined };
    sums.set(nameKey(name), entry);
    entry.amount.add(wholeUnits(numberOf(cells[columnOf.amount], "money") ?? 0));
    const vat = further.vat === undefined ? undefined : numberOf(cells[further.vat], "money");
    if (vat !== undefined) (entry.vat ??= new OreSum()).add(wholeUnits(vat));
  }
  return sums;
}

function areaIn(parties: Table, costs: Table, centre: string | undefined): number | undefined {
  const { columnOf } = matchHeadings(parties[0] ?? [], partyColumns);
  const { till: costTill } = matchHeadings(costs[0] ?? [], costColumns).columnOf;
  if (columnOf.area === undefined) return undefined;
  const ends =
    costTill === undefined ? [] : costs.slice(1).flatMap((cells) => dayOf(cells[costTill], "last") ?? []);
  const last = ends.reduce((most, day) => Math.max(most, day), -Infinity);
  const areas = parties.slice(1).flatMap((cells) => {
    const [from, till] = [
      columnOf.from === undefined ? undefined : dayOf(cells[columnOf.from]),
      columnOf.till === undefined ? undefined : dayOf(cells[columnOf.till], "last"),
    ];
    const isThere = last === -Infinity || ((from ?? last) <= last && (till ?? last) >= last);
    const area = numberOf(cells[columnOf.area as number], "area");
    return isThere && area !== undefined && isOfCentre(cells, columnOf.centre, centre) ? [area] : [];
  });
  const sum = decimalSum(areas);
  return sum > 0 ? sum : undefined;
}

/** What was found in cells that were pointed at. */
interface PointedBalances {
  readonly balances: Readonly<Record<string, number>>;
  /** Rows with an amount whose name is none of those that are reconciled. */
  readonly strangers: readonly string[];
}

/**
 * The ledger's balances in cells that were pointed at: in each row a name or an account that is known, and the last number
 * beside it. Several rows of one name are added.
 */
export function balancesIn(cells: Table, rows: readonly Pick<ReconciledRow, "key">[]): PointedBalances {
  const known = new Set(rows.map(({ key }) => key));
  const sums = new Map<string, OreSum>();
  const strangers: string[] = [];
  for (const row of cells) {
    const place = row.findIndex((cell) => known.has(nameKey(nameIn(cell))));
    const amounts = row.flatMap((cell, column) => {
      const amount = column === place || isEmpty(cell) ? undefined : numberOf(cell, "money");
      return amount === undefined ? [] : [amount];
    });
    const amount = amounts.at(-1);
    if (amount === undefined) continue;
    if (place < 0) {
      const name = nameIn(row.find((cell) => !isEmpty(cell)));
      if (name !== "" && row.some((cell) => typeof cell === "string" && cell !== "")) strangers.push(name);
      continue;
    }
    const key = nameKey(nameIn(row[place]));
    const sum = sums.get(key) ?? new OreSum();
    sums.set(key, sum);
    sum.add(wholeUnits(amount));
  }
  return {
    balances: Object.fromEntries([...sums].map(([key, { ore }]) => [key, kronor(ore)])),
    strangers,
  };
}
