import type { PaneText } from "../../../text/frame/pane.sv";
import type { DoneAction } from "../../../workbook/action/carry-out";
import type { Plan } from "../../../workbook/action/plan/plan";
import type { CleanedUp } from "../../../workbook/action/undo/clean-up";
import { ActionFailed, ActionRefused, type RefusedBecause } from "../../../workbook/action/refused";
import type { Place, WorkbookContents } from "../../../workbook/reading/contents";
import { inWorkbook } from "../../../workbook/run";
import { NotLoaded } from "./not-loaded";
import { refusalSentence } from "./refusal";
import type { LastAction, PaneState, Sentence } from "../state";
import type { Store } from "../store";
import { announce, tell } from "../voice";
import { loadWriting, type Writing } from "./writing";

/** A cell that is being edited holds everything back; after so long the bar says what Excel waits for. */
const patienceMilliseconds = 3000;

/** What an action says of itself: while it is done, when it is done, and when it has been taken back. */
interface ActionWords<Told extends readonly unknown[]> {
  readonly doing: string;
  readonly done: (...told: Told) => string;
  readonly undone: string;
}

/** What was done last, kept beyond the page. */
interface ActionMemory {
  keep(last: LastAction | undefined): void;
  kept(): LastAction | undefined;
}

/** What was done, and after it what only decorates and Excel would not do: said once, and in the way of nothing. */
const withMissing =
  (said: Sentence, { missing }: DoneAction): Sentence =>
  (text) =>
    missing.length === 0
      ? said(text)
      : text.actions.missing(said(text), missing.map((one) => text.actions.ornaments[one]).join(", "));

function cleanedSentence({ left, sheets, cells, isOver }: CleanedUp): Sentence {
  const named = ({ sheet, address }: Place): string => `${sheet}!${address}`;
  const places = [...sheets, ...cells.map(named)].join(", ");
  const [first] = left;
  return ({ actions }) => {
    if (!isOver) return actions.cleanedPartly(places);
    if (places !== "") return actions.cleanedByHand(places);
    return first ? actions.cleanedBut(left.length, named(first)) : actions.cleaned;
  };
}

