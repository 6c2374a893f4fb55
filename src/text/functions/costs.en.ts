import type { FunctionTexts } from "./function-text";

const costs: readonly [string, string] = [
  "costs",
  "Kostnadsslag, Belopp, Nyckel, Betalas av (kind of cost, amount, key, paid by); with a heading row also Period från, Period till, Momskod, Central (from, to, VAT code, centre).",
];
const parties: readonly [string, string] = [
  "parties",
  "Verksamhet, Organisation, Yta (m²), Basverksamheter (service, organisation, area, base services); with a heading row also Från, Till, Central and agreed percentages in columns of their own.",
];
const centre: readonly [string, string] = ["centre", "The centre's name, where the tables hold several."];

export const costsInEnglish: FunctionTexts = {
  YTANDEL: {
    description: "Each tenant's share of the area. The shares sum to 1.",
    parameters: [
      ["areas", "A row or column of own areas in m²; ingen (none) for somebody who leases no area."],
      ["common", "Common area in m² to be spread; none by default."],
      [
        "method",
        "yta (default): in proportion to own area. lika: equally between those who have an area of their own.",
      ],
    ],
  },
  RUMSYTOR: {
    description:
      "From rooms to areas: each service's own rooms, its part of the rooms that several use, and the sum, in m² with two decimals.",
    parameters: [
      [
        "rooms",
        "Three columns: Rum, Yta (m²) and Används av (room, area, used by): one service, several separated by commas, alla (everybody), or empty (Ej uthyrd, not let). Include the heading row if you can.",
      ],
    ],
  },
  NYCKEL: {
    description:
      "The key that a kind of cost is split by when nothing else is agreed: Yta (area), Lika (equally) or Yta (okänt kostnadsslag), by area because the kind is not recognised.",
    parameters: [
      [
        "costkinds",
        "A column of kinds of cost in Swedish, such as Hyra or Samordnarlön. The heading row may be included.",
      ],
    ],
  },
  DELA: {
    description:
      "Splits amounts in whole öre (or kronor) by weights, so that the parts always sum to the amount.",
    parameters: [
      ["amount", "One amount in kronor, or a column of amounts. A credit is negative."],
      ["weights", "A row or column of weights, 0 or more: areas, percentages, counts."],
      ["unit", "0.01 (default): whole öre. 1: whole kronor."],
    ],
  },
  KOSTNADER: {
    description:
      "Splits a centre's costs between its services, in kronor and whole öre: a row for each cost with the key that it was split by, and a row of sums.",
    parameters: [costs, parties, centre],
  },
  FAKTURAUNDERLAG: {
    description:
      "The basis for re-invoicing: who charges whom for what, with key, calculation in words, share and amount in kronor on every line.",
    parameters: [
      costs,
      parties,
      [
        "internal",
        "TRUE: also lines between services of one organisation, where one of them paid. FALSE by default.",
      ],
      centre,
      [
        "subtotals",
        "verksamhet (service), referens (reference), kontering (account) or inga (none): one specification for each pair, to be booked, with supplier, voucher, headings and sums. Only lines by default.",
      ],
    ],
  },
  SLUTREGLERING: {
    description:
      "Settles preliminary amounts against what the costs became, per pair of organisations and kind of cost, in kronor; negative is to be credited.",
    parameters: [
      costs,
      parties,
      [
        "preliminary",
        "Fakturerar, Faktureras, Kostnadsslag, Belopp (charges, is charged, kind of cost, amount; no kind: Ej uppdelat, not divided); left out: nothing was charged in advance.",
      ],
      centre,
    ],
  },
  INDEXHYRA: {
    description:
      "Adjusts a rent by an index: base rent × (1 + part × (index ÷ base index − 1)), in kronor rounded to the öre.",
    parameters: [
      ["baserent", "The base rent in kronor."],
      ["baseindex", "The index that the base rent belongs to."],
      ["index", "This year's index, of the same series and the same base year."],
      [
        "part",
        "The part of the rent that follows the index, 0–1; 1 by default. Write ingen (none) if nothing does.",
      ],
      ["atleast", "The rent is never below this amount in kronor; no lowest rent by default."],
    ],
  },
};
