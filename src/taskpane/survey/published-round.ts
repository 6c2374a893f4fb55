import { toPublished } from "../../cells/survey/reading/published-groupings";
import type { PublishedRound } from "../../domain/survey/publishing/republishing";
import type { MeasureModel } from "./measure-model";

/** What is remembered of a round that is written: what was shown of it. */
export function publishedRound(model: MeasureModel, name: string): PublishedRound {
  const { reading, read, days, chosen, minst, figures } = model;
  return {
    name,
    source: read?.source.name ?? "",
    respondents: figures?.respondents ?? 0,
    minst,
    groupings: chosen.flatMap((at) => {
      const grouping = reading?.groupings[at];
      return grouping ? [toPublished(grouping)] : [];
    }),
    totals: (figures?.factors ?? []).map(({ n, mean }, at) => ({
      question: reading?.questions[at]?.name ?? "",
      n,
      ...(typeof mean === "number" && { mean }),
    })),
    ...(days && { days }),
  };
}
