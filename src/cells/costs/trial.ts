import type { Day } from "../../domain/calendar";
import { signedSplit } from "../../domain/costs/change-effects";
import { kronor, wholeUnits } from "../../domain/costs/money";
import { isEmpty, numberOf, type Cell } from "../ground/cell";
import { dayOf } from "../ground/dates";
import { matchHeadings, type Columns } from "../ground/headings";
import type { none } from "./amounts";
import { contactColumns } from "./columns/contact-columns";
import { costColumns, type CostColumn } from "./columns/cost-columns";
import { nameKey, nameOf } from "../ground/names";
import { partyColumns, type PartyColumn } from "./columns/party-columns";

type Table = readonly (readonly Cell[])[];

/** A number, or the word for a real nothing: no leased area, no base service. */
export type NumberOrNone = number | typeof none;

/** A row of the parties: the verksamhet, and which of its rows it is where it has several, counted from 0. */
export interface PartyRow {
  readonly verksamhet: string;
  readonly nth: number;
}

/** Something that is tried in a copy of the tables. Amounts are in kronor, percentages of 100. */
export type TrialChange =
  | { readonly what: "area"; readonly party: PartyRow; readonly area: NumberOrNone }
  | { readonly what: "organisation"; readonly party: PartyRow; readonly organisation: string }
  | { readonly what: "services"; readonly party: PartyRow; readonly services: NumberOrNone }
  | {
      readonly what: "agreed";
      readonly party: PartyRow;
      readonly agreement: string;
      readonly percent: number;
    }
  /** The row is taken away, or ends with a day. */
  | { readonly what: "leaves"; readonly party: PartyRow; readonly till?: Day }
  | {
      readonly what: "joins";
      readonly verksamhet: string;
      readonly organisation: string;
      readonly area: NumberOrNone;
      readonly services: NumberOrNone;
      readonly from?: Day;
    }
  /** For all costs of a kind; an empty key is the usual one for the kind. */
  | { readonly what: "key"; readonly kind: string; readonly key: string }
  /** What all costs of a kind are together; several lines change in proportion, to the öre. */
  | { readonly what: "amount"; readonly kind: string; readonly amount: number };

/** A cell of a copy that holds something else than the table; rows count from the heading row, which is 0. */
export interface TriedCell {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** A table's copy with the changes made. */
export interface TriedTable {
  readonly cells: readonly (readonly Cell[])[];
  /** In the order of the rows. A row that has come stands in `added` instead. */
  readonly changed: readonly TriedCell[];
  /** Rows that have come. */
  readonly added: readonly number[];
  /** The columns with days, and those with percentages as parts of one. */
  readonly days: readonly number[];
  readonly shares: readonly number[];
}

/** A change that does nothing: what it names is not in the tables, or several lines sum to 0 kr and give no proportion. */
export interface LostChange {
  readonly change: number;
  readonly because: "gone" | "sums-to-nothing";
}

export interface Trial {
  readonly parties: TriedTable;
  readonly costs: TriedTable;
  readonly lost: readonly LostChange[];
  /** What can be changed further. */
  readonly choices: TrialChoices;
}

/** What can be changed in the copies as they are. */
export interface TrialChoices {
  readonly parties: readonly (PartyRow & {
    readonly organisation: string;
    readonly area: Cell;
    readonly services: Cell;
    /** By the agreements' order, percentages of 100. */
    readonly agreed: readonly (number | undefined)[];
    readonly from: Day | undefined;
    readonly till: Day | undefined;
  })[];
  readonly organisations: readonly string[];
  readonly agreements: readonly string[];
  /** In the order in which they first stand there. `key` is empty for the usual one; undefined where lines differ. */
  readonly kinds: readonly {
    readonly kind: string;
    readonly lines: number;
    readonly amount: number;
    readonly key: string | undefined;
  }[];
  readonly hasArea: boolean;
  /** Every cost has its period, so that somebody may come or leave within it. */
  readonly isDated: boolean;
}

/**
 * The tables of a centre with changes made in copies of them, one after the other; the tables themselves are left alone.
 *
 * @param costs the table with its heading row
 * @param centre the one that is divided, where the tables hold several
 */
export function triedTables(
  costs: Table,
  parties: Table,
  centre: string | undefined,
  changes: readonly TrialChange[],
): Trial {
  const partyCopy = new PartyCopy(parties, centre);
  const costCopy = new CostCopy(costs, centre);
  const lost: LostChange[] = [];
  changes.forEach((change, index) => {
    const because =
      change.what === "key" || change.what === "amount" ? costCopy.make(change) : partyCopy.make(change);
    if (because) lost.push({ change: index, because });
  });
  return {
    parties: partyCopy.result(),
    costs: costCopy.result(),
    lost,
    choices: { ...partyCopy.choices(), ...costCopy.choices() },
  };
}

interface Row {
  /** Where it stood in the table; undefined for one that has come. */
  readonly origin: number | undefined;
  readonly cells: Cell[];
  isGone: boolean;
}

/** A table's copy, in which rows keep their places until all changes are made. */
class Copy<Key extends string> {
  readonly headings: Cell[];
  readonly rows: Row[];
  columnOf: Partial<Record<Key, number>>;

