import "../support/custom-functions";
import "../../src/functions";
import { readFigure } from "../../src/cells/comparison/source/figure";
import { associatedFunctions, callFunction } from "../support/custom-functions";

/**
 * More of each kind of input that people write: what is read, and what is refused with a question. Amounts, headings, totals
 * and names are worked out by hand, never by the readers.
 */
const call = (id: string, ...args: unknown[]): { value: unknown } | { error: string; message: string } =>
  callFunction(associatedFunctions.get(id) as (...args: unknown[]) => unknown, ...args) as never;

const value = (id: string, ...args: unknown[]): unknown => {
  const outcome = call(id, ...args);
  return "value" in outcome ? outcome.value : outcome.message;
};

const refusal = (id: string, ...args: unknown[]): string => {
  const outcome = call(id, ...args);
  return "error" in outcome ? outcome.message : `answered: ${JSON.stringify(outcome.value)}`;
};

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Region", 100],
  ["ÖF", "Kommun", 100],
];
const costsUnder = (heading: string): unknown[][] => [
  ["Kostnadsslag", heading],
  ["Hyra", 1200],
];
const halves = [
  ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "ÖF"],
  ["Hyra", 1200, "Yta", 600, 600],
  ["Summa", 1200, "", 600, 600],
];

describe("units in headings", () => {
  test.each([
    "Belopp (kr/år)",
    "Belopp i kr",
    "Belopp utan moms",
    "Belopp per år",
    "Belopp (netto)",
    "Belopp [SEK]",
    "Belopp/år",
    "Belopp excl. moms",
    "Belopp (excl. VAT)",
    "Belopp före moms",
    "Belopp (moms tillkommer)",
    "Belopp plus moms",
  ])("%s is in kronor", (heading) =>
    expect(value("KOSTNADER", costsUnder(heading), parties)).toEqual(halves),
  );

  test.each([
    ["Belopp (1000-tal kr)", "gånger 1 000."],
    ["Belopp (000)", "gånger 1 000."],
    ["Belopp x 1000", "gånger 1 000."],
    ["Belopp (10³ kr)", "gånger 1 000."],
    ["Belopp_tkr", "gånger 1 000."],
    ["Belopp (tusenlappar)", "gånger 1 000."],
    ["Belopp (k)", "gånger 1 000."],
    ["Belopp (100 kr)", "gånger 100."],
    ["Belopp (10 kr)", "gånger 10."],
    ["Belopp/mån", "säger /mån"],
    ["Belopp (moms ingår)", "utan moms"],
    ["Belopp inkl. 25 % moms", "utan moms"],
    ["Belopp incl. VAT", "utan moms"],
    ["Belopp efter moms", "utan moms"],
    ["Belopp brutto", "utan moms"],
    ["Belopp kkr", "gånger 1 000."],
    ["Belopp tkr exkl. moms", "gånger 1 000."],
    ["Belopp i miljoner kr", "gånger 1 000 000."],
    ["Belopp (mn kr)", "gånger 1 000 000."],
    ["Belopp (mdr)", "gånger 1 000 000 000."],
    ["Belopp (hundratal kr)", "gånger 100."],
    ["Belopp (EUR thousand)", "säger EUR thousand"],
    ["Belopp €", "säger €"],
    ["Belopp USD", "säger USD"],
    ["Belopp per månad", "säger per månad"],
    ["Belopp (månad)", "säger månad"],
    ["Belopp per kvm", "säger per kvm"],
    ["Belopp (andel)", "säger andel"],
    ["Belopp (st)", "säger st"],
    ["Belopp (m²)", "säger m²"],
    ["Belopp (h/vecka)", "säger h/vecka"],
    ["Belopp med moms", "utan moms"],
  ])("%s is not", (heading, said) => {
    const message = refusal("KOSTNADER", costsUnder(heading), parties);
    expect([message, message.includes(said)]).toEqual([message, true]);
    expect(message).toContain("rad 1, kolumn 2 (Belopp)");
  });

  test.each(["Yta (tusen m²)", "Yta (1000 m²)", "Yta (kvadratfot)", "Yta (andel)", "Area (sq ft)", "Yta %"])(
    "%s is no area in m²",
    (heading) => {
      const own = parties.map((row, at) => (at === 0 ? ["Verksamhet", "Organisation", heading] : row));
      expect(refusal("KOSTNADER", costsUnder("Belopp"), own)).toContain("rad 1, kolumn 3 (Yta)");
    },
  );

  test("a remark that is no unit changes nothing", () => {
    for (const heading of ["Belopp (budget)", "Belopp (2025)", "Belopp (konto 5010)"]) {
      expect(value("KOSTNADER", costsUnder(heading), parties)).toEqual(halves);
    }
  });

  test("a heading that nobody knows is named where one is missing", () => {
    const costs = costsUnder("Utfall 2025").map((row, at) => [...row, at === 0 ? "Nyckel" : "Yta"]);
    expect(refusal("KOSTNADER", costs, parties)).toContain("”Utfall 2025” känns inte igen");
  });
});

