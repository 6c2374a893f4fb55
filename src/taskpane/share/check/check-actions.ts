import type { Exposure } from "../../../cells/share/exposure";
import { shareText } from "../../../text/share/share";
import { readInWorkbook } from "../../../workbook/run";
import { inspectWorkbook } from "../../../workbook/share/inspect";
import type { Sentence } from "../../frame/state";
import type { SharePlace } from "../place";
import { addressOf } from "./check-model";
import { ViewActions } from "../../frame/view-actions";

const failed: Sentence = ({ language }) => shareText.in(language).check.failed;

/** What a person can do in Kontroll: look, and be shown. Nothing is changed. */
export class CheckActions extends ViewActions<object, SharePlace> {
  async inspect(): Promise<void> {
    if (this.frame.place.isInspecting) return;
    this.frame.receive({ isInspecting: true });
    this.frame.announce(({ language }) => shareText.in(language).check.running);
    try {
      const inspection = await readInWorkbook(inspectWorkbook);
      this.frame.receive({ inspection, isInspecting: false });
      this.frame.withdraw(failed);
      const { length } = inspection.exposures;
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
}
