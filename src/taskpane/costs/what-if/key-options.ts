import { builtInKeys } from "../../../cells/costs/keys/built-in-keys";
import type { TrialChoices } from "../../../domain/costs/trial/what-can-be-tried";
import type { WhatIfText } from "../../../text/costs/what-if.sv";
import type { SelectOption } from "../../components/select-field";

/** A name that stands for itself. */
export const same = (word: string): SelectOption => ({ value: word, label: word });

/** The built-in keys, then the agreements, then the verksamheter, each of which is a key by its name. */
export const keyOptions = (
  { agreements, parties }: TrialChoices,
  form: WhatIfText["form"],
): SelectOption[] => [
  { value: "", label: form.usualKey },
  { value: builtInKeys.area, label: form.keys.area },
  { value: builtInKeys.equal, label: form.keys.equal },
  { value: builtInKeys.organisation, label: form.keys.organisation },
  { value: builtInKeys.own, label: form.keys.own },
  ...agreements.map(same),
  ...[...new Set(parties.map(({ verksamhet }) => verksamhet))].map(same),
];
