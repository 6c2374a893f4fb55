import axe from "axe-core";
import type { Frame } from "playwright-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What another theme can make worse: names, roles, order and sizes are the same in all of them. */
const colours = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds in a page or a frame, one line for each element. Frames inside are checked by themselves.
 *
 * @param without selectors of what is left out
 * @param within selector of the only part that is looked at
 * @param only everything, or colours only, where all else has been looked at in another theme
 */
export async function accessibilityProblems(
  frame: Frame,
  without: readonly string[] = [],
  within = "html",
  only: "all" | "colours" = "all",
): Promise<string[]> {
  // Colours half-way between two themes are nobody's: the theme is told of in one frame and drawn in the next.
  await frame.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await frame.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  // Evaluated by the browser's own tools, which the page's security policy does not hold for.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  const results = await frame.evaluate(
    ([include, exclude, type, values]) => {
      const { axe: tool } = window as unknown as { axe: typeof axe };
      return tool.run(
        { include: [[include]], exclude: exclude.map((selector) => [selector]) },
        { iframes: false, runOnly: { type, values: [...values] }, resultTypes: ["violations"] },
      );
    },
    [
      within,
      without,
      only === "all" ? ("tag" as const) : ("rule" as const),
      only === "all" ? standards : colours,
    ] as const,
  );
  if (only === "all" && results.passes.length === 0) throw new Error("axe has found nothing to check.");
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(" ")}) ${failureSummary ?? ""}`),
  );
}
