import { textOf, type Cell } from "../ground/cell";
import { wordKey } from "../../domain/names/words";
import type { CellRule, TableColumn } from "../tables/table-shape";
import { presenceWords } from "../classification/presence-words";
import { sharedKinds, sharedShapes, type SharedKind } from "./shared-tables";

/**
 * The contract of workbooks that go between organisations: which tables, which headings, what stands below them. It is no
 * list of its own but follows from the tables' declarations, so that a template, the collection, the page and the data
 * file that others build by say the same.
 *
 * Its version rises when a heading gets another meaning or a required one is added; a heading that is only renamed stays
 * known by its old name among the column's other names, so that templates of earlier versions are read as before.
 */
export const contractVersion = 1;

export interface ContractColumn {
  readonly heading: string;
  /** Other headings that are read as this one. */
  readonly otherHeadings: readonly string[];
  readonly type: CellRule["kind"];
  readonly unit?: "area" | "money";
  /** Words that may stand there, in place of a number or a day where those are meant. */
  readonly words?: readonly string[];
  readonly isRequired: boolean;
}

export interface ContractTable {
  readonly kind: SharedKind;
  readonly name: string;
  readonly columns: readonly ContractColumn[];
}

export interface Contract {
  readonly version: number;
  readonly tables: readonly ContractTable[];
}

export const contract: Contract = {
  version: contractVersion,
  tables: sharedKinds.map((kind) => ({
    kind,
    name: sharedShapes[kind].name,
    columns: Object.values<TableColumn>(sharedShapes[kind].columns).map(contractColumn),
  })),
};

function contractColumn({ heading, synonyms = [], holds, required }: TableColumn): ContractColumn {
  const words = wordsOf(holds);
  return {
    heading,
    otherHeadings: synonyms,
    type: holds.kind,
    ...(holds.kind === "number" && holds.unit && { unit: holds.unit }),
    ...(words.length > 0 && { words }),
    isRequired: required === true,
  };
}

function wordsOf(rule: CellRule): readonly string[] {
  if (rule.kind === "presence") return presenceWords(rule.service);
  return "words" in rule ? (rule.words ?? []) : [];
}

/** The small table on a template's first sheet, by which it is known when it comes back. */
export const templateTable = {
  name: "tblMall",
  headings: ["Uppgift", "Värde"],
  version: "Version",
  id: "Mall",
  centre: "Central",
} as const;

/** What a template says of itself. */
export interface TemplateMark {
  readonly version: number | undefined;
  readonly id: string;
  /** The one centre that it was made for, if it was for one. */
  readonly centre: string;
}

/** @param rows of the small table, without its headings */
export function templateMark(rows: readonly (readonly Cell[])[]): TemplateMark {
  const valueOf = (name: string): Cell => rows.find(([what]) => wordKey(textOf(what)) === wordKey(name))?.[1];
  const version = valueOf(templateTable.version);
  return {
    version: typeof version === "number" ? version : undefined,
    id: textOf(valueOf(templateTable.id)),
    centre: textOf(valueOf(templateTable.centre)),
  };
}
