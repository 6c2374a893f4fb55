/** Excel's own object graph in the workbench's host, where a range knows its sheet and a sheet its ranges. */
export const circleExceptions: readonly string[] = [
  "src/workbench/host/model/charts/charts.ts",
  "src/workbench/host/model/range.ts",
  "src/workbench/host/model/sheets/worksheet-freeze-panes.ts",
  "src/workbench/host/model/sheets/worksheet.ts",
  "src/workbench/host/model/tables/table-collection.ts",
  "src/workbench/host/model/tables/table-column-collection.ts",
  "src/workbench/host/model/tables/table-column.ts",
  "src/workbench/host/model/tables/table-row-collection.ts",
  "src/workbench/host/model/tables/table-scoped-collection.ts",
  "src/workbench/host/model/tables/table.ts",
];
