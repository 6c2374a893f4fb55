import { surveyView } from "../../src/taskpane/survey";
import { MeasureActions } from "../../src/taskpane/survey/measure-actions";
import { surveyText } from "../../src/text/survey/survey";
import { kindDays } from "../../src/workbench/host";
import { fieldFile } from "../support/field-files";
import { paneText } from "../support/texts";
import { OfficePane } from "./office-pane";

let pane: OfficePane;
beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => {
  pane.office.host.switches.set(kindDays);
  pane.close();
});

/** 800 letters of two bytes each, as value and as formula: 2 000 of them are 6.4 MB, and an answer of Excel's holds 5. */
const minutes = "å".repeat(800);

test("answers are cleared although the workbook has pages of text besides, and the formulas that read them are values", async () => {
  pane.addTable("Table1", fieldFile("S01-forms-svensk.xlsx"));
  const minutesSheet = pane.book.addSheet("Protokoll");
  minutesSheet.write(
    { row: 0, column: 0, rows: 2_000, columns: 1 },
    Array.from({ length: 2_000 }, () => [minutes]),
  );
  pane.book.type("Protokoll!C1", "=Blad1!H4");
  await pane.actions.start();
  const actions = new MeasureActions(pane.actions.frameOf(surveyView));
  await actions.look();
  const shown = pane.book.value("Protokoll!C1");
  pane.office.host.switches.play("limitedRequests");
  await actions.clear();
  const { notice, doing } = pane.state;
  const { clear } = surveyText.in("sv");
  expect(notice?.(paneText.sv) ?? doing?.sentence(paneText.sv)).toBe(clear.done(34, 1));
  expect(pane.formulas("Table1")).toHaveLength(2);
  expect(minutesSheet.inputs({ row: 0, column: 2, rows: 1, columns: 1 })).toEqual([[shown]]);
});
