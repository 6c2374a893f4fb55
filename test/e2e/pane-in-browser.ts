import type { Locator } from "playwright-core";
import type { Workbench } from "../support/workbench";

/** The pane as a person sees it, and moves through it by keyboard. */
export class PaneInBrowser {
  constructor(readonly workbench: Workbench) {}

  find(selector: string): Locator {
    return this.workbench.pane.locator(selector);
  }

  action(name: string): Locator {
    return this.find(`[data-action="${name}"]`);
  }

  /** Opens a view and waits until it stands there: its own file may be on the way. */
  async show(view: string): Promise<void> {
    await this.find(`nav [data-view=${view}]`).click();
    await this.find(`nav [data-view=${view}][aria-current=page]`).waitFor();
    await this.find("main fc-waiting").waitFor({ state: "detached" });
  }

  /** Waits until the bar at the foot says that something is done, and gives what it says. */
  async done(sentence?: string): Promise<string> {
    const bar = this.find("[data-doing=done] .sentence");
    await (sentence === undefined ? bar : bar.filter({ hasText: sentence })).waitFor();
    await this.workbench.settled();
    // The grid looks at new cells when nobody wants anything, and stumbles over a sheet that has gone by then.
    await this.workbench.page.waitForTimeout(50);
    await this.workbench.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    return (await bar.innerText()).trim();
  }

  /** An empty workbook in the place of the one that is open. */
  async openEmpty(): Promise<void> {
    await this.workbench.withNewAddin((inside) => (inside as unknown as { openEmpty(): void }).openEmpty());
    await this.show("start"); // a pane that is loaded anew opens where it was
    await this.find("[data-workbook=here]").waitFor();
  }

  /** What has the focus, through the shadow roots: what the element calls itself, or else its kind. */
  focused(): Promise<string> {
    return this.workbench.pane.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const element = active as HTMLElement | null;
      const { action, view, row, writing, create } = element?.dataset ?? {};
      const within = element?.closest<HTMLElement>("[data-function]")?.dataset["function"];
      return action ?? view ?? row ?? writing ?? create ?? within ?? element?.tagName.toLowerCase() ?? "";
    });
  }

  /** Presses Tab until that has the focus; what is not there yet is waited for, lest the focus walks out of the pane. */
  async tabTo(wanted: string): Promise<void> {
    const named = ["action", "view", "row", "writing", "create", "function"].map(
      (name) => `[data-${name}="${wanted}"]`,
    );
    const selectors = /^[a-z]+$/.test(wanted) ? [...named, wanted] : named;
    await this.find(selectors.join(", ")).filter({ visible: true }).first().waitFor();
    for (let steps = 0; steps < 80; steps++) {
      if ((await this.focused()) === wanted) return;
      await this.press("Tab");
    }
    throw new Error(`${wanted} is not reached; the focus is on ${await this.focused()}`);
  }

  press(key: string): Promise<void> {
    return this.workbench.page.keyboard.press(key);
  }
}
