/**
 * The genuine library's classes: which members each has on the wire, the requirement set each needs, and where it
 * leads. Generated from the library's debug source (`generate-api-table.ts`), never edited, never in git.
 */
interface ApiMember {
  /** "ExcelApi 1.7"; absent for what belongs to the first version. */
  readonly set?: string;
  /** The class that a navigation property or a method leads to. */
  readonly to?: string;
}

interface ApiClass {
  readonly members: Readonly<Record<string, ApiMember>>;
  /** The class of a collection's items. */
  readonly items?: string;
}

export type ApiTable = Readonly<Record<string, ApiClass>>;

/** Declared requirement sets, "ExcelApi" → "1.15", as the host answers `isSetSupported` from. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the workbench declares unless told otherwise: the sets that this version of the library knows in Excel on the web. */
export const defaultSets: RequirementSets = {
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  ExcelApi: "1.15",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.2",
};

/** `needed` is "ExcelApi 1.7". */
export function isDeclared(sets: RequirementSets, needed: string): boolean {
  const [name = "", version = "1.1"] = needed.split(" ");
  const declared = Object.hasOwn(sets, name) ? sets[name] : undefined;
  return declared !== undefined && compareVersions(declared, version) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
