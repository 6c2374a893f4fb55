import { countSv as count } from "../counting";

/** The three steps that every view has. */
export const stepsText = {
  source: "Underlag",
  choices: "Val",
  result: "Resultat",
  table: "Tabell",
  place: (sheet: string, rows: number) => `Bladet ${sheet}, ${count(rows, "rad", "rader")}`,
  pointed: "Använd markeringen",
  pointHint: "Läser den tabell som du står i.",
  noTable:
    "Markeringen ligger inte i någon tabell. Ställ dig i tabellen, eller gör området till en tabell med Infoga, Tabell.",
  unknownTable: (table: string) => `${table} har inte de rubriker som behövs: MHV, BHV, ÖF och Soc.`,
  cancel: "Avbryt",
  /** Said where formulas with our functions are written. */
  live: "Den som saknar tillägget ser #NAMN? när filen räknas om: skicka en kopia med värden, under Skicka och samla in.",
};

export type StepsText = typeof stepsText;
