import { andListEn } from "../counting";
import type { EffectName } from "../../domain/costs/change-effects";
import type { ChangeText, ShownEffect } from "./change.sv";

const through: Readonly<Record<EffectName, readonly [more: string, less: string]>> = {
  price: ["higher prices", "lower prices"],
  area: ["a larger share of the area", "a smaller share of the area"],
  key: ["other keys", "other keys"],
  parties: ["other parties", "other parties"],
};

const inWords: Readonly<Record<EffectName, string>> = {
  price: "price",
  area: "area",
  key: "key",
  parties: "parties",
};

const because = ({ effect, isMore }: ShownEffect): string => through[effect][isMore ? 0 : 1];

/** Those that point the same way as the change come first. */
function reasons(isMore: boolean, effects: readonly ShownEffect[]): string {
  const along = effects.filter((one) => one.isMore === isMore);
  const against = effects.filter((one) => one.isMore !== isMore);
  const list = (some: readonly ShownEffect[], word: string): string =>
    andListEn(
      ...some.map(
        (one, index) =>
          `SEK\u00a0${one.kronor} ${index === 0 && word ? `${word} ` : ""}through ${because(one)}`,
      ),
    );
  if (against.length === 0) return list(along, "");
  const [one, other] = isMore ? ["more", "less"] : ["less", "more"];
  return `${list(along, one as string)}, but ${list(against, other as string)}`;
}

export const changeText: ChangeText = {
  lead: "Why did our share change? Two years side by side, and what the difference comes from.",
  none: {
    heading: "No costs and parties",
    text: "Begin in Split: the tables are created there, or found on your own sheets.",
    action: "To Split",
  },
  source: {
    before: "Before – last year’s tables",
    after: "After – this year’s tables",
    costs: "Costs",
    parties: "Parties",
  },
  oneYear: {
    heading: "One more year is needed",
    text: "The workbook has one year’s costs only. Put last year’s two tables beside them, and what has changed is shown:",
    steps: [
      "Open last year’s workbook, and this one.",
      "Right-click the tab with the costs in the old one, and choose Move or Copy.",
      "Choose this workbook, tick Create a copy, and press OK.",
      "Do the same with the tab with the parties.",
    ],
    after: "The tables are found by their headings, whatever they are called.",
    choose: "Choose last year’s costs",
  },
  noParties: "No table with the headings Verksamhet and Organisation.",
  same: "Before and after are the same tables, so nothing has changed. Choose last year’s tables above.",
  noRows: (table) => `${table} is empty. Fill it in, and the change is shown here.`,
  centre: "Centre",
  organisation: "Explain for",
  noChoices: "When both years can be worked out, you choose here whose change is explained.",
  refused: {
    before: "Before cannot be worked out until this has been put right:",
    after: "After cannot be worked out until this has been put right:",
  },
  columns: { before: "Before", after: "After", change: "Change" },
  total: "All",
  heading: "By organisation",
  caption: (before, after) => `Kronor. Before is ${before}, after is ${after}.`,
  story: (organisation) => `${organisation}, step by step`,
  step: "Step",
  amount: "Kronor",
  effects: { price: "Price", area: "Area", key: "Key", parties: "Who" },
  inWords: "In words",
  sentence: (organisation, { isMore, kronor }, effects) => {
    const [only] = effects;
    if (kronor === "") {
      return effects.length === 0
        ? `${organisation} pays as much as before.`
        : `${organisation} pays as much as before: ${reasons(true, effects)}.`;
    }
    const paid = `${organisation} pays SEK\u00a0${kronor} ${isMore ? "more" : "less"}`;
    return effects.length === 1 && only
      ? `${paid}, through ${because(only)}.`
      : `${paid}: ${reasons(isMore, effects)}.`;
  },
  method: {
    heading: "How the change is divided",
    lines: [
      "From last year’s split one thing at a time becomes this year’s, in this order:",
      "1. Price: what the costs amount to. Kinds of cost that are new, or are no more, belong here too.",
      "2. Area: the areas of those who are there both years.",
      "3. Key: which key each cost follows, agreed percentages and the number of base services.",
      "4. Who: who is there, when, and in which organisation.",
      "Each step is worked out to the last öre, so that the four sum exactly to the change. Price sums to how the costs have changed, the other three to 0 over all organisations.",
      "Another order would give other parts. So the order belongs to the answer.",
    ],
  },
  inseparable: (kind, effect, countedAs) =>
    `${kind}: ${inWords[effect]} cannot be told from ${inWords[countedAs]} and is counted there.`,
  write: {
    sentence:
      "Writes two new sheets: the change, and the two splits that it is worked out of. Before and after are formulas that follow the tables. Nothing else is changed.",
    action: "Write the sheets",
  },
  sheet: {
    change: {
      title: "Why did our share change?",
      notes: [
        "Amounts in kronor. Before, after and change are formulas that follow the tables. The four effects were worked out when the sheet was written, and Skillnad shows that they still sum to the change.",
      ],
    },
    source: {
      title: "The change – basis",
      notes: ["The two splits that the sheet Förändring reads. They follow the tables."],
    },
    sources: (before, after) => `Before: ${before}. After: ${after}.`,
    inWords: "In words",
    method: "How the change is divided",
    joint:
      "A service has changed organisation within one of the years. For those organisations before and after are numbers, not formulas.",
  },
};
