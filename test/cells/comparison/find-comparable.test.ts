/**
 * What can be compared is found on a sheet whatever its headings are, by the names in it; what is no such table is not. Areas
 * are counted by hand.
 */
import { join } from "node:path";
import type { Cell } from "../../../src/cells/ground/cell";
import { findComparable } from "../../../src/cells/comparison/source/find-comparable";
import { cellsOfFile } from "../../support/field-file";

const areas = (cells: readonly (readonly Cell[])[], known?: readonly string[]): string[] =>
  findComparable(cells, new Set(known)).map(
    ({ row, column, rows, columns }) => `${row},${column} ${rows}×${columns}`,
  );

const blank = ["", "", "", ""];

test.each<[string, string, string[]]>([
  ["texts and numbers", "C01-inventering-som-text.xlsx", ["0,0 9×18"]],
  ["a title above and its source below", "C03-scb-liknande.csv", ["2,0 17×4"]],
  ["ends of agreements, which are no figures", "C05-avtal-som-de-skrivs.xlsx", []],
  ["numbers as they come", "C07-stokiga-tal.xlsx", ["0,0 8×6"]],
  ["centres as columns", "C09-centraler-som-kolumner.xlsx", ["0,0 6×7"]],
])("of the field's files: %s", (_, name, expected) =>
  expect(areas(cellsOfFile(join(__dirname, "files", name)))).toEqual(expected),
);

test.each<[string, Cell[][], string[]]>([
  [
    "with a title above, a total and a source below, headings of its own",
    [
      ["Uppföljning 2025", "", ""],
      ["", "", ""],
      ["Familjecentral", "Språkkaféer", "Deltagare, snitt"],
      ["Björken", 12, "14,5"],
      ["Eken", "8", 11],
      ["Linden", "–", 9],
      ["Summa", 20, ""],
      ["Källa: egen räkning", "", ""],
    ],
    ["2,0 5×3"],
  ],
  [
    "municipalities without a heading above them, however their dashes and spaces are",
    [
      ["", "2023", "2024"],
      ["MORA", 12, 13],
      ["Upplands–Bro", 8, 11],
      ["Lilla  Edet", 7, 9],
      ["Annan ort", 7, 9],
    ],
    ["0,0 5×3"],
  ],
  [
    "fewer of them than half: anybody's list",
    [
      ["", "2023", "2024"],
      ["Mora", 12, 13],
      ["Anna", 8, 11],
      ["Erik", 7, 9],
    ],
    [],
  ],
  [
    "on two heading rows with a row of units",
    [
      ["Kommun", "Öppen förskola", "", "Lokal"],
      ["", "Öppet", "Besök", "Yta"],
      ["", "h/v", "antal/v", "m²"],
      ["Falun", 12, 130, 210],
      ["Mora", 10, 90, 180],
      ["Orsa", 8, 70, 95],
    ],
    ["0,0 6×4"],
  ],
  [
    "turned round, with a column of units",
    [
      ["Indikator", "Enhet", "Avesta", "Hedemora", "Säter"],
      ["Språkkaféer", "antal/v", 1, 2, 3],
      ["Öppet", "h/v", 12, 11, 10],
    ],
    ["0,0 3×5"],
  ],
  [
    "with codes before the names, beside each other with a blank column between",
    [
      ["Region", "Plats", "", "Län", "Antal"],
      ["2080 Falun", 3, "", "Dalarnas län", 4],
      ["2062 Mora", 4, "", "Värmlands län", 5],
      ["2034 Orsa", 5, "", "Örebro län", 6],
    ],
    ["0,0 4×2", "0,3 4×2"],
  ],
  [
    "below a list that is none",
    [
      ["Att göra", "Klart", "", ""],
      ["Ringa", "ja", "", ""],
      ["Boka lokal", "nej", "", ""],
      blank,
      ["Familjecentral", "Kaffe", "", ""],
      ["Björken", 12, "", ""],
      ["Eken", 8, "", ""],
      ["Linden", 9, "", ""],
    ],
    ["4,0 4×2"],
  ],
])("a table is found %s", (_, cells, expected) => expect(areas(cells)).toEqual(expected));

