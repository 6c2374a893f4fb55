import { countEn as count } from "../counting";
import type { LedgerText } from "./ledger.sv";

const rows = (number: number): string => count(number, "row", "rows");
const accounts = (number: number): string => count(number, "account", "accounts");

const named = 5;
const listed = (numbers: readonly number[]): string =>
  numbers.length > named
    ? `${numbers.slice(0, named).join(", ")} and ${numbers.length - named} more`
    : numbers.join(", ");

const thousands = (factor: number): string => (factor === 1_000 ? "thousands" : "millions");

function unbookedAsk(isOne: boolean, row: number | undefined): string {
  if (row === undefined) {
    return isOne ? "Is it a sum or a balance, or a cost?" : "Are they sums or balances, or costs?";
  }
  return isOne
    ? `Does it belong to the voucher above (row ${row}), is it a sum or a balance, or a cost of its own?`
    : `Do they belong to the voucher above (row ${row} for the first), are they sums or balances, or costs of their own?`;
}

export const ledgerText: LedgerText = {
  lead: "Make costs of a ledger: the rows of the accounting system, or a SIE file.",
  source: {
    found: "Ledgers in the workbook",
    place: (place, number) => `${place} · ${rows(number)}`,
    choose: "There are several ledgers. Choose the one to read.",
    none: "No ledger was found in the workbook. Paste the rows on a sheet with their headings above them: Konto, Belopp (or Debet and Kredit) and one more at least, Datum for instance. Or read a SIE file.",
    file: "Read a SIE file",
    fileNote: "SIE 4, with vouchers. The file is read here in the pane and sent nowhere.",
    read: (name, company, vouchers) =>
      `${name}${company === "" ? "" : `, ${company}`}: ${count(vouchers, "voucher", "vouchers")}.`,
    close: "Close the file",
    tooLarge:
      "The file is larger than 200 MB and is not read. Export a shorter time from the accounting system.",
    notRead: "The file could not be read from the computer. Try again.",
    reading: "Reading the file",
    show: (place) => `Select ${place}`,
  },
  columns: {
    heading: "Columns",
    summary: (known, all) => `${known} of ${all} columns are understood`,
    unnamed: (letter) => `Column ${letter}, without a heading`,
    example: (text) => `for instance ${text}`,
    empty: "empty",
    guessed: "guessed by its contents",
    none: "Not used",
  },
  meanings: {
    account: "Account",
    accountText: "Account's name",
    amount: "Amount",
    debit: "Debit",
    credit: "Credit",
    period: "Period",
    year: "Year, where the period is a month alone",
    date: "Date",
    series: "Voucher series",
    voucher: "Voucher number",
    supplier: "Supplier",
    text: "Text",
    vat: "VAT",
    vatCode: "VAT code, follows to the specification",
    responsibility: "Cost centre (Ansvar)",
    object: "Object",
    activity: "Activity (Verksamhet)",
    project: "Project",
    counterpart: "Counterpart",
    side: "Debit or credit (D/K)",
  },
  problems: {
    "no-column": {
      account: "No column is understood as the account. Choose which one it is under Columns.",
      amount: "No column is understood as the amount, or as debit and credit. Choose under Columns.",
    },
    severalAmounts: (headings) =>
      `The amount may stand under ${headings.slice(0, -1).join(", ")} or ${headings.at(-1)}. Which column is to become costs?`,
    isAmount: (heading) => `Read the amounts from ${heading}`,
    shifted: (heading, expected, others, filled) =>
      `The columns seem to be shifted: below ${heading}, ${others} of ${rows(filled)} are not ${expected}. Paste the rows again, or change it under Columns.`,
    expected: { account: "accounts", amount: "amounts", debit: "amounts", credit: "amounts", vat: "amounts" },
    factor: {
      heading: (heading, factor) =>
        `The heading ${heading} says that the amounts are in ${thousands(factor)} of kronor.`,
      title: (heading, factor, unit) =>
        `A row above the headings says “${unit}”, that ${heading} is in ${thousands(factor)} of kronor.`,
      format: (heading, factor, unit) =>
        `The number format below ${heading} shows “${unit}”, as if the amounts were in ${thousands(factor)} of kronor.`,
    },
    multiply: (factor, number, kronor) =>
      `Convert to kronor (× ${factor.toLocaleString("en-GB")}): ${number} becomes ${kronor}\u00a0kr`,
    asKronor: (number) => `They are kronor already: ${number} is ${number}\u00a0kr`,
    multiplied: (factor) => `The amounts are converted to kronor: × ${factor.toLocaleString("en-GB")}.`,
    takenAsKronor: "The amounts are read as kronor, as they stand.",
    unit: {
      heading: (heading, unit) =>
        `The heading ${heading} says ${unit}. Costs are split in kronor without VAT. Choose another column, or export the ledger again.`,
      title: (heading, unit) =>
        `A row above the headings says “${unit}”, and ${heading} is read in kronor without VAT. Put the row right if it is wrong, or export the ledger again.`,
    },
    shown: (heading, places, holds, what) =>
      `Below ${heading}, ${places[0]} is shown ${what}, but the number is ${holds}.${
        places.length === 1 ? "" : ` It is so in ${places.length} cells.`
      } Write the amounts in kronor and put the cells' number format right, and the ledger is read again.`,
    shownAs: {
      percent: "as a share",
      date: "as a date",
      unit: (unit) => `with “${unit}”`,
    },
    amounts: (heading, places, holds) =>
      places.length === 1
        ? `Below ${heading}, ${places[0]} cannot be read as an amount: “${holds}”. Put it right, and the ledger is read again.`
        : `Below ${heading}, ${places.length} cells cannot be read as amounts, the first is ${places[0]}: “${holds}”. Put them right, and the ledger is read again.`,
    "no-account": (numbers) =>
      numbers.length === 1
        ? `Row ${numbers[0]} has an amount and no account. Write the account, or delete the row.`
        : `Rows ${listed(numbers)} have amounts and no account. Write the account, or delete the rows.`,
    belowAccount: (numbers, account, row) =>
      `${numbers.length === 1 ? `Row ${numbers[0]} has` : `Rows ${listed(numbers)} have`} an amount and no account. Nearest above stands account ${account}, in row ${row}. Does the account above hold where it is empty? Otherwise enter the account, or delete the ${numbers.length === 1 ? "row" : "rows"}.`,
    asAbove: (account) => `Yes: the account above holds, first ${account}`,
    unbooked: (numbers, row) =>
      `${numbers.length === 1 ? `Row ${numbers[0]} has` : `Rows ${listed(numbers)} have`} an account and an amount, and neither date, period nor voucher. ${unbookedAsk(numbers.length === 1, row)}`,
    ofVoucherAbove: "Lines of the voucher: the date and number above hold",
    areSums: "Sums or balances: leave them out",
    areLines: "Costs: read them as they stand, without a month",
    negative: (lines, of) =>
      `${lines} of ${rows(of)} on cost accounts are negative. Are they costs, or credits?`,
    turn: "Costs: turn the sign",
    keep: "Credits: keep it",
    turned: "The signs are turned: costs are negative in the ledger.",
    isTooLong: (kind) =>
      `${kind} rests on more vouchers than a cell has room for. Split it by month or supplier.`,
    again: "Change the answer",
  },
  sie: {
    "not-sie":
      "The file is no SIE file: it does not begin with #FLAGGA. Choose export to SIE 4 in the accounting system.",
    type: (type) =>
      `The file is SIE type ${type}, which has balances only and no vouchers. Export SIE type 4 from the accounting system.`,
    "no-vouchers": "The file has no vouchers. Export SIE type 4 with vouchers from the accounting system.",
    broken: {
      quote: (line) =>
        `The file is broken in line ${line}: a quotation mark or a brace is never closed. Export it again.`,
      outside: (line, holds) =>
        `The file is broken in line ${line}: “${holds}” belongs to no voucher. Export it again.`,
      "not-closed": (line, holds) =>
        `The file is cut off: voucher ${holds}, which begins in line ${line}, never ends. Export it again.`,
      fields: (line, holds) =>
        `The file is broken in line ${line}: “${holds}” lacks an account, a list of objects or an amount. Export it again.`,
      objects: (line, holds) =>
        `The file is broken in line ${line}: in “${holds}” the dimension or the code of an object is missing. Export it again.`,
      amount: (line, holds) =>
        `The file is broken in line ${line}: “${holds}” is no amount. Export it again.`,
      date: (line, holds) => `The file is broken in line ${line}: “${holds}” is no date. Export it again.`,
    },
  },
  notes: {
    encoding: (encoding) =>
      `The file is stored as ${encoding}, not as the format says (code page 437). It is read all the same.`,
    "no-type": "The file does not say which SIE type it is. It is read as type 4, since it has vouchers.",
    unbalanced: (vouchers, first) =>
      vouchers === 1
        ? `Voucher ${first} does not balance. Check that the file is whole.`
        : `${vouchers} vouchers do not balance, the first is ${first}. Check that the file is whole.`,
    removed: (lines) => `${count(lines, "line is", "lines are")} deleted in the bookkeeping and not read.`,
    added: (lines, first) =>
      `${count(lines, "line is", "lines are")} added in the bookkeeping without the line (#TRANS) that the format wants behind. ${lines === 1 ? "It is read" : "They are read"}, the first in voucher ${first}.`,
    "several-objects": (lines, first) =>
      `${count(lines, "line stands", "lines stand")} on several codes of one dimension, the first on ${first}. They are among the choices like that, and are not counted with either code by itself.`,
    months: (all, months) =>
      `The months stand in ${months} columns: each amount becomes a row with its month (${rows(all)} in the ledger).`,
    notBooked: (headings) => `${headings.join(", ")} is not what was booked, and is not read.`,
    accountAbove: (lines) =>
      `${count(lines, "row without an account is read", "rows without an account are read")} on the account above.`,
    voucherAbove: (lines) =>
      `${count(lines, "row without a date and a voucher is read as a line", "rows without a date and a voucher are read as lines")} of the voucher above.`,
    asIs: (lines) =>
      `${count(lines, "row without a date and a voucher is read as it stands", "rows without a date and a voucher are read as they stand")}.`,
    noMonth: (places, holds) =>
      `${places.length === 1 ? `${places[0]} says` : `${places.length} cells say`} no month that can be read${places.length === 1 ? "" : `, the first is ${places[0]}`}: “${holds}”. The cost gets neither from nor till. Write 2025-06, for example, and the ledger is read again.`,
    blankMonth: (numbers) =>
      `${numbers.length === 1 ? `Row ${numbers[0]} says` : `Rows ${listed(numbers)} say`} no month: the ${numbers.length === 1 ? "cost gets" : "costs get"} neither from nor till.`,
    totals: (number, first) =>
      number === 1
        ? `The row “${first}” is left out: it is no cost of its own.`
        : `${number} rows are left out, for they are no costs of their own. The first is “${first}”.`,
  },
  choices: {
    accounts: "Accounts",
    accountsNote:
      "Tick the accounts that are shared costs, and change the kind of cost where needed. The choices are kept in tblKonton for next year.",
    fromTable: (table) => `Taken from ${table}.`,
    fresh: (number) => `${accounts(number)} new since last time.`,
    include: (account) => `Take account ${account} along`,
    kind: (account) => `Kind of cost of account ${account}`,
    key: (key) => `Split by ${key}`,
    unknownKind: "Unknown kind of cost, split by area",
    left: (number) => `Left out (${accounts(number)})`,
    only: "Concerns",
    all: "The whole ledger",
    code: (dimension, code, name) =>
      `${dimension} ${code === "" ? "(empty)" : code}${name === "" ? "" : ` ${name}`}`,
    grouping: "Rows",
    groupings: {
      line: "One row for each row of the ledger",
      kind: "One row for each kind of cost",
      "kind-supplier": "By kind of cost and supplier",
      "kind-month": "By kind of cost and month",
      "kind-supplier-month": "By kind of cost, supplier and month",
    },
    payer: "Paid by",
    payerNone: "Written in the table later",
    payerNote: "Whose ledger it is: they have paid the suppliers.",
    centre: "Centre",
    centreNone: "The workbook has one centre",
  },
  result: {
    nothing: "No rows are left. Take at least one account along.",
    rows: (number, sum) => `${rows(number)}, together ${sum} kr.`,
    check: {
      ledger: "The ledger",
      leftOut: "Left out",
      costs: "The table of costs",
      right: "Right to the öre.",
    },
    kind: "Kind of cost",
    amount: "Amount, kr",
    more: (number) => `and ${count(number, "kind", "kinds")} more`,
    write: "Write the costs",
    writes: (table) => `Writes ${table}, tblKonton and a check on new sheets. The ledger is not changed.`,
    writesKept: (table, kept) => `Writes ${table} and a check on new sheets, and keeps ${kept} up to date.`,
    withoutRow: (number, table) =>
      `There is no room for ${accounts(number)} in ${table}. Add blank rows to it, and they are kept.`,
    next: "On to the split",
  },
  work: {
    doing: "Writing the costs of the ledger",
    done: (table, number) => `${table} is written from the ledger, ${rows(number)}.`,
    undone: "The costs of the ledger are removed again.",
  },
  sheets: {
    accounts: {
      title: "Accounts",
      notes: [
        "Which kind of cost each account of the ledger is, and whether it is one of the shared costs.",
        "The table is read the next time that a ledger is read. New accounts are filled in at the bottom.",
      ],
      help: {
        account: "The account's number, as in the ledger. An account stands on one row only.",
        text: "The account's name, as in the ledger.",
        kind: "The kind of cost that the account's rows become. Several accounts may have the same.",
        include: "Write ja if the account is a shared cost, nej if it is left out.",
      },
    },
    check: {
      title: "Check against the ledger",
      notes: [
        "The ledger, less what was left out, is to be the table of costs. It is recalculated when the table changes.",
      ],
      source: (place, number) => `Read from ${place}, ${rows(number)}.`,
      only: (what) => `Concerns ${what} only.`,
      ledger: "The ledger",
      leftOut: "Left out",
      remaining: "Remaining",
      costs: (table) => `Sum of ${table}`,
      difference: "Difference",
      right: "Right to the öre.",
      wrong: "Not right: the table has been changed since the ledger was read.",
      headings: ["Konto", "Kontotext", "Kostnadsslag", "Rader", "Summa", "Lämnat utanför", "I tabellen"],
      sum: "Sum",
    },
  },
};
