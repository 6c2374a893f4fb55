import type { Language } from "../../../text/language";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import { watchVisibility } from "../../../workbook/host";
import { namesIn, namesNow } from "../../../workbook/reading/names-now";
import { inWorkbook, readInWorkbook } from "../../../workbook/run";
import { watchContents } from "../../../workbook/watch";
import { answered, Unanswered } from "./answered";
import type { PaneState } from "../state";
import type { Store } from "../store";
import { announce } from "../voice";

/** Changes come in bursts (a table is pasted row by row): they are read once, when it is quiet. */
const quietMilliseconds = 200;

/** How long Excel is given to work something out before it is looked again. */
export const calculationMilliseconds = [500, 1000, 2000, 4000];

/** Reads the workbook, or what somebody needs of it. */
export type ReadsContents = (context: Excel.RequestContext) => Promise<WorkbookContents>;

/** What may have become another: what tables hold, or only what sheets and tables are called. */
type Change = "contents" | "names";

/**
 * When the workbook is read: once at a time, when it is quiet, while somebody looks, once after an action and not for what
 * the action itself did, and again where Excel was still working something out.
 */
export class WorkbookReading {
  private reading: Promise<void> | undefined;
  private readAgain = false;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private isSeen = true;
  private missed: Change | undefined;
  /** How often it has been looked whether Excel has worked out what it is working out. */
  private lookedFor = 0;

  /**
   * @param contents reads what the view that is open needs
   * @param patience milliseconds that Excel is waited for
   * @param come told what has been read
   */
  constructor(
    private readonly store: Store<PaneState>,
    private readonly contents: ReadsContents,
    private readonly patience: number,
    private readonly come: (contents: WorkbookContents) => void,
  ) {}

  /** Follows what Excel tells and whether the pane is seen. */
  async follow(): Promise<void> {
    watchVisibility((isSeen) => {
      this.isSeen = isSeen;
      if (isSeen && this.missed) this.changed(this.missed);
    });
    await inWorkbook((context) =>
      watchContents(context, {
        contents: () => this.changed("contents"),
        names: () => this.changed("names"),
        calculated: () => this.isCalculating && this.changed("contents"),
      }),
    ).catch(() => {
      // Without events the pane still looks whenever it is turned to.
    });
  }

  /** One reading at a time; what changed while it was under way is read once more afterwards. */
  async read(work = this.contents): Promise<void> {
    if (this.reading) {
      this.readAgain = true;
      return this.reading;
    }
    clearTimeout(this.quiet);
    this.missed = undefined;
    this.reading = this.readOnce(work);
    await this.reading;
    this.reading = undefined;
    if (this.readAgain) {
      this.readAgain = false;
      await this.read();
    }
  }

  /** Reads where sheets or tables have other names than those that were read; asks for no more than those. */
  async look(): Promise<void> {
    if (this.store.state.workbook.status !== "here" || this.reading) return this.read();
    const names = await answered(inWorkbook(namesNow), this.patience).catch(() => undefined);
    const { workbook } = this.store.state;
    if (workbook.status !== "here" || names !== namesIn(workbook.value)) await this.read();
  }

  private async readOnce(work: ReadsContents): Promise<void> {
    if (this.store.state.workbook.status === "failed") this.store.change({ workbook: { status: "waiting" } });
    try {
      const value = await answered(readInWorkbook(work), this.patience);
      const formulas = languageOfSeparator(value.surroundings?.decimalSeparator);
      this.store.change({ workbook: { status: "here", value }, ...(formulas && { formulas }) });
      this.come(value);
      this.waitForCalculation();
    } catch (problem) {
      if (problem instanceof Unanswered && this.store.state.workbook.status === "here") return;
      // Between two requests an action may have taken away what was being read: it is read once more when that is done.
      if (this.readAgain || this.store.state.doing?.status === "working") return;
      this.store.change({ workbook: { status: "failed" } });
      announce(this.store, (text) => text.start.failed.text);
    }
  }

  /** Only when it is quiet, and while somebody looks; and not what an action of ours is doing: that is read at its end. */
  private changed(what: Change): void {
    clearTimeout(this.quiet);
    if (this.store.state.doing?.status === "working") return;
    if (this.missed !== "contents") this.missed = what;
    if (this.isSeen) this.quiet = setTimeout(() => void this.catchUp(), quietMilliseconds);
  }

  private async catchUp(): Promise<void> {
    const { missed } = this;
    this.missed = undefined;
    // Somebody has worked in the sheets since something was said to be wrong.
    if (missed === "contents") this.store.change({ notice: undefined });
    await (missed === "names" ? this.look() : this.read());
  }

  private get isCalculating(): boolean {
    const { workbook } = this.store.state;
    return workbook.status === "here" && workbook.value.isCalculating === true;
  }

  /** Where cells are still being worked out it is looked again after a while, longer each time, and when Excel says so. */
  private waitForCalculation(): void {
    if (!this.isCalculating) {
      this.lookedFor = 0;
      return;
    }
    const milliseconds = calculationMilliseconds[this.lookedFor++];
    if (milliseconds !== undefined)
      setTimeout(() => this.changed("contents"), milliseconds - quietMilliseconds);
  }
}

/** How formulas are written: arguments are parted by semicolons where decimals are by commas. */
const languageOfSeparator = (separator: string | undefined): Language | undefined =>
  separator === undefined ? undefined : separator === "," ? "sv" : "en";
