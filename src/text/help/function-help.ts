/** What a person can read about one custom function: for the help pages, and for the function list in the pane. */

export interface InBothLanguages {
  readonly sv: string;
  readonly en: string;
}

type ExampleCell = number | string | boolean | null;
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[] | undefined;

/** A call and its answer. The tests run every example, so that no help text can go stale. */
export interface Example {
  /** In the parameters' order; undefined for one that is left out. */
  readonly args: readonly ExampleArgument[];
  /** What the function gives: checked by hand, never copied from a run. */
  readonly result: ExampleCell | readonly (readonly ExampleCell[])[];
}

export interface WorkedExample extends Example {
  /** What the example shows. */
  readonly about: InBothLanguages;
}

export interface FunctionHelp {
  readonly id: string;
  /** When to use it, what goes in and what comes out, with units; a few sentences. */
  readonly about: InBothLanguages;
  /** Rules worth knowing, each one sentence or two: rounding, missing values, where the rule comes from. */
  readonly rules: readonly InBothLanguages[];
  readonly examples: readonly WorkedExample[];
}
