import { SheetDataWriter, type CellFormats, type SheetDataEdits } from "./sheet-data-writer";
import { sheetOrder, type Source } from "./sheet-sections";
import { TextPatch } from "../xml/text-patch";
import { XmlScanner } from "../xml/xml-scanner";
import { MalformedXml } from "../xml/xml-text";
import { readElement, type XmlElement } from "../xml/xml-tree";

/** Gives a section's new text from the present one; "" removes it, null leaves it. */
export type SectionWriter = (present: XmlElement | undefined, text: Source, prefix: string) => string | null;

interface SheetEdits {
  readonly data: SheetDataEdits;
  /** By the section's name. A section that stands several times is given once, with its first element. */
  readonly sections: ReadonlyMap<string, SectionWriter>;
}

/** The sheet's part with the edits, all else to the character as it was. */
export function patchSheet(xml: string, edits: SheetEdits, formats: Omit<CellFormats, "ofColumn">): string {
  const scanner = new XmlScanner(xml);
  const patch = new TextPatch(xml);
  scanner.next();
  const root: string = scanner.name;
  if (root !== "worksheet" || scanner.selfClosing) throw new MalformedXml();
  const sections: XmlElement[] = [];
  /** Where `<sheetData>` stands, for sections that come before or after it. */
  let columns: XmlElement | undefined;
  let close = xml.length;
  while (scanner.next()) {
    if (scanner.kind === "close") {
      close = scanner.start;
      continue;
    }
    if (scanner.name === "sheetData") {
      const start = scanner.start;
      const ofColumn = columnFormats(columns);
      new SheetDataWriter(patch, scanner, edits.data, { ...formats, ofColumn }).run();
      sections.push(marker("sheetData", start, scanner.end));
    } else {
      const section = readElement(scanner);
      if (section.name === "cols") columns = section;
      sections.push(section);
    }
  }
  // By the schema's order, so that new sections that meet in one place stand right.
  const names = [...edits.sections.keys()].sort((a, b) => sheetOrder.indexOf(a) - sheetOrder.indexOf(b));
  for (const name of names) {
    const present = sections.filter((section) => section.name === name);
    const text = edits.sections.get(name)?.(present[0], xml, scanner.prefix) ?? null;
    if (text === null) continue;
    present.forEach((section, index) => patch.replace(section.start, section.end, index === 0 ? text : ""));
    if (present.length === 0 && text !== "") patch.insert(place(sections, name, close), text);
  }
  return patch.apply();
}

const marker = (name: string, start: number, end: number): XmlElement => ({
  name,
  attributes: {},
  children: [],
  text: "",
  start,
  end,
  innerStart: -1,
  innerEnd: -1,
});

function place(sections: readonly XmlElement[], name: string, close: number): number {
  const rank = sheetOrder.indexOf(name);
  return sections.find((section) => sheetOrder.indexOf(section.name) > rank)?.start ?? close;
}

function columnFormats(columns: XmlElement | undefined): (column: number) => number {
  const runs = (columns?.children ?? [])
    .filter(({ attributes }) => attributes["style"] !== undefined)
    .map(({ attributes }) => ({
      first: Number(attributes["min"]) - 1,
      last: Number(attributes["max"]) - 1,
      format: Number(attributes["style"]),
    }));
  return (column) => runs.find(({ first, last }) => column >= first && column <= last)?.format ?? 0;
}
