import type { Bilingual } from "../ground/bilingual";

/** What a file holds that the workbench does not show. All of it stays in the file, untouched. */
export type LimitationKind =
  | "pivot"
  | "chart"
  | "chart-details"
  | "picture"
  | "shape"
  | "macros"
  | "threaded-comment"
  | "slicer"
  | "external-link"
  | "connection"
  | "control"
  | "embedded"
  | "data-model"
  | "sparkline"
  | "conditional-format"
  | "data-table"
  | "chart-sheet"
  | "other-sheet"
  | "link"
  | "signature"
  | "date-1904";

export interface Limitation extends Bilingual {
  readonly kind: LimitationKind;
  /** The sheets it stands on; empty for what belongs to the whole workbook. */
  readonly sheets: readonly string[];
}

/** Swedish and English words for each kind, as they stand at the head of a sentence. */
const words: Readonly<
  Record<
    Exclude<
      LimitationKind,
      "date-1904" | "signature" | "conditional-format" | "data-model" | "chart-details"
    >,
    Bilingual
  >
> = {
  pivot: { sv: "Pivottabeller", en: "Pivot tables" },
  chart: { sv: "Diagram", en: "Charts" },
  picture: { sv: "Bilder", en: "Pictures" },
  shape: { sv: "Former och textrutor", en: "Shapes and text boxes" },
  macros: { sv: "Makron", en: "Macros" },
  "threaded-comment": { sv: "Kommentarstrådar", en: "Threaded comments" },
  slicer: { sv: "Utsnitt och tidslinjer", en: "Slicers and timelines" },
  "external-link": { sv: "Länkar till andra arbetsböcker", en: "Links to other workbooks" },
  connection: { sv: "Frågor och dataanslutningar", en: "Queries and data connections" },
  control: { sv: "Formulärkontroller", en: "Form controls" },
  embedded: { sv: "Inbäddade objekt", en: "Embedded objects" },
  sparkline: { sv: "Miniatyrdiagram", en: "Sparklines" },
  "data-table": { sv: "Datatabeller (konsekvensanalys)", en: "Data tables (what-if analysis)" },
  "chart-sheet": { sv: "Diagramblad", en: "Chart sheets" },
  "other-sheet": { sv: "Makro- och dialogblad", en: "Macro and dialog sheets" },
  link: { sv: "Hyperlänkar", en: "Hyperlinks" },
};

function limitation(kind: LimitationKind, sheets: readonly string[] = []): Limitation {
  return { kind, sheets, ...sentence(kind, sheets) };
}

function sentence(kind: LimitationKind, sheets: readonly string[]): Bilingual {
  const place = sheets.length > 0 ? ` (${sheets.join(", ")})` : "";
  switch (kind) {
    case "date-1904":
      return {
        sv: "Arbetsboken räknar dagar från 1904: datum visas här fyra år för tidigt, men sparas som de är.",
        en: "The workbook counts days from 1904: dates are shown four years early here, but saved as they are.",
      };
    case "signature":
      return {
        sv: "Arbetsboken är digitalt signerad: underskriften slutar gälla när något ändras och sparas.",
        en: "The workbook is digitally signed: the signature becomes invalid when something is changed and saved.",
      };
    case "conditional-format":
      return {
        sv: `Villkorsstyrd formatering${place} visas inte här men finns kvar i filen.`,
        en: `Conditional formatting${place} is not shown here but stays in the file.`,
      };
    case "chart-details":
      return {
        sv: `Diagram${place} visas här i enklare form men finns kvar orörda i filen.`,
        en: `Charts${place} are shown here in a simpler form but stay in the file untouched.`,
      };
    case "data-model":
      return {
        sv: "Datamodellen visas inte här men finns kvar orörd i filen.",
        en: "The data model is not shown here but stays in the file untouched.",
      };
    default:
      return {
        sv: `${words[kind].sv}${place} visas inte här men finns kvar orörda i filen.`,
        en: `${words[kind].en}${place} are not shown here but stay in the file untouched.`,
      };
  }
}

/** Gathers kinds and the sheets where they were met; each kind becomes one sentence. */
export class LimitationList {
  private readonly met = new Map<LimitationKind, string[]>();

  add(kind: LimitationKind, sheet?: string): void {
    const sheets = this.met.get(kind) ?? [];
    if (sheet !== undefined && !sheets.includes(sheet)) sheets.push(sheet);
    this.met.set(kind, sheets);
  }

  list(): Limitation[] {
    return [...this.met].map(([kind, sheets]) => limitation(kind, sheets));
  }
}
