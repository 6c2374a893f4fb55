import { checkTable } from "../../../src/cells/tables/check-table";
import { tableShapes } from "../../../src/cells/tables/shapes";
import { sheetText } from "../../support/texts";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { areaPlan } from "../../../src/workbook/costs/area-plan";
import { fillListPlan, listPlan } from "../../../src/workbook/costs/list-plan";
import { supplyPlan } from "../../../src/workbook/costs/supply-plan";
import { classifyPlan } from "../../../src/workbook/centres/classify-plan";
import { definitionPlan } from "../../../src/workbook/centres/definition-plan";
import { classesOfRangePlan } from "../../../src/workbook/centres/classes-of-range-plan";
import { questionListPlan } from "../../../src/workbook/centres/question-list-plan";
import { repairPlan } from "../../../src/workbook/repairs/repair-plan";
import { samplePlan } from "../../../src/workbook/sample/sample-plan";
import { makeTablePlan } from "../../../src/workbook/ranges/make-table-plan";
import { workingSetPlan } from "../../../src/workbook/working-set/working-set-plan";
import type { Book, CellInput, Rect } from "../../../src/workbench/host";
import { centreHeadings, put, putTable, threeCentres } from "./centres";
import { viewActions } from "./view-actions";
import { yearActions } from "./year-actions";
import { sentActions } from "./sent-actions";
import { sharedActions } from "./shared-actions";
import { trialWritten, twoYears, yearsCompared } from "./compared-years";
import { writtenAnew, writtenBefore } from "./written-anew";
import { received, reviewWritten } from "./reviewed";

/** Something that a person can do in the pane, in a workbook where it can be done. */
export interface TriedAction {
  readonly name: string;
  prepare(book: Book): void;
  readonly plan: Plan;
  /**
   * Laid out by the same parts as others are: each of its requests meets one kind of fault, and it has some of the bad days.
   * With EVERY_FAULT=1 it meets all of them.
   */
  readonly isLikeOthers?: boolean;
}

export const isTriedBriefly = ({ isLikeOthers }: TriedAction): boolean =>
  isLikeOthers === true && process.env["EVERY_FAULT"] === undefined;

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

/** Numbers as text (in cells formatted as text too), days as numbers and texts, surrounding spaces and slips of the finger among sound cells. */
const partyRows: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från"],
  ["BHV ", "Region Dalarna", "120,5", 1, 20_250_701],
  ["MHV", " Region Dalarna", 80, "1", null],
  ["ÖF", "Falu kommun", "1 200 m²", 1, "2025-01-01"],
  ["Soc", "Falu kommun", "ingen", "ingen", null],
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

/** Parties of whom two have rooms, one with an area of its own already. */
const housed: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta"],
  ["BHV", "Vårdbolaget AB", 40],
  ["MHV", "Regionen", null],
  ["ÖF", "Kommunen", "ingen"],
];

function house(book: Book): void {
  putNotes(book);
  putTable(book, "tblParter", "Blad1", 2, 1, housed);
  putTable(book, "tblRum", "Blad1", 8, 1, [
    ["Rum", "Yta", "Används av"],
    ["1", 30, "BHV"],
    ["2", 50, "MHV"],
  ]);
}

const areas: Plan = areaPlan({
  parties: {
    table: "tblParter",
    headings: { verksamhet: "Verksamhet", organisation: "Organisation", area: "Yta" },
    sheet: "Blad1",
    cells: { row: 2, column: 1, values: housed, formulas: housed },
  },
  rooms: { table: "tblRum" },
  rows: [
    { row: 1, verksamhet: "BHV", area: 30, now: 40, holds: "other" },
    { row: 2, verksamhet: "MHV", area: 50, now: null, holds: "empty" },
  ],
});

/** A cost that says its key, and payers for nobody. */
const owed: CellInput[][] = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
  ["Hyra", 100, null, null],
  ["El", 10, "Lika", null],
];
const listed: CellInput[][] = [
  ["Kostnadsslag", "Får fakturan", "Nyckel", "Källa"],
  ["Hyra", "Regionen", "Per organisation", null],
  [null, null, null, null],
];

function debts(book: Book): void {
  putNotes(book);
  putTable(book, "tblKostnader", "Blad1", 2, 1, owed);
  putTable(book, "tblGransdragning", "Blad1", 8, 1, listed);
}

const supply: Plan = supplyPlan(
  {
    table: "tblKostnader",
    headings: { kind: "Kostnadsslag", amount: "Belopp", key: "Nyckel", payer: "Betalas av" },
    sheet: "Blad1",
    cells: { row: 2, column: 1, values: owed, formulas: owed },
  },
  {
    table: "tblGransdragning",
    headings: { kind: "Kostnadsslag", payer: "Får fakturan", key: "Nyckel", source: "Källa" },
  },
  [
    { row: 1, column: 2, what: "key", value: "Per organisation", from: 1 },
    { row: 1, column: 3, what: "payer", value: "Regionen", from: 1 },
  ],
);

const filling: Plan = fillListPlan("Blad1", { row: 8, column: 1, values: listed, formulas: listed }, [
  { row: 2, column: 0, value: "El" },
  { row: 2, column: 2, value: "Yta" },
]);

