import type { FunctionTexts } from "./function-text";

const services: readonly [string, string] = [
  "services",
  "Four columns: MHV, BHV, ÖF and Soc (maternal health, child health, open preschool, social services), one centre a row (ja, delvis, nej; empty = unknown). Include the heading row if you can.",
];
const definition: readonly [string, string] = [
  "definition",
  "FFFF (default), VARMLAND, DALARNA2017, SAMMALOKAL, or a table with the columns Klass, MHV, BHV, ÖF, Soc.",
];

export const classificationInEnglish: FunctionTexts = {
  KLASS: {
    description: "The class of each centre: FC, FCLV, Ingendera (neither) or Uppgift saknas (not stated).",
    parameters: [services, definition],
  },
  HINDER: {
    description:
      'What stands in the way of a class, such as "MHV (okänd), Soc (delvis)"; empty when nothing does.',
    parameters: [
      services,
      definition,
      ["class", "The class aimed at; by default the definition's first one, such as FC."],
    ],
  },
  MOTIVERING: {
    description:
      "Explains each centre's class in one Swedish sentence: the class, why, and what the next one would need.",
    parameters: [services, definition],
  },
};
