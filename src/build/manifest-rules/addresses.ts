import { all, attribute, child, placeOf } from "./manifest-document";

const longest = 2048;

/** The elements whose DefaultValue, and whose overrides' Value, is an address. */
const addressed = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

export function addressesOf(manifest: Document): { element: Element; address: string }[] {
  return addressed.flatMap((name) =>
    all(manifest, name).flatMap((element) => [
      ...(attribute(element, "DefaultValue") === undefined
        ? []
        : [{ element, address: attribute(element, "DefaultValue") ?? "" }]),
      ...all(element, "Override").map((override) => ({
        element,
        address: attribute(override, "Value") ?? "",
      })),
    ]),
  );
}

/** The addresses that Microsoft's service asks for are there, and every address is a plain https address. */
export function* addresses(manifest: Document): Iterable<string> {
  for (const name of ["IconUrl", "HighResolutionIconUrl", "SupportUrl"]) {
    if (!child(manifest.documentElement, name)) yield `${name} is missing.`;
  }
  for (const { element, address } of addressesOf(manifest)) {
    if (!/^https:\/\/[^/]/.test(address))
      yield `${placeOf(element)} has the address "${address}", which is not https.`;
    else if (/[^\x21-\x7e]/.test(address)) {
      yield `${placeOf(element)} has the address "${address}" with a space or a letter outside ASCII.`;
    }
    if (address.length > longest)
      yield `${placeOf(element)} has an address longer than ${longest} characters.`;
  }
  for (const domain of all(manifest, "AppDomain")) {
    if (!/^https:\/\/[^/]+$/.test(domain.textContent ?? ""))
      yield `AppDomain "${domain.textContent}" is not an https origin.`;
  }
}
