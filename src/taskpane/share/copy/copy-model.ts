import type { SheetOffer } from "../../../cells/share/sheet-offer";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import { invoiceSheetName } from "../../../workbook/costs/invoice-sheet";
import { arrow } from "../../../workbook/costs/specification/pair-names";
import { surveySheetStem } from "../../../workbook/survey/survey-request";
import type { SharePlace } from "../place";

/** A sheet, and whether it goes along. */
export interface OfferedSheet extends SheetOffer {
  readonly isChosen: boolean;
  /** What keeps it from coming along. */
  readonly refused: "answers" | "personal" | undefined;
}

/** A choice of sheets that is often wanted. */
export interface ReadyChoice {
  readonly kind: "specification" | "survey";
  /** Of a specification: its sheet. */
  readonly name: string;
  readonly sheets: readonly string[];
  readonly isChosen: boolean;
}

export interface CopyModel {
  readonly status: "not-yet" | "looking" | "here";
  readonly sheets: readonly OfferedSheet[];
  readonly ready: readonly ReadyChoice[];
  readonly chosen: readonly string[];
}

export function copyModel({ tables }: WorkbookContents, place: SharePlace): CopyModel {
  const { inspection, isInspecting, copy } = place;
  if (!inspection) return { status: isInspecting ? "looking" : "not-yet", sheets: [], ready: [], chosen: [] };
  const filledIn = new Set(tables.filter(({ kind }) => kind !== undefined).map(({ sheet }) => sheet));
  const calculated = new Set(inspection.sheets.filter(({ ours }) => ours > 0).map(({ name }) => name));
  const sheets = inspection.sheets.map((sheet): OfferedSheet => {
    const refused = sheet.respondents > 0 ? "answers" : sheet.personalNumbers > 0 ? "personal" : undefined;
    const isWorkedOut = sheet.ours > 0 || sheet.reads.some((name) => calculated.has(name));
    const isResult = sheet.isVisible && !filledIn.has(sheet.name) && (isWorkedOut || isOfSurvey(sheet));
    return { ...sheet, refused, isChosen: refused === undefined && (copy.chosen[sheet.name] ?? isResult) };
  });
  const chosen = sheets.filter(({ isChosen }) => isChosen).map(({ name }) => name);
  return { status: isInspecting ? "looking" : "here", sheets, ready: readyChoices(sheets, chosen), chosen };
}

function readyChoices(sheets: readonly OfferedSheet[], chosen: readonly string[]): ReadyChoice[] {
  const allowed = sheets.filter(({ refused, isVisible }) => refused === undefined && isVisible);
  const isSame = (names: readonly string[]): boolean =>
    names.length === chosen.length && names.every((name) => chosen.includes(name));
  const choice = (kind: ReadyChoice["kind"], name: string, names: readonly string[]): ReadyChoice => ({
    kind,
    name,
    sheets: names,
    isChosen: isSame(names),
  });
  const survey = allowed.filter(isOfSurvey).map(({ name }) => name);
  return [
    ...allowed.filter(isSpecification).map(({ name }) => choice("specification", name, [name])),
    ...(survey.length > 0 ? [choice("survey", "", survey)] : []),
  ];
}

/** What one organisation charges another, on a sheet of its own, out of the one with all of them. */
const isSpecification = ({ name, reads }: SheetOffer): boolean =>
  name.includes(arrow) && reads.some((sheet) => sheet.startsWith(invoiceSheetName));

const isOfSurvey = ({ name, functions }: SheetOffer): boolean =>
  name.startsWith(surveySheetStem) || functions.some((one) => one.startsWith("SAMV"));
