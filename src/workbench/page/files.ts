import type { UniverBook } from "../grid/univer-book";
import type { Host, PressedKeys } from "../host";
import { type SampleName, samples } from "../sample";
import {
  checkShowable,
  contentsFromBook,
  keptSentence,
  leftBehind,
  type CustomFunctionName,
  type FileLink,
  openInBook,
  openXlsx,
  keepAsInFile,
  keepAsInSample,
  readAddinSettings,
  saveXlsx,
  withKeptByHost,
  type WorkbookToSave,
  XlsxRefusal,
} from "../xlsx";
import { fileTooLarge } from "../../xlsx/ground/refusal";
import { limits } from "../../xlsx/ground/limits";
import { part } from "./element";
import { chooseFile, download, takeDroppedFiles } from "./file-transfer";
import type { Log } from "./log/log";
import { notOpened, notSaved, oneFileAtATime, ownMistake, type Notices, type Sentence } from "./notices";
import { ask } from "./question";
import type { Texts } from "./page-text";

type SaveState = "untouched" | "changed" | "saved";

/** What the files need of the page around them. */
interface FilesSurroundings {
  readonly book: UniverBook;
  readonly notices: Notices;
  readonly log: Log;
  readonly customFunctions: readonly CustomFunctionName[];
  /** The sample that the grid begins with. */
  readonly sample: SampleName;
  readonly addin: { readonly id: string; readonly version: string };
  texts(): Texts;
  /** What the host keeps beside the book. */
  model(): Host["model"];
  /** Puts another workbook in the place of the open one: stops the add-in, loads, and starts it anew. */
  replace(load: () => void): void;
  /** Takes over what is still being typed into a cell. */
  endEditing(): Promise<void>;
  stateChanged(): void;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which file the workbook came from, whether it has been changed since, and the ways to open another and to save it. */
export class Files {
  private link: FileLink | null = null;
  /** The sample that is open. */
  private sample: SampleName | undefined;
  private current: SaveState = "untouched";
  private busy = false;

  constructor(private readonly around: FilesSurroundings) {
    this.sample = around.sample;
    around.book.onEdit(() => this.changed());
    takeDroppedFiles(part("drop"), (files) => void this.takeDropped(files));
    addEventListener("keydown", (event) => this.pressed(event), { capture: true });
    addEventListener("beforeunload", (event) => {
      if (this.current === "changed") event.preventDefault();
    });
  }

  get state(): SaveState {
    return this.current;
  }

  /** Something that would be saved has been changed, in the book or beside it. */
  changed(): void {
    this.become("changed");
  }

  /** Gives a host that has just been made what the file holds of what is the host's: settings and protection. */
  furnish(model: Host["model"]): void {
    keepAsInFile(model, this.link);
    if (this.sample) keepAsInSample(model, this.around.book.sheets(), samples[this.sample]());
    const parts = this.link?.opened.source.parts;
    if (!parts) return;
    for (const [key, value] of readAddinSettings(parts, this.around.addin.id)) model.settings.set(key, value);
  }

  /** A workbook that comes from no file. */
  newSample(name: SampleName): Promise<void> {
    return this.inPlaceOfTheOpenOne(() => this.openSample(name));
  }

  newEmpty(): Promise<void> {
    return this.inPlaceOfTheOpenOne(() => this.openEmpty());
  }

  openSample(name: SampleName): void {
    this.replace(() => {
      this.around.book.open(samples[name]());
      return null;
    }, name);
  }

  openEmpty(): void {
    const { emptyWorkbook: name, emptySheet } = this.around.texts();
    this.replace(() => {
      this.around.book.open({ name, sheets: [{ name: emptySheet, cells: [] }] });
      return null;
    });
  }

  choose(): void {
    chooseFile((file) => void this.openFile(file));
  }

  /** The file that the page starts with; where it is refused, the workbook in the grid stays. */
  startWith({ name, bytes }: NamedFile): void {
    const { book } = this.around;
    this.orSay(name, () => {
      const opened = openXlsx(bytes, this.around);
      this.link = openInBook(book, opened, name);
      this.sample = undefined;
      this.become("untouched");
      this.tellLimits(this.link);
    });
  }

  async save(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      return await this.saveNow();
    } finally {
      this.busy = false;
    }
  }

  private async openFile(file: File): Promise<void> {
    const opened = await this.orSayLater(file.name, async () => {
      // Before anything of it is read into memory.
      if (file.size > limits.fileBytes) throw fileTooLarge(file.size, limits.fileBytes);
      const read = openXlsx(new Uint8Array(await file.arrayBuffer()), this.around);
      checkShowable(read.contents);
      return read;
    });
    if (!opened) return;
    await this.inPlaceOfTheOpenOne(() => {
      const link = this.replace(() => openInBook(this.around.book, opened, file.name));
      if (link) this.tellLimits(link);
    });
  }

