import { partyColumns } from "../../../cells/costs/headings/party-headings";
import { guessColumns, type LedgerColumns } from "../../../cells/ledger/guess-columns";
import { importLedger, type ImportedLedger } from "../../../cells/ledger/import-ledger";
import type { LedgerMeaning } from "../../../cells/ledger/ledger-headings";
import type { LedgerProblem } from "../../../cells/ledger/ledger-problem";
import { readAccountRows } from "../../../cells/ledger/account-table";
import { readLedger, type ReadLedger } from "../../../cells/ledger/read-ledger";
import { isBeingWorkedOut } from "../../../cells/ground/excel-errors";
import { isEmpty, textOf, type Cell } from "../../../cells/ground/cell";
import { matchHeadings } from "../../../cells/ground/headings";
import { columnLetters } from "../../../workbook/address";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import { accountTable } from "../../../workbook/ledger/ledger-request";
import type { LedgerChoices } from "../choices";
import { calculating } from "../costs-model";
import { memoised } from "../../frame/memoised";
import type { CostsPlace, LedgerFile } from "../place";
import { ledgersIn, placeIn, type LedgerRows } from "./ledger-source";

/** A column of the ledger, and what it is taken for. */
interface ShownColumn {
  /** By which the workbook remembers what it means. */
  readonly key: string;
  /** Empty where it has none. */
  readonly heading: string;
  readonly letters: string;
  readonly example: Cell;
  readonly meaning: LedgerMeaning | undefined;
  /** By what stands in it: its heading says nothing. */
  readonly isGuessed: boolean;
}

export interface LedgerModel {
  readonly sources: readonly LedgerRows[];
  /** The one that is read; undefined where a file is, or where several are there and none was chosen. */
  readonly source: LedgerRows | undefined;
  readonly file: LedgerFile | undefined;
  /** Excel is still working out the rows, or the accounts: nothing is read out of them yet. */
  readonly isCalculating: boolean;
  readonly columns: readonly ShownColumn[];
  readonly columnOf: LedgerColumns;
  /** The headings of what stands beside the amounts and was not booked. */
  readonly notBooked: readonly string[];
  /** What the rows of the workbook say; undefined for a file. */
  readonly read: ReadLedger | undefined;
  /** Undefined where nothing could be read. */
  readonly imported: ImportedLedger | undefined;
  /** The workbook's own table of accounts. */
  readonly accounts: FoundTable | undefined;
  /** Who may have paid, and which centres there are, by the tables of parties. */
  readonly payers: readonly string[];
  readonly centres: readonly string[];
  /** The names of the workbook's tables. */
  readonly taken: readonly string[];
  readonly choices: LedgerChoices;
}

const noChoices: LedgerChoices = {};
const nobodySaid: NonNullable<CostsPlace["accounts"]> = {};

/** All of it, each step remembered for as long as what it is made of stays the same. */
export function ledgerModel(
  contents: WorkbookContents,
  choices: LedgerChoices = noChoices,
  place: Pick<CostsPlace, "ledgerFile" | "accounts">,
): LedgerModel {
  const sources = sourcesOf(contents);
  const file = place.ledgerFile;
  const source = file ? undefined : chosenSource(sources, choices.source);
  const accounts = accountTable(contents.tables);
  const isCalculating =
    (source?.values.some((row) => row.some(isBeingWorkedOut)) ?? false) ||
    calculating(accounts) !== undefined;
  const mapped = source && !isCalculating ? columnsOf(source, choices.columns) : undefined;
  const read =
    source &&
    mapped &&
    (mapped.unsure ??
      readRows(
        ...([source, mapped.columnOf, choices.factor] as const),
        ...([choices.isNegated, choices.isAccountAbove, choices.unbooked] as const),
      ));
  const lines = file
    ? file.status === "here"
      ? file.file.lines
      : undefined
    : read?.problems.length === 0
      ? read.lines
      : undefined;
  return {
    sources,
    isCalculating,
    source,
    file,
    columns: mapped?.shown ?? [],
    columnOf: mapped?.columnOf ?? {},
    notBooked: mapped?.notBooked ?? [],
    read,
    imported:
      lines && !isCalculating
        ? imported(lines, accounts, place.accounts ?? nobodySaid, choices.grouping, choices.only)
        : undefined,
    accounts,
    ...partiesOf(contents),
    taken: contents.tables.map(({ name }) => name),
    choices,
  };
}

