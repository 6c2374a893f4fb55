import { functionsMetadata } from "../../support/functions-metadata";
import { samverkansfaktorer } from "../../../src/domain/survey/factors";
import { functionsWorkbook } from "../../../src/workbench/sample/functions";
import { factorNames } from "../../../src/workbench/sample/functions/survey-answers";
import { SampleBook } from "../../support/sample-book";

let book: SampleBook;
beforeAll(async () => {
  book = await SampleBook.open(functionsWorkbook(), "desktop");
});
afterAll(() => book.close());

const near = (value: number): unknown => expect.closeTo(value, 9);

test("every function stands in a cell", async () => {
  const { sv } = await functionsMetadata();
  const formulas = functionsWorkbook()
    .sheets.flatMap(({ cells }) => cells.flat())
    .filter((input) => typeof input === "string" && input.startsWith("="))
    .join("\n");
  for (const { name } of sv.functions) expect(formulas).toContain(`FC.${name}(`);
  expect(sv.functions.length).toBe(20);
});

// Worked out by hand: 65 and 32,5 m² by own area of 310,5; 40 m² between three; 22 m² between two.
test("the rooms become areas", () => {
  expect(book.values("Ytor", "E7:H14")).toEqual([
    ["Verksamhet", "Egen yta", "Del av delad yta", "Summa"],
    ["MHV", 76.5, 37.36, 113.86],
    ["BHV", 84, 39.71, 123.71],
    ["ÖF", 120, 62.01, 182.01],
    ["Soc", 14, 15.4, 29.4],
    ["Samtalsmottagning", 16, 5.02, 21.02],
    ["Ej uthyrd", 18, 0, 18],
    ["Summa", 328.5, 159.5, 488],
  ]);
  expect(book.values("Ytor", "B23:B24")).toEqual([[488], [470]]);
  expect(book.values("Ytor", "K8:K12")).toEqual(
    [113.86, 123.71, 182.01, 29.4, 21.02].map((area) => [near(area / 470)]),
  );
});

// With exact fractions elsewhere: 181 days between four, 184 between five.
test("the costs are divided: the one who joins on 1 July, agreed percentages by year, three organisations", () => {
  expect(book.values("Fördelning", "A11:H25")).toEqual([
    ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "BHV", "ÖF", "Soc", "Samtalsmottagning"],
    ["Hyra", 658000, "Yta", 163104.76, 177214.91, 260729.81, 42115.58, 14834.94],
    ["Hyra (avdrag för vattenskada)", -12000, "Yta", -2974.55, -3231.88, -4754.95, -768.07, -270.55],
    ["El", 61250.5, "Yta", 15182.75, 16496.2, 24270.26, 3920.37, 1380.92],
    ["Lokalvård", 98400, "Yta", 24391.35, 26501.44, 38990.6, 6298.13, 2218.48],
    ["Samordnarlön", 156000, "Lika", 39000, 39000, 39000, 39000, 0],
    ["IT-kostnader", 24300, "Lika", 6075, 6075, 6075, 6075, 0],
    ["Inbrottslarm", 7850, "Lika", 1962.5, 1962.5, 1962.5, 1962.5, 0],
    ["Reception", 180000, "Avtal 2025", 54000, 54000, 45000, 27000, 0],
    ["Reception", 46500, "Avtal 2026", 13020, 12555, 10230, 6045, 4650],
    ["Gemensam annons", 9000, "Per organisation", 2764.32, 3000, 2582.8, 417.2, 235.68],
    ["Leksaker", 6900, "ÖF", 0, 0, 6900, 0, 0],
    ["Tolk", 4380, "Egen", 0, 0, 0, 4380, 0],
    ["Trivselkväll", 3200, "Yta (okänt kostnadsslag)", 793.21, 861.83, 1267.99, 204.82, 72.15],
    ["Summa", 1243780.5, "", 317319.34, 334435, 432254.01, 136650.53, 23121.62],
  ]);
  expect(book.values("Fördelning", "B6:B8")).toEqual([[1243780.5], [near(1243780.5)], [0]]);
});

test("each cost has its usual key beside it", () => {
  expect(book.values("Parter och kostnader", "C18:C25").flat()).toEqual([
    "Yta",
    "Yta",
    "Yta",
    "Yta",
    "Lika",
    "Lika",
    "Lika",
    "Yta (okänt kostnadsslag)",
  ]);
});

