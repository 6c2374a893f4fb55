import { all, attribute, placeOf } from "./manifest-document";

const kinds = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;
type Kind = (typeof kinds)[number];

/** Which part of Resources an element's resid has to point into. */
function kindFor(element: Element): Kind | undefined {
  switch (element.localName) {
    case "Image":
      return "Images";
    case "SourceLocation":
    case "FunctionFile":
    case "Runtime":
    case "LearnMoreUrl":
      return "Urls";
    case "Label":
    case "Title":
    case "Namespace":
      return "ShortStrings";
    case "Description":
      return "LongStrings";
    default:
      return undefined;
  }
}

function* duplicates(ids: string[], what: string): Iterable<string> {
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) {
    yield `${what} "${id}" is used more than once.`;
  }
}

/** Every resid leads to one resource of the right kind, every resource is used, no id stands twice. */
export function* references(manifest: Document): Iterable<string> {
  const resources = new Map<string, Kind>();
  for (const kind of kinds) {
    for (const part of all(manifest, kind)) {
      for (const resource of Array.from(part.children)) resources.set(attribute(resource, "id") ?? "", kind);
    }
  }
  yield* duplicates(
    kinds.flatMap((kind) =>
      all(manifest, kind).flatMap((part) =>
        Array.from(part.children).map((resource) => attribute(resource, "id") ?? ""),
      ),
    ),
    "The resource id",
  );
  yield* duplicates(
    ["CustomTab", "Group", "Control"].flatMap((name) =>
      all(manifest, name).map((element) => attribute(element, "id") ?? ""),
    ),
    "The ribbon id",
  );

  const used = new Set<string>();
  for (const element of all(manifest, "*")) {
    const resid = attribute(element, "resid");
    if (resid === undefined) continue;
    used.add(resid);
    const found = resources.get(resid);
    const wanted = kindFor(element);
    if (found === undefined) yield `${placeOf(element)} points to "${resid}", which Resources does not have.`;
    else if (wanted === undefined) yield `${placeOf(element)} has a resid of a kind that no rule knows.`;
    else if (found !== wanted)
      yield `${placeOf(element)} points to "${resid}" in ${found}, not in ${wanted}.`;
  }
  for (const id of resources.keys()) {
    if (!used.has(id)) yield `The resource "${id}" is not used.`;
  }
}
