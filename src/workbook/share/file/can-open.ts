import { supports } from "../../host";

/** `Excel.createWorkbook` is in ExcelApi 1.8. */
export const canOpenWorkbooks = (): boolean => supports("ExcelApi", "1.8");