describe("totals among the rows", () => {
  test.each([
    "Hyra (summa)",
    "Hyra (totalt)",
    "Totala kostnader",
    "Totalkostnad",
    "Genomsnitt",
    "Sum",
    "Årssumma",
    "Hyra, totalt 2025:",
    "Summor",
    "Delsummor",
    "Totals",
    "Totalen",
    "S.a.",
    "Kontosumma",
    "Hyra radsumma",
  ])("%s is refused with its place", (name) => {
    const costs = [...costsUnder("Belopp"), [name, 1200, "Yta"]].map((row) => row.slice(0, 2));
    const message = refusal("KOSTNADER", costs, parties);
    expect(message).toContain("rad 3");
    expect(message).toContain(name);
  });

  test.each(["Läromedel", "Totalförsvar", "Medlemsavgift", "Snittblommor", "Läkemedel 2025"])(
    "%s is none",
    (name) => {
      const costs = [
        ["Kostnadsslag", "Belopp", "Nyckel"],
        [name, 10, "Yta"],
      ];
      expect(value("KOSTNADER", costs, parties)).toEqual([
        ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "ÖF"],
        [name, 10, "Yta", 5, 5],
        ["Summa", 10, "", 5, 5],
      ]);
    },
  );

  test("as the user of a room as well", () => {
    const rooms = [
      ["Rum", "Yta", "Används av"],
      ["1", 10, "MHV"],
      ["", 10, "Summa"],
    ];
    expect(refusal("RUMSYTOR", rooms)).toContain("rad 3");
  });

  test.each(["Rikssnitt", "Länssnittet", "Samtliga kommuner", "Riksgenomsnitt", "Dalarnas län"])(
    "%s is left out of a comparison and named",
    (name) => {
      const table = [
        ["Kommun", "Tid"],
        ["Falun", 1],
        ["Mora", 2],
        [name, 30],
      ];
      expect(value("SAMMANFATTA", table)).toEqual([[`Tid: 1–2; ${name} räknas inte med`]]);
    },
  );
});

describe("months, quarters and years as the time of a cost", () => {
  const timeOf = (from: unknown, till: unknown): unknown => {
    const costs = [
      ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
      ["Hyra", 100, "Region", from, till],
    ];
    const rows = value("FAKTURAUNDERLAG", costs, parties);
    return Array.isArray(rows) ? (rows as unknown[][])[1]?.[3] : rows;
  };

  test.each([
    ["Q1 2025", "2025-01-01–2025-03-31"],
    ["2025 kv 2", "2025-04-01–2025-06-30"],
    ["kvartal 4 2025", "2025-10-01–2025-12-31"],
    ["tertial 2 2025", "2025-05-01–2025-08-31"],
    ["halvår 2 2025", "2025-07-01–2025-12-31"],
    ["helår 2025", "2025-01-01–2025-12-31"],
    ["jan 2025", "2025-01-01–2025-01-31"],
    ["2025 februari", "2025-02-01–2025-02-28"],
    ["02/2024", "2024-02-01–2024-02-29"],
    ["May 2025", "2025-05-01–2025-05-31"],
    [202512, "2025-12-01–2025-12-31"],
    ["2025-01", "2025-01-01–2025-01-31"],
    ["onsdag 1 januari 2025", "2025-01-01–2025-01-01"],
    ["1:a oktober 2025", "2025-10-01–2025-10-01"],
  ])("%s", (written, time) => expect(timeOf(written, written)).toBe(time));

  test.each(["Q5 2025", "2025-13", "tertial 4 2025", "jan 25", "våren 2025"])("%s is no time", (written) => {
    expect(timeOf(written, written)).toContain("rad 2, kolumn 4 (Period från)");
  });
});

