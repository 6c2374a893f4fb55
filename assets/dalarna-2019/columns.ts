import { presence, statements, yesNo } from "./swedish-words";

/** What a cell of the sample holds. */
export type SampleCell = string | number | null;

/** One column of a table of the sample, read from one column of a data file: for the add-in and the workbench alike. */
export interface SampleColumn {
  readonly heading: string;
  /** The data file's own heading. */
  readonly source: string;
  /** The width of a column, as Excel's add-ins say it and as the workbench's grid does. */
  readonly characters: number;
  readonly pixels: number;
  readonly numberFormat?: string;
  readonly align?: "center" | "right";
  /** A field of the data file as a cell; null where the source says nothing. */
  readonly read: (field: string) => SampleCell;
}

/** Days since 1899-12-30, as Excel counts from 1900-03-01 on. */
const dateSerial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

const decimals = /^-?\d+(\.\d+)?$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

function word(words: Readonly<Record<string, string>>, field: string): string {
  const swedish = words[field];
  if (swedish === undefined) throw new Error(`There is no Swedish word for "${field}".`);
  return swedish;
}

const readers = {
  name: (field: string): SampleCell => field,
  number: (field: string): SampleCell => {
    if (!decimals.test(field)) throw new Error(`"${field}" is no number.`);
    return Number(field);
  },
  presence: (field: string): SampleCell => word(presence, field),
  /** Yes or no, or a number, a date or a statement where the source says more. */
  statement: (field: string): SampleCell => {
    if (decimals.test(field)) return Number(field);
    return date.test(field) ? dateSerial(field) : word({ ...yesNo, ...statements }, field);
  },
};

const column = (
  heading: string,
  source: string,
  kind: keyof typeof readers,
  characters: number,
  pixels: number,
  look: Pick<SampleColumn, "numberFormat" | "align"> = kind === "presence" ? centred : {},
): SampleColumn => ({
  heading,
  source,
  characters,
  pixels,
  ...look,
  read: (field) => (field === "" ? null : readers[kind](field)),
});

const oneDecimal = { numberFormat: "0.0" };
const centred = { align: "center" as const };
const isoDate = { numberFormat: "yyyy-mm-dd", align: "right" as const };

/** Up to and with Soc the columns stand before the calculated ones, so that the class is seen beside what gives it. */
export const centreColumns: readonly SampleColumn[] = [
  column("Central", "centre", "name", 18, 128),
  column("Kommun", "municipality", "name", 13, 92),
  column("Startår", "start_year", "number", 11, 64),
  column("Samlokaliserad sedan", "colocated_since", "number", 17, 128),
  column("MHV", "mhv", "presence", 10, 64),
  column("BHV", "bhv", "presence", 10, 64),
  column("ÖF", "of", "presence", 10, 64),
  column("Soc", "soc", "presence", 10, 64),
  column("ÖF dagar/vecka", "of_days_per_week", "number", 12, 84),
  column("ÖF timmar/vecka", "of_hours_per_week", "number", 12, 84, oneDecimal),
  column("ÖF timmar i kyrkans regi", "of_hours_run_by_church", "number", 15, 100, oneDecimal),
  column("ÖF bemanning (%)", "of_staff_fte_percent", "number", 15, 96, oneDecimal),
  column("ÖF besök/vecka", "of_visits_per_week", "number", 12, 84),
  column("Soc på plats", "soc_on_site", "statement", 28, 190),
  column("Soc tjänst (%)", "soc_fte_percent", "number", 12, 84),
  column("Barnmorskor", "midwives", "number", 15, 90),
  column("MHV fullt bemannad", "midwives_fully_staffed", "statement", 13, 90, centred),
  column("Barnmorskor, vakans (%)", "midwife_vacancy_fte_percent", "number", 15, 104),
  column("Inskrivna gravida 2018", "registered_pregnant_2018", "number", 14, 96),
  column("BHV-sjuksköterskor, tillsatta", "bhv_nurses_filled", "statement", 16, 120, { align: "right" }),
  column("BHV-sjuksköterskor, vakanta", "bhv_nurses_vacant", "number", 16, 120),
  column("BHV fullt bemannad", "bhv_fully_staffed", "statement", 13, 90, centred),
  column("Psykologer", "psychologists", "number", 13, 80),
  column("Psykologtjänst (%)", "psychologist_fte_percent", "number", 15, 104),
  column("Psykolog, vakans (%)", "psychologist_vacancy_fte_percent", "number", 15, 104),
  column("Inskrivna barn 0–5 år 2018", "registered_children_0_5_2018", "number", 15, 104, {
    numberFormat: "#,##0",
  }),
  column("Gemensamma grupper", "joint_groups", "statement", 15, 96, centred),
  column("Samordnare", "coordinator", "statement", 22, 150),
  column("Styrgrupp aktiv", "steering_group_active", "statement", 12, 84, centred),
  column("Gemensam planeringstid", "joint_planning_time", "statement", 15, 96, centred),
  column("Aktuell verksamhetsplan", "activity_plan_current", "statement", 16, 110, centred),
  column("Avtal", "agreement", "statement", 18, 120, centred),
  column("Avtal t.o.m.", "agreement_until", "statement", 14, 104, isoDate),
  column("Förlängs automatiskt", "agreement_extension", "statement", 14, 96, centred),
  column("Tilläggsersättning 2019", "extra_payment_2019", "statement", 18, 120, centred),
  column("Styrgruppsmöten/år", "steering_meetings_per_year", "statement", 16, 110, { align: "right" }),
  column("Ledningsgruppsmöten/år", "management_meetings_per_year", "number", 16, 110),
  column("Besöksenkät nyligen", "visitor_survey_recently", "statement", 14, 96, centred),
  column("Övriga aktörer", "other_actors_at_centre", "statement", 34, 240),
];

export const municipalityColumns: readonly SampleColumn[] = [
  column("Kommun", "municipality", "name", 21, 150),
  column("Familjecentral", "has_family_centre", "statement", 17, 120, centred),
];

export const planningColumns: readonly SampleColumn[] = [
  column("Central", "centre", "name", 20, 140),
  column("Möte", "meeting", "statement", 38, 270),
  column("Gånger/år, lägst", "times_per_year_low", "number", 15, 104, oneDecimal),
  column("Gånger/år, högst", "times_per_year_high", "number", 15, 104, oneDecimal),
  column("Timmar per gång", "hours_each", "number", 14, 96, { numberFormat: "0.00" }),
];
