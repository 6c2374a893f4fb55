import { openXlsx, saveXlsx, type ConditionalFormat } from "../../src/xlsx";
import { archive, textOf } from "../workbench/xlsx/support/archive";
import { plainWorkbook } from "../workbench/xlsx/support/excel-parts";

const part = "xl/worksheets/sheet1.xml";
const id = "{DA7ABA51-AAAA-BBBB-0001-000000000001}";
const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const sparklines = `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${x14}><x14:sparklineGroups/></ext>`;

/** As Excel writes a bar (MS-XLSX, example of conditional formatting extensions). */
const rule = (color: string): string =>
  `<conditionalFormatting sqref="A1:A3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="num" val="9"/>${color}</dataBar>` +
  `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${x14}><x14:id>${id}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
const newer =
  `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${x14}><x14:conditionalFormattings>` +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" border="1" direction="leftToRight" ` +
  'negativeBarBorderColorSameAsPositive="0"><x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>9</xm:f></x14:cfvo>' +
  '<x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FF800000"/><x14:axisColor rgb="FF000000"/>' +
  "</x14:dataBar></x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>";
const extensions = `<extLst>${newer}${sparklines}</extLst>`;

function fileWith(after: string): Uint8Array {
  const parts = plainWorkbook({
    Blad1: '<row r="1"><c r="A1"><v>-3</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>',
  });
  return archive({
    ...parts,
    [part]: (parts[part] as string).replace("</sheetData>", `</sheetData>${after}`),
  });
}
const rgb = '<color rgb="FF638EC6"/>';
const file = fileWith(rule(rgb) + extensions);

const formatsOf = (bytes: Uint8Array): readonly ConditionalFormat[] =>
  openXlsx(bytes).contents.sheets[0]!.conditionalFormats;

function saved(
  bytes: Uint8Array,
  change: (now: readonly ConditionalFormat[]) => readonly ConditionalFormat[],
) {
  const opened = openXlsx(bytes);
  const sheets = opened.contents.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: change(sheet.conditionalFormats),
  }));
  return saveXlsx(opened, { ...opened.contents, sheets }).bytes;
}

const bar = {
  points: [{ type: "autoMin" }, { type: "num", value: "9" }],
  color: "#638ec6",
  isAlone: false,
  looks: {
    ...{
      isGradient: true,
      border: "#638ec6",
      direction: "leftToRight",
      axis: "automatic",
      axisColor: "#000000",
    },
    below: { fill: "#ff0000", border: "#800000" },
  },
} as const;

test("a bar is read from its rule and from where Excel of today keeps the rest", () => {
  expect(formatsOf(file)[0]?.rules[0]).toMatchObject({ type: "dataBar", bar });
  expect(formatsOf(fileWith(rule(rgb)))[0]?.rules[0]?.bar).toEqual({
    ...{ points: [{ type: "min" }, { type: "num", value: "9" }], color: "#638ec6", isAlone: false },
  });
});

test("one whose colour is the theme's is left as it stands, and is nobody's to write anew", () => {
  const themed = fileWith(rule('<color theme="4"/>') + extensions);
  expect(formatsOf(themed)[0]?.rules[0]?.bar).toBeUndefined();
  expect(
    textOf(
      saved(themed, (now) => now),
      part,
    ),
  ).toBe(textOf(themed, part));
});

test("a bar that moves takes both its places along, and one that goes leaves none; sparklines stay to the character", () => {
  const ranges = [{ row: 4, column: 1, rows: 2, columns: 1 }];
  const moved = textOf(
    saved(file, (now) => now.map((one) => ({ ...one, ranges }))),
    part,
  );
  expect(moved).toBe(
    textOf(file, part)
      .replace('sqref="A1:A3"', 'sqref="B5:B6"')
      .replace("<xm:sqref>A1:A3", "<xm:sqref>B5:B6"),
  );
  const gone = textOf(
    saved(file, () => []),
    part,
  );
  expect(gone).not.toContain(id);
  expect(gone).not.toContain("xm:sqref");
  expect(gone).toContain(sparklines);
});

test("new bars go beside those that are there, each under a name of its own, and are read again as they were", () => {
  const made = (row: number): ConditionalFormat => ({
    ranges: [{ row, column: 2, rows: 1, columns: 1 }],
    rules: [
      {
        ...{ type: "dataBar", priority: row + 2, formulas: [], stopIfTrue: false },
        bar: {
          ...bar,
          color: "#00b050",
          isAlone: true,
          looks: { ...bar.looks, direction: "rightToLeft", axis: "none", isGradient: false },
        },
      },
    ],
  });
  for (const from of [file, fileWith(""), fileWith(`<extLst>${sparklines}</extLst>`)]) {
    const once = saved(from, (now) => [...now, made(1), made(2)]);
    const twice = saved(once, (now) => [...now, made(3)]);
    expect(formatsOf(twice)).toEqual([...formatsOf(from), made(1), made(2), made(3)]);
    const text = textOf(twice, part);
    expect(text.match(/<(?:\w+:)?extLst>/gu)?.length).toBe(1 + formatsOf(twice).length);
    expect(text.match(/78C0D931/gu)?.length).toBe(1);
    expect(new Set(text.match(/\{FC0DA7AB[^}]*\}/gu)).size).toBe(3);
    if (from !== file) continue;
    expect(text).toContain(newer.slice(0, newer.indexOf("</x14:conditionalFormattings>")));
  }
});