describe("names", () => {
  test.each(["\u034f", "\u061c", "\u180e", "\ufe0f", "\u2060", "\u200b"])(
    "a mark that cannot be seen, %j",
    (mark) => {
      const own = [
        ["A", "Region D", 100],
        ["B", `Region${mark} D`, 100],
        ["C", "Kommun", 200],
      ];
      expect(value("KOSTNADER", [["Hyra", 1200, "Per organisation"]], own)).toEqual([
        ["Kostnadsslag", "Belopp", "Nyckel", "A", "B", "C"],
        ["Hyra", 1200, "Per organisation", 300, 300, 600],
        ["Summa", 1200, "", 300, 300, 600],
      ]);
    },
  );

  const rooms = (users: string): unknown[][] => [
    ["Rum", "Yta", "Används av"],
    ["1", 10, "MHV"],
    ["2", 20, "BHV"],
    ["3", 12, users],
  ];
  test.each(["MHV\nBHV", "MHV\r\nBHV", "MHV\vBHV", "MHV\u2028BHV"])(
    "lines in a cell, %j, separate",
    (users) => {
      expect(value("RUMSYTOR", rooms(users))).toEqual([
        ["Verksamhet", "Egen yta", "Del av delad yta", "Summa"],
        ["MHV", 10, 6, 16],
        ["BHV", 20, 6, 26],
        ["Summa", 30, 12, 42],
      ]);
    },
  );

  test("'och' belongs to a name, unless both its parts are names of their own", () => {
    expect(refusal("RUMSYTOR", rooms("MHV och BHV"))).toContain("rad 4, kolumn 3 (Används av)");
    expect(refusal("RUMSYTOR", rooms("BHV & MHV"))).toContain("rad 4, kolumn 3 (Används av)");
    expect(value("RUMSYTOR", rooms("ÖF och Soc"))).toContainEqual(["ÖF och Soc", 12, 0, 12]);
  });
});

describe("surveys", () => {
  const ratings = (cells: number): unknown[][] =>
    Array.from({ length: 6 }, (_, row) => Array.from({ length: cells }, (__, at) => ((row + at) % 5) + 1));
  const asked = (headings: unknown[]): unknown => {
    const rows = value("SAMVERKAN", [headings, ...ratings(headings.length)]);
    return Array.isArray(rows) ? (rows as unknown[][]).slice(1).map(([name, count]) => [name, count]) : rows;
  };

  test.each([[["Bra", "Mycket bra"]], [["1. Tid", "1. Tid"]], [["5 - A", "4 - B"]], [["2: Lokaler"]]])(
    "%j over plain ratings are headings",
    (headings) => expect(asked(headings)).toEqual(headings.map((heading) => [heading, 6])),
  );

  const counted = (cell: unknown): unknown => {
    const rows = value("SAMVERKAN", column("Tid", cell, ...Array.from({ length: 10 }, () => 1)));
    return Array.isArray(rows) ? (rows as unknown[][])[1]?.[1] : rows;
  };
  test.each(["6 - vet ej", "Vet ej (0)", "Vet ej/ej aktuellt", "(vet ej)", "ej ifyllt", "Kan ej bedöma!"])(
    "%s is no answer",
    (cell) => expect(counted(cell)).toBe(10),
  );
  test.each(["4 - Mycket dåligt", "2 mycket bra", "6", "4–5"])("%s is asked about", (cell) =>
    expect(counted(cell)).toContain("rad 2, kolumn 1 (Tid)"),
  );
});

