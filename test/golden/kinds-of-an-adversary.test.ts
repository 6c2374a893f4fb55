import "../support/custom-functions";
import "../../src/functions";
import { checkTable } from "../../src/cells/tables/check-table";
import { costShape, partyShape, roomShape } from "../../src/cells/tables/cost-table-shapes";
import { findScale } from "../../src/cells/survey/reading/scale";
import { associatedFunctions, callFunction } from "../support/custom-functions";

/** What was wrong of some eight hundred further inputs of the known kinds, with the right answers worked out by hand. */
const answer = (id: string, ...args: unknown[]): unknown => {
  const outcome = callFunction(associatedFunctions.get(id) as (...args: unknown[]) => unknown, ...args);
  return "value" in outcome ? outcome.value : outcome.message;
};

const times = (count: number, ...cells: unknown[]): unknown[][] => Array.from({ length: count }, () => cells);
const costs = [
  ["Kostnadsslag", "Belopp"],
  ["Lokaler", 1000],
];
const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Region", 100],
  ["ÖF", "Kommun", 300],
];

describe("a part of a row above is counted there already", () => {
  test.each([
    "Varav el",
    "varav hyra",
    "- varav el",
    "– därav städ",
    "(varav el)",
    "Därav: el",
    "VARAV\u00a0EL",
    "of which el",
  ])("%s is refused with its place, in functions and in the check", (name) => {
    expect(answer("KOSTNADER", [...costs, [name, 200]], parties)).toContain(
      `rad 3, kolumn 1 (Kostnadsslag): ”${name.replace("\u00a0", " ")}” ser ut som en del av en rad ovanför`,
    );
    expect(checkTable(costShape, [...costs, [name, 200]])).toMatchObject([{ kind: "part-row", row: 2 }]);
    expect(answer("KOSTNADER", costs, [...parties, [name, "Kommun", 20]])).toContain("rad 4, kolumn 1");
    const rooms = [
      ["1", 10, "MHV"],
      [name, 5, "MHV"],
    ];
    expect(answer("RUMSYTOR", rooms)).toContain("rad 2, kolumn 1");
  });
  test("among municipalities it is shown and not counted", () => {
    expect(
      answer("SAMMANFATTA", [
        ["Kommun", "Barn"],
        ["Falun", 100],
        ["varav Bjursås", 20],
        ["Mora", 50],
      ]),
    ).toEqual([["Barn: 50–100; varav Bjursås räknas inte med"]]);
    const municipalities = [["Falun"], ["varav Bjursås"], ["Mora"]];
    expect(answer("FINNS", municipalities, [["Falun"]])).toEqual([["ja"], [""], ["nej"]]);
  });
  test("so is a heading of such parts", () =>
    expect(answer("KOSTNADER", [...costs, ["varav:", ""], ["El", 200], ["Värme", 300]], parties)).toContain(
      "rad 3",
    ));
  test.each(["Varaverket", "Vara vårdcentral"])("%s is none", (name) =>
    expect(answer("KOSTNADER", [...costs, [name, 200]], parties)).toContainEqual([
      "Summa",
      1200,
      "",
      300,
      900,
    ]),
  );
});

describe("one heading that is known, above numbers under another name", () => {
  test.each(["Utfall", "Budget 2025", "Summa", "Pris"])(
    "%s is said to be unknown, and what is missing",
    (heading) =>
      expect(
        answer(
          "KOSTNADER",
          [
            ["Kostnadsslag", heading],
            ["Hyra", 1200],
          ],
          parties,
        ),
      ).toBe(
        `Kostnader, rad 1: rubriken Belopp saknas. Rubrikraden behöver Kostnadsslag, Belopp. Rubriken ”${heading}” känns inte igen: byt namn om någon av dem är den.`,
      ),
  );
  test("an amount that cannot be read is said to be none", () =>
    expect(
      answer(
        "KOSTNADER",
        [
          ["Kostnad", "ca 150"],
          ["Hyra", 1200],
        ],
        parties,
      ),
    ).toContain("rad 1, kolumn 2"));
});

describe("what is left of all rows is a sum of them", () => {
  test.each(["Netto", "NETTO:", "Nettokostnad", "Nettokostnader", "Resultat", "Årets resultat"])(
    "%s",
    (name) => expect(answer("KOSTNADER", [...costs, [name, 1000]], parties)).toContain("rad 3"),
  );
  test.each(["Nettohyra", "Resultatuppföljning"])("%s is a cost", (name) =>
    expect(answer("KOSTNADER", [...costs, [name, 200]], parties)).toContainEqual([
      "Summa",
      1200,
      "",
      300,
      900,
    ]),
  );
});

