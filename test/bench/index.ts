import "../support/custom-functions";
import { cpus, version } from "node:os";
import { compare, type Comparison } from "./bench";
import { classificationBench } from "./classification";
import { comparisonBench } from "./comparison";
import { costsBench } from "./costs";
import { filesBench } from "./files";
import { surveyBench } from "./survey";

/** `npm run bench`, or `npm run bench -- files costs` for some families. */
const families: Readonly<Record<string, () => Comparison[]>> = {
  classification: classificationBench,
  costs: costsBench,
  survey: surveyBench,
  comparison: comparisonBench,
  files: filesBench,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in families));
if (unknown.length > 0)
  throw new Error(`Not a family: ${unknown.join(", ")}. There are ${Object.keys(families).join(", ")}.`);

const rows = Object.entries(families)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .flatMap(([, family]) => family().map(compare));

const rounded = (number: number): number => Number(number.toPrecision(3));
console.log(`${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, ${version()}`);
console.table(
  rows.map(({ work, beside, milliseconds, besideMilliseconds, ratio, aim }) => ({
    work,
    "ms, least": rounded(milliseconds.least),
    "ms, median": rounded(milliseconds.median),
    beside,
    "beside, least": rounded(besideMilliseconds.least),
    "beside, median": rounded(besideMilliseconds.median),
    ratio: rounded(ratio),
    aim: aim === null ? "–" : `≤ ${aim}`,
    met: aim === null ? "" : ratio <= aim ? "yes" : "NO",
  })),
);
const missed = rows.filter(({ ratio, aim }) => aim !== null && ratio > aim);
console.log(
  missed.length === 0
    ? "Every aim is met."
    : `Missed: ${missed.map(({ work, ratio, aim }) => `${work} (${rounded(ratio)}, aim ${aim})`).join("; ")}.`,
);
