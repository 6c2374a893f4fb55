import { addContentType } from "../package/content-types";
import { blankStyles, stylesType } from "./blank-workbook";
import type { CellStyle } from "../ground/contents";
import { metadataType, newMetadata, withDynamicArrayMark } from "../package/metadata";
import type { PartsEdit } from "../zip/parts";
import { addRelationship, relationshipsOf } from "../package/relationships";
import { StyleWriter } from "./styles-writer";
import type { WorkbookSource } from "../read/workbook-source";

/** The parts that all sheets share, touched only when a sheet needs something that is not there yet. */
export class SharedParts {
  private styles: StyleWriter | null = null;
  private mark: number | null = null;

  constructor(
    private readonly edit: PartsEdit,
    private readonly source: WorkbookSource,
  ) {}

  readonly cellFormat = (base: number, style: CellStyle | undefined): number =>
    style === undefined ? base : this.styleWriter().cellFormat(base, style);

  readonly difference = (style: CellStyle): number => this.styleWriter().difference(style);

  /** The `cm` of a dynamic array. */
  readonly dynamicMark = (): number => {
    this.mark ??= this.findMark();
    return this.mark;
  };

  write(): void {
    if (!this.styles?.changed) return;
    this.edit.setText(this.stylesPart(), this.styles.write());
  }

  private styleWriter(): StyleWriter {
    if (!this.styles) {
      const { stylesPart, colours, namespaces } = this.source;
      const text = stylesPart ? this.edit.text(stylesPart) : blankStyles(namespaces.main);
      this.styles = new StyleWriter(text, colours);
    }
    return this.styles;
  }

  private stylesPart(): string {
    return this.source.stylesPart ?? this.add("xl/styles", "styles", stylesType);
  }

  private findMark(): number {
    const { edit, source } = this;
    const relation = relationshipsOf(edit, source.workbookPart).find(({ type }) => type === "sheetMetadata");
    if (!relation) {
      edit.setText(this.add("xl/metadata", "sheetMetadata", metadataType), newMetadata());
      return 1;
    }
    const { text, cm } = withDynamicArrayMark(edit.xml(relation.target));
    edit.setText(relation.target, text);
    return cm;
  }

  /** A new part of the workbook, under its usual name where that is free. */
  private add(stem: string, type: string, contentType: string): string {
    const { edit, source } = this;
    const part = edit.has(`${stem}.xml`) ? edit.freeName(stem, "xml") : `${stem}.xml`;
    addRelationship(edit, source.workbookPart, type, part);
    addContentType(edit, part, contentType);
    return part;
  }
}
