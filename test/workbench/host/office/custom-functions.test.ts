import type { CellValue, FunctionsMetadata } from "../../../../src/workbench/host";
import {
  officeInJsdom,
  type OfficeOptions,
  type OfficePage,
  type PageScript,
} from "../../../support/office-in-jsdom";
import { soon } from "./soon";

const matrix = { name: "värden", type: "any", dimensionality: "matrix" };
const metadata: FunctionsMetadata = {
  functions: [
    {
      id: "DUBBLA",
      name: "DUBBLA",
      parameters: [matrix],
      result: { dimensionality: "matrix" },
    },
    {
      id: "VAD",
      name: "VAD",
      parameters: [
        { name: "värde", type: "any" },
        { name: "val", type: "any", optional: true },
      ],
      result: {},
    },
    { id: "FEL", name: "FEL", parameters: [{ name: "kod", type: "any" }], result: {} },
    { id: "SAKNAS", name: "SAKNAS", parameters: [], result: {} },
  ],
};

let office: OfficePage;
const open = async (options: OfficeOptions = {}) => {
  calls = [];
  office = await officeInJsdom({ metadata, script: associate, ...options });
};
afterEach(() => {
  expect(office.errors).toEqual([]);
  office.close();
});

/** The add-in's functions, as functions.js associates them. `calls` notes what arrived. */
let calls: unknown[][] = [];
function associate({ CustomFunctions }: Parameters<PageScript>[0]): void {
  CustomFunctions.associate("DUBBLA", (values: number[][]) => {
    calls.push([values]);
    return values.map((row) => row.map((value) => value * 2));
  });
  CustomFunctions.associate("VAD", (...args: unknown[]) => {
    calls.push(args.slice(0, -1));
    return JSON.stringify(args.slice(0, -1));
  });
  CustomFunctions.associate("FEL", (code: string) => {
    if (code === "kast") throw new TypeError("ett fel i koden");
    throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, "Rad 2: okänt ord.");
  });
}

const value = (address: string): CellValue | undefined => office.memory.value(`Blad1!${address}`);

test("a range goes to the function and the result spills", async () => {
  await open();
  office.memory.type("A1", 1);
  office.memory.type("A2", 2.5);
  office.memory.type("C1", "=FC.DUBBLA(A1:A2)");
  expect(value("C1")).toEqual({ error: "#BUSY!" });
  await office.book.settled();
  expect([value("C1"), value("C2")]).toEqual([2, 5]);
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("C1");
    const spill = range.getSpillingToRangeOrNullObject();
    spill.load("address");
    range.load("hasSpill");
    await context.sync();
    expect([spill.address, range.hasSpill]).toEqual(["Blad1!C1:C2", true]);
  });
});

test("a formula that the add-in writes can still be #BUSY! when it is read in the same batch", async () => {
  await open();
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("C1");
    range.formulas = [["=FC.DUBBLA(21)"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["#BUSY!"]]);
  });
  await office.book.settled();
  expect(value("C1")).toBe(42);
});

test("errors: their code, and their sentence where Excel has room for one", async () => {
  await open();
  const cells = [
    ["A1", '=FC.FEL("#VALUE!")', { error: "#VALUE!", message: "Rad 2: okänt ord." }],
    ["A2", '=FC.FEL("#N/A")', { error: "#N/A", message: "Rad 2: okänt ord." }],
    ["A3", '=FC.FEL("#DIV/0!")', { error: "#DIV/0!" }],
    ["A4", '=FC.FEL("#NUM!")', { error: "#NUM!" }],
    ["A5", '=FC.FEL("kast")', { error: "#VALUE!" }],
    // In the metadata, but the script never associated it.
    ["A6", "=FC.SAKNAS()", { error: "#VALUE!" }],
    ["A7", "=FC.OKÄND()", { error: "#NAME?" }],
  ] as const;
  for (const [address, formula] of cells) office.memory.type(address, formula);
  await office.book.settled();
  expect(cells.map(([address]) => value(address))).toEqual(cells.map(([, , expected]) => expected));
});

test("with the older internal set the runtime answers in the other form, with the same outcome", async () => {
  await open({ sets: { CustomFunctions: "1.4", CustomFunctionsRuntime: "1.3", ExcelApi: "1.12" } });
  office.memory.type("A1", "=FC.DUBBLA(4)");
  office.memory.type("A2", '=FC.FEL("#N/A")');
  await office.book.settled();
  expect([value("A1"), value("A2")]).toEqual([8, { error: "#N/A", message: "Rad 2: okänt ord." }]);
});

test.each([
  ["desktop", "[0,null]", 0],
  ["web", "[null,null]", null],
] as const)(
  "an empty cell, on the %s; an omitted argument is null on both",
  async (blankMode, shown, blank) => {
    await open({ blankMode });
    office.memory.type("C1", "=FC.VAD(B1)");
    office.memory.type("C2", "=FC.DUBBLA(B1:B2)");
    await office.book.settled();
    expect(value("C1")).toBe(shown);
    expect(calls).toContainEqual([[[blank], [blank]]]);
  },
);

