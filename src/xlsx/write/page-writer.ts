import { type PageSetup, paperSizes } from "../ground/page-setup";
import { excelColumns } from "../ground/limits";
import { joinFooter, splitFooter } from "../package/footer-parts";
import { pointsPerInch } from "../read/page-reader";
import { cannotSave } from "../ground/refusal";
import { rawChildren, type Source } from "./sheet-sections";
import type { SectionWriter } from "./sheet-patcher";
import { encodeSpreadsheetText, escapeText } from "../xml/xml-text";
import { child, element, type XmlElement } from "../xml/xml-tree";

/** What is said of the page anew. What the file says beyond that stays. */
export function changedPage(page: PageSetup | undefined, before: PageSetup): PageSetup {
  const changed = Object.entries(page ?? {}).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof PageSetup]),
  );
  return Object.fromEntries(changed);
}

/** Whether the page is fitted to pages, where that is said anew: the sheet's properties say it, apart from the rest. */
export const fitToPage = ({ zoom }: PageSetup): boolean | undefined => zoom && zoom.scale === undefined;

/** The sections of a sheet's part in which the changes stand, by their names. */
export function pageSections(change: PageSetup, sheet: string): Map<string, SectionWriter> {
  const { orientation, paperSize, zoom, leftMargin, rightMargin, leftFooter, rightFooter } = change;
  const sections = new Map<string, SectionWriter>();
  if (leftMargin !== undefined || rightMargin !== undefined) {
    sections.set("pageMargins", (old, _, prefix) => marginsXml(change, old, prefix));
  }
  if (orientation || paperSize || zoom) {
    sections.set("pageSetup", (old, _, prefix) => setupXml(change, old, prefix));
  }
  if (leftFooter !== undefined || rightFooter !== undefined) {
    sections.set("headerFooter", (old, text, prefix) => footerXml(change, { sheet, old, text, prefix }));
  }
  const { rowBreaks } = change;
  if (rowBreaks) sections.set("rowBreaks", (_, __, prefix) => breaksXml(rowBreaks, prefix));
  return sections;
}

/** The schema demands all six; where the file has none they are those of Excel's dialog. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const inches = (points: number): number => Number((points / pointsPerInch).toFixed(8));

const marginsXml = (
  { leftMargin, rightMargin }: PageSetup,
  present: XmlElement | undefined,
  prefix: string,
): string =>
  element(`${prefix}pageMargins`, {
    ...usualMargins,
    ...present?.attributes,
    ...(leftMargin !== undefined && { left: inches(leftMargin) }),
    ...(rightMargin !== undefined && { right: inches(rightMargin) }),
  });

function setupXml(
  { orientation, paperSize, zoom }: PageSetup,
  present: XmlElement | undefined,
  prefix: string,
): string {
  return element(`${prefix}pageSetup`, {
    ...present?.attributes,
    ...(paperSize && { paperSize: paperSizes.indexOf(paperSize) + 1 }),
    ...(zoom && { scale: zoom.scale }),
    ...(zoom?.scale === undefined &&
      zoom && { fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }),
    ...(orientation && { orientation: orientation === "Landscape" ? "landscape" : "portrait" }),
  });
}

/** From the first column to the last that a sheet has. */
function breaksXml(rows: readonly number[], prefix: string): string {
  if (rows.length === 0) return "";
  const inner = rows.map((id) => element(`${prefix}brk`, { id, max: excelColumns - 1, man: 1 })).join("");
  return element(`${prefix}rowBreaks`, { count: rows.length, manualBreakCount: rows.length }, inner);
}

/** Beyond this Excel calls the whole file damaged. */
const longestFooter = 255;

interface FooterPlace {
  readonly sheet: string;
  readonly old: XmlElement | undefined;
  readonly text: Source;
  readonly prefix: string;
}

function footerXml(
  { leftFooter, rightFooter }: PageSetup,
  { sheet, old, text, prefix }: FooterPlace,
): string {
  const before = splitFooter(child(old, "oddFooter")?.text ?? "");
  const footer = joinFooter({
    left: leftFooter ?? before.left,
    centre: before.centre,
    right: rightFooter ?? before.right,
  });
  if (footer.length > longestFooter) {
    throw cannotSave({
      sv: `Sidfoten på bladet ${sheet} är för lång för Excel: högst ${longestFooter} tecken, koderna inräknade.`,
      en: `The footer of the sheet ${sheet} is too long for Excel: at most ${longestFooter} characters, its codes included.`,
    });
  }
  const written =
    footer === "" ? "" : element(`${prefix}oddFooter`, {}, escapeText(encodeSpreadsheetText(footer)));
  const header = rawChildren(text, old, (name) => name === "oddHeader");
  const others = rawChildren(text, old, (name) => name !== "oddHeader" && name !== "oddFooter");
  const inner = header + written + others;
  return inner === "" && !old ? "" : element(`${prefix}headerFooter`, old?.attributes ?? {}, inner);
}
