import type { CellInput } from "../../../src/workbench/host/book";
import { endsOfPeriod, periodFormula } from "../../../src/workbook/costs/specification/period-formula";
import { SampleBook } from "../../support/sample-book";

/** Of each pair the periods of its lines, and how people say the time from the first day to the last. */
const cases: readonly (readonly [periods: readonly string[], said: string])[] = [
  [["2025-01-01–2025-12-31"], "2025"],
  [["2025-07-01–2025-12-31", "2025-01-01–2025-06-30"], "2025"],
  [["2024-01-01–2025-12-31"], "2024–2025"],
  [["2025-10-01–2025-10-31"], "okt 2025"],
  [["2025-04-01–2025-04-30", "2025-06-01–2025-06-30"], "apr–jun 2025"],
  [["2024-10-01–2025-03-31"], "okt 2024–mar 2025"],
  [["2024-02-01–2024-02-29"], "feb 2024"],
  [["2024-02-01–2024-02-28"], "2024-02-01–2024-02-28"],
  [["2025-01-15–2025-12-31", ""], "2025-01-15–2025-12-31"],
  [[""], ""],
];

test("the time of a specification is said by its formula as people say it", async () => {
  const lines: CellInput[][] = cases.flatMap(([periods], pair) =>
    periods.map((period) => ["Regionen", `Mottagare ${pair}`, period]),
  );
  const columns = { biller: "A", charged: "B", period: "C" } as Record<string, string>;
  const places = {
    lines: (key: string) => `Rader!$${columns[key]}$1:$${columns[key]}$${lines.length}`,
    laidOut: () => "",
  };
  const heads = cases.map((_, pair): CellInput[] => [
    "Regionen",
    `Mottagare ${pair}`,
    ...endsOfPeriod(places, [`$A$${pair + 1}`, `$B$${pair + 1}`]).map((end) => `=${end}`),
    `=${periodFormula(`$C$${pair + 1}`, `$D$${pair + 1}`)}`,
  ]);
  const sheets = [
    { name: "Rader", cells: lines, tables: [] },
    { name: "Huvuden", cells: heads, tables: [] },
  ];
  const book = await SampleBook.open({ name: "bok.xlsx", sheets }, "desktop");
  const said = book.values("Huvuden", `E1:E${cases.length}`).flat();
  book.close();
  expect(said.map((words) => String(words ?? ""))).toEqual(cases.map(([, words]) => words));
});
