import "../support/custom-functions";
import { compare, type Comparison } from "./bench";
import { classificationBench } from "./classification";
import { costsBench } from "./costs";
import { surveyBench } from "./survey";

const families: readonly (() => Comparison[])[] = [classificationBench, costsBench, surveyBench];

const rows = families.flatMap((family) => family().map(compare));
console.table(
  rows.map(({ work, beside, milliseconds, besideMilliseconds, ratio, aim }) => ({
    work,
    "ms (median)": Number(milliseconds.toFixed(2)),
    beside,
    "beside, ms": Number(besideMilliseconds.toFixed(2)),
    ratio: Number(ratio.toFixed(2)),
    aim: aim === null ? "–" : `≤ ${aim}`,
    met: aim === null ? "" : ratio <= aim ? "yes" : "NO",
  })),
);
