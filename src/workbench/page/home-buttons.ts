import { overlaps } from "../ground/rect";
import type { GridAction, GridView } from "../grid/view/grid-view";
import type { SampleName } from "../sample";
import { icons, letter } from "./icons";
import type { HomeButton } from "./ribbon";
import type { Texts } from "./page-text";

interface WorkbookActions {
  newEmpty(): void;
  newSample(name: SampleName): void;
  chooseFile(): void;
  save(): void;
  /** Says why a button did nothing. */
  refuse(reason: "tableNeedsRows" | "tableInTheWay"): void;
}

/** Excel's own tab: the little that a person needs to try the add-in. */
export function homeButtons(texts: Texts, grid: GridView, workbooks: WorkbookActions): HomeButton[] {
  const action = (group: HomeButton["group"], id: GridAction): HomeButton => ({
    id,
    group,
    label: texts[id],
    icon: id === "bold" || id === "italic" ? letter(id, texts.letters[id]) : icons[id],
    run: () => {
      grid.act(id);
      grid.focus();
    },
  });
  return [
    ...workbookButtons(texts, workbooks),
    { id: "undo", group: "edit", label: texts.undo, icon: icons.undo, run: () => grid.undo() },
    { id: "redo", group: "edit", label: texts.redo, icon: icons.redo, run: () => grid.redo() },
    action("format", "bold"),
    action("format", "italic"),
    action("format", "percent"),
    action("format", "moreDecimals"),
    action("format", "fewerDecimals"),
    action("cells", "insertRow"),
    action("cells", "deleteRow"),
    {
      id: "make-table",
      group: "cells",
      label: texts.makeTable,
      tip: texts.makeTableTip,
      icon: icons.makeTable,
      large: true,
      run: () => makeTable(texts, grid, workbooks),
    },
    {
      id: "recalculate",
      group: "calculation",
      label: texts.recalculate,
      tip: texts.recalculateTip,
      icon: icons.recalculate,
      large: true,
      run: () => grid.book.recalculateFunctions(),
    },
  ];
}

/** What opens and saves whole workbooks. */
const workbookButtons = (texts: Texts, workbooks: WorkbookActions): HomeButton[] => [
  {
    id: "new",
    group: "workbook",
    label: texts.newWorkbook,
    tip: texts.newWorkbookTip,
    icon: icons.newWorkbook,
    large: true,
    run: () => workbooks.newEmpty(),
  },
  {
    id: "open-file",
    group: "workbook",
    label: texts.openFile,
    tip: texts.openFileTip,
    icon: icons.openFile,
    large: true,
    run: () => workbooks.chooseFile(),
  },
  {
    id: "save",
    group: "workbook",
    label: texts.save,
    tip: texts.saveTip,
    icon: icons.save,
    large: true,
    run: () => workbooks.save(),
  },
  {
    id: "sample",
    group: "workbook",
    label: texts.sample,
    tip: texts.sampleTip,
    icon: icons.sample,
    large: true,
    run: () => workbooks.newSample("dalarna"),
  },
  {
    id: "functions-sample",
    group: "workbook",
    label: texts.functionsSample,
    tip: texts.functionsSampleTip,
    icon: icons.sample,
    large: true,
    run: () => workbooks.newSample("functions"),
  },
];

function makeTable(texts: Texts, { book }: GridView, workbooks: WorkbookActions): void {
  const { sheetId, rect } = book.selection();
  if (rect.rows < 2) return workbooks.refuse("tableNeedsRows");
  const inTheWay = book.tables().some((table) => table.sheetId === sheetId && overlaps(table.rect, rect));
  if (inTheWay) return workbooks.refuse("tableInTheWay");
  const taken = book.tables().map((table) => table.name.toLowerCase());
  let number = 1;
  while (taken.includes(texts.newTable(number).toLowerCase())) number++;
  book.addTable({ name: texts.newTable(number), sheetId, rect, showTotals: false });
}
