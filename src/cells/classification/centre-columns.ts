import type { Service } from "../../domain/classification/services";
import type { Columns } from "../ground/headings";

export type CentreColumn = Service | "central";

/** The headings of a table of centres, with the words that people use for them. */
export const centreColumns: Columns<CentreColumn> = {
  central: { heading: "Central", synonyms: ["Familjecentral", "Centralens namn", "Centre", "Family centre"] },
  mhv: {
    heading: "MHV",
    synonyms: [
      "Mödrahälsovård",
      "Mödrahälsovården",
      "Mödravård",
      "Mödravårdscentral",
      "MVC",
      "BMM",
      "Barnmorskemottagning",
      "Barnmorskemottagningen",
      "Maternal health care",
    ],
  },
  bhv: {
    heading: "BHV",
    synonyms: [
      "Barnhälsovård",
      "Barnhälsovården",
      "BVC",
      "Barnavårdscentral",
      "Barnavårdscentralen",
      "Child health care",
    ],
  },
  of: {
    heading: "ÖF",
    synonyms: ["Öppen förskola", "Öppna förskolan", "ÖFSK", "Öppen fsk", "Open preschool"],
  },
  soc: {
    heading: "Soc",
    synonyms: [
      "Socialtjänst",
      "Socialtjänsten",
      "Förebyggande socialtjänst",
      "Socialtjänstens förebyggande verksamhet",
      "Soc.",
      "Social services",
    ],
  },
};
