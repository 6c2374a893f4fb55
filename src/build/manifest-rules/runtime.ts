import { all, attribute, child, children, placeOf, xsiType } from "./manifest-document";

/** The sets that an Excel task pane add-in may ask for here; a misspelt one makes the add-in vanish everywhere. */
const requirementSets = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi", "RibbonApi", "DialogApi"];
const needed = ["SharedRuntime", "CustomFunctionsRuntime"];

/** One page is everything: the runtime that lives as long as the workbook, the functions, the commands, the pane. */
export function* runtime(manifest: Document): Iterable<string> {
  const runtimes = all(manifest, "Runtime");
  if (runtimes.length !== 1) yield `There must be one Runtime; there are ${runtimes.length}.`;
  const page = attribute(runtimes[0], "resid");
  if (attribute(runtimes[0], "lifetime") !== "long") yield `Runtime must have lifetime="long".`;

  const functionFiles = all(manifest, "FunctionFile");
  if (functionFiles.length !== 1) yield `There must be one FunctionFile; there are ${functionFiles.length}.`;
  const pages = [
    ...functionFiles,
    ...all(manifest, "Page").flatMap((element) => children(element, "SourceLocation")),
    ...all(manifest, "Action").flatMap((element) => children(element, "SourceLocation")),
  ];
  for (const element of pages) {
    if (attribute(element, "resid") !== page) {
      yield `${placeOf(element)} points to "${attribute(element, "resid")}"; in a shared runtime it must be "${page}".`;
    }
  }
  const pane = attribute(
    all(manifest, "Url").find((url) => attribute(url, "id") === page),
    "DefaultValue",
  );
  const settings = child(manifest.documentElement, "DefaultSettings");
  const opened = attribute(settings && child(settings, "SourceLocation"), "DefaultValue");
  if (opened !== pane) yield `DefaultSettings opens ${opened}, the ribbon opens ${pane}.`;
  for (const element of all(manifest, "TaskpaneId")) {
    yield `${placeOf(element)}: a shared runtime with a long lifetime allows no TaskpaneId.`;
  }
}

/** What the manifest says that the add-in is: an Excel add-in with one tab, one namespace and known demands. */
export function* kind(manifest: Document): Iterable<string> {
  const hosts = children(manifest.documentElement, "Hosts").flatMap((element) => children(element, "Host"));
  if (hosts.length !== 1 || attribute(hosts[0], "Name") !== "Workbook")
    yield `Hosts must hold one Host "Workbook".`;

  const sets = all(manifest, "Set").map((set) => attribute(set, "Name") ?? "");
  for (const name of sets) {
    if (!requirementSets.includes(name)) yield `There is no requirement set "${name}".`;
  }
  for (const name of needed) {
    if (!sets.includes(name)) yield `The requirement set ${name} is not asked for.`;
  }

  const overrides = all(manifest, "VersionOverrides");
  if (overrides.length !== 1 || xsiType(overrides[0]!) !== "VersionOverridesV1_0") {
    yield `There must be one VersionOverrides of the type VersionOverridesV1_0.`;
  }
  const tabs = all(manifest, "CustomTab").length;
  if (tabs > 1) yield `Excel shows one tab of its own per add-in; there are ${tabs}.`;

  const id = child(manifest.documentElement, "Id")?.textContent ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) yield `Id "${id}" is no GUID.`;
  const version = child(manifest.documentElement, "Version")?.textContent ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version) || Number(version.split(".")[0]) < 1) {
    yield `Version "${version}" must be one to four numbers, the first at least 1.`;
  }
}