test("switching between desktop and web has every function calculated again", async () => {
  await open({ blankMode: "desktop" });
  office.memory.type("C1", "=FC.VAD(B1)");
  office.memory.type("C2", "=FC.VAD(1)");
  await office.book.settled();
  calls = [];
  office.host.blankMode = "web";
  await office.book.settled();
  expect([value("C1"), value("C2")]).toEqual(["[null,null]", "[1,null]"]);
  expect(calls).toHaveLength(2);
});

test("an error among the arguments never reaches the function: it is the result", async () => {
  await open();
  office.memory.type("A1", '=FC.FEL("#N/A")');
  office.memory.type("A2", "=FC.DUBBLA(A1:B1)");
  await office.book.settled();
  expect(value("A2")).toEqual({ error: "#N/A" });
  expect(calls).toEqual([]);
});

test("1 000 different calls go as one batch and come back; the same call is asked once", async () => {
  await open();
  const batches: number[] = [];
  office.host.onEntries((entries) => batches.push(entries.length));
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:A1000").formulas = Array.from({ length: 1000 }, (_, i) => [`=FC.DUBBLA(${i})`]);
    sheet.getRange("B1:B1000").formulas = Array.from({ length: 1000 }, () => ["=FC.DUBBLA(7)"]);
    await context.sync();
  });
  await office.book.settled();
  expect(batches).toEqual([1000]);
  expect([value("A1"), value("A1000"), value("B500")]).toEqual([0, 1998, 14]);
});

describe("when answers fail to come", () => {
  test("a lost answer shows #VALUE!, and is asked again with the next call", async () => {
    await open({ functionTimeout: 300 });
    const next = office.host.functions.service.lastInvocation + 1;
    office.host.faults.onAnswer(next, { kind: "lost" });
    office.memory.type("A1", "=FC.DUBBLA(1)");
    office.memory.type("A2", "=FC.DUBBLA(2)");
    await office.book.settled();
    expect(value("A1")).toEqual({
      error: "#VALUE!",
      message: "DUBBLA: tillägget svarade inte inom 0,3 s.",
    });
    expect(value("A2")).toBe(4);
    office.memory.type("A3", "=FC.DUBBLA(3)");
    await soon(office, () => expect([value("A1"), value("A3")]).toEqual([2, 6]));
  });

  test("… or by calculating again", async () => {
    await open({ functionTimeout: 300 });
    office.host.faults.onAnswer(1, { kind: "lost" });
    office.memory.type("A1", "=FC.DUBBLA(1)");
    await office.book.settled();
    expect(value("A1")).toMatchObject({ error: "#VALUE!" });
    await office.Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await soon(office, () => expect(value("A1")).toBe(2));
  });

  test("a late answer still counts", async () => {
    await open({ functionTimeout: 300 });
    office.host.faults.onAnswer(1, { kind: "late", milliseconds: 600 });
    office.memory.type("A1", "=FC.DUBBLA(1)");
    await office.book.settled();
    expect(value("A1")).toMatchObject({ error: "#VALUE!" });
    await soon(office, () => expect(value("A1")).toBe(2));
  });

  test("an answer that comes twice counts once", async () => {
    await open();
    const results: number[] = [];
    office.host.functions.onAnswers((answered) => results.push(answered.length));
    office.host.faults.onAnswer(1, { kind: "twice" });
    office.memory.type("A1", "=FC.DUBBLA(1)");
    await office.book.settled();
    expect(value("A1")).toBe(2);
    expect(results).toEqual([1]);
  });

  test("an answer to what the cell asked before an edit does not come into the cell", async () => {
    await open();
    office.host.switches.play("answersLate");
    office.memory.type("B1", 1);
    office.memory.type("A1", "=FC.DUBBLA(B1)");
    await soon(office, () => expect(office.host.functions.heldAnswers).toBe(1));
    office.memory.type("B1", 10);
    await soon(office, () => expect(office.host.functions.heldAnswers).toBe(2));
    // Both come now, the one to what was asked first as well.
    office.host.releaseAnswers();
    await office.book.settled();
    expect(value("A1")).toBe(20);
  });
});

describe("when the add-in's page is loaded again", () => {
  test("open calls are asked anew, known ones are calculated with the new functions", async () => {
    await open({ functionTimeout: 60_000 });
    office.memory.type("A1", "=FC.DUBBLA(1)");
    await office.book.settled();
    office.host.faults.onAnswer(2, { kind: "lost" });
    office.memory.type("A2", "=FC.DUBBLA(2)");
    await soon(office, () => expect(calls).toHaveLength(2));

    // The new page's function is another one.
    office = await office.reload(({ CustomFunctions }) =>
      CustomFunctions.associate("DUBBLA", (values: number[][]) =>
        values.map((row) => row.map((v) => v * 200)),
      ),
    );
    await soon(office, () => expect([value("A1"), value("A2")]).toEqual([200, 400]));
  });

  test("the object model goes on with the same workbook; what the old page held is gone", async () => {
    await open();
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1").track();
      range.values = [["kvar"]];
      await context.sync();
    });
    const readHeld = () =>
      office.host.execute({
        Actions: [{ Id: 2, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["values"] } }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 6, Name: "R1" } },
      });
    expect((await readHeld()).Error).toBeUndefined();
    office = await office.reload();
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["kvar"]]);
    });
    office = await office.reload();
    expect((await readHeld()).Error).toMatchObject({ Code: "ItemNotFound" });
  });
});
