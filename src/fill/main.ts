import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Job, readArguments, UsageError } from "./arguments";
import { loadFunctions } from "./load-functions";
import { type ExitCode, type JobResult, runJob } from "./run-job";

/**
 * `npm run fill -- IN.xlsx UT.xlsx`: calculates the add-in's cells of workbooks without Excel. One file in this thread, several in as many
 * threads as the machine has processors; the threads run this same file.
 */
async function main(): Promise<ExitCode> {
  const order = readArguments(process.argv.slice(2));
  const functions = loadFunctions(__dirname);
  if (order.folder !== undefined) mkdirSync(order.folder, { recursive: true });
  const [job, ...more] = order.jobs;
  if (job && more.length === 0) return tell(await runJob(job, order.keepGoing, functions), true);
  return inThreads(order.jobs, order.keepGoing);
}

/** In the order that they become ready, one line each, with the first cell that could not be calculated. */
function tell({ line, failures, code }: JobResult, all: boolean): ExitCode {
  const shown = all ? failures : failures.slice(0, 1);
  const cells = shown.map(({ place, sentence }) => `${place}: ${sentence}`);
  const text = all ? [line, ...cells].join("\n") : [line, ...cells].join(" ");
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}

async function inThreads(jobs: readonly Job[], keepGoing: boolean): Promise<ExitCode> {
  let [next, worst]: [number, ExitCode] = [0, 0];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(__filename, { workerData: { keepGoing } });
      const give = (): void => {
        const job = jobs[next++];
        if (job) worker.postMessage(job);
        else void worker.terminate().then(() => resolve());
      };
      worker.on("message", (result: JobResult) => {
        const code = tell(result, false);
        if (code > worst) worst = code;
        give();
      });
      worker.on("error", reject);
      give();
    });
  const threads = Math.min(jobs.length, availableParallelism());
  await Promise.all(Array.from({ length: threads }, work));
  return worst;
}

function serve(): void {
  const { keepGoing } = workerData as { readonly keepGoing: boolean };
  const functions = loadFunctions(__dirname);
  parentPort?.on("message", (job: Job) => {
    void runJob(job, keepGoing, functions).then((result) => parentPort?.postMessage(result));
  });
}

if (isMainThread) {
  main()
    .then((code) => process.exit(code))
    .catch((error: unknown) => {
      const { message } = error as Error;
      process.stderr.write(`${error instanceof UsageError ? message : `Det gick inte: ${message}`}\n`);
      process.exit(2);
    });
} else serve();
