import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";

describe("the genuine library against the host", () => {
  let office: OfficePage;
  beforeAll(async () => {
    office = await officeInJsdom();
  });
  afterAll(() => office.close());

  test("starts and writes", async () => {
    const result = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(result).toEqual([
      "Blad1!A1:B2",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(office.errors).toEqual([]);
    expect(office.unknown).toEqual([]);
  });
});
