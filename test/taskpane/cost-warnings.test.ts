import { costWarnings, type LocatedCostWarning } from "../../src/cells/costs/cost-warnings";
import { grouped } from "../../src/taskpane/costs/split/warning-groups";
import { severityOf, warningInWords } from "../../src/taskpane/costs/split/warning-in-words";
import { costsText } from "../../src/text/costs/costs";
import { paneText } from "../support/texts";

beforeAll(() => Promise.all([costsText.load("sv"), costsText.load("en")]));

const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal"],
  ["MHV", "Regionen", 100, 1, 50],
  ["BHV", "Vårdbolaget AB", 60, 1, 30],
  ["ÖF", "Kommunen", 40, 1, 19],
];
const head = ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"];

const warned = (costs: unknown[][], from: unknown[][] = parties, statedArea?: number): LocatedCostWarning[] =>
  costWarnings([head, ...costs], from, {
    isInvoiced: true,
    ...(statedArea !== undefined && { statedArea }),
  });

const said = (warnings: readonly LocatedCostWarning[], language: "sv" | "en"): string[] =>
  grouped(warnings).map(({ warning, rows }) =>
    warningInWords(warning, paneText[language], rows).join(" ").replace(/\s/g, " "),
  );

const year = ["2025-01-01", "2025-12-31"];
const without = (verksamhet: string): unknown[][] =>
  parties.map((row) => (row[0] === verksamhet ? [row[0], row[1], null, ...row.slice(3)] : row));
const named = (organisation: string): unknown[][] =>
  parties.map((row) => (row[0] === "ÖF" ? ["ÖF", organisation, ...row.slice(2)] : row));

/** Issue by issue: the cell that it is shown at, what it concerns in kronor, and how it is said. */
test.each<[string, LocatedCostWarning[], [string, number, number], "error" | "warning", string, string]>([
  [
    "areas that do not sum to the lease's",
    warned([["Hyra", 1000, null, "Regionen", ...year]], parties, 250),
    ["parties", 0, 2],
    "warning",
    // 50 of 250 m² of 1 000 kr; the region has 100 of 200 and of 250.
    "Hyresavtalet säger 250 m², men parternas ytor summerar till 200 m². Skillnaden är 50 m². Regionen: 50,00 % av summan, 40,00 % av hyresavtalets yta.",
    "Gäller 200,00 kr.",
  ],
  [
    "percentages that do not sum to 100",
    warned([["Reception", 400, "Avtal", "Regionen", ...year]]),
    ["parties", 0, 4],
    "error",
    "Procenten i Avtal summerar till 99, men ska bli 100.",
    "Gäller 400,00 kr.",
  ],
  [
    "a payer who is no party",
    warned([["Hyra", 500, null, "Regoinen", ...year]]),
    ["costs", 1, 3],
    "error",
    "”Regoinen” finns inte bland parterna. Menas Regionen?",
    "Gäller 500,00 kr.",
  ],
  [
    "a key that is nearly one",
    warned([["Hyra", 40, "Lkia", "Regionen", ...year]]),
    ["costs", 1, 2],
    "error",
    "Nyckeln ”Lkia” finns inte. Menas Lika?",
    "Gäller 40,00 kr.",
  ],
  [
    "a key that is nearly a verksamhet",
    warned([["Hyra", 40, "MVH", "Regionen", ...year]]),
    ["costs", 1, 2],
    "error",
    "Menas MHV?",
    "Gäller 40,00 kr.",
  ],
  [
    "a kind that nobody knows",
    warned([["Trivsel", 70, null, "Regionen", ...year]]),
    ["costs", 1, 0],
    "warning",
    "Kostnadsslaget ”Trivsel” är okänt och fördelas därför efter yta.",
    "Gäller 70,00 kr.",
  ],
  [
    "organisations spelt almost alike",
    warned([["Hyra", 90, null, "Regionenn", ...year]], named("Regionenn")),
    ["parties", 3, 1],
    "warning",
    "”Regionen” och ”Regionenn” stavas nästan lika",
    "Gäller 90,00 kr.",
  ],
  [
    "base services other than four",
    warned([["Samordnare", 30, null, "Regionen", ...year]]),
    ["parties", 0, 3],
    "warning",
    "Basverksamheterna är 3, inte fyra.",
    "Gäller 30,00 kr.",
  ],
  [
    "an amount as text",
    warned([["Hyra", "1 234,50-", null, "Regionen", ...year]]),
    ["costs", 1, 1],
    "warning",
    "Beloppet ”1 234,50-” står som text.",
    "Gäller −1 234,50 kr.",
  ],
  [
    "an amount that is empty",
    warned([["Hyra", null, null, "Regionen", ...year]]),
    ["costs", 1, 1],
    "warning",
    "Beloppet är tomt och räknas som 0 kr.",
    "0 kr.",
  ],
  [
    "a period that overlaps another",
    warned([
      ["El", 365, null, "Regionen", "2025-01-01", "2025-12-31"],
      ["El", 31, null, "Regionen", "2025-12-01", "2025-12-31"],
    ]),
    ["costs", 2, 4],
    "warning",
    "Perioden för El går in i den på rad 2 med 31 dagar.",
    "Gäller 31,00 kr.",
  ],
  [
    "a row that is the same as another",
    warned([
      ["Hyra", 900, null, "Regionen", ...year],
      ["Hyra", 900, null, "Kommunen", ...year],
      ["hyra ", 900, null, "Regionen", ...year],
    ]),
    ["costs", 3, 0],
    "warning",
    "Raden för hyra är i varje cell lik rad 2. Är kostnaden med två gånger?",
    "Gäller 900,00 kr.",
  ],
  [
    "days that no row covers",
    warned([
      ["El", 181, null, "Regionen", "2025-01-01", "2025-06-30"],
      ["El", 153, null, "Regionen", "2025-08-01", "2025-12-31"],
    ]),
    ["costs", 2, 4],
    "warning",
    "Ingen rad för El täcker jul 2025.",
    // 334 kr for 181 + 153 days, and July has 31.
    "Vid samma kostnad per dag som i de andra raderna: ungefär 31 kr.",
  ],
  [
    "a verksamhet without area where something is split by area",
    warned([["Hyra", 600, null, "Regionen", ...year]], without("BHV")),
    ["parties", 2, 2],
    "error",
    "BHV saknar yta, men något fördelas efter yta.",
    "Gäller 600,00 kr.",
  ],
])("%s", (_, warnings, place, severity, sentence, kronor) => {
  expect(warnings.map(({ table, row, column }) => [table, row, column])).toEqual([place]);
  expect(severityOf(warnings[0]!)).toBe(severity);
  const [swedish] = said(warnings, "sv");
  expect(swedish).toContain(sentence);
  expect(swedish).toContain(kronor);
  expect(said(warnings, "en")[0]).not.toBe(swedish);
});

