import { dalarnaWorkbook } from "../../../src/workbench/sample/dalarna";
import { SampleBook } from "../../support/sample-book";

test("brackets-in-headings: a table's column is found by a heading that has brackets in it, as in Excel", async () => {
  const book = await SampleBook.open(dalarnaWorkbook(), "web");
  const shown = async (row: number, formula: string): Promise<unknown> => {
    await book.write("Kommuner", `H${row}`, formula);
    return book.value("Kommuner", `H${row}`);
  };
  // Eight centres say their staffing, 1 102,5 % in all; six say the social services' posts.
  expect(await shown(20, "=COUNT(tblCentraler[ÖF bemanning (%)])")).toBe(8);
  expect(await shown(21, "=COUNT(tblCentraler[[#All],[Soc tjänst (%)]])")).toBe(6);
  expect(await shown(22, '=IF(MAX(tblCentraler[ÖF bemanning (%)])=200,"ja (200)","nej")')).toBe("ja (200)");
  expect(
    await shown(23, "=ROUND(SUM(tblCentraler[ÖF bemanning (%)])/(COUNT(tblCentraler[Startår])*1),2)"),
  ).toBe(137.81);
  book.close();
}, 120_000);