const sourcesOf = memoised(ledgersIn);

/** With several, one has to be chosen: which one is meant is nobody's guess. */
const chosenSource = (sources: readonly LedgerRows[], id: string | undefined): LedgerRows | undefined =>
  sources.find((source) => source.id === id) ?? (sources.length === 1 ? sources[0] : undefined);

const columnsOf = memoised((source: LedgerRows, said: LedgerChoices["columns"] = {}) => {
  const headings = (source.values[0] ?? []).map(textOf);
  const guessed = guessColumns(headings, source.values.slice(1));
  const keys = headings.map((heading, index) => heading || `#${index + 1}`);
  const columnOf: Partial<Record<LedgerMeaning, number>> = {};
  for (const [meaning, column] of Object.entries(guessed.columns) as [LedgerMeaning, number][]) {
    if (said[keys[column] ?? ""] === undefined) columnOf[meaning] = column;
  }
  keys.forEach((key, column) => {
    const meaning = said[key];
    if (meaning !== undefined && meaning !== "none") columnOf[meaning] = column;
  });
  const meaningOf = new Map(
    Object.entries(columnOf).map(([meaning, column]) => [column, meaning as LedgerMeaning]),
  );
  const shown = headings.map((heading, index): ShownColumn => {
    const meaning = meaningOf.get(index);
    const example = source.values.slice(1, 50).find((row) => !isEmpty(row[index]));
    return {
      key: keys[index] as string,
      heading,
      letters: columnLetters(placeIn(source, 0, index).column),
      example: example?.[index],
      meaning,
      isGuessed:
        meaning !== undefined &&
        guessed.byContents.includes(meaning) &&
        said[keys[index] ?? ""] === undefined,
    };
  });
  const isSaid = Object.values(said).includes("amount");
  const named = (column: number) => ({ column, heading: headings[column] ?? "" });
  return {
    columnOf,
    shown,
    notBooked: guessed.notBooked.map((column) => named(column).heading),
    unsure: isSaid || guessed.amounts.length === 0 ? undefined : severalAmounts(guessed.amounts.map(named)),
  };
});

const severalAmounts = (columns: (LedgerProblem & { kind: "several-amounts" })["columns"]): ReadLedger => ({
  lines: [],
  totals: [],
  problems: [{ kind: "several-amounts", columns }],
});

const readRows = memoised(
  (
    source: LedgerRows,
    columnOf: LedgerColumns,
    factor: LedgerChoices["factor"],
    isNegated: LedgerChoices["isNegated"],
    isAccountAbove: LedgerChoices["isAccountAbove"],
    unbooked: LedgerChoices["unbooked"],
  ) => readLedger(source.values, columnOf, { factor, isNegated, isAccountAbove, unbooked }, source.unitAbove),
);

const imported = memoised(
  (
    lines: Parameters<typeof importLedger>[0],
    accounts: FoundTable | undefined,
    said: NonNullable<CostsPlace["accounts"]>,
    grouping: LedgerChoices["grouping"],
    only: LedgerChoices["only"],
  ) => importLedger(lines, readAccountRows(accounts?.cells?.values ?? []), { said, grouping, only }),
);

const partiesOf = memoised(({ tables }: WorkbookContents) => {
  const [payers, centres] = [new Map<string, string>(), new Map<string, string>()];
  for (const { kind, cells } of tables) {
    if (kind !== "parties" || !cells) continue;
    const { columnOf } = matchHeadings(cells.values[0] ?? [], partyColumns);
    for (const row of cells.values.slice(1)) {
      for (const [names, column] of [
        [payers, columnOf.organisation],
        [centres, columnOf.centre],
      ] as const) {
        const name = column === undefined ? "" : textOf(row[column]);
        if (name !== "" && !isBeingWorkedOut(name) && !names.has(name.toLowerCase()))
          names.set(name.toLowerCase(), name);
      }
    }
  }
  return { payers: [...payers.values()], centres: [...centres.values()] };
});
