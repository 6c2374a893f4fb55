import { namesIn } from "../../../cells/ground/names";
import { sharedKinds, type SharedKind } from "../../../cells/share/shared-tables";
import { templateText } from "../../../text/share/template";
import { isMac } from "../../../workbook/host";
import { canOpenWorkbooks } from "../../../workbook/share/file/can-open";
import { saveFile } from "../../components/save-file";
import { loadFiles } from "../load-files";
import type { SharePlace, TemplatePlace } from "../place";
import { ViewActions } from "../../frame/view-actions";

type Words = ReturnType<typeof templateText.in>;

const idLength = 8;
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a person can do in Mall. */
export class TemplateActions extends ViewActions<object, SharePlace> {
  private get place(): TemplatePlace {
    return this.frame.place.template;
  }

  change(change: Partial<TemplatePlace>): void {
    this.frame.move({ template: { ...this.place, ...change } });
  }

  /** In the order in which the tables are declared, whatever the order that they were chosen in. */
  choose(kind: SharedKind, isChosen: boolean): void {
    const chosen = new Set(this.place.kinds);
    if (isChosen) chosen.add(kind);
    else chosen.delete(kind);
    this.change({ kinds: sharedKinds.filter((one) => chosen.has(one)) });
  }

  /** As a new workbook. */
  make(): Promise<void> {
    return this.making(async (bytes, open) => {
      if (!canOpenWorkbooks()) return this.tell(({ noNewWorkbook }) => noNewWorkbook);
      try {
        await open(bytes);
      } catch {
        return this.tell((words) => (isMac() ? words.notOpenedOnMac : words.notOpened));
      }
      this.tell(({ made, behind }) => (isMac() ? `${made} ${behind}` : made), "done");
    });
  }

  /** As a file among the person's downloads. */
  save(): Promise<void> {
    return this.making((bytes) => {
      const { file } = templateText.in(this.frame.state.language);
      saveFile(file, xlsxType, bytes);
      this.tell(({ saved }) => saved(file), "done");
    });
  }

  private async making(
    work: (bytes: Uint8Array, open: (bytes: Uint8Array) => Promise<void>) => void | Promise<void>,
  ): Promise<void> {
    const { kinds, centres, to, by, isMaking } = this.place;
    if (isMaking) return;
    if (kinds.length === 0) return this.tell(({ none }) => none);
    this.change({ isMaking: true });
    try {
      const files = await loadFiles();
      const { template: text } = templateText.in(this.frame.state.language);
      const id = crypto.randomUUID().slice(0, idLength);
      const request = { kinds, centres: namesIn(centres), to: to.trim(), by: by.trim(), id, text };
      await work(files.templateFile(request), files.openAsWorkbook);
    } catch {
      this.tell(({ failed }) => failed);
    } finally {
      // What has been said of the template stays in sight.
      this.frame.receive({ template: { ...this.place, isMaking: false } });
    }
  }

  private tell(say: (words: Words) => string, intent?: "done"): void {
    this.frame.tell(({ language }) => say(templateText.in(language)), intent);
  }
}
