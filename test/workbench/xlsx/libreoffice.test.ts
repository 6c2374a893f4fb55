import { openXlsx, saveXlsx, type CellContents, type WorkbookToSave } from "../../../src/workbench/xlsx";
import { archive, differingParts } from "./support/archive";
import { cellAt, withCells } from "./support/edits";
import { excelParts } from "./support/excel-parts";
import { findLibreOffice, LibreOffice } from "./support/libreoffice";

/**
 * LibreOffice as another pair of eyes: it opens what was saved and shows the same figures. It does not know `FC.` functions, so where
 * it calculates anew it is given a twin with their values in place of the formulas.
 */
jest.setTimeout(240_000);

const program = findLibreOffice();

if (program === null) {
  test("without LibreOffice on this machine, nothing is compared with it", () => {
    console.log("SKIPPED: LibreOffice (soffice) is not installed, so saved workbooks were not opened in it.");
    expect(program).toBeNull();
  });
} else {
  const options = { customFunctions: [{ name: "FC.KLASS", matrix: true }] };

  const table = {
    name: "tblCentraler",
    rect: { row: 0, column: 0, rows: 4, columns: 3 },
    showHeaders: true,
    showTotals: true,
    showFilter: true,
    columns: [{ name: "Central" }, { name: "Belopp" }, { name: "Klass" }],
    style: "TableStyleMedium2",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  };
  const klass = "=FC.KLASS(tblCentraler[[#This Row],[Belopp]])";
  const spill = { rect: { row: 5, column: 0, rows: 2, columns: 1 }, dynamic: true };
  const cells: CellContents[] = [
    { row: 0, column: 0, value: "Central", style: { bold: true, fill: "#ddeeff" } },
    { row: 0, column: 1, value: "Belopp" },
    { row: 0, column: 2, value: "Klass" },
    { row: 1, column: 0, value: "Älvdalen <&>" },
    { row: 1, column: 1, value: 1234.5, style: { numberFormat: "#,##0.00" } },
    { row: 1, column: 2, formula: klass, value: "FC" },
    { row: 2, column: 0, value: "=1+1" },
    { row: 2, column: 1, value: -0.25 },
    { row: 2, column: 2, formula: klass, value: "Uppgift saknas" },
    { row: 3, column: 0, value: "Summa" },
    { row: 3, column: 1, formula: "=SUBTOTAL(109,tblCentraler[Belopp])", value: 1234.25 },
    { row: 5, column: 0, formula: "=TRANSPOSE(B2:C2)", value: 1234.5, array: spill },
    { row: 6, column: 0, value: "FC", spilled: true },
    { row: 5, column: 2, formula: '=TEXTJOIN("+",TRUE,tblCentraler[Central])', value: "Älvdalen <&>+=1+1" },
    { row: 6, column: 2, formula: "='Blad 2'!A1*STDEV.S(B2:B3)", value: 0 },
    { row: 7, column: 2, formula: "=1/0", value: { error: "#DIV/0!" } },
  ];
  // The deviation of two numbers is their distance divided by the root of two.
  const deviation = 2 * ((1234.5 + 0.25) / Math.SQRT2);
  const workbook: WorkbookToSave = {
    sheets: [
      {
        name: "Centraler",
        tables: [table],
        cells: cells.map((cell) =>
          cell.row === 6 && cell.column === 2 ? { ...cell, value: deviation } : cell,
        ),
      },
      { name: "Blad 2", cells: [{ row: 0, column: 0, value: 2 }] },
    ],
  };

  /** Values where formulas of the add-in stand. */
  const twin = (to: WorkbookToSave): WorkbookToSave => ({
    ...to,
    sheets: to.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        if (!cell.formula?.includes("FC.")) return cell;
        const { row, column, value, style } = cell;
        return { row, column, value, ...(style && { style }) };
      }),
    })),
  });

  const expected =
    (rows: readonly (readonly string[])[]) => (shown: readonly (readonly string[])[] | undefined) =>
      expect(shown?.slice(0, rows.length).map((row) => row.slice(0, 3))).toEqual(rows);

  const figures = expected([
    ["Central", "Belopp", "Klass"],
    ["Älvdalen <&>", "1234.5", "FC"],
    ["=1+1", "-0.25", "Uppgift saknas"],
    ["Summa", "1234.25", ""],
    ["", "", ""],
    ["1234.5", "", "Älvdalen <&>+=1+1"],
    ["FC", "", "1746.2"],
    ["", "", "#DIV/0!"],
  ]);
  const rounded = (sheets: Map<string, string[][]>): string[][] | undefined =>
    sheets.get("Centraler")?.map((row) => row.map((field) => (/^1746\.2/.test(field) ? "1746.2" : field)));

  describe("LibreOffice", () => {
    let office: LibreOffice;
    let calculating: LibreOffice;
    beforeAll(() => {
      office = new LibreOffice(program, false);
      calculating = new LibreOffice(program, true);
    });
    afterAll(() => {
      office.close();
      calculating.close();
    });

    test("shows a new workbook's stored values, those of the add-in's functions included", () => {
      figures(rounded(office.sheets(saveXlsx(null, workbook, options).bytes)));
    });

    test("comes to the same figures when it calculates everything anew", () => {
      const shown = calculating.sheets(saveXlsx(null, twin(workbook), options).bytes);
      figures(rounded(shown));
      expect([...shown.keys()].sort()).toEqual(["Blad 2", "Centraler"]);
    });

    test("its own file: opened, changed in one place, and shown by it with the change", () => {
      const flat =
        '<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
        'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
        'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>' +
        '<table:table table:name="Tal"><table:table-row><table:table-cell office:value-type="string"><text:p>Avesta</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="float" office:value="3"/><table:table-cell table:formula="of:=[.B1]*2" office:value-type="float" office:value="6"/>' +
        '</table:table-row><table:table-row><table:table-cell office:value-type="date" office:date-value="2019-10-01"/>' +
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell table:formula="of:=[.B1]&amp;&quot; st&quot;" ' +
        'office:value-type="string"/></table:table-row></table:table></office:spreadsheet></office:body></office:document>';
      const file = [...calculating.convert("tal.fods", flat, "xlsx").values()][0]!;
      const opened = openXlsx(file);
      const sheet = opened.contents.sheets[0]!;
      expect(cellAt(sheet, "A1").value).toBe("Avesta");
      expect(cellAt(sheet, "C1")).toMatchObject({ formula: "=B1*2", value: 6 });
      expect(cellAt(sheet, "A2").value).toBe(43739);
      // Without a format for truth values LibreOffice saves them as numbers.
      expect(cellAt(sheet, "B2").value).toBe(1);
      expect(cellAt(sheet, "C2")).toMatchObject({ formula: '=B1&" st"', value: "3 st" });

      const { bytes } = saveXlsx(
        opened,
        withCells(opened.contents, "Tal", {
          B1: { ...cellAt(sheet, "B1"), value: 5 },
          D3: { value: "Ny å" },
        }),
      );
      expect(differingParts(bytes, file)).toEqual(["xl/worksheets/sheet1.xml"]);
      const shown = calculating.sheets(bytes).get("Tal") ?? [...calculating.sheets(bytes).values()][0]!;
      expect(shown[0]).toEqual(["Avesta", "5", "10", ""]);
      expect(shown[1]?.[2]).toBe("5 st");
      expect(shown[2]?.[3]).toBe("Ny å");
    });

    test("a patched file of Excel's kind: the change and everything around it", () => {
      const opened = openXlsx(archive(excelParts()), options);
      const { bytes } = saveXlsx(
        opened,
        withCells(opened.contents, "Centraler", { B2: { value: 99.5 }, F6: { value: "ny" } }),
        options,
      );
      const shown = office.sheets(bytes).get("Centraler")!;
      expect(shown[0]?.slice(0, 4)).toEqual(["Central", "Belopp", "Dubbelt", "Klass"]);
      expect(shown[1]?.slice(0, 2)).toEqual(["Avesta", "99.5"]);
      expect(shown[5]?.[5]).toBe("ny");
    });
  });
}
