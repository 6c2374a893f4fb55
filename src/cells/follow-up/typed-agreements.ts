import { isTotalRow } from "../ranges/total-row";
import type { AgreementEnd } from "../../domain/follow-up/agreement-status";
import { readAgreementEnd, type AgreementEndReading } from "../ground/agreement-ends";
import type { Day } from "../../domain/calendar";
import { aggregatesAmong } from "../comparison/source/aggregate-names";
import { dayOf, formatDay } from "../ground/dates";
import { isEmpty, textOf, wordOf, type Cell } from "../ground/cell";
import { matchHeadings, type Columns } from "../ground/headings";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { readFigure } from "../comparison/source/figure";

type TypedColumn =
  | "name"
  | "level"
  | "end"
  | "words"
  | "parties"
  | "extends"
  | "notice"
  | "reviewed"
  | "jobs"
  | "list";

const typedColumns: Columns<TypedColumn> = {
  name: { heading: "Central", synonyms: ["Familjecentral", "Enhet", "Centralens namn", "Namn"] },
  end: {
    heading: "Giltigt till",
    synonyms: [
      "Avtal t.o.m.",
      "Avtal till",
      "Avtalet gäller t.o.m.",
      "Gäller t.o.m.",
      "Gäller till",
      "Slutdatum",
      "Avtalsslut",
      "Löper ut",
      "Avtal t.o.m",
      "Avtal giltigt till",
    ],
  },
  words: { heading: "Avtal", synonyms: ["Samverkansavtal", "Avtalsstatus"] },
  extends: {
    heading: "Förlängs",
    synonyms: ["Förlängning", "Förlängs automatiskt", "Automatisk förlängning"],
  },
  notice: { heading: "Uppsägning (mån)", synonyms: ["Uppsägningstid", "Uppsägning"] },
  level: { heading: "Nivå" },
  parties: { heading: "Parter", synonyms: ["Avtalsparter", "Avtalspart", "Mellan"] },
  reviewed: {
    heading: "Senast sett över",
    synonyms: ["Senaste översyn", "Översyn senast", "Senast reviderat", "Reviderat"],
  },
  jobs: {
    heading: "Uppdragsbeskrivning per profession",
    synonyms: ["Uppdragsbeskrivning", "Uppdragsbeskrivningar"],
  },
  list: { heading: "Gränsdragningslista", synonyms: ["Gränsdragning"] },
};

/** An agreement as somebody has typed it, and how it is read. What has no one reading is left to be filled in. */
export interface TypedAgreement {
  readonly name: string;
  /** Of the whole county, or of a centre. */
  readonly level: "Central" | "Län";
  /** What the agreement is called, where a column beside its end says it. */
  readonly title: string | undefined;
  readonly parties: string | undefined;
  readonly reviewed: Day | undefined;
  readonly hasJobs: boolean | undefined;
  readonly hasList: boolean | undefined;
  /** What stands in the cell. */
  readonly written: string;
  readonly reading: AgreementEndReading;
  readonly end: AgreementEnd;
  /** Stated, or part of the words of the end; undefined where neither says. */
  readonly isExtended: boolean | undefined;
  readonly extendsBy: number | undefined;
  readonly notice: number | undefined;
}

