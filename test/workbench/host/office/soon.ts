import type { OfficePage } from "../../../support/office-in-jsdom";

/** Tries an expectation again whenever something happens, until it holds. What never comes true hangs, and is found by that. */
export async function soon({ next }: Pick<OfficePage, "next">, expectation: () => void): Promise<void> {
  for (;;) {
    // Asked for before the expectation is tried, so that nothing comes in between.
    const happening = next();
    try {
      expectation();
      return;
    } catch {
      await happening;
    }
  }
}
