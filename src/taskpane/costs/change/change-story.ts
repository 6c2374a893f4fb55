import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { YearChange } from "../../../cells/costs/year/year-change";
import { effectNames } from "../../../domain/costs/change-effects";
import type { ChangeText } from "../../../text/costs/change.sv";
import { PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";
import { inKronor, inKronorWithSign } from "../figures";

interface Step {
  readonly label: string;
  readonly kind: "whole" | "more" | "less";
  readonly shown: string;
  readonly from: number;
  readonly till: number;
}

/**
 * An organisation's way from before to after, effect by effect: each bar begins where the one before it ended. The rows
 * of the plot are the rows of its table.
 */
@customElement("fc-change-story")
export class ChangeStory extends PaneElement {
  @property({ attribute: false }) change!: YearChange;
  @property({ attribute: false }) words!: ChangeText;

  static override styles = [
    sharedStyles,
    css`
      table {
        font-variant-numeric: tabular-nums;
      }

      th,
      td {
        padding: 3px 0;
        white-space: nowrap;
      }

      th,
      .figure {
        width: 1%;
      }

      .plot {
        padding-inline: var(--spacingHorizontalS);
      }

      .figure {
        text-align: end;
      }

      .whole :is(th, .figure) {
        font-weight: var(--fontWeightSemibold);
      }

      svg {
        display: block;
        width: 100%;
        height: 16px;
        overflow: visible;
      }

      rect {
        fill: currentcolor;
      }

      line {
        stroke: var(--colorNeutralStroke1);
      }

      .whole svg {
        color: var(--colorCompoundBrandBackground);
      }

      .more svg {
        color: var(--colorStatusWarningForeground3);
      }

      .less svg {
        color: var(--colorNeutralForeground3);
      }

      @media (forced-colors: active) {
        svg {
          forced-color-adjust: none;
        }

        :is(.whole, .more, .less) svg {
          color: CanvasText;
        }

        .less rect {
          fill: Canvas;
          stroke: CanvasText;
        }

        line {
          stroke: CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { words } = this;
    const steps = this.steps();
    const [least, most] = [
      Math.min(0, ...steps.flatMap(({ from, till }) => [from, till])),
      Math.max(0, ...steps.flatMap(({ from, till }) => [from, till])),
    ];
    return html`<table class="small">
      <thead class="heard">
        <tr>
          <th scope="col">${words.step}</th>
          <td></td>
          <th scope="col">${words.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${steps.map(
          (step) =>
            html`<tr class=${step.kind} data-step=${step.label}>
              <th scope="row">${step.label}</th>
              <td class="plot" aria-hidden="true">${most > least ? bar(step, least, most) : nothing}</td>
              <td class="figure">${step.shown}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private steps(): Step[] {
    const { change, words, text } = this;
    const whole = (label: string, value: number): Step => ({
      label,
      kind: "whole",
      shown: inKronor(value, text.locale),
      from: 0,
      till: value,
    });
    let at = change.before;
    const effects = effectNames.map((effect): Step => {
      const from = at;
      at += change[effect];
      return {
        label: words.effects[effect],
        kind: change[effect] < 0 ? "less" : "more",
        shown: inKronorWithSign(change[effect], text.locale),
        from,
        till: at,
      };
    });
    return [whole(words.columns.before, change.before), ...effects, whole(words.columns.after, change.after)];
  }
}

function bar({ from, till }: Step, least: number, most: number): SVGTemplateResult {
  const at = (value: number): number => (100 * (value - least)) / (most - least);
  const [left, right] = [Math.min(at(from), at(till)), Math.max(at(from), at(till))];
  // An effect of nothing is a line where it stands.
  return svg`<svg preserveAspectRatio="none"><line x1=${`${at(till)}%`} x2=${`${at(till)}%`} y1="0" y2="16" />${
    right > left
      ? svg`<rect x=${`${left}%`} y="3" width=${`${right - left}%`} height="10" rx="1" />`
      : nothing
  }</svg>`;
}