/** The agreements in a table's rows; none where it has no column of names, or none of agreements. */
export function readTypedAgreements(values: readonly (readonly Cell[])[]): readonly TypedAgreement[] {
  const [headings = [], ...rows] = values;
  const { columnOf } = matchHeadings(headings, typedColumns);
  const { name, end, words } = columnOf;
  if (name === undefined || (end === undefined && words === undefined)) return [];
  const cell = (row: readonly Cell[], key: TypedColumn): Cell => {
    const at = columnOf[key];
    return at === undefined ? "" : row[at];
  };
  const isCounty = aggregatesAmong(rows.map((row) => textOf(row[name])));
  return rows.flatMap((row, at): TypedAgreement[] => {
    const named = textOf(row[name]);
    // A row of sums has no agreement, neither a centre's nor the county's.
    if (named === "" || isTotalRow([named])) return [];
    const said = isEmpty(cell(row, "end")) ? cell(row, "words") : cell(row, "end");
    const reading = readEnd(said, cell(row, "words"));
    const stated = extensionIn(cell(row, "extends"));
    return [
      {
        name: named,
        level: wordOf(cell(row, "level")) === "län" || isCounty[at] ? "Län" : "Central",
        title: titleIn(cell(row, "words"), said),
        parties: textOf(cell(row, "parties")) || undefined,
        reviewed: dayOf(cell(row, "reviewed")),
        hasJobs: yesOrNo(cell(row, "jobs")),
        hasList: yesOrNo(cell(row, "list")),
        written:
          typeof said === "number" && reading.kind === "end" && typeof reading.end === "number"
            ? formatDay(reading.end)
            : textOf(said),
        reading,
        end: reading.kind === "end" ? reading.end : undefined,
        isExtended: stated.isExtended ?? (reading.kind === "end" && reading.isExtended ? true : undefined),
        extendsBy: stated.months ?? (reading.kind === "end" ? reading.extendsBy : undefined),
        notice: monthsIn(cell(row, "notice")) ?? (reading.kind === "end" ? reading.notice : undefined),
      },
    ];
  });
}

/** A bare yes or no says whether there is an agreement, and nothing of when it ends. */
function readEnd(said: Cell, words: Cell): AgreementEndReading {
  const word = wordOf(said);
  if (/^(?:ja|nej|finns)$/.test(word)) return { kind: "unknown" };
  const dated = /^ja\b[ ,]*(.*)$/.exec(word)?.[1];
  const own = readAgreementEnd(dated ?? said);
  if (own.kind !== "unknown" || saysNothing(wordOf(words)) || said === words) return own;
  return isEmpty(words) || /^(?:ja|nej|finns)$/.test(wordOf(words)) ? own : readAgreementEnd(words);
}

/** The words beside an end are the agreement's name, unless they tell of its end themselves. */
function titleIn(words: Cell, said: Cell): string | undefined {
  const word = wordOf(words);
  if (words === said || saysNothing(word) || /^(?:ja|nej|finns)\b/.test(word)) return undefined;
  return readAgreementEnd(words).kind === "end" ? undefined : textOf(words) || undefined;
}

function yesOrNo(cell: Cell): boolean | undefined {
  const word = wordOf(cell);
  return /^(?:ja|finns)\b/.test(word) ? true : /^(?:nej|saknas)\b/.test(word) ? false : undefined;
}

/** "ja, ett år", "12 mån i taget", "nej": so many months at a time says that it is extended. */
function extensionIn(cell: Cell): { readonly isExtended?: boolean; readonly months?: number } {
  const word = wordOf(cell);
  const isNot = /^(?:nej|ej|inte|ingen)\b/.test(word);
  const isExtended = isNot
    ? false
    : /^(?:ja|automatiskt?|årsvis)\b|^(?:med )?(?:\d{1,2}|ett|en) ?(?:år|mån)/.test(word) || undefined;
  const [, count, unit] = /(\d{1,2}|ett|en) ?(år|mån)/.exec(word) ?? [];
  const number = count === undefined ? undefined : /^\d/.test(count) ? Number(count) : 1;
  return {
    ...(isExtended !== undefined && { isExtended }),
    ...(number !== undefined && !isNot && { months: unit === "år" ? 12 * number : number }),
  };
}

/** "6 mån", 6, "ett år". */
function monthsIn(cell: Cell): number | undefined {
  const figure = readFigure(cell);
  if (figure.kind === "number") return figure.value > 0 ? figure.value : undefined;
  const [, count, unit] = /^(\d{1,2}|ett|en) ?(mån|år)/.exec(wordOf(cell)) ?? [];
  if (count === undefined) return undefined;
  const number = /^\d/.test(count) ? Number(count) : 1;
  return unit === "år" ? 12 * number : number;
}
