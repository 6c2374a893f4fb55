import type { CellInput } from "../host/book";
import { dateSerial } from "./dates";
import { presence, statements, yesNo } from "./swedish-words";

/** One column of a table in the workbook, read from one column of a data file. */
export interface Column {
  readonly heading: string;
  readonly source: string;
  /** In pixels. */
  readonly width: number;
  readonly read: (field: string) => CellInput;
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
}

const decimals = /^-?\d+(\.\d+)?$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

function word(words: Readonly<Record<string, string>>, field: string): string {
  const swedish = words[field];
  if (swedish === undefined) throw new Error(`There is no Swedish word for "${field}".`);
  return swedish;
}

const readers = {
  name: (field: string): CellInput => field || null,
  number: (field: string): CellInput => {
    if (field === "") return null;
    if (!decimals.test(field)) throw new Error(`"${field}" is no number.`);
    return Number(field);
  },
  presence: (field: string): CellInput => (field === "" ? null : word(presence, field)),
  /** Yes or no, or a number, a date or a statement where the source says more. */
  statement: (field: string): CellInput => {
    if (field === "") return null;
    if (decimals.test(field)) return Number(field);
    if (date.test(field)) return dateSerial(field);
    return word({ ...yesNo, ...statements }, field);
  },
};

type Kind = keyof typeof readers;

const column = (
  heading: string,
  source: string,
  kind: Kind,
  width: number,
  look: Pick<Column, "numberFormat" | "align"> = {},
): Column => ({
  heading,
  source,
  width,
  read: readers[kind],
  ...(kind === "presence" && { align: "center" as const }),
  ...look,
});

const oneDecimal = { numberFormat: "0.0" };
const centred = { align: "center" as const };
const isoDate = { numberFormat: "yyyy-mm-dd", align: "right" as const };

/** Up to and with Soc the columns stand before the calculated ones, so that the class is seen beside what gives it. */
export const centreColumns: readonly Column[] = [
  column("Central", "centre", "name", 128),
  column("Kommun", "municipality", "name", 92),
  column("Startår", "start_year", "number", 64),
  column("Samlokaliserad sedan", "colocated_since", "number", 128),
  column("MHV", "mhv", "presence", 64),
  column("BHV", "bhv", "presence", 64),
  column("ÖF", "of", "presence", 64),
  column("Soc", "soc", "presence", 64),
  column("ÖF dagar/vecka", "of_days_per_week", "number", 84),
  column("ÖF timmar/vecka", "of_hours_per_week", "number", 84, oneDecimal),
  column("ÖF timmar i kyrkans regi", "of_hours_run_by_church", "number", 100, oneDecimal),
  column("ÖF bemanning (%)", "of_staff_fte_percent", "number", 96, oneDecimal),
  column("ÖF besök/vecka", "of_visits_per_week", "number", 84),
  column("Soc på plats", "soc_on_site", "statement", 190),
  column("Soc tjänst (%)", "soc_fte_percent", "number", 84),
  column("Barnmorskor", "midwives", "number", 90),
  column("MHV fullt bemannad", "midwives_fully_staffed", "statement", 90, centred),
  column("Barnmorskor, vakans (%)", "midwife_vacancy_fte_percent", "number", 104),
  column("Inskrivna gravida 2018", "registered_pregnant_2018", "number", 96),
  column("BHV-sjuksköterskor, tillsatta", "bhv_nurses_filled", "statement", 120, { align: "right" }),
  column("BHV-sjuksköterskor, vakanta", "bhv_nurses_vacant", "number", 120),
  column("BHV fullt bemannad", "bhv_fully_staffed", "statement", 90, centred),
  column("Psykologer", "psychologists", "number", 80),
  column("Psykologtjänst (%)", "psychologist_fte_percent", "number", 104),
  column("Psykolog, vakans (%)", "psychologist_vacancy_fte_percent", "number", 104),
  column("Inskrivna barn 0–5 år 2018", "registered_children_0_5_2018", "number", 104, {
    numberFormat: "#,##0",
  }),
  column("Gemensamma grupper", "joint_groups", "statement", 96, centred),
  column("Samordnare", "coordinator", "statement", 150),
  column("Styrgrupp aktiv", "steering_group_active", "statement", 84, centred),
  column("Gemensam planeringstid", "joint_planning_time", "statement", 96, centred),
  column("Aktuell verksamhetsplan", "activity_plan_current", "statement", 110, centred),
  column("Avtal", "agreement", "statement", 120, centred),
  column("Avtal t.o.m.", "agreement_until", "statement", 104, isoDate),
  column("Förlängs automatiskt", "agreement_extension", "statement", 96, centred),
  column("Tilläggsersättning 2019", "extra_payment_2019", "statement", 120, centred),
  column("Styrgruppsmöten/år", "steering_meetings_per_year", "statement", 110, { align: "right" }),
  column("Ledningsgruppsmöten/år", "management_meetings_per_year", "number", 110),
  column("Besöksenkät nyligen", "visitor_survey_recently", "statement", 96, centred),
  column("Övriga aktörer", "other_actors_at_centre", "statement", 240),
];

export const municipalityColumns: readonly Column[] = [
  column("Kommun", "municipality", "name", 150),
  column("Familjecentral", "has_family_centre", "statement", 120, centred),
];

export const planningColumns: readonly Column[] = [
  column("Central", "centre", "name", 140),
  column("Möte", "meeting", "statement", 270),
  column("Gånger/år, lägst", "times_per_year_low", "number", 104, oneDecimal),
  column("Gånger/år, högst", "times_per_year_high", "number", 104, oneDecimal),
  column("Timmar per gång", "hours_each", "number", 96, { numberFormat: "0.00" }),
];
