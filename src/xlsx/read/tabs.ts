import type { Parts } from "../zip/parts";
import type { relationshipsOf } from "../package/relationships";
import type { LimitationList } from "./limitations";
import type { SheetSource } from "./workbook-source";
import { relationshipId, type XmlElement } from "../xml/xml-tree";
import { damagedPart, missingPart } from "../ground/refusal";

/** Where the tabs of a workbook lead to. */
interface TabPlaces {
  readonly parts: Parts;
  readonly relations: ReturnType<typeof relationshipsOf>;
  readonly workbookPart: string;
  readonly limitations: LimitationList;
}

interface ReadTabs {
  /** By the sheets' parts. */
  readonly sources: Map<string, SheetSource>;
  /** For each tab its place among the worksheets; other kinds of sheets have none. */
  readonly places: readonly number[];
}

/** The worksheets that the tabs lead to, each read by `read`; what else there is is said among the limitations. */
export function readTabs(
  tabs: readonly XmlElement[],
  { parts, relations, workbookPart, limitations }: TabPlaces,
  read: (part: string, tab: XmlElement) => SheetSource,
): ReadTabs {
  const sources = new Map<string, SheetSource>();
  const names = new Set<string>();
  const places: number[] = [];
  for (const tab of tabs) {
    const id = relationshipId(tab.attributes) ?? "";
    const relation = relations.find((each) => each.id === id);
    const name = tab.attributes["name"] ?? "";
    if (id === "" && name !== "") {
      // The module sheets of old macros have no part of their own.
      places.push(-1);
      limitations.add("other-sheet", name);
      continue;
    }
    if (!relation || name === "" || names.has(name.toLowerCase())) throw damagedPart(workbookPart);
    names.add(name.toLowerCase());
    places.push(relation.type === "worksheet" ? sources.size : -1);
    if (relation.type !== "worksheet") {
      limitations.add(relation.type === "chartsheet" ? "chart-sheet" : "other-sheet", name);
      continue;
    }
    if (!parts.has(relation.target)) throw missingPart(relation.target);
    if (sources.has(relation.target)) throw damagedPart(workbookPart);
    sources.set(relation.target, read(relation.target, tab));
  }
  return { sources, places };
}
