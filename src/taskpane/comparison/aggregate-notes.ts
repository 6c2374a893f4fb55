import type { ComparisonSource } from "../../cells/comparison/source/read-source";
import { aggregateKind } from "../../domain/comparison/aggregate-kind";
import type { ComparisonChoices } from "./place";

export interface AggregateNote {
  readonly name: string;
  readonly isAggregate: boolean;
  /** Headings where it is neither the sum nor the mean of the others. */
  readonly differs: readonly string[];
  readonly sums: number;
  readonly means: number;
}

/** The rows that sum up others, with what they turn out to be. */
export function aggregatesOf(source: ComparisonSource, { answers }: ComparisonChoices): AggregateNote[] {
  const known = new Set(Object.keys(answers?.aggregates ?? {}));
  return source.rows.flatMap(({ name, isAggregate }, row): AggregateNote[] => {
    if (!isAggregate && !known.has(name)) return [];
    let [sums, means] = [0, 0];
    const differs: string[] = [];
    for (const { heading, readings, type } of source.indicators) {
      const own = readings[row];
      if (!isAggregate || own?.kind !== "number" || type === "år") continue;
      const parts = readings.filter((_, index) => !source.rows[index]?.isAggregate);
      // A part that is missing makes a sum of the others say nothing.
      if (parts.some((one) => one.kind === "missing" || one.kind === "asked")) continue;
      const kind = aggregateKind(
        own.value,
        parts.flatMap((one) => (one.kind === "number" ? [one.value] : [])),
      );
      if (kind === "sum") sums++;
      else if (kind === "mean") means++;
      else if (kind === "neither") differs.push(heading);
    }
    return [{ name, isAggregate, differs, sums, means }];
  });
}
