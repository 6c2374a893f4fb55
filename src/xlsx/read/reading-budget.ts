import { limits } from "../ground/limits";
import { tookTooLong, tooLongFormulas, tooManyCells, unpacksTooLarge } from "../ground/refusal";

/** How much may be read, of one file or of several together. */
export interface ReadingLimits {
  readonly cells: number;
  /** Characters of shared formulas, written out. */
  readonly formulas: number;
  /** Bytes of inflated parts. */
  readonly bytes: number;
  /** Milliseconds, from when the budget was made. */
  readonly time?: number;
}

const ofOneFile: ReadingLimits = {
  cells: limits.cells,
  formulas: limits.sharedFormulas,
  bytes: limits.readBytes,
};

/** Counts what is read and refuses, by a sentence, what is too much. Handed from file to file it bounds them all together. */
export class ReadingBudget {
  private cells = 0;
  private formulas = 0;
  private bytes = 0;
  private readonly started = Date.now();

  constructor(private readonly most: ReadingLimits = ofOneFile) {}

  addCell(): void {
    if (++this.cells > this.most.cells) throw tooManyCells(this.most.cells);
    if (this.cells % 4096 === 0) this.checkTime();
  }

  addFormula(characters: number): void {
    this.formulas += characters;
    if (this.formulas > this.most.formulas) throw tooLongFormulas(this.most.formulas);
  }

  addBytes(count: number): void {
    this.bytes += count;
    if (this.bytes > this.most.bytes) throw unpacksTooLarge(this.most.bytes);
    this.checkTime();
  }

  private checkTime(): void {
    const { time } = this.most;
    if (time !== undefined && Date.now() - this.started > time) throw tookTooLong(time);
  }
}
