import type { CostsText } from "./costs.sv";
import { countEn as count, moreEn } from "../counting";

export const costsText: CostsText = {
  lead: "What each organisation bears of the costs, and who invoices whom for what.",
  source: {
    costs: "Table of costs",
    parties: "Parties",
    rooms: "Rooms",
    missing: {
      costs: "No table with the headings Kostnadsslag and Belopp.",
      parties: "No table with the headings Verksamhet and Organisation.",
    },
    unknownTable: (table) =>
      `${table} does not have the headings that are needed: Kostnadsslag and Belopp, or Verksamhet and Organisation.`,
    areas: "Areas from the rooms",
    areasOf: { own: "Own", shared: "Shared", sum: "Sum" },
  },
  answers: {
    unknownKind: (key) => `${key} (unknown kind of cost)`,
    equally: (key, services, isOne) => `${key} (${services} ${isOne ? "base service" : "base services"})`,
    notWhole: (key, sums) => `${key}, sum ${sums}`,
    and: "and",
    unlet: "Not let",
    undivided: "Not divided by kind",
  },
  none: {
    heading: "No costs and parties",
    text: "The parties are the services that share the costs, each with its organisation and area. Create empty tables on Start, or stand in your own.",
    action: "To Start",
  },
  noRows: {
    costs: "The table of costs is empty. Write the first cost, and the split is shown here.",
    parties: "The table of parties is empty. Write the first service, and the split is shown here.",
  },
  choices: {
    centre: "Centre",
    centreNote: (centres) =>
      `The tables have ${count(centres, "centre", "centres")}. A split is of one at a time.`,
    rounds: "Round to whole kronor",
    roundsNote:
      "Rounds the sum of each specification to whole kronor, on a line of its own. Where VAT is added, the invoice rounds instead.",
    statedArea: "Area by the lease, m²",
    statedAreaNote: "Compared with the sum of the parties' areas. May be left empty.",
    noArea: (text) => `“${text}” is no area. Write m², such as 1 222.`,
    sheets: "Sheets to write",
    sheetsNote: "The split and the checks are always written.",
    invoices: "Invoice specifications, a sheet for each pair",
    internal: "Internal transfers",
    annex: "Annex to the agreement",
    specification: {
      subtotals: "Subtotals on the specifications",
      by: {
        verksamhet: "By service, with its reference and account",
        referens: "By reference",
        kontering: "By account",
        inga: "None",
      },
      property: "Property",
      agreement: "Agreement",
      note: "Stand at the head of the specifications. Organisation numbers, contact, address, reference and account come from the table of parties. Each specification gets its number from a series a year.",
    },
  },
  write: {
    sentence: (sheets) =>
      `Writes ${count(sheets, "sheet", "sheets")} with formulas that follow the tables. If they are there already you are asked first. Nothing else changes.`,
    withoutInvoices: (sheets) =>
      `Writes ${count(sheets, "sheet", "sheets")} with formulas that follow the tables, without specifications until the error below has been put right. If they are there already you are asked first.`,
    large: (rows, byCentre) =>
      `The specifications are ${count(rows, "row", "rows")}, more than Excel on the web takes in one answer. Excel for Windows and Mac takes them. ${byCentre ? "Write one centre at a time" : "Otherwise divide the table of costs, by quarter for example"}, or leave the specifications out.`,
    action: "Write the sheets",
  },
  warnings: {
    heading: (warnings) => `${count(warnings, "thing", "things")} to look at first`,
    kinds: {
      "stated-area": (stated, sum, difference) =>
        `The lease says ${stated} m², but the parties' areas sum to ${sum} m². The difference is ${difference} m².`,
      percentages: (agreement, sum) => `The percentages in ${agreement} sum to ${sum}, and are to be 100.`,
      "unknown-payer": (name) => `Betalas av: “${name}” is not among the parties.`,
      "likely-payer": (name, likely) => `Betalas av: “${name}” is not among the parties. Is ${likely} meant?`,
      "no-payer": "Betalas av is empty, so nobody can invoice this on.",
      "unknown-key": (name) =>
        `There is no key “${name}”. Write Yta, Lika, Per organisation, Egen, the heading of an agreement, or a service.`,
      "likely-key": (name, likely) => `There is no key “${name}”. Is ${likely} meant?`,
      "unknown-kind": (name) => `The kind of cost “${name}” is not known, and is therefore split by area.`,
      "alike-organisations": (one, other) =>
        `The organisations “${one}” and “${other}” are spelt almost alike. If they are one, write them alike.`,
      "base-services": (number) =>
        `There are ${number} base services, not four. The key Lika divides by that number.`,
      "amount-as-text": (text) =>
        `The amount “${text}” is stored as text. Excel's own formulas leave it out.`,
      "amount-empty": "The amount is empty, and counts as SEK 0.",
      "vat-zero":
        "The VAT code 0 is a number, which the formulas cannot tell from an empty cell. Write 0 % as a text (format the cell as text first), and the code is kept.",
      "no-amount": (text) => `“${text}” is no amount. Write kronor, such as 1 234,50.`,
      "doubled-row": (name, row) =>
        `The row of ${name} is the same as row ${row} in every cell. Is the cost there twice?`,
      "period-overlap": (name, days, row) =>
        `The period of ${name} runs into that of row ${row} by ${count(days, "day", "days")}. Is the cost there twice?`,
      "period-gap": (name, times) => `No row for ${name} covers ${times}.`,
      "period-rhythm": (name, every) =>
        `The rows for ${name} have a month each and come ${every} month. If each is for the time until the next, write that whole time as the period of each row.`,
      "no-area": (verksamhet) =>
        `${verksamhet} has no area, but something is split by area. Write m², or ingen if nothing is leased.`,
    },
    everyMonth: { 2: "every other", 3: "every third", 4: "every fourth", 6: "every sixth" },
    share: (organisation, ofSum, ofStated) =>
      `${organisation}: ${ofSum} of the sum, ${ofStated} of the lease.`,
    furtherTimes: (times) => `${count(times, "more", "more")}`,
    further: (rows) => `The same in ${count(rows, "more row", "more rows")}.`,
    touches: (amount) => `Concerns SEK\u00a0${amount}.`,
    estimate: (amount) => `At the same cost per day as in the other rows: about SEK\u00a0${amount}.`,
  },
  refusedAbove: {
    split: "The split is worked out when what stops it has been put right.",
    invoices:
      "The specifications are made when what stops them, among the warnings above, has been put right.",
  },
  refused: {
    split: "The costs cannot be split until this has been put right:",
    invoices: "The specifications cannot be made until this has been put right:",
    rooms: "The areas cannot be worked out until this has been put right:",
  },
  split: {
    heading: "What each one bears",
    caption: (sum, lines) => `SEK\u00a0${sum}, ${count(lines, "cost", "costs")}`,
    name: "Organisation and service",
    amount: "SEK",
    share: "Share",
    noShare: "no share",
    negative: "Credits are larger than costs for somebody. The bars show only what is above zero.",
  },
  lines: {
    heading: "Cost by cost",
    lead: "The key says how the cost is split. Where the table has none, the usual one for that kind of cost holds.",
    kind: "Kind of cost",
    key: "Key",
    amount: "SEK",
    search: "Search kinds of cost or keys",
    found: (number) => `${count(number, "cost", "costs")}.`,
    none: "No cost fits the search.",
    more: moreEn,
  },
  invoices: {
    heading: "Invoice specifications",
    lead: (pairs) =>
      `${count(pairs, "specification", "specifications")}: whoever has paid invoices the others for their parts.`,
    none: "Nobody invoices anybody: each cost stays with the organisation that has paid it.",
    pair: "Who invoices whom",
    option: (biller, charged, sum) => `SEK\u00a0${sum}, ${biller} to ${charged}`,
    title: (biller, charged) => `${biller} invoices ${charged}`,
    credits: (biller, charged) => `${biller} credits ${charged}`,
    previous: "Previous specification",
    next: "Next specification",
    position: (number, of) => `${number} of ${of}`,
    of: (share, whole) => `${share} of SEK\u00a0${whole}`,
    forVerksamhet: (verksamhet, key) => `${verksamhet}, key ${key}`,
    vat: (code) => `VAT code ${code}`,
    sum: "Sum",
    rounding: "Rounding",
    rounded: "To pay",
    basis: "Basis, not an invoice",
    calculation: {
      whole: "the whole amount",
      of: (part, all, unit) => [`${part} of ${all}`, unit].filter(Boolean).join("\u00a0"),
      perCent: (part, all) => `${part}% of ${all}%`,
      units: {
        basverksamheter: "base services",
        basverksamhet: "base service",
        organisationer: "organisations",
        organisation: "organisation",
        verksamheter: "services",
        verksamhet: "service",
        dagar: "days",
      },
    },
  },
};