const responsibilities: Plan = listPlan(
  { kinds: ["Hyra", "El"] },
  { parties: ["Regionen"], keys: ["Yta", "Lika"] },
  text.workingSet.responsibilities,
);

/** A plain range with two heading rows, of which the lower one is written to, a title above and a total below. */
const plain: CellInput[][] = [
  ["Kostnadsslag", "Belopp", "Period", null],
  [null, null, "från", "till"],
  ["Hyra", 100, "2025-01-01", "2025-12-31"],
  ["Summa", 100, null, null],
];

function plainRange(book: Book): void {
  putNotes(book);
  put(book, "Blad1", 2, 1, plain);
}

const madeTable: Plan = makeTablePlan(
  {
    kind: "costs",
    sheet: "Blad1",
    sheetIsVisible: true,
    address: "B4:E5",
    rows: 1,
    headingRows: 2,
    endsAt: "total row",
    cells: {
      row: 3,
      column: 1,
      values: [["Kostnadsslag", "Belopp", "Period från", "Period till"], plain[2]!],
    },
    headingCells: plain[1]!.map((cell) => cell ?? ""),
  },
  [],
);

const merged: readonly Rect[] = [
  { row: 2, column: 1, rows: 2, columns: 1 },
  { row: 4, column: 2, rows: 2, columns: 1 },
];

/** Headings merged over two rows, and a group's name over its rows. */
function mergedRange(book: Book): void {
  putNotes(book);
  put(book, "Blad1", 2, 1, [
    ["Verksamhet", "Organisation", "Yta"],
    [null, null, "(m²)"],
    ["MHV", "Regionen", 100],
    ["BHV", null, 50],
  ]);
  book.sheets()[0]?.merge?.(...merged);
}

const partedTable: Plan = makeTablePlan(
  {
    kind: "parties",
    sheet: "Blad1",
    sheetIsVisible: true,
    address: "B4:D6",
    rows: 2,
    headingRows: 2,
    endsAt: "last row",
    merged,
    cells: {
      row: 3,
      column: 1,
      values: [
        ["Verksamhet", "Organisation", "Yta (m²)"],
        ["MHV", "Regionen", 100],
        ["BHV", "Regionen", 50],
      ],
    },
    headingCells: ["", "", "(m²)"],
  },
  [],
);

const plainRows: CellInput[][] = [
  ["Central", "MHV", "BHV", "ÖF", "Soc"],
  ["Avesta", "ja", "ja", "ja", "delvis"],
  ["Mora", "ja", "ja", "ja", "ja"],
];

function plainCentres(book: Book): void {
  putNotes(book);
  put(book, "Blad1", 2, 1, plainRows);
}

const classesOfPlain: Plan = classesOfRangePlan(
  {
    kind: "centres",
    sheet: "Blad1",
    sheetIsVisible: true,
    address: "B3:F5",
    rows: 2,
    headingRows: 1,
    endsAt: "last row",
    cells: { row: 2, column: 1, values: plainRows },
    headingCells: plainRows[0]!,
  },
  { kind: "built-in", id: "FFFF" },
  { title: "Klass per central", note: (place) => `Läst ur ${place}.` },
);

export const triedActions: readonly TriedAction[] = [
  { name: "working set", prepare: putNotes, plan: workingSetPlan(text.workingSet) },
  { name: "sample", prepare: putNotes, plan: samplePlan(text.sample) },
  { name: "definition table", prepare: centres, plan: definitionPlan(text.definition) },
  { name: "classify, new columns", prepare: centres, plan: classify("FFFF") },
  { name: "classify, columns that are there", prepare: classified, plan: classify("FFFF") },
  { name: "classify, over classes of somebody's own", prepare: byHand, plan: overwriting(classify("FFFF")) },
  { name: "repairs", prepare: parties, plan: repairs },
  { name: "areas from rooms", prepare: house, plan: areas },
  { name: "list of responsibilities", prepare: putNotes, plan: responsibilities },
  { name: "filling in the list", prepare: debts, plan: filling },
  { name: "keys and payers from the list", prepare: debts, plan: supply },
  { name: "a plain range becomes a table", prepare: plainRange, plan: madeTable },
  { name: "a table of a range with merged cells", prepare: mergedRange, plan: partedTable },
  { name: "the classes of a plain range", prepare: plainCentres, plan: classesOfPlain },
  ...yearActions,
  {
    name: "sheets of ours written anew in their places",
    prepare: (book) => {
      putNotes(book);
      writtenBefore(book);
    },
    plan: writtenAnew,
  },
  ...viewActions.map((action) => ({ ...action, isLikeOthers: true })),
  ...sharedActions.map((action) => ({ isLikeOthers: true, ...action })),
  ...sentActions.map((action) => ({ ...action, isLikeOthers: true })),
  { name: "a review of a specification", prepare: received, plan: reviewWritten },
  { name: "the change between two years", prepare: twoYears, plan: yearsCompared },
  { name: "a trial in copies of the tables", prepare: twoYears, plan: trialWritten },
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
