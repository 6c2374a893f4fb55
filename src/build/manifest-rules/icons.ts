import { all, attribute, placeOf } from "./manifest-document";

const required = ["16", "32", "80"];
const allowed = [...required, "20", "24", "40", "48", "64"];

/** Each icon of the ribbon in 16, 32 and 80 pixels at least, in no size that Excel does not know, each size once. */
export function* icons(manifest: Document): Iterable<string> {
  for (const icon of all(manifest, "Icon")) {
    const sizes = Array.from(icon.children).map((image) => attribute(image, "size") ?? "");
    for (const size of required) {
      if (!sizes.includes(size)) yield `${placeOf(icon)} lacks the size ${size}.`;
    }
    for (const size of sizes) {
      if (!allowed.includes(size)) yield `${placeOf(icon)} has the size ${size}, which Excel does not use.`;
    }
    if (new Set(sizes).size < sizes.length) yield `${placeOf(icon)} has the same size twice.`;
  }
}
