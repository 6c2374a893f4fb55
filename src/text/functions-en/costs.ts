import type { FunctionTexts } from "./function-text";

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
