import { surveyView } from "../../src/taskpane/survey";
import { MeasureActions } from "../../src/taskpane/survey/measure-actions";
import { fieldFile } from "../support/field-files";
import { OfficePane } from "./office-pane";

/** A second survey in the workbook: what no figure tells of it is asked, and what is said is kept with the round. */
let pane: OfficePane;
beforeEach(async () => {
  pane = await OfficePane.open();
});
afterEach(() => pane.close());

const measure = (): MeasureActions => new MeasureActions(pane.actions.frameOf(surveyView));
const published = () => pane.actions.frameOf(surveyView).choices.published ?? [];
const roundsKept = (): string[] => [
  ...new Set(
    pane
      .formulas("tblMatningar")
      .slice(1)
      .map(([round]) => String(round))
      .filter(Boolean),
  ),
];

const export2026 = fieldFile("S01-forms-svensk.xlsx");
/** The group and the nine factors: no times. */
const untimed = export2026.map((row) => row.slice(6, 16));
/** Two have left and two have come: the figures are almost the same. */
const [heading, ...people] = untimed;
const others = [heading!, ...people.slice(2), people[5]!, people[9]!];

async function publish(
  actions: MeasureActions,
  table: string,
  name: string,
  values: (string | number | boolean)[][],
) {
  pane.addTable(table, values, 0, 20 * pane.book.tables().length);
  await actions.look();
  await actions.chooseSource(table);
  await pane.actions.frameOf(surveyView).choose({ name });
  await actions.write();
}

test("without times it is asked, and nothing is written before it has been answered", async () => {
  await pane.actions.start();
  const actions = measure();
  await publish(actions, "Svar2025", "Mätning 2025", untimed);
  await publish(actions, "Svar2026", "Mätning 2026", others);
  expect(actions.model.republishing).toMatchObject({ kind: "asked", earlier: [{ name: "Mätning 2025" }] });
  expect(roundsKept()).toEqual(["Mätning 2025"]);

  actions.sayApart();
  expect(actions.model.republishing.kind).toBe("first");
  actions.unsay();
  expect(actions.model.republishing.kind).toBe("asked");
  actions.sayApart();
  await actions.write();
  expect(roundsKept()).toEqual(["Mätning 2025", "Mätning 2026"]);
  // Kept with the round: neither is asked about again.
  for (const table of ["Svar2025", "Svar2026"]) {
    await actions.chooseSource(table);
    expect(actions.model.republishing.kind).toBe("same");
  }
});

test("figures that nobody has seen are replaced, in tblMatningar and in what is remembered", async () => {
  await pane.actions.start();
  const actions = measure();
  await publish(actions, "Svar2025", "Första försöket", untimed);
  await publish(actions, "Svar2026", "Mätning 2026", others);
  actions.withdraw();
  expect(actions.model.republishing.kind).toBe("first");
  await actions.write();
  expect(roundsKept()).toEqual(["Mätning 2026"]);
  expect(published().map(({ name }) => name)).toEqual(["Mätning 2026"]);
});

test("a survey of the next year is known by its days, without a question", async () => {
  await pane.actions.start();
  const actions = measure();
  await publish(actions, "Svar2026", "Mätning 2026", export2026);
  const yearLater = [
    export2026[0]!,
    ...[...export2026.slice(3), export2026[7]!].map((row) =>
      row.map((cell, column) => (column === 1 || column === 2 ? Number(cell) + 365 : cell)),
    ),
  ];
  await publish(actions, "Svar2027", "Mätning 2027", yearLater);
  expect(roundsKept()).toEqual(["Mätning 2026", "Mätning 2027"]);
  // With one answer that has no time, nobody knows when it was given.
  const table = yearLater.map((row, at) =>
    at === 1 ? row.map((cell, column) => (column === 2 ? "" : cell)) : row,
  );
  await publish(actions, "Svar2028", "Mätning 2028", table);
  expect(actions.model.days).toBeUndefined();
});

test("somebody has another group than when it was published: the groups' figures would tell whose", async () => {
  await pane.actions.start();
  const actions = measure();
  await publish(actions, "Svar2026", "Mätning 2026", export2026);
  const moved = export2026.map((row, at) =>
    at === 1 ? row.map((cell, column) => (column === 6 ? "Öppen förskola" : cell)) : row,
  );
  expect(export2026[1]![6]).not.toBe("Öppen förskola");
  await publish(actions, "Rättade", "Mätning 2026", moved);
  expect(actions.model.republishing).toMatchObject({ kind: "mixed", earlier: [{ name: "Mätning 2026" }] });
  await actions.chooseSource("Svar2026");
  expect(actions.model.republishing.kind).toBe("same");
});
