import { wireClass, WireObject } from "../wire/wire-class";
import { stored } from "./stored";

/** How a sheet is printed. The workbench does not print. */
@wireClass("PageLayout")
export class PageLayout extends WireObject {
  constructor(readonly store: Map<string, unknown>) {
    super();
  }

  @stored("Portrait") Orientation!: string;
}
