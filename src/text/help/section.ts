/** A heading with what is to be said under it: paragraphs, steps in order, or questions with their answers. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  /** A picture of the pane in the page's language, and what it shows. */
  readonly picture?: { readonly file: string; readonly alt: string };
  readonly steps?: readonly string[];
  readonly questions?: readonly (readonly [question: string, answer: string])[];
}