describe("an agreement that may have another end", () => {
  test.each(["tills vidare / 2026-12-31", "Tillsvidare/261231", "tills vidare | 2026"])(
    "%s is asked",
    (end) => expect(answer("AVTALSSTATUS", [[end]], "2025-10-01")).toContain("rad 1"),
  );
  test("notice behind the same mark is no end", () =>
    expect(answer("AVTALSSTATUS", [["tills vidare / 3 mån uppsägning"]], "2025-10-01")).toEqual([
      ["tills vidare"],
    ]));
});

describe("words of four steps are not put on five", () => {
  const mean = (...labels: string[]): unknown => {
    const rows = answer("SAMVERKAN", [["Tid"], ...labels.flatMap((label) => times(3, label))]);
    return Array.isArray(rows) ? (rows as unknown[][])[1]?.[3] : rows;
  };
  test.each([
    [["Instämmer inte alls", "Instämmer till viss del", "Instämmer till stor del", "Instämmer helt"]],
    [["Stämmer inte alls", "Stämmer delvis", "Stämmer helt"]],
    [["Inte alls", "I viss mån", "I hög grad"]],
  ])("%j is refused, and asked by the pane", (labels) => {
    expect(mean(...labels)).toContain("rad 2");
    const { values } = findScale([labels.flatMap((label) => times(3, label).flat())]);
    expect(values.map(({ rating }) => rating)).toEqual(labels.map(() => undefined));
  });
  test("with a step between the two first, or ends that say mycket, they are five", () => {
    // 3 × (1 + 2 + 3 + 4 + 5) of 15, 3 × (1 + 3 + 5) of 9 and 3 × (3 + 4 + 5) of 9.
    expect(
      mean(
        "Stämmer inte alls",
        "Stämmer till liten del",
        "Stämmer till viss del",
        "Stämmer till stor del",
        "Stämmer helt",
      ),
    ).toBe(3);
    expect(mean("I mycket liten grad", "I viss grad", "I mycket stor grad")).toBe(3);
    expect(mean("I viss grad", "I stor grad", "I mycket stor grad")).toBe(4);
  });
});

describe("columns that were shifted", () => {
  const rooms = [
    ["Rum", "Yta", "Används av", ""],
    ...["101", "102", "103", "104", "105"].map((room) => ["", room, "12", "MHV"]),
  ];
  test("to the right, so that rooms' numbers stand as areas: said once, and nothing to be repaired", () => {
    expect(checkTable(roomShape, rooms)).toEqual([
      {
        kind: "shifted",
        others: 5,
        filled: 5,
        isNothing: true,
        heading: "Rum",
        row: 0,
        column: 0,
        cell: "Rum",
      },
    ]);
    expect(
      answer(
        "RUMSYTOR",
        rooms.map((row) => row.slice(0, 3)),
      ),
    ).toBe(
      "Rum, rad 2, kolumn 1 (Rum): kolumnerna verkar förskjutna: under Rum står inget på 5 rader, och under Används av står tal. Se till att varje rubrik står över sina egna värden.",
    );
  });
  test("rooms without names of which the users are named are rooms", () =>
    expect(answer("RUMSYTOR", times(5, "", 10, "MHV"))).toContainEqual(["MHV", 50, 0, 50]));

  const moved = [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
    ["Region", 100, 1, ""],
    ["Kommun", "300", 2, ""],
  ];
  test("to the left, so that areas stand as organisations: said once", () => {
    expect(checkTable(partyShape, moved)).toEqual([
      {
        kind: "shifted",
        others: 2,
        filled: 2,
        heading: "Organisation",
        row: 0,
        column: 1,
        cell: "Organisation",
      },
    ]);
    expect(answer("KOSTNADER", costs, moved)).toContain(
      "Parter, rad 2, kolumn 2 (Organisation): kolumnerna verkar förskjutna: under Organisation står tal på alla rader, här 100.",
    );
  });
  test("an organisation by a number beside one by its name is one", () =>
    expect(answer("KOSTNADER", costs, [...parties, ["Bibliotek", 1880, 100]])).toContainEqual([
      "Lokaler",
      1000,
      "Yta",
      200,
      600,
      200,
    ]));
});
