/** The four base services of a family centre, in the order in which the field names them. */
export const services = ["mhv", "bhv", "of", "soc"] as const;

export type Service = (typeof services)[number];

/** The field's own short names, as headings and results write them. */
export const serviceNames: Readonly<Record<Service, string>> = {
  mhv: "MHV",
  bhv: "BHV",
  of: "ÖF",
  soc: "Soc",
};
