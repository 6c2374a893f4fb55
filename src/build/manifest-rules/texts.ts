import { all, attribute, child, placeOf } from "./manifest-document";

/** Excel falls back to the default language, not to another English: every English that Swedes use has its own entry. */
const translations = ["en-US", "en-GB"];

/** The same in every language: a name, or a word that both languages spell alike. */
const international = ["Functions.Namespace", "Tab.Label", "Start.Label"];

const lengths: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const longestId = 32;
const longestNamespace = 32;

function translated(manifest: Document): { element: Element; limit: number }[] {
  const root = ["DisplayName", "Description"].map((name) => ({
    element: child(manifest.documentElement, name),
    limit: lengths[name]!,
  }));
  const strings = ["ShortStrings", "LongStrings"].flatMap((part) =>
    all(manifest, part).flatMap((strings) =>
      Array.from(strings.children).map((element) => ({ element, limit: lengths[part]! })),
    ),
  );
  return [...root.flatMap(({ element, limit }) => (element ? [{ element, limit }] : [])), ...strings];
}

/** No text is longer than Excel shows, and every text that differs between the languages is there in both. */
export function* texts(manifest: Document): Iterable<string> {
  const locale = child(manifest.documentElement, "DefaultLocale")?.textContent ?? "";
  if (locale !== "sv-SE") yield `DefaultLocale is "${locale}", not sv-SE.`;

  for (const override of all(manifest, "Override")) {
    const at = attribute(override, "Locale") ?? "";
    if (at === locale) yield `${placeOf(override.parentElement!)} overrides the default language.`;
    else if (!translations.includes(at))
      yield `${placeOf(override.parentElement!)} has a text for "${at}" alone.`;
  }
  for (const element of new Set(all(manifest, "Override").map((override) => override.parentElement!))) {
    const locales = all(element, "Override").map((override) => attribute(override, "Locale"));
    if (new Set(locales).size < locales.length) yield `${placeOf(element)} has two texts for one language.`;
    for (const missing of translations.filter((one) => !locales.includes(one))) {
      yield `${placeOf(element)} has no text for "${missing}".`;
    }
  }

  for (const { element, limit } of translated(manifest)) {
    const values = [
      attribute(element, "DefaultValue") ?? "",
      ...all(element, "Override").map((override) => attribute(override, "Value") ?? ""),
    ];
    for (const value of values) {
      if (value.trim() === "") yield `${placeOf(element)} is empty.`;
      if (value.length > limit)
        yield `${placeOf(element)} has ${value.length} characters; ${limit} are allowed.`;
    }
    if (values.length === 1 && !international.includes(attribute(element, "id") ?? "")) {
      yield `${placeOf(element)} has no English text.`;
    }
  }

  for (const element of all(manifest, "*")) {
    for (const name of ["id", "resid"]) {
      const value = attribute(element, name) ?? "";
      const limit = name === "id" && !element.closest("Resources") ? 125 : longestId;
      if (value.length > limit)
        yield `${placeOf(element)}: ${name} has ${value.length} characters; ${limit} are allowed.`;
    }
  }
  for (const element of all(manifest, "Namespace")) {
    const string = all(manifest, "String").find(
      (one) => attribute(one, "id") === attribute(element, "resid"),
    );
    const namespace = attribute(string, "DefaultValue") ?? "";
    if (!/^[A-Za-z][A-Za-z0-9._]*$/.test(namespace) || namespace.length > longestNamespace) {
      yield `"${namespace}" cannot be a namespace of functions.`;
    }
  }
}
