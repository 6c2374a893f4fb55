import { klass } from "../../../src/functions/classification";
import { CollectActions } from "../../../src/taskpane/share/collect/collect-actions";
import { canWrite } from "../../../src/taskpane/share/collect/collect-model";
import { shareText } from "../../../src/text/share/share";
import { filledTemplates, presenceOf, records, reported, serial } from "../../support/filled-templates";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { putTable } from "../../workbook/support/centres";
import { file, Frame, thread } from "./collecting";

let office: OfficePage;
const given = globalThis as unknown as { Office: unknown; Excel: unknown };

beforeEach(async () => {
  office = await officeInJsdom();
  Object.assign(given, { Office: office.Office, Excel: office.Excel });
  await shareText.load("sv");
});
afterEach(() => {
  expect([office.errors, office.unknown]).toEqual([[], []]);
  delete given.Office;
  delete given.Excel;
  office.close();
});

test("eight templates that come back, each in its own way, are one table with the figures of the report", async () => {
  putTable(office.book, "tblKommuner", "Blad1", 0, 0, [
    ["Kommun"],
    ...records("municipalities").map(({ municipality }) => [municipality!]),
  ]);
  const come = filledTemplates().map(({ name, bytes }) => file(name, bytes));
  const frame = new Frame(office);
  await frame.read();
  const actions = new CollectActions(frame.asView, thread);
  await actions.open(come);
  expect(frame.model.files.map(({ name, state }) => [name, state])).toEqual([
    ["Avesta.xlsx", "ask"],
    ["Britsarvet.xlsx", "read"],
    ["Elsborg.xlsx", "read"],
    ["Gagnef.xlsx", "read"],
    ["Hedemora.xlsx", "read"],
    ["Leksand.xlsx", "read"],
    ["Ludvika.xlsx", "read"],
    ["Mora.xlsx", "read"],
    ["Gagnef igen.xlsx", "read"],
  ]);
  // What is asked is answered: the renamed heading, and which of the two counts.
  const [avesta] = frame.model.files;
  const [missing] = avesta!.file!.tables[0]!.missing;
  expect(missing?.likely?.heading).toBe("Socialtjänsten hos oss");
  actions.point("Avesta.xlsx", "centres", "soc", missing!.likely!.column);
  const [several] = frame.model.kinds[0]!.collection.severalTimes;
  expect([several?.name, several?.differs]).toEqual(["Gagnef", ["soc"]]);
  actions.choose("Gagnef", "Gagnef.xlsx");

  const { kinds, coverage } = frame.model;
  expect(kinds[0]?.rows).toHaveLength(reported.get("family centres")!);
  expect(coverage?.there).toBe(reported.get("municipalities with a family centre"));
  expect(coverage?.lacking).toHaveLength(reported.get("municipalities without a family centre")!);
  await actions.write();

  // What stands in the workbook is what the inventory says, whatever way it came.
  const collected = frame.contents!.tables.find(({ name }) => name === "tblInsamlat")!.cells!.values;
  const [headings = [], ...rows] = collected;
  const at = ["MHV", "BHV", "ÖF", "Soc"].map((heading) => headings.indexOf(heading));
  const ours = rows.map((row) => at.map((column) => row[column]));
  const theirs = rows.map(([name]) => presenceOf(String(name)));
  expect(ours).toEqual(theirs);
  expect(klass(ours)).toEqual(klass(theirs));
  const agreements = frame.contents!.tables.find(({ name }) => name === "tblInsamlatAvtal")!.cells!.values;
  const end = agreements[0]!.indexOf("Giltigt till");
  const centre = agreements[0]!.indexOf("Central");
  const endOf = (name: string) => agreements.find((row) => row[centre] === name)?.[end];
  expect([endOf("Mora"), endOf("Falun Elsborg")]).toEqual([serial("2023-05-01"), serial("2020-12-31")]);

  // The same files once more, with nothing said: they double nothing, change nothing and ask nothing.
  await actions.open(come);
  expect(frame.model.files.map(({ state }) => state)).toEqual(come.map(() => "read"));
  expect(frame.model.kinds.flatMap(({ standing, doubled }) => [...standing, ...doubled])).toEqual([]);
  expect(canWrite(frame.model)).toBe(false);
  const [again] = frame.model.kinds;
  expect(again?.rows).toHaveLength(8);
  expect([again?.into?.write, again?.collection.gone]).toEqual([undefined, []]);
});
