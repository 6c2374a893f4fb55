import { copyText } from "../../../text/share/copy";
import { readInWorkbook } from "../../../workbook/run";
import type { RefusedCopy } from "../../../workbook/share/copy/make-copy";
import { inspectWorkbook } from "../../../workbook/share/inspect";
import { isMac } from "../../../workbook/host";
import { canOpenWorkbooks } from "../../../workbook/share/file/can-open";
import { centresState } from "../../centres/place";
import type { Sentence } from "../../frame/state";
import { today } from "../../frame/today";
import { loadFiles } from "../load-files";
import type { CopyPlace, SharePlace } from "../place";
import { copyModel, type CopyModel, type ReadyChoice } from "./copy-model";
import { ViewActions } from "../../frame/view-actions";

type Words = ReturnType<typeof copyText.in>;

const failed: Sentence = ({ language }) => copyText.in(language).failed;

/** What a person can do in Kopia: say which sheets, and have the copy made. */
export class CopyActions extends ViewActions<object, SharePlace> {
  private get model(): CopyModel | undefined {
    const { contents, place } = this.frame;
    return contents && copyModel(contents, place);
  }

  private change(change: Partial<CopyPlace>): void {
    this.frame.move({ copy: { ...this.frame.place.copy, ...change } });
  }

  /** How far the copy has come: what has been said of it meanwhile stays in sight. */
  private receive(change: Partial<CopyPlace>): void {
    this.frame.receive({ copy: { ...this.frame.place.copy, ...change } });
  }

  private tell(say: (words: Words) => string, intent?: "done"): void {
    this.frame.tell(({ language }) => say(copyText.in(language)), intent);
  }

  /** Looks at all sheets, as Kontroll does. */
  async inspect(): Promise<void> {
    if (this.frame.place.isInspecting) return;
    this.frame.receive({ isInspecting: true });
    try {
      const inspection = await readInWorkbook(inspectWorkbook);
      this.frame.receive({ inspection, isInspecting: false });
      this.frame.withdraw(failed);
    } catch {
      this.frame.receive({ isInspecting: false });
      this.frame.tell(failed);
    }
  }

  choose(sheet: string, isChosen: boolean): void {
    const { chosen } = this.frame.place.copy;
    this.change({ chosen: { ...chosen, [sheet]: isChosen }, made: undefined });
  }

  /** The sheets of a ready choice, and no others. */
  use({ sheets }: ReadyChoice): void {
    const all = this.model?.sheets ?? [];
    const chosen = Object.fromEntries(all.map(({ name }) => [name, sheets.includes(name)]));
    this.change({ chosen, made: undefined });
  }

  writeFormulas(formulasAsNotes: boolean): void {
    this.change({ formulasAsNotes });
  }

  become(as: CopyPlace["as"]): void {
    this.change({ as });
  }

  async make(): Promise<void> {
    const { chosen = [] } = this.model ?? {};
    const { copy } = this.frame.place;
    if (copy.isMaking) return;
    if (chosen.length === 0) return this.tell(({ none }) => none);
    this.change({ isMaking: true, made: undefined });
    this.frame.announce(({ language }) => copyText.in(language).making);
    try {
      await this.makeOf(chosen, copy);
    } catch {
      this.frame.tell(failed);
    } finally {
      this.receive({ isMaking: false });
    }
  }

  private async makeOf(chosen: readonly string[], { formulasAsNotes, as }: CopyPlace): Promise<void> {
    const files = await loadFiles();
    const read = await readInWorkbook((context) => files.readCopy(context, chosen, formulasAsNotes));
    if ("refused" in read) return this.frame.tell(refusedSentence(read.refused));
    const words = copyText.in(this.frame.state.language);
    const { summary, sheets } = read.copied;
    if (as === "sheets" || !canOpenWorkbooks()) {
      const done = await this.frame.changes.carryOut(
        ({ language }) => copyText.in(language).work,
        files.valuesPlan(sheets, words.valuesSheet),
        ({ plan }) => [plan.sheets.map(({ name }) => name).join(", ")],
      );
      if (done) this.receive({ made: files.valuesSummary(read.copied) });
      return;
    }
    const about = { ...read, day: today(), definition: this.definition(), text: words.about };
    try {
      await files.openAsWorkbook(files.copyFile(read, about));
    } catch {
      this.receive({ as: "sheets" });
      return this.tell(({ notOpened }) => notOpened);
    }
    this.receive({ made: summary });
    this.tell(({ made, popUp, behind }) => `${made} ${isMac() ? behind : popUp}`, "done");
  }

  private definition(): string | undefined {
    const { definition } = this.frame.pane.frameOf(centresState).choices;
    if (!definition) return undefined;
    return definition.kind === "built-in" ? definition.id : definition.table;
  }
}

function refusedSentence(refused: RefusedCopy): Sentence {
  return ({ language }) => {
    const words = copyText.in(language).refused;
    return "count" in refused
      ? words[refused.reason](refused.sheet, refused.count)
      : words[refused.reason](refused.sheet);
  };
}
