import { printedSize } from "../../support/printed-size";
import { checkTable } from "../../../src/cells/tables/check-table";
import { definitionShape } from "../../../src/cells/tables/definition-table-shape";
import { tableShapes, type ShapeId } from "../../../src/cells/tables/shapes";
import type { TableShape } from "../../../src/cells/tables/table-shape";
import { isBuiltInKey } from "../../../src/cells/costs/keys/built-in-keys";
import { readDefinition } from "../../../src/cells/classification/definition-table";
import { builtInDefinitions } from "../../../src/domain/classification/built-in-definitions";
import { sheetText } from "../../support/texts";
import type { PlannedCell } from "../../../src/workbook/action/plan/cell-input";
import type { PlannedSheet, PlannedTable } from "../../../src/workbook/action/plan/plan";
import { definitionPlan } from "../../../src/workbook/centres/definition-plan";
import { blankRows, workingSetPlan } from "../../../src/workbook/working-set/working-set-plan";

/** A table's cells as the plan lays them out. */
function cellsOf({ blocks }: PlannedSheet, table: PlannedTable): PlannedCell[][] {
  const cells = Array.from({ length: table.rows }, () => Array<PlannedCell>(table.columns).fill(null));
  for (const block of blocks) {
    block.cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const row = cells[block.row + down - table.row];
        const column = block.column + across - table.column;
        if (row && column >= 0 && column < table.columns) row[column] = cell;
      }),
    );
  }
  return cells;
}

const onlyTable = (sheet: PlannedSheet): PlannedTable => {
  expect(sheet.tables).toHaveLength(1);
  return sheet.tables![0]!;
};

describe.each(["sv", "en"] as const)("in %s", (language) => {
  const text = sheetText[language];
  const plan = workingSetPlan(text.workingSet);
  const definition = definitionPlan(text.definition);

  test("every table that the add-in knows has a sheet, empty and without a problem", () => {
    const shapes = Object.values<TableShape>(tableShapes);
    expect(plan.sheets.map((sheet) => onlyTable(sheet).name)).toEqual(shapes.map(({ name }) => name));
    plan.sheets.forEach((sheet, index) => {
      const cells = cellsOf(sheet, onlyTable(sheet));
      const blank = sheet.name === "Gränsdragning" ? blankRows.responsibilities : 1;
      expect(cells).toHaveLength(1 + blank);
      expect(
        cells
          .slice(1)
          .flat()
          .every((cell) => cell === null),
      ).toBe(true);
      expect(checkTable(shapes[index]!, cells)).toEqual([]);
    });
    expect(plan.show).toBe("Centraler");
  });

  test("every column has its help, within what Excel shows, and lists that Excel takes", () => {
    for (const sheet of [...plan.sheets, ...definition.sheets]) {
      const table = onlyTable(sheet);
      const helped = new Set<number>();
      for (const { column, rows, row, words, help } of sheet.validations!) {
        expect([row, rows]).toEqual([table.row + 1, table.rows - 1]);
        expect(help!.title.length).toBeLessThanOrEqual(32);
        expect(help!.text.length).toBeLessThanOrEqual(255);
        expect((words ?? []).join(",").length).toBeLessThanOrEqual(255);
        expect((words ?? []).filter((word) => word.includes(","))).toEqual([]);
        helped.add(column);
      }
      expect(helped.size).toBe(table.columns);
    }
  });

  test("the headings stay in view, and nothing stands in the table's way", () => {
    for (const sheet of [...plan.sheets, ...definition.sheets]) {
      const table = onlyTable(sheet);
      expect(sheet.frozenRows).toBe(table.row + 1);
      const below = sheet.blocks.filter(
        ({ row, column, cells }) =>
          row + cells.length > table.row + table.rows && column < table.column + table.columns,
      );
      expect(below).toEqual([]);
    }
  });

  test("a printed page repeats the headings, and no page is wider than can be read", () => {
    for (const sheet of [...plan.sheets, ...definition.sheets]) {
      const { row } = onlyTable(sheet);
      expect(sheet.page).toMatchObject({ orientation: "landscape", titleRows: { first: row, last: row } });
      const widths = Object.values(sheet.columnWidths!);
      const [orientation, across] = [sheet.page!.orientation, sheet.page!.across!];
      expect(printedSize(widths, { orientation, across })).toBeGreaterThanOrEqual(8);
      // One page fewer would not do.
      if (across > 1) expect(printedSize(widths, { orientation, across: across - 1 })).toBeLessThan(8);
    }
    expect(plan.sheets.map(({ page }) => page!.across)).toContain(1);
  });

  test("a definition reads back as the one that it began from", () => {
    for (const id of ["FFFF", "VARMLAND", "DALARNA2017", "SAMMALOKAL"] as const) {
      const [sheet] = definitionPlan(text.definition, id).sheets;
      const table = onlyTable(sheet!);
      expect(table.name).toBe(definitionShape.name);
      const cells = cellsOf(sheet!, table);
      expect(readDefinition(cells).classes).toEqual(builtInDefinitions[id].classes);
      expect(checkTable(definitionShape, cells)).toEqual([]);
    }
  });
});

test("the words of every list are read without a problem", () => {
  const plan = workingSetPlan(sheetText.sv.workingSet);
  const ids = Object.keys(tableShapes) as ShapeId[];
  plan.sheets.forEach((sheet, index) => {
    const shape: TableShape = tableShapes[ids[index]!];
    const table = onlyTable(sheet);
    const [headings] = cellsOf(sheet, table);
    for (const { column, words = [] } of sheet.validations!) {
      for (const word of words) {
        const row = headings!.map((_, at) => (at === column ? word : at === 0 ? "Namn" : null));
        const problems = checkTable(shape, [headings!, row]).filter((problem) => problem.column === column);
        expect({ word, problems }).toEqual({ word, problems: [] });
      }
    }
  });
  const keys = plan.sheets
    .find(({ name }) => name === "Kostnader")!
    .validations!.find(({ words }) => words?.includes("Yta"))!;
  expect(keys.words!.map((word) => [word, isBuiltInKey(word)])).toEqual(
    keys.words!.map((word) => [word, true]),
  );
});

test("only the tables that are asked for", () => {
  const plan = workingSetPlan(sheetText.sv.workingSet, ["parties", "costs"]);
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Parter", "Kostnader"]);
  expect(plan.show).toBe("Parter");
});
