import type { InstallationText, Shown } from "./installation.sv";

const number = new Intl.NumberFormat("en-GB");

const shownEn = (seen: Shown): string => {
  if (typeof seen === "number") return number.format(seen);
  if (typeof seen === "boolean") return seen ? "yes" : "no";
  return typeof seen === "string" ? (seen === "" ? "empty" : seen) : seen.map(shownEn).join(" · ");
};

export const installationText: InstallationText = {
  running: (name, index, of) => `${index} of ${of}: ${name}`,
  heading: "The installation",
  allWell: (count) => `All ${number.format(count)} trials went as expected.`,
  someNot: (other, count) =>
    `${number.format(other)} of ${number.format(count)} trials did not go as expected. What the add-in does about them is said here.`,
  notDone:
    "The check could not be made. Excel may be busy: leave the cell that is being edited and try again.",
  everything: "All trials",
  copy: "Copy the report",
  copied: "The report has been copied. It holds nothing from the workbook.",
  copyFailed: "Excel does not allow the text to be copied. Select it here and copy:",
  close: "Close",
  shown: shownEn,
  outcomes: {
    "as-expected": "as expected",
    otherwise: "different",
    failed: "failed",
    "not-in-this-excel": "not in this Excel",
    noted: "noted",
  },
  probes: {
    versions: "Excel and its version",
    "requirement-sets": "Parts of Excel's interface",
    "date-system": "Date system",
    "calculation-mode": "Calculation mode",
    separators: "Decimal and thousands separators",
    "add-sheet": "Adding a sheet",
    "rename-sheet": "Renaming a sheet",
    "show-sheet": "Hiding and showing a sheet",
    "frozen-panes": "Frozen heading rows",
    "grid-lines": "Hidden gridlines",
    page: "Page layout for printing",
    widths: "Column widths",
    looks: "Fonts and colours",
    rules: "A style that follows what cells hold",
    "drop-downs": "Drop-down lists",
    charts: "Charts",
    "quoted-texts": "Text that looks like a formula",
    table: "A table with å, ä and ö in its headings",
    "calculated-column": "A calculated column",
    "new-row": "A new row in the table",
    "one-formula-of-three": "A formula in one of three empty rows",
    "function-in-cell": "FC.NYCKEL in a cell",
    "function-in-table": "FC.NYCKEL in a table",
    spill: "A function that fills several cells",
    "array-argument": "A function that reads FILTER",
    blanks: "Empty cells for a function",
    "error-cell": "An error value for a function",
    "large-setting": "Much kept in the workbook",
    "null-objects": "Asking for what does not exist",
    events: "Being told of changes",
    clipboard: "The clipboard",
    storage: "The browser's memory",
    "delete-sheet": "Deleting the sheet",
  },
  measures: {
    "left-out": "Left out from now on. The sheets calculate the same without it.",
    "counts-from-1904":
      "The workbook counts dates from 1904. Write dates as text (2026-01-31) or change the date system before the add-in reads them.",
    "says-manual":
      "Excel calculates only when asked. Press F9 when you have changed something, or choose automatic calculation.",
    "follows-separators": "Formulas that are copied get Excel's own separators.",
    waits: "The answer took its time. The add-in waits and shows that it is calculating.",
    "restores-column":
      "Excel fills in the rest of the column. The add-in reads it back and restores rows that were not to change.",
    "repair-formulas":
      "Enter the formula again. If #NAME? stays, Excel has not fetched the functions: restart Excel.",
    "reads-when-turned-to": "The pane reads the workbook again when you click in it.",
    "undo-until-closed": "Large changes can be undone only until the pane is closed.",
    "select-to-copy": "Text to be copied is shown selected instead.",
    forgets: "Language and view have to be chosen again when the pane is opened.",
    "no-sheets": "The add-in cannot make sheets in this workbook. See that it is not protected or read-only.",
    "rename-by-hand": "The sheets get Excel's own names. Rename them by hand.",
    "delete-by-hand": "The sheet FC kontroll could not be deleted. Delete it by hand.",
    "plain-tables":
      "The add-in cannot make or fill tables here. The functions read ordinary ranges all the same.",
    "names-cell": "An error value in a cell makes the whole answer an error. Correct the cell first.",
    "update-excel": "This version of Excel lacks something that the add-in needs. Update Excel.",
  },
  report: {
    heading: (version) => `Familjecentral ${version}: check of the installation`.trim(),
    line: (name, outcome, milliseconds) => `${name}: ${outcome} (${number.format(milliseconds)} ms)`,
    difference: (expected, came) => `Should have been ${expected}, but was ${came}.`,
    didNotHappen: "It was not done.",
    refused: (code) => `Excel answered with the error ${code}.`,
    noAnswer: "Excel did not answer.",
    measure: (measure) => `remedy: ${measure}`,
    noted: (came) => came,
  },
};
