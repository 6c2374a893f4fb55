/**
 * Why an indicator has no value for a row. Missing is never zero, never imputed and never ranked.
 *
 * - `saknas`: not known · `ej aktuellt`: the question does not apply · `skyddad`: hidden for the sake of a few people
 */
export type Missing = "saknas" | "ej aktuellt" | "skyddad";
