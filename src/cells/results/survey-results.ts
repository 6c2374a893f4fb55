import type { ResultColumn, ResultShape } from "./result-shape";

const factor: ResultColumn = { heading: "Faktor", holds: "text", width: 52 };
const mean: ResultColumn = { heading: "Medelvärde", holds: "mean", width: 14 };
const respondents: ResultColumn = { heading: "Antal svarande", holds: "count", width: 11 };

/** FC.SAMVERKAN */
export const factorResult: ResultShape<
  "factor" | "n" | "missing" | "mean" | "high" | "low" | "median" | "spread" | "index"
> = {
  columns: {
    factor,
    n: { heading: "Antal svar", holds: "count", width: 13 },
    missing: { heading: "Saknas", holds: "count", width: 10 },
    mean,
    high: { heading: "Andel 4–5", holds: "part", width: 11 },
    low: { heading: "Andel 1–2", holds: "part", width: 11 },
    median: { heading: "Median", holds: "mean", width: 10 },
    spread: { heading: "Spridning", holds: "spread", width: 11 },
    index: { heading: "Index", holds: "index", width: 9 },
  },
};

/** FC.SAMVGRUPP */
export const groupResult = {
  columns: { group: { heading: "Grupp", holds: "text", width: 32 }, respondents },
  further: { forEach: "factor", holds: "mean", width: 16 },
} satisfies ResultShape<"group" | "respondents">;

/** FC.SKILLNAD */
export const changeResult: ResultShape<"factor" | "before" | "after" | "difference" | "from" | "to"> = {
  columns: {
    factor,
    before: { heading: "Före", holds: "mean", width: 11 },
    after: { heading: "Efter", holds: "mean", width: 11 },
    difference: { heading: "Förändring", holds: "mean", width: 12 },
    from: { heading: "Osäkerhet från", holds: "mean", width: 13 },
    to: { heading: "Osäkerhet till", holds: "mean", width: 13 },
  },
};

/** FC.ORIC */
export const oricResult: ResultShape<"scale" | "respondents" | "mean"> = {
  columns: { scale: { heading: "Delskala", holds: "text", width: 32 }, respondents, mean },
};