test("names of the workbook's own centres tell, whatever stands above them", () => {
  const cells = [
    ["Var", "Kaffe"],
    ["Björken", 12],
    ["Eken", 8],
    ["Annat", 9],
  ];
  expect(areas(cells)).toEqual([]);
  expect(areas(cells, ["björken", "eken"])).toEqual(["0,0 4×2"]);
});

test.each<[string, Cell[][]]>([
  [
    "notes",
    [
      ["Kommun", "Anteckning"],
      ["Falun", "ring 12"],
      ["Mora", "väntar"],
      ["Orsa", "klart"],
    ],
  ],
  [
    "people, with the names of centres beside them",
    [
      ["Namn", "Central", "Timmar"],
      ["Anna", "Björken", 20],
      ["Bo", "Björken", 30],
      ["Cia", "Eken", 40],
      ["Dan", "Björken", 40],
      ["Eva", "Eken", 40],
    ],
  ],
  [
    "telephone numbers and addresses",
    [
      ["Kommun", "Telefon", "Postnummer"],
      ["Falun", 2382000, 79183],
      ["Mora", 25026000, 79280],
      ["Orsa", 25055000, 79421],
    ],
  ],
  [
    "a calendar",
    [
      ["Vecka", "Mån", "Tis", "Ons"],
      ["v. 1", 3, 4, 5],
      ["v. 2", 3, 4, 5],
      ["v. 3", 3, 4, 5],
    ],
  ],
  [
    "a calendar that is turned round",
    [
      ["Indikator", "Enhet", "jan", "feb", "mar"],
      ["Besök", "st", 3, 4, 5],
      ["Öppet", "h", 3, 4, 5],
      ["Barn", "st", 3, 4, 5],
    ],
  ],
  [
    "a budget",
    [
      ["Uppgift", "Budget", "Utfall", "Avvikelse"],
      ["Antal barn", 3, 4, 1],
      ["Besök per vecka", 3, 4, 1],
      ["Kostnad", 3, 4, 1],
    ],
  ],
  [
    "a programme's indicators with their goals",
    [
      ["Indikator", "Enhet", "Före", "Efter", "Mål"],
      ["Besök", "st", 3, 4, 5],
      ["Öppet", "h", 3, 4, 5],
    ],
  ],
  [
    "a price list",
    [
      ["Artikel", "Antal", "Pris"],
      ["Kaffe", 2, 30],
      ["Te", 3, 40],
      ["Saft", 4, 50],
    ],
  ],
  [
    "a list of events",
    [
      ["Kommun", "Datum", "Antal"],
      ["Falun", 45_700, 12],
      ["Falun", 45_707, 14],
      ["Mora", 45_714, 11],
      ["Falun", 45_721, 12],
    ],
  ],
  [
    "a survey's groups as our function gives them",
    [
      ["Grupp", "Antal svarande", "Lokaler"],
      ["FC Björken", 7, 3.4],
      ["FC Eken", 9, 3.6],
      ["FC Linden", 8, 4.1],
    ],
  ],
  [
    "answers, one of each centre",
    [
      ["ID", "Central", "Lokaler", "Tid för samverkan", "Kollegornas engagemang"],
      [1, "Björken", 4, 3, 5],
      [2, "Eken", 3, 3, 4],
      [3, "Linden", 5, 2, 4],
    ],
  ],
  [
    "two centres: they are marked by hand",
    [
      ["Familjecentral", "Kaffe"],
      ["Björken", 12],
      ["Eken", 8],
    ],
  ],
])("nothing is offered of %s", (_, cells) => expect(areas(cells, ["björken", "eken", "falun"])).toEqual([]));

test("a list in thousands of pieces is not looked through to its end: it would take hours", () => {
  const table = [
    ["Familjecentral", "Kaffe"],
    ["Björken", 12],
    ["Eken", 8],
    ["Linden", 9],
  ];
  const below = (pieces: number): Cell[][] => [
    ...Array.from({ length: pieces }, () => [
      ["Sak", "Antal"],
      ["Stol", 1],
      ["Bord", 2],
      ["Lampa", 3],
      ["", ""],
    ]).flat(),
    ...table,
  ];
  expect(areas(below(10))).toEqual(["50,0 4×2"]);
  expect(areas(below(30))).toEqual([]);
});