describe("shares", () => {
  test("beside numbers they are asked about, as weights and in a column of shares", () => {
    expect(refusal("DELA", 1000, [["45 %", 55]])).toContain("rad 1, kolumn 2");
    expect(value("DELA", 1000, [["45 %", "55 procent"]])).toEqual([[450, 550]]);
    expect(refusal("INDEXHYRA", 40_000, "100 %", 110)).toContain("Basindex: ”100 %” är en andel");
    const table = [
      ["Kommun", "Andel (%)"],
      ["Falun", 0.45],
      ["Mora", 55],
    ];
    expect(refusal("SAMMANFATTA", table)).toContain("0,45 på rad 2");
    expect(refusal("SIGNAL", column("Andel", 0.45, 55, 60), "hög")).toContain("0,45 på rad 2");
  });

  test("a column of a key whose numbers have two readings is asked about by its cell", () => {
    const own = [
      ["Verksamhet", "Organisation", "Yta", "Avtal"],
      ["MHV", "Region", 1, "4.500"],
      ["ÖF", "Kommun", 1, "5.500"],
    ];
    const costs = [
      ["Kostnadsslag", "Belopp", "Nyckel"],
      ["Hyra", 10, "Avtal"],
    ];
    expect(refusal("KOSTNADER", costs, own)).toContain(
      "rad 2, kolumn 4 (Avtal): ”4.500” kan vara både 4 500 och 4,5",
    );
  });
});

describe("columns that do not stand where they should", () => {
  test("columns that were shifted are said once, with how many rows", () => {
    const costs = [
      ["Kostnadsslag", "Belopp", "Nyckel"],
      ...Array.from({ length: 35 }, (_, row) => ["5010", `Hyra ${row < 30 ? "lokal" : "förråd"}`, 100]),
    ];
    expect(refusal("KOSTNADER", costs, parties)).toContain(
      "kolumnerna verkar förskjutna: under Belopp står text på 35 av 35 rader",
    );
    const few = costs.slice(0, 3).concat(Array.from({ length: 12 }, () => ["Hyra", 1, ""] as never));
    expect(refusal("KOSTNADER", few, parties)).toContain("är inget belopp");
  });

  test("keys and days under headings that nobody knows are named", () => {
    const keys = [
      ["Kostnadsslag", "Belopp", "Delningsnyckel"],
      ["Hyra", 100, "Lika"],
      ["El", 1, "Yta"],
    ];
    expect(refusal("KOSTNADER", keys, parties)).toContain("”Delningsnyckel” liknar Nyckel");
    const days = [
      ["Kostnadsslag", "Belopp", "Startdatum"],
      ["Hyra", 100, 45_658],
    ];
    expect(refusal("KOSTNADER", days, parties)).toContain("”Startdatum” liknar Period från");
    const came = [
      ["Verksamhet", "Organisation", "Yta", "Flyttade ut"],
      ["MHV", "Region", 1, "2025-07-01"],
    ];
    expect(refusal("KOSTNADER", costsUnder("Belopp"), came)).toContain("”Flyttade ut” liknar Till");
  });

  test("days that are no time of a cost, and remarks, are left alone", () => {
    const costs = [
      ["Kostnadsslag", "Belopp", "Fakturadatum", "Anmärkning"],
      ["Hyra", 1200, "2025-02-01", "MHV"],
    ];
    expect(value("KOSTNADER", costs, parties)).toEqual(halves);
  });
});

