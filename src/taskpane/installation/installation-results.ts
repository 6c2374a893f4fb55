import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { InstallationText } from "../../text/installation/installation.sv";
import type { ProbeResult } from "../../workbook/installation/probe";
import { installationReport, whatCame } from "./report";
import { copyText } from "../frame/clipboard";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";

const isOther = ({ outcome }: ProbeResult): boolean => outcome === "otherwise" || outcome === "failed";

/** What a check of the installation found. */
@customElement("fc-installation-results")
export class InstallationResults extends PaneElement {
  @property({ attribute: false }) words!: InstallationText;
  @property({ attribute: false }) close!: () => void;
  @property({ attribute: false }) results: readonly ProbeResult[] = [];
  @state() private copied: "not-yet" | "copied" | "refused" = "not-yet";

  static override styles = [
    sharedStyles,
    css`
      .card {
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
      }

      .summary {
        margin-top: var(--spacingVerticalXS);
        text-wrap: pretty;
      }

      .others,
      details,
      .actions,
      textarea {
        margin-top: var(--spacingVerticalM);
      }

      .others li + li {
        margin-top: var(--spacingVerticalS);
        padding-top: var(--spacingVerticalS);
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      .name {
        font-weight: var(--fontWeightSemibold);
      }

      summary {
        min-height: 24px;
        width: fit-content;
        cursor: pointer;
        color: var(--colorBrandForegroundLink);
      }

      details li {
        display: flex;
        justify-content: space-between;
        gap: var(--spacingHorizontalM);
        padding: var(--spacingVerticalXXS) 0;
      }

      details li span:last-child {
        flex: none;
        max-width: 55%;
        text-align: end;
        overflow-wrap: anywhere;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingHorizontalL);
      }

      textarea {
        width: 100%;
        min-height: 12em;
        font: inherit;
        color: inherit;
        background: var(--colorNeutralBackground1);
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusMedium);
      }
    `,
  ];

  private get report(): string {
    return installationReport(this.results, this.words);
  }

  override render(): TemplateResult {
    const { words, results } = this;
    const others = results.filter((result) => isOther(result) || result.measure !== undefined);
    const count = results.filter(({ outcome }) => outcome !== "not-in-this-excel").length;
    return html`<section class="card" aria-labelledby="checked">
      <h2 id="checked" tabindex="-1">${words.heading}</h2>
      <p class="summary">
        ${others.length === 0 ? words.allWell(count) : words.someNot(others.length, count)}
      </p>
      ${
        others.length === 0
          ? nothing
          : html`<ul class="others">
              ${others.map((result) => this.other(result))}
            </ul>`
      }
      <details class="small">
        <summary>${words.everything}</summary>
        <ul>
          ${results.map(
            ({ id, outcome, came }) =>
              html`<li>
                <span>${words.probes[id]}</span>
                <span class="quiet"
                  >${outcome === "noted" ? words.shown(came) : words.outcomes[outcome]}</span
                >
              </li>`,
          )}
        </ul>
      </details>
      ${this.buttons()}
    </section>`;
  }

  private other(result: ProbeResult): TemplateResult {
    const { words } = this;
    const { id, outcome, measure } = result;
    return html`<li>
      <p class="name">${words.probes[id]}</p>
      ${outcome === "as-expected" ? nothing : html`<p class="small quiet">${whatCame(result, words)}</p>`}
      ${measure ? html`<p class="small">${words.measures[measure]}</p>` : nothing}
    </li>`;
  }

  private buttons(): TemplateResult {
    const { words } = this;
    return html`<div class="actions">
        <button class="link" data-action="copy-report" @click=${() => void this.copy()}>${words.copy}</button>
        <button class="link" data-action="close-check" @click=${() => this.close()}>
          ${words.close}
        </button>
      </div>
      <p class="small quiet" role="status">
        ${this.copied === "copied" ? words.copied : this.copied === "refused" ? words.copyFailed : nothing}
      </p>
      ${
        this.copied === "refused"
          ? html`<textarea readonly aria-label=${words.copy} .value=${this.report}></textarea>`
          : nothing
      }`;
  }

  private async copy(): Promise<void> {
    this.copied = (await copyText(this.report)) ? "copied" : "refused";
  }
}