  constructor(
    private readonly table: Table,
    private readonly columns: Columns<Key>,
    protected readonly centre: string | undefined,
    centreKey: Key,
  ) {
    this.headings = [...(table[0] ?? [])];
    this.columnOf = { ...matchHeadings(this.headings, columns).columnOf };
    const place = this.columnOf[centreKey];
    this.rows = table
      .slice(1)
      .map((cells, index) => ({ origin: index + 1, cells: [...cells], isGone: false }));
    this.ofCentre =
      centre === undefined || place === undefined
        ? (): boolean => true
        : ({ cells }): boolean => nameKey(nameOf(cells[place])) === nameKey(centre);
  }

  protected readonly ofCentre: (row: Row) => boolean;

  /** The column, added at the right end where the table has none. */
  protected columnFor(key: Key, others: Cell = null): number {
    const known = this.columnOf[key];
    if (known !== undefined) return known;
    const column = this.headings.push(this.columns[key].heading) - 1;
    for (const { cells } of this.rows) {
      while (cells.length < column) cells.push(null);
      cells[column] = others;
    }
    this.columnOf = { ...this.columnOf, [key]: column };
    return column;
  }

  protected at({ cells }: Row, key: Key): Cell {
    const column = this.columnOf[key];
    return column === undefined ? undefined : cells[column];
  }

  protected resultOf(days: readonly Key[], shares: readonly number[]): TriedTable {
    const rows = this.rows.filter(({ isGone }) => !isGone);
    const width = this.table[0]?.length ?? 0;
    return {
      cells: [this.headings, ...rows.map(({ cells }) => cells)],
      changed: rows.flatMap(({ origin, cells }, index) =>
        origin === undefined
          ? []
          : cells.flatMap((after, column) => {
              const before = column < width ? this.table[origin]?.[column] : null;
              return isSame(before, after) ? [] : [{ row: index + 1, column, before, after }];
            }),
      ),
      added: rows.flatMap(({ origin }, index) => (origin === undefined ? [index + 1] : [])),
      days: days.flatMap((key) => this.columnOf[key] ?? []),
      shares,
    };
  }
}

const isSame = (one: Cell, other: Cell): boolean => one === other || (isEmpty(one) && isEmpty(other));

class PartyCopy extends Copy<PartyColumn> {
  constructor(table: Table, centre: string | undefined) {
    super(table, partyColumns, centre, "centre");
  }

  make(change: Exclude<TrialChange, { what: "key" | "amount" }>): LostChange["because"] | undefined {
    if (change.what === "joins") return this.join(change);
    const row = this.rowOf(change.party);
    if (!row) return "gone";
    const { cells } = row;
    switch (change.what) {
      case "area":
        cells[this.columnFor("area")] = change.area;
        return undefined;
      case "organisation":
        cells[this.columnFor("organisation")] = change.organisation;
        return undefined;
      case "services":
        // Without the column each row counts one.
        cells[this.columnFor("baseServices", 1)] = change.services;
        return undefined;
      case "agreed": {
        const column = this.agreementColumns().find(
          ({ heading }) => nameKey(heading) === nameKey(change.agreement),
        );
        if (!column) return "gone";
        cells[column.column] = column.isShare ? Number(`${change.percent}e-2`) : change.percent;
        return undefined;
      }
      case "leaves":
        if (change.till === undefined) row.isGone = true;
        else cells[this.columnFor("till")] = change.till;
        return undefined;
    }
  }

  private join(change: Extract<TrialChange, { what: "joins" }>): undefined {
    // A column that is added for the newcomer's sake is added to the others first.
    if (change.from !== undefined) this.columnFor("from");
    if (change.services !== 1) this.columnFor("baseServices", 1);
    const cells: Cell[] = this.headings.map(() => null);
    const put = (key: PartyColumn, value: Cell): void => {
      const column = this.columnOf[key];
      if (column !== undefined) cells[column] = value;
    };
    put("verksamhet", change.verksamhet);
    put("organisation", change.organisation);
    put("area", change.area);
    put("baseServices", change.services);
    put("from", change.from ?? null);
    put("centre", this.centre ?? null);
    this.rows.push({ origin: undefined, cells, isGone: false });
    return undefined;
  }

  /** Counted over all rows, those that are gone too, so that taking back one change does not move another. */
  private rowOf({ verksamhet, nth }: PartyRow): Row | undefined {
    const row = this.rows.filter(
      (one) => this.ofCentre(one) && nameKey(nameOf(this.at(one, "verksamhet"))) === nameKey(verksamhet),
    )[nth];
    return row?.isGone ? undefined : row;
  }

