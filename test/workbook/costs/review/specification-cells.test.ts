import {
  readSelectedSpecification,
  readSpecificationAgain,
  type SpecificationCells,
} from "../../../../src/workbook/costs/review/specification-cells";
import { officeForEachTest } from "../../../support/office-for-each-test";
import { lettingGo } from "../../../support/office-in-jsdom";
import { put, putTable } from "../../support/centres";

const office = officeForEachTest();

const cells = [
  ["Kostnadsslag", "Helt belopp", "Beräkning", "Belopp"],
  ["Hyra", 100, "1 av 2", 50],
];

function select(row: number, column: number, rows = 1, columns = 1): void {
  const { id } = office.memory.sheets()[0]!;
  office.memory.select({ sheetId: id, rect: { row, column, rows, columns } });
}

/** What the work gives, and how often it asks Excel. */
async function counting<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<[result: Result, requests: number]> {
  await lettingGo();
  const deliver = jest.spyOn(office.host, "deliver");
  const result = await office.Excel.run(work);
  const requests = deliver.mock.calls.length;
  deliver.mockRestore();
  return [result, requests];
}

test("one cell means its sheet: two requests, and two to read it again where it has grown", async () => {
  put(office.memory, "Blad1", 2, 1, cells);
  select(0, 0);
  const [read, requests] = await counting(readSelectedSpecification);
  expect(read).toEqual({
    sheet: "Blad1",
    area: { row: 2, column: 1, rows: 2, columns: 4 },
    isWholeSheet: true,
    values: cells,
  });
  expect(requests).toBe(2);
  put(office.memory, "Blad1", 4, 1, [["El", 10, "1 av 2", 5]]);
  const [again, more] = await counting((context) =>
    readSpecificationAgain(context, read as SpecificationCells),
  );
  expect(again).toMatchObject({ area: { row: 2, column: 1, rows: 3, columns: 4 } });
  expect(more).toBe(2);
});

test("in a table it is the table: three requests", async () => {
  put(office.memory, "Blad1", 0, 0, [["Annat"]]);
  putTable(office.memory, "tblUnderlag", "Blad1", 5, 2, cells);
  select(6, 3);
  const [read, requests] = await counting(readSelectedSpecification);
  expect(read).toMatchObject({ area: { row: 5, column: 2, rows: 2, columns: 4 }, values: cells });
  expect(requests).toBe(3);
});

test("an area stays that area, also where the sheet grows; an empty one is empty", async () => {
  put(office.memory, "Blad1", 0, 0, cells);
  select(0, 0, 1, 4);
  const [read] = await counting(readSelectedSpecification);
  expect(read).toMatchObject({ isWholeSheet: false, values: [cells[0]] });
  const [again] = await counting((context) => readSpecificationAgain(context, read as SpecificationCells));
  expect(again).toEqual(read);
  select(10, 10, 2, 2);
  expect((await counting(readSelectedSpecification))[0]).toBe("empty");
});

test("a sheet that is gone, and one that holds nothing any more", async () => {
  put(office.memory, "Blad1", 0, 0, cells);
  select(0, 0);
  const [read] = (await counting(readSelectedSpecification)) as [SpecificationCells, number];
  const [gone] = await counting((context) => readSpecificationAgain(context, { ...read, sheet: "Borta" }));
  expect(gone).toBeUndefined();
  put(
    office.memory,
    "Blad1",
    0,
    0,
    cells.map((row) => row.map(() => null)),
  );
  expect((await counting((context) => readSpecificationAgain(context, read)))[0]).toBe("empty");
});

test("more cells than a specification can have are not read", async () => {
  put(office.memory, "Blad1", 0, 0, [["a"]]);
  put(office.memory, "Blad1", 299_999, 1, [["b"]]);
  select(0, 0);
  expect(await counting(readSelectedSpecification)).toEqual(["too-large", 1]);
});
