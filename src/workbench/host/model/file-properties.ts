import { method, navigation, scalar, wireClass, WireObject } from "../wire/wire-class";
import { invalidArgument } from "../wire/errors";
import type { Model, PivotPlace } from "./model";
import type { Places } from "./sheets/comments";

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

/** The pivot tables of the file and where they stand; they are shown nowhere here. */
@wireClass("PivotTableCollection")
export class PivotTableCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly places: Places,
  ) {
    super();
  }

  override items(): readonly PivotTable[] {
    return this.model.pivotTables.map((place) => new PivotTable(place, this.places));
  }

  override item(key: unknown): PivotTable {
    const found = this.items().find(({ identity }) => identity._Id === key);
    if (!found) throw invalidArgument();
    return found;
  }

  @method GetCount(): number {
    return this.model.pivotTables.length;
  }
}

@wireClass("PivotTable")
class PivotTable extends WireObject {
  constructor(
    private readonly place: PivotPlace,
    private readonly places: Places,
  ) {
    super();
  }

  override get identity() {
    return { _Id: `${this.place.sheetId} ${this.place.name}` };
  }

  @scalar get Name(): string {
    return this.place.name;
  }

  @navigation get Layout(): PivotLayout {
    return new PivotLayout(this.place, this.places);
  }
}

@wireClass("PivotLayout")
class PivotLayout extends WireObject {
  constructor(
    private readonly place: PivotPlace,
    private readonly places: Places,
  ) {
    super();
  }

  @method GetRange(): WireObject {
    return this.places.of(this.place.sheetId, this.place.rect);
  }
}
