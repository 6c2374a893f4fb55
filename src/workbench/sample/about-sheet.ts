import type { SheetDefinition } from "../grid/workbook-definition";
import * as look from "./look";

export interface Line {
  readonly kind: "title" | "heading" | "text";
  readonly text: string;
}

export const title = (line: string): Line => ({ kind: "title", text: line });
export const heading = (line: string): Line => ({ kind: "heading", text: line });
export const text = (line: string): Line => ({ kind: "text", text: line });

const lineHeight = 22;
/** About what fits on a line of the column; nothing makes a row higher by itself when a workbook opens. */
const charactersOnALine = 106;

const heightOf = ({ kind, text: line }: Line): number =>
  kind === "title" ? 38 : lineHeight * Math.max(1, Math.ceil(line.length / charactersOnALine));

/** The first sheet of a sample: what the workbook is, and what to try in it. */
export function aboutSheet(aboutLines: readonly Line[]): SheetDefinition {
  return {
    name: "Om arbetsboken",
    cells: aboutLines.map(({ text: line }) => [null, line || null]),
    columnWidths: { 0: 28, 1: 760 },
    hideGridLines: true,
    rowHeights: Object.fromEntries(aboutLines.map((line, row) => [row, heightOf(line)])),
    formats: aboutLines.flatMap(({ kind }, row) => {
      const format = { title: look.title, heading: look.section, text: undefined }[kind];
      return [
        { rect: look.block(row, 1, 1, 1), format: { wrap: true, verticalAlign: "top" as const } },
        ...(format ? [{ rect: look.block(row, 1, 1, 1), format }] : []),
      ];
    }),
  };
}
