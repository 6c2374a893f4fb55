import { costsView } from "../../src/taskpane/costs";
import { LedgerActions } from "../../src/taskpane/costs/ledger/ledger-actions";
import { problemInWords, remarksInWords } from "../../src/taskpane/costs/ledger/ledger-in-words";
import { ledgerModel, type LedgerModel } from "../../src/taskpane/costs/ledger/ledger-model";
import { sumFormula } from "../../src/taskpane/costs/ledger/sum-formula";
import { ledgerText } from "../../src/text/ledger/ledger";
import type { CellInput } from "../../src/workbench/host/book";
import { OfficePane } from "./office-pane";

/** A ledger's amounts as their cells show them: 120 that is shown as 120 tkr is asked about before it is a cost. */
let pane: OfficePane;
beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => pane.close());

const ledger: CellInput[][] = [
  ["Konto", "Kontotext", "Period", "Ver.nr", "Attest", "Belopp"],
  [6010, "Lokalhyra", 202501, 1, 45_700, 120],
  [6020, "El", 202501, 2, 45_701, 7.5],
];

const put = (rows: CellInput[][], row = 0): void =>
  pane.book.sheets()[0]!.write({ row, column: 0, rows: rows.length, columns: rows[0]!.length }, rows);

const format = (row: number, column: number, rows: number, numberFormat: string): void =>
  pane.book.sheets()[0]!.setNumberFormats(
    { row, column, rows, columns: 1 },
    Array.from({ length: rows }, () => [numberFormat]),
  );

const frame = () => pane.actions.frameOf(costsView);
function model(): LedgerModel {
  const { workbook } = pane.state;
  if (workbook.status !== "here") throw new Error(workbook.status);
  return ledgerModel(workbook.value, frame().choices.ledger, frame().place);
}
const said = (): string[] => {
  const found = model();
  const { problems = [] } = found.read ?? {};
  return problems.map((problem) =>
    problemInWords(problem, found.source!, ledgerText.in("sv")).replace(/\s/g, " "),
  );
};
const remarks = (): string[] =>
  remarksInWords(model(), ledgerText.in("sv")).map((one) => one.replace(/\s/g, " "));
const amounts = (): unknown => model().imported?.costs.map(({ amount }) => amount);

describe.each(["a plain range", "a table"])("in %s", (where) => {
  const open = async (): Promise<void> => {
    if (where === "a table") pane.addTable("Huvudbok", ledger);
    else put(ledger);
    format(1, 4, 2, "yyyy-mm-dd");
    format(1, 5, 2, '# ##0 "tkr"');
    await pane.actions.start();
  };

  test("a number format in tkr is asked about, and is what a person says", async () => {
    await open();
    expect(said()).toEqual(["Talformatet under Belopp visar ”tkr”, som om beloppen stod i tusental kronor."]);
    expect(model().imported).toBeUndefined();
    const actions = new LedgerActions(frame());
    await actions.choose({ factor: 1000 });
    expect(amounts()).toEqual([12_000_000, 750_000]);
    expect(remarks()).toEqual(["Beloppen räknas om till kronor: × 1 000."]);
    expect(sumFormula(model())).toBeUndefined();
    await actions.choose({ factor: 1 });
    expect(amounts()).toEqual([12_000, 750]);
    expect(remarks()).toEqual(["Beloppen läses som kronor, som de står."]);
    // They are numbers to Excel, in kronor: it sums them itself.
    expect(sumFormula(model())).toBe("SUM('Blad1'!$F$2:$F$3)");
  });
});

test("a format that only some cells have is told with its place, and nothing is multiplied", async () => {
  put(ledger, 2);
  format(4, 5, 1, '0 "tkr"');
  await pane.actions.start();
  expect(said()).toEqual([
    "Under Belopp visas F5 med ”tkr”, men talet är 7,5. Skriv beloppen i kronor och rätta cellernas talformat, så läses huvudboken om.",
  ]);
  await new LedgerActions(frame()).choose({ factor: 1000 });
  expect(model().imported).toBeUndefined();
});

test("a title above is called a row above, for ranges and tables", async () => {
  put([["Huvudbok 2025 (tkr)"]]);
  put(ledger, 2);
  await pane.actions.start();
  const above = ["En rad ovanför rubrikerna säger ”tkr”, att Belopp står i tusental kronor."];
  expect(said()).toEqual(above);
  const rect = { row: 2, column: 0, rows: 3, columns: 6 };
  pane.book.addTable({ name: "Huvudbok", sheetId: pane.book.sheets()[0]!.id, rect, showTotals: false });
  await pane.quiet();
  expect(model().source?.id).toBe("Blad1!A3:F5");
  expect(said()).toEqual(above);
});

