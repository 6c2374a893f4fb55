import type { AgreementStatus } from "../../domain/follow-up/agreement-status";
import type { StructureFacts } from "../../domain/follow-up/structure-checks";
import { wordOf, type Cell } from "../ground/cell";
import { matchHeadings, type Columns } from "../ground/headings";
import { readFigure } from "../comparison/source/figure";

type FactColumn = "coordinator" | "share" | "steering" | "meetings" | "plan" | "planningTime" | "groups";

const factColumns: Columns<FactColumn> = {
  coordinator: { heading: "Samordnare", synonyms: ["Samordnarfunktion", "Samordning"] },
  share: {
    heading: "Samordnare (%)",
    synonyms: ["Samordnare, andel av tjänst", "Samordnartjänst (%)", "Samordnarens tjänst"],
  },
  steering: {
    heading: "Styrgrupp aktiv",
    synonyms: ["Styrgrupp", "Aktiv styrgrupp", "Lednings- eller styrgrupp"],
  },
  meetings: {
    heading: "Styrgruppsmöten/år",
    synonyms: ["Styrgruppsmöten per år", "Möten i styrgruppen per år"],
  },
  plan: { heading: "Aktuell verksamhetsplan", synonyms: ["Verksamhetsplan", "Gemensam verksamhetsplan"] },
  planningTime: { heading: "Gemensam planeringstid", synonyms: ["Planeringstid"] },
  groups: {
    heading: "Gemensamma grupper",
    synonyms: ["Gem. grupper", "Gemensamma föräldragrupper", "Föräldragrupper tillsammans"],
  },
};

/**
 * What a table of centres says of each centre's structure. Words and numbers that have no one reading say nothing.
 *
 * @param headings the table's heading row
 */
export function factReader(
  headings: readonly Cell[],
): (row: readonly Cell[], agreement: AgreementStatus | undefined) => StructureFacts {
  const { columnOf } = matchHeadings(headings, factColumns);
  const share = headings.findIndex((heading) => /samordnar.*(?:%|procent|tjänst)/i.test(String(heading)));
  return (row, agreement) => {
    const cell = (key: FactColumn): Cell => {
      const at = columnOf[key];
      return at === undefined ? "" : row[at];
    };
    const facts: Partial<Record<keyof StructureFacts, unknown>> = {
      coordinator: coordinatorIn(cell("coordinator")),
      coordinatorShare: share < 0 ? undefined : shareIn(row[share]),
      steeringGroupActive: answerIn(cell("steering")),
      steeringMeetingsPerYear: numberIn(cell("meetings")),
      plan: answerIn(cell("plan")),
      planningTime: answerIn(cell("planningTime")),
      jointGroups: answerIn(cell("groups")),
      agreement: agreement === "uppgift saknas" ? undefined : agreement,
    };
    return Object.fromEntries(
      Object.entries(facts).filter(([, value]) => value !== undefined),
    ) as StructureFacts;
  };
}

function coordinatorIn(cell: Cell): StructureFacts["coordinator"] {
  const word = wordOf(cell);
  if (/^(?:ingen|nej)\b/.test(word)) return "ingen";
  if (/^(?:delad|delat)\b/.test(word)) return "delad";
  return /^(?:särskild|ja)\b/.test(word) ? "särskild" : undefined;
}

function answerIn(cell: Cell): boolean | undefined {
  const figure = readFigure(cell);
  return figure.kind === "yes-no" ? figure.value : undefined;
}

function numberIn(cell: Cell): number | undefined {
  const figure = readFigure(cell);
  return figure.kind === "number" ? figure.value : undefined;
}

/** 25, 25 % and 0,25 are a quarter of a post. */
function shareIn(cell: Cell): number | undefined {
  const value = numberIn(cell);
  return value === undefined ? undefined : value > 1 ? value / 100 : value;
}
