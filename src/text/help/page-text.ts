import type { FunctionGroup } from "../function-groups";

/** A heading with what is to be said under it: paragraphs, steps in order, or questions with their answers. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly steps?: readonly string[];
  readonly questions?: readonly (readonly [question: string, answer: string])[];
}

/** The texts of the pages that open in a browser: help, and the page that the manifest names for support. */
export interface PageText {
  readonly lang: "sv" | "en";
  readonly product: string;
  readonly otherLanguage: string;
  readonly help: {
    readonly title: string;
    readonly lead: string;
    readonly sections: readonly Section[];
    readonly functions: {
      readonly heading: string;
      readonly lead: string;
      readonly optional: string;
      readonly groups: Readonly<Record<FunctionGroup, string>>;
    };
  };
  readonly support: {
    readonly title: string;
    readonly lead: string;
    readonly sections: readonly Section[];
  };
}
