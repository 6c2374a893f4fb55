import { keysOf, numberFormats, type ResultHolds, type ResultShape } from "../../cells/results/result-shape";
import type { SheetColumn } from "./columns";

/** The columns of what a function gives, as they stand on a sheet. */
export const resultColumns = <Key extends string>(shape: ResultShape<Key>): SheetColumn<Key>[] =>
  keysOf(shape).map((key) => {
    const { heading, width, holds } = shape.columns[key];
    return { key, heading, width, ...figure(holds) };
  });

/** Words that stand in the place of a figure, such as those for few answers, stand where the figures do. */
export const figure = (holds: ResultHolds): Pick<SheetColumn, "numberFormat" | "align"> =>
  holds === "text" ? {} : { numberFormat: numberFormats[holds], align: "Right" };
