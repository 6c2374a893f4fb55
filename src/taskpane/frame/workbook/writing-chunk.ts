/** What the pane loads when it is there and at rest, or when something is first written: see `writing.ts`. */
export { sheetText } from "../../../text/sheets/tables";
export { carryOut } from "../../../workbook/action/carry-out";
export { leftOutOrnaments } from "../../../workbook/installation/left-out";
export { cleanUp } from "../../../workbook/action/undo/clean-up";
export { undo } from "../../../workbook/action/undo/undo";
export { classesOfRangePlan } from "../../../workbook/centres/classes-of-range-plan";
export { definitionPlan } from "../../../workbook/centres/definition-plan";
export { questionListPlan } from "../../../workbook/centres/question-list-plan";
export { makeTablePlan } from "../../../workbook/ranges/make-table-plan";
export { repairPlan } from "../../../workbook/repairs/repair-plan";
export { samplePlan } from "../../../workbook/sample/sample-plan";
export { workingSetPlan } from "../../../workbook/working-set/working-set-plan";
export { findStuckFormulas, stillStuck, stuckFormulasPlan } from "../../../workbook/repairs/stuck-formulas";
