import "../support/custom-functions";
import { cpus, version } from "node:os";
import { enginesMemory, measuredApart, printedBy } from "./apart";
import { compare, type Comparison, type Measured } from "./bench";
import { classificationBench } from "./classification";
import { comparisonBench } from "./comparison";
import { costsBench } from "./costs";
import { filesBench } from "./files";
import { memoryBench, workedOutAlone } from "./memory";
import { surveyBench } from "./survey";

const memory = "memory";

/** `npm run bench`, or `npm run bench -- files costs memory` for some families. */
const families: Readonly<Record<string, () => Comparison[]>> = {
  classification: classificationBench,
  costs: costsBench,
  survey: surveyBench,
  comparison: comparisonBench,
  files: filesBench,
};

const rounded = (number: number): number => Number(number.toPrecision(3));

const rowOnly = "--times-of";

/** In a process that was started for one row of a family: prints what it has measured. */
function measuredAlone(): boolean {
  const [option, name, row] = process.argv.slice(2);
  const comparison = option === rowOnly ? families[name as string]?.()[Number(row)] : undefined;
  if (comparison) console.log(JSON.stringify(compare(comparison)));
  return comparison !== undefined;
}

function showTimes(names: readonly string[]): string[] {
  const rows = names.flatMap((name) =>
    (families[name] as () => Comparison[])().map(({ isDoneOnce }, row) =>
      measuredApart(
        () => JSON.parse(printedBy(isDoneOnce ? [] : enginesMemory, rowOnly, name, String(row))) as Measured,
      ),
    ),
  );
  if (rows.length === 0) return [];
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
  return missed.map(({ work, ratio, aim }) => `${work} (${rounded(ratio)}, aim ${aim})`);
}

function bench(asked: readonly string[]): void {
  const names = [...Object.keys(families), memory];
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(`Not a family: ${unknown.join(", ")}. There are ${names.join(", ")}.`);
  }
  const chosen = asked.length === 0 ? names : asked;
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, ${version()}`);
  const missed = [
    ...showTimes(chosen.filter((name) => name !== memory)),
    ...(chosen.includes(memory) ? memoryBench() : []),
  ];
  console.log(missed.length === 0 ? "Every aim is met." : `Missed: ${missed.join("; ")}.`);
}

if (!workedOutAlone() && !measuredAlone()) bench(process.argv.slice(2));
