import { createHost, type CreateHostOptions, type Host, type RequestBody } from "../../../src/workbench/host";
import { loadApiTable } from "../../../src/workbench/host/generate-api-table";
import { MemoryBook } from "../../support/memory-book";
import { officeInJsdom } from "../../support/office-in-jsdom";

/** A book that takes its time to calculate. */
class SlowBook extends MemoryBook {
  override async calculated(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await super.calculated();
  }
}

const newHost = (book: CreateHostOptions["book"], options: Partial<CreateHostOptions> = {}) =>
  createHost({ apiTable: loadApiTable(), ...options, book });

let host: Host;
afterEach(() => host.dispose());

/** Actions on the cell A1 of Blad1: a value to write, or null to load it. */
const onA1 = (...values: readonly (string | null)[]): RequestBody => ({
  Actions: values.map((value, index) =>
    value === null
      ? { Id: 10 + index, ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["values"] } }
      : {
          Id: 10 + index,
          ActionType: 4,
          Name: "Values",
          ObjectPathId: 4,
          ArgumentInfo: { Arguments: [[[value]]] },
        },
  ),
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1 },
    2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Blad1"] } },
    4: {
      Id: 4,
      ObjectPathType: 3,
      Name: "GetRange",
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ["A1"] },
    },
  },
});

test("requests follow each other: none sees another half done", async () => {
  const book = new SlowBook();
  host = newHost(book);
  const [first, second] = await Promise.all([
    host.execute(onA1("ett", null, null, "två")),
    host.execute(onA1(null, "tre")),
  ]);
  expect(first.Results[1]?.Value).toEqual({ Values: [["ett"]] });
  expect(second.Results[0]?.Value).toEqual({ Values: [["två"]] });
  expect(book.value("A1")).toBe("tre");
});

test("a request that fails does not hold up the next", async () => {
  host = newHost(new MemoryBook());
  host.faults.onNextRequest({ kind: "fail", at: "before" });
  const codes: (string | undefined)[] = [];
  const note = (response: object) => codes.push((response as { Error?: { Code: string } }).Error?.Code);
  host.deliver(onA1("x"), note);
  host.deliver(onA1("y"), note);
  await host.execute(onA1(null));
  expect(codes).toEqual(["GeneralException", undefined]);
});

test("a book that never ends calculating does not hold up a read", async () => {
  class EndlessBook extends MemoryBook {
    override calculated(): Promise<void> {
      return new Promise(() => {});
    }
  }
  host = newHost(new EndlessBook(), { calculationWait: 30 });
  expect((await host.execute(onA1("x", null))).Results[1]?.Value).toEqual({ Values: [["x"]] });
});

test("results of custom functions come in while a read waits for them", async () => {
  /** A book that can only tell when everything is calculated. */
  class PlainBook extends MemoryBook {
    override calculated(): Promise<void> {
      return this.settled();
    }
  }
  const metadata = { functions: [{ id: "ETT", name: "ETT", result: {} }] };
  const office = await officeInJsdom({
    metadata,
    calculationWait: 5000,
    book: (functions) => new PlainBook({ functions }),
    script: ({ CustomFunctions }) => CustomFunctions.associate("ETT", () => 1),
  });
  ({ host } = office);
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    range.formulas = [["=FC.ETT()"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1]]);
  });
  office.close();
});

test("a request outside the declared sets leaves everything as it was", async () => {
  const book = new MemoryBook();
  host = newHost(book, { sets: { ExcelApi: "1.1" } });
  const body = onA1("x", null);
  const [write, read] = body.Actions;
  const response = await host.execute({
    ...body,
    Actions: [write!, { ...read!, QueryInfo: { Select: ["hasSpill"] } }],
  });
  expect(response.Results).toEqual([]);
  expect(response.Error?.Message).toContain("Range.HasSpill needs ExcelApi 1.12");
  expect(book.value("A1")).toBeNull();
});

test("names of new things follow the language", async () => {
  for (const [locale, expected] of [
    ["sv-SE", "Blad2"],
    ["en-US", "Sheet1"],
  ] as const) {
    const book = new MemoryBook();
    host = newHost(book, { locale });
    await host.execute({
      Actions: [{ Id: 9, ActionType: 1, ObjectPathId: 3 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1 },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2 },
      },
    });
    expect(book.sheets().at(-1)?.name).toBe(expected);
  }
});
