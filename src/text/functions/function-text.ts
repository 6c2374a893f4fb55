/** A custom function's English texts; the Swedish ones stand in its doc comment in src/functions. */
export interface FunctionText {
  readonly description: string;
  /** In the parameters' order: the name that Excel shows while typing, and what to give. */
  readonly parameters: readonly (readonly [name: string, description: string])[];
}

export type FunctionTexts = Readonly<Record<string, FunctionText>>;
