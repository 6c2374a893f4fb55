import { toRange } from "../univer-range";
import { overlaps } from "../../ground/rect";
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ICommandService,
} from "@univerjs/core";
import type { Rect } from "../../host/book";

interface Offer {
  readonly ruleId: string;
  readonly rect: Rect;
  readonly words: readonly string[];
}

/** Univer's commands, by id: without a grid their plugin is not there, and the words are only known. */
const addRule = "data-validation.mutation.addRule";
const clearRange = "sheets.command.clear-range-data-validation";

/** The words that cells offer in a drop-down. Anything else may be typed as well: the grid only helps. */
export class OfferedWords {
  private readonly bySheet = new Map<string, Offer[]>();

  constructor(private readonly commands: ICommandService) {}

  set(unitId: string, sheetId: string, rect: Rect, words: readonly string[]): void {
    const offers = this.offers(sheetId);
    const isOver = offers.some((offer) => overlaps(offer.rect, rect));
    const target = { unitId, subUnitId: sheetId };
    if (isOver && this.commands.hasCommand(clearRange)) {
      this.commands.syncExecuteCommand(clearRange, { ...target, ranges: [toRange(rect)] });
    }
    if (words.length === 0) return;
    const ruleId = generateRandomId();
    this.bySheet.set(sheetId, [...offers, { ruleId, rect, words }]);
    if (!this.commands.hasCommand(addRule)) return;
    this.commands.syncExecuteCommand(addRule, {
      ...target,
      rule: {
        uid: ruleId,
        type: DataValidationType.LIST,
        formula1: words.join(","),
        ranges: [toRange(rect)],
        renderMode: DataValidationRenderMode.ARROW,
        showErrorMessage: false,
        errorStyle: DataValidationErrorStyle.INFO,
      },
    });
  }

  /** New rows of a table offer what the row above them does, as Excel carries it on. */
  continueBelow(unitId: string, sheetId: string, last: Rect, added: Rect): void {
    for (const { rect, words } of this.offers(sheetId)) {
      if (!overlaps(rect, last)) continue;
      const column = Math.max(rect.column, last.column);
      const end = Math.min(rect.column + rect.columns, last.column + last.columns);
      this.set(unitId, sheetId, { ...added, column, columns: end - column }, words);
    }
  }

  forgetSheet(sheetId: string): void {
    this.bySheet.delete(sheetId);
  }

  private offers(sheetId: string): Offer[] {
    return this.bySheet.get(sheetId) ?? [];
  }
}
