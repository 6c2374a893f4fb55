import { nameKey } from "../../../cells/ground/names";
import { today } from "../../frame/today";
import { collectPlan } from "../../../workbook/share/collect-plan";
import { largestFile, mostFiles, readFile, type FileReading } from "../../../workbook/share/read-file";
import { shareText } from "../../../text/share/share";
import type { ViewFrame } from "../../frame/view-frame";
import type { ChosenFile, SharePlace } from "../place";
import { collectModel, type CollectModel } from "./collect-model";

/** What a person can do in Samla in. */
export class CollectActions {
  private isStopped = false;

  constructor(private readonly frame: ViewFrame<object, SharePlace>) {}

  private get model(): CollectModel | undefined {
    const { contents, place } = this.frame;
    return contents && collectModel(contents, place);
  }

  /** Reads the files one by one, here in the pane; a file of a name that was read before takes that one's place. */
  async open(files: readonly File[]): Promise<void> {
    const taken = files.slice(0, mostFiles);
    this.isStopped = false;
    for (const [done, file] of taken.entries()) {
      this.frame.move({ progress: { done, of: taken.length } });
      await rest();
      if (this.isStopped) return this.end(done);
      this.add({ name: file.name, reading: await readingOf(file) });
    }
    this.frame.move({ progress: undefined });
    if (taken.length < files.length)
      this.frame.tell(({ language }) => shareText.in(language).collect.tooMany);
    const { files: read = [], rows = [] } = this.model ?? {};
    this.frame.announce(({ language }) => shareText.in(language).collect.summary(read.length, rows.length));
  }

  stop(): void {
    this.isStopped = true;
  }

  private end(done: number): void {
    this.frame.move({ progress: undefined });
    this.frame.announce(({ language }) => shareText.in(language).collect.stopped(done));
  }

  private add(file: ChosenFile): void {
    const others = this.frame.place.files.filter(({ name }) => name !== file.name);
    this.frame.move({ files: [...others, file] });
  }

  clear(): void {
    this.frame.move({ files: [], pointed: {}, chosen: {}, progress: undefined });
  }

  /** Which of a file's columns is the one that it lacks by name; none where it is to stay empty. */
  point(file: string, key: string, column: number | undefined): void {
    const { pointed } = this.frame.place;
    const others = Object.entries(pointed[file] ?? {}).filter(([known]) => known !== key);
    const own = Object.fromEntries(column === undefined ? others : [...others, [key, column]]);
    this.frame.move({ pointed: { ...pointed, [file]: own } });
  }

  /** Which file counts for a centre that comes from several; all of them where none is named. */
  choose(name: string, source: string): void {
    this.frame.move({ chosen: { ...this.frame.place.chosen, [nameKey(name)]: source } });
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

  async write(): Promise<void> {
    const { rows = [], tables = [] } = this.model ?? {};
    if (rows.length === 0) return;
    const { sheet } = shareText.in(this.frame.state.language).collect;
    const done = await this.frame.changes.carryOut(
      ({ language }) => shareText.in(language).work.collect,
      collectPlan(rows, today(), tables, sheet),
      ({ plan }) => [plan.sheets[0]?.name ?? ""],
    );
    if (done) this.clear();
  }
}

async function readingOf(file: File): Promise<FileReading> {
  if (file.size > largestFile) return { refusal: { kind: "too-large" } };
  return readFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Lets the browser draw, and Excel have its answers. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