/** Everything that the pane changes in the workbook goes through here: one at a time, told in the bar, taken back by Ångra. */
export class WorkbookChanges {
  private hasOffered = false;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly readAgain: () => Promise<void>,
    private readonly memory: ActionMemory,
  ) {}

  /** Offers to take back what was done before the page was loaded anew, where nothing has been done in the workbook since. */
  offerEarlier({ finished }: WorkbookContents): void {
    if (this.hasOffered) return;
    this.hasOffered = true;
    const last = this.store.state.last ? undefined : this.memory.kept();
    if (!last) return;
    if (last.done.before.token !== finished) return this.memory.keep(undefined);
    const sentence: Sentence = (text) => text.actions.earlier(last.sentence(text));
    this.store.change({ last, doing: this.store.state.doing ?? { status: "earlier", sentence } });
  }

  /**
   * Carries out a plan and says what it did.
   *
   * @param words what the action says of itself: `({ actions }) => actions.work[…]`, or a view's own
   * @param plan itself, or what makes it when all is loaded that writes
   * @param told what the sentence of what was done is told
   * @param canGoOn told why nothing was done; true when there is a way on, and the message bar need not say it
   * @returns whether it was done
   */
  async carryOut<Told extends readonly unknown[]>(
    words: (text: PaneText) => ActionWords<Told>,
    plan: Plan | ((writing: Writing) => Plan),
    told: (done: DoneAction) => readonly [...Told],
    canGoOn: (because: RefusedBecause) => boolean = () => false,
  ): Promise<boolean> {
    return this.work(
      (text) => words(text).doing,
      async (writing) => {
        const planned = typeof plan === "function" ? plan(writing) : plan;
        const done = await inWorkbook((context) =>
          writing.carryOut(context, planned, {
            without: writing.leftOutOrnaments(),
            progress: (sheet, of) => this.sayHowFar((text) => words(text).doing, sheet, of),
          }),
        );
        const given = told(done);
        const sentence = withMissing((text) => words(text).done(...given), done);
        this.setLast({ done, sentence, undone: (text) => words(text).undone });
        return sentence;
      },
      ({ because }) => {
        if (canGoOn(because)) return;
        const reason = refusalSentence(because);
        tell(this.store, (text) => text.actions.notDone(reason(text)));
      },
    );
  }

  /** Takes back the last action, whatever it was. */
  async undo(): Promise<void> {
    const { last } = this.store.state;
    if (!last) return;
    await this.work(
      (text) => text.actions.undoing,
      async ({ undo }) => {
        await inWorkbook((context) => undo(context, last.done));
        this.setLast(undefined);
        return last.undone;
      },
      ({ because }) => {
        const reason = refusalSentence(because);
        tell(this.store, (text) => text.actions.notUndone(reason(text)));
      },
    );
  }

  /** Takes away what an action left that failed half-way. */
  async cleanUp(): Promise<void> {
    const { workbook } = this.store.state;
    const unfinished = workbook.status === "here" ? workbook.value.unfinished : undefined;
    if (!unfinished) return;
    await this.work(
      (text) => text.actions.cleaning,
      async ({ cleanUp }) => {
        const cleaned = await inWorkbook((context) => cleanUp(context, unfinished)).catch(
          (cause: unknown) => {
            throw cause instanceof ActionRefused ? cause : new ActionFailed("remains", cause);
          },
        );
        this.setLast(undefined);
        return cleanedSentence(cleaned);
      },
      ({ because }) => {
        const reason = refusalSentence(because);
        tell(this.store, (text) => text.actions.notCleaned(reason(text)));
      },
    );
  }

  /** Says that something is done which nothing takes back: what was done before it is not to be taken back either. */
  doneForGood(sentence: Sentence): void {
    this.setLast(undefined);
    this.store.change({ doing: { status: "done", sentence }, notice: undefined });
    announce(this.store, sentence);
  }

  hide(): void {
    if (this.store.state.doing?.status !== "working") this.store.change({ doing: undefined });
  }

  private setLast(last: LastAction | undefined): void {
    this.store.change({ last });
    this.memory.keep(last);
  }

  private async work(
    meanwhile: Sentence,
    act: (writing: Writing) => Promise<Sentence>,
    refused: (refusal: ActionRefused) => void = () => undefined,
  ): Promise<boolean> {
    if (this.store.state.doing?.status === "working") return false;
    this.store.change({ doing: { status: "working", sentence: meanwhile }, notice: undefined });
    announce(this.store, meanwhile);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    try {
      const writing = await loadWriting(this.store.state.language);
      waiting = setTimeout(() => this.sayThatExcelWaits(), patienceMilliseconds);
      const sentence = await act(writing);
      this.store.change({ doing: { status: "done", sentence } });
      announce(this.store, sentence);
    } catch (problem) {
      this.store.change({ doing: undefined });
      if (problem instanceof NotLoaded) {
        tell(this.store, (text) => text.actions.failed.notLoaded);
      } else if (problem instanceof ActionRefused) {
        refused(problem);
        await this.readAgain();
      } else {
        await this.readAgain();
        this.failed(problem);
      }
      return false;
    } finally {
      clearTimeout(waiting);
    }
    await this.readAgain();
    return true;
  }

  private sayHowFar(doing: Sentence, sheet: number, of: number): void {
    if (of < 2) return;
    const sentence: Sentence = (text) => text.actions.sheetOf(doing(text), sheet, of);
    this.store.change({ doing: { status: "working", sentence } });
  }

  private sayThatExcelWaits(): void {
    const sentence: Sentence = (text) => text.actions.waiting;
    this.store.change({ doing: { status: "working", sentence } });
    announce(this.store, sentence);
  }

  /** Excel broke off. What is said is never better than what is known: the workbook's own journal says best. */
  private failed(problem: unknown): void {
    const { workbook } = this.store.state;
    const unfinished = workbook.status === "here" && workbook.value.unfinished !== undefined;
    tell(this.store, ({ actions: { failed } }) => {
      if (unfinished) return failed.remains;
      if (!(problem instanceof ActionFailed)) return failed.unknown;
      if (problem.outcome === "restored") return failed.restored;
      if (problem.outcome === "not-begun") return failed.notBegun;
      return problem.sheets.length > 0 ? failed.sheetsRemain(problem.sheets.join(", ")) : failed.unknown;
    });
  }
}