test("what nobody has called an amount is one by what a person says, with its format", async () => {
  put([
    ["Konto", "Kontotext", "Vad det kostade", "Antal"],
    [6010, "Lokalhyra", 120, 1],
    [6020, "El", 7.5, 3],
  ]);
  format(1, 2, 2, '0 "tkr"');
  await pane.actions.start();
  expect(model().source?.id).toBe("Blad1!A1:D3");
  const actions = new LedgerActions(frame());
  await actions.chooseMeaning("Vad det kostade", "amount");
  expect(said()).toEqual([
    "Talformatet under Vad det kostade visar ”tkr”, som om beloppen stod i tusental kronor.",
  ]);
});

test("of a ledger with very many rows the first ones' formats are asked for, and what they say is asked about", async () => {
  const rows = Array.from({ length: 20_500 }, (_, row): CellInput[] => [6010, "Hyra", 202501, row, "", 1]);
  put([ledger[0]!, ...rows]);
  format(1, 5, 20_500, '0 "tkr"');
  await pane.actions.start();
  expect(said()).toEqual([expect.stringMatching(/visar? .*”tkr”|med ”tkr”/)]);
});

test("what rows leave empty is asked about, and read by the answer until it is asked again", async () => {
  put([
    ["Konto", "Datum", "Ver.nr", "Text", "Belopp"],
    [6010, "2025-01-15", "A 1", "Hyra jan", 1000],
    ["", "2025-02-15", "A 2", "Hyra feb", 900],
    [6020, "", "", "El", 70],
  ]);
  await pane.actions.start();
  expect(said()).toEqual([
    "På rad 3 står belopp men inget konto. Närmast ovanför står konto 6010, på rad 2. Gäller kontot ovanför där det är tomt? Skriv annars in kontot, eller ta bort raden.",
    "På rad 4 står konto och belopp men varken datum, period eller verifikation. Hör den till verifikationen ovanför (rad 3), är den en summa eller ett saldo, eller en kostnad för sig?",
  ]);
  const actions = new LedgerActions(frame());
  await actions.choose({ isAccountAbove: true });
  expect(said()).toEqual([
    "På rad 4 står konto och belopp men varken datum, period eller verifikation. Hör den till verifikationen ovanför (rad 3), är den en summa eller ett saldo, eller en kostnad för sig?",
  ]);
  await actions.choose({ unbooked: "as-is" });
  expect([said(), amounts()]).toEqual([[], [100_000, 90_000, 7_000]]);
  expect(remarks()).toEqual([
    "1 rad utan konto är läst på kontot ovanför.",
    "1 rad utan datum och verifikation är läst som den står.",
    "Rad 4 säger ingen månad: kostnaden får varken från eller till.",
  ]);
  await actions.choose({ unbooked: "out" });
  expect([amounts(), sumFormula(model())]).toEqual([[100_000, 90_000], undefined]);
  expect(remarks()).toContain("Raden ”El” är lämnad utanför: den är ingen egen kostnad.");
  await actions.askAgain();
  expect(said()).toHaveLength(2);
});

test("months beside each other are rows, and of two years somebody says which is meant", async () => {
  put([["Utfall 2025"]]);
  put(
    [
      ["Konto", "Benämning", "jan", "feb", "mar"],
      [6010, "Lokalhyra", 1000, "", "ca 7"],
    ],
    2,
  );
  await pane.actions.start();
  expect(said()).toEqual([
    "Under Belopp går E4 inte att läsa som ett belopp: ”ca 7”. Rätta cellen, så läses huvudboken om.",
  ]);
  put([[6010, "Lokalhyra", 1000, "", 7]], 3);
  await pane.quiet();
  expect([amounts(), sumFormula(model())]).toEqual([[100_000, 700], undefined]);
  expect(model().imported?.costs.map(({ period }) => period?.from)).toEqual([45_658, 45_717]);
  expect(remarks()).toEqual([
    "Månaderna står i 3 kolumner: varje belopp blir en rad med sin månad (1 rad i huvudboken).",
  ]);
  put(
    [
      ["Konto", "Benämning", "Utfall 2024", "Utfall 2025", "Budget"],
      [6010, "Lokalhyra", 1000, 1100, 9],
    ],
    2,
  );
  await pane.quiet();
  expect(said()).toEqual([
    "Beloppet kan stå under Utfall 2024 eller Utfall 2025. Vilken kolumn ska bli kostnader?",
  ]);
  await new LedgerActions(frame()).chooseMeaning("Utfall 2025", "amount");
  expect([amounts(), remarks()]).toEqual([[110_000], ["Budget är inget utfall och läses inte."]]);
});

test("months in a table have their year from a title above it", async () => {
  const rows = [
    ["Konto", "Kontotext", "jan", "feb", "mar"],
    [5010, "Lokalhyra", 100, 200, 300],
  ];
  put([["Utfall 2025", "", "", "", ""]]);
  pane.addTable("Huvudbok", rows, 2);
  await pane.actions.start();
  expect(
    model()
      .source?.values.slice(1)
      .map((row) => row[2]),
  ).toEqual(["2025-01", "2025-02", "2025-03"]);
  expect(model().imported?.costs.map(({ period }) => period?.from)).toEqual([45_658, 45_689, 45_717]);
});
