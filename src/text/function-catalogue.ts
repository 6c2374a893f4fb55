import type { FunctionGroup } from "./function-groups";
import type { WorkedExample } from "./help";
import type { Language } from "./language";

export interface CatalogueParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** The words that it takes, where it takes words from a fixed list. */
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
}

export interface CatalogueExample {
  readonly about: string;
  readonly args: WorkedExample["args"];
  readonly result: WorkedExample["result"];
}

/** What a person can read about one function, in one language. */
export interface CatalogueFunction {
  readonly id: string;
  readonly group: FunctionGroup;
  /** One sentence, as Excel shows it while a formula is typed. */
  readonly description: string;
  /** When to use it, what goes in and what comes out. */
  readonly about: string | undefined;
  readonly rules: readonly string[];
  readonly parameters: readonly CatalogueParameter[];
  readonly examples: readonly CatalogueExample[];
}

/** The functions that were built, by language, in the order of their groups. */
export type FunctionCatalogue = Readonly<Record<Language, readonly CatalogueFunction[]>>;
