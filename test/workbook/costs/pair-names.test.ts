import { sheetNamesOf } from "../../../src/workbook/costs/specification/pair-names";
import { sentSheetName } from "../../../src/workbook/costs/specification/sent-sheet-names";

const named = (organisations: readonly string[], ends = "2025"): string[] =>
  sheetNamesOf(
    organisations.flatMap((biller) =>
      organisations.filter((one) => one !== biller).map((charged) => ({ biller, charged })),
    ),
    { beginning: "Spec ", others: [], ends },
  );

test("what tells organisations apart stays: departments, legal forms and what sort they are go first", () => {
  expect(named(["Regionen", "Kommunen"])[0]).toBe("Spec Regionen→Kommunen 2025");
  expect(named(["Region Dalarna", "Falu kommun"])[0]).toBe("Spec Dalarna→Falu kommun 2025");
  expect(named(["Region Gävleborg", "Gävle kommun, Socialnämnden"])[0]).toBe("Spec Gävleborg→Gävle 2025");
  expect(named(["Kommunen", "Vårdbolaget AB"])[0]).toBe("Spec Kommunen→Vårdbolaget 2025");
  // Two of one municipality are told apart by their departments.
  const [, ofSchool] = named(["Region Skåne", "Lunds kommun, Omsorg", "Lunds kommun, Skola"]);
  expect(ofSchool).toBe("Spec Region Skåne→Skola 2025");
});

const nine = [
  "Region Västernorrland, Primärvårdsförvaltningen",
  "Härnösands kommun, Socialnämnden",
  "Härnösands kommun, Skolnämnden",
  "Vårdcentralen Älgen i Ådalen AB",
  "Vårdcentralen Älgen i Ångermanland AB",
  "Kommunalförbundet Hälsa och omsorg i Höga kusten",
  "Hälso- och sjukvårdsnämnden i Västra Götalandsregionen 1",
  "Hälso- och sjukvårdsnämnden i Västra Götalandsregionen 2",
  "Stiftelsen Barnens bästa",
];

test.each(["2025", "2025–26", "2026-01-20"])(
  "nine long names in %s: word and time stay, and no two are alike",
  (ends) => {
    const names = named(nine, ends);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(72);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name.startsWith("Spec ")).toBe(true);
      // A number behind them would tell nobody whose they are.
      expect(name.endsWith(` ${ends}`)).toBe(true);
    }
  },
);

test("what has been sent says whom it is for", () => {
  const sent = sentSheetName("specification", "2025-01", {
    biller: "Region Västernorrland, Primärvårdsförvaltningen",
    charged: "Härnösands kommun, Socialnämnden",
  });
  expect(sent).toBe("Skickad 2025-01 →Härnösands");
});
