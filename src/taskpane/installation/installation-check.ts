import { css, html, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { InstallationText } from "../../text/installation/installation.sv";
import type { ProbeResult } from "../../workbook/installation/probe";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";

type Check =
  | { readonly status: "not-begun" }
  | { readonly status: "running"; readonly said: string }
  | { readonly status: "failed"; readonly said: string }
  | { readonly status: "done"; readonly words: InstallationText; readonly results: readonly ProbeResult[] };

/** At the foot of Start: tries whether this Excel does what the add-in needs. Everything else is loaded when it is asked for. */
@customElement("fc-installation-check")
export class InstallationCheck extends PaneElement {
  @property({ type: Boolean }) busy = false;
  @state() private check: Check = { status: "not-begun" };

  static override styles = [
    sharedStyles,
    css`
      .ask {
        display: grid;
        justify-items: start;
        gap: var(--spacingVerticalXXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { check } = this;
    if (check.status === "done") {
      return html`<fc-installation-results
        .text=${this.text}
        .words=${check.words}
        .results=${check.results}
        .close=${() => (this.check = { status: "not-begun" })}
      ></fc-installation-results>`;
    }
    const { button, note } = this.text.start.check;
    const said = check.status === "not-begun" ? note : check.said;
    return html`<div class="ask small">
      <button
        class="link"
        data-action="check-installation"
        aria-describedby="check-note"
        aria-disabled=${this.busy || check.status === "running"}
        @click=${() => void this.run()}
      >
        ${button}
      </button>
      <p class="quiet" id="check-note" role="status" aria-busy=${check.status === "running"}>${said}</p>
    </div>`;
  }

  /** One check at a time, and none while an action writes. */
  private async run(): Promise<void> {
    if (this.busy || this.check.status === "running") return;
    const { language, start } = this.text;
    this.check = { status: "running", said: start.check.note };
    const chunk = await import(/* webpackChunkName: "taskpane.installation" */ "./installation-chunk").catch(
      () => undefined,
    );
    const words = await chunk?.installationText.load(language).then(
      () => chunk.installationText.in(language),
      () => undefined,
    );
    if (!chunk || !words) {
      this.check = { status: "failed", said: start.check.notLoaded };
      return;
    }
    try {
      const results = await chunk.checkInstallation({
        pageProbes: chunk.pageProbes,
        progress: (probe, index, of) =>
          (this.check = { status: "running", said: words.running(words.probes[probe], index, of) }),
      });
      chunk.keepOrnaments(results);
      this.check = { status: "done", words, results };
    } catch {
      this.check = { status: "failed", said: words.notDone };
    }
  }
}
