/** What is done of the year, in its order. */
export const yearSections = ["preliminary", "settlement", "reconcile", "next"] as const;
export type YearSection = (typeof yearSections)[number];