test("who charges whom, with whole kronor on the sum", () => {
  expect(book.values("Fakturaunderlag", "A8:E13")).toEqual([
    ["Regionen", "Vårdbolaget AB", near(263109.23), -0.23, near(263109)],
    ["Regionen", "Kommunen", near(432838), 0, near(432838)],
    ["Vårdbolaget AB", "Regionen", 1962.5, 0.5, 1963],
    ["Vårdbolaget AB", "Kommunen", 3925, 0, 3925],
    ["Kommunen", "Regionen", near(69475.19), -0.19, near(69475)],
    ["Kommunen", "Vårdbolaget AB", near(69363.27), -0.27, near(69363)],
  ]);
  expect(book.values("Fakturaunderlag", "A19:L19")).toEqual([
    [
      "Regionen",
      "Vårdbolaget AB",
      "Hyra",
      "2025-01-01–2025-12-31",
      "BHV",
      658000,
      "Yta",
      "181 av 365 dagar × 123,71 av 448,98 m² + 184 av 365 dagar × 123,71 av 470 m²",
      near((181 / 365) * (123.71 / 448.98) + (184 / 365) * (123.71 / 470)),
      177214.91,
      "ej bedömd",
      "Regionen",
    ],
  ]);
});

test("the settlement is the invoiced less what was paid in advance", () => {
  const rows = book.values("Slutreglering", "F8:K36");
  expect(rows.filter(([, , kind]) => kind === "Summa")).toEqual([
    ["Regionen", "Vårdbolaget AB", "Summa", 251000, 263109.23, 12109.23],
    ["Regionen", "Kommunen", "Summa", 415000, 432838, 17838],
    ["Vårdbolaget AB", "Regionen", "Summa", 0, 1962.5, 1962.5],
    ["Vårdbolaget AB", "Kommunen", "Summa", 0, 3925, 3925],
    ["Kommunen", "Regionen", "Summa", 60000, 69475.19, 9475.19],
    ["Kommunen", "Vårdbolaget AB", "Summa", 63000, 69363.27, 6363.27],
  ]);
  expect(rows.at(-1)).toEqual(["Summa", "", "", 789000, 840673.19, 51673.19]);
});

test("Nässjö: shares, two denominators, and the split", () => {
  expect(book.values("Nässjö", "F8:H10")).toEqual(
    [383, 465, 324].map((area) => [near(area / 1172), near(area / 1172), near((area + 50 / 3) / 1222)]),
  );
  expect(book.values("Nässjö", "C15:C17")).toEqual([[1172], [1222], [50]]);
  // 72.35 % or 69.39 %, depending on the denominator.
  expect(book.values("Nässjö", "C18:C19")).toEqual([[near(848 / 1172)], [near(848 / 1222)]]);
  expect(book.values("Nässjö", "F24:K27")).toEqual([
    ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "BHV", "ÖF och Soc"],
    ["Hyra", 1172000, "Yta", 383000, 465000, 324000],
    ["Samordnare", 100000, "Lika", 25000, 25000, 50000],
    ["Summa", 1272000, "", 408000, 490000, 374000],
  ]);
  expect(book.values("Nässjö", "C33:C35")).toEqual([[327], [397], [276]]);
});

test("part of a year, a budget in months, and rent by index", () => {
  expect(book.values("Del av år och index", "H12:L14")).toEqual([
    ["Kostnadsslag", "Belopp", "Nyckel", "A", "B"],
    ["Hyra", 1000000, "Yta", 747945.21, 252054.79],
    ["Summa", 1000000, "", 747945.21, 252054.79],
  ]);
  expect(book.values("Del av år och index", "C17:C28").flat()).toEqual([
    ...Array<number>(4).fill(8333.34),
    ...Array<number>(8).fill(8333.33),
  ]);
  expect(book.values("Del av år och index", "B29:C29")).toEqual([[near(99999.96), near(100000)]]);
  expect(book.values("Del av år och index", "F36:F38")).toEqual([[42663.94], [41997.96], [1000]]);
});

// Counted and calculated elsewhere from the same answers (interval: Welch, by SciPy).
test("the survey: factors, index, change and groups", () => {
  expect([...factorNames]).toEqual([...samverkansfaktorer]);
  const factors = book.values("Samverkan", "A13:I21");
  expect(factors[0]).toEqual([
    "Tid för samverkan",
    25,
    1,
    near(3.04),
    0.28,
    0.24,
    3,
    near(0.7348469228349535),
    near(51),
  ]);
  expect(factors[3]).toEqual([
    "Kollegornas engagemang",
    24,
    2,
    4.5,
    near(0.9583333333333334),
    0,
    5,
    near(0.5897678246195885),
    87.5,
  ]);
  const hidden = Array<string>(4).fill("skyddad");
  expect(factors[7]).toEqual(["Gemensamma utbildningar/konferenser", 8, 18, 3.3, ...hidden, near(57.5)]);
  expect(book.values("Samverkan", "B5:B6")).toEqual([[near(64.02136752136751)], [near(56.000481000481)]]);
  const change = book.values("Samverkan", "A28:F36");
  expect(change[0]).toEqual([
    "Tid för samverkan",
    near(2.391304347826087),
    near(3.04),
    near(3.04 - 2.391304347826087),
    expect.closeTo(0.15384079, 6),
    expect.closeTo(1.14355051, 6),
  ]);
  expect(change[7]?.slice(2)).toEqual([3.3, near(3.3 - 2.8095238095238093), "skyddad", "skyddad"]);

  const [barnmorskor, bhv, kuratorer, pedagoger, psykologer, all] = book.values("Grupper", "A8:K13");
  expect(barnmorskor).toEqual(["Barnmorska", 6, 3, 2.7, 3, 4.8, 4.2, 3.6, "skyddad", "skyddad", 3.3]);
  expect(bhv).toEqual(["BHV-sjuksköterska", 7, 3, 3.6, 4.1, 4.5, 3.6, 4.1, 3.7, "skyddad", 3.8]);
  expect(pedagoger).toEqual(["Pedagog", 8, 3.3, 4, 3.9, 4.7, 3.9, 3.9, 3.1, "skyddad", 3.5]);
  for (const small of [kuratorer, psykologer]) {
    expect(small?.slice(2).every((shown) => shown === "skyddad" || shown === "inga svar")).toBe(true);
  }
  expect(all?.slice(0, 4)).toEqual(["Totalt", 26, near(3.04), near(3.3461538461538463)]);
  expect(book.values("ORIC", "A8:C10")).toEqual([
    ["Förändringsvilja", 14, near(263 / 69)],
    ["Förändringsförmåga", 14, near(336 / 97)],
    ["Totalt", 14, near(599 / 166)],
  ]);
});

