import { nameKey } from "../../../cells/ground/names";
import type { SaidOfTable } from "../../../cells/share/incoming-table";
import type { SharedKind } from "../../../cells/share/shared-tables";
import { shareText } from "../../../text/share/share";
import { collectPlan } from "../../../workbook/share/collect/collect-plan";
import {
  incomingWorkbook,
  largestFile,
  mostFiles,
  readingLimits,
} from "../../../workbook/share/collect/incoming-workbook";
import {
  marksOfRows,
  readCollected,
  rememberCollected,
  type KeptCollection,
} from "../../../workbook/share/collect/collected-marks";
import { answersToKeep } from "../../../workbook/share/collect/kept-answers";
import { choicesToKeep } from "../../../workbook/share/collect/kept-choices";
import { inWorkbook } from "../../../workbook/run";
import { readFiles, type FileOutcome } from "../../../xlsx/worker/read-files";
import { today } from "../../frame/today";
import type { ViewFrame } from "../../frame/view-frame";
import type { ChosenFile, CollectInto, FileReading, RowKey, SharePlace } from "../place";
import {
  canWrite,
  collectModel,
  municipalitiesIn,
  readOne,
  type CollectModel,
  type KindCollection,
} from "./collect-model";
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
    const { place } = this.frame;
    const { tables: collected, answers } = await inWorkbook(readCollected).catch(() => ({
      tables: {},
      answers: place.answers,
    }));
    this.frame.move({ collected, answers, progress: { done: 0, of: others.length } });
    const outcomes = await readFiles(others, this.start, {
      limits: readingLimits,
      signal: reading.signal,
      onFile: (outcome, done, of) => {
        if (reading.signal.aborted) return;
        const file = { name: outcome.name, reading: readingOf(outcome) };
        // Now, file by file, rather than of all at once when the last one has come.
        readOne(file, this.frame.place);
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
      const found = kinds.map(({ kind, come }) => words.counted(words.kinds[kind], come));
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
    const nothing = { files: [], said: {}, chosen: {}, takesFile: [], progress: undefined };
    this.frame.move(nothing);
  }

  /** Which of a file's columns is the one that it lacks by name; none where it is to stay empty. */
  point(file: string, kind: SharedKind, key: string, column: number | undefined): void {
    const before = this.frame.place.said[file]?.[kind];
    this.say(file, kind, { ...before, pointed: { ...before?.pointed, [key]: column } });
  }

  /** What the numbers of a file's column are multiplied by; the column is not read where nobody has said so. */
  multiply(file: string, kind: SharedKind, key: string, factor: number | undefined): void {
    const before = this.frame.place.said[file]?.[kind];
    this.say(file, kind, { ...before, factors: { ...before?.factors, [key]: factor } });
  }

  private say(file: string, kind: SharedKind, own: SaidOfTable): void {
    const { said } = this.frame.place;
    this.frame.move({ said: { ...said, [file]: { ...said[file], [kind]: own } } });
  }

  /** Which file counts for a centre that comes from several; all of them where none is named. */
  choose(name: string, source: string): void {
    this.frame.move({ chosen: { ...this.frame.place.chosen, [nameKey(name)]: { source } } });
  }

  /** Which file a single cell of such a centre is taken from; the first one that is chosen says which file the others are from. */
  chooseCell(name: string, column: string, source: string): void {
    const { chosen } = this.frame.place;
    const earlier = this.model?.kinds.flatMap((one) => one.chosen.get(nameKey(name)) ?? [])[0];
    const before = chosen[nameKey(name)] ?? earlier ?? { source: "" };
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

  chooseWhere(where: CollectInto): void {
    this.frame.move({ where });
  }

  /** Whether the file counts in rows that a person has changed. */
  takeFile(rows: readonly RowKey[], takesFile: boolean): void {
    const isAmong = (one: RowKey): boolean =>
      rows.some(({ kind, key }) => kind === one.kind && key === one.key);
    const others = this.frame.place.takesFile.filter((one) => !isAmong(one));
    this.frame.move({ takesFile: takesFile ? [...others, ...rows] : others });
  }

  async write(): Promise<void> {
    const { model } = this;
    if (!model || !canWrite(model)) return;
    const { sheet } = shareText.in(this.frame.state.language).collect;
    const onSheets = model.kinds.filter(({ into }) => !into);
    const into = model.kinds.flatMap((one) => (one.into?.write ? [one.into] : []));
    const plan = collectPlan(onSheets, today(), model.tables, sheet, into);
    const done = await this.frame.changes.carryOut(
      ({ language }) => shareText.in(language).work.collect,
      plan,
      (what) => [[...into.map(({ table }) => table), ...what.plan.sheets.map(({ name }) => name)].join(", ")],
    );
    if (!done) return;
    const written = Object.fromEntries([
      ...model.kinds.flatMap((one) => (one.into?.write ? [[one.into.table, this.kept(one)] as const] : [])),
      ...onSheets.map((one, index) => [plan.sheets[index]?.tables?.[0]?.name ?? "", this.kept(one)] as const),
    ]);
    const tables = [...model.tables, ...Object.keys(written)];
    // Where it is not remembered, a person is asked of more than is needed.
    const said = model.files.flatMap(({ name, file, said }) => (file ? [{ name, file, said }] : []));
    const answers = answersToKeep(said, this.frame.place.answers);
    await inWorkbook((context) => rememberCollected(context, written, answers, tables)).catch(
      () => undefined,
    );
    this.clear();
    // The next files go to what is there now: sheets that are new once more are for somebody to ask for.
    const where = model.where === "sheets" ? undefined : model.where;
    this.frame.move({ where, answered: model.where === "own" ? municipalitiesIn(model) : [] });
  }

  /** What is to be known the next time of what has been written. */
  private kept(one: KindCollection): KeptCollection {
    const { collection, chosen, into } = one;
    const kept = into && this.frame.place.collected[into.table];
    const choices = choicesToKeep(collection.severalTimes, chosen, { ...one, kept });
    return { ...(into?.marks ?? marksOfRows(one)), ...(Object.keys(choices).length > 0 && { choices }) };
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
