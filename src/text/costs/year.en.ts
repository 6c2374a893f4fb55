import { countEn as count } from "../counting";
import { yearSheets } from "./year-sheets.en";
import type { YearText } from "./year.sv";

export const yearText: YearText = {
  name: "The year",
  lead: "Before the year, after it and before the next.",
  sectionsOf: "Parts of the year",
  sections: {
    preliminary: {
      when: "Before it",
      name: "In advance",
      lead: "The budget is split between the parties into amounts per month or quarter that sum to it exactly.",
    },
    settlement: {
      when: "After it",
      name: "Settlement",
      lead: "What was charged in advance beside what the costs became, pair by pair.",
    },
    reconcile: {
      when: "During it",
      name: "Reconciliation",
      lead: "The costs beside the ledger's balances, the budget and the year before.",
    },
    next: {
      when: "Before the next",
      name: "Next year",
      lead: "This year's tables become next year's: the periods a year later, and the rent raised by index.",
    },
  },
  source: {
    budget: "Budget",
    costs: "Costs",
    actuals: "Actual costs",
    parties: "Parties",
    preliminary: "Preliminary amounts",
    missing: {
      costs: "No table with the headings Kostnadsslag and Belopp.",
      parties: "No table with the headings Verksamhet and Organisation.",
      preliminary:
        "No preliminary amounts. Write them from the budget, or select a cell in a table of your own with the headings Fakturerar, Faktureras, Kostnadsslag and Belopp.",
    },
    toStart: "Create it on Start",
    toPreliminary: "Go to In advance",
    onlyCosts: "If the budget is a table of its own, select a cell in it.",
    unknownTable: (table) => `${table} does not have the headings for costs, parties or preliminary amounts.`,
  },
  empty: {
    costs: "The table of costs is empty. Write the first one, and the result is shown here.",
    parties: "The table of parties is empty. Write the first service, and the result is shown here.",
    preliminary: "The table of preliminary amounts is empty.",
  },
  refused: {
    preliminary: "The amounts cannot be worked out until this has been put right:",
    settlement: "The settlement cannot be worked out until this has been put right:",
    reconcile: "The reconciliation cannot be worked out until this has been put right:",
    next: "Next year's tables cannot be made until this has been put right:",
  },
  centre: "Centre",
  preliminary: {
    interval: "Charge every",
    intervals: { month: "Month", quarter: "Quarter" },
    from: "From and including",
    till: "To and including",
    ofBudget: "The budget's own dates. Write a year, or two dates, for another time.",
    asked: "The budget does not say which time it is for. Write a year, such as 2027, or two dates.",
    chosen: (budgetsOwn) => `The budget's own dates are ${budgetsOwn}.`,
    chosenFreely: "The budget itself does not say which time it is for.",
    useBudgets: "Use the budget's dates",
    noDay: (text) => `“${text}” is no date. Write for example 2027-01-01, or just 2027.`,
    backwards: "The last day is before the first.",
    tooLong: "The time is longer than five years. Are the dates right?",
    periodAsked: "State the time above, and the budget is divided here.",
    outside: (budgets, chosen) =>
      `The budget is for ${budgets}, but the amounts are for ${chosen}. It is counted as if it were for ${chosen}, between those who are there then.`,
    longer: (budgets, chosen) => `The budget is for ${budgets}, but all of it is divided over ${chosen}.`,
    more: (lines) => `${lines} more`,
    redated: (lines, which, chosen) =>
      `${count(lines, "line", "lines")} of the budget ${lines === 1 ? "is" : "are"} for another time than ${chosen}: ${which}. They are counted as if they were for ${chosen}, between those who are there then.`,
    absent: (verksamhet, chosen, amount) =>
      `${verksamhet} is not there in ${chosen} but is charged SEK\u00a0${amount}: a line of the budget has ${verksamhet} as its key.`,
    heading: "Who charges whom",
    caption: (sum, pairs) => `SEK\u00a0${sum}, ${count(pairs, "pair", "pairs")}`,
    pair: "Pair",
    amount: "Kronor",
    charges: (biller, charged) => `${biller} charges ${charged}`,
    credits: (biller, charged) => `${biller} credits ${charged}`,
    equal: {
      month: (amount) => `SEK\u00a0${amount} every month`,
      quarter: (amount) => `SEK\u00a0${amount} every quarter`,
    },
    once: (amount) => `SEK\u00a0${amount} once`,
    between: {
      month: (least, most) => `Between SEK\u00a0${least} and ${most} every month`,
      quarter: (least, most) => `Between SEK\u00a0${least} and ${most} every quarter`,
    },
    uneven: "Where it does not come out even they differ by some öre or days, so that the sum is right.",
    show: (times) => `Show the ${count(times, "amount", "amounts")}`,
    quarter: (quarter, year) => `quarter ${quarter} ${year}`,
    none: "Nobody is to charge anybody: every cost stays with the organisation that pays it.",
    write: {
      sentence:
        "Writes two new sheets: the amounts as a table, and a check against the budget. The amounts have been decided on, and do not change when the budget does.",
      unchecked:
        "Writes a new sheet with the amounts as a table. No check against the budget is written, as the budget's own dates are for another time. The amounts have been decided on, and do not change when the budget does.",
      action: "Write the amounts",
    },
  },
  settlement: {
    heading: "Pair by pair",
    caption: (preliminary, actual) => `Preliminary SEK\u00a0${preliminary}, actual SEK\u00a0${actual}`,
    neverNetted: "Each pair is settled by itself and never netted against another.",
    pair: "Pair",
    left: "Left to settle, kronor",
    debits: (biller, charged) => `${biller} debits ${charged}`,
    credits: (biller, charged) => `${biller} credits ${charged}`,
    settled: (biller, charged) => `${biller} to ${charged}: nothing left`,
    preliminary: "Preliminary",
    actual: "Actual",
    ofKind: (preliminary, actual) => `Preliminary ${preliminary}, actual ${actual}`,
    kinds: (number) => `Show ${count(number, "kind of cost", "kinds of cost")}`,
    otherTime: (preliminary, costs) =>
      `The preliminary amounts are for ${preliminary}, but the costs for ${costs}. Is it the same year?`,
    allSettled: "The costs became what was charged in advance, so nothing is left to settle.",
    none: "There is nothing to settle: nothing has been charged in advance, and no cost is to be charged on.",
    write: {
      sentence:
        "Writes a sheet of all pairs, which follows the tables, and for each pair one to be sent and booked by itself, with values, VAT codes and references.",
      action: "Write the settlement",
    },
  },
  reconcile: {
    by: "Reconcile by",
    byOf: { kind: "Kind of cost", account: "Account" },
    lastYear: "The year before",
    noLastYear: "No table",
    point: "Read balances in the selection",
    pointHint: "Select the list of balances: the names or accounts, and the amounts to their right.",
    typed: (stated, rows) => `Balances: ${stated} of ${rows} stated`,
    noAmount: (text) => `“${text}” is no amount. Write kronor, such as 1 234,50.`,
    calculating: "Excel is calculating in the selected cells. Read them again when it is done.",
    noneFound:
      "There is no balance for the costs in the selection. Select both the names or accounts and the amounts.",
    found: (found, others) =>
      others === 0
        ? `${count(found, "balance has", "balances have")} been read.`
        : `${count(found, "balance has", "balances have")} been read. ${count(others, "row", "rows")} of the selection ${others === 1 ? "has" : "have"} nothing like it among the costs.`,
    heading: "Against the ledger",
    none: "State the balances above, and the differences are shown here.",
    agrees: (rows) =>
      rows === 1 ? "The balance agrees." : `All ${count(rows, "balance", "balances")} agree.`,
    differs: (rows, kronor) =>
      `${count(rows, "balance does", "balances do")} not agree, SEK\u00a0${kronor} together.`,
    caption: (kronor) => `Actual costs SEK\u00a0${kronor}.`,
    name: "Name",
    actual: "Actual costs, kronor",
    same: (ledger) => `The ledger has ${ledger}: the same.`,
    other: (ledger, difference, part) =>
      `The ledger has ${ledger}: ${difference}${part === undefined ? "" : ` (${part})`}.`,
    gross: "The difference is exactly the VAT: the balance is with VAT, the costs are without.",
    ofBudget: (budget, over) => `Budget ${budget}, actual costs ${over}.`,
    ofLastYear: (before, change) =>
      `The year before ${before}${change === undefined ? "" : `, changed ${change}`}.`,
    perSquareMetre: (kronor) => `SEK\u00a0${kronor} per m².`,
    write: {
      sentence:
        "Writes the sheet Avstämning with formulas on the tables and a chart. The balances are values to be changed.",
      action: "Write the reconciliation",
    },
  },
  next: {
    year: "New year",
    yearAsked: "The costs have no dates. Write which year the new tables are for, such as 2027.",
    noYear: (text) => `“${text}” is no year. Write for example 2027.`,
    moves: (year) => `The new tables are for ${year}.`,
    kinds: "Follow the index",
    otherKinds: (number) => `${count(number, "other kind of cost", "other kinds of cost")}`,
    noRent: "No kind of cost looks like rent. Choose yourself whether anything follows the index.",
    baseIndex: "Base index",
    index: "New index",
    sameSeries:
      "Take both values from the same series with the same base year. Statistics Sweden has changed the base year of its price index to 2020, so a value from an old table and one from a new table cannot be mixed.",
    oneMissing: "State both index values. Until then no index is applied.",
    noIndex: (text) => `“${text}” is no index value. Write a number greater than 0, such as 124.5.`,
    part: "Part that follows the index, %",
    noPart: (text) => `“${text}” is no part. Write per cent, more than 1 and at most 100, such as 80.`,
    neverLower: "Never below this year's amount",
    others: "Other amounts",
    othersOf: { keep: "Keep this year's", empty: "Leave empty" },
    rows: "Rows that come along",
    oneOffs:
      "These look like amounts that come once, such as purchases and credits, and stay in this year. Tick those that come again.",
    noOneOffs: "No amount looks like something that comes once.",
    row: (kind, amount) =>
      amount === undefined ? `${kind}, an amount not shown in kronor` : `${kind}, SEK\u00a0${amount}`,
    otherRows: (rows) => `${count(rows, "other row comes", "other rows come")} along`,
    moreRows: (rows) => `The first ${rows} are shown. Take the others away on the new sheet.`,
    leftOut: (rows, amount) =>
      `${count(rows, "row", "rows")}, SEK\u00a0${amount} together, ${rows === 1 ? "does" : "do"} not come along.`,
    vacated: (area, centre) =>
      `Nobody leases ${area} m²${centre === "" ? "" : ` at ${centre}`} next year that somebody has left.`,
    othersGrow: "The others' shares grow.",
    ownerBears: (organisation) => `${organisation} bears that area, in a row of its own: Ej uthyrt.`,
    writeOwner:
      "If the owner of the lease is to bear that area, write Ej uthyrt with that organisation on the new sheet of parties.",
    vacantTo: "Area that nobody leases next year is borne by",
    vacantToNobody: "The others, by their shares",
    doubtful: {
      fall: (change) => `The index falls ${change}. Do both values come from one series with one base year?`,
      rise: (change) =>
        `The index rises ${change}, more than a year as a rule gives. If the rent is counted from this year's amount, the base index is to be the one that it was set by. If it is counted from the contract's base rent, write that in the column Bashyra on the new sheet.`,
    },
    partOfBase:
      "Where only a part of the rent follows the index, the contract as a rule counts from its base rent and not from this year's amount. Write that in the column Bashyra on the new sheet, and the contract's base index above the table.",
    yearFirst: "State the year above, and the new tables are shown here.",
    heading: (year) => `Costs ${year}`,
    caption: (next, now) => `SEK\u00a0${next}, this year SEK\u00a0${now}`,
    kind: "Kind of cost",
    amount: "Kronor",
    becomes: (now, change) => `This year ${now}, changes by ${change}`,
    rest: {
      keep: (kinds) => `${count(kinds, "kind of cost", "kinds of cost")} as this year`,
      empty: (kinds) => `${count(kinds, "kind of cost", "kinds of cost")} without an amount`,
    },
    howRent: "How the rent is raised",
    formula: (base, index, part, change) =>
      part === undefined
        ? `Base rent × ${index} ÷ ${base}, that is ${change}.`
        : `Base rent × (1 + ${part} × (${index} ÷ ${base} − 1)), that is ${change}.`,
    example: (kind, base, next) => `${kind}: SEK\u00a0${base} becomes SEK\u00a0${next}.`,
    atLeast: (kind, now) =>
      `${kind}: the amount would be below this year's, so this year's SEK\u00a0${now} holds.`,
    ownBase: "The base rent stands in the column Bashyra.",
    thisYearsBase: "The base rent is this year's amount.",
    notIndexed: "No index is applied until you have stated both index values.",
    partiesHeading: (year) => `Parties ${year}`,
    follow: (verksamheter) =>
      `${count(verksamheter, "service comes along", "services come along")}, with areas, keys and dates.`,
    left: (verksamhet, day) => `${verksamhet} does not come along: its last day was ${day}.`,
    write: {
      live: "Writes costs and parties on two new sheets. What follows the index becomes formulas of the index values on the sheet, the rest values to change.",
      values: "Writes costs and parties on two new sheets. All of it is values to change.",
      action: "Write the tables",
    },
  },
  sheets: yearSheets,
};
