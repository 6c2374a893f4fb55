/** Something in the workbook that only the engine can answer for. */
export class NotPlain extends Error {}
