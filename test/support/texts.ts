import { changeText as changeEn } from "../../src/text/costs/change.en";
import { changeText as changeSv } from "../../src/text/costs/change.sv";
import { reviewText as reviewEn } from "../../src/text/costs/review.en";
import { reviewText as reviewSv } from "../../src/text/costs/review.sv";
import { sourceText as sourceEn } from "../../src/text/costs/source.en";
import { sourceText as sourceSv } from "../../src/text/costs/source.sv";
import { whatIfText as whatIfEn } from "../../src/text/costs/what-if.en";
import { whatIfText as whatIfSv } from "../../src/text/costs/what-if.sv";
import { yearText as yearEn } from "../../src/text/costs/year.en";
import { yearText as yearSv } from "../../src/text/costs/year.sv";
import { paneText as paneEn } from "../../src/text/frame/pane.en";
import { paneText as paneSv } from "../../src/text/frame/pane.sv";
import { costSheetsText as costSheetsEn } from "../../src/text/sheets/cost-sheets.en";
import { costSheetsText as costSheetsSv } from "../../src/text/sheets/cost-sheets.sv";
import { sheetText as sheetEn } from "../../src/text/sheets/tables.en";
import { sheetText as sheetSv } from "../../src/text/sheets/tables.sv";

/** Both languages at once, which only tests ever need. */
export const paneText = { sv: paneSv, en: paneEn };
export const changeText = { sv: changeSv, en: changeEn };
export const reviewText = { sv: reviewSv, en: reviewEn };
export const sourceText = { sv: sourceSv, en: sourceEn };
export const whatIfText = { sv: whatIfSv, en: whatIfEn };
export const yearText = { sv: yearSv, en: yearEn };
export const sheetText = { sv: sheetSv, en: sheetEn };
export const costSheetsText = { sv: costSheetsSv, en: costSheetsEn };
