import { costsText } from "../../../text/costs/costs";
import type { PaneText } from "../../../text/frame/pane.sv";
import type { CostsChoices } from "../choices";
import type { ViewFrame } from "../../frame/view-frame";
import { costsModel, type CostsModel } from "../costs-model";
import { inKronor } from "../figures";
import type { CostsPlace } from "../place";
import { SourceActions } from "./source-actions";
import { SendActions } from "../writing/send-actions";
import { WriteActions } from "../writing/write-actions";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Fördelning. */
export class SplitActions extends ViewActions<CostsChoices, CostsPlace> {
  /** Underlag of the split. */
  readonly source: SourceActions;
  /** What is done with specifications that are sent. */
  readonly sending: SendActions;
  private readonly writing: WriteActions;

  constructor(frame: ViewFrame<CostsChoices, CostsPlace>) {
    super(frame);
    this.source = new SourceActions(frame);
    this.sending = new SendActions(frame);
    this.writing = new WriteActions(frame);
  }

  private get model(): CostsModel | undefined {
    const { contents, choices } = this.frame;
    return contents && costsModel(contents, choices);
  }

  /** Reads the table that the person stands in, as costs or as parties by its headings. */
  async useSelection(): Promise<void> {
    const found = await this.frame.pointedTable();
    if (!found) return;
    if (found.kind !== "costs" && found.kind !== "parties") {
      return this.frame.tell((text) => costsText.in(text.language).source.unknownTable(found.name));
    }
    this.frame.announceTable(found);
    await this.frame.choose({ [found.kind]: found.name });
  }

  lookFor(search: string): void {
    this.frame.move({ search });
  }

  announceFound(count: number): void {
    this.frame.announce((text) => costsText.in(text.language).lines.found(count));
  }

  /** Shows one of the specifications, and says whose it is. */
  showSpecification(specification: number): void {
    const shown = this.model?.specifications?.value?.[specification];
    if (!shown) return;
    this.frame.move({ specification });
    const said = ({ language, locale }: PaneText): string =>
      costsText.in(language).invoices.option(shown.biller, shown.charged, inKronor(shown.sum, locale));
    this.frame.announce(said);
  }

  /**
   * The result as sheets of live formulas.
   *
   * @param agreed to what was asked before it
   */
  async write(agreed = false): Promise<void> {
    await this.writing.write(agreed);
  }
}
