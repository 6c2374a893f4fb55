/**
 * Milliseconds that the processor has worked for this process: what else runs on the machine is not counted. Node is started
 * with --single-threaded, so that no part of the engine works beside it.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Pages of memory that the process has been handed so far. */
export const freshPages = (): number => process.resourceUsage().minorPageFault;

const bytesOfPage = 4096;
const pagesOfBlock = 16;
/**
 * What it takes to be handed so many fresh pages, and no more: memory in which one byte of each is written. A machine of one's
 * own takes a fraction of a microsecond for a page, a shared virtual one has been seen to take twenty, and then a list of a
 * hundred thousand places takes as long as five loops over four hundred thousand cells. The loops that work is measured
 * beside write into memory that they have, while an answer has to be made; so this is told apart from what is the work's own.
 */
export function millisecondsOfPages(pages: number): number {
  if (pages <= 0) return 0;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(pages / pagesOfBlock) });
  const bytes = new Uint8Array(memory.buffer);
  const start = processorTime();
  for (let page = 0; page < pages; page++) bytes[page * bytesOfPage] = 1;
  return processorTime() - start;
}
