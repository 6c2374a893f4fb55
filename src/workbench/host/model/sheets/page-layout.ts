import { parseAddress } from "../../../ground/address";
import { excelColumns, excelRows } from "../../../../xlsx/ground/limits";
import type { Rect } from "../../book";
import { invalidArgument, notImplemented } from "../../wire/errors";
import { method, navigation, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { type Part, RangeAreas } from "../range-parts/range-areas";
import { keepPageSetup, type PageSetup, pageSetup, type PageZoom, paperSizes } from "./page-setup";

/** What both objects for a sheet's page share: one and the same page setup. */
abstract class OfPage extends WireObject {
  constructor(
    protected readonly model: Model,
    protected readonly sheetId: string,
  ) {
    super();
  }

  protected get page(): PageSetup {
    return pageSetup(this.model, this.sheetId) ?? {};
  }

  protected change(change: PageSetup): void {
    keepPageSetup(this.model, this.sheetId, { ...this.page, ...change });
    this.model.changed();
  }
}

/** How a sheet is printed. The workbench does not print: it is written into the file that a person saves, and read from one. */
@wireClass("PageLayout")
export class PageLayout extends OfPage {
  constructor(
    model: Model,
    sheetId: string,
    private readonly rangeOf: (rect: Rect) => Part,
  ) {
    super(model, sheetId);
  }

  @scalar get Orientation(): string {
    return this.page.orientation ?? "Portrait";
  }

  set Orientation(orientation: unknown) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.change({ orientation });
  }

  /** What Excel answers for a size that it has no word for is not known. */
  @scalar get PaperSize(): string | null {
    const { paperSize = "Letter" } = this.page;
    return paperSize;
  }

  set PaperSize(paperSize: unknown) {
    if (typeof paperSize !== "string" || !paperSizes.includes(paperSize)) throw invalidArgument();
    this.change({ paperSize });
  }

  @scalar get Zoom(): PageZoom {
    return this.page.zoom ?? { scale: 100 };
  }

  set Zoom(zoom: unknown) {
    this.change({ zoom: zoomOf(zoom) });
  }

  @scalar get LeftMargin(): number {
    return this.page.leftMargin ?? usualMargin;
  }

  set LeftMargin(points: unknown) {
    this.change({ leftMargin: marginOf(points) });
  }

  @scalar get RightMargin(): number {
    return this.page.rightMargin ?? usualMargin;
  }

  set RightMargin(points: unknown) {
    this.change({ rightMargin: marginOf(points) });
  }

  @method SetPrintArea(area: unknown): void {
    this.change({ printArea: rectOf(area, "SetPrintArea") });
  }

  @method SetPrintTitleRows(rows: unknown): void {
    const rect = rectOf(rows, "SetPrintTitleRows");
    this.change({ titleRows: { ...rect, column: 0, columns: excelColumns } });
  }

  @method SetPrintTitleColumns(columns: unknown): void {
    const rect = rectOf(columns, "SetPrintTitleColumns");
    this.change({ titleColumns: { ...rect, row: 0, rows: excelRows } });
  }

  @method GetPrintTitleColumnsOrNullObject(): WireObject | null {
    const { titleColumns } = this.page;
    return titleColumns ? this.rangeOf(titleColumns) : null;
  }

  @method GetPrintAreaOrNullObject(): WireObject | null {
    const { printArea } = this.page;
    // A print area is one rectangle here.
    return printArea ? new RangeAreas([this.rangeOf(printArea)]) : null;
  }

  @method GetPrintTitleRowsOrNullObject(): WireObject | null {
    const { titleRows } = this.page;
    return titleRows ? this.rangeOf(titleRows) : null;
  }

  @navigation get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.model, this.sheetId);
  }
}

@wireClass("HeaderFooterGroup")
class HeaderFooterGroup extends OfPage {
  @navigation get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.model, this.sheetId);
  }
}

@wireClass("HeaderFooter")
class HeaderFooter extends OfPage {
  @scalar get LeftFooter(): string {
    return this.page.leftFooter ?? "";
  }

  set LeftFooter(text: unknown) {
    this.change({ leftFooter: textOf(text) });
  }

  @scalar get RightFooter(): string {
    return this.page.rightFooter ?? "";
  }

  set RightFooter(text: unknown) {
    this.change({ rightFooter: textOf(text) });
  }
}

/** 0.7 inches. */
const usualMargin = 50.4;

/** As in Excel's dialog: 10–400 percent, or at most 32 767 pages. */
function zoomOf(zoom: unknown): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = Object(zoom) as Record<string, unknown>;
  const isCount = (value: unknown, least: number, most: number): boolean =>
    value === undefined ||
    value === null ||
    (Number.isInteger(value) && Number(value) >= least && Number(value) <= most);
  const across = typeof horizontalFitToPages === "number" && { horizontalFitToPages };
  const down = typeof verticalFitToPages === "number" && { verticalFitToPages };
  const fits = across || down;
  const isZoom =
    isCount(scale, 10, 400) &&
    isCount(horizontalFitToPages, 1, 32_767) &&
    isCount(verticalFitToPages, 1, 32_767);
  if (!isZoom || (typeof scale === "number") === Boolean(fits)) throw invalidArgument();
  return fits ? { ...across, ...down } : { scale: scale as number };
}

function marginOf(points: unknown): number {
  if (typeof points !== "number" || !Number.isFinite(points) || points < 0) throw invalidArgument();
  return points;
}

function textOf(text: unknown): string {
  if (typeof text !== "string") throw invalidArgument();
  return text;
}

/** One area, by its address. */
function rectOf(area: unknown, member: string): Rect {
  if (typeof area !== "string") throw notImplemented(`PageLayout.${member} with anything but an address`);
  if (/[,;]/.test(area)) throw notImplemented(`PageLayout.${member} with several areas (${area})`);
  const rect = parseAddress(area);
  if (!rect) throw invalidArgument();
  return rect;
}
