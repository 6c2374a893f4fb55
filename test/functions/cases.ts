/**
 * Calls of every custom function, answered and refused ones, with `null` wherever a cell is empty: the ground that the
 * tests over all functions stand on.
 */

import { functionHelp } from "../../src/text/help";

export interface Case {
  readonly id: string;
  readonly args: readonly unknown[];
}

const cases = (id: string, ...calls: readonly (readonly unknown[])[]): Case[] =>
  calls.map((args) => ({ id, args }));

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const none = undefined;

const centres = [
  ["Central", "MHV", "BHV", "ÖF", "Soc"],
  ["Avesta", "ja", "hel", "JA ", "delvis"],
  [null, null, null, null, null],
  ["Borlänge", null, null, null, null],
  ["Falun", "x", true, "annan", 1],
  ["Mora", null, "nej", "vet ej", null],
];
const states = [
  ["ja", "ja", "ja", null],
  [null, null, null, null],
  ["nej", "ja", "kyrkan", "-"],
];
const definitionTable = [
  ["Klass", "MHV", "BHV", "ÖF", "Soc"],
  ["Grad 1", "hel", "hel", "hel/annan", "hel"],
  [null, null, null, null, null],
  ["Grad 2", null, "hel", "en av/delvis", "en av"],
];

const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal"],
  ["MHV", "Region", 383, 1, 33.33],
  ["BHV", "Region", "465 m²", 1, 33.33],
  [null, null, null, null, null],
  ["ÖF och Soc", "Kommun", 324, 2, 33.33],
];
const partiesByPosition = [
  ["MHV", "Region", 383, 1],
  ["BHV", "Vårdbolaget AB", 465, 1],
  ["ÖF", "Kommun", 324, 1],
  ["Bibliotek", "Kommun", "ingen", "ingen"],
];
const partiesInTime = [
  ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
  ["A", "Region", 100, null, null],
  ["B", "Kommun", 100, "2025-07-01", null],
];
const partiesOfTwo = [
  ["Central", "Verksamhet", "Organisation", "Yta"],
  ["Norra", "MHV", "Region", 100],
  ["Norra", "ÖF", "Kommun", 300],
  ["Södra", "MHV", "Region", 50],
];
const costs = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
  ["Hyra", 1172000, null, "Region"],
  ["Samordnarlön", "100 000 kr", null, "Kommun"],
  [null, null, null, null],
  ["Städ", -99.99, "Avtal", "Kommun"],
  ["Fika", 1000, null, "MHV"],
  ["Porto", null, "Egen", "ÖF och Soc"],
  ["El", 1234.56, "Per organisation", "Region"],
];
const costsInTime = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till", "Momskod"],
  ["Hyra", 1000000, null, "Region", "2025-01-01", "2025-12-31", null],
  ["El", 500, "Yta", "A", 45658, 46022, "ej bedömd"],
];
const costsOfTwo = [
  ["Central", "Kostnadsslag", "Belopp", "Betalas av"],
  ["Norra", "Hyra", 4000, "Region"],
  ["Södra", "Hyra", 500, "Region"],
];
const costsByPosition = [
  ["Hyra", 1000],
  [null, null],
  ["Möbler", null],
];
const preliminary = [
  ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"],
  ["Region", "Kommun", "Hyra", 300000],
  [null, null, null, null],
  ["Region", "Kommun", null, 1000],
  ["Kommun", "Region", "Samordnarlön", null],
];
const rooms = [
  ["Rum", "Yta", "Används av"],
  ["101", 20.5, "MHV"],
  ["102", "10,25", "BHV; MHV"],
  [null, null, null],
  ["Entré", 7, "alla"],
  ["Förråd", 5, null],
];