test("Dalarna's centres side by side: native statistics, ranks and ratios beside signals and sentences", () => {
  expect(book.values("Jämförelse", "B8:D12")).toEqual([
    [8, 7, 8],
    [6, 95, 598],
    [19.5, 120, 1052.5],
    [17.75, near(899 / 7), 1057.75],
    [24, 182, 1645],
  ]);
  expect(book.values("Jämförelse", "H18:L25")).toEqual([
    ["röd", 8, "grå", "saknas", "saknas"],
    ["gul", 4, "grön", 1, near(182 / 19.5)],
    ["gul", 4, "gul", 2, near(158 / 19.5)],
    ["gul", 6, "gul", 3, near(130 / 15.5)],
    ["röd", 7, "röd", 7, near(95 / 14.5)],
    ["grön", 1, "gul", 5, near(113 / 24)],
    ["grön", 2, "gul", 6, near(101 / 22.5)],
    ["gul", 3, "gul", 4, near(120 / 20.5)],
  ]);
  expect(book.values("Jämförelse", "H7:H10").flat()).toEqual([
    "Öppet, timmar/vecka: 6–24",
    "Besök/vecka: 95–182; uppgift saknas för Avesta",
    "Inskrivna barn 0–5 år: 598–1 645",
    "Gemensamma grupper: 5 av 8 (Falun Britsarvet, Falun Elsborg, Gagnef, Leksand, Mora)",
  ]);
});

test("coverage of the county, and agreements on two days", () => {
  const rows = book.values("Täckning och avtal", "A8:D22");
  const withCentre = ["Avesta", "Falun", "Gagnef", "Hedemora", "Leksand", "Ludvika", "Mora"];
  const withFC = ["Falun", "Gagnef", "Leksand", "Mora"];
  expect(rows.length).toBe(15);
  for (const [name, , any, full] of rows) {
    expect([name, any, full]).toEqual([
      name,
      withCentre.includes(String(name)) ? "ja" : "nej",
      withFC.includes(String(name)) ? "ja" : "nej",
    ]);
  }
  expect(book.values("Täckning och avtal", "I8:J15")).toEqual([
    ["under revidering", "under revidering"],
    ["gäller", "gäller"],
    ["gäller", "löper ut"],
    ["tills vidare", "tills vidare"],
    ["förlängt", "förlängt"],
    ["tills vidare", "tills vidare"],
    ["gäller", "löper ut"],
    ["gäller", "gäller"],
  ]);
});

test("what the first sheet tells people to try does what it says", async () => {
  const own = await SampleBook.open(functionsWorkbook(), "web");
  await own.write("Ytor", "B12", 180);
  expect(own.value("Fördelning", "F12")).toBeGreaterThan(260729.81);
  await own.write("Parter och kostnader", "D18", "Lika");
  expect(own.values("Fördelning", "C12:H12")).toEqual([["Lika", 164500, 164500, 164500, 164500, 0]]);
  await own.write("Samverkan", "B7", 10);
  expect(own.value("Samverkan", "D20")).toBe("skyddad");
  await own.write("Centraler", "P6", null);
  expect(own.values("Jämförelse", "C19:C19")).toEqual([["saknas"]]);
  expect(own.values("Jämförelse", "J19:L19")).toEqual([["grå", "saknas", "saknas"]]);
  await own.write("Parter och kostnader", "G8", 90);
  expect(own.value("Fördelning", "A11")).toEqual({
    error: "#VALUE!",
    message: expect.stringContaining("160"),
  });
  own.close();
});
