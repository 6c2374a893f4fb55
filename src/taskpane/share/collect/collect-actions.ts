import { nameKey } from "../../../cells/ground/names";
import type { SharedKind } from "../../../cells/share/shared-tables";
import { shareText } from "../../../text/share/share";
import { collectPlan } from "../../../workbook/share/collect/collect-plan";
import {
  incomingWorkbook,
  largestFile,
  mostFiles,
  readingLimits,
} from "../../../workbook/share/collect/incoming-workbook";
import { readFiles, type FileOutcome } from "../../../xlsx/worker/read-files";
import { today } from "../../frame/today";
import type { ViewFrame } from "../../frame/view-frame";
import type { ChosenFile, FileReading, SharePlace } from "../place";
import { canWriteInto, collectModel, readOne, type CollectModel } from "./collect-model";
import { readerThread } from "./reader-thread";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Samla in. */
export class CollectActions extends ViewActions<object, SharePlace> {
  private reading: AbortController | undefined;

  constructor(
    frame: ViewFrame<object, SharePlace>,
    private readonly start = readerThread,
  ) {
    super(frame);
  }

  private get model(): CollectModel | undefined {
    const { contents, place } = this.frame;
    return contents && collectModel(contents, place);
  }

  /** Reads the files one by one; a file of a name that was read before takes that one's place. */
  async open(chosen: readonly File[]): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const { files, clash } = onceEach(chosen.slice(0, mostFiles));
    const large = files.filter(({ size }) => size > largestFile);
    const others = files.filter((file) => !large.includes(file));
    for (const { name } of large) this.add({ name, reading: { refusal: { kind: "too-large" } } });
    this.frame.move({ progress: { done: 0, of: others.length } });
    const outcomes = await readFiles(others, this.start, {
      limits: readingLimits,
      signal: reading.signal,
      onFile: (outcome, done, of) => {
        if (reading.signal.aborted) return;
        const file = { name: outcome.name, reading: readingOf(outcome) };
        // Now, file by file, rather than of all at once when the last one has come.
        readOne(file, this.frame.place.pointed[file.name]);
        this.add(file);
        this.frame.move({ progress: { done, of } });
      },
    });
    if (this.reading !== reading) return;
    this.frame.move({ progress: undefined });
    this.tellHowItWent(
      reading.signal.aborted ? outcomes.length : undefined,
      clash,
      chosen.length > mostFiles,
    );
  }

  stop(): void {
    this.reading?.abort();
  }

  /** @param stoppedAfter how many files were read before a person stopped it */
  private tellHowItWent(
    stoppedAfter: number | undefined,
    clash: string | undefined,
    isTooMany: boolean,
  ): void {
    const tell = (say: (words: ReturnType<typeof shareText.in>["collect"]) => string): void =>
      this.frame.tell(({ language }) => say(shareText.in(language).collect));
    if (clash !== undefined) tell((words) => words.clash(clash));
    else if (isTooMany) tell(({ tooMany }) => tooMany);
    const { files = [], kinds = [] } = this.model ?? {};
    this.frame.announce(({ language }) => {
      const words = shareText.in(language).collect;
      if (stoppedAfter !== undefined) return words.stopped(stoppedAfter);
      const found = kinds.map(({ kind, rows }) => words.counted(words.kinds[kind], rows.length));
      return words.summary(files.length, found);
    });
  }

  private add(file: ChosenFile): void {
    const others = this.frame.place.files.filter(({ name }) => name !== file.name);
    this.frame.move({ files: [...others, file] });
  }

  clear(): void {
    this.reading?.abort();
    this.reading = undefined;
    this.frame.move({ files: [], pointed: {}, chosen: {}, progress: undefined });
  }

  /** Which of a file's columns is the one that it lacks by name; none where it is to stay empty. */
  point(file: string, kind: SharedKind, key: string, column: number | undefined): void {
    const { pointed } = this.frame.place;
    const others = Object.entries(pointed[file]?.[kind] ?? {}).filter(([known]) => known !== key);
    const own = Object.fromEntries(column === undefined ? others : [...others, [key, column]]);
    this.frame.move({ pointed: { ...pointed, [file]: { ...pointed[file], [kind]: own } } });
  }

  /** Which file counts for a centre that comes from several; all of them where none is named. */
  choose(name: string, source: string): void {
    this.frame.move({ chosen: { ...this.frame.place.chosen, [nameKey(name)]: { source } } });
  }

  /** Which file a single cell of such a centre is taken from; the first one that is chosen says which file the others are from. */
  chooseCell(name: string, column: string, source: string): void {
    const { chosen } = this.frame.place;
    const before = chosen[nameKey(name)] ?? { source: "" };
    const base = before.source || source;
    const cells = { ...before.cells, [column]: source };
    this.frame.move({ chosen: { ...chosen, [nameKey(name)]: { source: base, cells } } });
  }

  async copyReminder(): Promise<void> {
    const lacking = this.model?.coverage?.lacking ?? [];
    const { collect } = shareText.in(this.frame.state.language);
    await this.frame.copy(
      "reminder",
      collect.reminder(lacking.join(", ")),
      ({ language }) => shareText.in(language).collect.copied,
      ({ language }) => shareText.in(language).collect.notCopied,
    );
  }

  /** Whether centres go into the workbook's own table, or on a sheet of their own. */
  chooseWhere(isInto: boolean): void {
    this.frame.move({ isInto });
  }

  async write(): Promise<void> {
    const { kinds = [], tables = [], own } = this.model ?? {};
    const isInto = own?.isChosen === true;
    if (kinds.length === 0 || (isInto && !canWriteInto(own))) return;
    const { sheet } = shareText.in(this.frame.state.language).collect;
    const onSheets = isInto ? kinds.filter(({ kind }) => kind !== "centres") : kinds;
    const done = await this.frame.changes.carryOut(
      ({ language }) => shareText.in(language).work.collect,
      collectPlan(onSheets, today(), tables, sheet, isInto ? own.into.write : undefined),
      ({ plan }) => [[...(isInto ? [own.name] : []), ...plan.sheets.map(({ name }) => name)].join(", ")],
    );
    if (done) this.clear();
  }
}

const readingOf = (outcome: FileOutcome): FileReading => {
  if ("file" in outcome) return { workbook: incomingWorkbook(outcome.name, outcome.file) };
  const { sv, en } = outcome.refused;
  return { refusal: { kind: "refused", sentence: { sv, en } } };
};

/** Files out of different folders may bear one name: the second would take the first one's place, and nobody would know. */
function onceEach(files: readonly File[]): {
  readonly files: readonly File[];
  readonly clash: string | undefined;
} {
  const names = new Set<string>();
  let clash: string | undefined;
  const once = files.filter(({ name }) => {
    if (names.has(name)) clash ??= name;
    return !names.has(name) && names.add(name);
  });
  return { files: once, clash };
}