  /** Further columns with numbers; their sum tells whether they are parts of one or of a hundred. */
  private agreementColumns(): {
    readonly column: number;
    readonly heading: string;
    readonly isShare: boolean;
  }[] {
    const mapped = new Set<number | undefined>([
      ...Object.values(this.columnOf),
      ...Object.values(matchHeadings(this.headings, contactColumns).columnOf),
    ]);
    return this.headings.flatMap((cell, column) => {
      const heading = nameOf(cell);
      const numbers = this.rows.flatMap((row) =>
        row.origin !== undefined && this.ofCentre(row) ? (numberOf(row.cells[column], "area") ?? []) : [],
      );
      if (mapped.has(column) || heading === "" || numbers.length === 0) return [];
      return [{ column, heading, isShare: numbers.reduce((sum, number) => sum + number, 0) < 2 }];
    });
  }

  choices(): Pick<TrialChoices, "parties" | "organisations" | "agreements" | "hasArea"> {
    const agreements = this.agreementColumns();
    const seen = new Map<string, number>();
    const organisations = new Map<string, string>();
    const parties: TrialChoices["parties"][number][] = [];
    for (const row of this.rows) {
      const verksamhet = nameOf(this.at(row, "verksamhet"));
      if (verksamhet === "" || !this.ofCentre(row)) continue;
      const nth = seen.get(nameKey(verksamhet)) ?? 0;
      seen.set(nameKey(verksamhet), nth + 1);
      if (row.isGone) continue;
      const organisation = nameOf(this.at(row, "organisation"));
      if (organisation !== "" && !organisations.has(nameKey(organisation))) {
        organisations.set(nameKey(organisation), organisation);
      }
      parties.push({
        verksamhet,
        nth,
        organisation,
        area: this.at(row, "area"),
        services: this.columnOf.baseServices === undefined ? 1 : this.at(row, "baseServices"),
        agreed: agreements.map(({ column, isShare }) => {
          const number = numberOf(row.cells[column], "area");
          return number === undefined ? undefined : isShare ? timesHundred(number) : number;
        }),
        from: dayOf(this.at(row, "from")),
        till: dayOf(this.at(row, "till"), "last"),
      });
    }
    return {
      parties,
      organisations: [...organisations.values()],
      agreements: agreements.map(({ heading }) => heading),
      hasArea: this.columnOf.area !== undefined,
    };
  }

  result(): TriedTable {
    const shares = this.agreementColumns().flatMap(({ column, isShare }) => (isShare ? [column] : []));
    return this.resultOf(["from", "till"], shares);
  }
}

/** A part of one as per cent, in decimals as Excel shows them: 0.07 is 7, not 7.000000000000001. */
const timesHundred = (part: number): number => Number((part * 100).toPrecision(15));

class CostCopy extends Copy<CostColumn> {
  constructor(table: Table, centre: string | undefined) {
    super(table, costColumns, centre, "centre");
  }

  make(change: Extract<TrialChange, { what: "key" | "amount" }>): LostChange["because"] | undefined {
    const rows = this.rowsOf(change.kind);
    if (rows.length === 0) return "gone";
    if (change.what === "key") {
      const column = this.columnFor("key");
      for (const { cells } of rows) cells[column] = change.key === "" ? null : change.key;
      return undefined;
    }
    return this.makeAmount(rows, change.amount);
  }

  private makeAmount(rows: readonly Row[], amount: number): LostChange["because"] | undefined {
    const column = this.columnFor("amount");
    const [only] = rows;
    if (rows.length === 1 && only) {
      only.cells[column] = amount;
      return undefined;
    }
    const weights = rows.map((row) => BigInt(this.oreOf(row)));
    const sum = weights.reduce((one, other) => one + other, 0n);
    if (sum === 0n) return "sums-to-nothing";
    const parts = signedSplit(BigInt(wholeUnits(amount)), weights, sum);
    rows.forEach(({ cells }, index) => (cells[column] = kronor(parts[index] ?? 0)));
    return undefined;
  }

  private readonly oreOf = (row: Row): number | bigint =>
    wholeUnits(numberOf(this.at(row, "amount"), "money") ?? 0);

  private rowsOf(kind: string): Row[] {
    return this.rows.filter(
      (row) => this.ofCentre(row) && nameKey(nameOf(this.at(row, "kind"))) === nameKey(kind),
    );
  }

  choices(): Pick<TrialChoices, "kinds" | "isDated"> {
    const kinds = new Map<string, { kind: string; lines: number; ore: bigint; keys: Set<string> }>();
    let isDated = true;
    for (const row of this.rows) {
      const kind = nameOf(this.at(row, "kind"));
      if (kind === "" || !this.ofCentre(row)) continue;
      const entry = kinds.get(nameKey(kind)) ?? { kind, lines: 0, ore: 0n, keys: new Set() };
      kinds.set(nameKey(kind), entry);
      entry.lines++;
      entry.ore += BigInt(this.oreOf(row));
      entry.keys.add(nameOf(this.at(row, "key")));
      isDated &&= dayOf(this.at(row, "from")) !== undefined && dayOf(this.at(row, "till")) !== undefined;
    }
    return {
      kinds: [...kinds.values()].map(({ kind, lines, ore, keys }) => {
        const [key] = keys;
        return { kind, lines, amount: Number(ore) / 100, key: keys.size === 1 ? key : undefined };
      }),
      isDated: isDated && kinds.size > 0,
    };
  }

  result(): TriedTable {
    return this.resultOf(["from", "till"], []);
  }
}
