import { wordKey } from "../../names/words";
import type { Edit, LostChange, PartyChange, PartyFigures, PartyRow } from "./trial-change";
import type { TrialChoices } from "./what-can-be-tried";

type PartyFigure = "verksamhet" | "organisation" | "area" | "baseServices" | "from" | "till";

/** A row of the parties of a centre as it is now, with what has been tried. */
export interface TriedParty extends PartyFigures {
  /** Which row of the copy it is. */
  readonly row: number;
  readonly verksamhet: string;
  readonly isGone: boolean;
}

/** Where a table does not count base services, each row is one. */
const oneService = 1;

/**
 * What a change does to the parties.
 *
 * @param parties all rows of the centre, those that are gone too, so that taking back one change does not move another
 * @param agreements the headings of the columns with agreed percentages
 */
export function partyEdits(
  parties: readonly TriedParty[],
  agreements: readonly string[],
  change: PartyChange,
): readonly Edit<PartyFigure>[] | LostChange["because"] {
  if (change.what === "joins") return [joining(change)];
  const row = rowOf(parties, change.party);
  if (row === undefined) return "gone";
  switch (change.what) {
    case "area":
      return [{ edit: "set", row, figure: "area", value: change.area }];
    case "organisation":
      return [{ edit: "set", row, figure: "organisation", value: change.organisation }];
    case "services":
      return [{ edit: "set", row, figure: "baseServices", value: change.services, others: oneService }];
    case "agreed": {
      const { percent } = change;
      const agreement = agreements.find((one) => wordKey(one) === wordKey(change.agreement));
      return agreement === undefined ? "gone" : [{ edit: "set-percent", row, agreement, percent }];
    }
    case "leaves":
      return change.till === undefined
        ? [{ edit: "remove", row }]
        : [{ edit: "set", row, figure: "till", value: change.till }];
  }
}

function joining(change: Extract<PartyChange, { what: "joins" }>): Edit<PartyFigure> {
  const { verksamhet, organisation, area, services, from } = change;
  return {
    edit: "add",
    figures: { verksamhet, organisation, area, baseServices: services, from: from ?? null },
    needed: [
      ...(from === undefined ? [] : [{ figure: "from" } as const]),
      ...(services === oneService ? [] : [{ figure: "baseServices", others: oneService } as const]),
    ],
  };
}

function rowOf(parties: readonly TriedParty[], { verksamhet, nth }: PartyRow): number | undefined {
  const own = parties.filter((one) => wordKey(one.verksamhet) === wordKey(verksamhet))[nth];
  return own?.isGone ? undefined : own?.row;
}

/** Whether agreed percentages are written as parts of one: together they are nearer to 1 than to 100. */
export const arePartsOfOne = (numbers: readonly number[]): boolean =>
  numbers.reduce((sum, number) => sum + number, 0) < 2;

/** A part of one as per cent, in decimals as Excel shows them: 0.07 is 7, not 7.000000000000001. */
export const timesHundred = (part: number): number => Number((part * 100).toPrecision(15));

/** What can be changed of the parties. */
export function partyChoices(
  parties: readonly TriedParty[],
): Pick<TrialChoices, "parties" | "organisations"> {
  const seen = new Map<string, number>();
  const organisations = new Map<string, string>();
  const choices: TrialChoices["parties"][number][] = [];
  for (const { verksamhet, organisation, area, services, agreed, from, till, isGone } of parties) {
    if (verksamhet === "") continue;
    const nth = seen.get(wordKey(verksamhet)) ?? 0;
    seen.set(wordKey(verksamhet), nth + 1);
    if (isGone) continue;
    if (organisation !== "" && !organisations.has(wordKey(organisation))) {
      organisations.set(wordKey(organisation), organisation);
    }
    choices.push({ verksamhet, nth, organisation, area, services, agreed, from, till });
  }
  return { parties: choices, organisations: [...organisations.values()] };
}
