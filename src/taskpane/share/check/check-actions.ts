import type { Exposure } from "../../../cells/share/exposure";
import { shareText } from "../../../text/share/share";
import { inWorkbook, readInWorkbook } from "../../../workbook/run";
import {
  type FileProperties,
  hideSheet,
  type NamedFor,
  readNames,
  readProperties,
  showSheet,
} from "../../../workbook/share/look-closer";
import { inspectWorkbook } from "../../../workbook/share/inspect";
import type { Sentence } from "../../frame/state";
import type { SharePlace } from "../place";
import { addressOf, checkModel } from "./check-model";
import { ViewActions } from "../../frame/view-actions";

const cannotShow =
  (sheet: string): Sentence =>
  ({ language }) =>
    shareText.in(language).check.cannotShow(sheet);
const cannotHide =
  (sheet: string): Sentence =>
  ({ language }) =>
    shareText.in(language).check.cannotHide(sheet);
const notRead: Sentence = ({ language }) => shareText.in(language).check.notRead;
const failed: Sentence = ({ language }) => shareText.in(language).check.failed;

/** What stands behind a finding that no cell shows, read when somebody asks for it and kept nowhere. */
export type Closer =
  | { readonly kind: "names"; readonly names: readonly NamedFor[] }
  | { readonly kind: "properties"; readonly properties: FileProperties };

/**
 * What a person can do in Kontroll: look, and be shown. Nothing is changed, but for hidden sheets that somebody wants to see:
 * those are shown until they are hidden again.
 */
export class CheckActions extends ViewActions<object, SharePlace> {
  async inspect(): Promise<void> {
    if (this.frame.place.isInspecting) return;
    this.frame.receive({ isInspecting: true });
    this.frame.announce(({ language }) => shareText.in(language).check.running);
    try {
      const inspection = await readInWorkbook(inspectWorkbook);
      this.frame.receive({ inspection, isInspecting: false });
      this.frame.withdraw(failed);
      const { length } = checkModel(this.frame.contents ?? { tables: [] }, this.frame.place).exposures;
      this.frame.announce(({ language }) => {
        const { found, nothing } = shareText.in(language).check;
        return length === 0 ? nothing : found(length);
      });
    } catch {
      this.frame.receive({ isInspecting: false });
      this.frame.tell(failed);
    }
  }

  async show(exposure: Exposure): Promise<void> {
    const place = addressOf(exposure);
    if (place) await this.frame.pane.selectPlace(place);
  }

  async showSheet(exposure: Exposure): Promise<void> {
    const { what } = exposure;
    await this.tried(cannotShow(what), async () => {
      await inWorkbook((context) => showSheet(context, what));
      const others = this.frame.place.shownSheets.filter((one) => one.what !== what);
      this.frame.receive({ shownSheets: [...others, exposure] });
      this.frame.announce(({ language }) => shareText.in(language).check.sheetShown(what));
    });
  }

  /** As deep as it was. */
  async hideSheet({ what, kind }: Exposure): Promise<void> {
    await this.tried(cannotHide(what), async () => {
      const visibility = kind === "very-hidden-sheet" ? "VeryHidden" : "Hidden";
      await inWorkbook((context) => hideSheet(context, what, visibility));
      const { inspection, shownSheets } = this.frame.place;
      this.frame.receive({ shownSheets: shownSheets.filter((one) => one.what !== what) });
      this.frame.announce(({ language }) => shareText.in(language).check.sheetHidden(what));
      // A sheet that was looked through while it was shown is hidden once more.
      if (inspection?.sheets.some(({ name, isVisible }) => name === what && isVisible)) await this.inspect();
    });
  }

  /** What a name stands for, or what the file's properties say. */
  async closer(exposure: Exposure): Promise<Closer | undefined> {
    return this.tried(notRead, () =>
      readInWorkbook(
        async (context): Promise<Closer> =>
          exposure.kind === "author"
            ? { kind: "properties", properties: await readProperties(context) }
            : { kind: "names", names: await readNames(context, exposure) },
      ),
    );
  }

  /** What does not come about is said, until something has. */
  private async tried<Result>(failure: Sentence, work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch {
      this.frame.tell(failure);
      return undefined;
    }
  }
}
