/**
 * Members that Excel cannot take back, of those that the workbench knows, by Microsoft's page
 * "Undo capabilities with the Excel JavaScript API" (excel-add-ins-undo-capabilities, 9 September 2025).
 */
const nowhere: ReadonlySet<string> = new Set([
  "Worksheet.Delete",
  "WorkbookProtection.Protect",
  "WorkbookProtection.Unprotect",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
]);

const notOnDesktop: ReadonlySet<string> = new Set([
  "Worksheet.Name",
  "Worksheet.Position",
  "Worksheet.Visibility",
]);

export const hasUndo = (className: string, member: string, excel: "web" | "desktop"): boolean => {
  const name = `${className}.${member}`;
  return !nowhere.has(name) && !(excel === "desktop" && notOnDesktop.has(name));
};
