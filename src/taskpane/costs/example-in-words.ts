import { isEmpty, plainValue, type Cell } from "../../cells/ground/cell";
import { formatDay, readDate } from "../../cells/ground/dates";
import { nameOf } from "../../cells/ground/names";
import { inKronor, inPerCent } from "./figures";

/** What a column is about, as far as its numbers are written by it. */
export type ExampleOf = "money" | "share" | "per cent" | "day" | "anything";

/** An example of what stands in a column, and all of its digits where they are not shown. */
export interface Example {
  readonly shown: string;
  readonly exact?: string;
}

/** A number is shown as people write what it is of; a text, and what is no such number, as it stands. */
export function exampleInWords(cell: Cell, of: ExampleOf, locale: string): Example {
  const exact = plainValue(cell) === 0 ? "0" : nameOf(cell);
  const shown = inWords(cell, of, locale);
  return shown === undefined || shown === exact ? { shown: exact } : { shown, exact };
}

function inWords(cell: Cell, of: ExampleOf, locale: string): string | undefined {
  const value = plainValue(cell);
  if (typeof value !== "number") return undefined;
  switch (of) {
    case "money":
      return inKronor(value, locale);
    case "share":
      return inPerCent(value, locale);
    case "per cent":
      return inPerCent(value / 100, locale);
    case "day": {
      const reading = isEmpty(value) ? undefined : readDate(value);
      return reading?.kind === "days" && reading.first === reading.last
        ? formatDay(reading.first)
        : undefined;
    }
    case "anything":
      return undefined;
  }
}