test("of many times that no row covers the first are named, and how many there are besides", () => {
  const months = [1, 3, 5, 7, 9, 11].map((month) => {
    const name = String(month).padStart(2, "0");
    return ["El", 100, null, "Regionen", `2025-${name}-01`, `2025-${name}-28`];
  });
  const gaps = (language: "sv" | "en"): string | undefined =>
    said(warned(months), language).find((sentence) => sentence.includes("El"));
  expect(gaps("sv")).toMatch(/^Ingen rad för El täcker 2025.*, .* och 1 till\./);
  expect(gaps("en")).toMatch(/ and 1 more\./);
});

test("what stands on every row of a pasted ledger is said once, with the rows and their kronor", () => {
  const rows = Array.from({ length: 2000 }, (_, index) => [
    "Trivsel",
    index === 0 ? -10 : "10,50",
    null,
    index === 1 ? "Kommunenn" : null,
    ...year,
  ]);
  const warnings = warned(rows);
  const groups = grouped(warnings);
  expect(groups.map(({ warning, rows: many }) => [warning.kind, warning.row, many, warning.amount])).toEqual([
    // 10 and 1 999 times 10.50 kr.
    ["unknown-kind", 1, 2000, 20_999.5],
    ["no-payer", 1, 1999, 20_989],
    ["amount-as-text", 2, 1999, 20_989.5],
    ["unknown-payer", 2, 1, 10.5],
    // From the fourth on they are as the third: 1 997 times 10.50 kr.
    ["doubled-row", 4, 1997, 20_968.5],
  ]);
  expect(said(warnings, "sv")[1]).toBe(
    "Betalas av är tom, så ingen kan fakturera det här vidare. Detsamma på 1 998 rader till. Gäller 20 989,00 kr.",
  );
});
