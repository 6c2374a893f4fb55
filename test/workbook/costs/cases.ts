import type { CellInput } from "../../../src/workbench/host";

/** Centres as people describe them, from small to large. */
export interface CostCase {
  readonly parties: CellInput[][];
  readonly costs: CellInput[][];
}

/** Excel's number for a day. */
export const day = (iso: string): number =>
  Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);

const year = [day("2025-01-01"), day("2025-12-31")] as const;

/** The areas stand on the region's own page. */
export const nassjo: CostCase = {
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
    ["MHV", "Regionen", 383, 1],
    ["BHV", "Regionen", 465, 1],
    ["ÖF och Soc", "Kommunen", 324, 2],
  ],
  costs: [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Momskod"],
    ["Hyra", 1_172_000, null, "Regionen", "K1"],
    ["Samordnare", 100_000, null, "Kommunen", null],
  ],
};

/** Somebody joins in the middle of the year. */
export const partYear: CostCase = {
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Från"],
    ["A", "Regionen", 100, null],
    ["B", "Kommunen", 100, day("2025-07-01")],
  ],
  costs: [
    ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
    ["Hyra", 1_000_000, "A", ...year],
  ],
};

/** A private child health centre beside region and municipality; a credit, agreed percentages, contacts. */
export const threeOrganisations: CostCase = {
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från", "Avtal", "Fakturaadress", "Referens"],
    ["MHV", "Regionen", 183.5, 1, null, 30, "Regionen, Box 712, 791 29 Falun", "7710 Anna"],
    ["BHV", "Vårdbolaget AB", 165, 1, null, 30, "Storgatan 4\n791 30 Falun", null],
    ["ÖF", "Kommunen", 224, 1, null, 25, null, "1001 Maria"],
    ["Soc", "Kommunen", 96, 1, null, 15, null, "1002 Lars"],
    ["Samtal", "Regionen", 42, "ingen", day("2025-07-01"), "ingen", null, null],
  ],
  costs: [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till", "Momskod"],
    ["Hyra", 658_000, null, "Regionen", ...year, null],
    ["Hyra (avdrag för vattenskada)", -12_000, null, "Regionen", ...year, null],
    ["El", 61_250.5, null, "Regionen", ...year, "25 %"],
    ["Lokalvård", 98_400, null, "Kommunen", ...year, "25 %"],
    ["Samordnarlön", 156_000, null, "Kommunen", ...year, null],
    ["Inbrottslarm", 7_850, null, "Vårdbolaget AB", ...year, "25 %"],
    ["Reception", 180_000, "Avtal", "Regionen", ...year, "ej bedömd"],
    ["Leksaker", 6_900, "ÖF", "Regionen", ...year, "25 %"],
    ["Tolk", 4_380, "Egen", "Soc", ...year, null],
    ["Trivselkväll", 3_200, null, "MHV", ...year, null],
  ],
};

const months = Array.from({ length: 12 }, (_, month) => [
  day(`2025-${String(month + 1).padStart(2, "0")}-01`),
  day(new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10)),
]);

/** Nine tenants of six organisations: a library and others that are no base services, a café that comes, a tenant that goes. */
export const nineTenants: CostCase = {
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från", "Till"],
    ["MHV", "Regionen", 183.5, 1, null, null],
    ["BHV", "Vårdbolaget AB", 165, 1, null, null],
    ["Öppen förskola", "Kommunen", 224, 1, null, null],
    ["Socialtjänst", "Kommunen", 96, 1, null, null],
    ["Bibliotek", "Kommunen", 142.25, "ingen", null, null],
    ["Café Björken", "Kafékooperativet", 61, "ingen", day("2025-03-01"), null],
    ["Logoped", "Regionen", 38, "ingen", null, day("2025-09-30")],
    ["Tandhälsa", "Folktandvården", 27.5, "ingen", null, null],
    ["Samtalsrum", "Församlingen", 18, "ingen", day("2025-07-01"), null],
  ],
  costs: [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till", "Momskod"],
    ...months.map(
      (period): CellInput[] => ["Hyra", 91_234.25, null, "Regionen", ...period, null] as CellInput[],
    ),
    ...months.map(
      (period): CellInput[] => ["El", 4_210.1, null, "Regionen", ...period, "25 %"] as CellInput[],
    ),
    ["Samordnarlön", 312_000, null, "Kommunen", ...year, null],
    ["Tidskrifter", 3_200, "Bibliotek", "Regionen", ...year, "6 %"],
    ["Kaffemaskin", 15_999.99, "Per organisation", "Kafékooperativet", ...months[6]!, "25 %"],
    ["Tolk", 4_380, "Egen", "Socialtjänst", ...year, null],
  ],
};
