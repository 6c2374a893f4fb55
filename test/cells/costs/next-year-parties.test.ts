import { costOverview } from "../../../src/cells/costs/cost-overview";
import { nextYearParties } from "../../../src/cells/costs/next-year/next-year-tables";

describe("area that somebody has left", () => {
  const headings = ["Central", "Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från", "Till"];
  /** The year 2026 begins on day 46 023. */
  const after = (rows: readonly (readonly unknown[])[], owner?: string): ReturnType<typeof nextYearParties> =>
    nextYearParties([headings, ...rows], 46_023, owner);
  const vacatedBy = (...rows: readonly (readonly unknown[])[]): unknown[] =>
    after(rows).vacated.map(({ centre, area }) => [centre, area]);

  test.each<[string, unknown[][], unknown[]]>([
    [
      "who leaves one of several centres is not told by its name at another",
      [
        ["Aspen", "MHV", "Regionen", 40, 1, "", "2025-06-30"],
        ["Björken", "MHV", "Regionen", 30, 1, "", ""],
        ["Björken", "ÖF", "Kommunen", 25, 1, "2025-08-01", ""],
      ],
      [["Aspen", 40]],
    ],
    [
      "a verksamhet that goes on with less",
      [
        ["", "MHV", "Regionen", 100, 1, "", "2025-06-30"],
        ["", "MHV", "Regionen", 60, 1, "2025-07-01", ""],
      ],
      [["", 40]],
    ],
    [
      "a room that another has taken over",
      [
        ["", "MHV", "Regionen", 100, 1, "", "2025-06-30"],
        ["", "Tandvård", "Regionen", 100, "ingen", "2025-07-01", ""],
      ],
      [],
    ],
    [
      "somebody who was there for a while in the room that was left",
      [
        ["", "MHV", "Regionen", 100, 1, "", "2025-06-30"],
        ["", "Café", "Regionen", 30, "ingen", "2025-07-01", "2025-11-30"],
      ],
      [["", 100]],
    ],
    [
      "somebody who comes in the next year",
      [
        ["", "MHV", "Regionen", 100, 1, "", "2025-12-31"],
        ["", "Café", "Regionen", 70, "ingen", "2026-03-01", ""],
      ],
      [["", 30]],
    ],
    ["a room that was left years ago", [["", "MHV", "Regionen", 100, 1, "", "2019-12-31"]], []],
    [
      "an organisation that leaves with all that it had",
      [
        ["", "BHV", "Vårdbolaget", 50.5, 1, "", "2025-12-31"],
        ["", "Rådgivning", "Vårdbolaget", 20.2, "ingen", "", "2025-12-31"],
        ["", "ÖF", "Kommunen", 100, 1, "", ""],
      ],
      [["", 70.7]],
    ],
  ])("%s", (_, rows, vacated) => {
    expect(vacatedBy(...rows)).toEqual(vacated);
  });

  test("who leaves one centre is told, though another has one of its name", () => {
    const { left } = after([
      ["Aspen", "MHV", "Regionen", 40, 1, "", "2025-06-30"],
      ["Björken", "MHV", "Regionen", 30, 1, "", ""],
    ]);
    expect(left.map(({ name, centre }) => [name, centre])).toEqual([["MHV", "Aspen"]]);
  });

  const gone = [
    ["", "MHV", "Regionen", 100, 1, "", "2025-12-31"],
    ["", "ÖF", "Kommunen", 60, 1, "", ""],
  ];

  test("the lease's owner bears it in a row of its own, which the functions read", () => {
    expect(after(gone).owners).toEqual(["Regionen", "Kommunen"]);
    expect(after(gone).cells).toHaveLength(2);
    const { cells, owner } = after(gone, "regionen");
    expect(owner).toBe("Regionen");
    // Area that nobody leases is no verksamhet that comes along, nor is a blank row.
    expect(after([...gone, ["", "", "", "", "", "", ""]], "Regionen").follow).toBe(1);
    expect(cells.slice(1).map((row) => row.slice(1, 5))).toEqual([
      ["ÖF", "Kommunen", 60, 1],
      ["Ej uthyrt", "Regionen", 100, "ingen"],
    ]);
    // A year's rent of 1 600 by 100 and 60 m².
    const costs = [
      ["Kostnadsslag", "Belopp", "Betalas av"],
      ["Hyra", 1600, "Kommunen"],
    ];
    expect(
      costOverview(costs, cells, undefined).organisations.map(({ name: organisation, amount }) => [
        organisation,
        amount,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["Kommunen", 600],
        ["Regionen", 1000],
      ]),
    );
  });

  test("nobody is offered where two centres have some, nor where it is said already", () => {
    const two = [
      ["Aspen", "MHV", "Regionen", 40, 1, "", "2025-12-31"],
      ["Björken", "MHV", "Regionen", 30, 1, "", "2025-12-31"],
    ];
    expect(after(two, "Regionen")).toMatchObject({ owners: [], owner: undefined });
    const said = [...gone, ["", "Ej uthyrt", "Regionen", 10, "ingen", "", ""]];
    expect(after(said, "Regionen")).toMatchObject({ owners: [], vacated: [{ centre: "", area: 100 }] });
  });
});
