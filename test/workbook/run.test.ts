import { inWorkbook } from "../../src/workbook/run";

const given = globalThis as unknown as { Excel?: unknown };

afterEach(() => {
  delete given.Excel;
});

test("work waits for a cell that is being edited, and is never one group of Excel's own undo", async () => {
  const run = jest.fn((_options: unknown, work: (context: unknown) => Promise<unknown>) => work("context"));
  given.Excel = { run };
  expect(await inWorkbook((context) => Promise.resolve([context]))).toEqual(["context"]);
  expect(run.mock.calls.map(([options]) => options)).toEqual([{ delayForCellEdit: true }]);
});
