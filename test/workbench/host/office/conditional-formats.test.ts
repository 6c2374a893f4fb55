import { officeForEachTest } from "../../../support/office-for-each-test";

/** What the add-in makes of rules, told again through the genuine library; that they reach the file is tested with the host. */

const office = officeForEachTest();

const summed = (sheet: Excel.Worksheet, address: string): void => {
  const { rule, format } = sheet.getRange(address).conditionalFormats.add("Custom").custom;
  rule.formula = '=$A3="Summa"';
  format.font.bold = true;
  format.fill.color = "#E1EFEC";
  const line = format.borders.getItem("EdgeBottom");
  line.style = "Continuous";
  line.color = "#7FA39B";
};

async function told(sheet: Excel.Worksheet, address: string): Promise<unknown[]> {
  const { conditionalFormats } = sheet.getRange(address);
  conditionalFormats.load("items/type,items/priority");
  await sheet.context.sync();
  const asked = conditionalFormats.items.map((one) => {
    const line = one.custom.format.borders.getItem("EdgeBottom");
    const parts = [
      one.custom.rule,
      one.custom.format.font,
      one.custom.format.fill,
      line,
      one.getRanges(),
    ] as const;
    parts[0].load("formula");
    parts[1].load("bold,italic");
    parts[2].load("color");
    parts[3].load("style,color");
    parts[4].load("address");
    return parts;
  });
  await sheet.context.sync();
  return asked.map(([rule, font, fill, border, range]) => [
    range.address,
    rule.formula,
    [font.bold, font.italic, fill.color, border.style, border.color],
  ]);
}

const looks = [true, null, "#e1efec", "Continuous", "#7fa39b"];

test("a rule is made, told of where it lies, and cleared where somebody clears it", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    summed(sheet, "A3:C20");
    await context.sync();
    expect(await told(sheet, "B4")).toEqual([["Blad1!A3:C20", '=$A3="Summa"', looks]]);
    expect(await told(sheet, "D4")).toEqual([]);
    sheet.getRange("A10:C30").conditionalFormats.clearAll();
    expect(await told(sheet, "B4")).toEqual([["Blad1!A3:C9", '=$A3="Summa"', looks]]);
    sheet.getRange("A1:Z99").conditionalFormats.clearAll();
    expect(await told(sheet, "B4")).toEqual([]);
  });
});

test("the newest stands first, and each is changed by itself", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    summed(sheet, "A3:C20");
    summed(sheet, "A3:C20");
    await context.sync();
    const { conditionalFormats } = sheet.getRange("A3");
    const [newest, older] = [conditionalFormats.getItemAt(0), conditionalFormats.getItemAt(1)];
    newest.custom.rule.formula = '=$A3=""';
    newest.load("priority");
    older.load("priority");
    await context.sync();
    expect([newest.priority, older.priority]).toEqual([1, 2]);
    expect((await told(sheet, "A3")).map((rule) => (rule as string[])[1])).toEqual([
      '=$A3=""',
      '=$A3="Summa"',
    ]);
  });
});

test("kinds of rules that are not made here are named", async () => {
  const added = office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("DataBar");
    await context.sync();
  });
  await expect(added).rejects.toThrow('ConditionalFormatCollection.Add("DataBar")');
});
