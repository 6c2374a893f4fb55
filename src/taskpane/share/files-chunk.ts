/** What makes files and opens them as workbooks: see `load-files.ts`. */
export { copyFile, readCopy } from "../../workbook/share/copy/make-copy";
export { valuesPlan, valuesSummary } from "../../workbook/share/copy/values-plan";
export { templateFile } from "../../workbook/share/template/template-sheets";
export { openAsWorkbook } from "../../workbook/share/file/open-workbook";
