import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const folder = path.resolve(__dirname, "../../assets/icons");

/** The sizes that Excel's ribbon and lists use, and one for the pages. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Small sizes have drawings of their own, on their own pixels; the others are scaled from the drawing on 32. */
const drawings: Record<string, (size: number) => string> = {
  icon: (size) =>
    [16, 20, 24, 40].includes(size) ? `icon-${size}.svg` : size === 80 ? "icon-40.svg" : "icon.svg",
  centres: (size) => (size < 24 ? "centres-16.svg" : "centres.svg"),
  costs: (size) => (size < 24 ? "costs-16.svg" : "costs.svg"),
  survey: (size) => (size < 24 ? "survey-16.svg" : "survey.svg"),
  comparison: (size) => (size < 24 ? "comparison-16.svg" : "comparison.svg"),
  share: (size) => (size < 24 ? "share-16.svg" : "share.svg"),
  functions: (size) => (size < 24 ? "functions-16.svg" : "functions.svg"),
};

/**
 * Draws the committed PNG files from the SVG files in assets/icons. To be run by hand after changing a drawing:
 *
 *   npx tsx src/build/draw-icons.ts [path of a Chrome or Edge]
 */
async function drawIcons(executablePath: string): Promise<void> {
  const browser = await playwright.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const [name, drawing] of Object.entries(drawings)) {
    for (const size of sizes) {
      const svg = readFileSync(path.join(folder, drawing(size)), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(
        path.join(folder, `${name}-${size}.png`),
        await page.screenshot({ omitBackground: true }),
      );
    }
  }
  await browser.close();
}

void (async () => drawIcons(process.argv[2] ?? (await chromium.executablePath())))();
