import { navigation, storedMethod, wireClass, WireObject } from "../wire/wire-class";
import { stored } from "./stored";

/** How a sheet is printed. The workbench does not print. */
@wireClass("PageLayout")
export class PageLayout extends WireObject {
  constructor(readonly store: Map<string, unknown>) {
    super();
  }

  @stored("Portrait") Orientation!: string;
  @stored("Letter") PaperSize!: string;
  @stored({ scale: 100 }) Zoom!: unknown;

  @stored(50.4) LeftMargin!: number;
  @stored(50.4) RightMargin!: number;

  @storedMethod SetPrintArea(area: unknown): void {
    this.store.set("PrintArea", area);
  }

  @storedMethod SetPrintTitleRows(rows: unknown): void {
    this.store.set("PrintTitleRows", rows);
  }

  @navigation get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.store);
  }
}

@wireClass("HeaderFooterGroup")
export class HeaderFooterGroup extends WireObject {
  constructor(private readonly store: Map<string, unknown>) {
    super();
  }

  @navigation get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.store);
  }
}

@wireClass("HeaderFooter")
export class HeaderFooter extends WireObject {
  constructor(readonly store: Map<string, unknown>) {
    super();
  }

  @stored("") LeftFooter!: string;
  @stored("") RightFooter!: string;
}
