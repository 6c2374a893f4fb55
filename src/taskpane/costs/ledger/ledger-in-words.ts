import type { Factor, LedgerProblem, UnreadCell } from "../../../cells/ledger/ledger-problem";
import type { ReadLedger } from "../../../cells/ledger/read-ledger";
import type { SieFile, SieRefused } from "../../../cells/ledger/sie/sie-file";
import type { LedgerText } from "../../../text/ledger/ledger.sv";
import { cellAddress } from "../../../workbook/address";
import type { LedgerModel } from "./ledger-model";
import { placeIn, type LedgerRows } from "./ledger-source";

/** What is read, as a sentence. */
export function sourceInWords({ source, file }: LedgerModel, words: LedgerText): string {
  if (file?.status === "here") return words.source.read(file.name, file.file.company, file.file.vouchers);
  if (file?.status === "refused") return refusedInWords(file.refused, words);
  return source ? words.sheets.check.source(source.id, source.rows) : "";
}

export function refusedInWords(refused: SieRefused, { sie }: LedgerText): string {
  switch (refused.kind) {
    case "type":
      return sie.type(refused.type);
    case "broken":
      return sie.broken[refused.what](refused.line, refused.holds);
    default:
      return sie[refused.kind];
  }
}

/** What stands in the way of reading the rows. */
export function problemInWords(problem: LedgerProblem, source: LedgerRows, { problems }: LedgerText): string {
  switch (problem.kind) {
    case "no-column":
      return problems["no-column"][problem.meaning];
    case "several-amounts":
      return problems.severalAmounts(problem.columns.map(({ heading }) => heading));
    case "shifted": {
      const { heading, meaning, others, filled } = problem;
      const expected = problems.expected[meaning as keyof typeof problems.expected];
      return problems.shifted(heading, expected, others, filled);
    }
    case "factor":
      return problems.factor[problem.saidBy](problem.heading, problem.factor, problem.unit);
    case "unit":
      return problems.unit[problem.saidBy](problem.heading, problem.unit);
    case "shown": {
      const { heading, shown, cells } = problem;
      const what =
        shown.kind === "unit" ? problems.shownAs.unit(shown.unit.unit) : problems.shownAs[shown.kind];
      return problems.shown(heading, placesOf(cells, source), cells[0]?.holds ?? "", what);
    }
    case "amounts":
      return problems.amounts(
        problem.heading,
        placesOf(problem.cells, source),
        problem.cells[0]?.holds ?? "",
      );
    case "no-account": {
      const { rows, above } = problem;
      const numbers = rows.map((row) => rowOf(row, source));
      return above
        ? problems.belowAccount(numbers, above.account, rowOf(above.row, source))
        : problems["no-account"](numbers);
    }
    case "unbooked": {
      const { rows, above } = problem;
      return problems.unbooked(
        rows.map((row) => rowOf(row, source)),
        above === undefined ? undefined : rowOf(above, source),
      );
    }
    case "negative":
      return problems.negative(problem.lines, problem.of);
  }
}

/** As Excel numbers it. */
const rowOf = (row: number, source: LedgerRows): number => placeIn(source, row, 0).row + 1;

const placesOf = (cells: readonly UnreadCell[], source: LedgerRows): string[] =>
  cells.map(({ row, column }) => addressIn(source, row, column));

const addressIn = (source: LedgerRows, down: number, across: number): string => {
  const { row, column } = placeIn(source, down, across);
  return cellAddress(row, column);
};

/** Where on the sheet a problem can be seen, if it stands in one place. */
export function placeOfProblem(problem: LedgerProblem, source: LedgerRows) {
  const at = (down: number, across: number): { readonly sheet: string; readonly address: string } => ({
    sheet: source.sheet,
    address: addressIn(source, down, across),
  });
  switch (problem.kind) {
    case "factor":
      return at(problem.example.row, problem.column);
    case "shifted":
    case "unit":
      return at(0, problem.column);
    case "shown":
    case "amounts":
      return at(problem.cells[0]?.row ?? 0, problem.cells[0]?.column ?? 0);
    case "no-account":
    case "unbooked":
      return at(problem.rows[0] ?? 0, 0);
    default:
      return undefined;
  }
}

/** What was passed or chosen, for the pane and for the sheet of the check. */
export function remarksInWords(
  { file, read, choices, imported, source, notBooked }: LedgerModel,
  words: LedgerText,
): string[] {
  const { notes, problems, sheets } = words;
  const totals = read?.totals ?? [];
  return [
    ...(file?.status === "here" ? file.file.notes.map((note) => noteInWords(note, words)) : []),
    ...(totals[0] ? [notes.totals(totals.length, totals[0].name)] : []),
    ...(!file && read?.factor !== undefined ? [factorInWords(read.factor, words)] : []),
    ...(source?.months ? [notes.months(source.rows, source.months.months)] : []),
    ...(notBooked.length > 0 ? [notes.notBooked(notBooked)] : []),
    ...(read && source ? rowsInWords(read, source, words) : []),
    ...(!file && choices.isNegated ? [problems.turned] : []),
    ...(imported?.only ? [sheets.check.only(`${imported.only.dimension} ${imported.only.code}`)] : []),
  ];
}

/** What was read otherwise than it stands, by what a person has said, and what says no month. */
function rowsInWords(
  { answered, withoutMonth, problems }: ReadLedger,
  source: LedgerRows,
  { notes }: LedgerText,
): string[] {
  const { unread = [], blank = [] } = problems.length === 0 ? (withoutMonth ?? {}) : {};
  return [
    ...(answered?.accountAbove ? [notes.accountAbove(answered.accountAbove)] : []),
    ...(answered?.above ? [notes.voucherAbove(answered.above)] : []),
    ...(answered?.asIs ? [notes.asIs(answered.asIs)] : []),
    ...(unread[0] ? [notes.noMonth(placesOf(unread, source), unread[0].holds)] : []),
    ...(blank.length > 0 ? [notes.blankMonth(blank.map((row) => rowOf(row, source)))] : []),
  ];
}

const factorInWords = (factor: Factor, { problems }: LedgerText): string =>
  factor === 1 ? problems.takenAsKronor : problems.multiplied(factor);

function noteInWords(note: SieFile["notes"][number], { notes }: LedgerText): string {
  switch (note.kind) {
    case "encoding":
      return notes.encoding(note.encoding);
    case "no-type":
      return notes["no-type"];
    case "unbalanced":
      return notes.unbalanced(note.vouchers, note.first);
    case "removed":
      return notes.removed(note.lines);
    case "added":
      return notes.added(note.lines, note.first);
    case "several-objects":
      return notes["several-objects"](note.lines, note.first);
  }
}
