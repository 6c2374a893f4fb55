import { pastedSpecification } from "../../../cells/costs/foreign/pasted-specification";
import { invoiceMatrix } from "../../../cells/costs/invoice-matrix";
import type { Review } from "../../../domain/costs/review/review";
import { paneText } from "../../../text/frame/pane";
import { reviewText } from "../../../text/costs/review";
import type { ReviewText } from "../../../text/costs/review.sv";
import { areaAddress } from "../../../workbook/address";
import { reviewPlan, reviewSheetName } from "../../../workbook/costs/review/review-sheet";
import type { ReviewSheetRequest } from "../../../workbook/costs/review/review-sheet-request";
import { readInWorkbook } from "../../../workbook/run";
import {
  readSelectedSpecification,
  readSpecificationAgain,
  type ReadSpecification,
} from "../../../workbook/costs/review/specification-cells";
import type { CostsChoices } from "../choices";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import type { PaneState } from "../../frame/state";
import { calculationMilliseconds } from "../../frame/workbook/workbook-reading";
import { splitTables } from "../named-tables";
import {
  reasonInWords,
  remarkInWords,
  reviewAsText,
  summaryInWords,
  sumReasonInWords,
  type Wording,
} from "./review-in-words";
import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import type { SaidMeaning } from "../components/column-meanings";
import { reviewModel, yearTables, type ReviewModel } from "./review-model";
import { isCalculatingSource, type ReviewSource } from "./review-source";
import { ViewActions } from "../../frame/view-actions";

/** What is longer than this is no specification, and would hold the pane up. */
const longestPaste = 5_000_000;

/** What a person can do in Granska. */
export class ReviewActions extends ViewActions<CostsChoices, CostsPlace> {
  private seen: PaneState["workbook"];
  /** How often it has been looked whether Excel has worked out the specification. */
  private lookedFor = 0;

  constructor(frame: ViewFrame<CostsChoices, CostsPlace>) {
    super(frame);
    this.seen = frame.state.workbook;
    frame.store.subscribe(() => this.follow());
  }

  private get model(): ReviewModel | undefined {
    const { contents, choices, place } = this.frame;
    return contents && reviewModel(contents, choices, place.reviewed);
  }

  private get wording(): Wording & { readonly words: ReviewText } {
    const { language } = this.frame.state;
    return { ...paneText.in(language), words: reviewText.in(language) };
  }

  /**
   * What stands in the field now. What was found in it is said, but not at every letter that is typed.
   *
   * @param isTyped by hand, and not pasted
   */
  paste(text: string, isTyped = false): void {
    if (text.length > longestPaste)
      return this.frame.tell((pane) => reviewText.in(pane.language).source.tooLarge);
    if (text.trim() === "") return this.show(undefined);
    this.show({ from: "paste", text, rows: pastedSpecification(text) });
    if (!isTyped) this.announceReview();
  }

  /** Forgets the specification: it is kept nowhere else. */
  clear(): void {
    this.show(undefined);
    this.frame.announce((pane) => reviewText.in(pane.language).source.cleared);
  }

  /** Reads what the person has selected: an area, a table, or all of the sheet. */
  async useSelection(): Promise<void> {
    const read = await readInWorkbook(readSelectedSpecification).catch(() => undefined);
    if (read === undefined) return this.frame.tell((pane) => reviewText.in(pane.language).source.noSelection);
    if (read === "empty")
      return this.frame.tell((pane) => reviewText.in(pane.language).source.emptySelection);
    if (read === "too-large") return this.frame.tell((pane) => reviewText.in(pane.language).source.tooLarge);
    this.show({ from: "sheet", cells: read });
    this.announceReview();
  }

  async compare(compares: boolean): Promise<void> {
    await this.frame.choose({ review: { ...this.frame.choices.review, compares } });
    this.announceReview();
  }

  /** What a column of another's specification is; remembered in the workbook by its heading, for the next one. */
  async sayMeaning({ key, meaning }: SaidMeaning<SpecificationColumn>): Promise<void> {
    const { review } = this.frame.choices;
    await this.frame.choose({ review: { ...review, columns: { ...review?.columns, [key]: meaning } } });
    this.announceReview();
  }

  /** Says which of the pasted lines is shown. */
  announceLine(line: string): void {
    this.frame.announce((pane) => reviewText.in(pane.language).shownLine(line));
  }

