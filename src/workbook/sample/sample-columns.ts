import type { PlannedCell } from "../action/cell-input";
import type { CellLook } from "../action/plan";
import type { DataRow } from "./data-file";
import { presence, statements, yesNo } from "./swedish-words";

/** One column of a table of the sample, read from one column of a data file. */
export interface SampleColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly look: CellLook;
  readonly read: (row: DataRow) => PlannedCell;
}

/** Days since 1899-12-30, as Excel counts from 1900-03-01 on. */
const dateSerial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

const isNumber = (field: string): boolean => /^-?\d+(\.\d+)?$/.test(field);
const isDate = (field: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(field);

const words: Readonly<Record<string, string>> = { ...yesNo, ...statements };

const readers = {
  name: (text: string) => text,
  number: Number,
  presence: (field: string): PlannedCell => presence[field] ?? null,
  /** Yes or no, or a number, a date or a statement where the source says more. */
  statement: (field: string): PlannedCell => {
    if (isNumber(field)) return Number(field);
    return isDate(field) ? dateSerial(field) : (words[field] ?? null);
  },
} as const satisfies Record<string, (field: string) => PlannedCell>;

const column = (
  heading: string,
  source: string,
  kind: keyof typeof readers,
  width: number,
  look: CellLook = kind === "presence" ? centred : {},
): SampleColumn => ({
  heading,
  width,
  look,
  read: (row) => (row[source] ? readers[kind](row[source]) : null),
});

const centred: CellLook = { align: "Center" };
const oneDecimal: CellLook = { numberFormat: "0.0" };
const isoDate: CellLook = { numberFormat: "yyyy-mm-dd", align: "Right" };

/** Up to and with Soc: what the class is worked out from stands before it. */
export const firstCentreColumns: readonly SampleColumn[] = [
  column("Central", "centre", "name", 18),
  column("Kommun", "municipality", "name", 13),
  column("Startår", "start_year", "number", 11),
  column("Samlokaliserad sedan", "colocated_since", "number", 17),
  column("MHV", "mhv", "presence", 10),
  column("BHV", "bhv", "presence", 10),
  column("ÖF", "of", "presence", 10),
  column("Soc", "soc", "presence", 10),
];

export const furtherCentreColumns: readonly SampleColumn[] = [
  column("ÖF dagar/vecka", "of_days_per_week", "number", 12),
  column("ÖF timmar/vecka", "of_hours_per_week", "number", 12, oneDecimal),
  column("ÖF timmar i kyrkans regi", "of_hours_run_by_church", "number", 15, oneDecimal),
  column("ÖF bemanning (%)", "of_staff_fte_percent", "number", 15, oneDecimal),
  column("ÖF besök/vecka", "of_visits_per_week", "number", 12),
  column("Soc på plats", "soc_on_site", "statement", 28),
  column("Soc tjänst (%)", "soc_fte_percent", "number", 12),
  column("Barnmorskor", "midwives", "number", 15),
  column("MHV fullt bemannad", "midwives_fully_staffed", "statement", 13, centred),
  column("Barnmorskor, vakans (%)", "midwife_vacancy_fte_percent", "number", 15),
  column("Inskrivna gravida 2018", "registered_pregnant_2018", "number", 14),
  column("BHV-sjuksköterskor, tillsatta", "bhv_nurses_filled", "statement", 16, { align: "Right" }),
  column("BHV-sjuksköterskor, vakanta", "bhv_nurses_vacant", "number", 16),
  column("BHV fullt bemannad", "bhv_fully_staffed", "statement", 13, centred),
  column("Psykologer", "psychologists", "number", 13),
  column("Psykologtjänst (%)", "psychologist_fte_percent", "number", 15),
  column("Psykolog, vakans (%)", "psychologist_vacancy_fte_percent", "number", 15),
  column("Inskrivna barn 0–5 år 2018", "registered_children_0_5_2018", "number", 15, {
    numberFormat: "#,##0",
  }),
  column("Gemensamma grupper", "joint_groups", "statement", 15, centred),
  column("Samordnare", "coordinator", "statement", 22),
  column("Styrgrupp aktiv", "steering_group_active", "statement", 12, centred),
  column("Gemensam planeringstid", "joint_planning_time", "statement", 15, centred),
  column("Aktuell verksamhetsplan", "activity_plan_current", "statement", 16, centred),
  column("Avtal", "agreement", "statement", 18, centred),
  column("Avtal t.o.m.", "agreement_until", "statement", 14, isoDate),
  column("Förlängs automatiskt", "agreement_extension", "statement", 14, centred),
  column("Tilläggsersättning 2019", "extra_payment_2019", "statement", 18, centred),
  column("Styrgruppsmöten/år", "steering_meetings_per_year", "statement", 16, { align: "Right" }),
  column("Ledningsgruppsmöten/år", "management_meetings_per_year", "number", 16),
  column("Besöksenkät nyligen", "visitor_survey_recently", "statement", 14, centred),
  column("Övriga aktörer", "other_actors_at_centre", "statement", 34),
];

export const municipalityColumns: readonly SampleColumn[] = [
  column("Kommun", "municipality", "name", 21),
  column("Familjecentral", "has_family_centre", "statement", 17, centred),
];

export const planningColumns: readonly SampleColumn[] = [
  column("Central", "centre", "name", 20),
  column("Möte", "meeting", "statement", 38),
  column("Gånger/år, lägst", "times_per_year_low", "number", 15, oneDecimal),
  column("Gånger/år, högst", "times_per_year_high", "number", 15, oneDecimal),
  column("Timmar per gång", "hours_each", "number", 14, { numberFormat: "0.00" }),
];