  private async takeDropped(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    if (files.length === 1) return this.openFile(file);
    this.around.notices.add({ kind: "problem", sentences: [oneFileAtATime] });
  }

  private async inPlaceOfTheOpenOne(open: () => void): Promise<void> {
    if (this.busy) return;
    if (this.current === "changed" && !(await this.mayGo())) return;
    open();
  }

  /** Whether the open workbook may go: it has been saved, or a person has said that it need not be. */
  private async mayGo(): Promise<boolean> {
    const texts = this.around.texts();
    this.busy = true;
    try {
      const answer = await ask(part<HTMLDialogElement>("question"), {
        question: texts.saveChanges(this.around.book.name()),
        explanation: texts.lostOtherwise,
        answers: [
          { answer: "save", label: texts.save },
          { answer: "discard", label: texts.dontSave },
          { answer: "cancel", label: texts.cancel },
        ],
        otherwise: "cancel",
      });
      return answer === "save" ? await this.saveNow() : answer === "discard";
    } finally {
      this.busy = false;
    }
  }

  private async saveNow(): Promise<boolean> {
    const { book, notices } = this.around;
    await this.around.endEditing();
    await book.settled();
    const saved = this.orSay(
      book.name(),
      () => {
        return saveXlsx(this.link?.opened ?? null, this.contents(), this.around);
      },
      notSaved,
    );
    if (!saved) return false;
    download(book.name(), saved.bytes);
    notices.clear();
    const left = this.link ? leftBehind(book, this.link) : [];
    notices.add({ kind: "remark", sentences: [...saved.notes, ...left] });
    this.become("saved");
    return true;
  }

  private contents(): WorkbookToSave {
    const { book, addin, model } = this.around;
    const { settings } = model();
    const ids = book.sheets().map(({ id }) => id);
    return {
      ...withKeptByHost(contentsFromBook(book, this.link), ids, model(), this.link),
      addin: { ...addin, values: settings },
    };
  }

  private replace(load: () => FileLink | null, sample?: SampleName): FileLink | null {
    this.around.notices.clear();
    this.around.replace(() => {
      this.link = load();
      this.sample = sample;
    });
    this.become("untouched");
    return this.link;
  }

  private tellLimits({ opened, kept }: FileLink): void {
    const stands = keptSentence(kept);
    this.around.notices.add({
      kind: "remark",
      sentences: [...opened.limitations, ...(stands ? [stands] : [])],
    });
  }

  private become(state: SaveState): void {
    if (this.current === state) return;
    this.current = state;
    this.around.stateChanged();
  }

  /**
   * Keys that were pressed in the add-in's page, of which its client library tells. What the browser does with them itself
   * cannot be kept from it, as in Excel on the web.
   */
  shortcut({ keyCode, ...keys }: PressedKeys): void {
    this.shortcutFor({ ...keys, key: String.fromCharCode(keyCode) })?.();
  }

  private pressed(event: KeyboardEvent): void {
    const act = this.shortcutFor(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  private shortcutFor(
    keys: Omit<PressedKeys, "keyCode"> & { readonly key: string },
  ): (() => void) | undefined {
    if (!(keys.ctrlKey || keys.metaKey) || keys.altKey || keys.shiftKey) return undefined;
    const act = { o: () => this.choose(), s: () => void this.save() }[keys.key.toLowerCase()];
    const mayAct = (): boolean => !part<HTMLDialogElement>("question").open;
    return act && (() => mayAct() && act());
  }

  /** What goes wrong is a sentence on the page, with the file's name. */
  private orSay<T>(name: string, act: () => T, because = notOpened): T | undefined {
    try {
      return act();
    } catch (error) {
      this.say(name, error, because);
      return undefined;
    }
  }

  private async orSayLater<T>(name: string, act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      this.say(name, error, notOpened);
      return undefined;
    }
  }

  private say(name: string, error: unknown, because: (name: string) => Sentence): void {
    const start = because(name);
    const reason: Sentence = error instanceof XlsxRefusal ? error : ownMistake;
    if (!(error instanceof XlsxRefusal)) this.around.log.add("fault", String(error));
    const sentence = { sv: `${start.sv} ${reason.sv}`, en: `${start.en} ${reason.en}` };
    this.around.notices.add({ kind: "problem", sentences: [sentence] });
  }
}
