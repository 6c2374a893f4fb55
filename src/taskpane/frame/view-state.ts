/** Where a person is in a view: not the choices, which the workbook remembers. */
export interface KeptPlace<Place extends object> {
  readonly initial: Place;
  /** What of it the session's storage may hold: never what the workbook's cells say. */
  kept(place: Place): object;
  /** Storage may hold anything: undefined for what is no place. */
  read(kept: Readonly<Record<string, unknown>>): Place | undefined;
}

/** What other views may know of a view: where its choices and its place are kept, and what they are at first. */
export interface ViewState<
  Id extends string = string,
  Choices extends object = object,
  Place extends object = object,
> {
  readonly id: Id;
  /** What holds where nothing was chosen. The workbook's settings keep the choices under the view's id. */
  readonly choices: Choices;
  readonly place: KeptPlace<Place>;
}
