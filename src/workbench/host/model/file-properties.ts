import { method, scalar, wireClass, WireObject } from "../wire/wire-class";
import type { Model } from "./model";

/** `workbook.properties`, as far as they name people and organisations. */
@wireClass("DocumentProperties")
export class DocumentProperties extends WireObject {
  constructor(private readonly model: Model) {
    super();
  }

  @scalar get Author(): string {
    return this.model.properties.Author;
  }

  @scalar get LastAuthor(): string {
    return this.model.properties.LastAuthor;
  }

  @scalar get Company(): string {
    return this.model.properties.Company;
  }

  @scalar get Manager(): string {
    return this.model.properties.Manager;
  }
}

/** How many pivot tables the file has; they are shown nowhere here. */
@wireClass("PivotTableCollection")
export class PivotTableCollection extends WireObject {
  constructor(private readonly model: Model) {
    super();
  }

  @method GetCount(): number {
    return this.model.pivotTables;
  }
}
