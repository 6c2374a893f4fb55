import type { AgreementEnd } from "../../domain/follow-up/agreement-status";
import { readAgreementEnd, type AgreementEndReading } from "../ground/agreement-ends";
import { formatDay } from "../ground/dates";
import { isEmpty, textOf, wordOf, type Cell } from "../ground/cell";
import { matchHeadings, type Columns } from "../ground/headings";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { readFigure } from "../comparison/source/figure";

type TypedColumn = "name" | "end" | "words" | "extends" | "notice" | "reviewed";

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
  reviewed: { heading: "Senast sett över", synonyms: ["Senaste översyn", "Översyn senast"] },
};

/** An agreement as somebody has typed it, and how it is read. What has no one reading is left to be filled in. */
export interface TypedAgreement {
  readonly name: string;
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
  return rows.flatMap((row): TypedAgreement[] => {
    const named = textOf(row[name]);
    if (named === "") return [];
    const said = isEmpty(cell(row, "end")) ? cell(row, "words") : cell(row, "end");
    const reading = readEnd(said, cell(row, "words"));
    const stated = extensionIn(cell(row, "extends"));
    return [
      {
        name: named,
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

function extensionIn(cell: Cell): { readonly isExtended?: boolean; readonly months?: number } {
  const word = wordOf(cell);
  const isExtended = /^ja\b/.test(word) ? true : /^nej\b/.test(word) ? false : undefined;
  const [, count, unit] = /(\d{1,2}|ett|en) ?(år|mån)/.exec(word) ?? [];
  const number = count === undefined ? undefined : /^\d/.test(count) ? Number(count) : 1;
  return {
    ...(isExtended !== undefined && { isExtended }),
    ...(number !== undefined && { months: unit === "år" ? 12 * number : number }),
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