describe("agreements as they are written, on 1 October 2025", () => {
  test.each([
    ["löper tills vidare", "tills vidare"],
    ["T.v.", "tills vidare"],
    ["2019-09-01 – tills vidare", "tills vidare"],
    ["2024-01-01–2026-12-31", "gäller"],
    ["1 jan 2024 till 31 dec 2025", "löper ut"],
    ["2026-12-31 (uppsägning 9 månader)", "gäller"],
    ["2026-06-30, uppsägningstid 12 mån", "löper ut"],
    ["Uppsagt till 2025-09-30", "utgånget"],
    ["2019-09-01 (förlängs)", "förlängt"],
  ])("%s: %s", (written, status) =>
    expect(value("AVTALSSTATUS", column(written), "2025-10-01")).toEqual([[status]]),
  );
  test.each(["Q4 2026", "2026", "2026-12-31?", "utkast", "2026-12-31 eller tills vidare"])(
    "%s is asked",
    (written) => expect(refusal("AVTALSSTATUS", column(written), "2025-10-01")).toContain("rad 1"),
  );
});

test("Jämför reads numbers as the functions do, and takes no month or quarter for a day", () => {
  const figure = { isText: true, isPercent: false, unit: undefined, note: undefined };
  expect(readFigure("1'234,50")).toEqual({ kind: "number", value: 1234.5, written: figure });
  expect(readFigure("(12)")).toEqual({ kind: "number", value: -12, written: figure });
  expect(readFigure("1.200,-")).toMatchObject({ kind: "number", value: 1200 });
  expect(readFigure("4.950 kr")).toEqual({ kind: "asked", why: "two-readings", readings: [4950, 4.95] });
  for (const span of ["jan 2025", "Q1 2025", "2025-01"]) expect(readFigure(span).kind).not.toBe("date");
  expect(readFigure("1 juli 2025")).toEqual({ kind: "date", value: 45_839 });
});

describe("lists of a room's users", () => {
  const rooms = (users: string): unknown[][] => [
    ["Rum", "Yta", "Används av"],
    ["1", 10, "MHV"],
    ["2", 20, "BHV"],
    ["3", 12, users],
  ];
  test.each(["• MHV\n• BHV", "- MHV\n- BHV", "1. MHV\n2) BHV", "* MHV\r\n* BHV"])(
    "%j has its marks aside",
    (users) => expect(value("RUMSYTOR", rooms(users))).toContainEqual(["MHV", 10, 6, 16]),
  );
  test.each(["MHV | BHV", "MHV \\ BHV", "MHV BHV", "MHV–BHV", "MHV·BHV"])("%j is asked about", (users) =>
    expect(refusal("RUMSYTOR", rooms(users))).toContain("rad 4, kolumn 3 (Används av)"),
  );
  test("with shares are refused: a shared room is divided equally", () => {
    expect(refusal("RUMSYTOR", rooms("MHV (50 %), BHV (50 %)"))).toContain("”MHV (50 %)” anger en andel");
  });
  test("a name of two words and a hyphen stay names", () => {
    for (const name of ["Barn och familj", "ÖF Berget", "Soc-enheten"]) {
      expect(value("RUMSYTOR", rooms(name))).toContainEqual([name, 12, 0, 12]);
    }
  });
});

describe("municipalities with sums and the county among them", () => {
  test("have no answer there, and a centre is not looked for among them", () => {
    expect(value("FINNS", column("Falun", "Mora", "Länet", "Summa", "Riket"), column("Falun"))).toEqual([
      ["ja"],
      ["nej"],
      [""],
      [""],
      [""],
    ]);
    expect(refusal("FINNS", column("Falun", "Mora", "Summa"), column("Flaun"))).toContain("Menas Falun?");
    expect(value("FINNS", column("Kommun", "Falun", "Dalarnas län"), column("Kommun", "Falun"))).toEqual([
      ["Finns"],
      ["ja"],
      [""],
    ]);
  });
});

describe("hours in a comparison", () => {
  test.each(["12 h/vecka", "12 tim/v", "12 h per vecka", "12 timmar/vecka"])("%s is 12", (cell) =>
    expect(value("SIGNAL", column("Tid", cell, 1, 2, 3), "hög")).toEqual([
      ["Signal"],
      ["grön"],
      ["röd"],
      ["gul"],
      ["gul"],
    ]),
  );
});
