import { sammanfatta } from "../../src/functions/comparison";
import { fakturaunderlag } from "../../src/functions/costs";
import { figures } from "./comparison";
import { costTable, partyRows } from "./costs";
import { printedBy } from "./apart";
import { lastResult, keep } from "./bench";

/** One large answer, worked out once in a process that does nothing else. */
interface LargeAnswer {
  readonly work: string;
  /** At most so many megabytes of the whole process: the engine, the cells that were given, and the answer. */
  readonly aim: number;
  readonly run: () => unknown;
}

const largeAnswers: readonly LargeAnswer[] = [
  {
    work: "FC.SAMMANFATTA, 100 000 centres × 50 indicators",
    aim: 500,
    run: () => sammanfatta(figures(100_000, 50), "saknas"),
  },
  {
    work: "FC.FAKTURAUNDERLAG, 200 000 costs × 12",
    aim: 600,
    run: () => fakturaunderlag(costTable(200_000), partyRows(12)),
  },
];

const oneOnly = "--memory-of";

/** In a process that was started for one answer: works it out and prints what the process took at most, in kilobytes. */
export function workedOutAlone(): boolean {
  const [option, index] = process.argv.slice(2);
  if (option !== oneOnly) return false;
  keep(largeAnswers[Number(index)]?.run());
  const { maxRSS } = process.resourceUsage();
  if (!Array.isArray(lastResult())) throw new Error("There is no answer.");
  console.log(maxRSS);
  return true;
}

/** What each large answer takes, and the names of those that take too much. */
export function memoryBench(): string[] {
  const rows = largeAnswers.map(({ work, aim }, index) => {
    const megabytes = Math.round(Number(printedBy([], oneOnly, String(index))) / 1024);
    return {
      work,
      "MB, most": megabytes,
      aim: `≤ ${aim}`,
      met: megabytes > 0 && megabytes <= aim ? "yes" : "NO",
    };
  });
  console.table(rows);
  return rows
    .filter(({ met }) => met === "NO")
    .map((row) => `${row.work} (${row["MB, most"]} MB, aim ${row.aim})`);
}
