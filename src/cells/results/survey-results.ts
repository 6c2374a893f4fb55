import type { ResultColumn, ResultShape } from "./result-shape";

const factor: ResultColumn = { heading: "Faktor", holds: "text" };
const mean: ResultColumn = { heading: "Medelvärde", holds: "mean" };
const respondents: ResultColumn = { heading: "Antal svarande", holds: "count" };

/** FC.SAMVERKAN */
export const factorResult: ResultShape<
  "factor" | "n" | "missing" | "mean" | "high" | "low" | "median" | "spread" | "index"
> = {
  columns: {
    factor,
    n: { heading: "Antal svar", holds: "count" },
    missing: { heading: "Saknas", holds: "count" },
    mean,
    high: { heading: "Andel 4–5", holds: "part" },
    low: { heading: "Andel 1–2", holds: "part" },
    median: { heading: "Median", holds: "mean" },
    spread: { heading: "Spridning", holds: "spread" },
    index: { heading: "Index", holds: "index" },
  },
};

/** FC.SAMVGRUPP */
export const groupResult: ResultShape<"group" | "respondents"> = {
  columns: { group: { heading: "Grupp", holds: "text" }, respondents },
  further: { forEach: "factor", holds: "mean" },
};

/** FC.SKILLNAD */
export const changeResult: ResultShape<"factor" | "before" | "after" | "difference" | "from" | "to"> = {
  columns: {
    factor,
    before: { heading: "Före", holds: "mean" },
    after: { heading: "Efter", holds: "mean" },
    difference: { heading: "Förändring", holds: "mean" },
    from: { heading: "Osäkerhet från", holds: "mean" },
    to: { heading: "Osäkerhet till", holds: "mean" },
  },
};

/** FC.ORIC */
export const oricResult: ResultShape<"scale" | "respondents" | "mean"> = {
  columns: { scale: { heading: "Delskala", holds: "text" }, respondents, mean },
};
