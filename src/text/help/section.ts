/** A heading with what is to be said under it: paragraphs, steps in order, or questions with their answers. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  /** Pictures of the pane in the page's language, and what they show, in the order of the steps. */
  readonly pictures?: readonly {
    readonly file: string;
    readonly alt: string;
  }[];
  readonly steps?: readonly string[];
  readonly questions?: readonly (readonly [question: string, answer: string])[];
}
