import type { NumberOrNone, TrialChange, TrialKind } from "../../../domain/costs/trial/trial-change";
import type { TrialChoices } from "../../../domain/costs/trial/what-can-be-tried";
import { dayOf } from "../../../cells/ground/dates";
import { none } from "../../../domain/costs/parties";
import { parseNumber, type NumberUnit } from "../../../cells/ground/numbers";
import { tidy, wordKey } from "../../../domain/names/words";
import type { WhatIfText } from "../../../text/costs/what-if.sv";

/** The fields that are typed in. */
export type FieldName =
  | "area"
  | "organisation"
  | "services"
  | "percent"
  | "verksamhet"
  | "from"
  | "till"
  | "amount";

/** What stands in the fields, and what was chosen in the lists: a party by its place among the choices. */
export type Typed = Partial<Record<FieldName | "party" | "agreement" | "kind" | "key", string>>;

/** A field that cannot be read, and what is to be written in it. */
export interface WrongField {
  readonly field: FieldName;
  readonly sentence: (text: WhatIfText) => string;
}

class Wrong extends Error {
  constructor(readonly field: WrongField) {
    super(field.field);
  }
}

/** The change that was typed, or the first field that cannot be read. */
export function changeFrom(kind: TrialKind, typed: Typed, choices: TrialChoices): TrialChange | WrongField {
  try {
    return read(kind, typed, choices);
  } catch (problem) {
    if (problem instanceof Wrong) return problem.field;
    throw problem;
  }
}

function read(kind: TrialKind, typed: Typed, { parties, agreements, kinds }: TrialChoices): TrialChange {
  const chosen = parties[Number(typed.party ?? 0)] ?? parties[0];
  const party = { verksamhet: chosen?.verksamhet ?? "", nth: chosen?.nth ?? 0 };
  const cost = kinds.find((one) => one.kind === typed.kind)?.kind ?? kinds[0]?.kind ?? "";
  switch (kind) {
    case "area":
      return { what: kind, party, area: areaIn(typed) };
    case "organisation":
      return { what: kind, party, organisation: nameIn(typed, "organisation") };
    case "services":
      return { what: kind, party, services: servicesIn(typed) };
    case "agreed": {
      const agreement = agreements.find((one) => one === typed.agreement) ?? agreements[0] ?? "";
      return { what: kind, party, agreement, percent: percentIn(typed) };
    }
    case "leaves": {
      const till = dayIn(typed, "till");
      return { what: kind, party, ...(till !== undefined && { till }) };
    }
    case "joins": {
      const from = dayIn(typed, "from");
      return {
        what: kind,
        verksamhet: nameIn(typed, "verksamhet"),
        organisation: nameIn(typed, "organisation"),
        area: areaIn(typed),
        services: servicesIn(typed),
        ...(from !== undefined && { from }),
      };
    }
    case "key":
      return { what: kind, kind: cost, key: typed.key ?? "" };
    case "amount": {
      const written = tidy(typed.amount ?? "");
      const amount = parseNumber(written, "money");
      if (amount === undefined)
        throw new Wrong({ field: "amount", sentence: ({ form }) => form.wrong.amount(written) });
      return { what: kind, kind: cost, amount };
    }
  }
}

function numberIn(
  typed: Typed,
  field: "area" | "services",
  unit: NumberUnit | undefined,
  isRight: (number: number) => boolean,
): NumberOrNone {
  const written = tidy(typed[field] ?? "");
  if (wordKey(written) === none) return none;
  const number = parseNumber(written, unit);
  if (number === undefined || !isRight(number)) {
    throw new Wrong({ field, sentence: ({ form }) => form.wrong[field](written) });
  }
  return number;
}

const areaIn = (typed: Typed): NumberOrNone => numberIn(typed, "area", "area", (area) => area > 0);

const servicesIn = (typed: Typed): NumberOrNone =>
  numberIn(typed, "services", undefined, (count) => Number.isInteger(count) && count > 0 && count <= 4);

function percentIn(typed: Typed): number {
  const written = tidy(typed.percent ?? "");
  // With its sign or without: 40 and 40 % are the same here.
  const percent = parseNumber(written.replace(/ ?%$/, ""));
  if (percent === undefined || percent < 0 || percent > 100) {
    throw new Wrong({ field: "percent", sentence: ({ form }) => form.wrong.percent(written) });
  }
  return percent;
}

function nameIn(typed: Typed, field: "organisation" | "verksamhet"): string {
  const name = tidy(typed[field] ?? "");
  if (name === "") throw new Wrong({ field, sentence: ({ form }) => form.wrong.name });
  return name;
}

function dayIn(typed: Typed, field: "from" | "till"): number | undefined {
  const written = tidy(typed[field] ?? "");
  if (written === "") return undefined;
  const day = dayOf(written, field === "till" ? "last" : "first");
  if (day === undefined) throw new Wrong({ field, sentence: ({ form }) => form.wrong.date });
  return day;
}
