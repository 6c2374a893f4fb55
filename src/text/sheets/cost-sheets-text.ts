export type CostSheetName = "split" | "invoices" | "pair" | "internal" | "settlement" | "check" | "annex";

/** What stands above the sheets about costs. */
export type CostSheetsWords = Readonly<
  Record<CostSheetName, { readonly title: string; readonly notes: readonly string[] }>
>;
