import { officeInJsdom, type OfficePage } from "../../../support/office-in-jsdom";
import { codeOf } from "./errors";

let office: OfficePage;
beforeEach(async () => {
  office = await officeInJsdom();
});
afterEach(() => office.close());

/** Two writes in one request. */
const write = (first: string, second: string) =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1").values = [[first]];
    sheet.getRange("A2").values = [[second]];
    await context.sync();
  });
const cells = () => [office.memory.value("Blad1!A1"), office.memory.value("Blad1!A2")];

test("the library's own services are not counted", async () => {
  expect(office.host.faults.requestCount).toBe(0);
  await write("a", "b");
  expect(office.host.faults.requestCount).toBe(1);
});

test("a request that fails before anything was done, once", async () => {
  office.host.faults.onNextRequest({ kind: "fail", at: "before", code: "AccessDenied", message: "nej" });
  await expect(write("a", "b")).rejects.toMatchObject({ code: "AccessDenied", message: "nej" });
  expect(cells()).toEqual([null, null]);
  await write("a", "b");
  expect(cells()).toEqual(["a", "b"]);
});

test("a request that fails when everything was done", async () => {
  office.host.faults.onNextRequest({ kind: "fail", at: "after" });
  expect(await codeOf(write("a", "b"))).toBe("GeneralException");
  expect(cells()).toEqual(["a", "b"]);
});

test("a request that fails half-way, at the action of that index", async () => {
  const halves = new Set<string>();
  // Wherever the break comes, what stands before it is done and what follows is not.
  for (let index = 1; index < 15; index++) {
    office.memory.type("A1:A2", null);
    office.memory.type("A2", null);
    office.host.faults.onNextRequest({ kind: "fail", at: index });
    await codeOf(write("a", "b"));
    office.host.faults.clear();
    halves.add(JSON.stringify(cells()));
  }
  expect([...halves]).toEqual(["[null,null]", '["a",null]', '["a","b"]']);
});

test("a later request, by its number", async () => {
  office.host.faults.onRequest(3, { kind: "fail", at: "before" });
  await write("a", "b");
  await write("c", "d");
  expect(await codeOf(write("e", "f"))).toBe("GeneralException");
  expect(cells()).toEqual(["c", "d"]);
});

test("a late answer, and one that comes twice, are answers", async () => {
  office.host.faults.onNextRequest({ kind: "late", milliseconds: 50 });
  await write("a", "b");
  office.host.faults.onNextRequest({ kind: "twice" });
  await write("c", "d");
  await write("e", "f");
  expect(cells()).toEqual(["e", "f"]);
});

test("a lost answer: done, and never heard of; what comes after it works", async () => {
  office.host.faults.onNextRequest({ kind: "lost" });
  let outcome = "silence";
  void write("a", "b").then(() => (outcome = "answered"));
  await write("c", "d");
  await office.host.quiet();
  await office.delivered();
  expect(outcome).toBe("silence");
  expect(cells()).toEqual(["c", "d"]);
});

test("refused by Office before Excel: too many requests", async () => {
  office.host.faults.onNextRequest({ kind: "refuse", officeError: 5102 });
  expect(await codeOf(write("a", "b"))).not.toBe("no error");
  expect(cells()).toEqual([null, null]);
});
