import type { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * When cells of one sheet change the engine gathers the formulas of all sheets, cell by cell, and then looks at those of
 * the one: with long sheets in the workbook each write would take as long as the whole workbook is large.
 */
export function gatherFormulasOfOneSheet(model: FormulaDataModel): void {
  const update = model.updateFormulaData.bind(model);
  const gather = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = gather;
    }
  };
}
