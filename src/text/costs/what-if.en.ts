import { countEn as count } from "../counting";
import type { WhatIfText } from "./what-if.sv";

const services = (number: number | undefined): string =>
  number === undefined ? "no base service" : count(number, "base service", "base services");

export const whatIfText: WhatIfText = {
  lead: "Try another area, key or party. Your tables are not touched.",
  none: {
    heading: "No costs and parties",
    text: "Begin in Split: the tables are created there, or found on your own sheets.",
    action: "To Split",
  },
  source: { costs: "Costs", parties: "Parties" },
  noRows: {
    costs: "The table of costs is empty. Write the first cost, and changes can be tried here.",
    parties: "The table of parties is empty. Write the first service, and changes can be tried here.",
  },
  refusedNow: "The split cannot be worked out until this has been put right in the tables:",
  centre: "Centre",
  heading: "Changes to try",
  noChanges: "No changes yet. Add one, and what it does in kronor is shown.",
  add: "Add a change",
  removeAll: "Remove all",
  remove: (sentence) => `Remove: ${sentence}`,
  added: (sentence) => `Added: ${sentence}`,
  removed: (sentence) => `Removed: ${sentence}`,
  removedAll: "All changes have been removed.",
  form: {
    heading: "New change",
    what: "What is to change?",
    kinds: {
      area: "Area",
      organisation: "Organisation",
      services: "Base services",
      agreed: "Agreed percentage",
      joins: "A new party",
      leaves: "A party leaves",
      key: "Key of a cost",
      amount: "Amount of a cost",
    },
    party: "Service",
    nth: (verksamhet, row) => `${verksamhet}, row ${row}`,
    area: "New area, m²",
    organisation: "New organisation",
    services: "New number of base services",
    agreement: "Agreement",
    percent: "New percentage",
    verksamhet: "Name of the service",
    organisationOf: "Organisation",
    areaOf: "Area, m²",
    servicesOf: "Number of base services",
    from: "From and including",
    till: "Last day",
    dateNote: "Empty: all the time.",
    kind: "Kind of cost",
    lines: (kind, lines) => `${kind}, ${count(lines, "row", "rows")}`,
    key: "New key",
    usualKey: "The usual one for the cost",
    keys: {
      area: "Yta (area)",
      equal: "Lika (equally)",
      organisation: "Per organisation (equally)",
      own: "Egen (own)",
    },
    amount: "New amount, SEK",
    amountNote: (lines) => `The cost’s ${count(lines, "row", "rows")} change in the same proportion.`,
    now: (value) => `Now ${value}.`,
    nowNothing: "Now empty.",
    noneNote: "Write ingen if there is none.",
    confirm: "Add",
    cancel: "Cancel",
    wrong: {
      area: (typed) => `“${typed}” is no area. Write m², for instance 120.5, or ingen.`,
      services: (typed) => `“${typed}” is no number. Write 1, 2, 3 or 4, or ingen.`,
      percent: (typed) => `“${typed}” is no percentage. Write a number from 0 to 100, for instance 33.3.`,
      amount: (typed) => `“${typed}” is no amount. Write kronor, for instance 1234.50.`,
      name: "Fill in the name.",
      date: "There is no such date. Write year, month and day.",
    },
  },
  changes: {
    area: (party, area) => (area === undefined ? `${party} leases no area.` : `${party} gets ${area} m².`),
    organisation: (party, organisation) => `${party} belongs to ${organisation}.`,
    services: (party, number) => `${party} counts as ${services(number)}.`,
    agreed: (party, agreement, percent) => `${party} bears ${percent}% by ${agreement}.`,
    joins: (verksamhet, organisation, area, number, from) =>
      `${verksamhet} (${organisation}) joins${from === undefined ? "" : ` on ${from}`}, with ${
        area === undefined ? "no area" : `${area} m²`
      } and ${services(number)}.`,
    leaves: (party, till) =>
      till === undefined ? `${party} is not there.` : `${party} leaves after ${till}.`,
    key: (kind, key) =>
      key === "" ? `${kind} is split by its usual key.` : `${kind} is split by the key ${key}.`,
    amount: (kind, kronor) => `${kind} costs SEK\u00a0${kronor}.`,
  },
  gone: "Does nothing: what was to change is not in the tables.",
  sumsToNothing:
    "Does nothing: the rows of the cost sum to SEK\u00a00, so there is no proportion to change them in.",
  refused: "With these changes the split cannot be worked out:",
  columns: { before: "Before", after: "After", change: "Difference" },
  total: "All",
  caption: "Kronor by organisation. Before is the tables as they are, after with the changes.",
  nothingYet: "This is how it is today. When you add a change, the difference is shown here.",
  noDifference: "The changes make no difference in kronor.",
  write: {
    sentence:
      "Writes four new sheets to go on trying on: copies of the two tables with the changes marked, the splits, and a comparison by formulas. Nothing else is changed.",
    action: "Write the trial",
  },
  sheet: {
    parties: {
      title: "Trial – parties",
      notes: [
        "What has been changed is yellow, and stands in the column to the far right. Go on changing here.",
      ],
    },
    costs: {
      title: "Trial – costs",
      notes: [
        "What has been changed is yellow, and stands in the column to the far right. Go on changing here.",
      ],
    },
    source: {
      title: "Trial – basis",
      notes: ["The two splits that the comparison reads: the tables as they are, and the copies."],
    },
    comparison: {
      title: "What if",
      notes: [
        "Amounts in kronor. Formulas: before follows the tables, after follows the copies on the sheets Prov – Parter and Prov – Kostnader. Your own tables are untouched.",
      ],
    },
    changes: "Changes when the trial was written",
    copyOf: (table) => `A copy of ${table}, as values. The table itself is untouched.`,
  },
};
