import { readFileSync } from "node:fs";
import path from "node:path";
import { developmentHost } from "../../src/build/development-host";
import { all, attribute, child, parseManifest } from "../../src/build/manifest-rules/manifest-document";
import { pngSize } from "./png-size";

const root = path.resolve(__dirname, "../..");
const manifest = parseManifest(readFileSync(path.join(root, "manifest.xml"), "utf8")) as Document;
const icons = iconsOf(manifest);

test("the manifest names icons in every size of the ribbon and of the list", () => {
  expect([...new Set(icons.map(({ pixels }) => pixels))].sort((a, b) => a - b)).toEqual([
    16, 20, 24, 32, 40, 48, 64, 80,
  ]);
});

test.each([...new Set(icons.map(({ address, pixels }) => `${address} ${pixels}`))])(
  "%s pixels, as drawn",
  (icon) => {
    const [address = "", pixels] = icon.split(" ");
    const file = readFileSync(path.join(root, address.slice(developmentHost.length)));
    expect(pngSize(file)).toEqual({ width: Number(pixels), height: Number(pixels) });
  },
);

test("the large icon for lists and pages is 128 pixels", () => {
  expect(pngSize(readFileSync(path.join(root, "assets/icons/icon-128.png")))).toEqual({
    width: 128,
    height: 128,
  });
});

test("what is no PNG has no size", () => {
  expect(pngSize(readFileSync(path.join(root, "assets/icons/icon.svg")))).toBeUndefined();
  expect(pngSize(new Uint8Array())).toBeUndefined();
});

/** What is drawn how large: every icon address with the pixels that Excel expects behind it. */
function iconsOf(manifest: Document): { address: string; pixels: number }[] {
  const resources = new Map(
    all(manifest, "Images").flatMap((images) =>
      Array.from(images.children).map(
        (image) => [attribute(image, "id"), attribute(image, "DefaultValue")] as const,
      ),
    ),
  );
  const ribbon = all(manifest, "Image")
    .filter((image) => image.hasAttribute("resid"))
    .map((image) => ({
      address: resources.get(attribute(image, "resid")) ?? "",
      pixels: Number(attribute(image, "size")),
    }));
  const listed = (
    [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ] as const
  ).map(([name, pixels]) => ({
    address: attribute(child(manifest.documentElement, name), "DefaultValue") ?? "",
    pixels,
  }));
  return [...listed, ...ribbon];
}
