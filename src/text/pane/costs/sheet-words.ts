/** What stands above a sheet. */
export interface SheetWords {
  readonly title: string;
  readonly notes: readonly string[];
}