  async copy(): Promise<void> {
    const { source, review } = this.model ?? {};
    if (!source || !review?.value) return;
    await this.frame.copy(
      "review",
      reviewAsText(review.value, source, this.wording),
      (pane) => reviewText.in(pane.language).copiedAll,
      (pane) => reviewText.in(pane.language).copyFailed,
    );
  }

  /** The review as a sheet, recomputed by formulas. */
  async write(): Promise<void> {
    const request = this.request();
    if (!request) return;
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["review-sheet"],
      reviewPlan(request),
      (done) => [done.plan.sheets.at(-1)?.name ?? reviewSheetName],
    );
  }

  private request(): ReviewSheetRequest | undefined {
    const { source, review, tables } = this.model ?? {};
    if (!source || !review?.value || review.value.lines.length === 0) return undefined;
    const { value } = review;
    const { wording } = this;
    const { sheet } = wording.words;
    const isCompared = value.isCompared && tables !== undefined;
    return {
      review: value,
      source: source.from === "sheet" ? source.cells : undefined,
      tables: isCompared
        ? {
            sources: splitTables(
              { name: tables.costs.name, cells: tables.costs.cells?.values ?? [] },
              { name: tables.parties.name, cells: tables.parties.cells?.values ?? [] },
              tables.centre,
            ),
            lines: tableLines(yearTables(tables)),
          }
        : undefined,
      remarks: value.lines.map((line) => reasonInWords(line, wording)),
      sumRemarks: value.sums.map((sum) => (sum.difference === 0 ? "" : sumReasonInWords(sum, wording))),
      text: {
        title: sheet.review.title,
        notes: [
          ...sheet.review.notes,
          source.from === "sheet" ? sheet.ofSheet(placeText(source)) : sheet.ofPaste,
          ...value.remarks.map((remark) => remarkInWords(remark, wording)),
        ],
        tables: sheet.tables,
      },
    };
  }

  private show(reviewed: ReviewSource | undefined): void {
    this.frame.move({ reviewed });
    this.frame.store.change({ notice: undefined });
    this.waitForCalculation();
  }

  /** Formulas that Excel is still working out are read once more after a while, longer each time. */
  private waitForCalculation(): void {
    const { reviewed } = this.frame.place;
    if (!reviewed || !isCalculatingSource(reviewed)) {
      this.lookedFor = 0;
      return;
    }
    const milliseconds = calculationMilliseconds[this.lookedFor++];
    if (milliseconds !== undefined) setTimeout(() => void this.readAgain(), milliseconds);
  }

  private announceReview(): void {
    const said = this.summary;
    if (said !== undefined) this.frame.announce(() => said);
  }

  private get summary(): string | undefined {
    const { review } = this.model ?? {};
    const say = (value: Review): string =>
      value.lines.length === 0 ? this.wording.words.noLines : summaryInWords(value, this.wording).join(" ");
    if (review?.refused?.isCalculating) {
      return paneText.in(this.frame.state.language).problems.calculating;
    }
    return review && (review.value ? say(review.value) : review.refused?.sentence);
  }

  /** A specification that stands in the workbook is read once more whenever the workbook is. */
  private follow(): void {
    const { workbook } = this.frame.state;
    if (workbook === this.seen) return;
    this.seen = workbook;
    if (workbook.status === "here" && this.frame.place.reviewed?.from === "sheet") void this.readAgain();
  }

  private async readAgain(): Promise<void> {
    const before = this.frame.place.reviewed;
    if (before?.from !== "sheet") return;
    const { cells } = before;
    const read = await readInWorkbook((context) => readSpecificationAgain(context, cells)).catch(() => cells);
    // Something else may have been opened meanwhile.
    if (this.frame.place.reviewed !== before) return;
    if (typeof read === "object") {
      if (sameCells(cells, read)) this.waitForCalculation();
      else this.show({ from: "sheet", cells: read });
      return;
    }
    this.show(undefined);
    this.frame.tell((pane) => reviewText.in(pane.language).source.gone(cells.sheet));
  }
}

const tableLines = ({ costs, parties, centre }: ReturnType<typeof yearTables>): (string | number)[][] =>
  invoiceMatrix(costs, parties, undefined, centre).slice(1);

const placeText = (source: Extract<ReviewSource, { from: "sheet" }>): string =>
  `${source.cells.sheet}!${areaAddress(source.cells.area)}`;

const sameCells = (
  one: Exclude<ReadSpecification, string>,
  other: Exclude<ReadSpecification, string>,
): boolean =>
  areaAddress(one.area) === areaAddress(other.area) &&
  one.values.every((row, down) => row.every((cell, across) => cell === other.values[down]?.[across]));
