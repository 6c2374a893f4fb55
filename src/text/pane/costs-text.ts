/** The sentences of the view Kostnader. */
export interface CostsText {
  readonly heading: string;
  readonly lead: string;
  /** Names the navigation among the parts, for those who hear it. */
  readonly partsOf: string;
  readonly parts: {
    readonly split: string;
    readonly year: string;
    readonly review: string;
    readonly change: string;
    readonly "what-if": string;
  };
  readonly reading: string;
  readonly source: {
    readonly costs: string;
    readonly parties: string;
    readonly rooms: string;
    readonly missing: { readonly costs: string; readonly parties: string };
    readonly unknownTable: (table: string) => string;
    readonly areas: string;
    readonly areasOf: { readonly own: string; readonly shared: string; readonly sum: string };
  };
  readonly none: { readonly heading: string; readonly text: string; readonly action: string };
  readonly noRows: { readonly costs: string; readonly parties: string };
  readonly choices: {
    readonly centre: string;
    readonly centreNote: (count: number) => string;
    readonly rounds: string;
    readonly roundsNote: string;
    readonly statedArea: string;
    readonly statedAreaNote: string;
    readonly noArea: (text: string) => string;
    readonly sheets: string;
    readonly sheetsNote: string;
    readonly invoices: string;
    readonly internal: string;
    readonly annex: string;
  };
  readonly write: {
    readonly sentence: (sheets: number) => string;
    readonly withoutInvoices: (sheets: number) => string;
    readonly action: string;
  };
  /** What is doubtful, in words; `name` is a cell's own word, `more` a figure beside it. */
  readonly warnings: {
    readonly heading: (count: number) => string;
    readonly kinds: {
      readonly "stated-area": (stated: string, sum: string, difference: string) => string;
      readonly percentages: (agreement: string, sum: string) => string;
      readonly "unknown-payer": (name: string) => string;
      readonly "likely-payer": (name: string, likely: string) => string;
      readonly "no-payer": string;
      readonly "unknown-key": (name: string) => string;
      readonly "unknown-kind": (name: string) => string;
      readonly "alike-organisations": (one: string, other: string) => string;
      readonly "base-services": (count: string) => string;
      readonly "amount-as-text": (text: string) => string;
      readonly "amount-empty": string;
      readonly "no-amount": (text: string) => string;
      readonly "period-overlap": (name: string, days: number) => string;
      readonly "period-gap": (name: string, days: string) => string;
      readonly "no-area": (verksamhet: string) => string;
    };
    readonly share: (organisation: string, ofSum: string, ofStated: string) => string;
    /** The same in further rows. */
    readonly further: (rows: number) => string;
    readonly touches: (kronor: string) => string;
  };
  readonly refused: { readonly split: string; readonly invoices: string; readonly rooms: string };
  readonly split: {
    readonly heading: string;
    readonly caption: (sum: string, lines: number) => string;
    readonly name: string;
    readonly amount: string;
    readonly share: string;
    readonly noShare: string;
    readonly negative: string;
  };
  readonly lines: {
    readonly heading: string;
    readonly lead: string;
    readonly kind: string;
    readonly key: string;
    readonly amount: string;
    readonly search: string;
    readonly found: (count: number) => string;
    readonly none: string;
    readonly more: (count: number, left: number) => string;
  };
  readonly invoices: {
    readonly heading: string;
    readonly lead: (pairs: number) => string;
    readonly none: string;
    readonly pair: string;
    readonly option: (biller: string, charged: string, sum: string) => string;
    readonly title: (biller: string, charged: string) => string;
    readonly credits: (biller: string, charged: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly position: (number: number, of: number) => string;
    readonly of: (share: string, whole: string) => string;
    readonly forVerksamhet: (verksamhet: string, key: string) => string;
    readonly vat: (code: string) => string;
    readonly sum: string;
    readonly rounding: string;
    readonly rounded: string;
    readonly basis: string;
  };
}
