/** There are answers, but too few to show anything about them, for the sake of those who gave them. */
export const skyddad = "skyddad";

/** Nobody answered: there is nothing to hide. */
export const ingaSvar = "inga svar";

/**
 * Why an indicator has no value for a row. Missing is never zero, never imputed and never ranked.
 *
 * - `saknas`: not known · `ej aktuellt`: the question does not apply · `skyddad`: hidden for the sake of a few people
 */
export type Missing = "saknas" | "ej aktuellt" | typeof skyddad;

/** Why there is no figure of a survey. */
export type NotShown = typeof ingaSvar | typeof skyddad;
