import { invoiceMatrix } from "../../../../src/cells/costs/invoice-matrix";

const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från", "Referens", "Kontering"],
  ["MHV", "Regionen", 100, 1, "", "", ""],
  ["BHV", "Regionen", 100, 1, "", "", ""],
  ["Öppna förskolan", "Kommunen", 100, 1, "", "4410", "5011"],
  ["Familjestödet", "Kommunen", 100, 1, "", "5120", "5011"],
  ["Café", "Föreningen", 100, "ingen", "2025-04-01", "", ""],
  ["Logoped", "Föreningen", 100, "ingen", "2025-10-01", "", ""],
];
const costs = [
  [
    "Kostnadsslag",
    "Belopp",
    "Nyckel",
    "Betalas av",
    "Period från",
    "Period till",
    "Momskod",
    "Leverantör",
    "Ver nr",
  ],
  ["Hyra", 365_000, "", "Regionen", "2025-01-01", "2025-12-31", 25, "Fastighetsbolaget", "10344"],
  ["Samordnarlön", 400.01, "", "Regionen", "2025-01-01", "2025-12-31", "", "", "L-12"],
  ["Kredit el", -40, "", "Regionen", "2025-04-01", "2025-06-30", "25", "Elbolaget", ""],
];

const laidOut = (grouping: string): (string | number)[][] => invoiceMatrix(costs, parties, "", "", grouping);
const ofKommunen = (grouping: string): (string | number)[][] =>
  laidOut(grouping).filter(([, charged]) => charged === "Kommunen");

test("the coordinator is a quarter, though others come and go in the year: one piece and not three", () => {
  const own = ofKommunen("inga").filter(([, , kind]) => kind === "Samordnarlön");
  expect(own.map((row) => row[8])).toEqual(["1 av 4 basverksamheter", "1 av 4 basverksamheter"]);
});

test("pieces that differ stay apart, and their days are those of the year", () => {
  const [rent] = ofKommunen("inga").filter(([, , kind]) => kind === "Hyra");
  expect(rent![8]).toBe(
    "90 av 365 dagar × 100 av 400 m² + 183 av 365 dagar × 100 av 500 m² + 92 av 365 dagar × 100 av 600 m²".replaceAll(
      " m²",
      "\u00a0m²",
    ),
  );
});

test("where a calculation goes on below, its numbers and their square metres do not", () => {
  const large = parties.map((row) => row.map((cell) => (cell === 100 ? 1_234_567.25 : cell)));
  const rows = invoiceMatrix(costs, large, "", "", "inga");
  const calculations = rows.slice(1).map((row) => String(row[8]));
  const words = new Set(calculations.flatMap((text) => text.split(/[ +×]+/)));
  // What stands between two ordinary spaces is a word, or a number by itself with what it counts.
  for (const word of words) expect(word).toMatch(/^([a-zåäö]*|\d{1,3}(\u00a0\d{3})*(,\d+)?(\u00a0m²)?)$/);
  expect([...words]).toContain("4\u00a0938\u00a0269\u00a0m²");
  // The function's own lines are as they were.
  const lines = invoiceMatrix(costs, large, "", "");
  expect(lines.some((row) => row.includes("1 234 567,25 av 6 172 836,25 m²"))).toBe(true);
});

test("a verksamhet has its heading with reference and account, its lines and its sum; the sum of all is last", () => {
  const rows = ofKommunen("verksamhet");
  const [first, second] = [
    "Öppna förskolan · referens 4410 · kontering 5011",
    "Familjestödet · referens 5120 · kontering 5011",
  ];
  expect(rows.map((row) => row[2])).toEqual([
    first,
    "Hyra",
    "Samordnarlön",
    "Kredit el",
    "Summa Öppna förskolan",
    second,
    "Hyra",
    "Samordnarlön",
    "Kredit el",
    "Summa Familjestödet",
    "Summa",
  ]);
  // Whole öre, added without floating point.
  const amounts = rows.map((row) => Math.round(Number(row[10]) * 100));
  expect(amounts[4]).toBe(amounts[1]! + amounts[2]! + amounts[3]!);
  expect(amounts[10]).toBe(amounts[4]! + amounts[9]!);
  // Headings and sums have no figures that somebody could add up twice.
  expect(rows[0]!.slice(3)).toEqual(["", "", "", "", "", "", "", "", ""]);
});

test("supplier and voucher are said as far as the table has them, and periods in short", () => {
  const lines = ofKommunen("inga");
  expect(lines.slice(0, 1).map((row) => [row[3], row[4], row[11]])).toEqual([
    ["Fastighetsbolaget, 10344", "2025", 25],
  ]);
  expect(lines.filter(([, , kind]) => kind === "Samordnarlön")[0]![3]).toBe("L-12");
  expect(lines.filter(([, , kind]) => kind === "Kredit el")[0]!.slice(3, 5)).toEqual([
    "Elbolaget",
    "apr–jun 2025",
  ]);
  expect(laidOut("inga")[0]![3]).toBe("Leverantör, verifikation");
});

test("a voucher of parts is not parted where it does not fit beside its supplier", () => {
  const paid = (supplier: string, voucher: string): unknown => {
    const table = [
      ["Kostnadsslag", "Belopp", "Betalas av", "Leverantör", "Verifikation"],
      ["Hyra", 100, "Regionen", supplier, voucher],
    ];
    const two = [
      ["Verksamhet", "Organisation", "Yta"],
      ["MHV", "Regionen", 1],
      ["ÖF", "Kommunen", 1],
    ];
    return invoiceMatrix(table, two, "", "", "inga")[1]![3];
  };
  expect(paid("Fastighetsbolaget Förvaltaren", "2025-10344")).toBe(
    "Fastighetsbolaget Förvaltaren,\n2025-10344",
  );
  expect(paid("Sodexo", "LF-2025-000123-4")).toBe("Sodexo,\nLF-2025-000123-4");
  // A number in one piece goes down whole by itself, and what is short enough stands on one line.
  expect(paid("Fastighetsbolaget Förvaltaren", "10344")).toBe("Fastighetsbolaget Förvaltaren, 10344");
  expect(paid("Sodexo", "L-12")).toBe("Sodexo, L-12");
  expect([paid("", "2025-10344"), paid("Fastighetsbolaget", "")]).toEqual([
    "2025-10344",
    "Fastighetsbolaget",
  ]);
});

test("without suppliers it is said who of the organisation had paid", () => {
  const bare = costs.map((row) => row.slice(0, 7));
  const rows = invoiceMatrix(bare, parties, "", "", "inga");
  expect(rows[0]![3]).toBe("Betalt av");
  expect(rows[1]![3]).toBe("Regionen");
});

test("by account both are one group, by reference two; who has neither is said", () => {
  const headings = (grouping: string): unknown[] =>
    ofKommunen(grouping)
      .filter((row) => row[10] === "")
      .map((row) => row[2]);
  expect(headings("kontering")).toEqual(["Kontering 5011"]);
  expect(headings("referens")).toEqual(["Referens 4410", "Referens 5120"]);
  const unknown = laidOut("referens").filter(
    ([, charged, , , , , , , , , amount]) => charged === "Föreningen" && amount === "",
  );
  expect(unknown.map((row) => row[2])).toEqual(["Utan referens"]);
});

test("a pair with one group has no sum twice", () => {
  expect(ofKommunen("kontering").filter((row) => String(row[2]).startsWith("Summa"))).toHaveLength(1);
});

test("another word is refused, with those that there are", () => {
  expect(() => laidOut("år")).toThrow(
    "Delsummor: ”år” finns inte. Välj verksamhet, referens, kontering eller inga.",
  );
});
