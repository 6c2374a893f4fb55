import { openness } from "./anonymity";
import { ingaSvar, skyddad, type NotShown } from "../words-for-hidden-and-missing";
import { hiddenAmong } from "./joint-hiding";
import { wilson95, type Interval } from "./wilson";

/** What is published of a question that visitors answer with yes or no, or with a rating where 4 and 5 are yes. */
export interface ShareFigure {
  readonly n: number;
  /** 0–1. Of five to nine answers in whole per cent: a precision, no protection. */
  readonly share: number | NotShown;
  /** Wilson's 95 % interval, of twice as many answers as a figure needs. */
  readonly interval: Interval | NotShown;
}

export interface ShareCounts {
  readonly n: number;
  readonly yes: number;
}

/** The share of all, and of each group beside it: a group is hidden as in the collaboration survey. */
interface VisitorFigures {
  readonly total: ShareFigure;
  readonly groups: readonly ShareFigure[];
}

/**
 * The share of yes in each group and in all, with its interval (Wilson, 95 %). Groups are hidden jointly: no group of fewer
 * than `minst` can be worked out from the others and the total.
 *
 * @param groups counts of answers and of yes among them, by group
 * @param minst the fewest answers that are shown, 5 or more
 */
export function visitorFigures(groups: readonly ShareCounts[], minst: number): VisitorFigures {
  const people = groups.map(({ n }) => n);
  const [hidden = []] = hiddenAmong({ people, groupings: [people.map((_, group) => group)] }, minst);
  const sum = (of: (group: ShareCounts) => number): number =>
    groups.reduce((total, group) => total + of(group), 0);
  return {
    total: shareFigure({ n: sum(({ n }) => n), yes: sum(({ yes }) => yes) }, minst),
    groups: groups.map((group, at) =>
      hidden[at] ? { n: group.n, share: skyddad, interval: skyddad } : shareFigure(group, minst),
    ),
  };
}

function shareFigure({ n, yes }: ShareCounts, minst: number): ShareFigure {
  const open = openness(n, minst);
  if (open === ingaSvar || open === skyddad) return { n, share: open, interval: open };
  if (open === "avrundat")
    return { n, share: Math.floor((200 * yes + n) / (2 * n)) / 100, interval: skyddad };
  return { n, share: yes / n, interval: wilson95(yes, n) };
}