const ratings = [
  ["Tid", "Lokaler", "Samsyn"],
  [4, 4, null],
  [5, "2", null],
  [null, null, null],
  [3, null, "vet ej"],
  ["4 – bra", "..", null],
  [4, 3, 1],
  [1, 5, null],
  [2, 2, 3],
];
const nine = Array.from({ length: 12 }, (_, row) =>
  Array.from({ length: 9 }, (__, at) => ((row + at) % 7 === 0 ? null : ((row * at) % 5) + 1)),
);
const professions = column("Yrke", "BHV", null, "MHV", "Soc", "BHV", "BHV", "__proto__", null);
const twelveItems = Array.from({ length: 6 }, (_, row) =>
  Array.from({ length: 12 }, (__, at) => (row === at ? null : ((row + at) % 5) + 1)),
);

const helped: Case[] = functionHelp.flatMap(({ id, examples }) => examples.map(({ args }) => ({ id, args })));

export const allCases: readonly Case[] = [
  ...helped,

  ...cases(
    "KLASS",
    [centres],
    [states],
    [[[null, null, null, null]]],
    [centres, "VARMLAND"],
    [centres, definitionTable],
    [centres, "FINNS INTE"],
    [[["ja", "ja", 0.5, null]]],
    [[["ja", null, "ja"]]],
    [[["MHV", "BHV", "ÖF"], states[0]]],
  ),
  ...cases(
    "HINDER",
    [centres],
    [states, none, "FCLV"],
    [centres, definitionTable, "Grad 2"],
    [states, "DALARNA2017", "Ingendera"],
    [[["annan", null, null, null]]],
  ),
  ...cases(
    "MOTIVERING",
    [centres],
    [states, "SAMMALOKAL"],
    [centres, definitionTable],
    [[[null, "kanske", null, null]]],
  ),

  ...cases(
    "YTANDEL",
    [column(383, 465, 324)],
    [[[383, "465 m²", "ingen"]], 50, "lika"],
    [column(1, 2), null, null],
    [column(10, null, 5)],
    [column(10, -5)],
    [column("ingen", "ingen")],
  ),
  ...cases(
    "RUMSYTOR",
    [rooms],
    [rooms.slice(1)],
    [[["101", null, "MHV"]]],
    [[[null, 12, "MHV"]]],
    [[["101", "stort", null]]],
  ),
  ...cases(
    "NYCKEL",
    [column("Hyra", null, "Samordnarlön", "IT-kostnader", "Fika", null)],
    [column("Kostnadsslag", "Inbrottslarm")],
    [column(null)],
    [[["Hyra", 1]]],
  ),
  ...cases(
    "DELA",
    [100, [[1, 1, 1]]],
    [column(100, null, -0.05), [[1, null, 2]]],
    [[[1000]], column(383, 465, 324), 1],
    [100, [[null, null]]],
    [100, [[-1, 2]]],
    [column(1, "mycket"), [[1]]],
  ),
  ...cases(
    "KOSTNADER",
    [costs, parties],
    [costsByPosition, partiesByPosition],
    [costsInTime, partiesInTime],
    [costsOfTwo, partiesOfTwo, "Norra"],
    [costsOfTwo, partiesOfTwo],
    [[["Hyra", 100, "Avtal 2"]], parties],
    [[[null, 100]], partiesByPosition],
    [costs, [["MHV", "Region", null]]],
    [
      [["Samordnare", 100, "Lika"]],
      [
        ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
        ["MHV", "Region", 10, null],
      ],
    ],
  ),
  ...cases(
    "FAKTURAUNDERLAG",
    [costs, parties],
    [costs, parties, true],
    [costsInTime, partiesInTime],
    [costsOfTwo, partiesOfTwo, none, "Norra"],
    [costsOfTwo, partiesOfTwo, false, "Västra"],
    [costsInTime, partiesInTime, none, none, "verksamhet"],
    [costs, parties, none, none, "referens"],
    [[["Hyra", 100, null, null]], partiesByPosition],
    [[["Hyra", 100, null, "Okänd"]], partiesByPosition],
  ),
  ...cases(
    "SLUTREGLERING",
    [costs, parties],
    [costs, parties, preliminary],
    [costsInTime, partiesInTime, [[null, null, null, null]]],
    [costsOfTwo, partiesOfTwo, none, "Södra"],
    [costs, parties, [["Region", "Kommun", "Hyra", "mycket"]]],
  ),
  ...cases(
    "INDEXHYRA",
    [40000, 293.85, 313.42],
    ["1 000 kr", 314.4, 314.02, 1, 1000],
    [1000, 100, 110, "ingen"],
    [1000, 0, 110],
    [1000, 100, 110, 2],
    [null, 100, 110],
  ),

  ...cases(
    "SAMVERKAN",
    [ratings],
    [nine],
    [ratings, 6],
    [ratings, 3],
    [nine.map((row) => row.slice(0, 2)), none, [["Ett", "Två"]]],
    [[[null, null]]],
    [[[1, 6]]],
    [[[1, 2.5]]],
  ),
  ...cases(
    "SAMVGRUPP",
    [ratings, professions],
    [ratings, professions, 5, "index"],
    [ratings, professions, none, "antal"],
    [nine, column(...nine.map((_, row) => (row % 4 === 0 ? null : "ab"[row % 2])))],
    [ratings, professions, none, "medelvärde", [["Tid", "Lokaler", null]]],
    [ratings, column("BHV")],
    [ratings, professions, none, "summa"],
  ),
  ...cases("SAMVINDEX", [ratings], [nine, 6], [column(1, 2, null)], [[[null]]], [nine, "ingen"]),
  ...cases(
    "SKILLNAD",
    [ratings, ratings],
    [nine, nine.slice(2)],
    [nine, ratings],
    [column(3, null, 4), column(null, null, 5), none, [["Tid"]]],
  ),
  ...cases("ORIC", [twelveItems], [twelveItems.slice(0, 4)], [twelveItems, 6], [ratings]),

  ...cases(
    "SIGNAL",
    [column("Öppettid", 6, 19.5, 24, 22.5), "hög"],
    [column(3, null, 5, "saknas", 2, 9), "låg", "tal"],
    [column(3, null, 5, "–", 2, 9), "hög", "saknas"],
    [column(null, 3, null, null), "hög", "saknas"],
    [column(3, null, 5), "hög"],
    [column(null), "låg"],
    [column(1, "många"), "låg"],
    [column(1, 2), null],
  ),
  ...cases(
    "SAMMANFATTA",
    [
      [
        ["Central", "Öppettid (h/vecka)", "Grupper", null],
        ["Avesta", 6, "ja", null],
        ["Mora", "24,5", null, null],
        [null, null, null, null],
        ["Orsa", "..", "nej", null],
      ],
    ],
    [
      [
        ["Central", "Tid"],
        ["A", 1],
        ["B", null],
      ],
      "tal",
    ],
    [
      [
        ["Central", "Tid"],
        ["A", 1],
        ["B", null],
      ],
      "saknas",
    ],
    [
      [
        ["Central", "Tid"],
        ["A", 1],
        ["B", null],
      ],
    ],
    [
      [
        ["Central", "Tid"],
        [null, 1],
      ],
    ],
    [
      [
        ["Central", null],
        ["A", 1],
      ],
    ],
  ),
  ...cases(
    "FINNS",
    [
      column("Kommun", "Avesta", null, "Falun", "Mora"),
      column("Falun", null, "Mora"),
      column("FC", null, null),
    ],
    [column("Avesta", "Falun"), column("Falun", "Falun"), column("FCLV", null), "FC"],
    [column("Avesta", "Falun"), column("Flaun")],
    [column(null), column("Falun")],
    [column("Avesta", "Falun"), column(null, "Falun"), column("FC", "FC")],
    [column("Avesta"), column(null)],
  ),
  ...cases(
    "AVTALSSTATUS",
    [column("Giltigt till", 50001, null, "2020-05-15", "tills vidare", ".."), "2019-11-15"],
    [column("2019-01-01", null, "2019-01-01"), 43784, 3, column("ja", null, null)],
    [column(null), 43784],
    [column("2019-01-01"), null],
    [column("2019-01-01"), 43784, "ingen"],
    [column("snart"), 43784],
  ),
];
