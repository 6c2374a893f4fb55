import { checkTable } from "../../../src/cells/tables/check-table";
import { tableShapes } from "../../../src/cells/tables/shapes";
import { sheetText } from "../../../src/text/sheets";
import type { Plan } from "../../../src/workbook/action/plan";
import { classifyPlan } from "../../../src/workbook/centres/classify-plan";
import { definitionPlan } from "../../../src/workbook/centres/definition-plan";
import { questionListPlan } from "../../../src/workbook/centres/question-list-plan";
import { repairPlan } from "../../../src/workbook/repairs/repair-plan";
import { samplePlan } from "../../../src/workbook/sample/sample-plan";
import { workingSetPlan } from "../../../src/workbook/working-set/working-set-plan";
import type { Book, CellInput } from "../../../src/workbench/host";
import { centreHeadings, put, putTable, threeCentres } from "./centres";

/** Something that a person can do in the pane, in a workbook where it can be done. */
export interface TriedAction {
  readonly name: string;
  prepare(book: Book): void;
  readonly plan: Plan;
}

const text = sheetText.sv;

const classify = (definition: string): Plan =>
  classifyPlan({
    table: "tblCentraler",
    headings: centreHeadings,
    services: [1, 2, 3, 4],
    definition: { kind: "built-in", id: definition },
  });

const calculated = (definition: string): CellInput[] =>
  classify(definition).columns[0]!.columns.map(({ formula }) => formula);

/** The user's own things, which no action may touch. */
function putNotes(book: Book): void {
  put(book, "Blad1", 20, 0, [["Anteckning", 12, "=A1", true]]);
}

const centres = (book: Book): void => {
  putNotes(book);
  putTable(book, "tblCentraler", "Blad1", 2, 1, threeCentres);
};

const classified = (book: Book): void => {
  putNotes(book);
  const headings = ["Klass", "Hinder", "Motivering"];
  putTable(
    book,
    "tblCentraler",
    "Blad1",
    2,
    1,
    threeCentres.map((row, index) => [...row, ...(index === 0 ? headings : calculated("SAMMALOKAL"))]),
  );
};

/** Somebody has classes of their own, written by hand, in a column of ours. */
const byHand = (book: Book): void => {
  putNotes(book);
  const classes = ["Klass", "FC", "nästan FC", "FC?"];
  putTable(
    book,
    "tblCentraler",
    "Blad1",
    2,
    1,
    threeCentres.map((row, index) => [...row, classes[index]!]),
  );
};

/** When they have agreed to that. */
const overwriting = (plan: Plan): Plan => ({
  ...plan,
  columns: plan.columns.map(({ table, columns }) => ({
    table,
    columns: columns.map((column) => ({ ...column, overwrite: true })),
  })),
});

/** Numbers as text (in cells formatted as text too), surrounding spaces and slips of the finger among sound cells. */
const partyRows: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["BHV ", "Region Dalarna", "120,5", 1],
  ["MHV", " Region Dalarna", 80, "1"],
  ["ÖF", "Falu kommun", "1 200 m²", 1],
  ["Soc", "Falu kommun", "ingen", "ingen"],
];

function parties(book: Book): void {
  putNotes(book);
  putTable(book, "tblParter", "Blad1", 2, 1, partyRows);
  book.sheets()[0]!.setNumberFormats({ row: 3, column: 3, rows: 1, columns: 1 }, [["@"]]);
}

const repairs: Plan = repairPlan([
  {
    sheet: "Blad1",
    cells: { row: 2, column: 1, values: partyRows, formulas: partyRows },
    problems: checkTable(tableShapes.parties, partyRows),
  },
]);

export const triedActions: readonly TriedAction[] = [
  { name: "working set", prepare: putNotes, plan: workingSetPlan(text.workingSet) },
  { name: "sample", prepare: putNotes, plan: samplePlan(text.sample) },
  { name: "definition table", prepare: centres, plan: definitionPlan(text.definition) },
  { name: "classify, new columns", prepare: centres, plan: classify("FFFF") },
  { name: "classify, columns that are there", prepare: classified, plan: classify("FFFF") },
  { name: "classify, over classes of somebody's own", prepare: byHand, plan: overwriting(classify("FFFF")) },
  { name: "repairs", prepare: parties, plan: repairs },
  {
    name: "question list",
    prepare: centres,
    plan: questionListPlan(
      [
        { centre: "Ludvika", service: "mhv", sentence: "Ludvika: är barnmorskan på plats hela tiden?" },
        { centre: "Ludvika", service: "soc", sentence: "Ludvika: är socialtjänsten på plats?" },
      ],
      { title: "Frågor", note: "Det som avgör klassen.", help: "Välj ett svar." },
    ),
  },
];
