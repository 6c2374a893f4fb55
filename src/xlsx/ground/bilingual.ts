/** A sentence in the two languages of the product. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}
